export interface FieldError {
	field: string;
	message: string;
}

/** Why a request failed: the server's problem details (RFC 9457), or that it did not answer at all. */
export class Problem extends Error {
	/** @param kind the last part of the problem's type, or `offline` when no answer came */
	constructor(
		readonly kind: string,
		readonly status: number,
		readonly title: string,
		readonly detail: string,
		readonly instance: string | null = null,
		readonly errors: FieldError[] = [],
	) {
		super(detail || title);
		this.name = 'Problem';
	}

	static offline(): Problem {
		return new Problem(
			'offline',
			0,
			'The server did not answer',
			'Check that it is still running and that you are connected. What you wrote is kept in this browser.',
		);
	}

	/** Reads an error answer, even one that something between us and the server made up. */
	static async from(response: Response): Promise<Problem> {
		const fallback = new Problem(
			'unexpected',
			response.status,
			`The server answered ${response.status}`,
			'It gave no reason. Try again; if it stays so, tell whoever runs this site.',
		);
		if (!(response.headers.get('Content-Type') ?? '').includes('json')) return fallback;
		const body: unknown = await response.json().catch(() => null);
		if (typeof body !== 'object' || body === null) return fallback;
		const { type, title, detail, instance, errors } = body as Record<string, unknown>;
		const text = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise);
		return new Problem(
			text(type, fallback.kind).split('/').pop() || fallback.kind,
			response.status,
			text(title, fallback.title),
			text(detail, ''),
			typeof instance === 'string' ? instance : null,
			Array.isArray(errors) ? errors.filter(isFieldError) : [],
		);
	}

	/** Any failure as a problem, so that pages show one kind of thing. */
	static of(cause: unknown): Problem {
		if (cause instanceof Problem) return cause;
		return new Problem('unexpected', 0, 'The page failed', cause instanceof Error ? cause.message : String(cause));
	}
}

function isFieldError(value: unknown): value is FieldError {
	return (
		typeof value === 'object' &&
		value !== null &&
		typeof (value as FieldError).field === 'string' &&
		typeof (value as FieldError).message === 'string'
	);
}
