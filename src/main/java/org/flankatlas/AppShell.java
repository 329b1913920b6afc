package org.flankatlas;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** The page that every view stands in: its language, icon, styles and fonts. */
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@NpmPackage(value = "@fontsource-variable/inter", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/source-serif-4", version = "5.3.1")
@JsModule("./first-picture.ts")
@JsModule("./connection-status.ts")
@CssImport("./styles/atlas.css")
public class AppShell implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addMetaTag("color-scheme", "light dark");
    settings.addMetaTag(
        "description", "NATO's eastern-flank posture on a map, every mark tied to its sentence.");
    settings.addLink("icon", "icon.svg");
  }
}
