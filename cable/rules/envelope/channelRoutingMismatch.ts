import { type Rule } from '../rule';
import { brief } from '../wording';

export const channelRoutingMismatch: Rule = {
	code: 'channel-routing-mismatch',
	summary: 'The channel of format line 1 and the routing line do not belong together.',
	rationale:
		'Channel XYZ goes with the one routing indicator RUEHWEB and with no other: it holds both ways in 1,120 of 1,120 public telegrams. The rule describes one collection and not the procedures, and is off.',
	source: 'measured',
	example: { wrong: 'OO RUEHWEB\n', mended: 'OO RUEHQD RUEHQF\n' },
	severity: 'off',
	*check(cable) {
		for (const { envelope } of cable.sections) {
			const channel = envelope.transmission?.value?.channel;
			const indicators = envelope.routing?.value?.indicators;
			if (!channel || !indicators) continue;
			const isWeb = indicators.length === 1 && indicators[0].value === 'RUEHWEB';
			if ((channel.value === 'XYZ') === isWeb) continue;
			yield {
				span: indicators[0].span,
				message: `Channel ${brief(channel.value)} does not go with ${brief(indicators[0].value)}: XYZ and RUEHWEB belong together`,
				partners: [{ span: channel.span, message: `Channel ${brief(channel.value)}` }],
			};
		}
	},
};
