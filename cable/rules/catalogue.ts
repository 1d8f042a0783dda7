import { misreadParagraphNumber } from './body/misreadParagraphNumber';
import { portionExceedsClassification } from './body/portionExceedsClassification';
import { addresseePrecedenceExceeds } from './envelope/addresseePrecedenceExceeds';
import { filingTimeMismatch } from './envelope/filingTimeMismatch';
import { invalidDtg } from './envelope/invalidDtg';
import { joinedFormatLines } from './envelope/joinedFormatLines';
import { malformedDtg } from './envelope/malformedDtg';
import { malformedOriginatorLine } from './envelope/malformedOriginatorLine';
import { malformedRoutingLine } from './envelope/malformedRoutingLine';
import { malformedSecurityWarning } from './envelope/malformedSecurityWarning';
import { missingActionAddressee } from './envelope/missingActionAddressee';
import { missingDtg } from './envelope/missingDtg';
import { missingFrom } from './envelope/missingFrom';
import { originMismatch } from './envelope/originMismatch';
import { precedenceMismatch } from './envelope/precedenceMismatch';
import { precedenceOrder } from './envelope/precedenceOrder';
import { sectionMismatch } from './envelope/sectionMismatch';
import { securityWarningMismatch } from './envelope/securityWarningMismatch';
import { securityWarningSignal } from './envelope/securityWarningSignal';
import { serialMismatch } from './envelope/serialMismatch';
import { authorityOnUnclassified } from './heading/authorityOnUnclassified';
import { brokenLetterspacing } from './heading/brokenLetterspacing';
import { classificationReasonLetter } from './heading/classificationReasonLetter';
import { declassificationDatePast } from './heading/declassificationDatePast';
import { emptySubject } from './heading/emptySubject';
import { emptyTags } from './heading/emptyTags';
import { eoNaOnClassified } from './heading/eoNaOnClassified';
import { invalidDeclassificationDate } from './heading/invalidDeclassificationDate';
import { invalidSectionMarker } from './heading/invalidSectionMarker';
import { joinedHeaderFields } from './heading/joinedHeaderFields';
import { missingClassificationAuthority } from './heading/missingClassificationAuthority';
import { missingClassificationLine } from './heading/missingClassificationLine';
import { missingEoLine } from './heading/missingEoLine';
import { missingMrn } from './heading/missingMrn';
import { missingSubjectLine } from './heading/missingSubjectLine';
import { missingTagsLine } from './heading/missingTagsLine';
import { misspelledClassification } from './heading/misspelledClassification';
import { referenceEnumeration } from './heading/referenceEnumeration';
import { referenceFutureYear } from './heading/referenceFutureYear';
import { runTogetherTags } from './heading/runTogetherTags';
import { unknownExecutiveOrder } from './heading/unknownExecutiveOrder';
import { type Rule } from './rule';

/** All rules, in the order of a telegram's lines. */
export const rules: readonly Rule[] = [
	// envelope
	joinedFormatLines,
	malformedRoutingLine,
	malformedOriginatorLine,
	malformedSecurityWarning,
	malformedDtg,
	invalidDtg,
	missingDtg,
	missingFrom,
	missingActionAddressee,
	precedenceMismatch,
	precedenceOrder,
	addresseePrecedenceExceeds,
	filingTimeMismatch,
	serialMismatch,
	sectionMismatch,
	securityWarningMismatch,
	securityWarningSignal,
	originMismatch,
	// heading
	misspelledClassification,
	brokenLetterspacing,
	missingClassificationLine,
	missingMrn,
	invalidSectionMarker,
	joinedHeaderFields,
	missingEoLine,
	unknownExecutiveOrder,
	invalidDeclassificationDate,
	declassificationDatePast,
	eoNaOnClassified,
	missingTagsLine,
	emptyTags,
	runTogetherTags,
	missingSubjectLine,
	emptySubject,
	referenceEnumeration,
	referenceFutureYear,
	missingClassificationAuthority,
	authorityOnUnclassified,
	classificationReasonLetter,
	// body
	misreadParagraphNumber,
	portionExceedsClassification,
];
