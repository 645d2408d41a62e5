import { z } from 'zod';
import { ruleSwitch } from '#lib/core/first-pass/schemas.ts';
import { switchRule } from '#lib/services/check-rules.ts';
import { endpoint } from '../../../../endpoint.ts';
import { notAllowed } from '../../../../not-allowed.ts';

const name = z.string().regex(/^[a-z][a-z0-9-]{0,99}$/, 'must be the name of a check');

/** A rule is written "detector/rule" everywhere, in its address too. */
export const PATCH = endpoint(
  { params: z.object({ detector: name, rule: name }), body: ruleSwitch },
  ({ actor, params, body }) => switchRule(actor, `${params.detector}/${params.rule}`, body.muted),
);

export const { GET, POST, PUT, DELETE } = notAllowed('PATCH');
