import { describe, expect, it } from 'vitest';
import { readEvents, type ServerEvent } from './sse';

/** A body that arrives in pieces of the given number of bytes. */
function body(text: string, size: number): ReadableStream<Uint8Array> {
	const bytes = new TextEncoder().encode(text);
	return new ReadableStream({
		start(controller) {
			for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
			controller.close();
		},
	});
}

async function read(text: string, size = 1000): Promise<ServerEvent[]> {
	const events: ServerEvent[] = [];
	for await (const event of readEvents(body(text, size))) events.push(event);
	return events;
}

describe('an event stream', () => {
	const text =
		'id: 1\nevent: queued\ndata: {"position":2}\n\nid: 2\nevent: held\ndata: {"sentence":"später – 日本"}\n\n';
	const events = [
		{ id: '1', event: 'queued', data: '{"position":2}' },
		{ id: '2', event: 'held', data: '{"sentence":"später – 日本"}' },
	];

	it('is read however its bytes are cut', async () => {
		for (const size of [1, 2, 3, 7, 1000]) expect(await read(text, size)).toEqual(events);
	});

	it('may break its lines by CR, LF or both', async () => {
		for (const size of [1, 5, 1000]) {
			expect(await read(text.replaceAll('\n', '\r\n'), size)).toEqual(events);
			expect(await read(`${text.replaceAll('\n', '\r')}\r:end\n`, size)).toEqual(events);
		}
	});

	it('joins data lines and passes over comments, retry and unknown fields', async () => {
		expect(await read(': beat\n\nretry: 5\nother: x\nid: 9\ndata: a\ndata:  b\ndata\n\n')).toEqual([
			{ id: '9', event: 'message', data: 'a\n b\n' },
		]);
	});

	it('drops an event that was cut off', async () => {
		expect(await read('id: 1\ndata: whole\n\nid: 2\ndata: half')).toEqual([
			{ id: '1', event: 'message', data: 'whole' },
		]);
	});
});
