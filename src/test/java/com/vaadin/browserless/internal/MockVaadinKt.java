package com.vaadin.browserless.internal;

import com.vaadin.flow.server.ServiceDestroyEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinService;

/**
 * Stands before the class of the same name in browserless-test 1.1.1, the newest that is published:
 * that one reads fields of {@link VaadinService} which became an event bus in Flow 25.3. Delete it
 * once browserless-test 25.3 can be had.
 */
public final class MockVaadinKt {

  private MockVaadinKt() {}

  public static void fireSessionInitListeners(VaadinService service, SessionInitEvent event) {
    service.getEventBus().fireEvent(event);
  }

  public static void fireServiceDestroyListeners(VaadinService service, ServiceDestroyEvent event) {
    service.getEventBus().fireEvent(event);
  }
}
