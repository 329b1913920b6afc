// Flow's own sign of a lost connection says its text as a status, so that it belongs to a landmark.
customElements
  .whenDefined('vaadin-connection-indicator')
  .then(() =>
    document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status'),
  );
