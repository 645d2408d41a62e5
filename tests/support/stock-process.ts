// The stock collaboration server with its own SQLite extension, as its documentation starts it, to compare ours with.
// STOCK_DATABASE is its file. Prints its port.
import { SQLite } from '@hocuspocus/extension-sqlite';
import { Server } from '@hocuspocus/server';

const server = new Server({
  port: 0,
  address: '127.0.0.1',
  quiet: true,
  stopOnSignals: false,
  extensions: [new SQLite({ database: process.env['STOCK_DATABASE'] ?? ':memory:' })],
});
await server.listen();
process.stdout.write(`listening on ${server.address.port}\n`);
