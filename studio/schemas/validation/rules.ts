import type { DocumentRule } from 'sanity';
import { studioNow } from '../../clock.ts';
import { consultationAdvice, gaps, readingAdvice, updateAdvice } from './advice.ts';
import { consultationFaults, pageFaults, settingsFaults, updateFaults } from './build-faults.ts';
import { frozenCodes } from './frozen-codes.ts';

export const consultationRules = (rule: DocumentRule) => [
  rule.custom(consultationFaults).error(),
  rule.custom(frozenCodes).error(),
  rule.custom(gaps).error(),
  rule.custom((document) => consultationAdvice(document, studioNow())).warning(),
];

export const pageRules = (rule: DocumentRule) => [
  rule.custom(pageFaults).error(),
  rule.custom(frozenCodes).error(),
  rule.custom(gaps).error(),
  rule.custom(readingAdvice).warning(),
];

export const updateRules = (rule: DocumentRule) => [
  rule.custom(updateFaults).error(),
  rule.custom(gaps).error(),
  rule.custom(updateAdvice).warning(),
];

export const settingsRules = (rule: DocumentRule) => [
  rule.custom(settingsFaults).error(),
  rule.custom(gaps).error(),
];
