package org.flankatlas;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Makes thousands of open connections cheap: what Tomcat holds for each lies outside the heap, and
 * what it reads goes straight to where it is needed. Keeps the clock of live showings.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LiveConnections {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallConnections() {
    return server ->
        server.addConnectorCustomizers(
            connector -> {
              connector.setProperty("socket.directBuffer", "true");
              connector.setProperty("socket.appReadBufSize", "1024");
            });
  }
}
