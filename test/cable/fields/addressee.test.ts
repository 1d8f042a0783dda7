import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddressee } from '../../../cable/fields/addressee';

interface Expected {
	readonly indicator?: string;
	readonly name: string;
	readonly office?: string;
	readonly precedence?: string;
	readonly serial?: string;
}

function checkAddressee(line: string, expected: Expected, role: 'from' | 'to' = 'to'): void {
	const { value } = readAddressee(line, role, { start: 0, end: line.length }, 0, undefined);
	assert.ok(value, line);
	const read = {
		...(value.indicator && { indicator: value.indicator.value }),
		name: value.name.value,
		...(value.office && { office: value.office.value }),
		...(value.precedence && { precedence: value.precedence.value }),
		...(value.serial && { serial: value.serial.value }),
	};
	assert.deepEqual(read, expected, line);
}

test('name with any of indicator, office, precedence and running number', () => {
	checkAddressee('SECSTATE WASHDC', { name: 'SECSTATE WASHDC' });
	checkAddressee('RUEHC/SECSTATE WASHDC', { indicator: 'RUEHC', name: 'SECSTATE WASHDC' });
	checkAddressee('RUEHC/SECSTATE WASHDC 2231', { indicator: 'RUEHC', name: 'SECSTATE WASHDC', serial: '2231' });
	checkAddressee('RUEHC/SECSTATE WASHDC IMMEDIATE 0031', {
		indicator: 'RUEHC',
		name: 'SECSTATE WASHDC',
		precedence: 'IMMEDIATE',
		serial: '0031',
	});
	checkAddressee('AMEMBASSY NORTHPORT NIACT IMMEDIATE', { name: 'AMEMBASSY NORTHPORT', precedence: 'NIACT IMMEDIATE' });
	checkAddressee('RHEFXXA/EXAMPLE LIGHTHOUSE BOARD WASHDC//HBR/LAMP// PRIORITY', {
		indicator: 'RHEFXXA',
		name: 'EXAMPLE LIGHTHOUSE BOARD WASHDC',
		office: 'HBR/LAMP',
		precedence: 'PRIORITY',
	});
	checkAddressee('RUEKJCS/HARBOR JOINT STAFF WASHINGTON DC//J5', {
		indicator: 'RUEKJCS',
		name: 'HARBOR JOINT STAFF WASHINGTON DC',
		office: 'J5',
	});
	checkAddressee('ZEN/AMCONSUL QUAYHAVEN 0115', { name: 'AMCONSUL QUAYHAVEN', serial: '0115' });
	checkAddressee('COASTAL STATES COLLECTIVE', { name: 'COASTAL STATES COLLECTIVE' });
	checkAddressee('ROUTINE BOARD', { name: 'ROUTINE BOARD' });
	checkAddressee('PRIORITY RUEHQQ/AMCONSUL QUAYHAVEN', {
		indicator: 'RUEHQQ',
		name: 'AMCONSUL QUAYHAVEN',
		precedence: 'PRIORITY',
	});
	checkAddressee('NIACT IMMEDIATE AMCONSUL QUAYHAVEN', { name: 'AMCONSUL QUAYHAVEN', precedence: 'NIACT IMMEDIATE' });
	checkAddressee('PRIORITY AMCONSUL QUAYHAVEN ROUTINE', { name: 'AMCONSUL QUAYHAVEN', precedence: 'ROUTINE' });
	checkAddressee('AMCONSUL QUAYHAVEN 0114,', { name: 'AMCONSUL QUAYHAVEN', serial: '0114' });
});

test('the sender has no running number, and a group count is no part of a name', () => {
	checkAddressee('LIGHTHOUSE BOARD 2231', { name: 'LIGHTHOUSE BOARD 2231' }, 'from');
	checkAddressee('RUEHC/SECSTATE WASHDC 2231 GRNC', { indicator: 'RUEHC', name: 'SECSTATE WASHDC', serial: '2231' });
	checkAddressee('HARBOR OFFICE 22310', { name: 'HARBOR OFFICE 22310' });
});

test('a label with nothing behind it is empty', () => {
	const label = { start: 0, end: 2 };
	for (const [line, start] of [
		['TO', 3],
		['TO ', 3],
	] as const) {
		const { value, flaws } = readAddressee(line, 'to', { start: 0, end: line.length }, start, label);
		assert.equal(value, undefined);
		assert.deepEqual(flaws, [{ kind: 'empty', span: label }]);
	}
});

test('blanks that are missing, figures of another count', () => {
	checkAddressee('RUEHC/SECSTATE WASHDC IMMEDIATE2231', {
		indicator: 'RUEHC',
		name: 'SECSTATE WASHDC',
		precedence: 'IMMEDIATE',
		serial: '2231',
	});
	checkAddressee('AMCONSUL QUAYHAVENPRIORITY 0115', {
		name: 'AMCONSUL QUAYHAVEN',
		precedence: 'PRIORITY',
		serial: '0115',
	});
	checkAddressee('AMCONSUL QUAYHAVEN ROUTINE 115.', {
		name: 'AMCONSUL QUAYHAVEN',
		precedence: 'ROUTINE',
		serial: '115',
	});
	checkAddressee('AMCONSUL QUAYHAVEN 0115.', { name: 'AMCONSUL QUAYHAVEN', serial: '0115' });
	checkAddressee('FORT OVERMERE 12345', { name: 'FORT OVERMERE 12345' });
	checkAddressee('DET 522 OVERMERE', { name: 'DET 522 OVERMERE' });
});

test('a name over two lines', () => {
	checkAddressee('RUEHQQ/\nAMCONSUL QUAYHAVEN', { indicator: 'RUEHQQ', name: 'AMCONSUL QUAYHAVEN' });
	checkAddressee('RUEHQQ/INSTITUTE OF COASTAL AND \n  INLAND WATERS PRIORITY', {
		indicator: 'RUEHQQ',
		name: 'INSTITUTE OF COASTAL AND INLAND WATERS',
		precedence: 'PRIORITY',
	});
});
