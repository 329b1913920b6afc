// The picture that the server's page carries goes once the live map stands in its place.
addEventListener('flank-map-ready', () => document.getElementById('first-picture')?.remove(), {
  once: true,
});
