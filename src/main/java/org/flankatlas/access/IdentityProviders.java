package org.flankatlas.access;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** Everyone else who can say who a person is; nobody where none is configured. */
@Component
public class IdentityProviders {

  private final List<IdentityProvider> all;

  IdentityProviders(ObjectProvider<ClientRegistrationRepository> registrations) {
    all =
        registrations.getIfAvailable() instanceof Iterable<?> configured
            ? StreamSupport.stream(configured.spliterator(), false)
                .map(ClientRegistration.class::cast)
                .map(IdentityProviders::provider)
                .toList()
            : List.of();
  }

  public List<IdentityProvider> all() {
    return all;
  }

  private static IdentityProvider provider(ClientRegistration registration) {
    return new IdentityProvider(
        registration.getClientName(), "oauth2/authorization/" + registration.getRegistrationId());
  }
}
