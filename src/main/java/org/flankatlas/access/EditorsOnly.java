package org.flankatlas.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * On a method of a Spring bean, or on its class for every method: only an editor may call it.
 * Everybody else, and whoever still owes a password of their own, gets an {@code
 * AccessDeniedException}, and nothing is done. On a thread of its own, with nobody behind it, the
 * call fails with an {@code AuthenticationCredentialsNotFoundException}.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasRole('" + EditorsOnly.ROLE + "')")
public @interface EditorsOnly {

  /** The role of an editor, for {@code @RolesAllowed} on views. */
  String ROLE = "EDITOR";
}
