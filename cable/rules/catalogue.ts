import { attributeMismatch } from './archive/attributeMismatch';
import { distributionTotalMismatch } from './archive/distributionTotalMismatch';
import { pageLevelMismatch } from './archive/pageLevelMismatch';
import { pageNumberOrder } from './archive/pageNumberOrder';
import { personTagForm } from './archive/personTagForm';
import { receiptBeforeDtg } from './archive/receiptBeforeDtg';
import { sectionNotInFile } from './archive/sectionNotInFile';
import { tagsWithoutSubject } from './archive/tagsWithoutSubject';
import { textLost } from './archive/textLost';
import { unknownAddressStation } from './archive/unknownAddressStation';
import { commaApostrophe } from './body/commaApostrophe';
import { commentUnclosed } from './body/commentUnclosed';
import { descendingParagraphNumber } from './body/descendingParagraphNumber';
import { displacedPortionMark } from './body/displacedPortionMark';
import { duplicateParagraphNumber } from './body/duplicateParagraphNumber';
import { endSummaryWithoutBegin } from './body/endSummaryWithoutBegin';
import { firstParagraphNumber } from './body/firstParagraphNumber';
import { longLine } from './body/longLine';
import { lostPunctuation } from './body/lostPunctuation';
import { lowercasePortionMark } from './body/lowercasePortionMark';
import { malformedPortionMark } from './body/malformedPortionMark';
import { misreadParagraphNumber } from './body/misreadParagraphNumber';
import { missingPortionMark } from './body/missingPortionMark';
import { missingSection } from './body/missingSection';
import { missingSignature } from './body/missingSignature';
import { missingSpaceAfterNumber } from './body/missingSpaceAfterNumber';
import { noPageMarkers } from './body/noPageMarkers';
import { overclassified } from './body/overclassified';
import { pageMarkerOrder } from './body/pageMarkerOrder';
import { pageMarkerRange } from './body/pageMarkerRange';
import { pageMarkerSerial } from './body/pageMarkerSerial';
import { pageMarkerTotal } from './body/pageMarkerTotal';
import { paragraphNumberGap } from './body/paragraphNumberGap';
import { paragraphReferenceRange } from './body/paragraphReferenceRange';
import { portionExceedsClassification } from './body/portionExceedsClassification';
import { quoteImbalance } from './body/quoteImbalance';
import { redaction } from './body/redaction';
import { referenceLetterWithoutList } from './body/referenceLetterWithoutList';
import { reftelWithoutRef } from './body/reftelWithoutRef';
import { runOnSignature } from './body/runOnSignature';
import { sectionTotalMismatch } from './body/sectionTotalMismatch';
import { signatureNotUpperCase } from './body/signatureNotUpperCase';
import { splitParagraph } from './body/splitParagraph';
import { summaryWithoutEnd } from './body/summaryWithoutEnd';
import { unclosedSummary } from './body/unclosedSummary';
import { undefinedReferenceLetter } from './body/undefinedReferenceLetter';
import { addresseePrecedenceExceeds } from './envelope/addresseePrecedenceExceeds';
import { channelRoutingMismatch } from './envelope/channelRoutingMismatch';
import { duplicateAddressee } from './envelope/duplicateAddressee';
import { filingTimeDrift } from './envelope/filingTimeDrift';
import { filingTimeMismatch } from './envelope/filingTimeMismatch';
import { invalidDtg } from './envelope/invalidDtg';
import { joinedFormatLines } from './envelope/joinedFormatLines';
import { malformedAddressee } from './envelope/malformedAddressee';
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
import { adsWithoutDate } from './heading/adsWithoutDate';
import { authorityOnUnclassified } from './heading/authorityOnUnclassified';
import { brokenLetterspacing } from './heading/brokenLetterspacing';
import { classificationReasonLetter } from './heading/classificationReasonLetter';
import { classificationReasonMissing } from './heading/classificationReasonMissing';
import { classificationReasonSection } from './heading/classificationReasonSection';
import { declassificationDatePast } from './heading/declassificationDatePast';
import { declassificationDateTooLate } from './heading/declassificationDateTooLate';
import { declassificationOnUnclassified } from './heading/declassificationOnUnclassified';
import { doubledClassifiedBy } from './heading/doubledClassifiedBy';
import { duplicateCaption } from './heading/duplicateCaption';
import { duplicateTag } from './heading/duplicateTag';
import { emptyReference } from './heading/emptyReference';
import { emptySubject } from './heading/emptySubject';
import { emptyTags } from './heading/emptyTags';
import { eoCodeOnUnclassified } from './heading/eoCodeOnUnclassified';
import { eoLineUnparsed } from './heading/eoLineUnparsed';
import { eoNaOnClassified } from './heading/eoNaOnClassified';
import { executiveOrderEra } from './heading/executiveOrderEra';
import { headerFieldOrder } from './heading/headerFieldOrder';
import { impossibleReferenceSerial } from './heading/impossibleReferenceSerial';
import { invalidDeclassificationDate } from './heading/invalidDeclassificationDate';
import { invalidSectionMarker } from './heading/invalidSectionMarker';
import { joinedHeaderFields } from './heading/joinedHeaderFields';
import { lowercaseTags } from './heading/lowercaseTags';
import { missingClassificationAuthority } from './heading/missingClassificationAuthority';
import { missingClassificationLine } from './heading/missingClassificationLine';
import { missingEoLine } from './heading/missingEoLine';
import { missingMrn } from './heading/missingMrn';
import { missingSubjectLine } from './heading/missingSubjectLine';
import { missingTagsLine } from './heading/missingTagsLine';
import { misspelledClassification } from './heading/misspelledClassification';
import { mrnSerialWidth } from './heading/mrnSerialWidth';
import { nofornWithoutCaption } from './heading/nofornWithoutCaption';
import { nonstandardTag } from './heading/nonstandardTag';
import { referenceEnumeration } from './heading/referenceEnumeration';
import { referenceFutureYear } from './heading/referenceFutureYear';
import { runTogetherTags } from './heading/runTogetherTags';
import { sbuWithoutSensitiveCaption } from './heading/sbuWithoutSensitiveCaption';
import { selfReference } from './heading/selfReference';
import { subjectManyLines } from './heading/subjectManyLines';
import { subjectNotUpperCase } from './heading/subjectNotUpperCase';
import { tagsWithoutCountry } from './heading/tagsWithoutCountry';
import { unknownExecutiveOrder } from './heading/unknownExecutiveOrder';
import { unknownStation } from './heading/unknownStation';
import { unknownTag } from './heading/unknownTag';
import { labelledBannerDiffers } from './labelled/labelledBannerDiffers';
import { labelledDateDisagrees } from './labelled/labelledDateDisagrees';
import { labelledYearDisagrees } from './labelled/labelledYearDisagrees';
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
	malformedAddressee,
	duplicateAddressee,
	precedenceMismatch,
	precedenceOrder,
	addresseePrecedenceExceeds,
	filingTimeMismatch,
	filingTimeDrift,
	serialMismatch,
	sectionMismatch,
	securityWarningMismatch,
	securityWarningSignal,
	originMismatch,
	channelRoutingMismatch,
	// heading
	misspelledClassification,
	brokenLetterspacing,
	missingClassificationLine,
	missingMrn,
	invalidSectionMarker,
	mrnSerialWidth,
	duplicateCaption,
	joinedHeaderFields,
	headerFieldOrder,
	missingEoLine,
	unknownExecutiveOrder,
	executiveOrderEra,
	eoLineUnparsed,
	invalidDeclassificationDate,
	declassificationDatePast,
	declassificationDateTooLate,
	eoNaOnClassified,
	eoCodeOnUnclassified,
	adsWithoutDate,
	declassificationOnUnclassified,
	missingTagsLine,
	emptyTags,
	runTogetherTags,
	duplicateTag,
	lowercaseTags,
	unknownTag,
	nonstandardTag,
	tagsWithoutCountry,
	missingSubjectLine,
	emptySubject,
	subjectManyLines,
	subjectNotUpperCase,
	referenceEnumeration,
	referenceFutureYear,
	selfReference,
	unknownStation,
	impossibleReferenceSerial,
	emptyReference,
	missingClassificationAuthority,
	authorityOnUnclassified,
	doubledClassifiedBy,
	classificationReasonMissing,
	classificationReasonLetter,
	classificationReasonSection,
	sbuWithoutSensitiveCaption,
	nofornWithoutCaption,
	// labelled form
	labelledDateDisagrees,
	labelledYearDisagrees,
	labelledBannerDiffers,
	// body
	misreadParagraphNumber,
	missingSpaceAfterNumber,
	paragraphNumberGap,
	duplicateParagraphNumber,
	descendingParagraphNumber,
	firstParagraphNumber,
	missingPortionMark,
	malformedPortionMark,
	displacedPortionMark,
	lowercasePortionMark,
	portionExceedsClassification,
	overclassified,
	undefinedReferenceLetter,
	referenceLetterWithoutList,
	reftelWithoutRef,
	paragraphReferenceRange,
	endSummaryWithoutBegin,
	unclosedSummary,
	summaryWithoutEnd,
	commentUnclosed,
	quoteImbalance,
	pageMarkerSerial,
	pageMarkerRange,
	pageMarkerOrder,
	pageMarkerTotal,
	sectionTotalMismatch,
	missingSection,
	noPageMarkers,
	splitParagraph,
	runOnSignature,
	missingSignature,
	signatureNotUpperCase,
	longLine,
	redaction,
	commaApostrophe,
	lostPunctuation,
	// the Department's print and the archive around it
	textLost,
	distributionTotalMismatch,
	receiptBeforeDtg,
	pageNumberOrder,
	pageLevelMismatch,
	attributeMismatch,
	sectionNotInFile,
	unknownAddressStation,
	tagsWithoutSubject,
	personTagForm,
];
