/** Format lines and addresses of an invented telegram, in the forms that copies have of them (FORMAT 2.1-2.8). */
import { type Draft, type Plan } from './draft';
import { others, padded, posts } from './words';

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const words = { O: 'IMMEDIATE', P: 'PRIORITY', R: 'ROUTINE' } as const;
type Sign = keyof typeof words;

export function isOfDepartment({ post }: Plan): boolean {
	return post.name === 'STATE';
}

export function dateTimeGroup({ day, month, year }: Plan): string {
	return `${padded(day, 2)}1507Z ${months[month - 1]} ${padded(year % 100, 2)}`;
}

export function addEnvelope(draft: Draft): void {
	const { plan, style } = draft;
	const isOld = plan.era === 'print' || plan.era === 'eighties';
	const form = isOld
		? 'without format lines'
		: style.option('header', [
				'full',
				'full',
				'format lines 1 and 2 joined',
				'routing on two lines',
				'without format lines',
				'lost',
			]);
	if (form === 'lost') {
		// The year of a telegram is that of its date.
		draft.leaveOpen('id');
		return;
	}
	const signs = style.option('precedence', ['O', 'P', 'R', 'O P', 'O R', 'P R']);
	const [first] = signs.split(' ') as readonly Sign[];
	const { truth } = draft;
	truth.precedence = signs
		.split(' ')
		.map((sign) => words[sign as Sign])
		.join(' ');
	truth.date = `${plan.year}-${padded(plan.month, 2)}-${padded(plan.day, 2)}T15:07Z`;
	if (form !== 'without format lines') addFormatLines(draft, first, form);
	const tail = style.option('tail of the date-time group', ['', '', '', ' ZDK', ' ZFF4']);
	draft.add('envelope', `${signs} ${dateTimeGroup(plan)}${tail}`);
	truth.from = isOfDepartment(plan) ? 'SECSTATE WASHDC' : `${plan.post.kind} ${plan.post.name}`;
	draft.add('address', `FM ${truth.from}`);
	addAddresses(draft, first, !isOfDepartment(plan) && form !== 'without format lines');
}

function addFormatLines(draft: Draft, first: Sign, form: string): void {
	const { plan, style } = draft;
	const isAlone = style.random(2) === 0;
	const transmission = `VZCZC${isAlone ? 'XYZ' : 'XRO'}${padded(1 + style.random(9000), 4)}`;
	const routing = `${first}${first} ${isAlone ? 'RUEHWEB' : 'RUEHNPT RUEHQH RUEHPO'}`;
	if (form === 'format lines 1 and 2 joined') draft.add('envelope', `${transmission} ${routing}`);
	else draft.add('envelope', transmission, routing);
	if (form === 'routing on two lines') draft.add('envelope', 'RUEHAG RUEHDA RUEHDBU');
	if (isAlone) draft.blank('envelope');
	const dayOfYear = (Date.UTC(plan.year, plan.month - 1, plan.day) - Date.UTC(plan.year, 0, 0)) / 86_400_000;
	const section = plan.sections > 1 ? '/01' : '';
	const filed = `${padded(dayOfYear, 3)}1507`;
	draft.add('envelope', `DE ${plan.post.indicator} #${padded(plan.serial % 10_000, 4)}${section} ${filed}`);
	const letter = plan.level.startsWith('UN') ? 'U' : plan.level.charAt(0);
	const tail = style.option('tail of format line 4', ['', '', ' ZDS', ' (CCY AD66A605 MSI9229-632)']);
	draft.add('envelope', `ZN${letter === 'U' ? 'R' : 'Y'} ${letter.repeat(5)} ZZH${tail}`);
}

function addAddresses(draft: Draft, first: Sign, hasIndicators: boolean): void {
	const { plan, style, truth } = draft;
	const all = [...posts, ...others].filter(({ name }) => name !== plan.post.name);
	const department = { kind: 'SECSTATE', name: 'WASHDC', indicator: 'RUEHC' };
	const to = isOfDepartment(plan) ? [style.pick(posts)] : [department, ...(style.random(3) ? [] : [style.pick(all)])];
	const count = Number(style.option('info addressees', ['0', '1', '3', '9']));
	const info = Array.from({ length: count }, (_, index) => all[(index * 5 + plan.serial) % all.length]);
	for (const [key, addressees] of [
		['to', to],
		['info', info],
	] as const) {
		for (const [index, { kind, name, indicator }] of addressees.entries()) {
			const office = kind !== 'SECSTATE' && style.random(8) === 0 ? '//HBR/ONR//' : '';
			const precedence = first !== 'R' && style.random(2) ? ` ${words[first]}` : '';
			const serial = style.random(2) ? ` ${padded(1 + style.random(9000), 4)}` : '';
			const label = index === 0 ? `${key.toUpperCase()} ` : '';
			const written = `${hasIndicators ? `${indicator}/` : ''}${kind} ${name}${office}${precedence}${serial}`;
			draft.add('address', label + written);
			draft.note(
				key,
				`${hasIndicators ? `${indicator} ` : ''}${kind} ${name}${office && ` ${office}`}${precedence}${serial}`,
			);
		}
	}
	if (count && style.option('exempt addressees', ['none', 'none', 'none', 'two']) === 'two') {
		draft.add('address', 'XMT AMEMBASSY OLD HARLOW', 'AMCONSUL EAST OSWIN');
		truth.exempt = 'AMEMBASSY OLD HARLOW; AMCONSUL EAST OSWIN';
	}
}

/** What the Department's message centre printed above a telegram, and the archive above that (NARA 1973-79, 1). */
export function addPrintTop(draft: Draft): void {
	const { plan } = draft;
	draft.add('wrapper', 'Message Text', '', plan.level, '', pageOf(plan, 1), '', '47', 'ACTION HBR-07', '');
	draft.add(
		'wrapper',
		'INFO  OCT-01  ARA-10  ISO-00  CIAE-00  /018 W',
		'                     --------------------- 012345',
	);
}

export function addPrintEnd(draft: Draft): void {
	const { plan } = draft;
	draft.add('end', '', 'NNN', '', 'Message Attributes', '');
	const station = plan.post.name.slice(0, 6).replace(' ', '');
	draft.add('end', `Document Number: ${plan.year}${station}${padded(plan.serial, station === 'STATE' ? 6 : 5)}`);
	draft.add('end', 'Locator: TEXT ON-LINE', `Original Classification: ${plan.level}`);
}

/** The line that a page begins with. */
export function pageOf(plan: Plan, page: number): string {
	if (plan.era !== 'print')
		return `${plan.post.name.slice(0, 10).trim()} ${padded(plan.serial, 8)}  ${padded(page, 3)} OF ${padded(plan.sections, 3)}`;
	const section = plan.sections > 1 ? `  01 OF ${padded(plan.sections, 2)}` : '';
	const serial = padded(plan.serial, isOfDepartment(plan) ? 6 : 5);
	return `PAGE ${padded(page, 2)}        ${plan.post.name.slice(0, 6).trim()}  ${serial}${section}  151907Z`;
}
