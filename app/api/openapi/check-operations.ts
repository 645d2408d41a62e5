import { categoryChange, categoryInput, categoryQuery } from '#lib/core/annotation/category-schemas.ts';
import { checkTrialInput } from '#lib/core/first-pass/check-trial.ts';
import { houseWordsInput, ruleSwitch } from '#lib/core/first-pass/schemas.ts';
import * as answers from './answers.ts';
import type { Operation } from './operation.ts';

/** The first pass, its rules and its word lists; and the categories of what it finds. */
export const checks: readonly Operation[] = [
  {
    method: 'get',
    path: '/categories',
    summary: 'The categories of the house',
    query: categoryQuery,
    answer: answers.categoryList,
  },
  {
    method: 'post',
    path: '/categories',
    summary: 'Add a category',
    body: categoryInput,
    answer: answers.category,
    status: 201,
  },
  {
    method: 'patch',
    path: '/categories/{key}',
    summary: 'Change a category, put it away, take it out again',
    body: categoryChange,
    answer: answers.category,
  },
  {
    method: 'post',
    path: '/articles/{id}/check',
    summary: 'Run the first pass; its findings become flags',
    answer: answers.checkSummary,
  },
  {
    method: 'get',
    path: '/articles/{id}/check',
    summary: 'How far the run is: events progress, then done or failed; idle when none is under way',
    answer: 'events',
  },
  {
    method: 'get',
    path: '/checks',
    summary: 'Rules that found something, how often they were right, and which are muted',
    answer: answers.ruleList,
  },
  {
    method: 'patch',
    path: '/checks/{detector}/{rule}',
    summary: 'Mute a rule, or switch it on',
    body: ruleSwitch,
    answer: answers.rule,
  },
  {
    method: 'post',
    path: '/checks/trial',
    summary: 'What a rule or some spellings would flag in the last articles, without writing anything',
    body: checkTrialInput,
    answer: answers.checkTrial,
  },
  {
    method: 'get',
    path: '/articles/{id}/words',
    summary: 'Words of this article alone: never flagged, and preferred spellings',
    answer: houseWordsInput,
  },
  {
    method: 'put',
    path: '/articles/{id}/words',
    summary: 'Put a list of words of this article in the place of the one before',
    body: houseWordsInput,
    answer: houseWordsInput,
  },
  {
    method: 'get',
    path: '/house/words',
    summary: 'Words never flagged, and preferred spellings',
    answer: houseWordsInput,
  },
  {
    method: 'put',
    path: '/house/words',
    summary: 'Put a list in the place of the one before',
    body: houseWordsInput,
    answer: houseWordsInput,
  },
];
