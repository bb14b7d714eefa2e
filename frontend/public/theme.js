// Runs before the first paint, so that a remembered theme does not flash.
try {
	const theme = localStorage.getItem('forkyard.theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage is closed to this page: the system's theme stands.
}
