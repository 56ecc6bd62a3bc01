const form = document.getElementById('login');
const button = form.querySelector('button');
const status = document.getElementById('status');
const fields = [form.elements.username, form.elements.password];

function describe(field, message) {
	document.getElementById(`${field.id}-error`).textContent = message;
	if (message === '') field.removeAttribute('aria-invalid');
	else field.setAttribute('aria-invalid', 'true');
}

// Emptied first: a screen reader says the same message again only if it was gone in between.
function refuse(message) {
	const error = document.getElementById('form-error');
	error.textContent = '';
	requestAnimationFrame(() => (error.textContent = message));
}

async function reason(response) {
	const texts = form.dataset;
	if (response.status === 401) return texts.wrong;
	if (response.status === 429) return texts.tooMany;
	if (response.status !== 403) return texts.failed;
	const problem = await response.json().catch(() => ({}));
	return /lock/i.test(problem.title ?? '') ? texts.locked : texts.notAllowed;
}

function busy(yes) {
	button.setAttribute('aria-disabled', String(yes));
	form.setAttribute('aria-busy', String(yes));
	status.textContent = yes ? form.dataset.busy : '';
}

async function signIn() {
	busy(true);
	try {
		const response = await fetch(form.action, {
			method: 'POST',
			credentials: 'same-origin',
			headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
			body: JSON.stringify({ username: form.elements.username.value.trim(), password: form.elements.password.value }),
		});
		if (response.ok) {
			location.replace(form.dataset.return);
			return;
		}

		refuse(await reason(response));
	} catch {
		refuse(form.dataset.unreachable);
	}

	busy(false);
	form.elements.password.focus();
	form.elements.password.select();
}

form.addEventListener('submit', (event) => {
	event.preventDefault();
	if (button.getAttribute('aria-disabled') === 'true') return;
	refuse('');
	for (const field of fields) describe(field, field.value.trim() === '' ? field.dataset.missing : '');
	const missing = fields.find((field) => field.value.trim() === '');
	if (missing) missing.focus();
	else signIn();
});

document.getElementById('show-password').addEventListener('change', (event) => {
	form.elements.password.type = event.target.checked ? 'text' : 'password';
});
