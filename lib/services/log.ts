import { pino } from 'pino';

/** What services do with nobody waiting for the answer is told here. */
export const log = pino({ name: 'services' }, pino.destination({ fd: 2, sync: true }));
