package org.flankatlas.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Changes the password of who is signed in. */
@Component
public class OwnPassword {

  private static final Logger log = LoggerFactory.getLogger(OwnPassword.class);

  private final CurrentPerson person;
  private final KnownEditors editors;
  private final SlowedSignIn signIn;
  private final PasswordEncoder encoder;
  private final ApplicationEventPublisher events;
  private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

  OwnPassword(
      CurrentPerson person,
      KnownEditors editors,
      SlowedSignIn signIn,
      PasswordEncoder encoder,
      ApplicationEventPublisher events) {
    this.person = person;
    this.editors = editors;
    this.signIn = signIn;
    this.encoder = encoder;
    this.events = events;
  }

  /**
   * Puts a new password in the place of the one until now. The person stays signed in, now as an
   * editor, under a new session id; every other session of the account ends.
   *
   * @param current the password until now; not looked at where a new one is owed
   * @return why nothing was changed; empty where it was
   * @throws AccessDeniedException where the person has no password here
   */
  public Optional<PasswordProblem> change(
      String current, String chosen, HttpServletRequest request, HttpServletResponse response) {
    String name = person.name().filter(it -> person.canChangePassword()).orElseThrow(this::refused);
    Optional<PasswordProblem> problem =
        (person.owesAPassword()
                ? Optional.<PasswordProblem>empty()
                : problemOf(name, current, request))
            .or(() -> PasswordProblem.ofLength(chosen))
            .or(() -> isUnchanged(name, chosen));
    if (problem.isEmpty()) {
      UserDetails editor = editors.change(name, chosen);
      request.changeSessionId();
      sessions.saveContext(contextOf(editor, request), request, response);
      events.publishEvent(new PasswordChanged(name, request.getSession().getId()));
      log.info("The password of the user \"{}\" was changed", name);
    }
    return problem;
  }

  private AccessDeniedException refused() {
    return new AccessDeniedException("there is no password to change");
  }

  private Optional<PasswordProblem> problemOf(
      String name, String current, HttpServletRequest request) {
    var asked = UsernamePasswordAuthenticationToken.unauthenticated(name, current);
    asked.setDetails(new WebAuthenticationDetails(request));
    try {
      signIn.authenticate(asked);
      return Optional.empty();
    } catch (TooManyAttemptsException e) {
      return Optional.of(PasswordProblem.WAIT);
    } catch (AuthenticationException e) {
      return Optional.of(PasswordProblem.CURRENT);
    }
  }

  private Optional<PasswordProblem> isUnchanged(String name, String chosen) {
    return editors
        .account(name)
        .filter(account -> encoder.matches(chosen, account.password()))
        .map(account -> PasswordProblem.UNCHANGED);
  }

  private static SecurityContext contextOf(UserDetails editor, HttpServletRequest request) {
    var signedIn =
        UsernamePasswordAuthenticationToken.authenticated(editor, null, editor.getAuthorities());
    signedIn.setDetails(new WebAuthenticationDetails(request));
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(signedIn);
    SecurityContextHolder.setContext(context);
    return context;
  }
}
