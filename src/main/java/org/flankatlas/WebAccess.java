package org.flankatlas;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.List;
import org.flankatlas.access.EditorClaims;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What may be asked for over the web: everything by everybody, save the views that ask for a role.
 * What writes is guarded once more where it is done.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class WebAccess {

  private static final String LOGIN = "/login";

  @Bean
  SecurityFilterChain requests(
      HttpSecurity http,
      RequestUtil vaadin,
      NavigationAccessControl views,
      AuthenticationEntryPoint signInFirst,
      AccessDeniedHandler denied,
      AuthenticationSuccessHandler signedIn,
      AuthenticationFailureHandler notSignedIn,
      ObjectProvider<ClientRegistrationRepository> providers,
      @Value("${atlas.editors:}") List<String> editors,
      @Value("${atlas.editors-claim:email}") String claim) {
    views.setLoginView(LOGIN);
    if (providers.getIfAvailable() != null) {
      http.oauth2Login(
          other ->
              other
                  .loginPage(LOGIN)
                  .successHandler(signedIn)
                  .failureHandler(notSignedIn)
                  .userInfoEndpoint(
                      user -> user.userAuthoritiesMapper(new EditorClaims(editors, claim))));
    }
    return http.authorizeHttpRequests(
            asked -> asked.requestMatchers("/geodata/**", "/first-picture/**").permitAll())
        .with(
            VaadinSecurityConfigurer.vaadin(),
            all ->
                all.anyRequest(AuthorizedUrl::permitAll)
                    .enableCsrfConfiguration(false)
                    .enableRequestCacheConfiguration(false))
        .csrf(csrf -> csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest))
        .csrf(csrf -> csrf.ignoringRequestMatchers(harmless()))
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .formLogin(
            form -> form.loginPage(LOGIN).successHandler(signedIn).failureHandler(notSignedIn))
        .headers(WebAccess::addHeaders)
        .logout(logout -> logout.logoutSuccessUrl("/"))
        .exceptionHandling(
            refusal -> refusal.authenticationEntryPoint(signInFirst).accessDeniedHandler(denied))
        .build();
  }

  /**
   * Steering a live showing asks for its key, which no browser sends by itself; making a file of a
   * briefing changes nothing.
   */
  private static RequestMatcher[] harmless() {
    PathPatternRequestMatcher.Builder address = PathPatternRequestMatcher.withDefaults();
    return new RequestMatcher[] {
      address.matcher(HttpMethod.PUT, "/api/live/{code}/frame"),
      address.matcher(HttpMethod.DELETE, "/api/live/{code}"),
      address.matcher(HttpMethod.POST, "/api/briefings/{id}/{file}")
    };
  }

  /**
   * Leaves to each file how long it may be kept. The headers go out before the answer, because
   * those that come after it miss the pages of Vaadin, which are forwarded.
   */
  private static void addHeaders(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
        .withObjectPostProcessor(
            new ObjectPostProcessor<HeaderWriterFilter>() {
              @Override
              public <T extends HeaderWriterFilter> T postProcess(T filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
              }
            });
  }
}
