// Lets whoever types a password see it (NIST SP 800-63B-4, 3.1.1.2). Without script the choice is not offered.
for (const choice of document.querySelectorAll('.shows')) {
  const box = choice.querySelector('input')
  choice.hidden = false
  box.addEventListener('change', () => {
    for (const field of choice.closest('form').querySelectorAll('.secret')) {
      field.type = box.checked ? 'text' : 'password'
    }
  })
}
