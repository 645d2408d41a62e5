import { z } from 'zod';
import {
  newPersonSchema,
  ownPasswordSchema,
  passwordChangeSchema,
  personChangeSchema,
  selfChangeSchema,
  setupSchema,
  tokenLabelSchema,
} from '#lib/core/access/person-input.ts';
import { inboxQuery, inboxRead } from '#lib/core/annotation/inbox-schemas.ts';
import { savedViewInput } from '#lib/core/annotation/saved-view.ts';
import { pageQuery } from '#lib/core/article/schemas.ts';
import * as answers from './answers.ts';
import type { Operation } from './operation.ts';

/** What is about people: oneself, one’s inbox, and the people of the house. */
export const people: readonly Operation[] = [
  { method: 'get', path: '/me', summary: 'Who is signed in', answer: answers.self },
  { method: 'patch', path: '/me', summary: 'Change one’s name', body: selfChangeSchema, answer: answers.self },
  {
    method: 'post',
    path: '/me/password',
    summary: 'Change one’s password; it ends every session',
    body: ownPasswordSchema,
  },
  {
    method: 'get',
    path: '/views',
    summary: 'One’s own filters with a name, and shared ones',
    answer: answers.viewList,
  },
  {
    method: 'post',
    path: '/views',
    summary: 'Keep filters under a name',
    body: savedViewInput,
    answer: answers.view,
    status: 201,
  },
  { method: 'delete', path: '/views/{id}', summary: 'Delete a view' },
  {
    method: 'get',
    path: '/me/inbox',
    summary: 'What one is told of, newest first',
    query: inboxQuery,
    answer: answers.inbox,
  },
  {
    method: 'post',
    path: '/me/inbox/read',
    summary: 'Mark notices as read',
    body: inboxRead,
    answer: answers.unread,
  },
  {
    method: 'get',
    path: '/people/names',
    summary: 'Everybody by name, to mention or assign them',
    answer: answers.nameList,
  },
  { method: 'post', path: '/me/sign-out-everywhere', summary: 'End all of one’s sessions' },
  { method: 'get', path: '/me/tokens', summary: 'One’s personal access tokens', answer: answers.tokenList },
  {
    method: 'post',
    path: '/me/tokens',
    summary: 'Make a token; it is shown this once',
    body: tokenLabelSchema,
    answer: answers.madeToken,
    status: 201,
  },
  { method: 'delete', path: '/me/tokens/{id}', summary: 'Revoke a token' },
  { method: 'get', path: '/people', summary: 'The people of the house', query: pageQuery, answer: answers.memberList },
  {
    method: 'post',
    path: '/people',
    summary: 'Add a person; the link lets them set a password',
    body: newPersonSchema,
    answer: answers.invited,
    status: 201,
  },
  {
    method: 'patch',
    path: '/people/{id}',
    summary: 'Change name, role, or whether the account is open',
    body: personChangeSchema,
    answer: answers.member,
  },
  { method: 'post', path: '/people/{id}/link', summary: 'A new one-time link', answer: answers.link },
  {
    method: 'post',
    path: '/setup',
    summary: 'Make the first admin',
    body: setupSchema,
    answer: answers.self,
    status: 201,
    isPublic: true,
  },
  {
    method: 'post',
    path: '/password',
    summary: 'Set a password by a one-time link',
    body: passwordChangeSchema,
    answer: answers.self,
    isPublic: true,
  },
  { method: 'get', path: '/openapi.json', summary: 'This description', answer: z.looseObject({}), isPublic: true },
];
