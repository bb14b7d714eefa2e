/** One server-sent event as it came over the wire. */
export interface ServerEvent {
	id: string | null;
	event: string;
	data: string;
}

/** Reads a `text/event-stream` body, however its bytes are cut. Comments and `retry` are passed over. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
	const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
	let rest = '';
	let pending = { id: null as string | null, event: 'message', data: [] as string[] };
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			rest += value;
			// A carriage return at the end may be half of a line break.
			const lines = rest.split(/\r\n|\n|\r(?!$)/);
			rest = lines.pop() ?? '';
			for (const line of lines) {
				if (line === '') {
					if (pending.data.length > 0) yield { ...pending, data: pending.data.join('\n') };
					pending = { id: null, event: 'message', data: [] };
					continue;
				}
				const [, field, text] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
				if (field === 'data') pending.data.push(text ?? '');
				else if (field === 'event') pending.event = text ?? '';
				else if (field === 'id') pending.id = text ?? null;
			}
		}
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}
