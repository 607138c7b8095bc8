// Made by `npm run build`. Do not edit: change src/ and build again.
/*
MIT License

Copyright (c) 2026 The Integration Grid authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

Contains valibot:

MIT License

Copyright (c) Fabian Hiller

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
*/
"use strict";
var Addon = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all) => {
    for (var name2 in all)
      __defProp(target, name2, { get: all[name2], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // src/addon/main.ts
  var main_exports = {};
  __export(main_exports, {
    addSample: () => addSample,
    adoptCopy: () => adoptCopy2,
    buildGrid: () => buildGrid,
    checkWorkbook: () => checkWorkbook,
    loadChanges: () => loadChanges,
    loadCoverage: () => loadCoverage,
    loadMonth: () => loadMonth,
    loadPlanner: () => loadPlanner,
    loadSelection: () => loadSelection,
    loadSetUp: () => loadSetUp,
    onEdit: () => onEdit,
    onInstall: () => onInstall,
    onOpen: () => onOpen,
    refreshTabs: () => refreshTabs,
    removeRow: () => removeRow3,
    removeSample: () => removeSample,
    saveActivity: () => saveActivity3,
    saveName: () => saveName3,
    saveObjectives: () => saveObjectives3,
    setUpPlanner: () => setUpPlanner2,
    showCoverage: () => showCoverage,
    showPlanner: () => showPlanner,
    showProblem: () => showProblem2,
    showProblems: () => showProblems,
    showRow: () => showRow2,
    showSetUp: () => showSetUp,
    trySample: () => trySample,
    undo: () => undo3,
    undoLastChange: () => undoLastChange,
    writeCoverage: () => writeCoverage
  });

  // src/domain/calendar-date.ts
  function dateOfSerial(serial) {
    const days = Math.floor(serial) + 693899;
    const era = Math.floor(days / 146097);
    const dayOfEra = days - era * 146097;
    const yearOfEra = Math.floor(
      (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
    );
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
    const month2 = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    return {
      year: yearOfEra + era * 400 + (month2 <= 2 ? 1 : 0),
      month: month2,
      day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
    };
  }
  function formatDate({ year, month: month2, day }) {
    return `${digits(year, 4)}-${digits(month2, 2)}-${digits(day, 2)}`;
  }
  function isDate({ year, month: month2, day }) {
    return month2 >= 1 && month2 <= 12 && day >= 1 && day <= daysIn(year, month2);
  }
  function daysIn(year, month2) {
    if (month2 === 2) return isLeap(year) ? 29 : 28;
    return [4, 6, 9, 11].includes(month2) ? 30 : 31;
  }
  function isLeap(year) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  }
  function digits(number, length) {
    return String(number).padStart(length, "0");
  }

  // src/domain/cell.ts
  var ZERO_WIDTH = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
  var UNSEEN = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;
  function isBlank(cell) {
    if (cell === null || cell === void 0 || cell === "") return true;
    return typeof cell === "string" && trimmed(cell) === "";
  }
  function cellText(cell) {
    if (typeof cell === "string") return trimmed(cell);
    if (typeof cell === "object") return formatDate(cell);
    if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
    return String(cell);
  }
  function trimmed(text2) {
    let start = 0;
    let end2 = text2.length;
    while (start < end2 && isUnseen(text2, start)) start++;
    while (end2 > start && isUnseen(text2, end2 - 1)) end2--;
    return text2.slice(start, end2);
  }
  function folded(text2) {
    return text2.replace(ZERO_WIDTH, "").trim().replace(/\s+/g, " ").toLowerCase();
  }
  function isUnseen(text2, index) {
    const code = text2.charCodeAt(index);
    if (code > 32 && code < 128) return false;
    return UNSEEN.test(text2.charAt(index));
  }
  function isErrorValue(cell) {
    return typeof cell === "string" && (cell.startsWith("#") || cell.startsWith("L")) && ERROR_VALUE.test(trimmed(cell));
  }
  var ERROR_VALUE = /^(?:#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)|Loading(?:\.\.\.|…))$/i;

  // src/domain/area.ts
  var AREAS = [
    "academicEnrichment",
    "familyLiteracy",
    "behavioralSupports",
    "healthWellness",
    "familyEngagement",
    "earlyChildhood"
  ];
  var AREA_TITLES = {
    academicEnrichment: "Academic enrichment",
    familyLiteracy: "Family literacy",
    behavioralSupports: "Behavioral supports",
    healthWellness: "Health and wellness",
    familyEngagement: "Family engagement",
    earlyChildhood: "Early childhood"
  };
  var AREA_VALUES = AREAS.map(
    (area2) => AREA_TITLES[area2]
  );
  var BY_NAME = new Map(
    AREAS.flatMap((area2) => [
      [area2.toLowerCase(), area2],
      [AREA_TITLES[area2].toLowerCase(), area2]
    ])
  );
  var AREA_INDEX = byArea((area2) => AREAS.indexOf(area2));
  function byArea(make) {
    return Object.fromEntries(AREAS.map((area2) => [area2, make(area2)]));
  }
  function parseArea(text2) {
    return BY_NAME.get(plain(text2));
  }
  function nearestArea(text2) {
    const [nearest] = AREAS.map((area2) => ({
      area: area2,
      apart: editsBetween(plain(text2), AREA_TITLES[area2].toLowerCase())
    })).sort((a, b) => a.apart - b.apart);
    return nearest.area;
  }
  function plain(text2) {
    return folded(text2.replace(/&/g, " and "));
  }
  function editsBetween(from, to) {
    let edits = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [row2, letter] of [...from.slice(0, LONGEST)].entries()) {
      const next = [row2 + 1];
      for (let index = 0; index < to.length; index++)
        next.push(
          Math.min(
            next[index] + 1,
            edits[index + 1] + 1,
            edits[index] + (to[index] === letter ? 0 : 1)
          )
        );
      edits = next;
    }
    return edits[to.length];
  }
  var LONGEST = 60;

  // src/domain/status.ts
  var STATUSES = [
    "Idea",
    "Planned",
    "Confirmed",
    "Delivered",
    "Cancelled"
  ];
  var BY_NAME2 = new Map(STATUSES.map((name2) => [folded(name2), name2]));
  function parseStatus(text2) {
    return BY_NAME2.get(folded(text2));
  }
  function counts(status2) {
    return status2 !== "Idea" && status2 !== "Cancelled";
  }

  // src/domain/cells.ts
  var EVERY_AREA = (1 << AREAS.length) - 1;
  var NONE = [];
  var KNOWN = /* @__PURE__ */ new WeakMap();
  function cellsOf(plan) {
    const known = KNOWN.get(plan) ?? readCells(plan);
    KNOWN.set(plan, known);
    return known;
  }
  function has(sets, objective, area2) {
    return (sets[objective] & 1 << area2) !== 0;
  }
  function cellAt(objective, area2) {
    return objective * AREAS.length + area2;
  }
  function stateOf(cells, objective, area2, least) {
    if (!has(cells.covered, objective, area2))
      return has(cells.expected, objective, area2) ? "empty" : "not expected";
    const isStrong = has(cells.practised, objective, area2) && cells.reach[cellAt(objective, area2)] >= least;
    return isStrong ? "strong" : "thin";
  }
  function readCells(plan) {
    const { objectives, activities } = plan;
    const sets = () => new Uint8Array(objectives.length);
    const minutes = () => new Float64Array(objectives.length * AREAS.length);
    const linked = linker(objectives);
    const cells = {
      expected: expectedAreas(plan),
      covered: sets(),
      practised: sets(),
      confirmed: sets(),
      delivered: sets(),
      reach: minutes(),
      share: minutes(),
      links: activities.map(linked)
    };
    for (let index = 0; index < activities.length; index++)
      addLinks(cells, activities[index], cells.links[index]);
    return cells;
  }
  function linker(objectives) {
    const places = /* @__PURE__ */ new Map();
    objectives.forEach(({ id: id2 }, index) => {
      if (id2 !== null) places.set(id2, index);
    });
    return ({ month: month2, area: area2, status: status2, objectiveIds }) => {
      if (month2 === null || area2 === null || !counts(status2)) return NONE;
      const linked = [];
      for (const id2 of objectiveIds) {
        const place = places.get(id2);
        if (place !== void 0 && objectives[place].month === month2)
          linked.push(place);
      }
      return linked;
    };
  }
  function expectedAreas({ objectives, expected: expected2 }) {
    const byGrade = gradeSets(expected2);
    return Uint8Array.from(objectives, ({ grades: grades2 }) => {
      if (grades2.length === 0) return EVERY_AREA;
      let areas = 0;
      for (const grade2 of grades2) areas |= byGrade.get(grade2) ?? EVERY_AREA;
      return areas;
    });
  }
  function gradeSets(expected2) {
    const sets = /* @__PURE__ */ new Map();
    for (const [grade2, areas] of expected2) {
      const bits = AREAS.map((area2, index) => areas[area2] ? 1 << index : 0);
      sets.set(
        grade2,
        bits.reduce((sum2, bit) => sum2 | bit, 0)
      );
    }
    return sets;
  }
  function addLinks(cells, { area: area2, alignment: alignment2, status: status2, minutes }, objectives) {
    if (area2 === null) return;
    const place = AREA_INDEX[area2];
    const bit = 1 << place;
    const isDelivered = status2 === "Delivered";
    for (const objective of objectives) {
      const cell = cellAt(objective, place);
      cells.reach[cell] += minutes;
      cells.share[cell] += minutes / objectives.length;
      cells.covered[objective] |= bit;
      if (alignment2 >= 2) cells.practised[objective] |= bit;
      if (isDelivered) cells.delivered[objective] |= bit;
      if (isDelivered || status2 === "Confirmed")
        cells.confirmed[objective] |= bit;
    }
  }

  // src/domain/plan.ts
  function indexesOf({ objectives }, month2) {
    const indexes = [];
    objectives.forEach((objective, index) => {
      if (objective.month === month2) indexes.push(index);
    });
    return indexes;
  }

  // src/domain/grid.ts
  function grid(plan, month2, problems) {
    const cells = cellsOf(plan);
    const activities = activitiesByCell(plan, cells, month2);
    return {
      month: month2,
      rows: indexesOf(plan, month2).map(
        (index) => row(plan, cells, activities, index)
      ),
      problems
    };
  }
  function row({ objectives, settings }, cells, activities, index) {
    const objective = objectives[index];
    const found = byArea((area2) => {
      const place = AREA_INDEX[area2];
      const cell = cellAt(index, place);
      return {
        state: stateOf(cells, index, place, settings.leastMinutes[area2]),
        expected: has(cells.expected, index, place),
        minutes: cells.reach[cell],
        activities: (activities.get(cell) ?? []).map(gridActivity)
      };
    });
    const expected2 = AREAS.filter((area2) => found[area2].expected);
    return {
      objectiveId: objective.id,
      grades: objective.grades,
      teacher: objective.teacher,
      subject: objective.subject,
      standards: objective.codes,
      objective: objective.objective,
      priority: objective.priority,
      cells: found,
      covered: expected2.filter((area2) => found[area2].state !== "empty").length,
      expected: expected2.length
    };
  }
  function gridActivity(activity2) {
    const { id: id2, partner, when, status: status2, alignment: alignment2 } = activity2;
    return { id: id2, activity: activity2.activity, partner, when, status: status2, alignment: alignment2 };
  }
  function activitiesByCell({ activities }, { links }, month2) {
    const byCell = /* @__PURE__ */ new Map();
    activities.forEach((activity2, index) => {
      if (activity2.month !== month2 || activity2.area === null) return;
      for (const objective of links[index]) {
        const cell = cellAt(objective, AREA_INDEX[activity2.area]);
        const found = byCell.get(cell);
        if (found === void 0) byCell.set(cell, [activity2]);
        else found.push(activity2);
      }
    });
    return byCell;
  }

  // src/domain/month.ts
  var NAMES = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  ];
  var FIRST_YEAR = 2e3;
  var LAST_YEAR = 2099;
  var NUMBERS = new Map(
    NAMES.flatMap((name2, index) => {
      const text2 = name2.toLowerCase();
      return [text2, text2.slice(0, 3)].map((form) => [form, index + 1]);
    })
  ).set("sept", 9);
  function monthOf(year, number) {
    return `${String(year).padStart(4, "0")}-${String(number).padStart(2, "0")}`;
  }
  function yearOf(month2) {
    return Number(month2.slice(0, 4));
  }
  function numberOf(month2) {
    return Number(month2.slice(5));
  }
  function addMonths(month2, count3) {
    const months = yearOf(month2) * 12 + numberOf(month2) - 1 + count3;
    return monthOf(Math.floor(months / 12), (months % 12 + 12) % 12 + 1);
  }
  function monthsBetween(first, second) {
    return (yearOf(second) - yearOf(first)) * 12 + numberOf(second) - numberOf(first);
  }
  function monthName(month2) {
    return `${NAMES[numberOf(month2) - 1]} ${yearOf(month2)}`;
  }
  function parseMonth(cell, yearStart) {
    if (typeof cell === "object") return monthIn(cell.year, cell.month);
    if (typeof cell === "number") return ofSerial(cell);
    if (typeof cell === "boolean") return void 0;
    return ofText(folded(cell), yearStart);
  }
  function isMonth(text2) {
    const parts = /^(\d{4})-(\d{2})$/.exec(text2);
    return parts !== null && monthIn(Number(parts[1]), Number(parts[2])) === text2;
  }
  function ofText(text2, yearStart) {
    const yearFirst = /^(\d{4})-(\d{1,2})$/.exec(text2);
    if (yearFirst) return monthIn(Number(yearFirst[1]), Number(yearFirst[2]));
    const yearLast = /^(\d{1,2})\/(\d{4})$/.exec(text2);
    if (yearLast) return monthIn(Number(yearLast[2]), Number(yearLast[1]));
    if (/^\d{5}$/.test(text2)) return ofSerial(Number(text2));
    const named = /^([a-z]{3,9})\.?(?:,? (\d{4}))?$/.exec(text2);
    const number = named ? NUMBERS.get(named[1]) : void 0;
    if (number === void 0) return void 0;
    return named?.[2] === void 0 ? inSchoolYear(number, yearStart) : monthIn(Number(named[2]), number);
  }
  function inSchoolYear(number, yearStart) {
    const isNextYear = number < numberOf(yearStart);
    return monthOf(yearOf(yearStart) + (isNextYear ? 1 : 0), number);
  }
  function ofSerial(serial) {
    if (!(serial >= 1 && serial < 1e5)) return void 0;
    const { year, month: month2 } = dateOfSerial(serial);
    return monthIn(year, month2);
  }
  function monthIn(year, number) {
    const isYear = year >= FIRST_YEAR && year <= LAST_YEAR;
    return isYear && number >= 1 && number <= 12 ? monthOf(year, number) : void 0;
  }

  // src/sheet/made/fingerprint.ts
  function fingerprint(values) {
    const [header = [], ...rows] = values;
    const lines = rows.map(line).filter((text2) => text2 !== "");
    return checksum([line(header), ...lines.sort()].join(""));
  }
  function line(cells) {
    const texts = cells.map((text2) => text2.replace(/\r\n?/g, "\n"));
    while (texts.length > 0 && texts[texts.length - 1] === "") texts.pop();
    return texts.join("");
  }
  function checksum(text2) {
    let forwards = 2166136261;
    let backwards = 2166136261;
    for (let index = 0; index < text2.length; index += 1) {
      forwards = Math.imul(forwards ^ text2.charCodeAt(index), 16777619);
      const mirrored = text2.charCodeAt(text2.length - 1 - index);
      backwards = Math.imul(backwards ^ mirrored, 16777619);
    }
    return [forwards, backwards].map((sum2) => (sum2 >>> 0).toString(16).padStart(8, "0")).join("");
  }

  // src/sheet/column.ts
  var NARROW = 70;
  var SHORT = 110;
  var MEDIUM = 160;
  var WIDE = 280;
  function column(key, header, width, note2, values) {
    return values === void 0 ? { key, header, note: note2, width } : { key, header, note: note2, width, values };
  }
  function schema(tab, columns) {
    return { tab, idPrefix: null, idKey: null, columns };
  }
  function schemaWithIds(tab, idPrefix, idKey, columns) {
    return { tab, idPrefix, idKey, columns };
  }
  var ID_NOTE = "The planner gives each row its own id here; please leave it as it is.";
  function headerOf({ columns }, key) {
    const found = columns.find((column2) => column2.key === key);
    return found.header;
  }

  // src/domain/alignment.ts
  var ALIGNMENTS = [1, 2, 3];
  var ALIGNMENT_WORDS = {
    1: "same topic",
    2: "practises it",
    3: "performs what the standard asks"
  };
  var BY_TEXT = new Map(
    ALIGNMENTS.flatMap((alignment2) => {
      const words3 = ALIGNMENT_WORDS[alignment2];
      return [String(alignment2), words3, `${alignment2} ${words3}`].map(
        (text2) => [text2, alignment2]
      );
    })
  );
  function parseAlignment(cell) {
    return BY_TEXT.get(folded(cellText(cell)));
  }

  // src/domain/priority.ts
  var PRIORITIES = ["High", "Normal", "Low"];
  var BY_NAME3 = new Map(PRIORITIES.map((name2) => [folded(name2), name2]));
  function parsePriority(text2) {
    return BY_NAME3.get(folded(text2));
  }

  // src/sheet/reference-tabs.ts
  var ACTIVITY_BANK = schemaWithIds("Activity bank", "BNK-", "id", [
    column("area", "Area", MEDIUM, "Which of the six areas.", AREA_VALUES),
    column("activity", "Activity", WIDE, "What takes place, in a few words."),
    column("grades", "Grades", NARROW, "For which grades it suits."),
    column(
      "standards",
      "Standards",
      MEDIUM,
      "Which standards it serves, with a comma between them."
    ),
    column("description", "Description", WIDE, "How it goes."),
    column("materials", "Materials", WIDE, "What is needed."),
    column("families", "What families do", WIDE, "What families can do."),
    column("sessions", "Sessions", NARROW, "How many times it takes place."),
    column(
      "minutesPerSession",
      "Minutes per session",
      SHORT,
      "How long one session lasts, such as 45 or 1 h 30."
    ),
    column("partner", "Partner", MEDIUM, "Who offers it."),
    column("why", "Why it supports", WIDE, "How it helps with the standards."),
    column(
      "timesUsed",
      "Times used",
      NARROW,
      "How often it has been planned; the planner counts."
    ),
    column("id", "Bank ID", SHORT, ID_NOTE)
  ]);
  var PARTNERS = schema("Partners", [
    column(
      "partner",
      "Partner",
      MEDIUM,
      "The name as it stands in Activities, written the same way."
    ),
    column("role", "Role", MEDIUM, "What the partner brings."),
    column("areas", "Areas", MEDIUM, "The areas in which the partner works."),
    column("hours", "Hours a month", SHORT, "How many hours a month are agreed."),
    column("agreementStart", "Agreement start", SHORT, "When it begins."),
    column("agreementEnd", "Agreement end", SHORT, "When it ends."),
    column("nextReview", "Next review", SHORT, "When you next talk it over."),
    column("contact", "Contact", MEDIUM, "Whom to ask at the partner.")
  ]);
  var LOCKED_DATES = schema("Locked dates", [
    column("startDate", "Start date", SHORT, "The first day."),
    column("endDate", "End date", SHORT, "The last day; blank for one day."),
    column("what", "What", WIDE, "What these days are kept for."),
    column("lockedBy", "Locked by", MEDIUM, "Who keeps them.")
  ]);
  var RESULTS = schema("Results", [
    column("result", "Result", WIDE, "What should get better."),
    column("siteResult", "Site result", WIDE, "What that means at this school."),
    column("indicator", "Indicator", MEDIUM, "What is measured."),
    column("source", "Source", MEDIUM, "Where the figure comes from."),
    column("unit", "Unit", NARROW, "What the figure counts."),
    column("baseline", "Baseline", NARROW, "The figure to start from."),
    column("target", "Target", NARROW, "The figure to reach."),
    column("date", "Date", SHORT, "The day of the reading."),
    column("reading", "Reading", NARROW, "The figure on that day.")
  ]);
  var STANDARDS = schema("Standards", [
    column("code", "Code", SHORT, "The code of the standard."),
    column("text", "Text", WIDE, "Its official wording."),
    column("grade", "Grade", NARROW, "Its grade or grades."),
    column("subject", "Subject", SHORT, "Its subject."),
    column("parent", "Parent", SHORT, "The code of what it is a part of."),
    column("guid", "GUID", MEDIUM, "Its identifier in the imported file."),
    column("framework", "Framework", MEDIUM, "The framework it belongs to.")
  ]);

  // src/sheet/schema.ts
  var OBJECTIVES = schemaWithIds("Objectives", "OBJ-", "id", [
    column(
      "month",
      "Month",
      SHORT,
      "The month in which the class learns this, such as 2026-10 or October."
    ),
    column(
      "grades",
      "Grade",
      NARROW,
      "PK, K or 1 to 12; for several write 3, 4 or K-2."
    ),
    column("teacher", "Teacher", MEDIUM, "Who teaches the class."),
    column("subject", "Subject", SHORT, "The subject, such as Math."),
    column(
      "standards",
      "Standards",
      MEDIUM,
      "The codes of the standards, such as 3.OA.A.1 or RL.3.2, with a comma between them."
    ),
    column(
      "objective",
      "Objective",
      WIDE,
      "What the class is to learn this month, in your own words."
    ),
    column(
      "priority",
      "Priority",
      SHORT,
      "High puts the gaps of this objective first; blank means Normal.",
      PRIORITIES
    ),
    column(
      "familiesEnglish",
      "For families (English)",
      WIDE,
      "The objective in words for families, in English."
    ),
    column(
      "familiesSpanish",
      "For families (Spanish)",
      WIDE,
      "The objective in words for families, in Spanish."
    ),
    column(
      "familiesPortuguese",
      "For families (Portuguese)",
      WIDE,
      "The objective in words for families, in Portuguese."
    ),
    column(
      "notes",
      "Notes",
      WIDE,
      "Anything that colleagues should know; never write about a child here."
    ),
    column("id", "Objective ID", SHORT, ID_NOTE)
  ]);
  var ACTIVITIES = schemaWithIds("Activities", "ACT-", "id", [
    column(
      "month",
      "Month",
      SHORT,
      "The month in which the activity takes place, such as 2026-10 or October."
    ),
    column(
      "area",
      "Area",
      MEDIUM,
      "Which of the six areas the activity belongs to.",
      AREA_VALUES
    ),
    column("activity", "Activity", WIDE, "What takes place, in a few words."),
    column(
      "objectiveIds",
      "Objective IDs",
      MEDIUM,
      "The ids of the objectives that it supports, with a comma between them."
    ),
    column(
      "why",
      "Why it supports",
      WIDE,
      "How the activity helps with what the class is learning."
    ),
    column(
      "alignment",
      "Alignment",
      NARROW,
      "1 is on the same topic, 2 practises it, 3 performs what the standard asks; blank means 1.",
      ALIGNMENTS.map(String)
    ),
    column(
      "partner",
      "Partner",
      MEDIUM,
      "The organisation or person who offers it, if it is not the school."
    ),
    column("lead", "Lead", MEDIUM, "The adult who makes sure that it happens."),
    column(
      "when",
      "When",
      MEDIUM,
      "Days and times in words, such as Tuesdays 3 to 4 pm."
    ),
    column(
      "startDate",
      "Start date",
      SHORT,
      "The first day, such as 2026-10-06."
    ),
    column("endDate", "End date", SHORT, "The last day, such as 2026-10-27."),
    column(
      "sessions",
      "Sessions",
      NARROW,
      "How many times it takes place this month, as a whole number."
    ),
    column(
      "minutesPerSession",
      "Minutes per session",
      SHORT,
      "How long one session lasts, such as 45 or 1 h 30."
    ),
    column(
      "participants",
      "Expected participants",
      SHORT,
      "How many people you expect, as a whole number and without names."
    ),
    column(
      "status",
      "Status",
      SHORT,
      "How far it has come; Idea and Cancelled do not count as cover, and blank means Planned.",
      STATUSES
    ),
    column(
      "deliveredMinutes",
      "Delivered minutes",
      SHORT,
      "How many minutes took place in all, once it is over."
    ),
    column(
      "attended",
      "Attended",
      NARROW,
      "How many people came, as a whole number and without names."
    ),
    column(
      "indicators",
      "Indicators",
      MEDIUM,
      "Which results of the school it should move."
    ),
    column(
      "notes",
      "Notes",
      WIDE,
      "Anything that colleagues should know; never write about a child here."
    ),
    column("id", "Activity ID", SHORT, ID_NOTE)
  ]);
  var GRID = schema("Grid", [
    column("month", "Month", SHORT, "The month that this grid shows."),
    column("grades", "Grade", NARROW, "The grades of the class."),
    column("teacher", "Teacher", MEDIUM, "Who teaches the class."),
    column("subject", "Subject", SHORT, "The subject."),
    column("standards", "Standards", MEDIUM, "The standards of the objective."),
    column("objective", "Objective", WIDE, "What the class is to learn."),
    column("priority", "Priority", NARROW, "How much it matters to the teacher."),
    ...AREAS.map(
      (area2) => column(
        area2,
        AREA_TITLES[area2],
        WIDE,
        "What supports the objective in this area; type in an empty cell to plan an activity."
      )
    ),
    column(
      "covered",
      "Covered",
      NARROW,
      "How many of the areas that are expected have an activity."
    ),
    column("id", "Objective ID", SHORT, ID_NOTE)
  ]);
  var TRUE_OR_FALSE = ["TRUE", "FALSE"];
  var EXPECTED_AREAS = schema("Expected areas", [
    column("grade", "Grade", NARROW, "PK, K or 1 to 12."),
    ...AREAS.map(
      (area2) => column(
        area2,
        AREA_TITLES[area2],
        SHORT,
        "FALSE where this area is not asked of the grade; blank means TRUE.",
        TRUE_OR_FALSE
      )
    )
  ]);
  var SETTINGS = schema("Settings", [
    column("setting", "Setting", WIDE, "What is set."),
    column("value", "Value", WIDE, "What it is set to.")
  ]);
  var LOG = schema("Log", [
    column("when", "When", MEDIUM, "When it was saved, in universal time."),
    column("who", "Who", MEDIUM, "The name that the person gave."),
    column("what", "What", WIDE, "What was done."),
    column("operation", "Operation", MEDIUM, "Which save it belongs to."),
    column("table", "Table", SHORT, "The tab."),
    column("id", "ID", SHORT, "The row in that tab."),
    column("before", "Before", WIDE, "What stood there."),
    column("after", "After", WIDE, "What stands there since.")
  ]);
  var START_HERE_TAB = "Start here";
  var COVERAGE_TAB = "Coverage";
  var YEAR_TAB = "Year";
  var TABLES = [
    OBJECTIVES,
    ACTIVITIES,
    ACTIVITY_BANK,
    PARTNERS,
    LOCKED_DATES,
    RESULTS,
    STANDARDS,
    EXPECTED_AREAS,
    SETTINGS,
    LOG
  ];
  var SETTING = {
    schoolName: "School name",
    schoolYearStarts: "School year starts",
    framework: "Framework",
    subjects: "Subjects"
  };
  var LEAST_MINUTES = "Least minutes, ";

  // src/sheet/made/drawing.ts
  var INK = {
    title: { size: 16, bold: true, color: "#12343b" },
    section: { size: 12, bold: true, color: "#12343b" },
    header: { bold: true, color: "#ffffff", background: "#12343b" },
    plain: {},
    quiet: { color: "#4a4f55" },
    strong: { background: "#d9ead3", color: "#1d3b12" },
    thin: { background: "#fff2cc", color: "#4d3800" },
    empty: { background: "#fbe4e1", color: "#6b1510" }
  };
  var drawn = (text2, look = INK.plain) => ({
    text: text2,
    look
  });
  var sentence = (text2, look = INK.plain) => drawn(text2, { ...look, runsOn: true });
  function padded(cells, width) {
    const blanks = Array.from({ length: width - cells.length }, () => drawn(""));
    return [...cells, ...blanks];
  }

  // src/domain/state-sign.ts
  var STATE_SIGNS = {
    strong: "●",
    thin: "◊",
    empty: "○",
    "not expected": "–"
  };

  // src/sheet/made/grid-cell.ts
  var STATES = {
    strong: `${STATE_SIGNS.strong} strong`,
    thin: `${STATE_SIGNS.thin} thin`,
    empty: `${STATE_SIGNS.empty} empty`,
    "not expected": `${STATE_SIGNS["not expected"]} not expected`
  };
  var MOST_LINES = 40;
  var EMPTY = STATES.empty;
  var SIGNS = `${STATES.strong}: an activity practises the standard or goes further, for long enough. ${STATES.thin}: something, but less. ${STATES.empty}: nothing yet. ${STATES["not expected"]} of this grade.`;
  function gridCellText(cell) {
    const { activities } = cell;
    const rest = activities.length - MOST_LINES;
    return [
      stateLine(cell),
      ...activities.slice(0, MOST_LINES).map(activityLine),
      ...rest > 0 ? [`and ${rest} more`] : []
    ].join("\n");
  }
  function stateLine({ state: state2, minutes, expected: expected2 }) {
    if (state2 === "empty" || state2 === "not expected") return STATES[state2];
    const details = [
      ...minutes > 0 ? [`${minutes} min`] : [],
      ...expected2 ? [] : ["not expected here"]
    ];
    return [STATES[state2], ...details].join(" · ");
  }
  function activityLine({ activity: activity2, partner, when, status: status2 }) {
    const details = [partner, when, status2].map(oneLine).filter(Boolean);
    return `• ${[oneLine(activity2), ...details].join(" · ")}`;
  }
  var oneLine = (text2) => text2.replace(/\s+/g, " ").trim();
  function gridCellLook({ state: state2 }) {
    return state2 === "not expected" ? INK.quiet : INK[state2];
  }
  function typedTitle(text2) {
    const rest = text2.trim().startsWith(EMPTY) ? text2.trim().slice(EMPTY.length) : text2;
    return oneLine(rest);
  }
  function isBuilt(text2) {
    if (text2 === EMPTY) return true;
    return [STATES.strong, STATES.thin, STATES["not expected"]].some(
      (mark) => text2.startsWith(mark)
    );
  }

  // src/sheet/made/grid-tab.ts
  var WIDTHS = {
    month: 60,
    grades: 60,
    teacher: 84,
    subject: 84,
    standards: 92,
    objective: 168,
    priority: 76,
    covered: 76,
    id: 64
  };
  var AREA_WIDTH = 128;
  var HEADERS = GRID.columns.map(({ header }) => header);
  var ID_HEADER = headerOf(GRID, "id");
  var BEFORE_OBJECTIVE = GRID.columns.findIndex(({ key }) => key === "objective");
  var FROZEN_COLUMNS = 3;
  function gridDrawing(grid2) {
    const rows = grid2.rows.map((row2) => objectiveRow(grid2.month, row2));
    return {
      rows: [
        HEADERS.map((header) => drawn(header, { ...INK.header, align: "center" })),
        ...rows.length > 0 ? rows : [nothingYet(grid2.month)]
      ],
      widths: GRID.columns.map(({ key }) => WIDTHS[key] ?? AREA_WIDTH),
      notes: GRID.columns.map(
        ({ key, note: note2 }) => key in AREA_TITLES ? `${note2}
${SIGNS}` : note2
      ),
      frozenRows: 1,
      frozenColumns: FROZEN_COLUMNS,
      hidden: [HEADERS.length],
      wide: [],
      heights: []
    };
  }
  function objectiveRow(month2, row2) {
    return [
      drawn(month2),
      drawn(row2.grades.join(", "), { align: "center" }),
      drawn(row2.teacher),
      drawn(row2.subject),
      drawn(row2.standards.join(", ")),
      drawn(row2.objective, { bold: true }),
      drawn(row2.priority),
      ...AREAS.map(
        (area2) => drawn(gridCellText(row2.cells[area2]), gridCellLook(row2.cells[area2]))
      ),
      drawn(covered(row2), { align: "center" }),
      drawn(row2.objectiveId ?? "")
    ];
  }
  function covered({ covered: covered2, expected: expected2 }) {
    return expected2 === 0 ? "none expected" : `${covered2} of ${expected2}`;
  }
  function nothingYet(month2) {
    const name2 = isMonth(month2) ? monthName(month2) : month2;
    const sentence3 = `No objectives for ${name2} yet. Add them with Extensions › Integration Grid › Plan this month.`;
    const blanks = Array.from({ length: BEFORE_OBJECTIVE - 1 }, () => drawn(""));
    return padded(
      [drawn(month2), ...blanks, drawn(sentence3, INK.quiet)],
      HEADERS.length
    );
  }
  function typedSince(values, built) {
    const columns = areaColumns(values[0] ?? []);
    const idColumn = (values[0] ?? []).indexOf(ID_HEADER);
    const before = values.map((row2, index) => {
      if (index === 0 || !row2[idColumn]) return row2;
      return row2.map((text2, column2) => beforeTyping(text2, columns[column2]));
    });
    if (fingerprint(before) !== built) return null;
    return values.slice(1).flatMap(
      (row2) => row2.flatMap((text2, column2) => {
        const area2 = columns[column2];
        const title = typedTitle(text2);
        if (area2 === void 0 || isBuilt(text2) || title === "") return [];
        return [{ objectiveId: row2[idColumn] ?? "", area: area2, title }];
      })
    );
  }
  function beforeTyping(text2, area2) {
    return area2 === void 0 || isBuilt(text2) ? text2 : EMPTY;
  }
  function areaColumns(header) {
    return header.map((title) => AREAS.find((area2) => AREA_TITLES[area2] === title));
  }

  // src/sheet/made/grid-edit.ts
  function gridEdit(values, shown, block, oldValue) {
    const header = shown[0] ?? [];
    const areas = areaColumns(header);
    const rowOf = rowFinder(shown, block);
    const typed = [];
    let isMisplaced = false;
    const before = values.map(
      (cells, row2) => cells.map((text2, column2) => {
        const known = isWithin(block, row2, column2) ? rowOf(cells, row2) : void 0;
        if (known === void 0 || column2 >= header.length) return text2;
        if (text2 === known.cells[column2]) return text2;
        const old = oldValue ?? known.cells[column2] ?? "";
        const area2 = areas[column2];
        const title = typedTitle(text2);
        const { id: objectiveId } = known;
        const isEmpty2 = old === "" || old.startsWith(EMPTY);
        if (area2 === void 0 || objectiveId === "" || !isEmpty2)
          isMisplaced || (isMisplaced = text2 !== old);
        else if (title !== "") typed.push({ objectiveId, area: area2, title });
        return old;
      })
    );
    return { typed, isMisplaced, before };
  }
  function isWithin(block, row2, column2) {
    const down = row2 - (block.row - 1);
    const across = column2 - (block.column - 1);
    return down >= 0 && down < block.rows && across >= 0 && across < block.columns;
  }
  function rowFinder(shown, block) {
    const idColumn = (shown[0] ?? []).indexOf(headerOf(GRID, "id"));
    const known = shown.map((cells) => ({
      id: cells[idColumn] ?? "",
      cells
    }));
    const byId = new Map(known.map((each) => [each.id, each]));
    return (cells, row2) => {
      if (row2 === 0 || isWithin(block, row2, idColumn)) return known[row2];
      const id2 = cells[idColumn] ?? "";
      return id2 === "" ? void 0 : byId.get(id2);
    };
  }

  // src/sheet/codec.ts
  var FORMATS = {
    text: "@",
    number: "0",
    date: "yyyy-mm-dd"
  };
  var GENERAL = "0.###############";
  function formatCells(range, formats, cells) {
    range.setNumberFormats(
      cells.map(
        (row2) => row2.map((cell, index) => formatOf(cell, formats[index] ?? "text"))
      )
    );
  }
  function writeCells(range, cells) {
    if (cells.some((row2) => row2.some(isText))) {
      writeFormattedText(
        range,
        cells.map((row2) => row2.map((cell) => isText(cell) ? cell : ""))
      );
      for (const block of plainBlocks(cells))
        range.offset(block.row, block.column, block.rows, block.columns).setValues(
          cells.slice(block.row, block.row + block.rows).map(
            (row2) => row2.slice(block.column, block.column + block.columns).map(plainValue)
          )
        );
    } else range.setValues(cells.map((row2) => row2.map(plainValue)));
  }
  function writeText(range, texts) {
    range.setNumberFormat(FORMATS.text);
    writeFormattedText(range, texts);
  }
  function writeFormattedText(range, texts) {
    range.setRichTextValues(
      texts.map(
        (row2) => row2.map((text2) => SpreadsheetApp.newRichTextValue().setText(text2).build())
      )
    );
  }
  function keepAsText(range) {
    range.setNumberFormat(FORMATS.text);
  }
  var isText = (cell) => typeof cell === "string" && cell !== "";
  function formatOf(cell, format) {
    if (cell === "") return FORMATS[format];
    if (typeof cell === "string") return FORMATS.text;
    if (typeof cell === "object") return FORMATS.date;
    return format === "number" && Number.isInteger(cell) ? FORMATS.number : GENERAL;
  }
  function plainValue(cell) {
    return typeof cell === "object" ? serialOf(cell) : cell;
  }
  var DAY = 864e5;
  function serialOf({ year, month: month2, day }) {
    return (Date.UTC(year, month2 - 1, day) - Date.UTC(1899, 11, 30)) / DAY;
  }
  function plainBlocks(cells) {
    const isPlain = (cell) => cell !== "" && !isText(cell);
    const width = cells[0]?.length ?? 0;
    const blocks = [];
    let start = -1;
    for (let column2 = 0; column2 <= width; column2++) {
      const column_ = cells.map((row2) => row2[column2] ?? "");
      const some = column2 < width && column_.some(isPlain);
      const whole3 = some && !column_.some(isText);
      if (whole3 && start < 0) start = column2;
      if (!whole3 && start >= 0) {
        blocks.push({
          row: 0,
          column: start,
          rows: cells.length,
          columns: column2 - start
        });
        start = -1;
      }
      if (some && !whole3)
        column_.forEach((cell, row2) => {
          if (isPlain(cell)) blocks.push({ row: row2, column: column2, rows: 1, columns: 1 });
        });
    }
    return blocks;
  }

  // src/sheet/made/runs.ts
  function runsOf(items, isAlike = (one, next) => one === next) {
    const runs = [];
    items.forEach((item, start) => {
      const last = runs[runs.length - 1];
      const before = items[start - 1];
      if (last && before !== void 0 && isAlike(before, item)) last.count += 1;
      else runs.push({ item, start, count: 1 });
    });
    return runs;
  }

  // src/sheet/made/draw.ts
  function draw(sheet, drawing, isNew2) {
    const rows = drawing.rows.length;
    const columns = drawing.widths.length;
    const all = roomFor(sheet, rows, columns);
    if (drawing.wide.length > 0 && !isNew2) all.breakApart();
    const range = sheet.getRange(1, 1, rows, columns);
    writeText(
      range,
      drawing.rows.map((row2) => row2.map(({ text: text2 }) => text2))
    );
    dress(range, drawing.rows);
    if (!isNew2) trim(sheet, rows, columns);
    for (const { row: row2, column: column2, rows: rows2, columns: columns2 } of drawing.wide)
      sheet.getRange(row2, column2, rows2, columns2).mergeAcross();
    if (isNew2) arrange(sheet, drawing);
    sheet.autoResizeRows(1, rows);
    for (const { row: row2, rows: rows2, pixels } of drawing.heights)
      sheet.setRowHeightsForced(row2, rows2, pixels);
  }
  function roomFor(sheet, rows, columns) {
    const missingRows = rows - sheet.getMaxRows();
    const missingColumns = columns - sheet.getMaxColumns();
    if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
    if (missingColumns > 0)
      sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
    return sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  }
  function dress(range, rows) {
    const set = (facet, usual, write2) => {
      const values = rows.map((row2) => row2.map(({ look }) => facet(look) ?? usual));
      if (values.some((row2) => row2.some((value) => value !== usual))) write2(values);
    };
    set(
      (look) => look.background,
      "#ffffff",
      (values) => range.setBackgrounds(values)
    );
    set(
      (look) => look.color,
      "#000000",
      (values) => range.setFontColors(values)
    );
    set(
      (look) => look.size,
      10,
      (values) => range.setFontSizes(values)
    );
    set(
      ({ bold }) => bold ? "bold" : void 0,
      "normal",
      (values) => range.setFontWeights(values)
    );
    set(
      ({ align }) => align,
      "left",
      (values) => range.setHorizontalAlignments(values)
    );
    const { OVERFLOW, WRAP } = SpreadsheetApp.WrapStrategy;
    set(
      ({ runsOn }) => runsOn ? OVERFLOW : WRAP,
      OVERFLOW,
      (values) => range.setWrapStrategies(values)
    );
    range.setVerticalAlignment("top");
  }
  function trim(sheet, rows, columns) {
    const below = sheet.getMaxRows() - rows;
    const beside = sheet.getMaxColumns() - columns;
    if (below > 0)
      sheet.getRange(rows + 1, 1, below, sheet.getMaxColumns()).clear();
    if (beside > 0) sheet.getRange(1, columns + 1, rows, beside).clear();
  }
  function arrange(sheet, drawing) {
    const { notes, widths } = drawing;
    if (notes) sheet.getRange(1, 1, 1, widths.length).setNotes([[...notes]]);
    sheet.setFrozenRows(drawing.frozenRows);
    sheet.setFrozenColumns(drawing.frozenColumns);
    for (const { item, start, count: count3 } of runsOf(widths))
      sheet.setColumnWidths(start + 1, count3, item);
    for (const column2 of drawing.hidden) sheet.hideColumns(column2);
  }

  // src/sheet/made/memory.ts
  var KEY = "integrationGrid.built";
  var NO_MEMORY = { built: null, marks: [] };
  function recall(sheet) {
    const marks = sheet.getDeveloperMetadata().filter((mark) => mark.getKey() === KEY);
    const value = marks[0]?.getValue();
    return { built: value ? parse(value) : null, marks };
  }
  function remember(sheet, { marks }, built) {
    const value = JSON.stringify(built);
    const [mark] = marks;
    if (mark) mark.setValue(value);
    else sheet.addDeveloperMetadata(KEY, value);
  }
  function forget({ marks }) {
    marks.forEach((mark) => mark.remove());
  }
  function parse(value) {
    try {
      const { month: month2, fingerprint: fingerprint2 } = JSON.parse(value);
      return typeof month2 === "string" && typeof fingerprint2 === "string" ? { month: month2, fingerprint: fingerprint2 } : null;
    } catch {
      return null;
    }
  }

  // src/sheet/made/place.ts
  var ORDER = [
    START_HERE_TAB,
    ...TABLES.slice(0, 2).map(({ tab }) => tab),
    GRID.tab,
    COVERAGE_TAB,
    YEAR_TAB,
    ...TABLES.slice(2).map(({ tab }) => tab)
  ];
  function placeFor(spreadsheet, tab) {
    const earlier = new Set(ORDER.slice(0, ORDER.indexOf(tab)));
    const names2 = spreadsheet.getSheets().map((sheet) => sheet.getName());
    return names2.reduce(
      (place, name2, index) => earlier.has(name2) ? index + 1 : place,
      0
    );
  }

  // src/sheet/made/made-tab.ts
  function findMadeTab(spreadsheet, tab) {
    const sheet = sheetNamed(spreadsheet, tab);
    if (sheet === null) return null;
    const values = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getDisplayValues();
    const isBlank2 = values.every((row2) => row2.every((text2) => text2.trim() === ""));
    const memory = recall(sheet);
    return { sheet, values: isBlank2 ? [] : values, built: memory.built, memory };
  }
  function memoryOf(spreadsheet, tab) {
    const sheet = sheetNamed(spreadsheet, tab);
    return sheet && recall(sheet);
  }
  function sheetNamed(spreadsheet, tab) {
    const found = spreadsheet.getSheets().find((sheet) => folded(sheet.getName()) === folded(tab));
    return found ?? null;
  }
  function isAsBuilt({ values, built }, drawing) {
    if (values.length === 0) return true;
    const expected2 = built?.fingerprint ?? fingerprint(textsOf(drawing));
    return fingerprint(values) === expected2;
  }
  function redraw(spreadsheet, { tab, month: month2, drawing }, found, mayReplace, today) {
    const kept = found === null || mayReplace ? null : setAside(spreadsheet, found, today);
    const old = kept === null ? found : null;
    const sheet = old?.sheet ?? spreadsheet.insertSheet(tab, placeFor(spreadsheet, tab));
    draw(sheet, drawing, old === null);
    const built = { month: month2, fingerprint: fingerprint(textsOf(drawing)) };
    remember(sheet, old?.memory ?? NO_MEMORY, built);
    return kept;
  }
  var textsOf = ({ rows }) => rows.map((row2) => row2.map(({ text: text2 }) => text2));
  function setAside(spreadsheet, { sheet, memory }, today) {
    const taken = new Set(spreadsheet.getSheets().map((other) => other.getName()));
    const name2 = `${sheet.getName()} (changed by hand ${formatDate(today)})`;
    let free = name2;
    for (let count3 = 2; taken.has(free); count3 += 1) free = `${name2} ${count3}`;
    sheet.setName(free);
    forget(memory);
    return free;
  }

  // src/sheet/header-name.ts
  function headerName(header) {
    const text2 = cellText(header);
    const area2 = parseArea(text2);
    return folded(area2 === void 0 ? text2 : AREA_TITLES[area2]);
  }

  // src/sheet/table.ts
  function readTable(schema2, values) {
    const headers = values?.[0] ?? [];
    const { indexes, problems } = findColumns(schema2, headers);
    const owned = schema2.columns.map(({ key }) => indexes[key]).filter((index) => index >= 0);
    const rows = [];
    for (let index = 1; index < (values?.length ?? 0); index++) {
      const cells = values[index];
      if (owned.some((column2) => !isBlank(cells[column2])))
        rows.push({ row: index + 1, cells });
    }
    if (owned.length === 0 && holdsAnything(values))
      problems.push(noHeaders(schema2.tab));
    return { schema: schema2, indexes, rows, problems };
  }
  function cellAt2({ indexes }, { cells }, key) {
    const index = indexes[key];
    return index < 0 ? "" : cells[index] ?? "";
  }
  function textAt(table2, row2, key) {
    return cellText(cellAt2(table2, row2, key));
  }
  function findColumns(schema2, headers) {
    const places = /* @__PURE__ */ new Map();
    const again2 = /* @__PURE__ */ new Map();
    headers.forEach((header, index) => {
      const name2 = headerName(header);
      if (!places.has(name2)) places.set(name2, index);
      else if (!again2.has(name2)) again2.set(name2, header);
    });
    const problems = [];
    const indexes = Object.fromEntries(
      schema2.columns.map(({ key, header }) => {
        const second = again2.get(headerName(header));
        if (second !== void 0)
          problems.push(twice(schema2.tab, header, cellText(second)));
        return [key, places.get(headerName(header)) ?? -1];
      })
      // Each key of the schema has its entry.
    );
    return { indexes, problems };
  }
  function holdsAnything(values) {
    return values?.some((cells) => cells.some((cell) => !isBlank(cell))) ?? false;
  }
  function twice(sheet, column2, value) {
    return {
      sheet,
      row: 1,
      column: column2,
      value,
      severity: "problem",
      message: `Two columns of ${sheet} have the header "${column2}"; only the first is read.`,
      fix: "Rename or delete the one that you do not need."
    };
  }
  function noHeaders(sheet) {
    return {
      sheet,
      row: 1,
      column: null,
      value: null,
      severity: "problem",
      message: `Row 1 of ${sheet} holds none of the planner's headers, so nothing in this tab is read.`,
      fix: "Put the headers back into row 1, or run Set up planner, which adds those that are missing."
    };
  }

  // src/sheet/reading.ts
  var NO_TROUBLES = [];
  function sound(value) {
    return { value, troubles: NO_TROUBLES };
  }
  function odd(value, message, fix) {
    return { value, troubles: [{ severity: "problem", message, fix }] };
  }
  function remembered(read) {
    const known = /* @__PURE__ */ new Map();
    return (cell) => {
      if (typeof cell === "object") return read(cell);
      const found = known.get(cell);
      if (found !== void 0) return found;
      const reading = read(cell);
      known.set(cell, reading);
      return reading;
    };
  }
  function taker(table2) {
    const problems = [];
    const report = (row2, key, trouble) => {
      const value = trouble.value ?? typedText(cellAt2(table2, row2, key));
      problems.push(cellProblem(table2.schema, row2.row, key, { ...trouble, value }));
    };
    const take = (row2, key, reading) => {
      for (const trouble of reading.troubles) report(row2, key, trouble);
      return reading.value;
    };
    return { take, report, problems };
  }
  function cellProblem(schema2, row2, key, { severity, message, fix, value }) {
    return {
      sheet: schema2.tab,
      row: row2,
      column: headerOf(schema2, key),
      value: shortened(value, LONGEST2),
      severity,
      message,
      fix
    };
  }
  function typedText(cell) {
    return typeof cell === "string" ? cell : cellText(cell);
  }
  function quoted(cell) {
    return `"${shortened(cellText(cell), 60)}"`;
  }
  var LONGEST2 = 1e3;
  function shortened(text2, length) {
    return text2.length <= length ? text2 : `${text2.slice(0, length)}…`;
  }

  // src/sheet/own-text.ts
  var LONG = 5e3;
  function holdsText(cell) {
    return !isBlank(cell) && cell !== false && !isErrorValue(cell);
  }
  function anyHoldsText(table2, row2, keys) {
    return keys.some((key) => holdsText(cellAt2(table2, row2, key)));
  }
  function ownText(table2, row2, key) {
    const cell = cellAt2(table2, row2, key);
    return isErrorValue(cell) ? "" : cellText(cell);
  }
  function checkOwnText(table2, row2, keys, report) {
    for (const key of keys) {
      const cell = cellAt2(table2, row2, key);
      if (typeof cell !== "string") continue;
      if (isErrorValue(cell)) report(row2, key, errorValue(cell));
      else if (cell.length > LONG) report(row2, key, tooLong(cell.length));
    }
  }
  function errorValue(cell) {
    return {
      severity: "problem",
      message: `The cell shows ${quoted(cell)} instead of a value, so it is read as blank.`,
      fix: "Mend the formula, or write the words themselves."
    };
  }
  function tooLong(length) {
    return {
      severity: "notice",
      message: `The cell holds ${length} characters, which is more than the planner can save.`,
      fix: `Shorten it to ${LONG} characters or fewer.`
    };
  }

  // src/domain/child-data.ts
  var SIGNS2 = [
    [/[^\s@]+@[^\s@]+\.[a-z]{2,}/i, "an email address"],
    [/(?:\+?1[\s.-]?)?\(?\b\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b/, "a phone number"],
    [
      /\b(?:d\.?o\.?b\b|born(?: on)?|birth ?da(?:y|te)|date of birth)[\s:.,]*(?:on )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
      "a date of birth"
    ],
    [
      /\b(?:student|child|pupil|state)(?:'s)? id\b[\s:#]*\w*\d|(?<![\d-])\d{7,}(?![\d-])/i,
      "a student's number"
    ],
    [
      /\b(?:IEP|504(?: plan)?|BIP|ELL|counsel(?:l)?ing|suspen(?:ded|sion)|discipline) (?:for|of) (?:[A-Z]\w+|[A-Z]\.)/,
      "a child's support or discipline"
    ],
    [
      /\b(?:[Ss]tudents?|[Cc]hild|[Pp]upil|[Kk]id)[:,]? [A-Z][\p{L}'-]+ [A-Z][\p{L}'-]*/u,
      "a child's name"
    ],
    [
      /\b[A-Z]\.? ?[A-Z]\.,? (?:in )?(?:[Gg]r(?:ade)?\.? ?)(?:K|PK|\d{1,2})\b/,
      "a child's initials"
    ]
  ];
  function childDataIn(text2) {
    return SIGNS2.find(([sign]) => sign.test(text2))?.[1] ?? null;
  }

  // src/sheet/row-change.ts
  function loggedCells(cells) {
    return Object.fromEntries(
      Object.entries(cells).map(([key, cell]) => [
        key,
        typeof cell === "string" && childDataIn(cell) !== null ? { withheld: sum(cell) } : cell
      ])
    );
  }
  function isWithheld(cell) {
    return typeof cell === "object" && "withheld" in cell;
  }
  function holds(cell, logged) {
    if (isWithheld(logged))
      return typeof cell === "string" && sum(cell) === logged.withheld;
    if (isDay(cell))
      return isDay(logged) ? sameDay(cell, logged) : serialOf(cell) === logged;
    return isDay(logged) ? cell === serialOf(logged) : cell === logged;
  }
  var isDay = (cell) => typeof cell === "object";
  function sameDay(one, other) {
    return serialOf(one) === serialOf(other);
  }
  function sum(text2) {
    let hash = 2166136261;
    for (let index = 0; index < text2.length; index++)
      hash = Math.imul(hash ^ text2.charCodeAt(index), 16777619);
    return (hash >>> 0).toString(16).padStart(8, "0");
  }

  // src/sheet/row-ids.ts
  function rowIds(table2, key) {
    const rows = /* @__PURE__ */ new Map();
    return (row2) => {
      const id2 = typedIdAt(table2, row2, key);
      if (id2 === "") return withoutId(cellAt2(table2, row2, key));
      const earlier = rows.get(id2);
      if (earlier !== void 0)
        return { value: null, troubles: [copyOf(earlier, id2)] };
      rows.set(id2, row2.row);
      return typedText(cellAt2(table2, row2, key)) === id2 ? sound(id2) : { value: id2, troubles: [blanksAround(id2)] };
    };
  }
  function typedIdAt(table2, row2, key) {
    return isErrorValue(cellAt2(table2, row2, key)) ? "" : textAt(table2, row2, key);
  }
  var NO_ID = sound(null);
  function withoutId(cell) {
    if (!isErrorValue(cell)) return NO_ID;
    return odd(
      null,
      `The cell shows ${quoted(cell)} instead of an id, so nothing can name this row.`,
      "Empty this cell and the planner gives the row an id of its own."
    );
  }
  function copyOf(row2, id2) {
    return {
      severity: "problem",
      message: `Row ${row2} already has the id ${quoted(id2)}, so this row looks like a copy of it.`,
      fix: "Empty this cell and the planner gives the row an id of its own; or delete the row."
    };
  }
  function blanksAround(id2) {
    return {
      severity: "notice",
      message: `There are blanks around the id; it is read as ${quoted(id2)}.`,
      fix: "Delete the blanks before and after it."
    };
  }

  // src/sheet/user-error.ts
  var UserError = class extends Error {
    constructor() {
      super(...arguments);
      this.name = "UserError";
    }
  };

  // src/sheet/calendar-days.ts
  var SECOND = 1e3;
  var DAY2 = 864e5;
  var WEEK = 7 * DAY2;
  var SERIAL_OF_1970 = 25569;
  function calendarDays(wallClock) {
    const offsets = /* @__PURE__ */ new Map();
    const offsetAt = (instant) => {
      const known = offsets.get(instant);
      if (known !== void 0) return known;
      const second = Math.floor(instant / SECOND) * SECOND;
      const offset = Date.parse(`${wallClock(second)}Z`) - second;
      offsets.set(instant, offset);
      return offset;
    };
    return (instant) => {
      const start = Math.floor(instant / WEEK) * WEEK;
      const first = offsetAt(start);
      const offset = first === offsetAt(start + WEEK) ? first : offsetAt(instant);
      return dateOfSerial(SERIAL_OF_1970 + Math.floor((instant + offset) / DAY2));
    };
  }

  // src/sheet/runtime.ts
  var RUNTIME = {
    now: () => Date.now(),
    random: () => Math.random(),
    sleep: (milliseconds) => Utilities.sleep(milliseconds)
  };
  var LONGEST_RUN = 24e4;
  function checkTime({ now }, started) {
    if (now() - started <= LONGEST_RUN) return;
    throw new UserError(
      "Google took too long to answer, so nothing more was written. Try again in a minute."
    );
  }
  var WAITS = [500, 1e3, 2e3, 4e3];
  function patiently({ sleep, random }, read) {
    for (const wait of WAITS) {
      try {
        return read();
      } catch (error) {
        if (!isPassing(error)) throw error;
        sleep(wait + Math.floor(random() * 250));
      }
    }
    return read();
  }
  var PASSING = /^(?:Exception: )?(?:Service (?:Spreadsheets|error|timed out|invoked too many times in a short time)|We're sorry, a server error occurred|Internal error|Server (?:error|not available)|Empty response|Address unavailable|The coordinates of the range are outside)/i;
  function isPassing(error) {
    return error instanceof Error && PASSING.test(error.message);
  }

  // src/sheet/witnesses.ts
  var MARK = "integration-grid";
  function readMarks(spreadsheet) {
    const tabs = /* @__PURE__ */ new Map();
    const columns = /* @__PURE__ */ new Map();
    let file = null;
    for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(MARK).find()) {
      const [kind, name2 = ""] = split(mark.getValue() ?? "");
      const place = mark.getLocation();
      if (kind === "file") file ?? (file = { id: name2, mark });
      const sheet = kind === "tab" ? place.getSheet() : null;
      if (sheet) add(tabs, name2, sheet.getSheetId());
      const column2 = kind === "column" ? place.getColumn() : null;
      if (column2)
        add(columns, columnName(column2.getSheet().getSheetId(), name2), {
          index: column2.getColumn() - 1,
          mark
        });
    }
    return { file, tabs, columns };
  }
  function split(value) {
    const colon = value.indexOf(":");
    return colon < 0 ? [value] : [value.slice(0, colon), value.slice(colon + 1)];
  }
  function add(lists2, name2, item) {
    const list = lists2.get(name2);
    if (list) list.push(item);
    else lists2.set(name2, [item]);
  }
  var columnName = (sheetId, name2) => `${sheetId}/${name2}`;
  function marksOfColumn({ columns }, sheetId, { tab }, { key }) {
    return columns.get(columnName(sheetId, `${tab}.${key}`)) ?? [];
  }
  var tabMark = (tab) => `tab:${tab}`;
  var columnMark = (tab, key) => `column:${tab}.${key}`;
  var fileMark = (id2) => `file:${id2}`;
  function findTab({ tab }, sheets, marks) {
    const named = sheets.filter((sheet) => folded(sheet.getName()) === folded(tab));
    const ids = marks.tabs.get(tab) ?? [];
    const marked = sheets.filter((sheet) => ids.includes(sheet.getSheetId()));
    const both2 = named.find((sheet) => marked.includes(sheet));
    if (both2 && named.length === 1) return { sheet: both2, doubt: null };
    const [name2, secondName] = named;
    if (name2 && secondName) {
      const sheet = both2 ?? name2;
      const other = named.find((each) => each !== sheet) ?? secondName;
      return { sheet, doubt: { kind: "two tabs", sheet, tab, other } };
    }
    const [mark] = marked;
    if (name2)
      return {
        sheet: name2,
        doubt: mark ? { kind: "two tabs", sheet: name2, tab, other: mark } : null
      };
    if (!mark) return { sheet: null, doubt: null };
    return { sheet: mark, doubt: { kind: "renamed tab", sheet: mark, tab } };
  }
  function recognised(schema2, sheet, marks, values) {
    const headers = [...values[0] ?? []];
    const doubts = [];
    for (const column2 of schema2.columns) {
      const doubt = columnDoubt(schema2, sheet, marks, headers, column2);
      if (doubt === null) continue;
      doubts.push(doubt);
      if (doubt.kind === "renamed header") headers[doubt.index] = column2.header;
      if (doubt.kind === "double header")
        for (const index of doubt.others) headers[index] = "";
    }
    return {
      values: doubts.length > 0 ? [headers, ...values.slice(1)] : values,
      doubts
    };
  }
  function columnDoubt(schema2, sheet, marks, headers, column2) {
    const text2 = (index2) => cellText(headers[index2] ?? "");
    const named = headers.flatMap(
      (header, index2) => headerName(header) === headerName(column2.header) ? [index2] : []
    );
    const marked = marksOfColumn(marks, sheet.getSheetId(), schema2, column2);
    const both2 = named.find((index2) => marked.some((mark2) => mark2.index === index2));
    const index = both2 ?? named[0];
    if (index === void 0) {
      const [mark2] = marked;
      if (!mark2 || isOwned(schema2, headers[mark2.index] ?? "")) return null;
      return {
        kind: "renamed header",
        sheet,
        column: column2,
        index: mark2.index,
        found: text2(mark2.index)
      };
    }
    if (named.length > 1) {
      const others = named.filter((other) => other !== index);
      const found = text2(others[0] ?? index);
      return { kind: "double header", sheet, column: column2, index, others, found };
    }
    const [mark] = marked;
    if (both2 !== void 0 || !mark) return null;
    return {
      kind: "moved header",
      sheet,
      column: column2,
      index,
      marks: marked,
      found: text2(mark.index)
    };
  }
  var isOwned = ({ columns }, header) => columns.some((column2) => headerName(column2.header) === headerName(header));
  function doubtMessage(doubt) {
    const name2 = doubt.sheet.getName();
    switch (doubt.kind) {
      case "renamed tab":
        return `The tab ${doubt.tab} is now called "${name2}".`;
      case "two tabs":
        return `Two tabs could be ${doubt.tab}: "${name2}" and "${doubt.other.getName()}".`;
      case "renamed header":
        return doubt.found === "" ? `The column ${doubt.column.header} of ${name2} has lost its header.` : `The column ${doubt.column.header} of ${name2} now has the header "${doubt.found}".`;
      case "moved header":
        return `The header ${doubt.column.header} of ${name2} stands over column ${letters(doubt.index)} now, but it belonged to column ${letters(doubt.marks[0]?.index ?? 0)}, ${doubt.found === "" ? "which has no header" : `headed "${doubt.found}"`}.`;
      case "double header":
        return `The header ${doubt.column.header} stands more than once in ${name2}: over columns ${[doubt.index, ...doubt.others].map(letters).join(" and ")}.`;
    }
  }
  function repairMessage(doubt) {
    const name2 = doubt.sheet.getName();
    switch (doubt.kind) {
      case "renamed tab":
        return `Call the tab "${name2}" ${doubt.tab} again.`;
      case "two tabs":
        return `Go on with the tab "${name2}"; rename or delete "${doubt.other.getName()}" by hand.`;
      case "renamed header":
        return `Write the header ${doubt.column.header} over column ${letters(doubt.index)} of ${name2} again.`;
      case "moved header":
        return `Go on with column ${letters(doubt.index)} of ${name2} as ${doubt.column.header}.`;
      case "double header":
        return `Go on with column ${letters(doubt.index)} of ${name2} as ${doubt.column.header}, and call the other "${doubt.column.header} (2)".`;
    }
  }
  function doubtProblem(doubt) {
    const isColumn = "column" in doubt;
    return {
      sheet: doubt.sheet.getName(),
      row: isColumn ? 1 : null,
      column: isColumn ? doubt.column.header : null,
      value: "found" in doubt && !isBlank(doubt.found) ? doubt.found : null,
      severity: "problem",
      message: doubtMessage(doubt),
      fix: `Until this is clear, nothing is saved here. Set up planner can mend it: ${repairMessage(doubt)}`
    };
  }
  function letters(index) {
    const rest = String.fromCharCode(65 + index % 26);
    return index < 26 ? rest : letters(Math.floor(index / 26) - 1) + rest;
  }

  // src/sheet/workbook.ts
  function openWorkbook(runtime = RUNTIME) {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    if (!spreadsheet)
      throw new UserError(
        "Open the planner from its spreadsheet: Extensions › Integration Grid."
      );
    const zone = spreadsheet.getSpreadsheetTimeZone();
    const dayOf2 = calendarDays(
      (instant) => Utilities.formatDate(new Date(instant), zone, "yyyy-MM-dd'T'HH:mm:ss")
    );
    const started = runtime.now();
    return {
      spreadsheet,
      runtime,
      started,
      today: dayOf2(started),
      marks: patiently(runtime, () => readMarks(spreadsheet)),
      tabs: /* @__PURE__ */ new Map(),
      dayOf: dayOf2
    };
  }
  function readTab(workbook, schema2) {
    const known = workbook.tabs.get(schema2.tab);
    if (known) return known;
    const { sheet, doubt } = findTab(
      schema2,
      workbook.spreadsheet.getSheets(),
      workbook.marks
    );
    const tab = sheet ? tabOf(workbook, schema2, sheet, doubt) : {
      schema: schema2,
      sheet,
      values: null,
      height: 0,
      doubts: [],
      problems: [],
      refusal: null
    };
    workbook.tabs.set(schema2.tab, tab);
    return tab;
  }
  function forget2({ tabs }) {
    tabs.clear();
  }
  function readSheet(workbook, schema2, sheet) {
    const tab = tabOf(workbook, schema2, sheet, null);
    workbook.tabs.set(schema2.tab, tab);
    return tab;
  }
  function tabOf(workbook, schema2, sheet, doubt) {
    const grid2 = patiently(workbook.runtime, () => gridOf(sheet));
    const cells = withoutBlankEnd(grid2).map(
      (row2) => row2.map((value) => cellOf(workbook, value))
    );
    const { values, doubts } = recognised(schema2, sheet, workbook.marks, cells);
    const all = doubt ? [doubt, ...doubts] : doubts;
    return {
      schema: schema2,
      sheet,
      values,
      height: grid2.length,
      doubts: all,
      problems: all.map(doubtProblem),
      refusal: all[0] ? refusalOf(all[0]) : null
    };
  }
  function gridOf(sheet) {
    return sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getValues();
  }
  function withoutBlankEnd(grid2) {
    let { length } = grid2;
    while (length > 1 && grid2[length - 1]?.every((value) => value === "")) length--;
    return grid2.slice(0, length);
  }
  function refusalOf(doubt) {
    return `${doubtMessage(doubt)} Until this is clear, nothing is saved there. Choose Set up planner in the menu to mend it: ${repairMessage(doubt)}`;
  }
  function cellOf({ dayOf: dayOf2 }, value) {
    if (value instanceof Date) return dayOf2(value.getTime());
    if (typeof value === "number" || typeof value === "boolean") return value;
    return typeof value === "string" ? value : "";
  }
  function isCopy({ marks, spreadsheet }) {
    return marks.file !== null && marks.file.id !== spreadsheet.getId();
  }

  // src/sheet/own-table.ts
  function ownTable(workbook, schema2) {
    const tab = readTab(workbook, schema2);
    if (tab.refusal !== null) throw new UserError(tab.refusal);
    if (tab.sheet === null)
      throw new UserError(
        `There is no tab called ${schema2.tab}. Choose Set up planner in the menu, which adds it.`
      );
    const table2 = readTable(schema2, tab.values);
    if (schema2.idKey === null || (table2.indexes[schema2.idKey] ?? -1) < 0)
      throw new UserError(
        `The tab ${schema2.tab} has no column ${schema2.idKey === null ? "for ids" : headerOf(schema2, schema2.idKey)}. Choose Set up planner in the menu, which adds it.`
      );
    return ownRows(tab, tab.sheet, table2);
  }
  function ownTableWithIds(workbook, schema2) {
    const tab = readTab(workbook, schema2);
    const table2 = readTable(schema2, tab.values);
    const hasIds = (table2.indexes[schema2.idKey ?? ""] ?? -1) >= 0;
    return tab.sheet && hasIds ? ownRows(tab, tab.sheet, table2) : null;
  }
  function sameTableNow(workbook, before) {
    const { schema: schema2 } = before.tab;
    const tab = readSheet(workbook, schema2, before.sheet);
    const table2 = readTable(schema2, tab.values);
    return ownRows(tab, before.sheet, {
      ...table2,
      indexes: Object.fromEntries(
        schema2.columns.map(({ key }) => [key, indexNow(before, table2, key)])
      )
    });
  }
  function indexNow({ table: table2 }, now, key) {
    const index = now.indexes[key] ?? -1;
    const then = table2.indexes[key] ?? -1;
    const isTaken = Object.values(now.indexes).includes(then);
    return index >= 0 || isTaken ? index : then;
  }
  function ownRows(tab, sheet, table2) {
    const { idKey } = tab.schema;
    return {
      tab,
      sheet,
      table: table2,
      byId: idKey === null ? /* @__PURE__ */ new Map() : rowsById(table2, idKey),
      lastRow: lastRowOf(table2)
    };
  }
  function lastRowOf(table2) {
    const keys = table2.schema.columns.map(({ key }) => key);
    for (let index = table2.rows.length - 1; index >= 0; index--) {
      const row2 = table2.rows[index];
      if (row2 && anyHoldsText(table2, row2, keys)) return row2.row;
    }
    return 1;
  }
  function rowsById(table2, idKey) {
    const byId = /* @__PURE__ */ new Map();
    for (const row2 of table2.rows) {
      const id2 = typedIdAt(table2, row2, idKey);
      const rows = byId.get(id2);
      if (id2 === "") continue;
      if (rows) rows.push(row2);
      else byId.set(id2, [row2]);
    }
    return byId;
  }
  function findRow({ byId, tab }, id2) {
    const [row2, second] = byId.get(id2) ?? [];
    if (second)
      throw new UserError(
        `Rows ${row2?.row} and ${second.row} of ${tab.schema.tab} have the same id, ${id2}. Empty the id of the copy and save again: it is given a new one.`
      );
    return row2;
  }
  function requiredRow(own, id2) {
    const row2 = findRow(own, id2);
    if (row2 && !isRemoved(own, row2)) return row2;
    throw new UserError(
      `${id2} is no longer in ${own.tab.schema.tab}: somebody removed it. If it is still wanted, undo the removal under Changes, or save it as a new row.`
    );
  }
  function isRemoved({ table: table2, tab }, row2) {
    const { columns, idKey } = tab.schema;
    const keys = columns.map(({ key }) => key).filter((key) => key !== idKey);
    return !anyHoldsText(table2, row2, keys);
  }
  function cellsOf2({ table: table2, tab }, row2) {
    const { columns, idKey } = tab.schema;
    return Object.fromEntries(
      columns.flatMap(({ key }) => {
        const cell = cellAt2(table2, row2, key);
        return key === idKey || cell === "" ? [] : [[key, cell]];
      })
    );
  }
  function sameCells(one, other) {
    const keys = /* @__PURE__ */ new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].every((key) => holds(one[key] ?? "", other[key] ?? ""));
  }
  var idOf = ({ table: table2, tab }, row2) => cellText(cellAt2(table2, row2, tab.schema.idKey ?? ""));
  function onlyRow({ byId }, id2) {
    const rows = byId.get(id2) ?? [];
    return rows.length === 1 ? rows[0] : void 0;
  }

  // src/sheet/cell-writes.ts
  var FORMATS2 = {
    alignment: "number",
    sessions: "number",
    minutesPerSession: "number",
    participants: "number",
    deliveredMinutes: "number",
    attended: "number",
    startDate: "date",
    endDate: "date"
  };
  function planWrites(own, changes) {
    const { table: table2, tab, lastRow } = own;
    const { columns, idKey } = tab.schema;
    let next = lastRow + 1;
    const writes = [];
    for (const { id: id2, before, after } of changes) {
      const found = findRow(own, id2);
      const row2 = found?.row ?? next++;
      for (const { key, header } of columns) {
        const index = table2.indexes[key] ?? -1;
        const value = key === idKey ? id2 : after?.[key] ?? "";
        const isChanged = found ? key in (after ?? before ?? {}) && key !== idKey : true;
        if (!isChanged) continue;
        if (index >= 0) writes.push({ row: row2, index, id: id2, key, value });
        else if (!isBlank(value)) throw missingColumn(tab.schema.tab, header);
      }
    }
    return { writes, firstNew: next > lastRow + 1 ? lastRow + 1 : null };
  }
  function missingColumn(tab, header) {
    return new UserError(
      `The tab ${tab} has no column ${header}. Choose Set up planner in the menu, which adds it.`
    );
  }
  function blocksOf(writes) {
    const blocks = [];
    for (const run of runsOf2(writes)) {
      const [first] = run;
      if (!first) continue;
      const keys = run.map(({ key }) => key);
      const above = blocks.find(
        (block) => block.row + block.cells.length === first.row && block.index === first.index && block.keys.length === keys.length
      );
      const cells = run.map(({ value }) => value);
      if (above) above.cells.push(cells);
      else
        blocks.push({ row: first.row, index: first.index, keys, cells: [cells] });
    }
    return blocks;
  }
  function runsOf2(writes) {
    const sorted = [...writes].sort(
      (one, other) => one.row - other.row || one.index - other.index
    );
    const runs = [];
    for (const write2 of sorted) {
      const run = runs[runs.length - 1];
      const last = run?.[run.length - 1];
      if (run && last?.row === write2.row && last.index + 1 === write2.index)
        run.push(write2);
      else runs.push([write2]);
    }
    return runs;
  }
  var rangeOf = (sheet, { row: row2, index, keys, cells }) => sheet.getRange(row2, index + 1, cells.length, keys.length);
  function makeRoom(sheet, writes) {
    const last = Math.max(0, ...writes.map(({ row: row2 }) => row2));
    const missing2 = Math.max(0, last - sheet.getMaxRows());
    if (missing2 > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing2);
    return missing2;
  }
  function checkTargets(own, writes) {
    const { sheet, tab } = own;
    const last = sheet.getMaxRows();
    const blocks = blocksOf(
      writes.map((write2) => ({ ...write2, row: Math.min(write2.row, last) }))
    );
    if (blocks.length === 0) return;
    const around = aroundAll(sheet, blocks);
    if (!around.canEdit()) {
      const blocked = blocks.find((block) => !rangeOf(sheet, block).canEdit());
      if (blocked)
        throw new UserError(
          `You can't change ${rangeOf(sheet, blocked).getA1Notation()} of ${tab.schema.tab}: it is protected, or this file is shared with you for viewing only. Ask its owner to let you edit it.`
        );
    }
    for (const merged of around.getMergedRanges())
      if (writes.some((write2) => lies(write2, merged)))
        throw new UserError(
          `The cells ${merged.getA1Notation()} of ${tab.schema.tab} are merged, so this row can't be written. Unmerge them (Format › Merge cells) and save again.`
        );
  }
  function aroundAll(sheet, blocks) {
    const top2 = Math.min(...blocks.map(({ row: row2 }) => row2));
    const left = Math.min(...blocks.map(({ index }) => index));
    const bottom = Math.max(...blocks.map(({ row: row2, cells }) => row2 + cells.length));
    const right = Math.max(...blocks.map(({ index, keys }) => index + keys.length));
    return sheet.getRange(top2, left + 1, bottom - top2, right - left);
  }
  function lies({ row: row2, index }, range) {
    return row2 >= range.getRow() && row2 <= range.getLastRow() && index + 1 >= range.getColumn() && index + 1 <= range.getLastColumn();
  }
  function isStillBlank(sheet, writes, firstNew) {
    const added = blocksOf(writes.filter(({ row: row3 }) => row3 >= firstNew));
    const around = aroundAll(sheet, added);
    const [row2, column2] = [around.getRow(), around.getColumn()];
    const values = around.getValues();
    return added.every(
      (block) => block.cells.every(
        (cells, down) => cells.every((_, across) => {
          const value = values[block.row - row2 + down]?.[block.index + 1 - column2 + across];
          return value === "" || value === false || value === void 0;
        })
      )
    );
  }
  function writeAll(own, writes) {
    const { sheet } = own;
    for (const block of blocksOf([...writes, ...textBetween(own, writes)]))
      formatCells(
        rangeOf(sheet, block),
        block.keys.map((key) => FORMATS2[key] ?? "text"),
        block.cells
      );
    for (const block of blocksOf(writes))
      writeCells(rangeOf(sheet, block), block.cells);
  }
  function textBetween({ table: table2, tab }, writes) {
    const keyAt = new Map(
      tab.schema.columns.map(({ key }) => [table2.indexes[key] ?? -1, key])
    );
    return [...new Set(writes.map(({ row: row2 }) => row2))].flatMap((row2) => {
      const written = writes.flatMap(
        (write2) => write2.row === row2 ? [write2.index] : []
      );
      const cells = tab.values?.[row2 - 1];
      return gapsBetween(written).flatMap((gap2) => {
        const fillers = gap2.flatMap((index) => {
          const key = keyAt.get(index);
          const value = cells?.[index] ?? "";
          return key === void 0 || typeof value !== "string" ? [] : [{ row: row2, index, id: "", key, value }];
        });
        return fillers.length === gap2.length ? fillers : [];
      });
    });
  }
  function gapsBetween(indexes) {
    const sorted = [...indexes].sort((one, other) => one - other);
    return sorted.slice(1).map((index, position) => {
      const previous = sorted[position] ?? index;
      const length = Math.max(0, index - previous - 1);
      return Array.from({ length }, (_, offset) => previous + 1 + offset);
    });
  }

  // src/sheet/hit-cells.ts
  function hitElsewhere(before, after, writes) {
    const then = valuesBefore(before, after);
    const keyAt = keysNow(after);
    const idAt = idsNow(before, after, writes);
    return writes.flatMap((write2) => {
      const cells = after.tab.values?.[write2.row - 1];
      const now = cells?.[write2.index] ?? "";
      if (!cells || !holds(now, write2.value)) return [];
      const key = keyAt(write2.index);
      const id2 = idAt(write2.row);
      if (id2 === write2.id && key === write2.key) return [];
      const value = then(id2, write2.index);
      return holds(now, value) ? [] : [{ ...write2, id: id2, key, value }];
    });
  }
  function hitAnywhere(before, after, writes) {
    const then = valuesBefore(before, after);
    const keyAt = keysNow(after);
    const isOurs = oneOf(writes);
    const isMeant = (id2, key, cell) => writes.some(
      (write2) => write2.id === id2 && write2.key === key && holds(cell, write2.value)
    );
    return [...before.byId.keys()].flatMap((id2) => {
      const row2 = onlyRow(after, id2);
      if (!row2) return [];
      return row2.cells.flatMap((now, index) => {
        const value = then(id2, index);
        const key = keyAt(index);
        const isHit = holds(now, value) ? !isExactly(now, value) : isOurs(now) && !isMeant(id2, key, now);
        return !isHit ? [] : [{ row: row2.row, index, id: id2, key, value }];
      });
    });
  }
  function hasMoved(before, after) {
    const headers = headersOf(after);
    if (headersOf(before).some((header, index) => header !== headers[index]))
      return true;
    return [...before.byId].some(
      ([id2, [row2]]) => onlyRow(after, id2)?.row !== row2?.row
    );
  }
  function isExactly(cell, value) {
    return typeof cell === typeof value && holds(cell, value);
  }
  function oneOf(writes) {
    return (cell) => writes.some(({ value }) => holds(cell, value));
  }
  function keysNow({ table: table2, tab }) {
    const keys = new Map(
      tab.schema.columns.map(({ key }) => [table2.indexes[key] ?? -1, key])
    );
    return (index) => keys.get(index) ?? "";
  }
  function idsNow(before, after, writes) {
    const { idKey } = after.tab.schema;
    const index = after.table.indexes[idKey ?? ""] ?? -1;
    const over = writes.filter(
      (write2) => write2.index === index && write2.key !== idKey
    );
    return (row2) => {
      const cell = after.tab.values?.[row2 - 1]?.[index] ?? "";
      const ours = over.find(
        (write2) => write2.row === row2 && holds(cell, write2.value) && before.byId.has(write2.id) && !after.byId.has(write2.id)
      );
      return ours ? ours.id : cellText(cell);
    };
  }
  function valuesBefore(before, after) {
    const headers = headersOf(before);
    const now = headersOf(after);
    const thenAt = now.map((header, index) => {
      const then = header === "" ? -1 : headers.indexOf(header);
      if (then >= 0) return then;
      const old = headers[index] ?? "";
      return old !== "" && !now.includes(old) ? index : -1;
    });
    return (id2, index) => onlyRow(before, id2)?.cells[thenAt[index] ?? -1] ?? "";
  }
  function headersOf({ tab }) {
    return (tab.values?.[0] ?? []).map((header) => folded(cellText(header)));
  }

  // src/sheet/journal.ts
  var ENDINGS = ["Done", "Not saved", "Cut off"];
  function readOperations(workbook) {
    const { values } = readTab(workbook, LOG);
    return operationsOf(readTable(LOG, values));
  }
  function openJournal(workbook) {
    if (readTab(workbook, LOG).sheet === null)
      readSheet(workbook, LOG, makeLog(workbook));
    const { sheet, values, refusal } = readTab(workbook, LOG);
    const table2 = readTable(LOG, values);
    const missing2 = LOG.columns.find(({ key }) => table2.indexes[key] < 0);
    if (refusal !== null) throw new UserError(refusal);
    if (!sheet || !values || missing2)
      throw new UserError(
        `The hidden tab Log has no column ${missing2?.header ?? ""}, so nothing can be saved safely. Choose Set up planner in the menu to repair it.`
      );
    return {
      sheet,
      table: table2,
      now: workbook.runtime.now,
      nextRow: values.length + 1
    };
  }
  function checkMayWrite({ sheet, table: table2, nextRow }) {
    const row2 = Math.min(nextRow, sheet.getMaxRows());
    if (sheet.getRange(row2, 1, 1, widthOf(table2)).canEdit()) return;
    throw new UserError(
      "You can’t change the hidden tab Log: it is protected, or this file is shared with you for viewing only. Ask its owner to let you edit it."
    );
  }
  function makeLog({ spreadsheet }) {
    const active = spreadsheet.getActiveSheet();
    const sheet = spreadsheet.insertSheet(
      LOG.tab,
      spreadsheet.getSheets().length
    );
    const { length } = LOG.columns;
    keepAsText(sheet.getRange(1, 1, sheet.getMaxRows(), length));
    writeFormattedText(sheet.getRange(1, 1, 1, length), [
      LOG.columns.map(({ header }) => header)
    ]);
    sheet.setFrozenRows(1);
    sheet.hideSheet();
    spreadsheet.setActiveSheet(active);
    return sheet;
  }
  function begin(journal, beginning) {
    const { operation: operation2, who, what, schema: schema2, changes } = beginning;
    append(
      journal,
      changes.flatMap(
        ({ id: id2, before, after }) => pieces(
          before && JSON.stringify(byHeader(schema2, loggedCells(before))),
          after && JSON.stringify(byHeader(schema2, loggedCells(after)))
        ).map((piece) => ({
          who,
          what,
          operation: operation2,
          table: schema2.tab,
          id: id2,
          ...piece
        }))
      )
    );
  }
  function end(journal, operation2, ending2, by) {
    append(journal, [
      {
        who: "",
        what: ending2,
        operation: operation2,
        table: "",
        id: "",
        before: "",
        after: by === null ? "" : JSON.stringify({ by })
      }
    ]);
  }
  function note(journal, line2) {
    append(journal, [{ ...line2, operation: "", before: "", after: "" }]);
  }
  function append(journal, lines) {
    const { sheet, table: table2, nextRow } = journal;
    const when = new Date(journal.now()).toISOString();
    const width = widthOf(table2);
    const rows = lines.map((line2) => {
      const cells = Array.from({ length: width }, () => "");
      for (const { key } of LOG.columns)
        cells[table2.indexes[key]] = key === "when" ? when : line2[key];
      return cells;
    });
    const missing2 = nextRow + rows.length - 1 - sheet.getMaxRows();
    if (missing2 > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing2 + SPARE);
    writeFormattedText(sheet.getRange(nextRow, 1, rows.length, width), rows);
    journal.nextRow += rows.length;
  }
  var widthOf = ({ indexes }) => Math.max(...Object.values(indexes)) + 1;
  var SPARE = 200;
  var LONGEST_CELL = 45e3;
  function pieces(before, after) {
    const longest = Math.max(before?.length ?? 0, after?.length ?? 0, 1);
    return Array.from({ length: Math.ceil(longest / LONGEST_CELL) }, (_, index) => {
      const piece = (text2) => text2?.slice(index * LONGEST_CELL, (index + 1) * LONGEST_CELL) ?? "";
      return { before: piece(before), after: piece(after) };
    });
  }
  function operationsOf(table2) {
    const operations = [];
    const open = /* @__PURE__ */ new Map();
    const close = (id2, rows, last) => {
      open.delete(id2);
      operations[positions.get(id2) ?? 0] = operationOf(table2, rows, last);
    };
    const positions = /* @__PURE__ */ new Map();
    for (const row2 of table2.rows) {
      const id2 = textAt(table2, row2, "operation");
      if (id2 === "") continue;
      const rows = open.get(id2);
      if (ENDINGS.includes(textAt(table2, row2, "what"))) {
        if (rows) close(id2, rows, row2);
      } else if (rows) rows.push(row2);
      else {
        open.set(id2, [row2]);
        positions.set(id2, operations.length);
        operations.push(operationOf(table2, [row2], null));
      }
    }
    for (const [id2, rows] of [...open]) close(id2, rows, null);
    return operations;
  }
  function operationOf(table2, rows, last) {
    const text2 = (row2, key) => row2 ? textAt(table2, row2, key) : "";
    const [first] = rows;
    return {
      id: text2(first, "operation"),
      when: text2(first, "when"),
      who: text2(first, "who"),
      what: text2(first, "what"),
      table: text2(first, "table"),
      ending: last ? text2(last, "what") : null,
      by: byOf(text2(last, "after")),
      changes: () => changesOf(table2, rows)
    };
  }
  function byOf(text2) {
    const read = parsed(text2);
    return typeof read?.["by"] === "string" ? read["by"] : null;
  }
  function changesOf(table2, rows) {
    const byId = /* @__PURE__ */ new Map();
    for (const row2 of rows) {
      const id2 = textAt(table2, row2, "id");
      const { before, after } = byId.get(id2) ?? { before: "", after: "" };
      byId.set(id2, {
        tab: textAt(table2, row2, "table"),
        // Pieces of one text: a blank at a piece's end is part of it.
        before: before + rawAt(table2, row2, "before"),
        after: after + rawAt(table2, row2, "after")
      });
    }
    return [...byId].map(([id2, { tab, before, after }]) => ({
      id: id2,
      before: byKey(tab, parsed(before)),
      after: byKey(tab, parsed(after))
    }));
  }
  function rawAt({ indexes }, { cells }, key) {
    return String(cells[indexes[key]] ?? "");
  }
  function parsed(text2) {
    if (!text2.startsWith("{")) return null;
    try {
      return JSON.parse(text2);
    } catch {
      return null;
    }
  }
  function byHeader({ columns }, cells) {
    return Object.fromEntries(
      columns.flatMap(
        ({ key, header }) => key in cells ? [[header, cells[key]]] : []
      )
    );
  }
  function byKey(tab, cells) {
    const columns = TABLES.find((schema2) => schema2.tab === tab)?.columns ?? [];
    if (cells === null) return null;
    return Object.fromEntries(
      columns.flatMap(
        ({ key, header }) => header in cells ? [[key, cells[header]]] : []
      )
    );
  }

  // src/sheet/typed-text.ts
  var LONGEST_TEXT = 5e3;
  function storedText(text2, field) {
    const stored = text2.replace(/\r\n?/g, "\n");
    const { length } = stored;
    if (length > LONGEST_TEXT)
      throw new UserError(
        `${field} has ${length.toLocaleString("en-US")} characters; at most ${LONGEST_TEXT.toLocaleString("en-US")} fit. Shorten it and save again.`
      );
    const unfit = unfitCharacter(stored);
    if (unfit !== null)
      throw new UserError(
        `${field} holds ${unfit}, which a sheet can't keep. Delete it and save again.`
      );
    return stored;
  }
  var CONTROL_NAMES = {
    0: "a NUL character",
    7: "a bell character",
    8: "a backspace character",
    11: "a vertical tab",
    12: "a form feed",
    27: "an escape character",
    127: "a delete character"
  };
  var UNFIT = (
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u0008\u000b-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
  );
  function unfitCharacter(text2) {
    const code = UNFIT.exec(text2)?.[0].charCodeAt(0);
    if (code === void 0) return null;
    const number = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    if (code >= 55296) return `half of a character (${number})`;
    return `${CONTROL_NAMES[code] ?? "a control character"} (${number})`;
  }

  // src/sheet/person.ts
  var NAME = "name";
  var LONGEST_NAME = 60;
  function readPerson(key) {
    return { key, name: PropertiesService.getUserProperties().getProperty(NAME) };
  }
  function saveName(name2) {
    const kept = storedText(name2, "Your name").trim();
    if (kept === "" || kept.length > LONGEST_NAME || kept.includes("\n"))
      throw new UserError(
        `Write your name on one line, with at most ${LONGEST_NAME} characters.`
      );
    PropertiesService.getUserProperties().setProperty(NAME, kept);
    return kept;
  }
  var whoOf = ({ name: name2 }) => name2 ?? "someone";

  // src/sheet/lost-rows.ts
  function lostRows(before, after, writes, added) {
    if (added === null) return [];
    const ours = writes.filter(({ row: row2 }) => row2 >= added.firstRow);
    const isInPlace = ours.some(({ id: id2 }) => onlyRow(after, id2) !== void 0);
    const lost = lostIds(before, after);
    const deleted = Math.max(0, added.height - after.sheet.getMaxRows());
    if (!isInPlace || lost.length <= deleted) return [];
    const left = new Set(lost);
    return [...new Set(ours.map(({ id: id2 }) => id2))].flatMap((id2) => {
      const row2 = onlyRow(after, id2);
      const under = row2 && rowUnder(before, after, row2, [...left]);
      if (!under) return [];
      left.delete(idOf(before, under));
      return wholeRow(before, after, under, row2.row, idOf(before, under));
    });
  }
  function strayCells(before, after, changes, writes) {
    const { schema: schema2 } = after.tab;
    const isOurs = oneOf(writes);
    const known = /* @__PURE__ */ new Set([
      ...before.byId.keys(),
      ...changes.map(({ id: id2 }) => id2),
      ...before.table.rows.filter((row2) => !idOf(before, row2)).map(({ row: row2 }) => row2)
    ]);
    return after.table.rows.flatMap((row2) => {
      const id2 = idOf(after, row2);
      if (known.has(id2 === "" ? row2.row : id2)) return [];
      const cells = schema2.columns.flatMap(({ key }) => {
        const value = cellAt2(after.table, row2, key);
        const index = after.table.indexes[key] ?? -1;
        return value === "" ? [] : [{ row: row2.row, index, id: id2, key, value }];
      });
      return cells.every(({ value }) => isOurs(value)) ? cells.map((cell) => ({ ...cell, value: "" })) : [];
    });
  }
  function idsByContent(before, after) {
    const key = after.tab.schema.idKey ?? "";
    const index = after.table.indexes[key] ?? -1;
    return lostIds(before, after).flatMap((id2) => {
      const then = onlyRow(before, id2);
      const cells = then ? cellsOf2(before, then) : {};
      if (Object.keys(cells).length === 0) return [];
      const [found, second] = after.table.rows.filter((row2) => {
        const known = onlyRow(before, idOf(after, row2));
        return sameCells(cells, cellsOf2(after, row2)) && !(known && sameCells(cells, cellsOf2(before, known)));
      });
      return found && !second ? [{ row: found.row, index, id: id2, key, value: id2 }] : [];
    });
  }
  function lacksIds(before, after, changes) {
    if (lostIds(before, after).length === 0) return false;
    const known = /* @__PURE__ */ new Set([...before.byId.keys(), ...changes.map(({ id: id2 }) => id2)]);
    const seen = /* @__PURE__ */ new Set();
    const without = after.table.rows.filter((row2) => {
      const id2 = idOf(after, row2);
      const isOwn = known.has(id2) && !seen.has(id2);
      seen.add(id2);
      return !isOwn;
    });
    return without.length > before.table.rows.filter((row2) => !idOf(before, row2)).length;
  }
  function lostIds(before, after) {
    return [...before.byId.keys()].filter((id2) => !after.byId.has(id2));
  }
  function rowUnder(before, after, ours, lost) {
    const above = idAbove(after, ours);
    const [best] = lost.flatMap((id2) => onlyRow(before, id2) ?? []).map((row2) => ({
      row: row2,
      likeness: likenessBeside(before, after, row2, ours) + (above !== null && idAbove(before, row2) === above ? 1 : 0)
    })).filter(({ likeness }) => likeness >= 0).reverse().sort((one, other) => other.likeness - one.likeness);
    return best?.row;
  }
  function idAbove(own, { row: row2 }) {
    const above = own.table.rows.filter((each) => each.row < row2).pop();
    return above ? idOf(own, above) : null;
  }
  function likenessBeside(before, after, then, now) {
    const valueThen = valuesBefore(before, after);
    const owned = new Set(Object.values(after.table.indexes));
    const id2 = idOf(before, then);
    const pairs = headersOf(after).flatMap(
      (header, index) => header === "" || owned.has(index) ? [] : [[valueThen(id2, index), now.cells[index] ?? ""]]
    );
    if (pairs.every(([was, is2]) => was === "" && is2 === "")) return 0;
    return pairs.every(([was, is2]) => holds(is2, was)) ? 2 : -2;
  }
  function wholeRow(before, after, then, row2, id2) {
    return after.tab.schema.columns.flatMap(({ key }) => {
      const index = after.table.indexes[key] ?? -1;
      const value = cellAt2(before.table, then, key);
      return index < 0 ? [] : [{ row: row2, index, id: id2, key, value }];
    });
  }

  // src/sheet/read-back.ts
  function readBack(written, after) {
    const { before, changes, added } = written;
    const writes = [...written.writes, ...written.amends];
    const hit = [
      ...hitElsewhere(before, after, writes),
      ...hasMoved(before, after) || written.amends.length > 0 ? hitAnywhere(before, after, writes) : [],
      ...lostRows(before, after, written.writes, added),
      ...strayCells(before, after, changes, writes),
      ...idsByContent(before, after)
    ];
    const isWhole = changes.every((change) => isThere(after, change));
    return {
      isSaved: isWhole && hit.length === 0,
      lacksIds: lacksIds(before, after, changes),
      overtaken: isWhole ? null : overtakenIn(before, after, changes, writes),
      amends: { hit, own: ownCells(before, after, changes, writes) }
    };
  }
  function isThere(own, { id: id2, before, after }) {
    const row2 = onlyRow(own, id2);
    if (!row2) return false;
    return after === null ? Object.keys(before ?? {}).every(
      (key) => cellAt2(own.table, row2, key) === ""
    ) || isRemoved(own, row2) : Object.entries(after).every(
      ([key, cell]) => holds(cellAt2(own.table, row2, key), cell)
    );
  }
  function overtakenIn(before, after, changes, writes) {
    const isOurs = oneOf(writes);
    for (const { id: id2, after: wanted } of changes) {
      const row2 = onlyRow(after, id2);
      if (!row2) continue;
      const then = onlyRow(before, id2);
      for (const [key, ours] of Object.entries(wanted ?? {})) {
        const theirs = cellAt2(after.table, row2, key);
        const old = then ? cellAt2(before.table, then, key) : "";
        if (!holds(theirs, ours) && !holds(theirs, old) && !isOurs(theirs))
          return { id: id2, header: headerOf(after.tab.schema, key), ours, theirs };
      }
    }
    return null;
  }
  function ownCells(before, after, changes, writes) {
    const { columns, idKey } = after.tab.schema;
    const isAnyOfOurs = oneOf(writes);
    return changes.flatMap(({ id: id2, before: was, after: wanted }) => {
      const row2 = onlyRow(after, id2);
      const then = onlyRow(before, id2);
      if (!row2) return [];
      return columns.flatMap(({ key }) => {
        const index = after.table.indexes[key] ?? -1;
        const now = cellAt2(after.table, row2, key);
        const old = then ? cellAt2(before.table, then, key) : "";
        const ours = key === idKey ? id2 : wanted?.[key] ?? "";
        const isOurs = key === idKey ? !then : key in (wanted ?? was ?? {});
        const isWritten = then ? isOurs && holds(now, ours) : isAnyOfOurs(now);
        return index >= 0 && isWritten && !holds(now, old) ? [{ row: row2.row, index, id: id2, key, value: old }] : [];
      });
    });
  }

  // src/sheet/carry-out.ts
  var MOST_ATTEMPTS = 3;
  function carryOut(session, saving) {
    const { workbook } = session;
    for (let count3 = 1; count3 <= MOST_ATTEMPTS; count3++) {
      checkTime(workbook.runtime, workbook.started);
      const wanted = planned(workbook, saving);
      checkTargets(wanted.own, wanted.plan.writes);
      session.journal();
      const attempt = session.giveIds() ? planned(workbook, saving) : wanted;
      if (attemptOnce(session, saving, attempt)) return attempt.changes;
    }
    throw new UserError(
      `Rows of ${saving.schema.tab} kept moving while this was saved, so nothing was saved; what you typed is still here. Try again when nobody is sorting or inserting rows.`
    );
  }
  function planned(workbook, { schema: schema2, plan }) {
    const own = ownTable(workbook, schema2);
    const changes = plan(own);
    return { own, changes, plan: planWrites(own, changes) };
  }
  function attemptOnce(session, saving, { own, changes, plan }) {
    const { workbook, person: person2 } = session;
    const journal = session.journal();
    const { operation: operation2, schema: schema2, what } = saving;
    begin(journal, {
      operation: operation2,
      who: whoOf(person2),
      what: what(changes),
      schema: schema2,
      changes
    });
    const { writes, firstNew } = plan;
    const height = own.tab.height + makeRoom(own.sheet, writes);
    const added = firstNew === null ? null : { firstRow: firstNew, height };
    const failure = failureOf(() => write(own, plan));
    const now = sameTableNow(workbook, own);
    const written = { before: own, changes, writes, amends: [], added };
    const found = readBack(written, now);
    if (found.isSaved || failure === null && isOvertaken(found)) {
      end(journal, operation2, "Done", person2.key);
      if (found.overtaken && !isNew(changes, found.overtaken))
        throw overtakenError(found.overtaken);
      return true;
    }
    const isBack = putBack(session, written, now, found);
    end(journal, operation2, "Not saved", person2.key);
    if (!isBack) throw unclearError(schema2.tab);
    if (failure === null || isPassing(failure)) return false;
    throw failure instanceof Error ? new UserError(`${failure.message} Nothing was saved.`) : failure;
  }
  function failureOf(work) {
    try {
      work();
      return null;
    } catch (error) {
      return error ?? new Error("The write failed.");
    }
  }
  function write(own, { writes, firstNew }) {
    if (firstNew !== null && !isStillBlank(own.sheet, writes, firstNew)) return;
    writeAll(own, writes);
    SpreadsheetApp.flush();
  }
  function isOvertaken({ overtaken, amends }) {
    return overtaken !== null && amends.hit.length === 0;
  }
  function isNew(changes, { id: id2 }) {
    return changes.some((change) => change.id === id2 && change.before === null);
  }
  function putBack({ workbook }, written, firstNow, first) {
    let now = firstNow;
    let found = first;
    let writes = amendsOf(found, now);
    let amends = [];
    for (let count3 = 0; writes.length > 0 && count3 < MOST_AMENDS; count3++) {
      writeAll(now, writes);
      SpreadsheetApp.flush();
      amends = [...amends, ...writes];
      now = sameTableNow(workbook, now);
      found = readBack({ ...written, amends }, now);
      writes = amendsOf(found, now);
    }
    workbook.tabs.delete(now.tab.schema.tab);
    return writes.length === 0 && !found.lacksIds;
  }
  var MOST_AMENDS = 8;
  function amendsOf({ amends: { hit, own } }, { tab }) {
    const byPlace = /* @__PURE__ */ new Map();
    for (const write2 of [...own, ...hit])
      byPlace.set(`${write2.row}/${write2.index}`, write2);
    const due = [...byPlace.values()].filter(
      ({ row: row2, index, value }) => !isExactly(tab.values?.[row2 - 1]?.[index] ?? "", value)
    );
    const others = due.filter(({ key }) => key !== tab.schema.idKey);
    return others.length > 0 ? others : due;
  }
  function unclearError(tab) {
    return new UserError(
      `Rows of ${tab} kept moving while this was saved, so nothing was saved, and some cells there may have come into other rows. Look at ${tab}; File › Version history in the menu has it as it was.`
    );
  }
  function overtakenError({ id: id2, header, ours, theirs }) {
    return new UserError(
      `Somebody changed ${header} of ${id2} while you saved: it now says "${cellText(theirs)}", yours was "${cellText(ours)}". The rest of your change is saved. Look at the row, and save again if yours should stand.`
    );
  }

  // src/domain/grade.ts
  var GRADES = [
    "PK",
    "K",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "10",
    "11",
    "12"
  ];
  var ORDER2 = new Map(GRADES.map((grade2, index) => [grade2, index]));
  var FORMS = new Map([
    ["pre-k", "PK"],
    ["pre k", "PK"],
    ["prek", "PK"],
    ["kg", "K"],
    ["kindergarten", "K"],
    ...GRADES.map((grade2) => [grade2.toLowerCase(), grade2]),
    ...GRADES.slice(2).flatMap((grade2) => [
      [grade2.padStart(2, "0"), grade2],
      [ordinal(Number(grade2)), grade2]
    ])
  ]);
  var DASHES = /[-\u2010-\u2015\u2212]/g;
  function orderOf(grade2) {
    return ORDER2.get(grade2);
  }
  function inOrder(grades2) {
    return [...new Set(grades2)].sort((a, b) => orderOf(a) - orderOf(b));
  }
  function parseGrades(cell) {
    if (typeof cell === "object" || typeof cell === "boolean") return void 0;
    const pieces2 = folded(cellText(cell)).replace(DASHES, "-").split(",");
    const grades2 = [];
    for (const piece of pieces2) {
      const found = gradesOf(piece.trim());
      if (found === void 0) return void 0;
      grades2.push(...found);
    }
    return inOrder(grades2);
  }
  function formatGrades(grades2) {
    return grades2.join(", ");
  }
  function gradeWords(grades2) {
    const [grade2 = "", another] = grades2;
    if (another !== void 0) return `grades ${formatGrades(grades2)}`;
    if (grade2 === "PK") return "pre-kindergarten";
    return grade2 === "K" ? "kindergarten" : `grade ${grade2}`;
  }
  function gradesTakenForDate(cell) {
    if (typeof cell !== "object") return void 0;
    return cell.month < cell.day && cell.day <= 12 ? `${cell.month}-${cell.day}` : void 0;
  }
  function gradesOf(text2) {
    const grade2 = gradeOf(text2);
    return grade2 === void 0 ? rangeOf2(text2) : [grade2];
  }
  function gradeOf(text2) {
    return FORMS.get(text2.replace(/^grades? ?/, "").replace(/ grade$/, ""));
  }
  function rangeOf2(text2) {
    for (let at = text2.indexOf("-"); at > 0; at = text2.indexOf("-", at + 1)) {
      const first = gradeOf(text2.slice(0, at).trim());
      const last = gradeOf(text2.slice(at + 1).trim());
      if (first === void 0 || last === void 0) continue;
      return orderOf(first) < orderOf(last) ? GRADES.slice(orderOf(first), orderOf(last) + 1) : void 0;
    }
    return void 0;
  }
  function ordinal(number) {
    const endings = ["th", "st", "nd", "rd"];
    return `${number}${endings[number] ?? "th"}`;
  }

  // src/sheet/change-words.ts
  function changeWords(own, changes, yearStart) {
    const { schema: schema2 } = own.tab;
    const verb = verbOf(changes);
    if (changes.length > 1) {
      const rows = changes.map((change2) => rowCells(own, change2));
      return `${verb} ${changes.length} objectives${forGrades(rows)}${monthWords(rows[0] ?? {}, yearStart)}.`;
    }
    const [change] = changes;
    const cells = rowCells(own, change);
    const name2 = nameOf(schema2, verb, cells);
    const columns = change?.before && change.after ? columnWords(schema2, change.after) : "";
    return `${verb} ${name2}${monthWords(cells, yearStart)}${columns}.`;
  }
  function verbOf(changes) {
    if (changes.every(({ before }) => before === null)) return "Added";
    if (changes.every(({ after }) => after === null)) return "Removed";
    return changes.some(({ before }) => before === null) ? "Saved" : "Changed";
  }
  function rowCells(own, change) {
    const [row2] = own.byId.get(change?.id ?? "") ?? [];
    const standing = row2 ? Object.fromEntries(
      own.tab.schema.columns.map(({ key }) => [
        key,
        cellAt2(own.table, row2, key)
      ])
    ) : {};
    return { ...standing, ...change?.after ?? change?.before };
  }
  var AREA_PREPOSITIONS = {
    Added: "to",
    Removed: "from"
  };
  function nameOf(schema2, verb, cells) {
    const isActivity = schema2.tab === ACTIVITIES.tab;
    const title = cellText(cells[isActivity ? "activity" : "objective"] ?? "");
    const standards = isActivity ? "" : cellText(cells["standards"] ?? "");
    const kind = isActivity ? "an activity" : "an objective";
    const name2 = quoted2(title || standards) ?? kind;
    const area2 = isActivity ? cellText(cells["area"] ?? "") : "";
    if (area2 !== "") return `${name2} ${AREA_PREPOSITIONS[verb] ?? "in"} ${area2}`;
    return isActivity ? name2 : `${name2}${forGrades([cells])}`;
  }
  function forGrades(rows) {
    const [words3, another] = new Set(
      rows.map((cells) => {
        const grades2 = parseGrades(cells["grades"] ?? "");
        return grades2 ? ` for ${gradeWords(grades2)}` : "";
      })
    );
    return another === void 0 ? words3 ?? "" : "";
  }
  function monthWords(cells, yearStart) {
    const month2 = parseMonth(cells["month"] ?? "", yearStart);
    return month2 === void 0 ? "" : `, ${monthName(month2)}`;
  }
  function columnWords(schema2, after) {
    const headers = Object.keys(after).map((key) => headerOf(schema2, key));
    if (headers.length === 0) return "";
    const more = headers.length - MOST_COLUMNS;
    return more > 1 ? `: ${headers.slice(0, MOST_COLUMNS).join(", ")} and ${more} more` : `: ${headers.join(", ")}`;
  }
  var MOST_COLUMNS = 4;
  var LONGEST3 = 60;
  function quoted2(cell) {
    const text2 = cellText(cell).replace(/\s+/g, " ");
    if (text2 === "" || childDataIn(text2) !== null) return null;
    return `"${text2.length > LONGEST3 ? `${text2.slice(0, LONGEST3 - 1)}…` : text2}"`;
  }

  // src/domain/count.ts
  function counted(n, one, many = `${one}s`) {
    return `${n} ${n === 1 ? one : many}`;
  }
  function listed(items, last = "and") {
    if (items.length < 2) return items.join("");
    return `${items.slice(0, -1).join(", ")} ${last} ${items[items.length - 1]}`;
  }

  // src/sheet/ids.ts
  var LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ23456789";
  var LENGTH = 6;
  function newIds(prefix, taken, random) {
    const used = new Set(taken);
    return () => {
      let id2 = "";
      do {
        id2 = prefix + sixOf(random);
      } while (used.has(id2));
      used.add(id2);
      return id2;
    };
  }
  function sixOf(random) {
    return Array.from(
      { length: LENGTH },
      () => LETTERS[Math.floor(random() * LETTERS.length)]
    ).join("");
  }

  // src/sheet/given-ids.ts
  function takenIds(workbook, own) {
    const log = readTable(LOG, readTab(workbook, LOG).values);
    const taken = new Set(own.byId.keys());
    for (const row2 of log.rows)
      for (const id2 of textAt(log, row2, "id").split(", ")) taken.add(id2);
    return taken;
  }
  function idsFor({ workbook }, schema2, own) {
    return newIds(
      schema2.idPrefix ?? "",
      takenIds(workbook, own),
      workbook.runtime.random
    );
  }
  function missingIds(workbook, schema2) {
    if (readTab(workbook, schema2).refusal !== null) return null;
    const own = ownTableWithIds(workbook, schema2);
    const writes = own ? idWrites(workbook, schema2, own) : [];
    return own && writes.length > 0 && mayWrite(own, writes) ? { own, writes } : null;
  }
  function showIds({ tabs }, { own, writes }) {
    const values = [...own.tab.values ?? []];
    for (const { row: row2, index, value } of writes) {
      const cells = [...values[row2 - 1] ?? []];
      cells[index] = value;
      values[row2 - 1] = cells;
    }
    tabs.set(own.tab.schema.tab, { ...own.tab, values });
  }
  function giveIds(session, { own, writes }) {
    const given = writes.filter(({ id: id2 }) => id2 === "");
    noteGiven(session.journal(), whoOf(session.person), own.tab.schema, given);
    writeAll(own, writes);
    SpreadsheetApp.flush();
    const now = sameTableNow(session.workbook, own);
    const amends = misplaced(own, now, writes);
    if (amends.length === 0) return;
    writeAll(own, amends);
    SpreadsheetApp.flush();
    sameTableNow(session.workbook, now);
  }
  function rowsWithoutId(own) {
    const { idKey } = own.tab.schema;
    const seen = /* @__PURE__ */ new Set();
    const without = /* @__PURE__ */ new Set();
    for (const row2 of own.table.rows) {
      if (isErrorValue(cellAt2(own.table, row2, idKey ?? ""))) continue;
      const id2 = textAt(own.table, row2, idKey ?? "");
      if (!isRemoved(own, row2) && (id2 === "" || seen.has(id2)))
        without.add(row2.row);
      seen.add(id2);
    }
    return without;
  }
  function mayWrite({ sheet }, writes) {
    const [first] = writes;
    const last = writes[writes.length - 1];
    if (!first || !last) return false;
    const rows = last.row - first.row + 1;
    return sheet.getRange(first.row, first.index + 1, rows, 1).canEdit();
  }
  function idWrites(workbook, schema2, own) {
    const { idKey } = schema2;
    const index = own.table.indexes[idKey ?? ""] ?? -1;
    const without = rowsWithoutId(own);
    if (without.size === 0) return [];
    const next = idsFor({ workbook }, schema2, own);
    const [first, last] = [Math.min(...without), Math.max(...without)];
    const key = idKey ?? "";
    return Array.from({ length: last - first + 1 }).flatMap((_, offset) => {
      const row2 = first + offset;
      const cell = own.tab.values?.[row2 - 1]?.[index] ?? "";
      if (isErrorValue(cell)) return [];
      const kept = cellText(cell);
      return without.has(row2) ? [{ row: row2, index, id: "", key, value: next() }] : [{ row: row2, index, id: kept, key, value: kept }];
    });
  }
  function noteGiven(journal, who, { tab }, given) {
    for (let start = 0; start < given.length; start += IDS_A_LINE)
      note(journal, {
        who,
        what: `Gave ids to ${counted(given.length, "row")} of ${tab}.`,
        table: tab,
        id: given.slice(start, start + IDS_A_LINE).map(({ value }) => value).join(", ")
      });
  }
  var IDS_A_LINE = 4e3;
  function misplaced(before, now, writes) {
    const key = now.tab.schema.idKey ?? "";
    const index = now.table.indexes[key] ?? -1;
    const written = new Set(writes.map(({ value }) => value));
    const idOf2 = (row2) => textAt(now.table, row2, key);
    const places = /* @__PURE__ */ new Map();
    for (const row2 of now.table.rows)
      if (isRemoved(now, row2) && written.has(idOf2(row2)) && !isLeftover(before, idOf2(row2)))
        places.set(row2.row, "");
    for (const [id2, [row2]] of before.byId) {
      const standing = now.byId.get(id2) ?? [];
      if (!row2 || standing.length > 0 && !written.has(id2)) continue;
      const cells = cellsOf2(before, row2);
      if (standing.some((each) => sameCells(cells, cellsOf2(now, each)))) continue;
      const alike = now.table.rows.filter(
        (each) => sameCells(cells, cellsOf2(now, each))
      );
      const [found] = alike;
      if (!found) continue;
      for (const { row: wrong } of standing)
        if (!places.get(wrong)) places.set(wrong, "");
      places.set(found.row, id2);
    }
    return [...places].map(([row2, id2]) => ({ row: row2, index, id: id2, key, value: id2 }));
  }
  function isLeftover(before, id2) {
    return (before.byId.get(id2) ?? []).some((row2) => isRemoved(before, row2));
  }

  // src/sheet/made/typed-activities.ts
  function addTypedActivities(session, month2, typed) {
    const { workbook } = session;
    const { now, random } = workbook.runtime;
    const next = idsFor(session, ACTIVITIES, ownTable(workbook, ACTIVITIES));
    const added = typed.map(({ area: area2, title, objectiveId }) => ({
      id: next(),
      before: null,
      after: {
        month: month2,
        area: AREA_TITLES[area2],
        activity: title,
        objectiveIds: objectiveId,
        status: "Planned"
      }
    }));
    carryOut(session, {
      operation: `grid-${now()}-${Math.floor(random() * 1e9)}`,
      schema: ACTIVITIES,
      plan: () => added,
      what: (changes) => changes.length === 1 ? changeWords(ownTable(workbook, ACTIVITIES), changes, month2) : `Added ${changes.length} activities typed into the Grid tab, ${monthName(month2)}.`
    });
  }

  // src/sheet/lock.ts
  var LONGEST_WAIT = 8e3;
  var SHORT_WAIT = 100;
  var isHeld = false;
  function withLock(work) {
    const lock = documentLock();
    if (lock === null)
      throw new UserError(
        "This can only be saved from inside the spreadsheet. Open it there and try again."
      );
    if (!lock.tryLock(LONGEST_WAIT))
      throw new UserError(
        "Someone is saving, try again in a moment. What you typed is still here."
      );
    return holding(lock, work);
  }
  function withFreeLock(work) {
    const lock = documentLock();
    return lock?.tryLock(SHORT_WAIT) ? holding(lock, work) : null;
  }
  function documentLock() {
    if (isHeld) throw new Error("The lock is held already: it is never nested.");
    return LockService.getDocumentLock();
  }
  function holding(lock, work) {
    isHeld = true;
    return ending(
      () => ending(work, () => SpreadsheetApp.flush()),
      () => {
        isHeld = false;
        lock.releaseLock();
      }
    );
  }
  function ending(work, end2) {
    let answer;
    try {
      answer = work();
    } catch (error) {
      try {
        end2();
      } catch {
      }
      throw error;
    }
    end2();
    return answer;
  }

  // src/sheet/session.ts
  function inSession(workbook, person2, work) {
    return withLock(() => oneSession(workbook, person2, work));
  }
  function inFreeSession(workbook, person2, work) {
    return withFreeLock(() => oneSession(workbook, person2, work));
  }
  function oneSession(workbook, person2, work) {
    forget2(workbook);
    try {
      const session = sessionOf(workbook, person2);
      const answer = work(session);
      session.giveIds();
      return answer;
    } catch (error) {
      forget2(workbook);
      throw error;
    }
  }
  function sessionOf(workbook, person2) {
    let journal;
    let missing2 = [OBJECTIVES, ACTIVITIES].flatMap(
      (schema2) => missingIds(workbook, schema2) ?? []
    );
    for (const each of missing2) showIds(workbook, each);
    const session = {
      workbook,
      person: person2,
      journal: () => journal ?? (journal = openJournal(workbook)),
      giveIds: () => {
        const due = missing2;
        missing2 = [];
        for (const each of due) giveIds(session, each);
        return due.length > 0;
      }
    };
    return session;
  }

  // node_modules/valibot/dist/index.mjs
  var store$4;
  var DEFAULT_CONFIG = {
    lang: void 0,
    message: void 0,
    abortEarly: void 0,
    abortPipeEarly: void 0
  };
  // @__NO_SIDE_EFFECTS__
  function getGlobalConfig(config$1) {
    if (!config$1 && !store$4) return DEFAULT_CONFIG;
    return {
      lang: config$1?.lang ?? store$4?.lang,
      message: config$1?.message,
      abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
      abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
    };
  }
  var store$3;
  // @__NO_SIDE_EFFECTS__
  function getGlobalMessage(lang) {
    return store$3?.get(lang);
  }
  var store$2;
  // @__NO_SIDE_EFFECTS__
  function getSchemaMessage(lang) {
    return store$2?.get(lang);
  }
  var store$1;
  // @__NO_SIDE_EFFECTS__
  function getSpecificMessage(reference, lang) {
    return store$1?.get(reference)?.get(lang);
  }
  // @__NO_SIDE_EFFECTS__
  function _stringify(input) {
    const type = typeof input;
    if (type === "string") return `"${input}"`;
    if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
    if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
    return type;
  }
  function _addIssue(context, label, dataset, config$1, other) {
    const input = other && "input" in other ? other.input : dataset.value;
    const expected2 = other?.expected ?? context.expects ?? null;
    const received = other?.received ?? /* @__PURE__ */ _stringify(input);
    const issue = {
      kind: context.kind,
      type: context.type,
      input,
      expected: expected2,
      received,
      message: `Invalid ${label}: ${expected2 ? `Expected ${expected2} but r` : "R"}eceived ${received}`,
      requirement: context.requirement,
      path: other?.path,
      issues: other?.issues,
      lang: config$1.lang,
      abortEarly: config$1.abortEarly,
      abortPipeEarly: config$1.abortPipeEarly
    };
    const isSchema = context.kind === "schema";
    const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
    if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
    if (isSchema) dataset.typed = false;
    if (dataset.issues) dataset.issues.push(issue);
    else dataset.issues = [issue];
  }
  // @__NO_SIDE_EFFECTS__
  function _joinExpects(values$1, separator) {
    const list = [...new Set(values$1)];
    if (list.length > 1) return `(${list.join(` ${separator} `)})`;
    return list[0] ?? "never";
  }
  function _standardSchema(schema2) {
    schema2["~standard"] = {
      version: 1,
      vendor: "valibot",
      validate: (value$1) => schema2["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
    };
    return schema2;
  }
  // @__NO_SIDE_EFFECTS__
  function check(requirement, message$1) {
    return {
      kind: "validation",
      type: "check",
      reference: check,
      async: false,
      expects: null,
      requirement,
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function maxLength(requirement, message$1) {
    return {
      kind: "validation",
      type: "max_length",
      reference: maxLength,
      async: false,
      expects: `<=${requirement}`,
      requirement,
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function nonEmpty(message$1) {
    return {
      kind: "validation",
      type: "non_empty",
      reference: nonEmpty,
      async: false,
      expects: "!0",
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function regex(requirement, message$1) {
    return {
      kind: "validation",
      type: "regex",
      reference: regex,
      async: false,
      expects: `${requirement}`,
      requirement,
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function trim2() {
    return {
      kind: "transformation",
      type: "trim",
      reference: trim2,
      async: false,
      "~run"(dataset) {
        dataset.value = dataset.value.trim();
        return dataset;
      }
    };
  }
  var ABORT_EARLY_CONFIG = { abortEarly: true };
  // @__NO_SIDE_EFFECTS__
  function getFallback(schema2, dataset, config$1) {
    return typeof schema2.fallback === "function" ? schema2.fallback(dataset, config$1) : schema2.fallback;
  }
  // @__NO_SIDE_EFFECTS__
  function forward(action, path) {
    return {
      ...action,
      "~run"(dataset, config$1) {
        const prevIssues = dataset.issues && [...dataset.issues];
        dataset = action["~run"](dataset, config$1);
        if (dataset.issues) {
          for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
            let pathInput = dataset.value;
            for (const key of path) {
              const pathValue = pathInput[key];
              const pathItem = {
                type: "unknown",
                origin: "value",
                input: pathInput,
                key,
                value: pathValue
              };
              if (issue.path) issue.path.push(pathItem);
              else issue.path = [pathItem];
              if (!pathValue) break;
              pathInput = pathValue;
            }
          }
        }
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function getDefault(schema2, dataset, config$1) {
    return typeof schema2.default === "function" ? schema2.default(dataset, config$1) : schema2.default;
  }
  // @__NO_SIDE_EFFECTS__
  function is(schema2, input) {
    return !schema2["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
  }
  // @__NO_SIDE_EFFECTS__
  function array(item, message$1) {
    return _standardSchema({
      kind: "schema",
      type: "array",
      reference: array,
      expects: "Array",
      async: false,
      item,
      message: message$1,
      "~run"(dataset, config$1) {
        const input = dataset.value;
        if (Array.isArray(input)) {
          dataset.typed = true;
          dataset.value = [];
          for (let key = 0; key < input.length; key++) {
            const value$1 = input[key];
            const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
            if (itemDataset.issues) {
              const pathItem = {
                type: "array",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of itemDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = itemDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!itemDataset.typed) dataset.typed = false;
            dataset.value.push(itemDataset.value);
          }
        } else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function custom(check$1, message$1) {
    return _standardSchema({
      kind: "schema",
      type: "custom",
      reference: custom,
      expects: "unknown",
      async: false,
      check: check$1,
      message: message$1,
      "~run"(dataset, config$1) {
        if (this.check(dataset.value)) dataset.typed = true;
        else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function nullable(wrapped, default_) {
    return _standardSchema({
      kind: "schema",
      type: "nullable",
      reference: nullable,
      expects: `(${wrapped.expects} | null)`,
      async: false,
      wrapped,
      default: default_,
      "~run"(dataset, config$1) {
        if (dataset.value === null) {
          if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
          if (dataset.value === null) {
            dataset.typed = true;
            return dataset;
          }
        }
        return this.wrapped["~run"](dataset, config$1);
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function optional(wrapped, default_) {
    return _standardSchema({
      kind: "schema",
      type: "optional",
      reference: optional,
      expects: `(${wrapped.expects} | undefined)`,
      async: false,
      wrapped,
      default: default_,
      "~run"(dataset, config$1) {
        if (dataset.value === void 0) {
          if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
          if (dataset.value === void 0) {
            dataset.typed = true;
            return dataset;
          }
        }
        return this.wrapped["~run"](dataset, config$1);
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function picklist(options, message$1) {
    return _standardSchema({
      kind: "schema",
      type: "picklist",
      reference: picklist,
      expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
      async: false,
      options,
      message: message$1,
      "~run"(dataset, config$1) {
        if (this.options.includes(dataset.value)) dataset.typed = true;
        else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function strictObject(entries$1, message$1) {
    return _standardSchema({
      kind: "schema",
      type: "strict_object",
      reference: strictObject,
      expects: "Object",
      async: false,
      entries: entries$1,
      message: message$1,
      "~run"(dataset, config$1) {
        const input = dataset.value;
        if (input && typeof input === "object") {
          dataset.typed = true;
          dataset.value = {};
          for (const key in this.entries) {
            const valueSchema = this.entries[key];
            if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
              const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
              const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
              if (valueDataset.issues) {
                const pathItem = {
                  type: "object",
                  origin: "value",
                  input,
                  key,
                  value: value$1
                };
                for (const issue of valueDataset.issues) {
                  if (issue.path) issue.path.unshift(pathItem);
                  else issue.path = [pathItem];
                  dataset.issues?.push(issue);
                }
                if (!dataset.issues) dataset.issues = valueDataset.issues;
                if (config$1.abortEarly) {
                  dataset.typed = false;
                  break;
                }
              }
              if (!valueDataset.typed) dataset.typed = false;
              dataset.value[key] = valueDataset.value;
            } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
            else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
              _addIssue(this, "key", dataset, config$1, {
                input: void 0,
                expected: `"${key}"`,
                path: [{
                  type: "object",
                  origin: "key",
                  input,
                  key,
                  value: input[key]
                }]
              });
              if (config$1.abortEarly) break;
            }
          }
          if (!dataset.issues || !config$1.abortEarly) {
            for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
              _addIssue(this, "key", dataset, config$1, {
                input: key,
                expected: "never",
                path: [{
                  type: "object",
                  origin: "key",
                  input,
                  key,
                  value: input[key]
                }]
              });
              break;
            }
          }
        } else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function string(message$1) {
    return _standardSchema({
      kind: "schema",
      type: "string",
      reference: string,
      expects: "string",
      async: false,
      message: message$1,
      "~run"(dataset, config$1) {
        if (typeof dataset.value === "string") dataset.typed = true;
        else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function partial(schema2, keys) {
    const entries$1 = {};
    for (const key in schema2.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema2.entries[key]) : schema2.entries[key];
    return _standardSchema({
      ...schema2,
      entries: entries$1
    });
  }
  // @__NO_SIDE_EFFECTS__
  function pipe(...pipe$1) {
    return _standardSchema({
      ...pipe$1[0],
      pipe: pipe$1,
      "~run"(dataset, config$1) {
        for (const item of pipe$1) if (item.kind !== "metadata") {
          if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
            dataset.typed = false;
            break;
          }
          if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
        }
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function safeParse(schema2, input, config$1) {
    const dataset = schema2["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
    return {
      typed: dataset.typed,
      success: !dataset.issues,
      output: dataset.value,
      issues: dataset.issues
    };
  }

  // src/addon/arguments/check.ts
  var LONGEST_ARGUMENT = 64e3;
  function checked(schema2, argument) {
    const given = argument ?? {};
    if ((JSON.stringify(given) ?? "").length > LONGEST_ARGUMENT)
      throw new UserError(
        "That is more text than can be saved at once. Shorten it, or save it in two parts."
      );
    const result = safeParse(schema2, given, { abortEarly: true });
    if (result.success) return result.output;
    throw new UserError(sentence2(result.issues[0]));
  }
  function sentence2(issue) {
    const name2 = fieldName(issue);
    if (name2 === "") return `The argument must be ${issue.message}.`;
    const { origin } = issue.path?.[issue.path.length - 1] ?? {};
    if (origin === "key" && issue.expected === "never")
      return `There is no field "${name2}" here; leave it out.`;
    if (origin === "key") return `"${name2}" is missing; it is needed.`;
    return `"${name2}" must be ${issue.message}.`;
  }
  function fieldName({ path }) {
    return (path ?? []).map(({ key }) => typeof key === "number" ? `item ${key + 1}` : String(key)).map((key) => key.length > 60 ? `${key.slice(0, 60)}…` : key).join(", ");
  }

  // src/addon/arguments/fields.ts
  var UNSAFE = (
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
  );
  var plain2 = (text2) => !UNSAFE.test(text2);
  var text = (longest) => pipe(
    string("text"),
    maxLength(
      longest,
      `at most ${longest.toLocaleString("en-US")} characters`
    ),
    check(plain2, "text without control characters")
  );
  var name = (longest) => pipe(
    string("text"),
    trim2(),
    nonEmpty("filled in"),
    maxLength(longest, `at most ${longest} characters`),
    check(plain2, "text without control characters")
  );
  var words = (longest) => pipe(
    text(longest),
    check((given) => given.trim() !== "", "filled in")
  );
  var LINE = 300;
  var PARAGRAPH = 5e3;
  var CELL = 5e4;
  var A_MONTH = "a month such as 2026-10";
  var month = custom(
    (given) => typeof given === "string" && isMonth(given),
    A_MONTH
  );
  var A_DATE = "a date that exists, such as 2026-10-21";
  var date = pipe(string(A_DATE), check(exists, A_DATE));
  function exists(written) {
    const parts = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(written);
    if (parts === null) return false;
    const [year, month2, day] = parts.slice(1).map(Number);
    return isDate({ year, month: month2, day });
  }
  var AN_ID = "the ID of a row, such as OBJ-7K2M4Q";
  var id = pipe(
    string(AN_ID),
    regex(/^[^\s,][^,\r\n\t]{0,99}$/, AN_ID),
    check(
      (written) => written.trim() === written && written !== "__proto__",
      AN_ID
    ),
    check(plain2, AN_ID)
  );
  var operation = pipe(
    string("a text that names this one save"),
    regex(
      /^[\w.:-]{1,100}$/,
      "letters, digits and dashes that name this one save"
    ),
    check(
      (written) => written !== "__proto__",
      "letters, digits and dashes that name this one save"
    )
  );
  var area = picklist(
    AREAS,
    `one of the six areas: ${AREAS.join(", ")}`
  );
  var grade = picklist(GRADES, "a grade: PK, K, or 1 to 12");
  var grades = pipe(
    array(grade, "a list of grades"),
    maxLength(GRADES.length, "a list that names each grade once"),
    check(
      (list) => new Set(list).size === list.length,
      "a list that names each grade once"
    )
  );
  var whole = (least, largest, expected2) => custom(
    (given) => Number.isInteger(given) && given >= least && given <= largest,
    expected2
  );
  var count = (largest) => nullable(
    whole(
      0,
      largest,
      `a whole number from 0 to ${largest.toLocaleString("en-US")}`
    )
  );
  var table = picklist(
    ["Objectives", "Activities"],
    "Objectives or Activities"
  );
  var priority = picklist(PRIORITIES, "High, Normal or Low");
  var status = picklist(
    STATUSES,
    "Idea, Planned, Confirmed, Delivered or Cancelled"
  );
  var alignment = picklist(
    ALIGNMENTS,
    "1 (same topic), 2 (practises it) or 3 (performs what the standard asks)"
  );

  // src/addon/arguments/planner.ts
  var AN_OBJECT = "an object with named fields";
  var TRUE_OR_FALSE2 = custom(
    (given) => typeof given === "boolean",
    "true or false"
  );
  var expectedAreas2 = strictObject(
    Object.fromEntries(
      AREAS.map((area2) => [area2, TRUE_OR_FALSE2])
    ),
    AN_OBJECT
  );
  var expected = partial(
    strictObject(
      Object.fromEntries(GRADES.map((grade2) => [grade2, expectedAreas2])),
      "the areas expected of each grade"
    )
  );
  var setUpPlanner = strictObject(
    {
      schoolName: optional(text(200)),
      firstMonth: optional(month),
      grades: optional(pipe(grades, nonEmpty("at least one grade"))),
      expected: optional(expected)
    },
    AN_OBJECT
  );
  var ofMonth = strictObject({ month }, AN_OBJECT);
  var perhapsOfMonth = strictObject(
    { month: optional(month) },
    AN_OBJECT
  );
  var saveName2 = strictObject({ name: name(60) }, AN_OBJECT);
  var showRow = strictObject(
    { table, id, area: optional(area) },
    AN_OBJECT
  );
  var showProblem = strictObject(
    {
      sheet: name(100),
      row: whole(1, 1e7, "a row number"),
      column: nullable(text(CELL))
    },
    AN_OBJECT
  );

  // src/addon/made-tab.ts
  function putInTab({ spreadsheet, today }, { tab, month: month2, drawing }, mayReplace) {
    const found = findMadeTab(spreadsheet, tab);
    const isFree = found === null || mayReplace(found);
    const made = { tab, month: month2, drawing };
    const kept = redraw(spreadsheet, made, found, isFree, today);
    if (kept === null) return;
    spreadsheet.toast(
      `Somebody had changed the tab ${tab} by hand, so it was kept as "${kept}", and ${tab} was made anew.`,
      "Integration Grid",
      10
    );
  }

  // src/addon/person.ts
  function person() {
    return readPerson(Session.getTemporaryActiveUserKey());
  }

  // src/domain/alphabet.ts
  function alphabetically(names2) {
    return [...new Set(names2)].map((name2) => ({ name: name2, key: plain3(name2) })).sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name)).map(({ name: name2 }) => name2);
  }
  function plain3(name2) {
    return name2.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }
  function compare(a, b) {
    if (a === b) return 0;
    return a < b ? -1 : 1;
  }

  // src/domain/balance.ts
  function balance(minutes) {
    const total = minutes.reduce((sum2, some) => sum2 + some, 0);
    if (total === 0) return null;
    const entropy = minutes.filter((some) => some > 0).map((some) => some / total).reduce((sum2, share2) => sum2 - share2 * Math.log(share2), 0);
    return Math.abs(entropy / Math.log(minutes.length));
  }

  // src/domain/months-open.ts
  function monthsOpen(plan, cells, month2) {
    const months = byMonth(plan, cells, month2);
    const counted2 = /* @__PURE__ */ new Map();
    const ofGrade = (grade2, area2) => {
      const key = cellAt(grade2, area2);
      const known = counted2.get(key) ?? countBack(months, grade2, area2);
      counted2.set(key, known);
      return known;
    };
    return (objective, area2) => {
      const { grades: grades2 } = plan.objectives[objective];
      if (grades2.length === 0) return 0;
      return Math.min(...grades2.map((grade2) => ofGrade(orderOf(grade2), area2)));
    };
  }
  function countBack(months, grade2, area2) {
    const bit = 1 << area2;
    let open = 0;
    for (const { asked, covered: covered2 } of months) {
      if ((asked[grade2] & bit) === 0) continue;
      if ((covered2[grade2] & bit) !== 0) break;
      open++;
    }
    return open;
  }
  function byMonth({ objectives }, cells, last) {
    const months = /* @__PURE__ */ new Map();
    objectives.forEach(({ month: month2, grades: grades2 }, objective) => {
      if (month2 === null || month2 > last || grades2.length === 0) return;
      const asked = cells.expected[objective];
      const covered2 = asked & cells.covered[objective];
      const found = months.get(month2) ?? emptyMonth();
      months.set(month2, found);
      for (const grade2 of grades2) {
        found.asked[orderOf(grade2)] |= asked;
        found.covered[orderOf(grade2)] |= covered2;
      }
    });
    return [...months.entries()].sort(([a], [b]) => a < b ? 1 : -1).map(([, found]) => found);
  }
  function emptyMonth() {
    return {
      asked: new Uint8Array(GRADES.length),
      covered: new Uint8Array(GRADES.length)
    };
  }

  // src/domain/standard.ts
  var PREFIX = "^(?:CCSS[.\\s-]*)?(?:(?:MATH|M)(?:[.\\s-]*CONTENT)?[.\\s:-]+|ELA[-\\s]?LITERACY[.\\s:-]+|ELA[.\\s:-]+|LITERACY[.\\s:-]+)?";
  var PRACTICE = /^(?:CCSS[.\s-]*)?(?:MATH[.\s-]*)?(?:PRACTICE[.\s-]*)?(?:S?MP)[.\s-]?([1-8])$/;
  var ANCHOR = new RegExp(
    `${PREFIX}(?:CCRA|CCR)[.\\s](R|W|SL|L)(?:[.\\s](\\d{1,2}))?$`
  );
  var MATH = new RegExp(
    `${PREFIX}(K|KG|0|[1-8])[.\\s-]?(CC|OA|NBT|NF|MD|G|RP|NS|EE|F|SP)${numbered("D")}$`
  );
  var HIGH_SCHOOL = new RegExp(
    `${PREFIX}(?:HS)?([NAFGS])[.\\s-](RN|Q|CN|VM|SSE|APR|CED|REI|IF|BF|LE|TF|CO|SRT|C|GPE|GMD|MG|ID|IC|CP|MD)${numbered("E")}$`
  );
  var STRAND = "(RL|RI|RF|W|SL|L|RH|RST|WHST)";
  var ELA_GRADE = "(K|KG|11-12|9-10|6-8|[1-8])";
  var ELA_NUMBER = "(?:[.\\s](\\d{1,2})(?:[.\\s]?\\(?([A-J])\\)?)?)?";
  var ELA = new RegExp(`${PREFIX}${STRAND}[.\\s]${ELA_GRADE}${ELA_NUMBER}$`);
  var ELA_GRADE_FIRST = new RegExp(
    `${PREFIX}${ELA_GRADE}[.\\s]${STRAND}${ELA_NUMBER}$`
  );
  var HIGH_SCHOOL_GRADES = ["9", "10", "11", "12"];
  var DASHES2 = /[\u2010-\u2015\u2212]/g;
  var LONGEST4 = 60;
  function numbered(lastPart) {
    return `(?:[.\\s-]?([A-D]))?(?:[.\\s-]?(\\d{1,2})(?:[.\\s-]?\\(?([A-${lastPart}])\\)?)?)?`;
  }
  function parseStandard(text2) {
    if (text2.length > LONGEST4) return void 0;
    const code = folded(text2).toUpperCase().replace(DASHES2, "-");
    for (const parse2 of FORMS2) {
      const standard = parse2(code);
      if (standard !== void 0) return standard;
    }
    return void 0;
  }
  var FORMS2 = [
    practice,
    anchor,
    math,
    highSchool,
    ela,
    elaGradeFirst
  ];
  function practice(code) {
    const found = PRACTICE.exec(code);
    return found ? same(`MP${found[1]}`, []) : void 0;
  }
  function anchor(code) {
    const found = ANCHOR.exec(code);
    return found ? same(joined("CCRA", found[1], found[2]), []) : void 0;
  }
  function math(code) {
    const found = MATH.exec(code);
    if (!found) return void 0;
    const grade2 = gradeOf2(found[1]);
    return lettered(`${grade2}.${found[2]}`, found.slice(3), [grade2]);
  }
  function highSchool(code) {
    const found = HIGH_SCHOOL.exec(code);
    if (!found) return void 0;
    const domain = `HS${found[1]}-${found[2]}`;
    return lettered(domain, found.slice(3), HIGH_SCHOOL_GRADES);
  }
  function ela(code) {
    const found = ELA.exec(code);
    return found ? stranded(found[1], found[2], found[3], found[4]) : void 0;
  }
  function elaGradeFirst(code) {
    const found = ELA_GRADE_FIRST.exec(code);
    return found ? stranded(found[2], found[1], found[3], found[4]) : void 0;
  }
  function stranded(strand, band, number, part) {
    const [first, last] = band.split("-");
    const code = joined(strand, last ? band : gradeOf2(band), number) + low(part);
    return same(code, gradesBetween(gradeOf2(first), gradeOf2(last ?? first)));
  }
  function lettered(domain, [cluster, number, part], grades2) {
    const ending2 = low(part);
    return {
      code: joined(domain, cluster, number) + ending2,
      key: joined(domain, number ?? cluster, void 0) + ending2,
      grades: grades2
    };
  }
  function same(code, grades2) {
    return { code, key: code, grades: grades2 };
  }
  function joined(...pieces2) {
    return pieces2.filter((piece) => piece !== void 0).map((piece) => piece.replace(/^0+(?=\d)/, "")).join(".");
  }
  function low(part) {
    return part?.toLowerCase() ?? "";
  }
  function gradeOf2(text2) {
    if (text2 === "K" || text2 === "KG" || text2 === "0") return "K";
    return text2;
  }
  function gradesBetween(first, last) {
    return GRADES.slice(GRADES.indexOf(first), GRADES.indexOf(last) + 1);
  }

  // src/domain/standards.ts
  var MOST_WORDS = 8;
  function parseStandards(text2) {
    return text2.split(/[,;\r\n\v\u2028\u2029]/).map(trimmed).filter((piece) => piece !== "").flatMap(codesOf);
  }
  var emphasisOf = () => "supporting";
  function isOfAnotherGrade(standard, grades2) {
    if (standard.grades.length === 0 || grades2.length === 0) return false;
    return !grades2.some((grade2) => standard.grades.includes(grade2));
  }
  function codesOf(piece) {
    const whole3 = parseStandard(piece);
    if (whole3 !== void 0) return [{ text: piece, standard: whole3 }];
    const words3 = piece.split(/\s+/);
    const codes = [];
    let unknown = [];
    for (let first = 0; first < words3.length; ) {
      const run = longestCode(words3, first);
      if (run === void 0) {
        unknown.push(words3[first]);
        first++;
        continue;
      }
      codes.push(...asUnknown(unknown), run.code);
      unknown = [];
      first += run.length;
    }
    return [...codes, ...asUnknown(unknown)];
  }
  function longestCode(words3, first) {
    const most = Math.min(MOST_WORDS, words3.length - first);
    for (let length = most; length > 0; length--) {
      const text2 = words3.slice(first, first + length).join(" ");
      const standard = parseStandard(text2);
      if (standard !== void 0) return { code: { text: text2, standard }, length };
    }
    return void 0;
  }
  function asUnknown(words3) {
    return words3.length === 0 ? [] : [{ text: words3.join(" "), standard: void 0 }];
  }

  // src/domain/gaps.ts
  var PLACES = AREAS.map((_, place) => place);
  var EMPHASES = ["major", "supporting", "additional"];
  function gaps(plan, cells, month2, objectives) {
    const open = monthsOpen(plan, cells, month2);
    return objectives.flatMap((index) => standings(plan.objectives[index], cells, index, open)).sort(worstFirst).map(gap);
  }
  function standings(objective, cells, index, open) {
    const expected2 = PLACES.filter((area2) => has(cells.expected, index, area2));
    const empty = expected2.filter((area2) => !has(cells.covered, index, area2));
    const emphasis = emphasisOf(objective.standards);
    return empty.map((area2) => ({
      objective,
      emphasis,
      emptyCells: empty.length,
      expectedCells: expected2.length,
      monthsOpen: open(index, area2),
      area: area2
    }));
  }
  function worstFirst(a, b) {
    return PRIORITIES.indexOf(a.objective.priority) - PRIORITIES.indexOf(b.objective.priority) || EMPHASES.indexOf(a.emphasis) - EMPHASES.indexOf(b.emphasis) || b.emptyCells - a.emptyCells || b.monthsOpen - a.monthsOpen;
  }
  function gap(standing) {
    const { objective, emphasis, emptyCells } = standing;
    return {
      objectiveId: objective.id,
      area: AREAS[standing.area],
      grades: objective.grades,
      teacher: objective.teacher,
      priority: objective.priority,
      emphasis,
      emptyCells,
      monthsOpen: standing.monthsOpen,
      reason: reason(standing)
    };
  }
  function reason(standing) {
    return `${[
      `${standing.objective.priority} priority`,
      ...emphasisWords(standing.emphasis),
      emptyWords(standing),
      openWords(standing)
    ].join("; ")}.`;
  }
  function emphasisWords(emphasis) {
    if (emphasis === "supporting") return [];
    return [`${emphasis} work of the grade`];
  }
  function emptyWords({ emptyCells, expectedCells }) {
    if (expectedCells === 1) return "its only expected area is empty";
    const are = emptyCells === 1 ? "is" : "are";
    return `${emptyCells} of its ${expectedCells} expected areas ${are} empty`;
  }
  function openWords({ objective, monthsOpen: months }) {
    if (objective.grades.length === 0) return "its grade is not known";
    if (months === 0) return "another class of its grade is covered this month";
    return `open for ${counted(months, "month")}`;
  }

  // src/domain/tally.ts
  function tally({ objectives, settings }, cells, indexes) {
    const tallies = {
      whole: emptyTally(),
      areas: AREAS.map(emptyTally),
      grades: /* @__PURE__ */ new Map(),
      teachers: /* @__PURE__ */ new Map(),
      subjects: /* @__PURE__ */ new Map()
    };
    for (const index of indexes) {
      const slices = slicesOf(tallies, objectives[index]);
      AREAS.forEach((area2, place) => {
        const least = settings.leastMinutes[area2];
        const isStrong = stateOf(cells, index, place, least) === "strong";
        for (const into of slices) add2(into, cells, index, place, isStrong);
        add2(tallies.areas[place], cells, index, place, isStrong);
      });
    }
    return tallies;
  }
  function slicesOf(tallies, objective) {
    const { grades: grades2, teacher, subject } = objective;
    return [
      tallies.whole,
      ...grades2.map((grade2) => tallyOf(tallies.grades, grade2)),
      ...teacher === "" ? [] : [tallyOf(tallies.teachers, teacher)],
      ...subject === "" ? [] : [tallyOf(tallies.subjects, subject)]
    ];
  }
  function tallyOf(tallies, key) {
    const found = tallies.get(key) ?? emptyTally();
    tallies.set(key, found);
    return found;
  }
  function add2(into, cells, objective, area2, isStrong) {
    into.minutes += cells.share[cellAt(objective, area2)];
    if (!has(cells.expected, objective, area2)) return;
    into.expected++;
    if (has(cells.covered, objective, area2)) into.covered++;
    if (isStrong) into.strong++;
    if (has(cells.confirmed, objective, area2)) into.confirmed++;
    if (has(cells.delivered, objective, area2)) into.delivered++;
  }
  function emptyTally() {
    return {
      expected: 0,
      covered: 0,
      strong: 0,
      confirmed: 0,
      delivered: 0,
      minutes: 0
    };
  }

  // src/domain/coverage.ts
  function coverage(plan, month2, problems) {
    const cells = cellsOf(plan);
    const objectives = indexesOf(plan, month2);
    const tallies = tally(plan, cells, objectives);
    const { expected: expected2, covered: covered2, strong, confirmed, delivered } = tallies.whole;
    return {
      month: month2,
      objectives: objectives.length,
      cells: { expected: expected2, covered: covered2, strong, confirmed, delivered },
      areas: AREAS.map((area2, index) => ({
        area: area2,
        ...areaSlice(tallies.areas[index])
      })),
      grades: inOrder(tallies.grades.keys()).map((grade2) => ({
        grade: grade2,
        ...slice(tallies.grades.get(grade2))
      })),
      teachers: alphabetically(tallies.teachers.keys()).map((teacher) => ({
        teacher,
        ...slice(tallies.teachers.get(teacher))
      })),
      subjects: alphabetically(tallies.subjects.keys()).map((subject) => ({
        subject,
        ...slice(tallies.subjects.get(subject))
      })),
      balance: balance(tallies.areas.map(({ minutes }) => settled(minutes))),
      gaps: gaps(plan, cells, month2, objectives),
      orphans: orphans(plan, cells, month2),
      problems
    };
  }
  function orphans({ activities }, { links }, month2) {
    return activities.filter(
      (activity2, index) => activity2.month === month2 && activity2.area !== null && activity2.typedId !== "" && counts(activity2.status) && links[index].length === 0
    ).map(({ typedId }) => typedId);
  }
  function areaSlice(tally3) {
    const { expected: expected2, covered: covered2, minutes } = slice(tally3);
    return { expected: expected2, covered: covered2, strong: tally3.strong, minutes };
  }
  function slice({ expected: expected2, covered: covered2, minutes }) {
    return { expected: expected2, covered: covered2, minutes: settled(minutes) };
  }
  function settled(minutes) {
    const whole3 = Math.round(minutes);
    return Math.abs(minutes - whole3) < 1e-6 ? whole3 : minutes;
  }

  // src/domain/school-year.ts
  var AUGUST = 8;
  function defaultYearStart(today) {
    return monthOf(today.month >= AUGUST ? today.year : today.year - 1, AUGUST);
  }
  function schoolYear(start) {
    return Array.from({ length: 12 }, (_, index) => addMonths(start, index));
  }
  function monthOfDate({ year, month: month2 }) {
    return monthOf(year, month2);
  }

  // src/domain/lists.ts
  function lists(plan, month2) {
    const { objectives, activities, settings, partners } = plan;
    const months = /* @__PURE__ */ new Set([
      ...schoolYear(settings.schoolYearStarts),
      month2
    ]);
    for (const { month: month3 } of objectives) if (month3 !== null) months.add(month3);
    for (const { month: month3 } of activities) if (month3 !== null) months.add(month3);
    return {
      months: [...months].sort(),
      grades: gradesOf2(plan),
      teachers: names(objectives.map(({ teacher }) => teacher)),
      subjects: names([
        ...settings.subjects,
        ...objectives.map(({ subject }) => subject)
      ]),
      partners: names([...partners, ...activities.map(({ partner }) => partner)])
    };
  }
  function gradesOf2({ expected: expected2, objectives }) {
    const grades2 = /* @__PURE__ */ new Set();
    for (const [grade2, areas] of expected2)
      if (AREAS.some((area2) => areas[area2])) grades2.add(grade2);
    for (const objective of objectives)
      for (const grade2 of objective.grades) grades2.add(grade2);
    return grades2.size === 0 ? GRADES : inOrder(grades2);
  }
  function names(all) {
    return alphabetically(all.filter((name2) => name2 !== ""));
  }

  // src/domain/ids.ts
  function parseIds(text2) {
    if (!APART.test(text2)) return text2 === "" ? [] : [text2];
    const ids = text2.split(APART).map(trimmed);
    return [...new Set(ids)].filter((id2) => id2 !== "");
  }
  function formatIds(ids) {
    return ids.join(", ");
  }
  var APART = /[,\r\n\v\u2028\u2029]/;

  // src/domain/whole-number.ts
  function parseWholeNumber(cell) {
    if (typeof cell === "number") return isCount(cell) ? cell : void 0;
    if (typeof cell !== "string") return void 0;
    const text2 = cellText(cell);
    return /^\d+$/.test(text2) ? count2(Number(text2)) : void 0;
  }
  function count2(number) {
    return isCount(number) ? number : void 0;
  }
  var MOST = 1e6;
  function isCount(number) {
    return Number.isInteger(number) && number >= 0 && number <= MOST;
  }

  // src/domain/minutes.ts
  function parseMinutes(cell) {
    const plain4 = parseWholeNumber(cell);
    if (plain4 !== void 0 || typeof cell !== "string") return plain4;
    const text2 = folded(cellText(cell));
    const short = SHORT2.exec(text2);
    if (short) return count2(Number(short[1]));
    const long = LONG2.exec(text2);
    if (!long) return void 0;
    const rest = Number(long[2] ?? 0);
    return rest < 60 ? count2(Number(long[1]) * 60 + rest) : void 0;
  }
  var SHORT2 = /^(\d+) ?(?:min|mins|minutes?)\.?$/;
  var LONG2 = /^(\d+) ?(?:h|hrs?|hours?)\.?(?: ?(\d{1,2})(?: ?(?:min|mins|minutes?))?\.?)?$/;

  // src/sheet/meaning.ts
  function readMonth(cell, yearStart) {
    const month2 = parseMonth(cell, yearStart);
    if (month2 !== void 0) return sound(month2);
    const fix = "Write the month as 2026-10, October 2026 or October.";
    return isBlank(cell) ? odd(null, "The month is missing, so this row is in no month.", fix) : odd(null, `${quoted(cell)} is not a month that we can read.`, fix);
  }
  function readGrades(cell) {
    const grades2 = parseGrades(cell);
    if (grades2 !== void 0) return sound(grades2);
    const fix = "Write PK, K or 1 to 12; for several write 3, 4 or K-2.";
    if (isBlank(cell)) return odd([], "The grade is missing.", fix);
    const meant = gradesTakenForDate(cell);
    if (meant !== void 0)
      return odd(
        [],
        `The sheet holds the date ${cellText(cell)} here, not grades.`,
        `Did you mean ${meant}? Format the cell as plain text and write ${meant} again.`
      );
    return odd([], `${quoted(cell)} is not a grade that we can read.`, fix);
  }
  function readArea(cell) {
    const text2 = cellText(cell);
    const area2 = parseArea(text2);
    if (area2 !== void 0) return sound(area2);
    if (text2 === "")
      return odd(
        null,
        "The area is missing, so this activity is in no cell of the grid.",
        `Choose one of ${listed(Object.values(AREA_TITLES), "or")}.`
      );
    return odd(
      null,
      `${quoted(cell)} is not one of the six areas.`,
      `Did you mean "${AREA_TITLES[nearestArea(text2)]}"?`
    );
  }
  function readAlignment(cell) {
    if (isBlank(cell)) return sound(1);
    const alignment2 = parseAlignment(cell);
    if (alignment2 !== void 0) return sound(alignment2);
    return odd(
      1,
      `${quoted(cell)} is not an alignment, so it is read as 1.`,
      "Write 1 (same topic), 2 (practises it) or 3 (performs what the standard asks)."
    );
  }
  function readPriority(cell) {
    if (isBlank(cell)) return sound("Normal");
    const priority2 = parsePriority(cellText(cell));
    if (priority2 !== void 0) return sound(priority2);
    return odd(
      "Normal",
      `${quoted(cell)} is not a priority, so it is read as Normal.`,
      "Write High, Normal or Low."
    );
  }
  function readStatus(cell) {
    if (isBlank(cell)) return sound("Planned");
    const status2 = parseStatus(cellText(cell));
    if (status2 !== void 0) return sound(status2);
    return odd(
      "Idea",
      `${quoted(cell)} is not a status, so the activity counts as an Idea only.`,
      folded(cellText(cell)) === "canceled" ? "Did you mean Cancelled?" : "Write Idea, Planned, Confirmed, Delivered or Cancelled."
    );
  }
  function readCount(cell) {
    if (isBlank(cell)) return sound(null);
    const count3 = parseWholeNumber(cell);
    if (count3 !== void 0) return sound(count3);
    return odd(
      0,
      `${quoted(cell)} is not a whole number from 0, so it is read as 0.`,
      "Write a whole number such as 4."
    );
  }
  function readMinutes(cell) {
    if (isBlank(cell)) return sound(null);
    const minutes = parseMinutes(cell);
    if (minutes !== void 0) return sound(minutes);
    return odd(
      0,
      `${quoted(cell)} is not a number of minutes, so it is read as 0.`,
      "Write whole minutes such as 45, 45 min, 1 h or 1 h 30."
    );
  }
  function readDate(cell) {
    if (isBlank(cell)) return sound(null);
    const date2 = parseDate(cell);
    if (date2 !== void 0) return sound(formatDate(date2));
    return odd(
      null,
      `${quoted(cell)} is not a date that we can read.`,
      "Write the date as 2026-10-14."
    );
  }
  function readTrueOrFalse(cell) {
    if (typeof cell === "boolean") return sound(cell);
    const text2 = folded(cellText(cell));
    if (text2 === "") return sound(null);
    if (text2 === "true" || text2 === "false") return sound(text2 === "true");
    return odd(
      null,
      `${quoted(cell)} is neither TRUE nor FALSE, so the area counts as expected.`,
      "Write TRUE where the area is expected of the grade, FALSE where it is not."
    );
  }
  function parseDate(cell) {
    if (typeof cell === "object") return cell;
    if (typeof cell === "boolean") return void 0;
    if (typeof cell === "number")
      return cell >= 1 && cell < 1e5 ? dateOfSerial(cell) : void 0;
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cellText(cell));
    if (!parts) return void 0;
    const [, year, month2, day] = parts.map(Number);
    const date2 = { year, month: month2, day };
    return isDate(date2) ? date2 : void 0;
  }

  // src/sheet/activity-reader.ts
  var OWN_WORDS = [
    "activity",
    "why",
    "partner",
    "lead",
    "when",
    "indicators",
    "notes"
  ];
  var ACTIVITY_KEYS = ACTIVITIES.columns.map(({ key }) => key).filter((key) => key !== "id");
  function readActivities(table2, yearStart) {
    const taken = taker(table2);
    const read = activityReader(table2, yearStart, taken);
    const idOf2 = rowIds(table2, "id");
    const activities = [];
    for (const row2 of table2.rows) {
      const isActivity = anyHoldsText(table2, row2, ACTIVITY_KEYS);
      const id2 = idOf2(row2);
      if (isActivity) activities.push(read(row2, id2.value));
      checkOwnText(table2, row2, OWN_WORDS, taken.report);
      taken.take(row2, "id", id2);
    }
    return { activities, problems: taken.problems };
  }
  function activityReader(table2, yearStart, { take }) {
    const monthOf3 = remembered((cell) => readMonth(cell, yearStart));
    const areaOf = remembered(readArea);
    const alignmentOf = remembered(readAlignment);
    const statusOf2 = remembered(readStatus);
    const dateOf = remembered(readDate);
    const countOf = remembered(readCount);
    const minutesOf = remembered(readMinutes);
    const taken = (row2, key, read) => take(row2, key, read(cellAt2(table2, row2, key)));
    const totalMinutes = (row2) => {
      const each = minutesOf(cellAt2(table2, row2, "minutesPerSession"));
      const isOnce = isSoundMinutes(each) && isBlank(cellAt2(table2, row2, "sessions"));
      const sessions = isOnce ? take(row2, "sessions", ONE_SESSION) : taken(row2, "sessions", countOf);
      return (sessions ?? 0) * (take(row2, "minutesPerSession", each) ?? 0);
    };
    return (row2, id2) => {
      const month2 = taken(row2, "month", monthOf3);
      const area2 = taken(row2, "area", areaOf);
      const alignment2 = taken(row2, "alignment", alignmentOf);
      taken(row2, "startDate", dateOf);
      taken(row2, "endDate", dateOf);
      const minutes = totalMinutes(row2);
      taken(row2, "participants", countOf);
      const status2 = taken(row2, "status", statusOf2);
      taken(row2, "deliveredMinutes", minutesOf);
      taken(row2, "attended", countOf);
      return {
        row: row2.row,
        id: id2,
        typedId: typedIdAt(table2, row2, "id"),
        month: month2,
        area: area2,
        activity: ownText(table2, row2, "activity"),
        objectiveIds: parseIds(textAt(table2, row2, "objectiveIds")),
        alignment: alignment2,
        partner: ownText(table2, row2, "partner"),
        when: ownText(table2, row2, "when"),
        status: status2,
        minutes
      };
    };
  }
  var ONE_SESSION = {
    value: 1,
    troubles: [
      {
        severity: "notice",
        message: "There are minutes but no sessions, so it is read as 1 session.",
        fix: "Write how many sessions there are."
      }
    ]
  };
  function isSoundMinutes({ value, troubles }) {
    return value !== null && troubles.length === 0;
  }

  // src/sheet/expected-reader.ts
  var KEYS = EXPECTED_AREAS.columns.map(({ key }) => key);
  function readExpectedAreas(table2) {
    const { take, report, problems } = taker(table2);
    const expected2 = /* @__PURE__ */ new Map();
    for (const row2 of table2.rows) {
      if (!anyHoldsText(table2, row2, KEYS)) continue;
      const grades2 = take(row2, "grade", readGrades(cellAt2(table2, row2, "grade")));
      const areas = byArea((area2) => {
        const reading = readTrueOrFalse(cellAt2(table2, row2, area2));
        return take(row2, area2, reading) ?? true;
      });
      for (const grade2 of grades2)
        if (expected2.has(grade2)) report(row2, "grade", gradeAgain(grade2));
        else expected2.set(grade2, areas);
    }
    return { expected: expected2, problems };
  }
  function gradeAgain(grade2) {
    return {
      severity: "problem",
      message: `Grade ${grade2} has an earlier row, which is the one that is read.`,
      fix: "Delete the row that you do not need."
    };
  }

  // src/sheet/link-problems.ts
  function linkProblems(activities, objectives) {
    const byId = /* @__PURE__ */ new Map();
    for (const objective of objectives)
      if (objective.id !== null) byId.set(objective.id, objective);
    const meant = nearestId(byId);
    const problems = [];
    for (const activity2 of activities) {
      if (isNameless(activity2)) problems.push(nameless(activity2.row));
      for (const id2 of activity2.objectiveIds) {
        const trouble = troubleOf(id2, activity2, byId, meant);
        if (trouble !== null)
          problems.push(
            cellProblem(ACTIVITIES, activity2.row, "objectiveIds", {
              ...trouble,
              value: id2
            })
          );
      }
    }
    return problems;
  }
  function troubleOf(id2, { month: month2 }, byId, meant) {
    const objective = byId.get(id2);
    if (objective === void 0) return unknownId(id2, meant(id2));
    if (month2 === null || objective.month === month2) return null;
    return otherMonth(id2, objective.month, month2);
  }
  function isNameless(activity2) {
    const { id: id2, month: month2, area: area2, status: status2, objectiveIds } = activity2;
    return id2 === null && objectiveIds.length === 0 && month2 !== null && area2 !== null && counts(status2);
  }
  function nameless(row2) {
    return cellProblem(ACTIVITIES, row2, "objectiveIds", {
      severity: "notice",
      message: "The activity supports no objective, so it adds nothing to the plan.",
      fix: "Copy the ids of the objectives that it supports from the Objective ID column.",
      value: ""
    });
  }
  function nearestId(byId) {
    let byFolded;
    return (id2) => {
      byFolded ?? (byFolded = new Map([...byId.keys()].map((known) => [folded(known), known])));
      return byFolded.get(folded(id2));
    };
  }
  function unknownId(id2, meant) {
    return {
      severity: "problem",
      message: `No objective has the id ${quoted(id2)}, so the activity does not support it.`,
      fix: meant === void 0 ? "Copy the id from the Objective ID column; put commas between several." : `Did you mean ${meant}?`
    };
  }
  function otherMonth(id2, theirs, ours) {
    const place = theirs === null ? "has no month that we can read" : `is in ${monthName(theirs)}`;
    return {
      severity: "problem",
      message: `The objective ${quoted(id2)} ${place}, and this activity is in ${monthName(ours)}, so it does not support it.`,
      fix: "Name an objective of the same month, or change the month."
    };
  }

  // src/sheet/objective-reader.ts
  var OWN_WORDS2 = [
    "teacher",
    "subject",
    "objective",
    "familiesEnglish",
    "familiesSpanish",
    "familiesPortuguese",
    "notes"
  ];
  var OBJECTIVE_KEYS = OBJECTIVES.columns.map(({ key }) => key).filter((key) => key !== "id");
  function readObjectives(table2, yearStart) {
    const taken = taker(table2);
    const read = objectiveReader(table2, yearStart, taken);
    const idOf2 = rowIds(table2, "id");
    const objectives = [];
    for (const row2 of table2.rows) {
      const isObjective = anyHoldsText(table2, row2, OBJECTIVE_KEYS);
      const id2 = idOf2(row2);
      if (isObjective) objectives.push(read(row2, id2.value));
      checkOwnText(table2, row2, OWN_WORDS2, taken.report);
      taken.take(row2, "id", id2);
    }
    return { objectives, problems: taken.problems };
  }
  function objectiveReader(table2, yearStart, { take }) {
    const monthOf3 = remembered((cell) => readMonth(cell, yearStart));
    const gradesOf3 = remembered(readGrades);
    const priorityOf = remembered(readPriority);
    const codesOf2 = rememberedCodes();
    return (row2, id2) => {
      const month2 = take(row2, "month", monthOf3(cellAt2(table2, row2, "month")));
      const grades2 = take(row2, "grades", gradesOf3(cellAt2(table2, row2, "grades")));
      const { codes, standards } = take(
        row2,
        "standards",
        codesOf2(textAt(table2, row2, "standards"), grades2)
      );
      return {
        row: row2.row,
        id: id2,
        month: month2,
        grades: grades2,
        teacher: ownText(table2, row2, "teacher"),
        subject: ownText(table2, row2, "subject"),
        codes,
        standards,
        objective: ownText(table2, row2, "objective"),
        priority: take(
          row2,
          "priority",
          priorityOf(cellAt2(table2, row2, "priority"))
        )
      };
    };
  }
  function rememberedCodes() {
    const byGrades = /* @__PURE__ */ new Map();
    return (text2, grades2) => {
      const known = byGrades.get(grades2) ?? /* @__PURE__ */ new Map();
      byGrades.set(grades2, known);
      const found = known.get(text2) ?? codesFor(text2, grades2);
      known.set(text2, found);
      return found;
    };
  }
  function codesFor(text2, grades2) {
    const value = readCodes(text2);
    return { value, troubles: codeTroubles(value.named, grades2) };
  }
  function readCodes(text2) {
    const named = parseStandards(text2);
    const byKey2 = /* @__PURE__ */ new Map();
    for (const code of named) {
      const key = code.standard?.key ?? code.text;
      if (!byKey2.has(key)) byKey2.set(key, code);
    }
    const once = [...byKey2.values()];
    return {
      named,
      codes: once.map(({ text: text3, standard }) => standard?.code ?? text3),
      standards: once.flatMap(({ standard }) => standard ?? [])
    };
  }
  function codeTroubles(codes, grades2) {
    return codes.flatMap(({ text: text2, standard }) => {
      if (standard === void 0) return [unknownCode(text2)];
      return isOfAnotherGrade(standard, grades2) ? [otherGrade(text2, standard, grades2)] : [];
    });
  }
  function unknownCode(text2) {
    return {
      severity: "problem",
      message: `${quoted(text2)} is not the code of a standard that we know; it is kept as typed.`,
      fix: "Write codes such as 3.OA.A.1 or RL.3.2, with a comma between them.",
      value: text2
    };
  }
  function otherGrade(text2, standard, grades2) {
    return {
      severity: "notice",
      message: `${standard.code} is a standard of ${gradeWords(standard.grades)}, and the objective is for ${gradeWords(grades2)}.`,
      fix: "Check the code and the grade; leave them where both are meant.",
      value: text2
    };
  }

  // src/sheet/settings-reader.ts
  var DEFAULT_FRAMEWORK = "Common Core";
  var DEFAULT_SUBJECTS = [
    "ELA",
    "Math",
    "Science",
    "Social studies"
  ];
  function readSettings(table2, today) {
    const { take, report, problems } = taker(table2);
    const rows = rowsByName(table2, report);
    const value = (name2, read, otherwise) => {
      const row2 = rows.get(folded(name2));
      if (row2 === void 0 || ownText(table2, row2, "value") === "")
        return otherwise;
      return take(row2, "value", read(cellAt2(table2, row2, "value"))) ?? otherwise;
    };
    const yearStart = defaultYearStart(today);
    const settings = {
      schoolName: value(SETTING.schoolName, readText, ""),
      schoolYearStarts: value(
        SETTING.schoolYearStarts,
        (cell) => withDefault(readMonth(cell, yearStart), monthName(yearStart)),
        yearStart
      ),
      framework: value(SETTING.framework, readText, DEFAULT_FRAMEWORK),
      subjects: value(SETTING.subjects, readList, DEFAULT_SUBJECTS),
      leastMinutes: byArea(
        (area2) => value(LEAST_MINUTES + AREA_TITLES[area2], readMinutes, 0)
      )
    };
    return { settings, problems };
  }
  function rowsByName(table2, report) {
    const rows = /* @__PURE__ */ new Map();
    for (const row2 of table2.rows) {
      const typed = textAt(table2, row2, "setting");
      const area2 = areaNamed(typed);
      if (area2 === void 0) report(row2, "setting", unknownArea(typed));
      const name2 = folded(area2 ? LEAST_MINUTES + AREA_TITLES[area2] : typed);
      if (rows.has(name2) && name2 !== "") report(row2, "setting", again(typed));
      else rows.set(name2, row2);
    }
    return rows;
  }
  function areaNamed(setting) {
    const start = folded(LEAST_MINUTES);
    const name2 = folded(setting);
    if (!name2.startsWith(start)) return null;
    return parseArea(name2.slice(start.length));
  }
  function readText(cell) {
    return sound(cellText(cell));
  }
  function readList(cell) {
    const words3 = cellText(cell).split(/[,;\r\n]/).map(trimmed).filter((word) => word !== "");
    return sound(words3.length === 0 ? null : [...new Set(words3)]);
  }
  function withDefault({ value, troubles }, standIn) {
    return {
      value,
      troubles: troubles.map((trouble) => ({
        ...trouble,
        message: `${trouble.message} The school year is taken to start in ${standIn}.`
      }))
    };
  }
  function unknownArea(setting) {
    const area2 = setting.slice(setting.indexOf(",") + 1);
    return {
      severity: "problem",
      message: `${quoted(setting)} names none of the six areas, so it sets nothing.`,
      fix: `Did you mean "${LEAST_MINUTES}${AREA_TITLES[nearestArea(area2)]}"?`
    };
  }
  function again(setting) {
    return {
      severity: "problem",
      message: `${quoted(setting)} is set in an earlier row, which is the one that is read.`,
      fix: "Delete the row that you do not need."
    };
  }

  // src/sheet/plan-reader.ts
  function readPlan(tables, today) {
    const { settings, problems: settingProblems } = readSettings(
      tables.settings,
      today
    );
    const yearStart = settings.schoolYearStarts;
    const { objectives, problems: objectiveProblems } = readObjectives(
      tables.objectives,
      yearStart
    );
    const { activities, problems: activityProblems } = readActivities(
      tables.activities,
      yearStart
    );
    const { expected: expected2, problems: expectedProblems } = readExpectedAreas(
      tables.expectedAreas
    );
    return {
      plan: {
        objectives,
        activities,
        expected: expected2,
        settings,
        partners: partnerNames(tables.partners)
      },
      problems: [
        ...tables.objectives.problems,
        ...objectiveProblems,
        ...tables.activities.problems,
        ...inRowOrder([
          ...activityProblems,
          ...linkProblems(activities, objectives)
        ]),
        ...tables.partners.problems,
        ...tables.expectedAreas.problems,
        ...expectedProblems,
        ...tables.settings.problems,
        ...settingProblems
      ]
    };
  }
  function partnerNames(table2) {
    return table2.rows.map((row2) => ownText(table2, row2, "partner")).filter((name2) => name2 !== "");
  }
  function inRowOrder(problems) {
    return [...problems].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  }

  // src/sheet/row-reader.ts
  function readObjectiveRow(table2, row2, yearStart) {
    return {
      id: textAt(table2, row2, "id"),
      month: readMonth(cellAt2(table2, row2, "month"), yearStart).value ?? "",
      grades: readGrades(cellAt2(table2, row2, "grades")).value,
      teacher: typedAt(table2, row2, "teacher"),
      subject: typedAt(table2, row2, "subject"),
      standards: typedAt(table2, row2, "standards"),
      objective: typedAt(table2, row2, "objective"),
      priority: readPriority(cellAt2(table2, row2, "priority")).value,
      notes: typedAt(table2, row2, "notes")
    };
  }
  function readActivityRow(table2, row2, yearStart) {
    const area2 = readArea(cellAt2(table2, row2, "area")).value;
    if (area2 === null) return null;
    return {
      id: textAt(table2, row2, "id"),
      month: readMonth(cellAt2(table2, row2, "month"), yearStart).value ?? "",
      area: area2,
      activity: typedAt(table2, row2, "activity"),
      objectiveIds: parseIds(textAt(table2, row2, "objectiveIds")),
      why: typedAt(table2, row2, "why"),
      alignment: readAlignment(cellAt2(table2, row2, "alignment")).value,
      partner: typedAt(table2, row2, "partner"),
      lead: typedAt(table2, row2, "lead"),
      when: typedAt(table2, row2, "when"),
      startDate: readDate(cellAt2(table2, row2, "startDate")).value,
      endDate: readDate(cellAt2(table2, row2, "endDate")).value,
      sessions: readCount(cellAt2(table2, row2, "sessions")).value,
      minutesPerSession: readMinutes(cellAt2(table2, row2, "minutesPerSession")).value,
      participants: readCount(cellAt2(table2, row2, "participants")).value,
      status: readStatus(cellAt2(table2, row2, "status")).value,
      deliveredMinutes: readMinutes(cellAt2(table2, row2, "deliveredMinutes")).value,
      attended: readCount(cellAt2(table2, row2, "attended")).value,
      notes: typedAt(table2, row2, "notes")
    };
  }
  function typedAt(table2, row2, key) {
    return typedText(cellAt2(table2, row2, key));
  }
  function monthRows({ objectives, activities }, plan, month2) {
    const yearStart = plan.settings.schoolYearStarts;
    return {
      objectives: rowsOf(objectives, plan.objectives, month2).map(
        (row2) => readObjectiveRow(objectives, row2, yearStart)
      ),
      activities: rowsOf(activities, plan.activities, month2).flatMap(
        (row2) => readActivityRow(activities, row2, yearStart) ?? []
      )
    };
  }
  function rowsOf({ rows }, planned2, month2) {
    const numbers = /* @__PURE__ */ new Set();
    for (const { row: row2, id: id2, month: itsMonth } of planned2)
      if (id2 !== null && itsMonth === month2) numbers.add(row2);
    return rows.filter(({ row: row2 }) => numbers.has(row2));
  }

  // src/addon/school.ts
  var COPIED = {
    sheet: null,
    row: null,
    column: null,
    value: null,
    severity: "notice",
    message: "This file is a copy of a planner, and nobody has said yet that it is a workbook of its own.",
    fix: "Open Extensions › Integration Grid › Plan this month and choose Keep as its own planner; or go on in the file that it was copied from."
  };
  function readSchool(workbook = openWorkbook()) {
    const problems = [];
    const table2 = (schema2) => {
      const tab = readTab(workbook, schema2);
      problems.push(...tab.problems);
      return readTable(schema2, tab.values);
    };
    const tables = {
      objectives: table2(OBJECTIVES),
      activities: table2(ACTIVITIES),
      partners: table2(PARTNERS),
      expectedAreas: table2(EXPECTED_AREAS),
      settings: table2(SETTINGS)
    };
    const read = readPlan(tables, workbook.today);
    return {
      workbook,
      tables,
      plan: read.plan,
      problems: [
        ...isCopy(workbook) ? [COPIED] : [],
        ...problems,
        ...read.problems
      ]
    };
  }
  function monthView(school, month2) {
    const { plan, tables, problems } = school;
    return {
      month: month2,
      grid: grid(plan, month2, problems),
      coverage: coverage(plan, month2, problems),
      lists: lists(plan, month2),
      ...monthRows(tables, plan, month2)
    };
  }

  // src/addon/show-tab.ts
  function showTab(name2) {
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name2)?.activate();
  }

  // src/addon/grid.ts
  function buildGrid(argument) {
    const { month: month2 } = checked(ofMonth, argument);
    const view = gridAnew(openWorkbook(), () => month2);
    showTab(GRID.tab);
    return view;
  }
  function gridAnew(workbook, monthOf3) {
    return inSession(workbook, person(), (session) => {
      const found = findMadeTab(workbook.spreadsheet, GRID.tab);
      const month2 = monthOf3(found);
      if (month2 === null) return null;
      const settled2 = takeOver(session, found);
      session.giveIds();
      return drawGrid(readSchool(workbook), month2, settled2);
    });
  }
  function takeOver(session, found) {
    const typed = typedInto(found);
    if (!found?.built || typed === null || !isMonth(found.built.month))
      return null;
    if (typed.length > 0) addTypedActivities(session, found.built.month, typed);
    return fingerprint(found.values);
  }
  function typedInto(found) {
    return found?.built ? typedSince(found.values, found.built.fingerprint) : null;
  }
  function drawGrid({ plan, problems, workbook }, month2, settled2) {
    const view = grid(plan, month2, problems);
    const drawing = gridDrawing(view);
    putInTab(
      workbook,
      { tab: GRID.tab, month: month2, drawing },
      (found) => isAsBuilt(found, drawing) || fingerprint(found.values) === settled2
    );
    return view;
  }

  // src/addon/edit.ts
  function onEdit(event) {
    const sheet = event.range.getSheet();
    if (folded(sheet.getName()) !== folded(GRID.tab)) return;
    try {
      inSession(openWorkbook(), person(), (session) => answerEdit(session, event));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      event.source.toast(error.message, "Integration Grid", 10);
    }
  }
  function answerEdit(session, { range, oldValue, source }) {
    const { workbook } = session;
    const found = findMadeTab(workbook.spreadsheet, GRID.tab);
    const month2 = found?.built?.month ?? "";
    if (!found?.built || !isMonth(month2)) return;
    if (fingerprint(found.values) === found.built.fingerprint) return;
    const { plan, problems } = readSchool(workbook);
    const block = {
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns()
    };
    const isOne = block.rows * block.columns === 1;
    const { typed, isMisplaced, before } = gridEdit(
      found.values,
      textsOf(gridDrawing(grid(plan, month2, problems))),
      block,
      isOne ? oldValue ?? null : null
    );
    if (typed.length > 0) addTypedActivities(session, month2, typed);
    if (fingerprint(before) === found.built.fingerprint)
      drawGrid(readSchool(workbook), month2, fingerprint(found.values));
    else putBack2(found.sheet, before, block);
    if (typed.length > 0 || isMisplaced)
      source.toast(words2(typed.length, isMisplaced), "Integration Grid", 8);
  }
  function putBack2(sheet, before, { row: row2, column: column2, columns, rows }) {
    const texts = before.slice(row2 - 1, row2 - 1 + rows).map((cells) => cells.slice(column2 - 1, column2 - 1 + columns));
    const width = texts[0]?.length ?? 0;
    if (width > 0)
      writeText(sheet.getRange(row2, column2, texts.length, width), texts);
  }
  function words2(added, isMisplaced) {
    const elsewhere = "The Grid tab is made from the Objectives and Activities tabs, so this was put back: change it there, or with Plan this month.";
    if (added === 0) return elsewhere;
    const planned2 = added === 1 ? "Added as a planned activity. Plan this month lets you say more about it." : `Added as ${added} planned activities. Plan this month lets you say more about them.`;
    return isMisplaced ? `${planned2} ${elsewhere}` : planned2;
  }

  // src/sheet/made/coverage-section.ts
  var WIDTH = AREAS.length + 2;
  function headerLine(titles) {
    return titles.map(
      (title, index) => drawn(title, { ...INK.header, align: index === 0 ? "left" : "center" })
    );
  }
  function stateOf2(covered2, expected2) {
    if (expected2 === 0) return state("not expected", "not expected", INK.quiet);
    if (covered2 === 0) return state("empty", "none", INK.empty);
    if (covered2 < expected2) return state("thin", "partly", INK.thin);
    return state("strong", "all", INK.strong);
  }
  function state(like, word, look) {
    const symbol = STATE_SIGNS[like];
    return { symbol, words: `${symbol} ${word}`, look };
  }

  // src/sheet/made/coverage-lists.ts
  var LONGEST_TEXT2 = 230;
  var MOST_LISTED = 150;
  function gapList({ gaps: gaps3, cells }, grid2) {
    const title = [sentence("What to do first: gaps, worst first", INK.section)];
    if (gaps3.length === 0)
      return {
        lines: [
          title,
          [
            sentence(
              cells.expected === 0 ? "Nothing is expected this month." : `${STATE_SIGNS.strong} No gaps: every expected cell has an activity.`,
              INK.quiet
            )
          ]
        ]
      };
    const words3 = new Map(grid2.rows.map((row2) => [row2.objectiveId, row2]));
    const shown = gaps3.slice(0, MOST_LISTED);
    return {
      lines: [
        title,
        headerLine([
          "Grade and teacher",
          "Area",
          "Objective",
          "",
          "",
          "Why it stands here",
          "",
          ""
        ]),
        ...shown.map(
          (gap2) => gapLine(gap2, objectiveWords(words3.get(gap2.objectiveId)))
        ),
        ...andMore(gaps3.length, `The Grid tab shows each as “${EMPTY}”.`)
      ],
      wide: { from: 1, count: shown.length + 1 }
    };
  }
  function objectiveWords(row2) {
    if (row2 === void 0) return "";
    return [row2.standards.join(", "), row2.objective].filter(Boolean).join(": ");
  }
  function gapLine(gap2, objective) {
    const grades2 = gap2.grades.length === 0 ? "Grade unknown" : `Grade ${gap2.grades.join(", ")}`;
    return [
      drawn([grades2, gap2.teacher].filter(Boolean).join(" · "), { bold: true }),
      drawn(AREA_TITLES[gap2.area], INK.empty),
      drawn(clipped(objective)),
      drawn(""),
      drawn(""),
      drawn(clipped(gap2.reason))
    ];
  }
  function problemList(problems) {
    const title = [sentence("Cells to check", INK.section)];
    if (problems.length === 0)
      return {
        lines: [
          title,
          [
            sentence(
              `${STATE_SIGNS.strong} Everything in the workbook could be read.`,
              INK.quiet
            )
          ]
        ]
      };
    const shown = problems.slice(0, MOST_LISTED);
    return {
      lines: [
        title,
        headerLine([
          "Where",
          "Value",
          "What is odd",
          "",
          "",
          "What to do",
          "",
          ""
        ]),
        ...shown.map((problem) => [
          drawn(placeOf(problem), { bold: true }),
          drawn(clipped(problem.value ?? "")),
          drawn(
            clipped(problem.message),
            problem.severity === "problem" ? INK.empty : INK.thin
          ),
          drawn(""),
          drawn(""),
          drawn(clipped(problem.fix))
        ]),
        ...andMore(problems.length, "Check the workbook lists them all.")
      ],
      wide: { from: 1, count: shown.length + 1 }
    };
  }
  function andMore(count3, where) {
    const rest = count3 - MOST_LISTED;
    return rest > 0 ? [[sentence(`And ${rest} more. ${where}`, INK.quiet)]] : [];
  }
  function placeOf({ sheet, row: row2, column: column2 }) {
    return [sheet ?? "Workbook", ...row2 === null ? [] : [`row ${row2}`], column2].filter((part) => part !== null).join(", ");
  }
  function clipped(text2) {
    const line2 = text2.replace(/\s+/g, " ").trim();
    return line2.length <= LONGEST_TEXT2 ? line2 : `${line2.slice(0, LONGEST_TEXT2 - 1)}…`;
  }

  // src/sheet/made/grade-tally.ts
  function gradeTally(grid2) {
    const rowsOf2 = /* @__PURE__ */ new Map();
    for (const row2 of grid2.rows)
      for (const grade2 of row2.grades) {
        const rows = rowsOf2.get(grade2);
        if (rows) rows.push(row2);
        else rowsOf2.set(grade2, [row2]);
      }
    return GRADES.filter((grade2) => rowsOf2.has(grade2)).map((grade2) => {
      const rows = rowsOf2.get(grade2);
      return {
        grade: grade2,
        areas: Object.fromEntries(
          AREAS.map((area2) => [area2, tally2(rows, [area2])])
        ),
        all: tally2(rows, AREAS)
      };
    });
  }
  function tally2(rows, areas) {
    const cells = rows.flatMap((row2) => areas.map((area2) => row2.cells[area2])).filter((cell) => cell.expected);
    return {
      covered: cells.filter(({ state: state2 }) => state2 !== "empty").length,
      expected: cells.length
    };
  }

  // src/sheet/made/headline.ts
  var NAMED = 3;
  function headline(coverage2) {
    const { cells, objectives } = coverage2;
    if (objectives === 0)
      return ["No objectives have been entered for this month yet."];
    if (cells.expected === 0)
      return [
        "No area is expected of this month’s objectives: see the Expected areas tab."
      ];
    return [
      `${share(cells.covered, cells.expected)} of expected cells are covered, ${cells.covered} of ${cells.expected}.`,
      gradesWithGaps(coverage2),
      leastUsed(coverage2)
    ].filter((sentence3) => sentence3 !== "");
  }
  function share(covered2, expected2) {
    if (expected2 === 0) return "n/a";
    const percent = Math.round(covered2 / expected2 * 100);
    if (covered2 > 0 && percent === 0) return "1 %";
    if (covered2 < expected2 && percent === 100) return "99 %";
    return `${percent} %`;
  }
  var gaps2 = ({ expected: expected2, covered: covered2 }) => expected2 - covered2;
  function gradesWithGaps({ grades: grades2 }) {
    const open = grades2.filter((grade2) => gaps2(grade2) > 0).sort((one, other) => gaps2(other) - gaps2(one)).map(({ grade: grade2 }) => `Grade ${grade2}`);
    if (open.length === 0) return grades2.length > 0 ? "No grade has a gap." : "";
    return `${firstOf(open)} ${open.length === 1 ? "has" : "have"} gaps.`;
  }
  function firstOf(names2) {
    const rest = names2.length - NAMED;
    return listed(rest > 0 ? [...names2.slice(0, NAMED), `${rest} more`] : names2);
  }
  function leastUsed({ areas }) {
    const asked = areas.filter(({ expected: expected2 }) => expected2 > 0);
    const least = asked.reduce(
      (lowest, area2) => area2.covered * lowest.expected < lowest.covered * area2.expected ? area2 : lowest,
      asked[0]
    );
    return gaps2(least) === 0 ? "" : `${AREA_TITLES[least.area]} is used least.`;
  }

  // src/sheet/made/coverage-tables.ts
  function areaTable({ areas, cells }) {
    const header = [
      "Area",
      "Covered",
      "Of",
      "Share",
      "Strong",
      "Minutes",
      "State"
    ];
    return {
      lines: [
        [sentence("By area", INK.section)],
        headerLine(header),
        ...areas.map(({ area: area2, expected: expected2, covered: covered2, strong, minutes }) => {
          const state2 = stateOf2(covered2, expected2);
          return [
            drawn(AREA_TITLES[area2], { bold: true }),
            ...[
              covered2,
              expected2,
              share(covered2, expected2),
              strong,
              whole2(minutes)
            ].map((figure) => drawn(String(figure), { align: "center" })),
            drawn(state2.words, state2.look)
          ];
        }),
        [
          drawn("All areas", { bold: true }),
          ...[
            cells.covered,
            cells.expected,
            share(cells.covered, cells.expected),
            cells.strong,
            whole2(areas.reduce((sum2, { minutes }) => sum2 + minutes, 0))
          ].map((figure) => drawn(String(figure), { bold: true, align: "center" }))
        ]
      ]
    };
  }
  function gradeTable(grid2) {
    const lines = gradeTally(grid2).map(({ grade: grade2, areas, all }) => [
      drawn(`Grade ${grade2}`, { bold: true }),
      ...[...AREAS.map((area2) => areas[area2]), all].map(({ covered: covered2, expected: expected2 }) => {
        const { symbol, look } = stateOf2(covered2, expected2);
        const text2 = expected2 === 0 ? symbol : `${symbol} ${covered2}/${expected2}`;
        return drawn(text2, { ...look, align: "center" });
      })
    ]);
    return {
      lines: [
        [sentence("By grade and area: covered / expected", INK.section)],
        headerLine([
          "Grade",
          ...AREAS.map((area2) => AREA_TITLES[area2]),
          "All areas"
        ]),
        ...lines.length > 0 ? lines : [[sentence("No grade has objectives this month.", INK.quiet)]]
      ]
    };
  }
  var whole2 = (minutes) => Math.round(minutes);

  // src/sheet/made/coverage-tab.ts
  var WIDTHS2 = [160, ...AREAS.map(() => 96), 96];
  var FIRST_WIDE = { column: 3, columns: 3 };
  var SECOND_WIDE = { column: 6, columns: 3 };
  var LINE_LENGTH = 38;
  var LINE_PIXELS = 17;
  function coverageDrawing(coverage2, grid2, schoolName) {
    const sections = [
      top(coverage2, schoolName),
      areaTable(coverage2),
      gradeTable(grid2),
      gapList(coverage2, grid2),
      problemList(coverage2.problems),
      legend()
    ];
    return stacked(sections);
  }
  function stacked(sections) {
    const rows = [];
    const wide = [];
    const heights = [];
    for (const { lines, wide: texts } of sections) {
      if (texts) {
        const row2 = rows.length + texts.from + 1;
        wide.push({ row: row2, rows: texts.count, ...FIRST_WIDE });
        wide.push({ row: row2, rows: texts.count, ...SECOND_WIDE });
        const shown = lines.slice(texts.from + 1, texts.from + texts.count);
        heights.push({
          row: row2 + 1,
          rows: shown.length,
          pixels: heightOf(shown)
        });
      }
      rows.push(...lines.map((line2) => padded(line2, WIDTH)), padded([], WIDTH));
    }
    return {
      rows,
      widths: WIDTHS2,
      frozenRows: 0,
      frozenColumns: 0,
      hidden: [],
      wide,
      heights
    };
  }
  function heightOf(lines) {
    const longest = Math.max(...lines.flat().map(({ text: text2 }) => text2.length));
    return Math.max(2, Math.ceil(longest / LINE_LENGTH)) * LINE_PIXELS + 8;
  }
  function top(coverage2, schoolName) {
    const month2 = isMonth(coverage2.month) ? monthName(coverage2.month) : coverage2.month;
    const school = schoolName === "" ? "" : ` · ${schoolName}`;
    const { strong, confirmed, delivered, expected: expected2 } = coverage2.cells;
    const detail = (what, count3) => `${what} ${share(count3, expected2)} (${count3} of ${expected2})`;
    return {
      lines: [
        [sentence(`Coverage of ${month2}${school}`, INK.title)],
        ...headline(coverage2).map((words3, index) => [
          sentence(words3, index === 0 ? { size: 12, bold: true } : { size: 11 })
        ]),
        [
          sentence(
            [
              detail("Strong", strong),
              detail("Confirmed", confirmed),
              detail("Delivered", delivered),
              `Balance of areas ${coverage2.balance?.toFixed(2) ?? "n/a"} (1.00 is even)`
            ].join(" · "),
            INK.quiet
          )
        ],
        ...coverage2.problems.length === 0 ? [] : [
          [
            sentence(
              `${counted(coverage2.problems.length, "cell")} to check: see the end of this page.`,
              INK.quiet
            )
          ]
        ]
      ]
    };
  }
  function legend() {
    return {
      lines: [
        [sentence("How to read this page", INK.section)],
        [
          sentence(
            `${STATE_SIGNS.strong} all covered   ${STATE_SIGNS.thin} partly covered   ${STATE_SIGNS.empty} none covered   ${STATE_SIGNS["not expected"]} not expected`,
            INK.quiet
          )
        ],
        [
          sentence(
            "A cell is one objective in one area. It is covered when a Planned, Confirmed or Delivered activity names the objective.",
            INK.quiet
          )
        ],
        [
          sentence(
            "It is strong when an activity practises the standard or goes further, and its minutes reach the least that Settings ask.",
            INK.quiet
          )
        ],
        [
          sentence(
            "Made by Integration Grid: Extensions › Integration Grid › Review coverage makes it anew.",
            INK.quiet
          )
        ]
      ]
    };
  }

  // src/addon/coverage.ts
  function loadMonth(argument) {
    const { month: month2 } = checked(ofMonth, argument);
    return monthView(readSchool(), month2);
  }
  function loadCoverage(argument) {
    const { month: month2 } = checked(ofMonth, argument);
    const { plan, problems } = readSchool();
    return coverage(plan, month2, problems);
  }
  function writeCoverage(argument) {
    const { month: month2 } = checked(ofMonth, argument);
    const view = coverageAnew(openWorkbook(), () => month2);
    showTab(COVERAGE_TAB);
    return view;
  }
  function coverageAnew(workbook, monthOf3) {
    return withLock(() => {
      forget2(workbook);
      const school = readSchool(workbook);
      const month2 = monthOf3(school);
      return month2 && drawCoverage(school, month2);
    });
  }
  function drawCoverage(school, month2) {
    const { plan, problems, workbook } = school;
    const view = coverage(plan, month2, problems);
    const drawing = coverageDrawing(
      view,
      grid(plan, month2, problems),
      plan.settings.schoolName
    );
    putInTab(
      workbook,
      { tab: COVERAGE_TAB, month: month2, drawing },
      (found) => isAsBuilt(found, drawing)
    );
    return view;
  }

  // src/sheet/made/records.ts
  function writableTable(workbook, schema2) {
    const tab = readTab(workbook, schema2);
    if (tab.sheet === null || tab.refusal !== null) return null;
    return ownRows(tab, tab.sheet, readTable(schema2, tab.values));
  }
  function addRecords(workbook, schema2, records) {
    const own = requiredTable(workbook, schema2);
    const writes = recordWrites(own, schema2, records);
    makeRoom(own.sheet, writes);
    writeAll(own, writes);
  }
  function checkRecords(workbook, schema2, records) {
    const own = requiredTable(workbook, schema2);
    checkTargets(own, recordWrites(own, schema2, records));
  }
  function recordWrites(own, schema2, records) {
    return records.flatMap(
      (record, offset) => schema2.columns.flatMap(({ key, header }) => {
        const index = own.table.indexes[key] ?? -1;
        const value = record[key] ?? "";
        if (index < 0 && value !== "")
          throw new UserError(missing(`column ${header} in ${schema2.tab}`));
        const row2 = own.lastRow + 1 + offset;
        return index < 0 ? [] : [{ row: row2, index, id: "", key, value }];
      })
    );
  }
  function requiredTable(workbook, schema2) {
    const { refusal } = readTab(workbook, schema2);
    const own = writableTable(workbook, schema2);
    if (own === null)
      throw new UserError(refusal ?? missing(`tab called ${schema2.tab}`));
    return own;
  }
  var missing = (what) => `There is no ${what}. Choose Set up planner in the menu, which adds it.`;
  function goneRecords(workbook, schema2, isGone) {
    const own = writableTable(workbook, schema2);
    return own === null ? [] : goneRows(own, isGone).map((row2) => nameAt(own.table, row2));
  }
  function deleteRecords(workbook, schema2, isGone) {
    let count3 = 0;
    for (let idle = 0; idle < MOST_ATTEMPTS2; idle++) {
      workbook.tabs.delete(schema2.tab);
      const own = writableTable(workbook, schema2);
      const gone = own ? goneRows(own, isGone) : [];
      if (own === null || gone.length === 0) return count3;
      const deleted = deleteUntilMoved(workbook, own, gone);
      if (deleted > 0) idle = -1;
      count3 += deleted;
    }
    throw new UserError(
      `Rows of ${schema2.tab} kept moving, so some were not removed. Try again when nobody is sorting or inserting rows.`
    );
  }
  var MOST_ATTEMPTS2 = 3;
  function deleteUntilMoved({ runtime, started }, { sheet, table: table2 }, gone) {
    if (gone.length >= sheet.getMaxRows() - 1)
      sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    const runs = runsOf(gone, (row2, next) => next.row === row2.row + 1);
    let count3 = 0;
    for (const run of [...runs].reverse()) {
      checkTime(runtime, started);
      const rows = gone.slice(run.start, run.start + run.count);
      if (!standStill(sheet, table2, rows)) break;
      sheet.deleteRows(run.item.row, run.count);
      SpreadsheetApp.flush();
      count3 += run.count;
    }
    return count3;
  }
  function standStill(sheet, table2, rows) {
    const first = rows[0].row;
    if (first + rows.length - 1 > sheet.getMaxRows()) return false;
    const column2 = nameIndex(table2) + 1;
    return sheet.getRange(first, column2, rows.length, 1).getValues().every(
      ([value], index) => String(value).trim() === nameAt(table2, rows[index])
    );
  }
  var goneRows = (own, isGone) => own.table.rows.filter(
    (row2) => isGone(recordOf(own.table, row2), hasOwnWords(own.table, row2))
  );
  var nameKey = ({ idKey, columns }) => idKey ?? columns[0].key;
  var nameIndex = ({ schema: schema2, indexes }) => indexes[nameKey(schema2)] ?? -1;
  var nameAt = (table2, row2) => cellText(cellAt2(table2, row2, nameKey(table2.schema)));
  function hasOwnWords(table2, { cells }) {
    const ours = new Set(Object.values(table2.indexes));
    return cells.some((cell, index) => !ours.has(index) && !isBlank(cell));
  }
  function recordOf(table2, row2) {
    return Object.fromEntries(
      table2.schema.columns.map(({ key }) => [key, cellAt2(table2, row2, key)])
    );
  }

  // src/domain/expected-at-first.ts
  var EARLY_CHILDHOOD = ["PK", "K", "1", "2"];
  function expectedAtFirst(grade2) {
    return byArea(
      (area2) => area2 !== "earlyChildhood" || EARLY_CHILDHOOD.includes(grade2)
    );
  }

  // src/sheet/made/school-rows.ts
  function fillSettings(workbook, facts) {
    const wanted = [
      [SETTING.schoolName, facts.schoolName ?? ""],
      [SETTING.schoolYearStarts, facts.firstMonth ?? ""],
      [SETTING.framework, DEFAULT_FRAMEWORK],
      [SETTING.subjects, DEFAULT_SUBJECTS.join(", ")],
      ...AREAS.map((area2) => [LEAST_MINUTES + AREA_TITLES[area2], ""])
    ];
    return fill(
      workbook,
      SETTINGS,
      (table2) => wanted.map(([setting, value]) => ({
        row: settingRow(table2, setting),
        record: { setting, value }
      }))
    );
  }
  function isSet(table2, setting) {
    const row2 = settingRow(table2, setting);
    return row2 !== void 0 && !isBlank(cellAt2(table2, row2, "value"));
  }
  function settingRow(table2, setting) {
    return table2.rows.find(
      (row2) => folded(textAt(table2, row2, "setting")) === folded(setting)
    );
  }
  function addExpectedAreas(workbook, { grades: grades2, expected: expected2 }) {
    return fill(workbook, EXPECTED_AREAS, (table2) => {
      const known = table2.rows.flatMap(
        (row2) => parseGrades(cellAt2(table2, row2, "grade")) ?? []
      );
      return (grades2 ?? (table2.rows.length === 0 ? GRADES : [])).filter((grade2) => !known.includes(grade2)).map((grade2) => ({
        row: void 0,
        record: { grade: grade2, ...expected2?.[grade2] ?? expectedAtFirst(grade2) }
      }));
    });
  }
  function clearSchoolName(workbook, name2) {
    const own = writableTable(workbook, SETTINGS);
    const row2 = own?.table.rows.find(
      (each) => textAt(own.table, each, "setting") === SETTING.schoolName && textAt(own.table, each, "value") === name2
    );
    if (!own || !row2) return;
    const index = own.table.indexes["value"] ?? -1;
    writeAll(own, [{ row: row2.row, index, id: "", key: "value", value: "" }]);
  }
  function fill(workbook, schema2, wanted) {
    const own = writableTable(workbook, schema2);
    if (own === null) return false;
    const { table: table2, sheet, lastRow } = own;
    let next = lastRow + 1;
    const writes = wanted(table2).flatMap(
      ({ row: row2, record }) => writesOf(table2, record, row2, row2?.row ?? next++)
    );
    checkTargets(own, writes);
    makeRoom(sheet, writes);
    writeAll(own, writes);
    return writes.length > 0;
  }
  function writesOf(table2, record, known, row2) {
    return Object.entries(record).flatMap(([key, value]) => {
      const index = table2.indexes[key] ?? -1;
      const isFree = known === void 0 || isBlank(cellAt2(table2, known, key));
      return index >= 0 && isFree && value !== "" ? [{ row: row2, index, id: "", key, value }] : [];
    });
  }

  // src/addon/current-month.ts
  function currentMonth({ workbook, plan }) {
    const today = monthOfDate(workbook.today);
    const months = plan.objectives.flatMap(({ month: month2 }) => month2 ?? []);
    const distance = (month2) => Math.abs(monthsBetween(today, month2));
    return months.reduce(
      (nearest, month2) => distance(month2) < distance(nearest) || distance(month2) === distance(nearest) && month2 > nearest ? month2 : nearest,
      months[0] ?? today
    );
  }

  // src/addon/refresh.ts
  function refreshTabs(argument) {
    const { month: month2 } = checked(ofMonth, argument);
    return draw2(openWorkbook(), (tab, standing) => {
      const isDue = shownIn(standing) === month2;
      return isDue || tab === GRID.tab && standing === null ? month2 : null;
    });
  }
  function redrawTabs() {
    draw2(openWorkbook(), (_, standing) => shownIn(standing));
  }
  function drawTabs(month2) {
    draw2(openWorkbook(), () => month2);
  }
  function draw2(workbook, monthOf3) {
    const { spreadsheet } = workbook;
    const now = (tab) => monthOf3(tab, memoryOf(spreadsheet, tab));
    const refreshed = [];
    if (now(GRID.tab) && gridAnew(workbook, (found) => monthOf3(GRID.tab, found)) !== null)
      refreshed.push(GRID.tab);
    if (now(COVERAGE_TAB) && coverageAnew(workbook, () => now(COVERAGE_TAB)) !== null)
      refreshed.push(COVERAGE_TAB);
    return { refreshed, gridMonth: shownIn(memoryOf(spreadsheet, GRID.tab)) };
  }
  function shownIn(standing) {
    const month2 = standing?.built?.month ?? "";
    return isMonth(month2) ? month2 : null;
  }

  // src/sheet/made/start-here.ts
  var WIDTHS3 = [250, 520];
  var ROLES = [
    {
      who: "Teacher",
      steps: [
        "Each month, enter what your class is to learn: one objective or several. It takes about two minutes.",
        "Open the menu Extensions › Integration Grid › Plan this month, choose Objectives, and type. Enter adds the next one.",
        "A standard’s code is enough to start with: 3.OA.A.1 or RL.3.2. You can also type straight into the Objectives tab.",
        "Nobody else changes your words. You can mend or remove your own objectives at any time."
      ]
    },
    {
      who: "Community-school staff and partners",
      steps: [
        "Open Plan this month. It lists the gaps: objectives that nothing supports yet in an area, the most pressing first.",
        "Click a gap and say what will happen, why it supports the objective, who offers it, when, and how long.",
        `Or type an activity’s name over “${EMPTY}” in the Grid tab: it becomes a planned activity for that objective.`,
        "Idea and Cancelled do not count as cover; Planned, Confirmed and Delivered do."
      ]
    },
    {
      who: "Principal",
      steps: [
        "Open Review coverage, or just read the Coverage tab: what is covered, what is not, and what to do first.",
        "The Coverage tab needs no add-on and no right to edit. It prints on one letter page upright, the Grid tab on letter sideways."
      ]
    },
    {
      who: "Whoever looks after this workbook",
      steps: [
        "Set up planner makes the tabs, and mends them when a column was lost. It never overwrites what people typed.",
        "Check the workbook lists every cell that could not be read, with what to do about it.",
        "You may add columns of your own, hide columns, sort, and move columns. Please keep the headers and the ID columns as they are."
      ]
    },
    {
      who: "Everybody",
      steps: [
        "Undo last change takes back what you saved last. Everything that was saved stands in the list Changes.",
        "What is removed in the planner leaves a row with nothing but its ID, so that Undo can bring it back. It counts nowhere.",
        "Never write about a child here: no names, no numbers, no health or behavior of one child.",
        "Nothing leaves this workbook: the planner sends no mail and asks for no other file."
      ]
    }
  ];
  function startHereDrawing() {
    const lines = [
      [sentence("Integration Grid", INK.title)],
      [
        sentence(
          "Plans, month by month, how partners and the school support what classrooms teach.",
          { size: 11 }
        )
      ],
      [],
      [
        drawn("Where the menu is", INK.section),
        drawn(
          "Extensions › Integration Grid. The first time, Google asks for two permissions: to see this one spreadsheet, and to show a panel beside it. Tick both."
        )
      ],
      ...ROLES.flatMap(({ who, steps }) => [
        [],
        ...steps.map((step, index) => [
          index === 0 ? drawn(who, INK.section) : drawn(""),
          drawn(`${index + 1}. ${step}`)
        ])
      ])
    ];
    return {
      rows: lines.map((line2) => padded(line2, WIDTHS3.length)),
      widths: WIDTHS3,
      frozenRows: 0,
      frozenColumns: 0,
      hidden: [],
      wide: [],
      heights: []
    };
  }

  // src/sheet/made/table-tab.ts
  var LETTER = 8;
  var PADDING = 24;
  var DATES = /* @__PURE__ */ new Set([
    "startDate",
    "endDate",
    "agreementStart",
    "agreementEnd",
    "nextReview",
    "date"
  ]);
  var NUMBERS2 = /* @__PURE__ */ new Set([
    "alignment",
    "sessions",
    "minutesPerSession",
    "participants",
    "deliveredMinutes",
    "attended",
    "timesUsed",
    "hours",
    "baseline",
    "target",
    "reading"
  ]);
  function makeTable(spreadsheet, schema2) {
    const sheet = spreadsheet.insertSheet(
      schema2.tab,
      placeFor(spreadsheet, schema2.tab)
    );
    dropColumns(sheet, schema2.columns.length + SPARE_COLUMNS);
    addColumns(sheet, schema2, schema2.columns, 1);
    sheet.setFrozenRows(1);
    sheet.getRange(1, 1, sheet.getMaxRows(), schema2.columns.length).applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
    dressHeaders(sheet, 1, schema2.columns.length);
    if (schema2.tab === LOG.tab) hideLog(sheet);
    return sheet;
  }
  var SPARE_COLUMNS = 3;
  function dropColumns(sheet, kept) {
    const surplus = sheet.getMaxColumns() - kept;
    if (surplus > 0) sheet.deleteColumns(kept + 1, surplus);
  }
  function addMissingColumns(sheet, schema2, headers) {
    const known = new Set(headers.map(headerName));
    const missing2 = schema2.columns.filter(
      ({ header }) => !known.has(headerName(header))
    );
    if (missing2.length === 0) return missing2;
    const first = sheet.getLastColumn() + 1;
    const lacking = first + missing2.length - 1 - sheet.getMaxColumns();
    if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
    addColumns(sheet, schema2, missing2, first);
    dressHeaders(sheet, first, missing2.length);
    if (sheet.getFrozenRows() === 0) sheet.setFrozenRows(1);
    return missing2;
  }
  function addColumns(sheet, schema2, columns, first) {
    const headers = sheet.getRange(1, first, 1, columns.length);
    writeText(headers, [columns.map(({ header }) => header)]);
    headers.setNotes([columns.map(({ note: note2 }) => note2)]);
    const below = (start, count3) => sheet.getRange(2, first + start, sheet.getMaxRows() - 1, count3);
    for (const { item, start, count: count3 } of runsOf(columns.map(widthOf2)))
      sheet.setColumnWidths(first + start, count3, item);
    for (const { item, start, count: count3 } of runsOf(columns.map(kindOf))) {
      if (item === "date") below(start, count3).setNumberFormat("yyyy-mm-dd");
      if (item === "text") keepAsText(below(start, count3));
    }
    columns.forEach((column2, index) => {
      if (column2.values) offer(below(index, 1), column2);
      if (column2.key === schema2.idKey) guardIds(below(index, 1));
    });
  }
  function widthOf2({ header, width }) {
    const letters2 = Math.max(...header.split(" ").map((word) => word.length));
    return Math.max(width, letters2 * LETTER + PADDING);
  }
  function kindOf({ key, values }) {
    if (DATES.has(key)) return "date";
    const isTick = values?.includes("TRUE") ?? false;
    return NUMBERS2.has(key) || isTick ? "number" : "text";
  }
  function offer(range, column2) {
    const rule = SpreadsheetApp.newDataValidation().requireValueInList([...column2.values ?? []], true).setAllowInvalid(true).setHelpText(column2.note).build();
    range.setDataValidation(rule);
  }
  function guardIds(ids) {
    ids.setFontColor(INK.quiet.color);
    ids.protect().setDescription("IDs that Integration Grid gives").setWarningOnly(true);
  }
  function dressHeaders(sheet, first, count3) {
    const headers = sheet.getRange(1, first, 1, count3);
    headers.setBackground(INK.header.background).setFontColor(INK.header.color).setFontWeight("bold").setWrap(true);
    headers.protect().setDescription("Headers that Integration Grid finds its columns by").setWarningOnly(true);
  }
  function hideLog(sheet) {
    sheet.protect().setDescription("What was saved, for Undo").setWarningOnly(true);
    sheet.hideSheet();
  }

  // src/sheet/repair.ts
  function plannedRepairs(workbook) {
    return TABLES.flatMap(
      (schema2) => readTab(workbook, schema2).doubts.map((doubt) => ({
        message: repairMessage(doubt),
        doubt
      }))
    );
  }
  function repair(workbook, repairs) {
    for (const { doubt } of repairs) mend(workbook, doubt);
    return repairs.map(({ message }) => message);
  }
  function mend(workbook, doubt) {
    const { sheet } = doubt;
    switch (doubt.kind) {
      case "renamed tab":
        sheet.setName(doubt.tab);
        return;
      case "two tabs":
        keepTab(workbook, doubt);
        return;
      case "renamed header":
        writeHeader(sheet, doubt.index, doubt.column.header);
        return;
      case "moved header":
        for (const { mark } of doubt.marks) mark.remove();
        return;
      case "double header":
        doubt.others.forEach(
          (index, count3) => writeHeader(sheet, index, `${doubt.column.header} (${count3 + 2})`)
        );
    }
  }
  function keepTab({ marks, spreadsheet }, { sheet, tab }) {
    const isMarked = (marks.tabs.get(tab) ?? []).includes(sheet.getSheetId());
    for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(MARK).withValue(tabMark(tab)).find())
      if (mark.getLocation().getSheet()?.getSheetId() !== sheet.getSheetId())
        mark.remove();
    if (!isMarked) sheet.addDeveloperMetadata(MARK, tabMark(tab));
  }
  function writeHeader(sheet, index, header) {
    writeText(sheet.getRange(1, index + 1), [[header]]);
  }
  function putMarks(workbook) {
    const { spreadsheet, marks } = workbook;
    if (marks.file === null)
      spreadsheet.addDeveloperMetadata(MARK, fileMark(spreadsheet.getId()));
    for (const schema2 of TABLES) {
      const tab = readTab(workbook, schema2);
      if (tab.sheet === null || tab.doubts.length > 0) continue;
      if (!marks.tabs.get(schema2.tab)?.includes(tab.sheet.getSheetId()))
        tab.sheet.addDeveloperMetadata(MARK, tabMark(schema2.tab));
      if (schema2.idKey !== null) markColumns(workbook, schema2, tab, tab.sheet);
    }
  }
  function markColumns({ marks }, schema2, { values }, sheet) {
    const headers = (values?.[0] ?? []).map((header) => folded(String(header)));
    for (const column2 of schema2.columns) {
      const index = headers.indexOf(folded(column2.header));
      const isMarked = marksOfColumn(marks, sheet.getSheetId(), schema2, column2).length > 0;
      if (index < 0 || isMarked) continue;
      sheet.getRange(`${letters(index)}:${letters(index)}`).addDeveloperMetadata(MARK, columnMark(schema2.tab, column2.key));
    }
  }
  function adoptCopy({ spreadsheet, marks }) {
    spreadsheet.addDeveloperMetadata(MARK, fileMark(spreadsheet.getId()));
    marks.file?.mark.remove();
  }

  // src/addon/set-up.ts
  var USUAL_GRADES = ["K", "1", "2", "3", "4", "5"];
  function loadSetUp() {
    const { plan, tables } = readSchool();
    const { expected: expected2, settings } = plan;
    const grades2 = inOrder([
      ...expected2.keys(),
      ...plan.objectives.flatMap(({ grades: grades3 }) => grades3)
    ]);
    return {
      schoolName: settings.schoolName,
      firstMonth: settings.schoolYearStarts,
      grades: grades2.length > 0 ? grades2 : USUAL_GRADES,
      expected: Object.fromEntries(
        GRADES.map((grade2) => [
          grade2,
          expected2.get(grade2) ?? expectedAtFirst(grade2)
        ])
      ),
      standing: {
        schoolName: isSet(tables.settings, SETTING.schoolName),
        firstMonth: isSet(tables.settings, SETTING.schoolYearStarts),
        grades: inOrder([...expected2.keys()])
      }
    };
  }
  function setUpPlanner2(argument) {
    const wanted = checked(setUpPlanner, argument);
    const made = [];
    const repaired = /* @__PURE__ */ new Set();
    withLock(() => {
      mendAll(repaired);
      const before = openWorkbook();
      const blank = onlyBlankTab(before);
      makeAll(before, made, repaired);
      const workbook = openWorkbook();
      if (fillSettings(workbook, wanted)) repaired.add(SETTINGS.tab);
      if (addExpectedAreas(workbook, wanted)) repaired.add(EXPECTED_AREAS.tab);
      putMarks(workbook);
      if (blank) workbook.spreadsheet.deleteSheet(blank);
    });
    return { made, repaired: [...repaired].filter((tab) => !made.includes(tab)) };
  }
  function onlyBlankTab({ spreadsheet }) {
    const [sheet, second] = spreadsheet.getSheets();
    const isNew2 = sheet && !second && /\D1$/.test(sheet.getName());
    return isNew2 && sheet.getLastRow() === 0 ? sheet : null;
  }
  function mendAll(repaired) {
    const workbook = openWorkbook();
    const repairs = plannedRepairs(workbook);
    for (const schema2 of TABLES)
      if (readTab(workbook, schema2).doubts.length > 0) repaired.add(schema2.tab);
    repair(workbook, repairs);
  }
  function makeAll(workbook, made, repaired) {
    makeStartHere(workbook, made);
    for (const schema2 of TABLES) {
      const { sheet, values } = readTab(workbook, schema2);
      if (sheet === null) {
        makeTable(workbook.spreadsheet, schema2);
        made.push(schema2.tab);
      } else {
        const headers = (values?.[0] ?? []).map(cellText);
        const added = addMissingColumns(sheet, schema2, headers);
        if (added.length > 0) repaired.add(schema2.tab);
      }
    }
  }
  function makeStartHere({ spreadsheet, today }, made) {
    if (findMadeTab(spreadsheet, START_HERE_TAB) !== null) return;
    redraw(
      spreadsheet,
      { tab: START_HERE_TAB, month: "", drawing: startHereDrawing() },
      null,
      true,
      today
    );
    made.push(START_HERE_TAB);
  }

  // src/addon/sample/activities.ts
  var OFFERINGS = `123|academicEnrichment|Counting games club|Riverside Youth Club|Dana Pell|Tue 3:15–4:15 pm|4|60|K|Math|2|4|Children count, match and compare real things in every game.
123|academicEnrichment|Homework club, first grade|Brightwater Tutors|Ines Duarte|Mon 3:00–4:00 pm|8|60|1|Math|2|4|Tutors use the same ten-frames and number lines as the class.
123|academicEnrichment|Number talks at lunch|Narrows College Student Teachers|Theo Grant|Wed 12:10–12:35 pm|4|25|3|Math|2|4|Children explain how they see groups and check one another’s reasons.
123|academicEnrichment|Fraction and factor workshop|Brightwater Tutors|Ines Duarte|Thu 3:15–4:30 pm|4|75|4|Math|3|4|Small groups solve the class’s own kind of problem and explain it.
12|academicEnrichment|Math mentors|Narrows College Student Teachers|Theo Grant|Tue 2:15–3:00 pm|4|45|5|Math|2|1|Mentors practise the week’s method with three children each.
123|academicEnrichment|Story theater|Lantern Theater Workshop|Marisol Crane|Fri 1:15–2:15 pm|4|60|3|ELA|3|4|Children act out a story and show what it means.
123|academicEnrichment|Reading buddies|Narrows College Student Teachers|Theo Grant|Thu 9:30–10:00 am|4|30|1|ELA|2|4|Each child reads aloud to a buddy who listens and helps.
123|academicEnrichment|Garden measuring|Seedling Gardens|Bea Lomax|Wed 10:30–11:15 am|3|45|2|Math|2|1|Measuring beds and counting seeds is the month’s math outdoors.
13|academicEnrichment|Chess and puzzles|Riverside Youth Club|Dana Pell|Mon 3:15–4:15 pm|4|60|4,5|Math|1|1|Puzzles ask for the same patience with steps.
123|academicEnrichment|Small-group tutoring|Brightwater Tutors|Ines Duarte|Tue 3:00–3:45 pm|8|45|K,1,2|Math|2|4|Tutors follow the specialist’s plan for the month.
123|academicEnrichment|Word detectives|Brightwater Tutors|Ines Duarte|Wed 3:00–3:45 pm|4|45|3,4|ELA|2|4|Children collect new words and find out what they mean from the text.
123|academicEnrichment|News club|Lantern Theater Workshop|Marisol Crane|Thu 3:15–4:15 pm|4|60|4|ELA|2|3|Reporters find the main idea and the details that hold it up.
23|academicEnrichment|Letter hunt|Riverside Youth Club|Dana Pell|Fri 9:00–9:30 am|4|30|K|ELA|2|4|Children find and name letters and sounds around the school.
123|academicEnrichment|Measuring and making lab|Riverside Youth Club|Dana Pell|Mon 2:00–2:45 pm|3|45|1|Math|1|3|Building things needs measuring and counting.
2|academicEnrichment|Storm and weather day|Narrows College Student Teachers|Theo Grant|Wed 9:00–11:00 am|1|120|5|ELA|1|1|Children read and explain how events are linked.
123|academicEnrichment|Multiplication relay|Riverside Youth Club|Dana Pell|Fri 2:00–2:30 pm|4|30|3|Math|2|4|Teams show equal groups with their own bodies.
123|familyLiteracy|Library night|Harbor Branch Library|Rosa Medeiros|Thu 5:30–6:45 pm|1|75|K,1|ELA|2|5|Families read together and take home a book at the right level.
123|familyLiteracy|Morning read-in|Harbor Branch Library|Rosa Medeiros|Fri 8:15–8:45 am|4|30|K|ELA|2|4|Parents read with their child before class and ask about the story.
123|familyLiteracy|Bilingual story hour|Casa Adelante|Yara Montes|Sat 10:00–11:00 am|2|60|1,2|ELA|2|4|Stories are told, asked about and retold in two languages.
123|familyLiteracy|Book bags to go|Harbor Branch Library|Rosa Medeiros|Mon all day|4|15|3|ELA|1|4|A bag holds a book, three questions and a card to talk about it.
12|familyLiteracy|Family writing evening|Harbor Branch Library|Rosa Medeiros|Wed 5:30–6:30 pm|1|60|3,4|ELA|3|4|Families write a page together, in the kind of text the class is learning.
123|familyLiteracy|Tales from the islands|Cape Verdean Cultural Circle|Nelson Brito|Thu 4:30–5:30 pm|1|60|3|ELA|2|3|Grandparents tell tales and children find their message.
23|familyLiteracy|Reading at the laundromat|Harbor Branch Library|Rosa Medeiros|Sat 9:00–11:00 am|2|30|K,1|ELA|1|4|A shelf and a reader where families wait anyway.
123|familyLiteracy|Math in the kitchen cards|Casa Adelante|Yara Montes|Mon all day|1|20|4|Math|1|4|Cards with this month’s math for any kitchen table.
3|familyLiteracy|Comic book workshop|Lantern Theater Workshop|Marisol Crane|Sat 10:30–12:00 pm|1|90|5|ELA|2|1|Comparing two characters becomes a comic.
123|familyLiteracy|Numbers in picture books|Harbor Branch Library|Rosa Medeiros|Tue 4:00–4:45 pm|2|45|K,1|Math|2|4|Families count and compare on every page.
13|familyLiteracy|Word wall at home|Casa Adelante|Yara Montes|Wed 5:00–5:45 pm|1|45|K,1,2|ELA|2|3|Families practise the month’s sounds and words at home.
123|behavioralSupports|Calm start circle|Calm Harbor Counseling|Avery Stone|Mon 8:30–8:45 am|4|15|K||1|4|Children settle and practise taking turns before lessons.
123|behavioralSupports|Talk it through|Calm Harbor Counseling|Avery Stone|Tue 11:30–12:00 pm|4|30|3|ELA|2|3|Children practise listening and answering, as in class discussions.
12|behavioralSupports|Role-play for fair play|Lantern Theater Workshop|Marisol Crane|Wed 1:30–2:15 pm|3|45|1|ELA|1|2|Scenes show what helps when a game goes wrong.
3|behavioralSupports|Sticking with hard problems|Calm Harbor Counseling|Avery Stone|Thu 10:00–10:30 am|4|30|4|Math|2|3|Children learn what to do when a problem does not give way.
13|behavioralSupports|Peer helpers|Riverside Youth Club|Dana Pell|Fri 12:30–1:00 pm|4|30|4,5||1|1|Older children lead games for the younger ones.
123|healthWellness|Count, stretch, breathe|Elmgrove Health Center|Noor Haddad|Tue 9:00–9:20 am|4|20|K|Math|1|3|Movement songs count up and back.
123|healthWellness|Garden to table|Seedling Gardens|Bea Lomax|Thu 1:00–1:45 pm|3|45|3|Math|2|3|Sharing the harvest makes equal groups and parts.
123|healthWellness|Healthy snack science|Southside Food Share|Gil Prado|Wed 2:15–3:00 pm|2|45|1|ELA|1|3|Children read labels and tell what they learned.
123|healthWellness|Vision and hearing screening|Elmgrove Health Center|Noor Haddad|Mon 9:00–11:30 am|1|20|K,1||1|4|Children who see and hear well can follow print and sounds.
13|healthWellness|Walking math|Elmgrove Health Center|Noor Haddad|Fri 10:30–11:00 am|4|30|4|Math|1|3|Steps and distances become large numbers to compare.
12|healthWellness|Jump-rope facts|Riverside Youth Club|Dana Pell|Thu 2:15–2:45 pm|4|30|2|Math|2|1|Each jump is a fact within 20.
123|healthWellness|Sleep and screens talk|Elmgrove Health Center|Noor Haddad|Tue 5:30–6:15 pm|1|45|3,4|ELA|1|2|Families read a short text and discuss its main idea.
3|healthWellness|Cooking with fractions|Seedling Gardens|Bea Lomax|Wed 3:15–4:30 pm|2|75|3,4,5|Math|3|3|Halving and doubling a recipe is the month’s work on fractions.
1|healthWellness|Playground games reset|Riverside Youth Club|Dana Pell|Mon 12:00–12:30 pm|3|30|5||1|1|Shared rules at recess leave calm for lessons after it.
123|familyEngagement|Family math night|Casa Adelante|Yara Montes|Thu 5:30–6:45 pm|1|75|K,1|Math|3|5|Families play the class’s games and take one home.
123|familyEngagement|Coffee with teachers|Casa Adelante|Yara Montes|Fri 8:15–9:00 am|1|45|3||1|4|Teachers show what the month’s work looks like and what helps at home.
123|familyEngagement|Pantry day number trail|Southside Food Share|Gil Prado|Sat 9:00–11:00 am|2|40|K,1|Math|1|4|Children count, weigh and sort while families shop.
123|familyEngagement|Heritage cooking|Cape Verdean Cultural Circle|Nelson Brito|Sat 1:00–2:30 pm|1|90|3,4|Math|2|4|Recipes are doubled and shared out.
12|familyEngagement|Parent workshop: how we multiply now|Narrows College Student Teachers|Theo Grant|Wed 5:30–6:30 pm|1|60|4|Math|3|3|Families learn the method the class uses and try it.
23|familyEngagement|Showcase evening|Lantern Theater Workshop|Marisol Crane|Thu 5:00–6:00 pm|1|60|3|ELA|3|4|Children present what they learned to their families.
123|familyEngagement|Text-a-tip for families|Casa Adelante|Yara Montes|Mon all day|4|5|1,2|ELA|1|4|A message a week with one question to ask about the book.
3|familyEngagement|Money game fair|Southside Food Share|Gil Prado|Fri 2:00–3:00 pm|1|60|2|Math|2|1|Families buy and sell with play dollars and cents.
23|familyEngagement|Volunteers read along|Harbor Branch Library|Rosa Medeiros|Tue 9:00–9:45 am|4|45|3,4,5|ELA|2|3|Adults listen to children read aloud.
123|earlyChildhood|Playgroup and kindergarten visit|First Steps Playgroup|June Akana|Wed 9:30–11:00 am|2|90|K||1|4|Younger brothers and sisters join the class’s songs and counting.
123|earlyChildhood|Little readers|First Steps Playgroup|June Akana|Mon 10:00–10:45 am|4|45|K|ELA|1|3|Families of two- to four-year-olds sing, rhyme and share books.
123|earlyChildhood|Sibling story mats|First Steps Playgroup|June Akana|Thu 3:15–4:00 pm|2|45|1|ELA|1|3|First graders retell a story to a younger child.
3|earlyChildhood|Home visits: numbers all around|First Steps Playgroup|June Akana|Tue 4:00–5:00 pm|2|60|K,1,2|Math|1|2|Visitors show counting games for the kitchen and the bath.
123|academicEnrichment|Ten-frame table|Narrows College Student Teachers|Theo Grant|Mon 10:00–10:30 am|4|30|1|Math|2|4|Mentors sit with three children at a time and make tens.
123|academicEnrichment|Research corner|Harbor Branch Library|Rosa Medeiros|Tue 1:00–1:45 pm|3|45|3|ELA|2|4|The librarian brings books on the class’s topic and children ask them questions.
123|familyLiteracy|Read and rhyme mornings|Casa Adelante|Yara Montes|Wed 8:15–8:45 am|4|30|1|ELA|2|4|Parents and children read short words and rhymes in both languages.
123|behavioralSupports|Lunch bunch|Calm Harbor Counseling|Avery Stone|Thu 11:45–12:15 pm|4|30|1||1|3|Six children practise taking turns and listening.
123|healthWellness|Mindful minutes|Calm Harbor Counseling|Avery Stone|Mon 1:00–1:10 pm|8|10|3||1|3|A short pause makes room for careful work.
123|familyEngagement|Open classroom hour|Casa Adelante|Yara Montes|Fri 9:00–10:00 am|1|60|1||2|4|Families see a lesson and try its task beside their child.
123|familyEngagement|Family game shelf|Riverside Youth Club|Dana Pell|Thu 3:00–3:30 pm|4|30|3|Math|1|4|Families borrow a game that practises the month’s facts.
123|healthWellness|Dance break with numbers|Cape Verdean Cultural Circle|Nelson Brito|Fri 11:00–11:20 am|4|20|1|Math|1|2|Steps are counted in groups and back again.
1|familyEngagement|Welcome picnic|Southside Food Share|Gil Prado|Sat 12:00–2:00 pm|1|120|K,1||1|5|Families meet the teachers and hear what the month is about.`;

  // src/addon/sample/calendar.ts
  var DAYS = ["Sat", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri"];
  var NAMES2 = {
    Sat: "Saturdays",
    Mon: "Mondays",
    Tue: "Tuesdays",
    Wed: "Wednesdays",
    Thu: "Thursdays",
    Fri: "Fridays"
  };
  function timing(month2, slot, sessions, turn) {
    const day = slot.slice(0, 3);
    const hours = slot.slice(4);
    const first = firstOf2(month2, day);
    if (sessions === 1) {
      const date2 = dateOfSerial(first + 7 * (turn % 3));
      const name2 = monthName(month2).slice(0, 3);
      return {
        when: `${day}, ${name2} ${date2.day}, ${hours}`,
        startDate: date2,
        endDate: date2
      };
    }
    const weeks = Math.min(sessions, 4);
    const second = sessions > 4 ? DAYS[DAYS.findIndex((name2) => name2 === day) + 2] : void 0;
    return {
      when: `${second ? `${day} and ${second}` : NAMES2[day] ?? day}, ${hours}`,
      startDate: dateOfSerial(first),
      endDate: dateOfSerial(first + 7 * (weeks - 1) + (second ? 2 : 0))
    };
  }
  function firstOf2(month2, day) {
    const start = serialOf({ year: yearOf(month2), month: numberOf(month2), day: 1 });
    const ahead = DAYS.findIndex((name2) => name2 === day) - start % 7;
    return start + (ahead + 7) % 7;
  }

  // src/addon/sample/objectives.ts
  var TEACHERS = {
    K: ["Ms. Alves", "Ms. Whitfield", "Mr. Sokha"],
    "1": ["Ms. Reyes", "Ms. Tavares", "Mr. Brennan"],
    "2": ["Ms. Okonkwo", "Mr. Delgado", "Ms. Lindqvist"],
    "3": ["Ms. Marchetti", "Mr. Fontes", "Ms. Vang"],
    "4": ["Mr. Adeyemi", "Ms. Castellanos"],
    "5": ["Ms. Harrigan", "Mr. Xiong"],
    "K, 1, 2": ["Ms. Pires"],
    "3, 4, 5": ["Mr. Nakamura"]
  };
  var OBJECTIVES2 = [
    `K|K.CC.A.1|Count to 20 and back, then on towards 100|High
K|K.CC.A.3|Write the numbers from 0 to 10
K|K.G.A.1|Say where things are: above, below, beside
K|RF.K.1|Follow words from left to right and know that print has meaning|High
K|RL.K.3|Name the people and places in a story
1|1.OA.A.1|Solve adding and taking-away stories within 20|High
1|1.NBT.A.1|Count, read and write numbers to 60
1|RF.1.2|Hear and blend the sounds in short words|High
1|RL.1.2|Retell a story in order and say what it teaches
1|SL.1.1|Take turns in a conversation about a topic
2|2.OA.B.2|Add and subtract within 20 from memory
2|2.NBT.A.1|See a three-digit number as hundreds, tens and ones|High
2|2.MD.C.7|Tell time to the nearest five minutes|Low
2|RL.2.1|Ask and answer who, what, where and why
3|3.OA.A.1|See multiplication as equal groups|High
3|3.NBT.A.1|Round to the nearest ten and hundred
3|RL.3.2|Retell fables and folktales and find their message
3|W.3.1|Write an opinion and give reasons for it
3|RI.3.1|Ask and answer questions with the text as proof|High
4|4.NBT.A.2|Read, write and compare large numbers
4|4.OA.A.3|Solve story problems of several steps|High
4|RI.4.2|Find the main idea and the details that hold it up
4|W.4.3|Write a story with events in a clear order
5|5.NBT.A.1|Explain what each place of a number is worth
5|5.NBT.B.5|Multiply large whole numbers with ease|High
5|RL.5.2|Work out the theme of a story or a poem
5|RI.5.3|Explain how events and ideas in a text are linked|Low
K, 1, 2|RF.K.2, RF.1.2|Hear rhymes, syllables and single sounds|High
3, 4, 5|L.3.4, L.4.4|Work out what a new word means from the words around it
K, 1, 2|K.OA.A.2, 1.OA.C.6|Add and subtract with objects, drawings and fingers`,
    `K|K.CC.B.4|Match one number word to one thing when counting|High
K|K.CC.C.6|Say which group has more, fewer or the same
K|K.OA.A.1|Show adding and taking away with objects
K|RF.K.3|Link letters to their most common sounds|High
K|RI.K.1|Ask and answer questions about a book of facts
1|1.OA.B.3|Add in any order and group to make ten
1|1.NBT.B.2|See two-digit numbers as tens and ones|High
1|1.MD.A.2|Measure length with same-size objects|Low
1|RF.1.3|Read short words with blends and long vowels|High
1|W.1.2|Write a few facts about a topic
2|2.NBT.B.5|Add and subtract within 100 in more than one way|High
2|2.MD.A.1|Measure length with the right tool
2|RF.2.3|Read words of two syllables
2|W.2.3|Write about something that happened, in order
3|3.OA.A.3|Solve multiplication and division stories within 100|High
3|3.OA.B.5|Use the order and grouping of factors to make multiplying easier
3|3.MD.C.7|Link area to multiplication
3|RI.3.2|Find the main idea and explain what supports it|High
3|SL.3.1|Come prepared to a discussion and build on what others say
4|4.NBT.B.5|Multiply by one- and two-digit numbers|High
4|4.OA.B.4|Find factors and multiples
4|RL.4.3|Describe a character with details from the text
4|SL.4.4|Report on a topic clearly and at a good pace|Low
5|5.NBT.B.7|Calculate with decimals to hundredths|High
5|5.MD.C.5|Find volume by filling and by multiplying
5|RI.5.8|Show which reasons support which point
5|W.5.1|Write an opinion with reasons in a sensible order
K, 1, 2|RL.K.2, RL.1.2|Retell a familiar story with its key details
3, 4, 5|RF.3.4, RF.4.4|Read aloud with accuracy and expression|High
K, 1, 2|K.MD.A.2, 1.MD.A.1|Compare the length of things, longer and shorter`,
    `K|K.CC.B.5|Count to answer “how many?”|High
K|K.OA.A.3|Split numbers up to 10 in different ways
K|K.MD.B.3|Sort objects and count each group|Low
K|RL.K.1|Ask and answer questions about a story|High
K|W.K.2|Draw, tell and write about one topic
1|1.OA.C.6|Add and subtract within 20 with ease|High
1|1.NBT.C.4|Add within 100 using tens and ones
1|1.G.A.1|Tell what makes a shape what it is
1|RI.1.2|Name the topic of a text and retell its details
1|RF.1.4|Read with purpose, accuracy and expression|High
2|2.OA.A.1|Solve one- and two-step stories within 100|High
2|2.NBT.B.7|Add and subtract within 1,000 with models
2|2.MD.C.8|Solve problems with dollars and cents
2|RI.2.2|Find what a longer text and each paragraph is about|High
3|3.NF.A.1|Understand a fraction as equal parts of a whole|High
3|3.NF.A.2|Place fractions on a number line|High
3|3.OA.D.8|Solve two-step problems and check that the answer makes sense
3|RL.3.3|Explain how characters’ actions move a story along
3|W.3.2|Explain a topic clearly in writing
4|4.NF.A.1|Explain why two fractions are equal|High
4|4.NF.A.2|Compare fractions that look different
4|RI.4.3|Explain what happened and why, from a text
4|L.4.5|Understand figures of speech|Low
5|5.NF.A.1|Add and subtract fractions with unlike denominators|High
5|5.NF.B.4|Multiply fractions, and see it as area
5|RL.5.3|Compare two characters, places or events
5|SL.5.1|Lead and follow in a group discussion
K, 1, 2|RF.K.3, RF.1.3|Read and spell common words at a glance|High
3, 4, 5|RI.3.4, RI.4.4|Learn the words of science and history
3, 4, 5|3.NF.A.3, 4.NF.A.1|Find equal fractions with strips and drawings`
  ];

  // src/addon/sample/partners.ts
  var PARTNERS2 = `Harbor Branch Library|Story hours, library cards, books to keep|Family literacy, Academic enrichment|24|Children’s librarian
Brightwater Tutors|Trained tutors after school|Academic enrichment|60|Site lead
Riverside Youth Club|After-school clubs and games|Academic enrichment, Behavioral supports|48|Program director
Casa Adelante|Family workshops in Spanish and English|Family engagement, Family literacy|20|Family advocate
Cape Verdean Cultural Circle|Music, stories and cooking with families|Family engagement, Family literacy|10|Event lead
Elmgrove Health Center|Screenings, health lessons, referrals|Health and wellness|16|School nurse liaison
Calm Harbor Counseling|Small groups, staff coaching|Behavioral supports|12|Clinical lead
Seedling Gardens|School garden and nutrition lessons|Health and wellness, Academic enrichment|14|Garden educator
First Steps Playgroup|Playgroups and home visits for families of young children|Early childhood, Family engagement|22|Playgroup lead
Lantern Theater Workshop|Drama and storytelling residencies|Academic enrichment, Behavioral supports|18|Teaching artist
Narrows College Student Teachers|Reading buddies and math mentors|Academic enrichment, Family literacy|40|Placement office
Southside Food Share|Pantry days and family cooking nights|Health and wellness, Family engagement|12|Volunteer lead`;

  // src/addon/sample/rows.ts
  function sampleObjectives(months) {
    return months.flatMap((month2, place) => {
      const turns = /* @__PURE__ */ new Map();
      return (OBJECTIVES2[place] ?? "").split("\n").map((line2) => {
        const [grades2 = "", standards = "", objective = "", priority2 = ""] = line2.split("|");
        const turn = turns.get(grades2) ?? 0;
        turns.set(grades2, turn + 1);
        const teachers = TEACHERS[grades2] ?? [];
        return {
          month: month2,
          grades: grades2,
          teacher: teachers[turn % teachers.length] ?? "",
          subject: subjectOf(standards),
          standards,
          objective,
          priority: priority2 || "Normal"
        };
      });
    });
  }
  var subjectOf = (standards) => /^(?:RL|RI|RF|W|SL|L)\./.test(standards) ? "ELA" : "Math";
  function sampleActivities(months, objectives, ids) {
    const known = objectives.map((objective, index) => ({
      ...objective,
      id: ids[index] ?? ""
    }));
    return months.flatMap((month2, place) => {
      const candidates = known.filter((objective) => objective["month"] === month2);
      return OFFERINGS.split("\n").map((line2, turn) => ({ fields: line2.split("|"), turn })).filter(({ fields }) => fields[0]?.includes(String(place + 1))).map(
        ({ fields, turn }) => activity(fields, month2, place, turn, candidates)
      );
    });
  }
  function activity(fields, month2, place, turn, candidates) {
    const [, area2, title, partner, lead, slot, sessions, minutes] = fields;
    const [grades2, subject, alignment2, most, why] = fields.slice(8);
    const suited = candidates.filter(
      (objective) => shareGrade(String(objective["grades"]), grades2) && (subject === "" || objective["subject"] === subject)
    );
    const status2 = statusOf(place, turn);
    const participants = 10 + turn * 7 % 18;
    return {
      month: month2,
      area: AREA_TITLES[area2],
      activity: title,
      objectiveIds: turned(suited, turn).slice(0, Number(most)).map(({ id: id2 }) => id2).join(", "),
      why,
      alignment: Number(alignment2),
      partner,
      lead,
      ...timing(month2, slot, Number(sessions), turn),
      sessions: Number(sessions),
      minutesPerSession: Number(minutes),
      participants,
      status: status2,
      ...status2 === "Delivered" ? {
        deliveredMinutes: Number(sessions) * Number(minutes),
        attended: participants - turn % 4
      } : {}
    };
  }
  function shareGrade(one, other) {
    const grades2 = one.split(/, ?/);
    return other.split(/, ?/).some((grade2) => grades2.includes(grade2));
  }
  function turned(items, turn) {
    const start = items.length === 0 ? 0 : turn % items.length;
    return [...items.slice(start), ...items.slice(0, start)];
  }
  function statusOf(place, turn) {
    if (place === 0) return turn % 14 === 5 ? "Cancelled" : "Delivered";
    if (place === 1) {
      if (turn % 13 === 7) return "Cancelled";
      return turn % 4 === 0 ? "Confirmed" : "Delivered";
    }
    if (turn % 9 === 4) return "Idea";
    return turn % 3 === 0 ? "Confirmed" : "Planned";
  }
  function samplePartners(start, end2) {
    return PARTNERS2.split("\n").map((line2) => {
      const [partner, role, areas, hours, contact] = line2.split("|");
      return {
        partner,
        role,
        areas,
        hours: Number(hours),
        agreementStart: start,
        agreementEnd: end2,
        contact
      };
    });
  }
  function mayHoldSample({ partners }) {
    return PARTNERS2.split("\n").some(
      (line2) => partners.includes(line2.split("|")[0])
    );
  }

  // src/addon/sample/traces.ts
  var KEY2 = "sample";
  function hasSample() {
    return loadTraces() !== null;
  }
  function loadTraces() {
    const kept = PropertiesService.getDocumentProperties().getProperty(KEY2);
    return kept === null ? null : JSON.parse(kept);
  }
  function saveTraces(traces) {
    PropertiesService.getDocumentProperties().setProperty(
      KEY2,
      JSON.stringify(traces)
    );
  }
  function forgetTraces() {
    PropertiesService.getDocumentProperties().deleteProperty(KEY2);
  }
  function nameOf2({ idKey, columns }, record) {
    return cellText(record[idKey ?? columns[0].key] ?? "");
  }
  function sumOf({ columns }, record) {
    return checksum(
      columns.map(({ key }) => cellText(record[key] ?? "")).join("")
    ).slice(0, 8);
  }

  // src/addon/sample/sample.ts
  var SCHOOL_NAME = "Maple Hill Community School (sample)";
  var GRADES2 = ["K", "1", "2", "3", "4", "5"];
  var TABLES2 = [OBJECTIVES, ACTIVITIES, PARTNERS];
  function addSample() {
    checkAbsent();
    setUpForSample();
    const workbook = openWorkbook();
    inSession(workbook, person(), (session) => {
      checkAbsent();
      const rows = recordsFor(
        workbook.today,
        (schema2) => idsFor(session, schema2, ownTable(workbook, schema2))
      );
      for (const [schema2, records] of rows)
        checkRecords(workbook, schema2, records);
      fillSettings(workbook, { schoolName: SCHOOL_NAME });
      saveTraces(tracesOf(rows));
      for (const [schema2, records] of rows) addRecords(workbook, schema2, records);
    });
    const school = readSchool(openWorkbook());
    const month2 = currentMonth(school);
    drawTabs(month2);
    showTab(START_HERE_TAB);
    return { view: monthView(school, month2) };
  }
  function checkAbsent() {
    if (!hasSample()) return;
    throw new UserError(
      "The sample school is in this workbook already. Take it out first: Extensions › Integration Grid › Try with sample data."
    );
  }
  function recordsFor(today, idsOf) {
    const months = [-2, -1, 0].map((count3) => addMonths(monthOfDate(today), count3));
    const named = (schema2, records) => {
      const next = idsOf(schema2);
      return records.map((record) => ({ ...record, id: next() }));
    };
    const objectives = named(OBJECTIVES, sampleObjectives(months));
    const ids = objectives.map(({ id: id2 }) => id2);
    const year = yearOf(defaultYearStart(today));
    return /* @__PURE__ */ new Map([
      [OBJECTIVES, objectives],
      [ACTIVITIES, named(ACTIVITIES, sampleActivities(months, objectives, ids))],
      [
        PARTNERS,
        samplePartners(
          { year, month: 8, day: 1 },
          { year: year + 1, month: 7, day: 31 }
        )
      ]
    ]);
  }
  function setUpForSample() {
    const workbook = openWorkbook();
    const standing = TABLES2.filter(
      (schema2) => readTab(workbook, schema2).sheet !== null
    );
    if (standing.length === TABLES2.length) return;
    for (const schema2 of standing) checkRecords(workbook, schema2, [{}]);
    setUpPlanner2({
      schoolName: SCHOOL_NAME,
      firstMonth: defaultYearStart(workbook.today),
      grades: GRADES2
    });
  }
  function tracesOf(rows) {
    return Object.fromEntries(
      [...rows].map(([schema2, records]) => [
        schema2.tab,
        Object.fromEntries(
          records.map((record) => [nameOf2(schema2, record), sumOf(schema2, record)])
        )
      ])
    );
  }
  function removeSample() {
    const traces = loadTraces();
    if (traces === null)
      throw new UserError("There is no sample school in this workbook.");
    const workbook = openWorkbook();
    const { removed, kept } = inSession(workbook, person(), (session) => {
      const counts2 = removeTraced(session, traces);
      clearSchoolName(openWorkbook(), SCHOOL_NAME);
      forgetTraces();
      return counts2;
    });
    const school = readSchool(openWorkbook());
    redrawTabs();
    return { removed, kept, view: monthView(school, currentMonth(school)) };
  }
  function removeTraced(session, traces) {
    const { workbook } = session;
    session.giveIds();
    noteRemoval(session, traces);
    let removed = 0;
    let kept = 0;
    for (const schema2 of TABLES2) {
      removed += deleteRecords(workbook, schema2, unchangedOf(schema2, traces));
      const known = traces[schema2.tab] ?? {};
      kept += goneRecords(
        workbook,
        schema2,
        (record) => known[nameOf2(schema2, record)] !== void 0
      ).length;
    }
    return { removed, kept };
  }
  function unchangedOf(schema2, traces) {
    const known = traces[schema2.tab] ?? {};
    return (record, hasOwnWords2) => !hasOwnWords2 && known[nameOf2(schema2, record)] === sumOf(schema2, record);
  }
  function noteRemoval({ workbook, person: person2, journal }, traces) {
    const gone = TABLES2.map((schema2) => ({
      tab: schema2.tab,
      names: goneRecords(workbook, schema2, unchangedOf(schema2, traces))
    })).filter(({ names: names2 }) => names2.length > 0);
    if (gone.length === 0) return;
    const rows = gone.map(({ tab, names: names2 }) => `${names2.length} of ${tab}`);
    note(journal(), {
      who: whoOf(person2),
      what: `Took out the sample school’s rows: ${listed(rows)}.`,
      table: listed(gone.map(({ tab }) => tab)),
      id: gone.flatMap(({ names: names2 }) => names2).join(", ")
    });
  }

  // src/sheet/sent-fields.ts
  function sentCells(sent) {
    const fields = Object.entries(sent);
    return Object.fromEntries(
      fields.flatMap(
        ([key, field]) => field === void 0 || key === "id" ? [] : [[key, cellOf2(key, field)]]
      )
    );
  }
  function cellOf2(key, field) {
    if (field === null) return "";
    if (typeof field === "number") return field;
    if (typeof field !== "string") return formatIds(field);
    if (key === "area")
      return AREA_TITLES[field] ?? field;
    return key === "startDate" || key === "endDate" ? dayOf(field) : field;
  }
  function dayOf(text2) {
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text2);
    if (!parts) return text2;
    return {
      year: Number(parts[1]),
      month: Number(parts[2]),
      day: Number(parts[3])
    };
  }
  function meanSame(key, one, other, yearStart) {
    return meaning(key, one, yearStart) === meaning(key, other, yearStart);
  }
  function leavesAsIs(key, cell, wanted, yearStart) {
    if (!meanSame(key, cell, wanted, yearStart)) return false;
    return typeof wanted !== "string" || wanted === trimmed(wanted) || wanted === cell;
  }
  function meaning(key, cell, yearStart) {
    switch (key) {
      case "month":
        return readMonth(cell, yearStart).value ?? "";
      case "grades":
        return readGrades(cell).value.join();
      case "area":
        return readArea(cell).value ?? "";
      case "priority":
        return readPriority(cell).value;
      case "status":
        return readStatus(cell).value;
      case "alignment":
        return String(readAlignment(cell).value);
      case "objectiveIds":
        return parseIds(cellText(cell)).join("\n");
      case "startDate":
      case "endDate":
        return readDate(cell).value ?? "";
      case "sessions":
      case "participants":
      case "attended":
        return String(readCount(cell).value ?? "");
      case "minutesPerSession":
      case "deliveredMinutes":
        return String(readMinutes(cell).value ?? "");
      default:
        return trimmed(cellText(cell).replace(/\r\n?/g, "\n"));
    }
  }

  // src/sheet/compare-and-set.ts
  function changeFor(own, { id: id2, base, isNew: isNew2, wanted }, yearStart) {
    const { schema: schema2 } = own.tab;
    if (isNew2) return { id: id2, before: null, after: withText(wanted) };
    const row2 = requiredRow(own, id2);
    const before = {};
    const after = {};
    const conflicts = [];
    for (const [key, want] of Object.entries(wanted)) {
      const now = cellAt2(own.table, row2, key);
      const seen = base?.[key];
      if (seen !== void 0 && leavesAsIs(key, seen, want, yearStart)) continue;
      if (leavesAsIs(key, now, want, yearStart)) continue;
      if (seen !== void 0 && !meanSame(key, seen, now, yearStart))
        conflicts.push(conflict(schema2, key, { seen, now, want }));
      before[key] = now;
      after[key] = want;
    }
    if (conflicts.length > 0)
      throw new UserError(
        `Somebody changed ${id2} since you opened it. ${conflicts.join(" ")} Nothing was saved, and what you typed is still here: open the row again to see what it says now.`
      );
    return { id: id2, before, after };
  }
  function checkSeen(own, id2, base, yearStart) {
    const row2 = requiredRow(own, id2);
    for (const [key, seen] of Object.entries(base)) {
      const now = cellAt2(own.table, row2, key);
      if (!meanSame(key, seen, now, yearStart))
        throw new UserError(
          `Somebody changed ${id2} since you opened it: ${headerOf(own.tab.schema, key)} says ${quoted3(now)} now, you saw ${quoted3(seen)}. Nothing was changed: open the row again, then decide.`
        );
    }
  }
  function withText(cells) {
    return Object.fromEntries(
      Object.entries(cells).filter(([, cell]) => cell !== "")
    );
  }
  function storedCells(schema2, cells) {
    return Object.fromEntries(
      Object.entries(cells).map(([key, cell]) => [
        key,
        typeof cell === "string" ? storedText(cell, headerOf(schema2, key)) : cell
      ])
    );
  }
  function conflict(schema2, key, { seen, now, want }) {
    return `${headerOf(schema2, key)} says ${quoted3(now)} now; you saw ${quoted3(seen)} and wrote ${quoted3(want)}.`;
  }
  var LONGEST5 = 200;
  function quoted3(cell) {
    const text2 = cellText(cell);
    if (text2 === "") return "nothing";
    return `"${text2.length > LONGEST5 ? `${text2.slice(0, LONGEST5)}…` : text2}"`;
  }

  // src/sheet/undo-name.ts
  var UNDO = /^undo\d*:/;
  var isUndoName = (operation2) => UNDO.test(operation2);
  var undoneName = (operation2) => operation2.replace(UNDO, "");
  function undoName(operation2, taken) {
    let name2 = `undo:${operation2}`;
    for (let count3 = 2; taken.has(name2); count3++)
      name2 = `undo${count3}:${operation2}`;
    return name2;
  }

  // src/sheet/settle.ts
  function hasUnfinished(workbook) {
    return readOperations(workbook).some(({ ending: ending2 }) => ending2 === null);
  }
  function settleUnfinished(workbook, person2) {
    if (!hasUnfinished(workbook)) return [];
    try {
      return inFreeSession(workbook, person2, settleAll) ?? [];
    } catch (error) {
      return [
        `A save was cut off half-way, and is not settled yet. ${refusalIn(error)}`
      ];
    }
  }
  function settleAll(session) {
    const unfinished = readOperations(session.workbook).filter(
      ({ ending: ending2 }) => ending2 === null
    );
    if (unfinished.length > 0) checkMayWrite(session.journal());
    return unfinished.flatMap((operation2) => {
      try {
        return settle(session, operation2).notice ?? [];
      } catch (error) {
        const { who, what } = operation2;
        return [
          `A save by ${who} was cut off half-way, and is not settled yet: ${what} ${refusalIn(error)}`
        ];
      }
    });
  }
  function refusalIn(error) {
    if (error instanceof UserError) return error.message;
    if (error instanceof Error && (isPassing(error) || isGoogles(error)))
      return `Google said: ${error.message} The planner tries again when it next opens.`;
    throw error;
  }
  var isGoogles = ({ name: name2 }) => name2 === "Exception";
  function firstAnswer(session, asked) {
    const { operation: operation2 } = asked;
    if (isUndoName(operation2))
      throw new UserError(
        `"${operation2}" can't name a save, because names that begin so are those of undone changes. Nothing was saved: send it under another name.`
      );
    const last = readOperations(session.workbook).filter(({ id: id2 }) => id2 === operation2).pop();
    if (!last || last.ending === "Not saved") return null;
    if (!isSame(asked, last)) throw usedBefore(last);
    const { ending: ending2, notice } = endingOf(session, last);
    if (ending2 === "Cut off") throw new UserError(notice);
    return ending2 === "Not saved" ? null : last.changes().map(({ id: id2 }) => id2);
  }
  function endingOf(session, operation2) {
    const { ending: ending2 } = operation2;
    if (ending2 === null) return settle(session, operation2);
    if (ending2 !== "Cut off") return { ending: ending2, notice: null };
    const schema2 = schemaOf(operation2.table);
    if (schema2 === null)
      return cutOff(operation2, `Its tab, ${operation2.table}, is unknown.`);
    const own = ownTable(session.workbook, schema2);
    const changes = operation2.changes();
    return changes.every((change) => isThere(own, change)) ? { ending: "Done", notice: null } : cutOff(operation2, both(own, changes));
  }
  function isSame({ schema: schema2, isRemoval, ids }, earlier) {
    const changes = earlier.changes();
    return earlier.table === schema2.tab && isRemoval === changes.every(({ after }) => after === null) && ids.every(
      (id2) => changes.some(
        (change) => id2 === void 0 ? change.before === null : change.id === id2 && change.before !== null
      )
    );
  }
  function usedBefore({ id: id2, what }) {
    return new UserError(
      `The operation "${id2}" was used before, for something else: ${what} Nothing was changed now: send this under a name of its own.`
    );
  }
  function settle(session, operation2) {
    const schema2 = schemaOf(operation2.table);
    if (schema2 === null)
      return ended(
        session,
        operation2,
        cutOff(operation2, `Its tab, ${operation2.table}, is unknown.`)
      );
    const own = ownTable(session.workbook, schema2);
    const changes = operation2.changes();
    const states = changes.map((change) => stateOf3(own, change));
    if (states.every((state2) => state2 === "after"))
      return ended(session, operation2, { ending: "Done", notice: null });
    if (states.every((state2) => state2 === "before"))
      return ended(session, operation2, { ending: "Not saved", notice: null });
    const whole3 = states.includes("unclear") ? null : wholeChanges(changes);
    if (whole3 === null)
      return ended(session, operation2, cutOff(operation2, both(own, changes)));
    finish(session, operation2, own, whole3);
    return {
      ending: "Done",
      notice: `A save by ${operation2.who} that was cut off half-way has been finished: ${operation2.what}`
    };
  }
  function cutOff({ who, what }, why) {
    return {
      ending: "Cut off",
      notice: `A save by ${who} was cut off half-way: ${what} ${why} Please look at it and write what should stand.`
    };
  }
  function ended(session, { id: id2 }, settled2) {
    end(session.journal(), id2, settled2.ending, null);
    return settled2;
  }
  function schemaOf(tab) {
    const tables = [OBJECTIVES, ACTIVITIES];
    return tables.find((schema2) => schema2.tab === tab) ?? null;
  }
  function stateOf3(own, change) {
    if (isThere(own, change)) return "after";
    const { id: id2, before, after } = change;
    const [row2, second] = own.byId.get(id2) ?? [];
    if (second) return "unclear";
    if (!row2) return before === null ? "before" : "unclear";
    const keys = Object.keys(after ?? before ?? {});
    const was = (key) => before?.[key] ?? "";
    const shall = (key) => after?.[key] ?? "";
    const isBefore = keys.every(
      (key) => holds(cellAt2(own.table, row2, key), was(key))
    );
    if (isBefore)
      return before === null && !isRemoved(own, row2) ? "torn" : "before";
    return keys.every(
      (key) => holds(cellAt2(own.table, row2, key), was(key)) || holds(cellAt2(own.table, row2, key), shall(key))
    ) ? "torn" : "unclear";
  }
  function wholeChanges(changes) {
    const whole3 = changes.map(({ id: id2, before, after }) => ({
      id: id2,
      before: before && withoutWithheld(before),
      after: after && allOf(after)
    }));
    const isWhole = whole3.every(
      ({ after }, index) => after === null === (changes[index]?.after === null)
    );
    return isWhole ? whole3 : null;
  }
  function withoutWithheld(cells) {
    return Object.fromEntries(
      Object.entries(cells).flatMap(
        ([key, cell]) => isWithheld(cell) ? [] : [[key, cell]]
      )
    );
  }
  function allOf(cells) {
    return Object.values(cells).some(isWithheld) ? null : withoutWithheld(cells);
  }
  function finish(session, operation2, own, whole3) {
    checkTargets(own, planWrites(own, whole3).writes);
    end(session.journal(), operation2.id, "Not saved", null);
    carryOut(session, {
      operation: operation2.id,
      schema: own.tab.schema,
      plan: () => whole3,
      what: () => operation2.what
    });
  }
  function both(own, changes) {
    const sides = changes.flatMap(({ id: id2, after }) => {
      const [row2] = own.byId.get(id2) ?? [];
      if (!row2) return [`${id2} is not there any more.`];
      return Object.entries(after ?? {}).flatMap(([key, cell]) => {
        const now = cellAt2(own.table, row2, key);
        if (isWithheld(cell) || holds(now, cell)) return [];
        return `${headerOf(own.tab.schema, key)} of ${id2} says "${cellText(now)}", and "${cellText(cell)}" was to be saved.`;
      });
    });
    return ["The row has changed since.", ...sides].join(" ");
  }

  // src/sheet/save.ts
  function saveObjectives(workbook, request, person2) {
    const { operation: operation2, month: month2, grades: grades2, teacher, subject } = request;
    return save(workbook, person2, {
      operation: operation2,
      schema: OBJECTIVES,
      sent: request.objectives.map(
        ({ id: id2, base, standards, objective, priority: priority2, notes }) => ({
          id: id2,
          base: base && sentCells(base),
          wanted: sentCells({
            month: month2,
            grades: grades2,
            teacher,
            subject,
            standards,
            objective,
            priority: priority2,
            ...notes === void 0 ? {} : { notes }
          })
        })
      )
    });
  }
  function saveActivity(workbook, { operation: operation2, id: id2, base, ...fields }, person2) {
    return save(workbook, person2, {
      operation: operation2,
      schema: ACTIVITIES,
      sent: [{ id: id2, base: base && sentCells(base), wanted: sentCells(fields) }]
    });
  }
  function save(workbook, person2, { operation: operation2, schema: schema2, sent }) {
    const stored = sent.map((each) => ({
      ...each,
      wanted: storedCells(schema2, each.wanted)
    }));
    const warnings = stored.flatMap(({ wanted }) => warningsFor(schema2, wanted));
    const ids = inSession(workbook, person2, (session) => {
      const answer = firstAnswer(session, {
        operation: operation2,
        schema: schema2,
        isRemoval: false,
        ids: sent.map(({ id: id2 }) => id2)
      });
      if (answer !== null) return answer;
      const wishes = wishesOf(session, schema2, stored);
      const yearStart = yearStartOf(workbook);
      const plan = (own) => wishes.map((wish) => changeFor(own, wish, yearStart));
      if (isNothing(plan(ownTable(workbook, schema2))))
        return wishes.map(({ id: id2 }) => id2);
      return carryOut(session, {
        operation: operation2,
        schema: schema2,
        plan,
        what: (changes) => changeWords(
          ownTable(workbook, schema2),
          changes.filter((change) => !isEmpty(change)),
          yearStart
        )
      }).map(({ id: id2 }) => id2);
    });
    return { ids, warnings };
  }
  function wishesOf(session, schema2, sent) {
    const next = idsFor(session, schema2, ownTable(session.workbook, schema2));
    return sent.map(({ id: id2, base, wanted }) => ({
      id: id2 ?? next(),
      isNew: id2 === void 0,
      base: base ?? null,
      wanted
    }));
  }
  var isEmpty = ({ before, after }) => before !== null && after !== null && Object.keys(after).length === 0;
  var isNothing = (changes) => changes.every(isEmpty);
  function removeRow(workbook, { operation: operation2, table: table2, id: id2, base }, person2) {
    const schema2 = table2 === "Objectives" ? OBJECTIVES : ACTIVITIES;
    return inSession(workbook, person2, (session) => {
      const asked = { operation: operation2, schema: schema2, isRemoval: true, ids: [id2] };
      if (firstAnswer(session, asked) !== null) return { month: null };
      const yearStart = yearStartOf(workbook);
      const [change] = carryOut(session, {
        operation: operation2,
        schema: schema2,
        plan: (own) => {
          if (base) checkSeen(own, id2, sentCells(base), yearStart);
          const row2 = requiredRow(own, id2);
          return [{ id: id2, before: cellsOf2(own, row2), after: null }];
        },
        what: (changes) => changeWords(ownTable(workbook, schema2), changes, yearStart)
      });
      const month2 = parseMonth(change?.before?.["month"] ?? "", yearStart);
      return { month: month2 ?? null };
    });
  }
  function yearStartOf(workbook) {
    const { values } = readTab(workbook, SETTINGS);
    const table2 = readTable(SETTINGS, values);
    return readSettings(table2, workbook.today).settings.schoolYearStarts;
  }
  function warningsFor(schema2, cells) {
    return Object.entries(cells).flatMap(([key, cell]) => {
      const found = typeof cell === "string" ? childDataIn(cell) : null;
      return found === null ? [] : [
        `${headerOf(schema2, key)} seems to hold ${found}. A planner is no place for what is about one child: please take it out.`
      ];
    });
  }

  // src/sheet/undo.ts
  var MOST_LISTED2 = 20;
  function listChanges(workbook, person2) {
    const done = readOperations(workbook).filter(isDone);
    const undone = undoneIds(done);
    return done.slice(-MOST_LISTED2).reverse().map(({ id: id2, when, who, what, by }) => ({
      operation: id2,
      when,
      who,
      what,
      mine: isMine(by, person2),
      undone: undone.has(id2)
    }));
  }
  function undo(workbook, operation2, person2) {
    return inSession(workbook, person2, (session) => {
      const done = readOperations(workbook).filter(isDone);
      const known = undoneIds(done);
      const target = operation2 === void 0 ? lastOwn(done, known, person2) : lastOf(done, operation2);
      const undone = undoneWords(target);
      if (known.has(target.id)) throw undoneBefore(done, target);
      carryOutUndo(session, target, nextName(session, target.id), undone);
      return { undone, operation: target.id };
    });
  }
  var isDone = ({ ending: ending2 }) => ending2 === "Done";
  var isMine = (by, { key }) => key !== "" && by === key;
  function undoneIds(done) {
    const undone = /* @__PURE__ */ new Set();
    const mark = (id2, isUndone) => {
      if (isUndone) undone.add(id2);
      else undone.delete(id2);
      if (isUndoName(id2)) mark(undoneName(id2), !isUndone);
    };
    for (const operation2 of done)
      if (isUndoName(operation2.id)) mark(undoneName(operation2.id), true);
    return undone;
  }
  function lastOwn(done, undone, person2) {
    const own = done.filter(
      (each) => isMine(each.by, person2) && !isUndoName(each.id) && !undone.has(each.id)
    );
    const last = own[own.length - 1];
    if (last) return last;
    throw new UserError(
      "You have no change of your own to undo. Changes in the planner lists what everybody did."
    );
  }
  function lastOf(done, operation2) {
    const found = done.filter(({ id: id2 }) => id2 === operation2);
    const last = found[found.length - 1];
    if (last) return last;
    throw new UserError(
      "That change is not in the Log, so it can’t be undone. File › Version history in the menu may still have it."
    );
  }
  function undoneWords({ id: id2, what }) {
    const rest = what.replace(/^(?:Undid|Did again): /, "");
    return isUndoName(id2) && what.startsWith("Undid") ? `Did again: ${rest}` : `Undid: ${rest}`;
  }
  function undoneBefore(done, { id: id2, what }) {
    const by = done.filter((each) => undoneName(each.id) === id2).pop();
    const verb = isUndoName(id2) ? "done again" : "undone";
    return new UserError(
      `This was ${verb} before, by ${by?.who ?? "someone"}, so nothing was changed: ${what}`
    );
  }
  function nextName({ workbook }, id2) {
    const taken = readOperations(workbook).flatMap(
      (each) => each.ending === "Not saved" ? [] : [each.id]
    );
    return undoName(id2, new Set(taken));
  }
  function carryOutUndo(session, target, operation2, what) {
    const schema2 = schemaOf(target.table);
    if (schema2 === null)
      throw new UserError(
        `A change of ${target.table} can’t be undone here. File › Version history in the menu may still have what was before.`
      );
    const changes = target.changes();
    carryOut(session, {
      operation: operation2,
      schema: schema2,
      what: () => what,
      plan: (own) => changes.map((change) => reversed(own, target, change))
    });
  }
  function reversed(own, target, change) {
    if (!isAsLeft(own, change)) throw changedSince(own, target, change);
    const { id: id2, before, after } = change;
    const now = nowOf(own, change);
    return {
      id: id2,
      // What stands there now, so that text the Log does not hold can be compared all the same.
      before: after === null ? null : now,
      after: before === null ? null : restored(own, id2, before, after === null)
    };
  }
  function isAsLeft(own, change) {
    const [row2, second] = own.byId.get(change.id) ?? [];
    if (second) return false;
    if (change.after === null) return !row2 || isRemoved(own, row2);
    if (!row2 || !isThere(own, change)) return false;
    const { after } = change;
    return change.before !== null || Object.keys(cellsOf2(own, row2)).every((key) => key in after);
  }
  function nowOf(own, { id: id2, before, after }) {
    const [row2] = own.byId.get(id2) ?? [];
    const cells = row2 ? cellsOf2(own, row2) : {};
    const keys = before === null ? Object.keys(cells) : Object.keys(after ?? {});
    return Object.fromEntries(keys.map((key) => [key, cells[key] ?? ""]));
  }
  function restored(own, id2, before, isRow) {
    const cells = {};
    for (const [key, cell] of Object.entries(before)) {
      if (!isWithheld(cell)) cells[key] = cell;
      else if (!isRow)
        throw new UserError(
          `The earlier ${headerOf(own.tab.schema, key)} of ${id2} looked like a child's data, so it was not kept and can’t come back. File › Version history in the menu has it.`
        );
    }
    return cells;
  }
  function changedSince(own, { what }, { id: id2, after }) {
    const [row2] = own.byId.get(id2) ?? [];
    const now = row2 ? cellsOf2(own, row2) : {};
    const key = Object.keys(after ?? {}).find(
      (each) => !holds(now[each] ?? "", after?.[each] ?? "")
    );
    const where = row2 && key ? `${headerOf(own.tab.schema, key)} of ${id2}` : `${id2}`;
    return new UserError(
      `This can’t be undone, because somebody has changed ${where} since: ${what} Open the row and change it by hand.`
    );
  }

  // src/addon/arguments/saves.ts
  var AN_OBJECT2 = "an object with named fields";
  var objectiveBase = partial(
    strictObject(
      {
        id,
        month: text(CELL),
        grades: array(text(20), "a list of grades"),
        teacher: text(CELL),
        subject: text(CELL),
        standards: text(CELL),
        objective: text(CELL),
        priority,
        notes: text(CELL)
      },
      AN_OBJECT2
    )
  );
  var activityBase = partial(
    strictObject(
      {
        id,
        month: text(CELL),
        area,
        activity: text(CELL),
        objectiveIds: array(text(CELL), "a list of objective IDs"),
        why: text(CELL),
        alignment,
        partner: text(CELL),
        lead: text(CELL),
        when: text(CELL),
        startDate: nullable(date),
        endDate: nullable(date),
        sessions: count(1e9),
        minutesPerSession: count(1e9),
        participants: count(1e9),
        status,
        deliveredMinutes: count(1e9),
        attended: count(1e9),
        notes: text(CELL)
      },
      AN_OBJECT2
    )
  );
  var objectiveEntry = pipe(
    strictObject(
      {
        id: optional(id),
        base: optional(objectiveBase),
        standards: text(PARAGRAPH),
        objective: text(PARAGRAPH),
        priority,
        notes: optional(text(PARAGRAPH))
      },
      AN_OBJECT2
    ),
    check(
      ({ standards, objective }) => (standards + objective).trim() !== "",
      "an objective with a standard or some words"
    )
  );
  var saveObjectives2 = strictObject(
    {
      operation,
      month,
      grades: pipe(grades, nonEmpty("at least one grade")),
      teacher: words(LINE),
      subject: text(LINE),
      objectives: pipe(
        array(objectiveEntry, "a list of objectives"),
        nonEmpty("a list with at least one objective"),
        maxLength(50, "a list of at most 50 objectives"),
        check(
          (entries) => hasEachOnce(entries.map(({ id: id2 }) => id2)),
          "a list that names each objective once: an ID stands there twice"
        )
      )
    },
    AN_OBJECT2
  );
  function hasEachOnce(ids) {
    const known = ids.filter((id2) => id2 !== void 0);
    return new Set(known).size === known.length;
  }
  var saveActivity2 = pipe(
    strictObject(
      {
        operation,
        id: optional(id),
        base: optional(activityBase),
        month,
        area,
        activity: words(LINE),
        objectiveIds: optional(
          pipe(
            array(id, "a list of objective IDs"),
            maxLength(200, "a list of at most 200 objective IDs")
          )
        ),
        why: optional(text(PARAGRAPH)),
        alignment: optional(alignment),
        partner: optional(text(LINE)),
        lead: optional(text(LINE)),
        when: optional(text(LINE)),
        startDate: optional(nullable(date)),
        endDate: optional(nullable(date)),
        sessions: optional(count(1e3)),
        minutesPerSession: optional(count(1e4)),
        participants: optional(count(1e5)),
        status: optional(status),
        deliveredMinutes: optional(count(1e6)),
        attended: optional(count(1e5)),
        notes: optional(text(PARAGRAPH))
      },
      AN_OBJECT2
    ),
    forward(
      check(
        ({ startDate, endDate }) => !startDate || !endDate || startDate <= endDate,
        "a date on or after the start date"
      ),
      ["endDate"]
    )
  );
  var removeRow2 = strictObject(
    {
      operation,
      table,
      id,
      base: optional(
        custom(
          (given) => is(objectiveBase, given) || is(activityBase, given),
          "the row as it was seen"
        )
      )
    },
    AN_OBJECT2
  );
  var undo2 = strictObject(
    { operation: optional(operation) },
    AN_OBJECT2
  );

  // src/addon/saves.ts
  function saveObjectives3(argument) {
    const request = checked(saveObjectives2, argument);
    const workbook = openWorkbook();
    const { ids, warnings } = saveObjectives(workbook, request, person());
    return {
      saved: [...ids],
      warnings: [...warnings],
      view: monthView(readSchool(workbook), request.month)
    };
  }
  function saveActivity3(argument) {
    const request = checked(saveActivity2, argument);
    const workbook = openWorkbook();
    const { ids, warnings } = saveActivity(workbook, request, person());
    return {
      id: ids[0],
      warnings: [...warnings],
      view: monthView(readSchool(workbook), request.month)
    };
  }
  function removeRow3(argument) {
    const request = checked(removeRow2, argument);
    const workbook = openWorkbook();
    const { month: month2 } = removeRow(workbook, request, person());
    const school = readSchool(workbook);
    return {
      view: month2 ? monthView(school, month2) : viewOf(school, request.operation)
    };
  }
  function undo3(argument) {
    const wanted = checked(undo2, argument);
    const workbook = openWorkbook();
    const { undone, operation: operation2 } = undo(
      workbook,
      wanted.operation,
      person()
    );
    return { undone, view: viewOf(readSchool(workbook), operation2) };
  }
  function viewOf(school, operation2) {
    return monthView(school, monthOf2(school, operation2) ?? currentMonth(school));
  }
  function monthOf2({ workbook, plan }, operation2) {
    const done = readOperations(workbook).find(({ id: id2 }) => id2 === operation2);
    const [change] = done?.changes() ?? [];
    const rows = [...plan.objectives, ...plan.activities];
    const standing = rows.find(({ id: id2 }) => id2 === change?.id)?.month;
    const logged = (change?.after ?? change?.before)?.["month"];
    if (standing || logged === void 0 || isWithheld(logged))
      return standing ?? null;
    return parseMonth(logged, plan.settings.schoolYearStarts) ?? null;
  }
  function loadChanges() {
    return [...listChanges(openWorkbook(), person())];
  }

  // src/addon/menu.ts
  var TITLE = "Integration Grid";
  function onOpen() {
    SpreadsheetApp.getUi().createAddonMenu().addItem("Plan this month", "showPlanner").addItem("Review coverage", "showCoverage").addItem("Check the workbook", "showProblems").addItem("Undo last change", "undoLastChange").addItem("Set up planner", "showSetUp").addItem("Try with sample data", "trySample").addToUi();
  }
  function onInstall() {
    onOpen();
  }
  function showPlanner() {
    said(() => showSidebar({ screen: "month" }));
  }
  function showProblems() {
    said(() => showSidebar({ screen: "problems" }));
  }
  function showSetUp() {
    said(() => showSidebar({ screen: "setUp" }));
  }
  function showCoverage() {
    said(() => {
      const coverage2 = coverageAnew(openWorkbook(), currentMonth);
      showTab(COVERAGE_TAB);
      if (coverage2) toast(headline(coverage2).join(" "));
    });
  }
  function undoLastChange() {
    said(() => {
      const { undone } = undo3({});
      redrawTabs();
      toast(undone);
    });
  }
  function trySample() {
    said(() => {
      if (hasSample()) askToRemove();
      else askToAdd();
    });
  }
  function askToAdd() {
    const isWanted = agreed(
      "Add a sample school?",
      'This adds an invented school with 18 teachers, 90 objectives, 160 activities and 12 partners to this workbook, so that you can try everything. Your own rows stay as they are. Choose "Try with sample data" again to take it out.'
    );
    if (!isWanted) return;
    addSample();
    showSidebar({ screen: "month" });
    toast(
      'The sample school is in. Choose "Try with sample data" again to take it out.'
    );
  }
  function askToRemove() {
    const isWanted = agreed(
      "Take the sample school out?",
      "This removes the rows that the sample brought. Rows that somebody has changed since stay, and so do your own."
    );
    if (!isWanted) return;
    const { removed, kept } = removeSample();
    toast(
      kept === 0 ? `The sample school is out: ${removed} rows removed.` : `${removed} rows of the sample removed. ${kept} were changed since, so they stay.`
    );
  }
  function agreed(title, text2) {
    const ui = SpreadsheetApp.getUi();
    return ui.alert(title, text2, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
  }
  function showSidebar(opening) {
    const page = HtmlService.createHtmlOutputFromFile("sidebar").append(
      `<script type="application/json" id="opening">${JSON.stringify(opening)}</script>`
    ).setTitle(TITLE);
    SpreadsheetApp.getUi().showSidebar(page);
  }
  function toast(sentence3) {
    SpreadsheetApp.getActiveSpreadsheet().toast(sentence3, TITLE, 8);
  }
  function said(work) {
    try {
      work();
    } catch (error) {
      const ui = SpreadsheetApp.getUi();
      if (error instanceof UserError) {
        ui.alert(TITLE, error.message, ui.ButtonSet.OK);
        return;
      }
      ui.alert(
        TITLE,
        "Something went wrong in the planner, and it may not have finished. Nothing that you typed is lost; try again, and tell whoever looks after this workbook if it happens twice.",
        ui.ButtonSet.OK
      );
      throw error;
    }
  }

  // src/addon/selection.ts
  function loadSelection() {
    return selectionIn(readSchool());
  }
  function selectionIn(school) {
    const { spreadsheet } = school.workbook;
    const range = spreadsheet.getActiveRange();
    if (!range) return null;
    const sheet = range.getSheet();
    if (folded(sheet.getName()) === folded(GRID.tab))
      return inGrid(school, sheet, range);
    return inTable(school, sheet.getSheetId(), range.getRow());
  }
  function inTable({ workbook, plan }, sheetId, row2) {
    const isOf = (schema2) => readTab(workbook, schema2).sheet?.getSheetId() === sheetId;
    if (isOf(OBJECTIVES)) {
      const objective = plan.objectives.find((each) => each.row === row2);
      return objective?.id && objective.month ? {
        kind: "objective",
        month: objective.month,
        objectiveId: objective.id
      } : null;
    }
    if (!isOf(ACTIVITIES)) return null;
    const activity2 = plan.activities.find((each) => each.row === row2);
    return activity2?.id && activity2.month ? { kind: "activity", month: activity2.month, activityId: activity2.id } : null;
  }
  function inGrid({ plan }, sheet, range) {
    const row2 = range.getRow();
    if (row2 === 1) return null;
    const values = sheet.getRange(1, 1, row2, sheet.getMaxColumns()).getDisplayValues();
    const header = values[0] ?? [];
    const id2 = values[row2 - 1]?.[header.indexOf(headerOf(GRID, "id"))];
    const objective = plan.objectives.find((each) => each.id === id2);
    if (!objective?.id || !objective.month) return null;
    const { id: objectiveId, month: month2 } = objective;
    const area2 = areaColumns(header)[range.getColumn() - 1];
    return area2 === void 0 ? { kind: "objective", month: month2, objectiveId } : { kind: "cell", month: month2, objectiveId, area: area2 };
  }

  // src/addon/planner.ts
  function loadPlanner(argument) {
    const { month: month2 } = checked(perhapsOfMonth, argument);
    const workbook = openWorkbook();
    const who = person();
    const objectives = readTab(workbook, OBJECTIVES);
    const readOnlyReason = readOnlyReasonOf(workbook, objectives);
    const canEdit = readOnlyReason === null;
    const notices = canEdit && !isCopy(workbook) ? settleUnfinished(workbook, who) : [];
    const school = readSchool(workbook);
    return {
      who: who.name,
      canEdit,
      readOnlyReason,
      isSetUp: objectives.sheet !== null && readTab(workbook, ACTIVITIES).sheet !== null,
      hasSample: mayHoldSample(school.plan) && hasSample(),
      isCopy: isCopy(workbook),
      notices,
      gridMonth: gridMonth(workbook),
      view: monthView(school, month2 ?? currentMonth(school)),
      selection: selectionIn(school)
    };
  }
  function gridMonth({ spreadsheet }) {
    const sheet = sheetNamed(spreadsheet, GRID.tab);
    return (sheet && recall(sheet).built?.month) ?? null;
  }
  function readOnlyReasonOf({ spreadsheet }, tab) {
    const sheet = tab.sheet ?? spreadsheet.getSheets()[0];
    if (sheet.getRange(sheet.getMaxRows(), 1).canEdit()) return null;
    return "This workbook is shared with you for viewing, so you can read everything here but not change it. Ask its owner to let you edit.";
  }
  function saveName3(argument) {
    const { name: name2 } = checked(saveName2, argument);
    return { who: saveName(name2) };
  }
  function checkWorkbook() {
    return [...readSchool().problems];
  }
  function adoptCopy2() {
    const workbook = openWorkbook();
    withLock(() => adoptCopy(workbook));
    const school = readSchool(workbook);
    return { view: monthView(school, currentMonth(school)) };
  }

  // src/addon/show.ts
  function showRow2(argument) {
    const { table: table2, id: id2, area: area2 } = checked(showRow, argument);
    if (area2 !== void 0 && showInGrid(id2, area2)) return { shown: true };
    const schema2 = table2 === "Objectives" ? OBJECTIVES : ACTIVITIES;
    const tab = readTab(openWorkbook(), schema2);
    const read = readTable(schema2, tab.values);
    const row2 = read.rows.find((each) => textAt(read, each, "id") === id2);
    if (tab.sheet === null || row2 === void 0) return { shown: false };
    tab.sheet.getRange(row2.row, 1).activate();
    return { shown: true };
  }
  function showInGrid(id2, area2) {
    const sheet = sheetCalled(GRID.tab);
    if (sheet === null) return false;
    const values = sheet.getDataRange().getDisplayValues();
    const header = values[0] ?? [];
    const row2 = values.findIndex(
      (cells) => cells[header.indexOf(headerOf(GRID, "id"))] === id2
    );
    const column2 = header.indexOf(AREA_TITLES[area2]);
    if (row2 < 1 || column2 < 0) return false;
    sheet.getRange(row2 + 1, column2 + 1).activate();
    return true;
  }
  function showProblem2(argument) {
    const { sheet: tab, row: row2, column: column2 } = checked(showProblem, argument);
    const sheet = sheetCalled(tab);
    if (sheet === null || row2 > sheet.getMaxRows()) return { shown: false };
    const headers = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getDisplayValues()[0];
    const index = headers.findIndex(
      (header) => column2 !== null && folded(header) === folded(column2)
    );
    sheet.getRange(row2, Math.max(index, 0) + 1).activate();
    return { shown: true };
  }
  var sheetCalled = (name2) => sheetNamed(SpreadsheetApp.getActiveSpreadsheet(), name2);
  return __toCommonJS(main_exports);
})();
function addSample(...args) { return Addon.addSample(...args); }
function adoptCopy(...args) { return Addon.adoptCopy(...args); }
function buildGrid(...args) { return Addon.buildGrid(...args); }
function checkWorkbook(...args) { return Addon.checkWorkbook(...args); }
function loadChanges(...args) { return Addon.loadChanges(...args); }
function loadCoverage(...args) { return Addon.loadCoverage(...args); }
function loadMonth(...args) { return Addon.loadMonth(...args); }
function loadPlanner(...args) { return Addon.loadPlanner(...args); }
function loadSelection(...args) { return Addon.loadSelection(...args); }
function loadSetUp(...args) { return Addon.loadSetUp(...args); }
function onEdit(...args) { return Addon.onEdit(...args); }
function onInstall(...args) { return Addon.onInstall(...args); }
function onOpen(...args) { return Addon.onOpen(...args); }
function refreshTabs(...args) { return Addon.refreshTabs(...args); }
function removeRow(...args) { return Addon.removeRow(...args); }
function removeSample(...args) { return Addon.removeSample(...args); }
function saveActivity(...args) { return Addon.saveActivity(...args); }
function saveName(...args) { return Addon.saveName(...args); }
function saveObjectives(...args) { return Addon.saveObjectives(...args); }
function setUpPlanner(...args) { return Addon.setUpPlanner(...args); }
function showCoverage(...args) { return Addon.showCoverage(...args); }
function showPlanner(...args) { return Addon.showPlanner(...args); }
function showProblem(...args) { return Addon.showProblem(...args); }
function showProblems(...args) { return Addon.showProblems(...args); }
function showRow(...args) { return Addon.showRow(...args); }
function showSetUp(...args) { return Addon.showSetUp(...args); }
function trySample(...args) { return Addon.trySample(...args); }
function undo(...args) { return Addon.undo(...args); }
function undoLastChange(...args) { return Addon.undoLastChange(...args); }
function writeCoverage(...args) { return Addon.writeCoverage(...args); }
