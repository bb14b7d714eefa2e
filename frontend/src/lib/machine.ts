/** As the judge names a class of machines: CPU, cores, kernel, JDK if it is known, image of the containers. */
const CLASS =
	/^(?<cpu>.+), (?<cores>\d+) cores, Linux (?<kernel>[^,\s]+)(?:, Java (?<java>[^,\s]+))?, image (?<image>\S+)$/;

/** What is on the label of a CPU but says nothing about this one's speed. */
const LABEL: [RegExp, string][] = [
	[/\((R|TM)\)/gi, ''],
	[/ \d+-Core Processor\b/i, ''],
	[/ CPU\b/, ''],
	[/ @ ([\d.]+) ?GHz/, ' at $1 GHz'],
	[/ {2,}/g, ' '],
];

/** A machine class in few words: "Intel Xeon at 2.80 GHz, 2 cores · Java 25.0.3 · Linux 6.1"; what has another form stays as it is. */
export function machineWords(machine: string): string {
	const parts = CLASS.exec(machine)?.groups;
	if (!parts) return machine;
	const cpu = LABEL.reduce((name, [sign, instead]) => name.replace(sign, instead), parts.cpu ?? '').trim();
	const java = parts.java ? ` · Java ${parts.java}` : '';
	return `${cpu}, ${parts.cores === '1' ? '1 core' : `${parts.cores} cores`}${java} · Linux ${parts.kernel}`;
}

/** Several machine classes in few words each; those that would read alike are told apart by the image of the containers. */
export function machineNames(machines: string[]): Map<string, string> {
	const words = machines.map(machineWords);
	return new Map(
		machines.map((machine, i) => {
			const name = words[i] ?? machine;
			const image = CLASS.exec(machine)?.groups?.image;
			const alone = words.filter((each) => each === name).length === 1;
			return [machine, alone || !image ? name : `${name} · judge ${image}`];
		}),
	);
}
