package org.flankatlas.ui;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.browserless.mocks.MockService;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.SpringInstantiator;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The views over the shipped content and a database in memory, without server or browser. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:views")
abstract class BrowserlessAtlas extends BrowserlessTest {

  @Override
  protected Set<Class<?>> lookupServices() {
    return Set.of(SpringViews.class);
  }

  @Autowired
  void buildViewsFrom(ApplicationContext context) {
    SpringViews.context = context;
  }

  /** Whoever {@code @WithMockUser} names is who asks for the views, too. */
  @BeforeEach
  void askAsWhoIsSignedIn() {
    ServletRequest asked = VaadinServletRequest.getCurrent();
    while (asked instanceof ServletRequestWrapper wrapper) {
      asked = wrapper.getRequest();
    }
    MockRequest request = (MockRequest) asked;
    request.principalProvider(BrowserlessAtlas::signedIn);
    request.roleChecker(
        (person, role) ->
            signedIn() instanceof Authentication it
                && it.getAuthorities().stream()
                    .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
  }

  private static @Nullable Authentication signedIn() {
    return SecurityContextHolder.getContext().getAuthentication();
  }

  /** All words of a component, as a reader sees them. */
  static String text(Component component) {
    return component.getElement().getTextRecursively();
  }

  static String address() {
    return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
  }

  static String title() {
    return UI.getCurrent().getInternals().getTitle();
  }

  /** Presses the one button that can be seen and whose words contain the name. */
  void press(String name) {
    NativeButton button =
        find(NativeButton.class).withCondition(it -> text(it).contains(name)).single();
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }

  /** Every element of a tag inside a component, in order. */
  static List<Element> all(String tag, Component in) {
    return inside(in.getElement()).filter(element -> element.getTag().equals(tag)).toList();
  }

  private static Stream<Element> inside(Element element) {
    return Stream.concat(
        Stream.of(element),
        element
            .getChildren()
            .filter(child -> !child.isTextNode())
            .flatMap(BrowserlessAtlas::inside));
  }

  /**
   * Builds views with the beans of the context, as Vaadin's own servlet for Spring does. A servlet
   * of a browser test finds this class as well, and gets none from it.
   */
  public static class SpringViews implements InstantiatorFactory {

    private static @Nullable ApplicationContext context;

    @Override
    public @Nullable Instantiator createInstantitor(VaadinService service) {
      return service instanceof MockService && context != null
          ? new SpringInstantiator(service, context)
          : null;
    }
  }
}
