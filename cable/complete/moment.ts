/** The present moment as headers write it. */

/** `141507Z MAR 09` */
export function groupOf(utc: number): string {
	const iso = new Date(utc).toISOString();
	const month = months[Number(iso.slice(5, 7)) - 1].toUpperCase();
	return `${iso.slice(8, 10)}${iso.slice(11, 13)}${iso.slice(14, 16)}Z ${month} ${iso.slice(2, 4)}`;
}

/** `Mar 14, 2009` */
export function dayOf(utc: number): string {
	const date = new Date(utc);
	return `${months[date.getUTCMonth()]} ${String(date.getUTCDate()).padStart(2, '0')}, ${date.getUTCFullYear()}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
