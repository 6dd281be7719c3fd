// All rules, in the order in which their groups are shown. A new rule is a file here, an entry below, and a test that fires and one that does not.
import type { Rule } from '../rule';
import { ACRONYM_NOT_EXPANDED } from './acronym-not-expanded';
import { AGREED_UNCONFIRMED } from './agreed-unconfirmed';
import { BLOCKED_WITHOUT_DECIDER } from './blocked-without-decider';
import { BODY_MISSING } from './body-missing';
import { CHANGED_SINCE_CLEARANCE } from './changed-since-clearance';
import { CLEAN_TEXT_WITH_BRACKETS } from './clean-text-with-brackets';
import { CONFIDENCE_WITH_LIKELIHOOD } from './confidence-with-likelihood';
import { DATE_PAST } from './date-past';
import { DECIDE_BY_MISSING } from './decide-by-missing';
import { DETECTION_MISSING } from './detection-missing';
import { EMPTY_SECTION } from './empty-section';
import { EVENT_WITHOUT_DATE } from './event-without-date';
import { LONG_CELL } from './long-cell';
import { MARKING_BELOW_PORTION } from './marking-below-portion';
import { MISSING_ALT_TEXT } from './missing-alt-text';
import { NAME_SPELT_IN_TWO_WAYS } from './name-spelt-in-two-ways';
import { NO_BASELINE } from './no-baseline';
import { NO_NEXT_STEP } from './no-next-step';
import { PREFERRED_OPTION } from './preferred-option';
import { RED_LINE_CLASH } from './red-line-clash';
import { RED_LINE_UNSUPPORTED } from './red-line-unsupported';
import { REVIEW_OVERDUE } from './review-overdue';
import { RISK_WITHOUT_OWNER } from './risk-without-owner';
import { ROW_NOT_PRINTED } from './row-not-printed';
import { SENDER_MISSING } from './sender-missing';
import { SKIPPED_HEADING_LEVEL } from './skipped-heading-level';
import { TABLE_UNTOUCHED } from './table-untouched';
import { TREAT_WITHOUT_DATED_ACTION } from './treat-without-dated-action';
import { TRIGGER_MISSING } from './trigger-missing';
import { UNFILLED_FIELD } from './unfilled-field';
import { VAGUE_LIKELIHOOD } from './vague-likelihood';

export const RULES: readonly Rule[] = [
  SENDER_MISSING, DECIDE_BY_MISSING, UNFILLED_FIELD, EMPTY_SECTION, ROW_NOT_PRINTED, AGREED_UNCONFIRMED, CLEAN_TEXT_WITH_BRACKETS, RED_LINE_UNSUPPORTED, BODY_MISSING, TRIGGER_MISSING, DETECTION_MISSING, RISK_WITHOUT_OWNER, EVENT_WITHOUT_DATE, MISSING_ALT_TEXT, SKIPPED_HEADING_LEVEL, MARKING_BELOW_PORTION,
  DATE_PAST, NO_NEXT_STEP, BLOCKED_WITHOUT_DECIDER, NO_BASELINE, PREFERRED_OPTION, RED_LINE_CLASH, TREAT_WITHOUT_DATED_ACTION, REVIEW_OVERDUE, CHANGED_SINCE_CLEARANCE, TABLE_UNTOUCHED, LONG_CELL, ACRONYM_NOT_EXPANDED, NAME_SPELT_IN_TWO_WAYS, VAGUE_LIKELIHOOD, CONFIDENCE_WITH_LIKELIHOOD,
];
