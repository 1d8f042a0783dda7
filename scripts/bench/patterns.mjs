/** The yardstick: what someone would write in an afternoon to read the same texts, fifteen patterns on every line. */
export const fifteenPatterns = [
	/^V?ZCZC([A-Z]{3})(\d{3,4})/,
	/^(?:OO|PP|RR|ZZ) (R[A-Z0-9]{3,7}(?: R[A-Z0-9]{3,7})*)/,
	/^DE (R[A-Z0-9]+) #(\d{4})(?:\/(\d\d))? (\d{3})(\d{4})/,
	/^ZN([RY]) ([A-Z]{5})/,
	/^([ZOPR](?: [ZOPR])*) (\d{2})(\d{4})Z ([A-Z]{3}) (\d\d)/,
	/^(FM|TO|INFO) (?:(R[A-Z0-9]+)\/)?(.+)$/,
	/^(R[A-Z0-9]{3,7})\/(.+?)(?: (FLASH|IMMEDIATE|PRIORITY|ROUTINE))?(?: (\d{4}))?$/,
	/^(C O N F I D E N T I A L|S E C R E T|UNCLAS(?:SIFIED)?)(?: SECTION (\d+) OF (\d+))? ([A-Z .]+?) (\d{6})/,
	/^(SIPDIS|NOFORN|EXDIS|NODIS|SENSITIVE)\b/,
	/^E\.?O\.? ?(\d{5}): *(?:DECL: *)?(.*)$/,
	/^(TAGS|SUBJECT|REF)S?: *(.*)$/,
	/^ *\(?([A-Z])[.)] *(?:(\d\d) )?([A-Z ]+) (\d+)/,
	/^Classified [Bb]y:? *(.*)$/,
	/^[- ]*¶?(\d{1,3})\. *\(([A-Z/]+)\) *(.*)$/,
	/^([A-Z][A-Z ]+) (\d{8}) {2}(\d{3})(?:\.(\d))? OF (\d{3})$/,
];
