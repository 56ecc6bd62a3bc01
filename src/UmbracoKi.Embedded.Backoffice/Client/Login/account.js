const form = document.querySelector('form');
const button = form.querySelector('button');
const status = document.getElementById('status');

/** Says below a field what is wrong with it; an empty text says that nothing is. */
export function describe(field, message) {
	document.getElementById(`${field.id}-error`).textContent = message;
	if (message === '') field.removeAttribute('aria-invalid');
	else field.setAttribute('aria-invalid', 'true');
}

/** Says above the form why it was refused. Emptied first: a screen reader says the same message again only if it was gone in between. */
export function refuse(message) {
	const error = document.getElementById('form-error');
	error.textContent = '';
	requestAnimationFrame(() => (error.textContent = message));
}

export function busy(yes) {
	button.setAttribute('aria-disabled', String(yes));
	form.setAttribute('aria-busy', String(yes));
	status.textContent = yes ? form.dataset.busy : '';
}

export function post(address, body) {
	return fetch(address, {
		method: 'POST',
		credentials: 'same-origin',
		headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
		body: JSON.stringify(body),
	});
}

/** Calls back when the form is sent, but not while an answer to the last time is awaited. */
export function onSubmit(check) {
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		if (button.getAttribute('aria-disabled') === 'true') return;
		refuse('');
		check();
	});
}

export function onShowPassword(fields) {
	document.getElementById('show-password').addEventListener('change', (event) => {
		for (const field of fields) field.type = event.target.checked ? 'text' : 'password';
	});
}
