package org.flankatlas.access;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The sessions that were opened with a password; they end when it is changed in another. */
@Component
class OpenSessions {

  private static final String OPENED = OpenSessions.class.getName();

  private final Set<Opened> all = ConcurrentHashMap.newKeySet();

  /** Notes that a session is now that of an account; it is forgotten when it ends. */
  void add(String name, HttpSession session) {
    session.setAttribute(OPENED, new Listener(new Opened(name, session)));
  }

  @EventListener
  void endOthers(PasswordChanged event) {
    List.copyOf(all).stream()
        .filter(opened -> opened.name.equals(event.name()) && !opened.is(event.sessionId()))
        .forEach(Opened::end);
  }

  private record Opened(String name, HttpSession session) {

    boolean is(String sessionId) {
      return session.getId().equals(sessionId);
    }

    void end() {
      try {
        session.invalidate();
      } catch (IllegalStateException e) {
        // It has ended by itself, which is what is wanted.
      }
    }
  }

  private final class Listener implements HttpSessionBindingListener {

    private final Opened opened;

    Listener(Opened opened) {
      this.opened = opened;
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
      all.add(opened);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
      all.remove(opened);
    }
  }
}
