package org.flankatlas.geodata;

import org.flankatlas.briefing.Bounds;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.briefing.Shown;
import org.flankatlas.briefing.Step;
import org.flankatlas.posture.Support.Quotation;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a briefing in the form that {@link BriefingEntry} reads. */
final class BriefingWriter {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private BriefingWriter() {}

  static String write(Briefing briefing) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("format", BriefingEntry.FORMAT);
    json.put("id", briefing.id());
    json.put("title", briefing.title());
    json.put("summary", briefing.summary());
    ArrayNode steps = json.putArray("steps");
    briefing.steps().forEach(step -> write(step, steps.addObject()));
    return JSON.writeValueAsString(json) + "\n";
  }

  private static void write(Step step, ObjectNode json) {
    json.put("headline", step.headline());
    json.put("minutes", step.plannedMinutes());
    write(step.camera(), json.putObject("camera"));
    write(step.shown(), json.putObject("shown"));
    json.put("selected", step.selectedId());
    ArrayNode quotations = json.putArray("quotations");
    step.quotations().forEach(quotation -> write(quotation, quotations.addObject()));
    json.put("notes", step.notes());
  }

  private static void write(Bounds camera, ObjectNode json) {
    json.put("westDeg", camera.westDeg());
    json.put("southDeg", camera.southDeg());
    json.put("eastDeg", camera.eastDeg());
    json.put("northDeg", camera.northDeg());
    json.put("maxZoom", camera.maxZoom());
  }

  private static void write(Shown shown, ObjectNode json) {
    shown.formationIds().forEach(json.putArray("formations")::add);
    shown.areaIds().forEach(json.putArray("areas")::add);
    shown.overlayIds().forEach(json.putArray("overlays")::add);
    shown.hiddenGround().forEach(json.putArray("hidden")::add);
    json.put("linesOfCommand", shown.linesOfCommand());
    json.put("pins", shown.pins());
    shown.radiiKm().forEach(json.putArray("radiiKm")::add);
  }

  private static void write(Quotation quotation, ObjectNode json) {
    json.put("article", quotation.articleId());
    json.put("passage", quotation.passage());
    json.put("start", quotation.span().start());
    json.put("end", quotation.span().end());
    json.put("text", quotation.text());
  }
}
