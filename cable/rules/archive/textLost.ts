import { attributeOf, lostText } from '../../archive';
import { type Rule } from '../rule';

export const textLost: Rule = {
	code: 'text-lost',
	summary: "The archive's record holds no text.",
	rationale:
		'The text of 6.1 % of the telegrams of 1973-79 was lost before the archive had it, among them nearly all of 1 to 15 December 1975 and 92 % of June 1976. The attributes remain, and for most the reel and frame of a microfilm on which the text can be had. What else is missing is not told.',
	source: 'National Archives, Central Foreign Policy Files 1973-79, questions and answers; counted by leuc/ACP-127',
	example: {
		of: 'archived',
		wrong: 'Message Text\n\nERROR READING TEXT INDEX\n',
		mended: 'Message Text\n',
	},
	severity: 'information',
	*check(cable) {
		const span = lostText(cable);
		if (!span) return;
		const film = attributeOf(cable, 'Film Number');
		const where = film?.value ? `; ask the National Archives for film ${film.value.value}` : '';
		yield {
			span,
			message: `The text of this telegram is lost${where}`,
			partners: film ? [{ span: film.span, message: 'Reel and frame of the microfilm' }] : [],
		};
	},
};
