// Made by `npm run build`. Do not edit: change src/ and build again.
/*
Copyright (c) 2026 The Integration Grid authors
Copyright (c) Fabian Hiller (valibot)

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
*/
function onDemand_() {
let {made} = onDemand_;
if (made) return made;
// src/domain/cell.ts
var { cellText, folded, isBlank, isErrorValue, trimmed } = Addon.parts["src/domain/cell.ts"]();

// src/domain/status.ts
var { STATUSES, counts, parseStatus } = Addon.parts["src/domain/status.ts"]();

// src/domain/bank.ts
function ideaKey(area2, activity3) {
	return `${area2} ${folded(activity3.replace(/[^\p{L}\p{N}]+/gu, " "))}`;
}
function timesUsed(activities) {
	const times = new Map();
	for (const { area: area2, activity: activity3, status: status2 } of activities) {
		if (area2 === null || !counts(status2)) continue;
		const key = ideaKey(area2, activity3);
		times.set(key, (times.get(key) ?? 0) + 1);
	}
	return times;
}

// src/domain/grade.ts
var { GRADES, GRADE_SETS, formatGrades, gradeBits, gradeWords, gradesIn, gradesTakenForDate, inOrder, orderOf, parseGrades } = Addon.parts["src/domain/grade.ts"]();

// src/domain/area.ts
var { AREAS, AREA_INDEX, AREA_TITLES, AREA_VALUES, byArea, nearestArea, parseArea, slippedArea } = Addon.parts["src/domain/area.ts"]();

// src/domain/child-data.ts
var { childDataIn } = Addon.parts["src/domain/child-data.ts"]();

// src/sheet/carry-out.ts
var { carryOut, failureOf } = Addon.parts["src/sheet/carry-out.ts"]();

// src/sheet/compare-and-set.ts
var { changeFor, checkSeen, storedCells } = Addon.parts["src/sheet/compare-and-set.ts"]();

// src/sheet/given-ids.ts
var { giveIds, idLines, idsFor, missingIds, showIds, takenIds } = Addon.parts["src/sheet/given-ids.ts"]();

// src/sheet/meaning.ts
var { readAlignment, readArea, readCount, readDate, readGrades, readMinutes, readMonth, readPriority, readStatus, readTrueOrFalse } = Addon.parts["src/sheet/meaning.ts"]();

// src/sheet/own-table.ts
var { cellsOf, findRow, headerRow, idIndex, idOf, isRemoved, onlyRow, ownRows, ownTable, ownTableWithIds, requiredRow, sameCells, sameTableNow } = Addon.parts["src/sheet/own-table.ts"]();

// src/sheet/reference-tabs.ts
var { ACTIVITY_BANK, LOCKED_DATES, PARTNERS, RESULTS, STANDARDS } = Addon.parts["src/sheet/reference-tabs.ts"]();

// src/sheet/session.ts
var { inFreeSession, inPlainSession, inSession, withIds } = Addon.parts["src/sheet/session.ts"]();

// src/sheet/settle.ts
var { firstAnswer, settleUnfinished } = Addon.parts["src/sheet/settle.ts"]();

// src/sheet/table.ts
var { cellAt, columnIndex, readTable, textAt } = Addon.parts["src/sheet/table.ts"]();

// src/sheet/user-error.ts
var { UserError } = Addon.parts["src/sheet/user-error.ts"]();

// src/sheet/bank-save.ts
function saveToBank(workbook, operation2, person2, read) {
	return inSession(workbook, person2, (session) => {
		const asked2 = {
			operation: operation2,
			schema: ACTIVITY_BANK,
			isRemoval: false,
			ids: [void 0]
		};
		const [answer] = firstAnswer(session, asked2) ?? [];
		if (answer !== void 0) return answer;
		const { area: area2, activity: activity3, cells } = read();
		const id2 = idsFor(
			session,
			ACTIVITY_BANK,
			ownTable(workbook, ACTIVITY_BANK)
		)();
		const after = storedCells(ACTIVITY_BANK, {
			...cells,
			area: AREA_TITLES[area2],
			activity: activity3
		});
		carryOut(session, {
			operation: operation2,
			schema: ACTIVITY_BANK,
			plan: (own) => {
				checkIsNew(own, area2, activity3);
				return [{ id: id2, before: null, after }];
			},
			what: () => `Added ${nameOf(activity3)} to the Activity bank.`
		});
		const missing4 = missingIds(workbook, ACTIVITY_BANK);
		if (missing4) giveIds(session, missing4);
		return id2;
	});
}
function checkIsNew({ table: table3 }, area2, activity3) {
	const key = ideaKey(area2, activity3);
	const twin = table3.rows.find((row) => {
		const found3 = readArea(cellAt(table3, row, "area")).value;
		return found3 && ideaKey(found3, textAt(table3, row, "activity")) === key;
	});
	if (twin)
		throw new UserError(
			`The Activity bank has ${nameOf(activity3)} under ${AREA_TITLES[area2]} already, in row ${twin.row}, so nothing was added.`
		);
}
function nameOf(activity3) {
	return childDataIn(activity3) === null ? `“${activity3}”` : "an activity";
}

// src/sheet/row-reader.ts
var { monthRows, readActivityRow, readObjectiveRow, typedAt } = Addon.parts["src/sheet/row-reader.ts"]();

// src/sheet/workbook.ts
var { cellsOf: cellsOf2, forget, forgetMarks, isCopy, openWorkbook, readAhead, readSheet, readTab } = Addon.parts["src/sheet/workbook.ts"]();

// src/addon/arguments/check.ts
var { checked } = Addon.parts["src/addon/arguments/check.ts"]();

// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
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
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
var store$2;
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
var store$1;
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? getSchemaMessage(issue.lang) : null) ?? config$1.message ?? getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
function _standardSchema(schema2) {
	schema2["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema2["~run"]({ value: value$1 }, getGlobalConfig())
	};
	return schema2;
}
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
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}
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
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value) });
			return dataset;
		}
	};
}
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value) });
			return dataset;
		}
	};
}
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
function getFallback(schema2, dataset, config$1) {
	return typeof schema2.fallback === "function" ? schema2.fallback(dataset, config$1) : schema2.fallback;
}
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
function getDefault(schema2, dataset, config$1) {
	return typeof schema2.default === "function" ? schema2.default(dataset, config$1) : schema2.default;
}
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
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
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
				if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
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
				if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: _joinExpects(options.map(_stringify), "|"),
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
						const value$1 = key in input ? input[key] : getDefault(valueSchema);
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
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema);
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
function partial(schema2, keys) {
	const entries$1 = {};
	for (const key in schema2.entries) entries$1[key] = !keys || keys.includes(key) ? optional(schema2.entries[key]) : schema2.entries[key];
	return _standardSchema({
		...schema2,
		entries: entries$1
	});
}
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

// src/addon/arguments/fields.ts
var { CELL, LINE, MOST_MINUTES, MOST_PEOPLE, MOST_SESSIONS, PARAGRAPH, alignment, area, count, date, grade, grades, id, month, name, operation, priority, status, table, text, whole, words } = Addon.parts["src/addon/arguments/fields.ts"]();

// src/addon/arguments/suggestions.ts
var AN_OBJECT = "an object with named fields";
var loadSuggestions = strictObject(
	{ objectiveId: id, area },
	AN_OBJECT
);
var addToBank = strictObject(
	{ operation, activityId: id },
	AN_OBJECT
);

// src/addon/person.ts
var { person } = Addon.parts["src/addon/person.ts"]();

// src/addon/school.ts
var { monthView, openToSaveRows, openToSaveSettings, readSchool } = Addon.parts["src/addon/school.ts"]();

// src/addon/bank.ts
function addToBank2(argument) {
	const { operation: operation2, activityId } = checked(addToBank, argument);
	const workbook = openWorkbook();
	const id2 = saveToBank(
		workbook,
		operation2,
		person(),
		() => entryOf(readSchool(workbook), activityId)
	);
	return { id: id2 };
}
function entryOf({ plan, tables, calendar }, id2) {
	const { activities } = tables;
	const known2 = plan.activities.find((activity3) => activity3.id === id2);
	const row = activities.rows.find((each) => each.row === known2?.row);
	if (!known2 || !row)
		throw new UserError(
			`${id2} is no longer in Activities: somebody removed it. Nothing was added to the bank.`
		);
	const fields = readActivityRow(activities, row, calendar);
	if (fields === null || known2.activity === "")
		throw new UserError(
			"This activity has no name or no area yet, so nobody would find it in the bank. Give it both, then add it."
		);
	const objectives = plan.objectives.filter(
		(objective) => objective.id !== null && known2.objectiveIds.includes(objective.id)
	);
	const { area: area2, sessions, minutesPerSession, partner, why } = fields;
	return {
		area: area2,
		activity: known2.activity,
		cells: {
			grades: formatGrades(inOrder(objectives.flatMap(({ grades: grades2 }) => grades2))),
			standards: codesOf(objectives).join(", "),
			sessions: sessions ?? "",
			minutesPerSession: minutesPerSession ?? "",
			partner,
			why,
			timesUsed: timesUsed(plan.activities).get(ideaKey(area2, known2.activity)) ?? 0
		}
	};
}
function codesOf(objectives) {
	const codes = objectives.flatMap(
		({ standards }) => standards.map(({ code }) => code)
	);
	return [...new Set(codes)];
}

// src/domain/catalogue.ts
var { catalogueOf, parseStandard, recognise } = Addon.parts["src/domain/catalogue.ts"]();

// src/domain/bank-tag.ts
var NEARNESSES = [
	"standard",
	"cluster",
	"domain",
	"subject",
	"area"
];
function tagOf(standard) {
	const { code, key, kind, cluster, parent, topic, subject, label } = standard;
	return {
		code,
		standard: keyOfStandard(kind, key, parent),
		cluster,
		topic,
		subject: subjectName(subject),
		label
	};
}
function objectiveTags({
	standards,
	subject
}) {
	if (standards.length > 0) return standards.map(tagOf);
	return subject === "" ? [] : [{ ...NOTHING, subject: subjectName(subject) }];
}
var NOTHING = {
	code: "",
	standard: null,
	cluster: null,
	topic: "",
	label: ""
};
function subjectName(subject) {
	const name3 = folded(subject);
	return SUBJECTS.find(([pattern]) => pattern.test(name3))?.[1] ?? name3;
}
var SUBJECTS = [
	[/^math/, "Math"],
	[/^(?:ela\b|english|reading|writing|literacy|language arts)/, "ELA"]
];
function keyOfStandard(kind, key, parent) {
	if (kind === "part") return parent ?? key;
	return kind === "standard" ? key : null;
}
function nearest(tags, others) {
	let best = null;
	for (const tag of tags)
		for (const other of others) {
			const nearness2 = nearnessOf(tag, other);
			if (nearness2 === null) continue;
			if (best === null || isNearer(nearness2, best.nearness))
				best = { nearness: nearness2, tag, other };
		}
	if (best !== null) return best;
	return tags.length === 0 || others.length === 0 ? { nearness: "area", tag: null, other: null } : null;
}
function isNearer(one, other) {
	return NEARNESSES.indexOf(one) < NEARNESSES.indexOf(other);
}
function nearnessOf(one, other) {
	if (one.standard !== null && one.standard === other.standard)
		return "standard";
	if (one.cluster !== null && one.cluster === other.cluster) return "cluster";
	const isSameSubject = one.subject === other.subject;
	if (isSameSubject && one.topic !== "" && one.topic === other.topic)
		return "domain";
	if (one.subject === "" || other.subject === "") return "area";
	return isSameSubject ? "subject" : null;
}
function tagReader(catalogue) {
	const topics = new Map();
	for (const standard of catalogue.standards)
		if (standard.kind === "domain" && !topics.has(folded(standard.topic)))
			topics.set(folded(standard.topic), {
				...tagOf(standard),
				code: standard.topic
			});
	return (code) => {
		const standard = parseStandard(code, catalogue);
		return standard ? tagOf(standard) : topics.get(folded(code));
	};
}

// src/domain/standards.ts
var { isOfAnotherGrade, parseStandards, writtenStandards } = Addon.parts["src/domain/standards.ts"]();

// src/sheet/own-text.ts
var { anyHoldsText, checkOwnText, holdsText, isOddText, ownText, words: words2 } = Addon.parts["src/sheet/own-text.ts"]();

// src/sheet/reading.ts
var { cellProblem, odd, quoted, remembered, sound, taker, typedText } = Addon.parts["src/sheet/reading.ts"]();

// src/sheet/row-ids.ts
var { firstIds, rowIds, typedId, typedIdAt } = Addon.parts["src/sheet/row-ids.ts"]();

// src/sheet/bank-reader.ts
var OWN_WORDS = [
	"activity",
	"description",
	"materials",
	"families",
	"partner",
	"why"
];
var ACTIVITY_KEYS = ACTIVITY_BANK.columns.map(({ key }) => key).filter((key) => key !== "id" && key !== "timesUsed");
function readBank(workbook, catalogue) {
	const { values } = readTab(workbook, ACTIVITY_BANK);
	const table3 = readTable(ACTIVITY_BANK, values);
	const { activities, problems } = readBankTable(table3, catalogue);
	return { activities, problems: [...table3.problems, ...problems] };
}
function holdsBankActivity({ table: table3 }, row) {
	return anyHoldsText(table3, row, ACTIVITY_KEYS);
}
function readBankTable(table3, catalogue) {
	const { take: take2, report, problems } = taker(table3);
	const areaOf = remembered(readBankArea);
	const gradesOf2 = remembered(readBankGrades);
	const tagsOf = remembered(tagsReader(catalogue));
	const countOf = remembered(readCount);
	const minutesOf = remembered(readMinutes);
	const idOf2 = rowIds(table3, "id");
	const activities = [];
	for (const row of table3.rows) {
		const id2 = take2(row, "id", idOf2(row));
		if (!holdsBankActivity({ table: table3 }, row)) continue;
		const taken = (key, read) => take2(row, key, read(cellAt(table3, row, key)));
		const words4 = (key) => ownText(table3, row, key);
		checkOwnText(table3, row, OWN_WORDS, report);
		taken("activity", named);
		activities.push({
			row: row.row,
			id: id2,
			area: taken("area", areaOf),
			activity: words4("activity"),
			grades: taken("grades", gradesOf2),
			tags: taken("standards", tagsOf),
			description: words4("description"),
			materials: words4("materials"),
			families: words4("families"),
			sessions: taken("sessions", countOf),
			minutesPerSession: taken("minutesPerSession", minutesOf),
			partner: words4("partner"),
			why: words4("why")
		});
	}
	return { activities, problems };
}
function named(cell) {
	return isBlank(cell) ? odd(
		null,
		"The activity has no name, so it is not suggested.",
		"Say in a few words what takes place."
	) : sound(null);
}
function readBankArea(cell) {
	const { value, troubles } = readArea(cell);
	return isBlank(cell) ? odd(
		null,
		"The area is missing, so this activity is not suggested.",
		troubles[0]?.fix ?? ""
	) : { value, troubles };
}
function readBankGrades(cell) {
	const isForAll = /^(?:all|any|every)(?: grades?)?$/.test(
		folded(cellText(cell))
	);
	return isBlank(cell) || isForAll ? sound([]) : readGrades(cell);
}
function tagsReader(catalogue) {
	const tagFor = tagReader(catalogue);
	return (cell) => {
		const tags = new Map();
		const unknown = [];
		for (const { text: text2 } of parseStandards(cellText(cell), catalogue)) {
			const strange = [];
			for (const piece of tagFor(text2) ? [text2] : text2.split(/\s+/)) {
				const tag = tagFor(piece);
				if (tag) tags.set(tag.code, tag);
				else strange.push(piece);
			}
			if (strange.length > 0) unknown.push(strange.join(" "));
		}
		return {
			value: [...tags.values()],
			troubles: unknown.map((text2) => ({
				severity: "problem",
				message: `${quoted(text2)} is no standard, cluster, domain or strand that we know, so it helps nobody to find this activity.`,
				fix: "Write codes such as 3.OA.A.1, 3.OA.A, 3.NF or RL, with a comma between them.",
				value: text2
			}))
		};
	};
}

// src/domain/count.ts
var { counted, listed } = Addon.parts["src/domain/count.ts"]();

// src/sheet/change-words.ts
var { changeWords } = Addon.parts["src/sheet/change-words.ts"]();

// src/sheet/column.ts
var { ID_NOTE, MEDIUM, NARROW, SHORT, WIDE, column, headerOf, isCounted, schema, schemaWithIds } = Addon.parts["src/sheet/column.ts"]();

// src/sheet/journal.ts
var { begin, beginMany, checkMayWrite, end, note, openJournal, readOperations } = Addon.parts["src/sheet/journal.ts"]();

// src/sheet/person.ts
var { readPerson, saveName, whoOf } = Addon.parts["src/sheet/person.ts"]();

// src/sheet/codec.ts
var { areFormatted, formatCells, keepAsText, writeCells, writeFormattedText, writeText, writeTextAndNumbers } = Addon.parts["src/sheet/codec.ts"]();

// src/sheet/schema.ts
var { ACTIVITIES, COVERAGE_TAB, EXPECTED_AREAS, GRANTS_TAB, GRID, LEAST_MINUTES, LOG, OBJECTIVES, SETTING, SETTINGS, SETTINGS_BY_NAME, START_HERE_TAB, TABLES, YEAR_TAB } = Addon.parts["src/sheet/schema.ts"]();

// src/sheet/witnesses.ts
var { MARK, columnMark, doubtMessage, doubtProblem, fileMark, findTab, letters, marksOfColumn, readMarks, recognised, repairMessage, tabMark } = Addon.parts["src/sheet/witnesses.ts"]();

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

// src/sheet/row-change.ts
var { holds, isWithheld, loggedCells, wholeCells } = Addon.parts["src/sheet/row-change.ts"]();

// src/sheet/save.ts
var { calendarOf, removeRow, save, saveActivities, saveActivity, saveObjectives, yearStartOf } = Addon.parts["src/sheet/save.ts"]();

// src/sheet/made/fingerprint.ts
var { checksum, fingerprint } = Addon.parts["src/sheet/made/fingerprint.ts"]();

// src/sheet/fixes/address.ts
var CONTENT = "~";
var CONTENT_LENGTH = 17;
var HEADERS = `${CONTENT}headers`;
var MARKS = `${CONTENT}marks`;
var isContent = (address) => address.startsWith(CONTENT);
function addressOf(own, row) {
	const id2 = idOf(own, row);
	return onlyRow(own, id2) && !isContent(id2) ? id2 : contentOf(own, row);
}
function contentOf(own, row, instead = {}) {
	const headers = own.tab.values?.[0] ?? [];
	const indexes = new Map(
		Object.keys(instead).map((key) => [own.table.indexes[key] ?? -1, key])
	);
	const pairs = headers.flatMap((header, index) => {
		const key = indexes.get(index);
		const cell = key === void 0 ? row.cells[index] ?? "" : instead[key] ?? "";
		return isBlank(cell) ? [] : [JSON.stringify([cellText(header), cell])];
	});
	return CONTENT + checksum(pairs.sort().join("\n"));
}
function logged(own, row, { address, nth, after }) {
	if (!isContent(address)) return address;
	return `${address}${contentOf(own, row, after)}.${nth}`;
}
var NOTHING2 = CONTENT + checksum("");
function addressesIn(log2) {
	if (!isContent(log2)) return { before: log2, after: log2, nth: 0 };
	const [contents = "", nth] = log2.split(".");
	return {
		before: contents.slice(0, CONTENT_LENGTH),
		after: contents.slice(CONTENT_LENGTH),
		nth: Number(nth)
	};
}
function rowAt(own, { address, nth }, holding) {
	const { idKey } = own.tab.schema;
	if (address === NOTHING2) {
		const row = own.lastRow + 1 + nth;
		return { row, cells: own.tab.values?.[row - 1] ?? [] };
	}
	const isHolding3 = (row) => Object.entries(holding).every(
		([key, cell]) => holds(cellAt(own.table, row, key), cell)
	);
	if (!isContent(address)) {
		const row = onlyRow(own, address);
		return row && isHolding3(row) ? row : void 0;
	}
	const rows = own.table.rows.filter(isHolding3);
	const alike = rows.filter((row) => contentOf(own, row) === address);
	if (alike.length > 0) return alike[Math.min(nth, alike.length - 1)];
	const isNamed2 = idKey !== null && (holding[idKey] ?? "") !== "";
	return isNamed2 && rows.length === 1 ? rows[0] : void 0;
}

// src/sheet/fixes/mark-words.ts
var KEPT_COPY = "Kept this file as a planner of its own.";
var mendedMark = (message) => `Done: ${message}`;

// src/domain/ids.ts
var { SEVERAL_LINES, formatIds, parseIds } = Addon.parts["src/domain/ids.ts"]();

// src/sheet/cell-writes.ts
var { blocksOf, checkTargets, isStillBlank, makeRoom, missingColumn, planWrites, runsOf, writeAll } = Addon.parts["src/sheet/cell-writes.ts"]();

// src/sheet/runtime.ts
var { RUNTIME, checkTime, isLate, isPassing, patiently } = Addon.parts["src/sheet/runtime.ts"]();

// src/sheet/look-until.ts
var MOST_LOOKS = 3;
function lookUntil(look, isSeen) {
	let seen = look();
	for (let count3 = 1; count3 < MOST_LOOKS && !isSeen(seen); count3++)
		seen = look();
	return seen;
}

// src/sheet/fixes/left-over.ts
function leftOver(attempt, now, written) {
	const { own } = attempt;
	const gone3 = new Map();
	for (const row of rowsBefore(attempt)) {
		const content = contentOf(own, row);
		gone3.set(content, [...gone3.get(content) ?? [], row]);
	}
	const others = filledRows(now).filter(
		(row) => gone3.get(contentOf(now, row))?.pop() === void 0
	);
	const lost = [...gone3.values()].flat();
	const cells = others.flatMap((row) => {
		const ours = oursIn(now, row, written);
		return ours.length > 0 ? [{ row, ours }] : [];
	});
	const missing4 = lost.length - others.length;
	return {
		isNone: cells.length === 0 && (missing4 <= 0 || missing4 <= deleted(own)),
		amends: cells.flatMap(({ row, ours }) => amendsOf(own, now, row, ours, lost)),
		places: cells.flatMap(
			({ ours }) => ours.map(({ row, index }) => `${letters(index)}${row}`)
		)
	};
}
function rowsBefore({ own, rows, changes }) {
	const ours = new Set(
		rows.flatMap(({ row, cells }) => cells.length > 0 ? [row] : [])
	);
	const begun = rows.map(({ row, cells }, at) => {
		const before3 = [...cells];
		for (const [key, cell] of Object.entries(changes[at]?.before ?? {}))
			before3[columnIndex(own.table, key)] = cell;
		return { row, cells: before3 };
	});
	return [
		...filledRows(own).filter(({ row }) => !ours.has(row)),
		...begun.filter((row) => contentOf(own, row) !== NOTHING2)
	];
}
var filledRows = (own) => (own.tab.values ?? []).slice(1).map((cells, index) => ({ row: index + 2, cells })).filter((row) => contentOf(own, row) !== NOTHING2);
function oursIn({ table: table3 }, row, written) {
	const keys = [...new Set(written.map(({ key }) => key))];
	return keys.flatMap((key) => {
		const index = columnIndex(table3, key);
		const value = cellAt(table3, row, key);
		const isOurs = written.some(
			(each) => each.key === key && holds(value, each.value)
		);
		return index >= 0 && isOurs ? [{ row: row.row, index, id: "", key, value }] : [];
	});
}
var deleted = ({ sheet, tab }) => tab.height - sheet.getMaxRows();
function amendsOf(before3, now, row, ours, lost) {
	const blank = { row: 0, cells: [] };
	for (const other of [blank, ...lost]) {
		const old = Object.fromEntries(
			ours.map(({ key }) => [key, cellAt(before3.table, other, key)])
		);
		if (contentOf(now, row, old) === contentOf(before3, other))
			return ours.map((write2) => ({ ...write2, value: old[write2.key] ?? "" }));
	}
	return [];
}

// src/sheet/fixes/progress.ts
function progressOf(own, changes) {
	const taken = new Set();
	const take2 = (rows) => {
		const found3 = rows.find(({ row }) => !taken.has(row));
		if (found3) taken.add(found3.row);
		return found3;
	};
	const done = changes.map((change) => take2(rowsAfter(own, change)));
	return changes.map((change, index) => {
		const row = done[index];
		if (row) return { state: "after", row };
		const begun = take2(rowsBegun(own, change));
		if (begun) return { state: stateOf(own, begun, change), row: begun };
		const { before: before3, after } = addressesIn(change.id);
		const isNew = before3 === NOTHING2;
		const state2 = isNew ? "before" : after === NOTHING2 ? "after" : "unclear";
		return { state: state2, row: void 0 };
	});
}
function stateOf(own, row, { before: before3, after }) {
	if (isHolding(own, row, after)) return "after";
	return isHolding(own, row, before3) ? "before" : "half";
}
var isHolding = (own, row, cells) => Object.entries(cells ?? {}).every(
	([key, cell]) => holds(cellAt(own.table, row, key), cell)
);
function rowsAfter(own, change) {
	const { before: before3, after: address } = addressesIn(change.id);
	const given = change.after?.[own.tab.schema.idKey ?? ""];
	const named2 = typeof given === "string" ? onlyRow(own, given) : void 0;
	if (named2 && isHolding(own, named2, change.after)) {
		const was = contentOf(own, named2, wholeCells(change.before) ?? {});
		const isMeant = was === before3 || !allRows(own).some((row) => contentOf(own, row) === before3);
		if (isMeant) return [named2];
	}
	if (address === NOTHING2 || !isContent(address)) return [];
	return allRows(own).filter(
		(row) => isHolding(own, row, change.after) && contentOf(own, row) === address
	);
}
var allRows = ({ tab }) => (tab.values ?? []).slice(1).map((cells, index) => ({ row: index + 2, cells }));
function rowsBegun(own, { id: id2, before: before3, after }) {
	const addresses = addressesIn(id2);
	const isEither = (row) => Object.keys(after ?? {}).every((key) => {
		const cell = cellAt(own.table, row, key);
		return holds(cell, before3?.[key] ?? "") || holds(cell, after?.[key] ?? "");
	});
	if (!isContent(addresses.before)) {
		const row = onlyRow(own, addresses.before);
		return row && isEither(row) ? [row] : [];
	}
	const [was, shall] = [wholeCells(before3), wholeCells(after)];
	return allRows(own).filter(
		(row) => isEither(row) && (was ? contentOf(own, row, was) === addresses.before : shall && contentOf(own, row, shall) === addresses.after) && // A blank row is like every other: of one that is added or emptied, something has to stand there.
		!isBlankIn(own, row, addresses)
	);
}
function isBlankIn(own, row, { before: before3, after }) {
	const isOfBlank = before3 === NOTHING2 || after === NOTHING2;
	return isOfBlank && contentOf(own, row) === NOTHING2;
}

// src/sheet/fixes/attempt.ts
var AS_IT_WAS = { isBack: true, places: [] };
function attemptOnce(workbook, attempt) {
	const { own, writes } = attempt;
	let isWritten2 = false;
	const failure = failureOf(() => {
		if (!isRoom(own, writes)) return;
		writeAll(own, writes);
		SpreadsheetApp.flush();
		isWritten2 = true;
	});
	if (failure === null && !isWritten2)
		return { isSaved: false, back: AS_IT_WAS, failure };
	const now = lookUntil(
		() => sameTableNow(workbook, own),
		(seen) => !isUntouched(attempt, seen)
	);
	return isThere(attempt, now) ? { isSaved: true } : { isSaved: false, back: putBack(workbook, attempt, now), failure };
}
function isRoom(own, writes) {
	const firstNew = own.lastRow + 1;
	if (writes.every(({ row }) => row < firstNew)) return true;
	makeRoom(own.sheet, writes);
	return isStillBlank(own.sheet, writes, firstNew);
}
var isUntouched = (attempt, now) => !isThere(attempt, now) && amendsOf2(attempt, now).length === 0;
function isThere(attempt, now) {
	const { rows, changes } = attempt;
	const progress2 = progressOf(now, changes);
	const isWhole = changes.every(({ after }, at) => {
		const { state: state2, row } = progress2[at];
		if (state2 === "before" && row) return false;
		return state2 === "after" || isHolding2(now, rows[at], after ?? {});
	});
	return isWhole && straysOf(attempt, now).length === 0;
}
function isHolding2({ tab, table: table3 }, { row }, after) {
	const cells = tab.values?.[row - 1] ?? [];
	return Object.entries(after).every(
		([key, cell]) => holds(cells[table3.indexes[key] ?? -1] ?? "", cell)
	);
}
function putBack(workbook, attempt, first) {
	let now = first;
	let written = attempt.writes;
	for (let count3 = 0; ; count3++) {
		const left = leftOver(attempt, now, written);
		const due = amendsOf2(attempt, now);
		const amends = due.length > 0 ? due : left.amends;
		const progress2 = progressOf(now, attempt.changes);
		if (amends.length === 0 || count3 === MOST_AMENDS)
			return {
				isBack: left.isNone && amends.length === 0 && progress2.every(({ state: state2 }) => state2 === "before"),
				places: left.places
			};
		writeAll(now, amends);
		SpreadsheetApp.flush();
		written = [...written, ...amends];
		now = sameTableNow(workbook, now);
	}
}
var MOST_AMENDS = 8;
function amendsOf2(attempt, now) {
	const strays = straysOf(attempt, now);
	const stray = new Set(strays.map(placeOf));
	const progress2 = progressOf(now, attempt.changes);
	const ours = attempt.changes.flatMap(
		(change, at) => backOf(now, change, progress2[at], attempt.rows[at])
	);
	return [...strays, ...ours.filter((write2) => !stray.has(placeOf(write2)))];
}
var placeOf = ({ row, index }) => `${row}/${index}`;
function backOf(now, { id: id2, before: before3, after }, { state: state2, row }, then) {
	const addresses = addressesIn(id2);
	const isEmptied3 = addresses.after === NOTHING2 && row === void 0;
	const found3 = isEmptied3 ? blankRow(now, then) : row;
	if (!found3 || state2 !== "after" && state2 !== "half") return [];
	return Object.keys(after ?? {}).flatMap((key) => {
		const index = now.table.indexes[key] ?? -1;
		const value = before3?.[key] ?? "";
		return index < 0 || holds(cellAt(now.table, found3, key), value) ? [] : [{ row: found3.row, index, id: "", key, value }];
	});
}
function blankRow(now, { row }) {
	const cells = now.tab.values?.[row - 1] ?? [];
	const isBlank2 = contentOf(now, { row, cells }) === NOTHING2;
	return isBlank2 ? { row, cells } : { row: now.lastRow + 1, cells: [] };
}
var straysOf = ({ own, rows, changes }, now) => changes.flatMap(({ after }, at) => strayed(own, now, rows[at], after ?? {})).filter(
	({ row, index, value }) => !holds(now.tab.values?.[row - 1]?.[index] ?? "", value)
);
function strayed(before3, now, ours, after) {
	const keys = Object.keys(after);
	const hit = { row: ours.row, cells: now.tab.values?.[ours.row - 1] ?? [] };
	const putBack2 = (old) => Object.keys(old).map((key) => {
		const index = before3.table.indexes[key] ?? -1;
		return { row: ours.row, index, id: "", key, value: old[key] ?? "" };
	});
	if (contentOf(now, hit) === contentOf(before3, ours, after)) {
		const other = emptiedInstead(before3, now, ours, after);
		return other ? putBack2(cellsOf3(keys, (key) => cellAt(before3.table, other, key))) : [];
	}
	if (keys.some((key) => now.table.indexes[key] !== before3.table.indexes[key]))
		return putBack2(underHeaders(before3, now, ours, keys));
	const written = keys.filter(
		(key) => holds(cellAt(now.table, hit, key), after[key] ?? "")
	);
	if (written.length === 0) return [];
	const blank = cellsOf3(written, () => "");
	if (contentOf(now, hit, blank) === NOTHING2) return putBack2(blank);
	for (const other of before3.table.rows) {
		const old = cellsOf3(written, (key) => cellAt(before3.table, other, key));
		if (other !== ours && contentOf(now, hit, old) === contentOf(before3, other))
			return putBack2(old);
	}
	return [];
}
var cellsOf3 = (keys, value) => Object.fromEntries(keys.map((key) => [key, value(key)]));
function emptiedInstead(before3, now, ours, after) {
	const content = contentOf(before3, ours);
	if (contentOf(before3, ours, after) !== NOTHING2 || content === NOTHING2)
		return void 0;
	const [then = [], since = []] = [before3, now].map(
		(own) => own.table.rows.map((row) => contentOf(own, row))
	);
	const count3 = (all, one) => all.filter((each) => each === one).length;
	const isGone = (one) => count3(since, one) < count3(then, one);
	if (isGone(content)) return void 0;
	const gone3 = before3.table.rows.filter(
		(row, at) => contentOf(before3, row, after) === NOTHING2 && isGone(then[at] ?? "")
	);
	const last = now.table.rows.filter(({ row }) => row < ours.row).map((_, at) => before3.table.rows[then.lastIndexOf(since[at] ?? "")]?.row).filter((row) => row !== void 0).pop();
	return gone3.find(({ row }) => row > (last ?? 0)) ?? gone3[0];
}
function underHeaders(before3, now, ours, keys) {
	const [then, since] = [before3, now].map(({ tab }) => tab.values?.[0] ?? []);
	return Object.fromEntries(
		keys.map((key) => {
			const header = since?.[before3.table.indexes[key] ?? -1] ?? "";
			return [key, ours.cells[then?.indexOf(header) ?? -1] ?? ""];
		})
	);
}

// src/sheet/fixes/mend.ts
var MOST_ATTEMPTS = 3;
function mend2(session, mending) {
	const { workbook, person: person2 } = session;
	const { operation: operation2, schema: schema2, what, targets } = mending;
	const first = tableFor(workbook, schema2);
	const rows = targets.map((target) => requiredRow2(first, target));
	checkTargets(first, writesFor(first, targets, rows));
	const changes = targets.map((target, index) => ({
		id: logged(first, rows[index], target),
		before: target.before,
		after: target.after
	}));
	const journal = session.journal();
	begin(journal, { operation: operation2, who: whoOf(person2), what, schema: schema2, changes });
	const refused = trouble(workbook, mending, changes);
	end(journal, operation2, refused ? "Not saved" : "Done", person2.key);
	if (refused) throw refused;
}
var changed = ({ tab }) => new UserError(
	`Somebody has changed this row of ${tab} since, so nothing was changed. Check the workbook again to see what it says now.`
);
var moved = ({ tab }) => new UserError(
	`Rows of ${tab} kept moving while this was fixed, so nothing was fixed. Try again when nobody is sorting or inserting rows.`
);
var unclear = ({ tab }, places) => new UserError(
	`Rows of ${tab} kept moving while this was fixed, so nothing was fixed, and some cells there may have come into other rows. Look at ${places.length > 0 ? `${listed(places)} of ` : ""}${tab}; File › Version history in the menu has it as it was.`
);
var stopped = (failure) => new UserError(
	`${failure instanceof Error ? failure.message : String(failure)} Nothing was changed.`
);
function trouble(workbook, { schema: schema2, targets }, changes) {
	for (let count3 = 1; count3 <= MOST_ATTEMPTS; count3++) {
		const own = tableFor(workbook, schema2);
		const rows = targets.map((target) => rowAt(own, target, target.before));
		if (!rows.every((row) => row !== void 0)) return changed(schema2);
		const writes = writesFor(own, targets, rows);
		const lacking = writes.find(({ index }) => index < 0);
		if (lacking)
			return missingColumn(schema2.tab, headerOf(schema2, lacking.key));
		const attempted = attemptOnce(workbook, { own, rows, writes, changes });
		if (attempted.isSaved) return null;
		const { back, failure } = attempted;
		if (!back.isBack) return unclear(schema2, back.places);
		if (failure !== null && !isPassing(failure)) return stopped(failure);
		forget(workbook);
	}
	return moved(schema2);
}
function tableFor(workbook, schema2) {
	const tab = readTab(workbook, schema2);
	if (tab.refusal !== null) throw new UserError(tab.refusal);
	if (tab.sheet === null)
		throw new UserError(`There is no tab called ${schema2.tab} any more.`);
	return ownRows(tab, tab.sheet, readTable(schema2, tab.values));
}
function requiredRow2(own, target) {
	const row = rowAt(own, target, target.before);
	if (row) return row;
	throw changed(own.tab.schema);
}
function writesFor(own, targets, rows) {
	return targets.flatMap(
		({ after }, at) => Object.entries(after).map(([key, value]) => ({
			row: rows[at].row,
			index: own.table.indexes[key] ?? -1,
			id: "",
			key,
			value
		}))
	);
}

// src/sheet/fixes/mend-back.ts
function mendBack(session, target, operation2, what) {
	const schema2 = schemaNamed(target);
	const targets = target.changes().map(({ id: id2, before: before3, after }) => ({
		address: addressesIn(id2).after,
		nth: addressesIn(id2).nth,
		before: kept(after),
		after: kept(before3)
	}));
	checkUnnamed(session.workbook, schema2, targets);
	mend2(session, { operation: operation2, schema: schema2, what, targets });
}
function checkUnnamed(workbook, { idKey }, targets) {
	const key = idKey ?? "";
	const ids = targets.flatMap(({ before: before3, after }) => {
		const [id2, instead] = [before3, after].map(
			(each) => cellText(each[key] ?? "")
		);
		return id2 !== void 0 && id2 !== instead ? [id2] : [];
	});
	if (ids.length === 0) return;
	const table3 = readTable(ACTIVITIES, readTab(workbook, ACTIVITIES).values);
	for (const row of table3.rows)
		for (const id2 of parseIds(textAt(table3, row, "objectiveIds")))
			if (ids.includes(id2))
				throw new UserError(
					`Row ${row.row} of ${ACTIVITIES.tab} names ${id2} by now, so the row keeps its id.`
				);
}
function kept(cells) {
	return Object.fromEntries(
		Object.entries(cells ?? {}).map(([key, cell]) => {
			if (!isWithheld(cell)) return [key, cell];
			throw new UserError(
				"The earlier text looked like a child’s data, so it was not kept and can’t come back. File › Version history in the menu has it."
			);
		})
	);
}
function schemaNamed({ table: table3 }) {
	const schema2 = TABLES.find(({ tab }) => tab === table3);
	if (schema2) return schema2;
	throw new UserError(`The tab ${table3} is unknown.`);
}

// src/sheet/header-name.ts
var { headerName } = Addon.parts["src/sheet/header-name.ts"]();

// src/sheet/made/drawing.ts
var { INK, drawn, figure, padded, sentence, textsOf } = Addon.parts["src/sheet/made/drawing.ts"]();

// src/sheet/made/grid-size.ts
function dropRest(sheet, rows, columns) {
	const below = sheet.getMaxRows() - rows;
	const beside = sheet.getMaxColumns() - columns;
	if (below > 0) sheet.deleteRows(rows + 1, below);
	if (beside > 0) sheet.deleteColumns(columns + 1, beside);
}

// src/sheet/made/place.ts
var ORDER = [
	START_HERE_TAB,
	...TABLES.slice(0, 2).map(({ tab }) => tab),
	GRID.tab,
	COVERAGE_TAB,
	YEAR_TAB,
	GRANTS_TAB,
	...TABLES.slice(2).map(({ tab }) => tab)
];
function placeFor(spreadsheet, tab) {
	const earlier = new Set(ORDER.slice(0, ORDER.indexOf(tab)));
	const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
	return names.reduce(
		(place2, name3, index) => earlier.has(name3) ? index + 1 : place2,
		0
	);
}

// src/sheet/made/runs.ts
function runsOf2(items, isAlike = (one, next) => one === next) {
	const runs = [];
	items.forEach((item, start) => {
		const last = runs[runs.length - 1];
		const before3 = items[start - 1];
		if (last && before3 !== void 0 && isAlike(before3, item)) last.count += 1;
		else runs.push({ item, start, count: 1 });
	});
	return runs;
}

// src/sheet/made/table-tab.ts
var LETTER = 8;
var PADDING = 24;
var DATES = new Set([
	"startDate",
	"endDate",
	"agreementStart",
	"agreementEnd",
	"nextReview",
	"date"
]);
var NUMBERS = new Set([
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
	dropRest(
		sheet,
		rowsAtFirst(schema2.tab),
		schema2.columns.length + SPARE_COLUMNS
	);
	addColumns(sheet, schema2, schema2.columns, 1);
	sheet.setFrozenRows(1);
	sheet.getRange(1, 1, sheet.getMaxRows(), schema2.columns.length).applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
	dressHeaders(sheet, 1, schema2.columns.length);
	if (schema2.tab === LOG.tab) hideLog(sheet);
	return sheet;
}
var SPARE_COLUMNS = 1;
var LONG = new Set([OBJECTIVES.tab, ACTIVITIES.tab, LOG.tab]);
var rowsAtFirst = (tab) => LONG.has(tab) ? 100 : 40;
function addMissingColumns(sheet, schema2, headers) {
	const known2 = new Set(headers.map(headerName));
	const missing4 = schema2.columns.filter(
		({ header }) => !known2.has(headerName(header))
	);
	if (missing4.length === 0) return missing4;
	const first = sheet.getLastColumn() + 1;
	const lacking = first + missing4.length - 1 - sheet.getMaxColumns();
	if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
	addColumns(sheet, schema2, missing4, first);
	dressHeaders(sheet, first, missing4.length);
	if (sheet.getFrozenRows() === 0) sheet.setFrozenRows(1);
	return missing4;
}
function addColumns(sheet, schema2, columns, first) {
	const headers = sheet.getRange(1, first, 1, columns.length);
	headers.setNotes([columns.map(({ note: note4 }) => note4)]);
	const below = (start, count3) => sheet.getRange(2, first + start, sheet.getMaxRows() - 1, count3);
	for (const { item, start, count: count3 } of runsOf2(columns.map(widthOf)))
		sheet.setColumnWidths(first + start, count3, item);
	for (const { item, start, count: count3 } of runsOf2(columns.map(kindOf))) {
		if (item === "date") below(start, count3).setNumberFormat("yyyy-mm-dd");
		if (item === "text") keepAsText(below(start, count3));
	}
	columns.forEach((column2, index) => {
		if (column2.values) offer(below(index, 1), column2);
		if (column2.key === schema2.idKey) guardIds(below(index, 1));
	});
	writeText(headers, [columns.map(({ header }) => header)]);
}
function widthOf({ header, width }) {
	const letters2 = Math.max(...header.split(" ").map((word) => word.length));
	return Math.max(width, letters2 * LETTER + PADDING);
}
function kindOf({ key, values }) {
	if (DATES.has(key)) return "date";
	const isTick = values?.includes("TRUE") ?? false;
	return NUMBERS.has(key) || isTick ? "number" : "text";
}
function offer(range2, column2) {
	const rule = SpreadsheetApp.newDataValidation().requireValueInList([...column2.values ?? []], true).setAllowInvalid(true).setHelpText(column2.note).build();
	range2.setDataValidation(rule);
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

// src/sheet/fixes/mend-headers.ts
function mendHeaders(session, { schema: schema2, columns, index, from: from3, to }, operation2, what) {
	const sheet = sheetOf(session.workbook, schema2);
	const all = (text2) => Object.fromEntries(columns.map(({ key, header }) => [key, text2(header)]));
	const isNew = index === null;
	const before3 = all(() => isNew ? "" : from3);
	const after = all((header) => isNew ? header : to);
	write(session, { operation: operation2, what, schema: schema2, sheet, before: before3, after }, () => {
		const then = textsOf2(sheet);
		if (isNew) {
			addMissingColumns(sheet, schema2, then);
			return;
		}
		const header = sheet.getRange(1, index + 1);
		writeText(header, [[to]]);
		SpreadsheetApp.flush();
		const now = textsOf2(sheet);
		const lost = then.find((text2) => !now.includes(text2));
		if (lost && now.includes(from3)) writeText(header, [[lost]]);
	});
}
function mendHeadersBack(session, target, operation2, what) {
	const schema2 = TABLES.find(({ tab }) => tab === target.table);
	const [change] = target.changes();
	if (!schema2 || !change) throw gone(target);
	const sheet = sheetOf(session.workbook, schema2);
	const before3 = change.after ?? {};
	const after = change.before ?? {};
	const texts = textsOf2(sheet);
	const columns = Object.keys(before3).map((key) => {
		const header = cellText(before3[key] ?? "");
		const index = texts.indexOf(header);
		const isOnly = header !== "" && texts.lastIndexOf(header) === index;
		if (index < 0 || !isOnly) throw gone(target);
		if (after[key] === "" && !isEmpty(sheet, index))
			throw new UserError(
				`The column ${header} holds something by now, so it was not taken back. Delete it by hand if nobody needs it.`
			);
		return { index, text: cellText(after[key] ?? "") };
	});
	write(session, { operation: operation2, what, schema: schema2, sheet, before: before3, after }, () => {
		for (const { index, text: text2 } of columns) {
			const header = sheet.getRange(1, index + 1);
			writeText(header, [[text2]]);
			if (text2 === "") header.clearNote();
		}
	});
}
function write(session, { operation: operation2, what, schema: schema2, sheet, before: before3, after }, work) {
	checkMayEdit(sheet, schema2);
	const journal = session.journal();
	begin(journal, {
		operation: operation2,
		who: whoOf(session.person),
		what,
		schema: schema2,
		changes: [{ id: HEADERS, before: before3, after }]
	});
	work();
	SpreadsheetApp.flush();
	const isThere3 = (texts) => stand(texts, after);
	const isDone3 = isThere3(lookUntil(() => textsOf2(sheet), isThere3));
	end(journal, operation2, isDone3 ? "Done" : "Not saved", session.person.key);
	if (!isDone3)
		throw new UserError(
			`Somebody changed row 1 of ${schema2.tab} at this moment. Check the workbook again to see what it says now.`
		);
}
function areHeadersThere(workbook, operation2) {
	const schema2 = TABLES.find(({ tab }) => tab === operation2.table);
	const sheet = schema2 && readTab(workbook, schema2).sheet;
	const [change] = operation2.changes();
	return sheet ? stand(textsOf2(sheet), change?.after ?? {}) : false;
}
var stand = (texts, cells) => Object.values(cells).every(
	(text2) => text2 === "" || texts.includes(cellText(text2))
);
function sheetOf(workbook, schema2) {
	const { sheet } = readTab(workbook, schema2);
	if (sheet) return sheet;
	throw new UserError(`There is no tab called ${schema2.tab} any more.`);
}
function textsOf2(sheet) {
	const row = sheet.getRange(1, 1, 1, sheet.getMaxColumns());
	return row.getDisplayValues()[0].map(cellText);
}
function isEmpty(sheet, index) {
	return sheet.getRange(2, index + 1, Math.max(1, sheet.getMaxRows() - 1), 1).getValues().every(([value]) => value === "");
}
function checkMayEdit(sheet, { tab }) {
	if (sheet.getRange(1, 1, 1, sheet.getMaxColumns()).canEdit()) return;
	throw new UserError(
		`You can't change row 1 of ${tab}: it is protected, or this file is shared with you for viewing only. Ask its owner to let you edit it.`
	);
}
function gone({ what }) {
	return new UserError(
		`This can’t be taken back, because the headers have changed since: ${what} Check the workbook again to see what it says now.`
	);
}

// src/sheet/fixes/settle-mended.ts
function settleRows(workbook, operation2) {
	const own = tableFor(workbook, schemaNamed(operation2));
	const changes = operation2.changes();
	const progress2 = progressOf(own, changes);
	const isAll = (state2) => progress2.every((each) => each.state === state2);
	if (isAll("after")) return { ending: "Done", isFinished: false };
	if (isAll("before")) return { ending: "Not saved", isFinished: false };
	const whole5 = wholeChanges(changes);
	if (whole5 === null || progress2.some(({ state: state2 }) => state2 === "unclear"))
		return { ending: "Cut off", isFinished: false };
	const rows = rowsOf(own, progress2);
	const writes = restOf(own, whole5, progress2, rows);
	checkTargets(own, writes);
	const attempt = { own, rows, writes, changes: whole5 };
	makeRoom(own.sheet, writes);
	writeAll(own, writes);
	SpreadsheetApp.flush();
	const now = lookUntil(
		() => sameTableNow(workbook, own),
		(seen) => isThere(attempt, seen)
	);
	if (isThere(attempt, now)) return { ending: "Done", isFinished: true };
	const { isBack: isBack2 } = putBack(workbook, attempt, now);
	return { ending: isBack2 ? "Not saved" : "Cut off", isFinished: false };
}
function wholeChanges(changes) {
	const whole5 = changes.flatMap(({ id: id2, ...sides }) => {
		const [before3, after] = [wholeCells(sides.before), wholeCells(sides.after)];
		return before3 && after ? [{ id: id2, before: before3, after }] : [];
	});
	return whole5.length === changes.length ? whole5 : null;
}
function rowsOf(own, progress2) {
	let next = own.lastRow + 1;
	return progress2.map(
		({ state: state2, row }) => row ?? { row: state2 === "after" ? own.lastRow : next++, cells: [] }
	);
}
function restOf(own, changes, progress2, rows) {
	return changes.flatMap(
		({ after }, at) => progress2[at].state === "after" ? [] : Object.entries(after ?? {}).flatMap(([key, value]) => {
			const index = own.table.indexes[key] ?? -1;
			const { row } = rows[at];
			return index < 0 ? [] : [{ row, index, id: "", key, value }];
		})
	);
}

// src/sheet/fixes/mended.ts
function isMended(operation2) {
	return operation2.changes().some(({ id: id2 }) => isContent(id2));
}
var isOf = (operation2, name3) => operation2.changes().some(({ id: id2 }) => id2 === name3);
function undoMended(session, target, operation2, what) {
	if (isOf(target, MARKS))
		throw new UserError(
			`Nothing that people typed was changed by this, so there is nothing to take back: ${target.what}`
		);
	const back = isOf(target, HEADERS) ? mendHeadersBack : mendBack;
	back(session, target, operation2, what);
}
function settleMended(session, operation2) {
	const settling = settlingOf(session.workbook, operation2);
	end(session.journal(), operation2.id, settling.ending, null);
	return settling;
}
function settlingOf(workbook, operation2) {
	const told2 = (isDone3) => ({
		ending: isDone3 ? "Done" : "Not saved",
		isFinished: false
	});
	if (isOf(operation2, HEADERS))
		return told2(areHeadersThere(workbook, operation2));
	if (isOf(operation2, MARKS)) return told2(!isMarkDue(workbook, operation2));
	return settleRows({ ...workbook, tabs: new Map() }, operation2);
}
var isMarkDue = (workbook, { what }) => what === KEPT_COPY ? isCopy(workbook) : plannedRepairs(workbook).some(
	({ message }) => mendedMark(message) === what
);

// src/domain/framework/standard-cells.ts
var FIELDS = [
	"code",
	"text",
	"grade",
	"subject",
	"parent",
	"guid"
];

// src/domain/framework/same-id.ts
var UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
var LONGEST_IDENTIFIER = 200;
function sameId(identifier) {
	const id2 = identifier.trim().toLowerCase().replace(/^urn:uuid:/, "").replace(/^\{(.*)\}$/, "$1");
	return id2.includes("/") ? endOf(id2) : id2;
}
function endOf(address) {
	const uuids = address.match(UUID);
	if (uuids !== null) return uuids[uuids.length - 1];
	const parts = address.trim().split(/[/#?]/).filter(Boolean);
	return (parts[parts.length - 1] ?? "").slice(0, LONGEST_IDENTIFIER);
}

// src/sheet/import-record.ts
function recordOf(framework, added2, changed2) {
	return {
		framework,
		added: added2.map((cells) => [keyOf(cells), sumOf(cells)]),
		changed: changed2.map(({ standing, after }) => {
			const cells = { ...standing.cells, ...after };
			return [keyOf(cells), sumOf(cells), loggedCells(before(standing, after))];
		})
	};
}
function before({ cells }, after) {
	return Object.fromEntries(
		FIELDS.filter((field) => field in after).map((field) => [field, cells[field]])
	);
}
function recordIn({ table: table3, many }) {
	return table3 === STANDARDS.tab ? parsedRecord(many() ?? "") : null;
}
function parsedRecord(text2) {
	try {
		const read = JSON.parse(text2);
		const { framework, added: added2, changed: changed2 } = read ?? {};
		return typeof framework === "string" && added2 && changed2 ? { framework, added: added2, changed: changed2 } : null;
	} catch {
		return null;
	}
}
function joinedRecord(first, second) {
	if (first === null) return second;
	const known2 = new Set([...first.added, ...first.changed].map(([key]) => key));
	const isNew = ([key]) => !known2.has(key);
	return {
		framework: second.framework,
		added: [...first.added, ...second.added.filter(isNew)],
		changed: [...first.changed, ...second.changed.filter(isNew)]
	};
}
function keyOf({ guid, code }) {
	return guid === "" ? `code ${folded(code)}` : sameId(guid);
}
function sumOf(cells) {
	return checksum(FIELDS.map((field) => cells[field]).join(""));
}

// src/sheet/standards-tab.ts
var { OWN_FRAMEWORK, frameworkAt, readStandards } = Addon.parts["src/sheet/standards-tab.ts"]();

// src/sheet/standards-table.ts
function standardsTable(workbook) {
	const tab = readTab(workbook, STANDARDS);
	if (tab.refusal !== null) throw new UserError(tab.refusal);
	if (tab.sheet === null)
		throw new UserError(
			"There is no tab called Standards. Choose Set up planner in the menu, which adds it."
		);
	const table3 = readTable(STANDARDS, tab.values);
	const missing4 = STANDARDS.columns.find(({ key }) => table3.indexes[key] < 0);
	if (missing4)
		throw new UserError(
			`The tab Standards has no column ${missing4.header}. Choose Set up planner in the menu, which adds it.`
		);
	return ownRows(tab, tab.sheet, table3);
}
function standardsTableNow(workbook, { sheet }) {
	const tab = readSheet(workbook, STANDARDS, sheet);
	return ownRows(tab, sheet, readTable(STANDARDS, tab.values));
}
function standingIn(own, framework) {
	const name3 = folded(framework);
	return own.table.rows.filter((row) => folded(frameworkAt(own.table, row)) === name3).map((row) => ({ row: row.row, cells: cellsAt(own, row) }));
}
function cellsAt({ table: table3 }, row) {
	return Object.fromEntries(
		FIELDS.map((field) => [field, cellText(cellAt(table3, row, field))])
	);
}
function newRow(own, row, cells, framework) {
	return [
		...writesOf(own, row, cells),
		writeOf(own, row, "framework", framework)
	];
}
function emptyRow(own, row) {
	return STANDARDS.columns.map(({ key }) => writeOf(own, row, key, ""));
}
function writesOf(own, row, cells) {
	return FIELDS.flatMap((field) => {
		const value = cells[field];
		return value === void 0 ? [] : [writeOf(own, row, field, value)];
	});
}
function writeOf({ table: table3 }, row, key, value) {
	return { row, index: table3.indexes[key] ?? -1, id: "", key, value };
}

// src/sheet/import-mend.ts
function mendHits(before3, after, { changed: changed2 }) {
	const ours = new Set(changed2.map(({ standing }) => standing.row));
	const now = rowsByName(after);
	const isWritten2 = writtenIn(changed2);
	const writes = [...strayCells(before3, after, isWritten2)];
	let [next, mended] = [after.lastRow + 1, 0];
	for (const [name3, { row, framework, cells }] of rowsByName(before3)) {
		if (ours.has(row)) continue;
		const found3 = now.get(name3);
		const due = found3 ? writesOf(after, found3.row, hitCells(cells, found3.cells, isWritten2)) : newRow(after, next++, cells, framework);
		writes.push(...due);
		if (due.length > 0) mended++;
	}
	if (writes.length === 0) return 0;
	makeRoom(after.sheet, writes);
	writeAll(after, writes);
	SpreadsheetApp.flush();
	return mended;
}
function strayCells(before3, after, isWritten2) {
	const known2 = new Set(namelessRows(before3).map(({ cells }) => sumOf(cells)));
	return namelessRows(after).flatMap(({ row, cells }) => {
		const filled = FIELDS.filter((field) => cells[field] !== "");
		const isOurs = filled.every((field) => isWritten2(field, cells[field]));
		const blank = Object.fromEntries(filled.map((field) => [field, ""]));
		return isOurs && !known2.has(sumOf(cells)) ? writesOf(after, row, blank) : [];
	});
}
var namelessRows = (own) => standingIn(own, OWN_FRAMEWORK).filter(
	({ row }) => own.tab.values?.[row - 1]?.[own.table.indexes["framework"] ?? -1] === ""
);
function rowsByName(own) {
	const frameworks = own.table.rows.map((row) => frameworkAt(own.table, row));
	const named2 = new Map();
	for (const framework of new Set(frameworks))
		for (const { row, cells } of standingIn(own, framework)) {
			const name3 = `${framework}
${keyOf(cells)}`;
			if (!named2.has(name3)) named2.set(name3, { row, framework, cells });
		}
	return named2;
}
function writtenIn(changed2) {
	const written = new Set(
		changed2.flatMap(
			({ after }) => Object.entries(after).map(([field, text2]) => `${field}
${text2}`)
		)
	);
	return (field, text2) => written.has(`${field}
${text2}`);
}
function hitCells(before3, now, isWritten2) {
	return Object.fromEntries(
		FIELDS.filter(
			(field) => now[field] !== before3[field] && isWritten2(field, now[field])
		).map((field) => [field, before3[field]])
	);
}

// src/sheet/undo-name.ts
var UNDO = /^undo\d*:/;
var isUndoName = (operation2) => UNDO.test(operation2);
var undoneName = (operation2) => operation2.replace(UNDO, "");
function undoName(operation2, taken) {
	let name3 = `undo:${operation2}`;
	for (let count3 = 2; taken.has(name3); count3++)
		name3 = `undo${count3}:${operation2}`;
	return name3;
}

// src/sheet/import-undo.ts
function undoImport(session, target, operation2, undone) {
	const record = recordIn(target);
	if (record === null) return null;
	if (isUndoName(target.id))
		throw new UserError(
			"An import that was undone comes back when you import the same file again."
		);
	const own = standardsTable(session.workbook);
	const found3 = rowsOf2(own, record);
	if (found3.writes.length === 0)
		throw new UserError(
			`Nothing of this import is left as it was, so there is nothing to undo: ${target.what}`
		);
	checkTargets(own, found3.writes);
	const what = `${undone}${keptWords(found3.kept)}`;
	const journal = session.journal();
	beginMany(
		journal,
		{ operation: operation2, who: whoOf(session.person), what, schema: STANDARDS },
		JSON.stringify(recordOf(record.framework, [], []))
	);
	const { isDone: isDone3, mended } = takeOut(session, own, record, found3);
	end(journal, operation2, isDone3 ? "Done" : "Not saved", session.person.key);
	if (!isDone3)
		throw new UserError(
			`Rows of the tab Standards moved while the import was taken back, so some may still stand there. ${mendedWords(mended)}Undo it once more.`
		);
	return what;
}
function takeOut({ workbook }, own, record, { writes, taken }) {
	for (let start = 0; start < writes.length; start += CHUNK)
		writeAll(own, writes.slice(start, start + CHUNK));
	SpreadsheetApp.flush();
	const isOut = (seen) => rowsOf2(seen, record).writes.length === 0;
	const now = lookUntil(() => standardsTableNow(workbook, own), isOut);
	return isOut(now) ? { isDone: true, mended: 0 } : { isDone: false, mended: mendHits(own, now, { changed: taken }) };
}
function mendedWords(mended) {
	if (mended === 0) return "";
	return `${counted(mended, "row that was", "rows that were")} written over ${mended === 1 ? "has" : "have"} been put back, some of them at the end of the tab. `;
}
var CHUNK = 3500;
function keptWords(kept2) {
	if (kept2 === 0) return "";
	return ` ${counted(kept2, "standard was", "standards were")} changed since, and ${kept2 === 1 ? "stays" : "stay"}.`;
}
function settleImport(session, operation2, record) {
	if (isUndoName(operation2.id)) return settleUndo(session, operation2);
	const { writes, rows } = rowsOf2(standardsTable(session.workbook), record);
	const all = record.added.length + record.changed.length;
	if (writes.length === 0) return { ending: "Not saved", notice: null };
	return {
		ending: "Done",
		notice: rows === all ? null : `An import by ${operation2.who} was cut off half-way: ${operation2.what} ${rows} of ${all} are in. Import the same file again to add the rest, or undo it under Changes.`
	};
}
function settleUndo(session, { id: id2, who, what }) {
	const target = readOperations(session.workbook).find(
		(each) => each.id === undoneName(id2) && each.ending === "Done"
	);
	const record = target && recordIn(target);
	if (!record) return { ending: "Not saved", notice: null };
	const own = standardsTable(session.workbook);
	const found3 = rowsOf2(own, record);
	const { writes, rows, kept: kept2 } = found3;
	if (writes.length === 0) return { ending: "Done", notice: null };
	const isBegun = rows + kept2 < record.added.length + record.changed.length;
	if (!isBegun) return { ending: "Not saved", notice: null };
	checkTargets(own, writes);
	const { isDone: isDone3 } = takeOut(session, own, record, found3);
	return {
		ending: isDone3 ? "Done" : "Not saved",
		notice: isDone3 ? `A save by ${who} that was cut off half-way has been finished: ${what}` : `An undo by ${who} was cut off half-way: ${what} Some of it may still stand there; undo it once more under Changes.`
	};
}
function rowsOf2(own, { framework, added: added2, changed: changed2 }) {
	const standing = new Map();
	for (const each of standingIn(own, framework))
		if (!standing.has(keyOf(each.cells))) standing.set(keyOf(each.cells), each);
	const writes = [];
	const taken = [];
	let kept2 = 0;
	const take2 = (key, sum3, after, back) => {
		const found3 = standing.get(key);
		if (found3 === void 0) return;
		if (sumOf(found3.cells) === sum3) {
			taken.push({ standing: found3, after });
			writes.push(...back(found3.row));
		} else if (!isBack(found3.cells, after)) kept2++;
	};
	for (const [key, sum3] of added2) take2(key, sum3, {}, (row) => emptyRow(own, row));
	for (const [key, sum3, before3] of changed2) {
		const after = whole2(before3);
		take2(key, sum3, after, (row) => writesOf(own, row, after));
	}
	return { writes, taken, rows: taken.length, kept: kept2 };
}
function isBack(cells, after) {
	const fields = FIELDS.filter((field) => after[field] !== void 0);
	return fields.length > 0 && fields.every((field) => cells[field] === after[field]);
}
function whole2(before3) {
	const cells = {};
	for (const field of FIELDS) {
		const cell = before3[field];
		if (cell !== void 0 && !isWithheld(cell)) cells[field] = String(cell);
	}
	return cells;
}

// src/sheet/read-back.ts
var { isThere: isThere2, readBack } = Addon.parts["src/sheet/read-back.ts"]();

// src/sheet/cut-off-saves.ts
function settleAll(session) {
	const unfinished = readOperations(session.workbook).filter(
		({ ending }) => ending === null
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
var isGoogles = ({ name: name3 }) => name3 === "Exception";
function endingOf(session, operation2) {
	const { ending } = operation2;
	if (ending === null) return settle(session, operation2);
	if (ending !== "Cut off") return { ending, notice: null };
	const own = ownTable(session.workbook, schemaOf(operation2.table));
	const changes = operation2.changes();
	return changes.every((change) => isThere2(own, change)) ? { ending: "Done", notice: null } : cutOff(operation2, both(own, changes));
}
function settle(session, operation2) {
	const record = recordIn(operation2);
	if (record !== null)
		return ended(session, operation2, settleImport(session, operation2, record));
	if (isMended(operation2)) return mendedAs(session, operation2);
	const schema2 = schemaOf(operation2.table);
	if (schema2 === null)
		return ended(
			session,
			operation2,
			cutOff(operation2, `Its tab, ${operation2.table}, is unknown.`)
		);
	const own = ownTable(session.workbook, schema2);
	const changes = operation2.changes();
	const states = changes.map((change) => stateOf2(own, change));
	if (states.every((state2) => state2 === "after"))
		return ended(session, operation2, { ending: "Done", notice: null });
	if (states.every((state2) => state2 === "before"))
		return ended(session, operation2, { ending: "Not saved", notice: null });
	const whole5 = states.includes("unclear") ? null : wholeChanges2(changes);
	if (whole5 === null)
		return ended(session, operation2, cutOff(operation2, both(own, changes)));
	finish(session, operation2, own.tab.schema, whole5, changes);
	return {
		ending: "Done",
		notice: finished(operation2)
	};
}
function mendedAs(session, operation2) {
	const { ending, isFinished } = settleMended(session, operation2);
	if (ending === "Cut off")
		return cutOff(operation2, "Some of its cells have changed since.");
	return { ending, notice: isFinished ? finished(operation2) : null };
}
var finished = ({ who, what }) => `A save by ${who} that was cut off half-way has been finished: ${what}`;
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
	const tables = [
		OBJECTIVES,
		ACTIVITIES,
		ACTIVITY_BANK,
		SETTINGS_BY_NAME
	];
	return tables.find((schema2) => schema2.tab === tab) ?? null;
}
function stateOf2(own, change) {
	if (isThere2(own, change)) return "after";
	const { id: id2, before: before3, after } = change;
	const [row, second] = own.byId.get(id2) ?? [];
	if (second) return "unclear";
	if (!row || isRemoved(own, row))
		return before3 === null ? "before" : "unclear";
	const keys = Object.keys(after ?? { ...before3, ...cellsOf(own, row) });
	const was = (key) => before3?.[key] ?? "";
	const shall = (key) => after?.[key] ?? "";
	const isBefore = keys.every(
		(key) => holds(cellAt(own.table, row, key), was(key))
	);
	if (isBefore) return before3 === null ? "torn" : "before";
	return keys.every(
		(key) => holds(cellAt(own.table, row, key), was(key)) || holds(cellAt(own.table, row, key), shall(key))
	) ? "torn" : "unclear";
}
function wholeChanges2(changes) {
	const whole5 = changes.map(({ id: id2, before: before3, after }) => ({
		id: id2,
		before: before3 && withoutWithheld(before3),
		after: after && wholeCells(after)
	}));
	const isWhole = whole5.every(
		({ after }, index) => after === null === (changes[index]?.after === null)
	);
	return isWhole ? whole5 : null;
}
function withoutWithheld(cells) {
	return Object.fromEntries(
		Object.entries(cells).flatMap(
			([key, cell]) => isWithheld(cell) ? [] : [[key, cell]]
		)
	);
}
function finish(session, operation2, schema2, whole5, changes) {
	const person2 = { key: "", name: operation2.who };
	carryOut(
		{ ...session, person: person2 },
		{
			operation: operation2.id,
			schema: schema2,
			// Between two tries somebody may have typed there.
			plan: (own) => {
				if (changes.some((change) => stateOf2(own, change) === "unclear"))
					throw new UserError(both(own, changes));
				return whole5;
			},
			what: () => operation2.what,
			isCutOff: true
		}
	);
}
function both(own, changes) {
	const sides = changes.flatMap(({ id: id2, after }) => {
		const [row] = own.byId.get(id2) ?? [];
		if (!row) return [`${id2} is not there any more.`];
		return Object.entries(after ?? {}).flatMap(([key, cell]) => {
			const now = cellAt(own.table, row, key);
			if (isWithheld(cell) || holds(now, cell)) return [];
			return `${headerOf(own.tab.schema, key)} of ${id2} says "${cellText(now)}", and "${cellText(cell)}" was to be saved.`;
		});
	});
	return ["The row has changed since.", ...sides].join(" ");
}

// src/sheet/fixes/fix-name.ts
function namedFixes(workbook, found3) {
	const tables = new Map();
	const own = (schema2) => {
		if (!tables.has(schema2)) tables.set(schema2, tableOf(workbook, schema2));
		return tables.get(schema2) ?? null;
	};
	const counts2 = new Map();
	return found3.map(({ fix }) => {
		if (fix === null) return null;
		const name3 = nameOf2(fix, own);
		const nth = counts2.get(name3.join()) ?? 0;
		counts2.set(name3.join(), nth + 1);
		return { fix, id: JSON.stringify([...name3, nth]) };
	});
}
function nameOf2(fix, own) {
	const content = checksum(`${fix.before}
${fix.after}`);
	if (fix.does === "marks")
		return [fix.kind, fix.doubt?.sheet.getName() ?? "", MARKS, "", content];
	const { tab } = fix.schema;
	if (fix.does === "headers")
		return [fix.kind, tab, "", fix.columns[0]?.key ?? "", content];
	const table3 = own(fix.schema);
	const address = table3 ? addressIn(table3, fix) : "";
	return [fix.kind, tab, address, fix.key, content];
}
function addressIn(own, { row, key }) {
	return key === own.tab.schema.idKey ? contentOf(own, row) : addressOf(own, row);
}
function readName(id2) {
	try {
		const name3 = JSON.parse(id2);
		if (Array.isArray(name3) && name3.length === 6) return name3;
	} catch {
	}
	return gone2();
}
function gone2() {
	throw new UserError(
		"This problem is not there any more as you saw it: somebody has changed the row, or it is fixed already. Nothing was changed; check the workbook again."
	);
}
function tableOf(workbook, schema2) {
	const tab = readTab(workbook, schema2);
	return tab.sheet && ownRows(tab, tab.sheet, readTable(schema2, tab.values));
}

// src/sheet/fixes/carry-out-fixes.ts
function carryOutFixes(session, operation2, ids, find) {
	if (isUndoName(operation2))
		throw new UserError(
			`"${operation2}" can't name a fix, because names that begin so are those of undone changes.`
		);
	const names = ids.map(readName);
	const earlier = fixedBefore(session, operation2, names);
	if (earlier) return earlier;
	const known2 = new Map(find().map((named2) => [named2?.id, named2?.fix]));
	const fixes = ids.map((id2) => known2.get(id2) ?? gone2());
	const cells = fixes.filter((fix2) => fix2.does === "cell");
	if (cells.length === fixes.length) return fixCells(session, operation2, cells);
	const [fix, another2] = fixes;
	if (!fix || another2 || fix.does === "cell") throw notTogether();
	return fix.does === "headers" ? fixHeaders(session, operation2, fix) : fixMarks(session, operation2, fix);
}
var notTogether = () => new UserError("Only cells of one tab can be fixed at once.");
function fixedBefore(session, operation2, names) {
	const last = readOperations(session.workbook).filter(({ id: id2 }) => id2 === operation2).pop();
	if (!last || last.ending === "Not saved") return null;
	const changes = last.changes();
	const isSame4 = names.every(
		([, tab, address, key]) => (tab === last.table || address === MARKS) && changes.some(
			({ id: id2, after }) => id2.startsWith(address) && (!key || key in (after ?? {}))
		)
	);
	if (!isSame4)
		throw new UserError(
			`The operation "${operation2}" was used before, for something else: ${last.what} Nothing was changed now: send this under a name of its own.`
		);
	return ended2(session, last) ? { what: last.what, isUndoable: !isMarks(last) } : null;
}
var isMarks = (operation2) => operation2.changes().some(({ id: id2 }) => id2 === MARKS);
function ended2(session, operation2) {
	if (operation2.ending === "Done") return true;
	if (isMended(operation2))
		return settleMended(session, operation2).ending === "Done";
	const ids = operation2.changes().map(({ id: id2 }) => id2);
	const schema2 = schemaOf(operation2.table);
	const asked2 = { operation: operation2.id, isRemoval: false, ids };
	return schema2 !== null && firstAnswer(session, { ...asked2, schema: schema2 }) !== null;
}
function fixCells(session, operation2, fixes) {
	const { schema: schema2 } = fixes[0] ?? gone2();
	if (fixes.some((fix) => fix.schema !== schema2)) throw notTogether();
	const own = tableOf(session.workbook, schema2) ?? gone2();
	const rows = rowFixes(session, own, fixes);
	const targets = rows.map(({ target }) => target);
	const isById = schemaOf(schema2.tab) !== null && targets.every(({ address }) => !isContent(address));
	const isTold = isById && targets.length === 1 && schema2 !== ACTIVITY_BANK;
	const what = isTold ? changeWords(
		own,
		targets.map((target) => changeOf(own, target)),
		yearStartOf(session.workbook)
	) : wordsFor(fixes);
	if (isById)
		carryOut(session, {
			operation: operation2,
			schema: schema2,
			plan: (now) => targets.map((target) => changeOf(now, target)),
			what: () => what
		});
	else mend2(session, { operation: operation2, schema: schema2, what, targets });
	return { what, isUndoable: true };
}
function rowFixes(session, own, fixes) {
	const { schema: schema2 } = own.tab;
	let next;
	const newId2 = () => (next ?? (next = idsFor(session, schema2, own)))();
	const byRow = new Map();
	for (const fix of fixes)
		byRow.set(fix.row.row, [...byRow.get(fix.row.row) ?? [], fix]);
	const counts2 = new Map();
	return [...byRow.values()].map((ofRow) => {
		const { row } = ofRow[0] ?? gone2();
		const before3 = {};
		const after = {};
		for (const { key, change } of ofRow) {
			before3[key] ?? (before3[key] = cellAt(own.table, row, key));
			after[key] = change ? change(after[key] ?? before3[key]) : newId2();
		}
		const isOfId = (schema2.idKey ?? "") in after;
		const address = isOfId ? contentOf(own, row) : addressOf(own, row);
		const nth = counts2.get(address) ?? 0;
		counts2.set(address, nth + 1);
		return { row, target: { address, nth, before: before3, after } };
	});
}
function changeOf(own, { address, before: before3, after }) {
	const row = requiredRow(own, address);
	const isAsSeen = Object.entries(before3).every(
		([key, cell]) => holds(cellAt(own.table, row, key), cell)
	);
	return isAsSeen ? { id: address, before: before3, after } : gone2();
}
function wordsFor(fixes) {
	const [first] = fixes;
	const tab = first?.schema.tab ?? "";
	if (fixes.every(({ kind }) => kind === "newId"))
		return fixes.length === 1 ? `Gave a row of ${tab} an id of its own.` : `Gave ${fixes.length} rows of ${tab} ids of their own.`;
	const headers = new Set(fixes.map(({ schema: schema2, key }) => headerOf(schema2, key)));
	return `Fixed ${counted(fixes.length, "cell")} of ${tab}: ${listed([...headers])}.`;
}
function fixHeaders(session, operation2, fix) {
	const what = fix.index === null ? `Added to ${fix.schema.tab}: ${listed(fix.columns.map(({ header }) => header))}.` : `Wrote the header "${fix.to}" in ${fix.schema.tab}.`;
	mendHeaders(session, fix, operation2, what);
	return { what, isUndoable: true };
}
function fixMarks(session, operation2, { doubt }) {
	const { workbook, person: person2 } = session;
	const what = doubt === null ? KEPT_COPY : mendedMark(repairMessage(doubt));
	const journal = session.journal();
	begin(journal, {
		operation: operation2,
		who: whoOf(person2),
		what,
		schema: SETTINGS,
		changes: [{ id: MARKS, before: {}, after: {} }]
	});
	if (doubt === null) adoptCopy(workbook);
	else repair(workbook, [{ doubt, message: what }]);
	end(journal, operation2, "Done", person2.key);
	return { what, isUndoable: false };
}

// src/sheet/day-reader.ts
var { dayReader, hasDecimalComma, isDayFirst } = Addon.parts["src/sheet/day-reader.ts"]();

// src/domain/calendar-date.ts
var { dateOfSerial, formatDate, isDate, parseDate, serialOf } = Addon.parts["src/domain/calendar-date.ts"]();

// src/domain/month.ts
var { MONTH_WORDS, addMonths, isMonth, monthName, monthNamed, monthOf, monthsBetween, numberOf, parseMonth, yearOf } = Addon.parts["src/domain/month.ts"]();

// src/domain/meant-date.ts
function meantDate(text2, month2) {
	const { days, isYearTyped } = daysIn(folded(text2), month2);
	const real = days.filter(isDate);
	const within3 = real.filter((day2) => monthOf(day2.year, day2.month) === month2);
	const meant2 = within3.length > 0 || !isYearTyped ? within3 : real;
	const [day, another2] = meant2;
	return another2 && day?.month !== another2.month ? void 0 : day;
}
function inYearOf(day, month2) {
	const meant2 = { ...day, year: yearOf(month2) };
	return day.month === numberOf(month2) && isDate(meant2) ? meant2 : void 0;
}
var YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/;
var FIGURES = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?\.?$/;
var MONTH_FIRST = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/;
var DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|\.)? ([a-z]+)\.?(?:,? (\d{4}))?$/;
function daysIn(text2, month2) {
	const [, whole5, first, second] = YEAR_FIRST.exec(text2) ?? [];
	if (whole5) return daysOf(whole5, month2, [first, second]);
	const [, one, other, year2] = FIGURES.exec(text2) ?? [];
	if (one) return daysOf(year2, month2, [one, other], [other, one]);
	const [, name3, day, itsYear] = MONTH_FIRST.exec(text2) ?? [];
	if (name3) return daysOf(itsYear, month2, [monthNamed(name3), day]);
	const [, number2, word, ending] = DAY_FIRST.exec(text2) ?? [];
	return daysOf(ending, month2, [monthNamed(word ?? ""), number2]);
}
function daysOf(typed, month2, ...pairs) {
	const lent = month2 === null ? NaN : yearOf(month2);
	const century = typed?.length === 2 ? 2e3 : 0;
	const year2 = typed === void 0 ? lent : century + Number(typed);
	return {
		days: pairs.map(([number2, day]) => ({
			year: year2,
			month: Number(number2),
			day: Number(day)
		})),
		isYearTyped: typed !== void 0
	};
}

// src/domain/alignment.ts
var { ALIGNMENTS, ALIGNMENT_WORDS, parseAlignment } = Addon.parts["src/domain/alignment.ts"]();

// src/domain/guess-marks.ts
function withoutMarks(text2, marks) {
	let { length } = text2;
	while (length > 0 && marks.includes(text2[length - 1])) length--;
	return text2.slice(0, length).trimEnd();
}

// src/domain/minutes.ts
var { formatMinutes, parseMinutes } = Addon.parts["src/domain/minutes.ts"]();

// src/domain/whole-number.ts
var { count: count2, parseWholeNumber } = Addon.parts["src/domain/whole-number.ts"]();

// src/domain/meant-number.ts
function meantMinutes(text2) {
	const plain = unsure(text2);
	const clock = /^(\d{1,2}):([0-5]\d)(?: ?h| hours?)?$/.exec(plain);
	if (clock) return count2(Number(clock[1]) * 60 + Number(clock[2]));
	const hours3 = /^(\d+)[.,](\d+) ?(?:h|hrs?|hours?)\.?$/.exec(plain);
	if (hours3) return count2(Number(`${hours3[1]}.${hours3[2]}`) * 60);
	return parseMinutes(plain.replace(/(\d) ?(?:m|'|′)$/, "$1 min")) ?? whole3(plain);
}
function meantCount(text2) {
	return whole3(
		unsure(text2).replace(/ ?(?:x|times|sessions?|people|persons|adults)$/, "")
	);
}
function meantAlignment(text2) {
	const first = /^([1-3])(?![.,/–-]*\d)/.exec(folded(text2));
	return ALIGNMENTS.find((each) => String(each) === first?.[1]);
}
function whole3(text2) {
	const figures = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.0{1,2})?$/.exec(text2);
	return figures ? count2(Number(figures[1].replace(/,/g, ""))) : void 0;
}
function unsure(text2) {
	const figures = folded(text2).replace(/^(?:about|approx\.?|ca\.|~|≈) ?/, "");
	return withoutMarks(figures, "?.!");
}

// src/domain/nearest.ts
var { editsBetween, nearestOf, slipOf } = Addon.parts["src/domain/nearest.ts"]();

// src/domain/priority.ts
var { PRIORITIES, parsePriority } = Addon.parts["src/domain/priority.ts"]();

// src/domain/meant-word.ts
var meantStatus = (text2) => slipIn(text2, STATUSES);
var meantPriority = (text2) => slipIn(text2, PRIORITIES);
function meantMonth(text2, yearStart) {
	const plain = withoutMarks(folded(text2), "?!");
	const figures = plain.replace(/^(\d{4})[/. ](\d{1,2})$/, "$1-$2").replace(/^(\d{1,2})[-. ](\d{4})$/, "$1/$2");
	const words4 = figures.replace(
		/^[a-z]{4,}/,
		(name3) => slipOf(name3, MONTH_WORDS) ?? name3
	);
	return parseMonth(words4, yearStart);
}
function meantGrades(cell) {
	const taken = gradesTakenForDate(cell);
	const text2 = taken ?? withoutMarks(
		folded(cellText(cell)).replace(/\b(?:gr|gd)\.? ?(?=\d|k)/g, "").replace(/ ?(?:&|;|\/|\+|\band\b) ?/g, ", "),
		"?!."
	);
	const grades2 = parseGrades(text2);
	return grades2 && (taken ?? formatGrades(grades2));
}
function slipIn(text2, names) {
	const slip2 = slipOf(folded(text2), names.map(folded));
	return names.find((name3) => folded(name3) === slip2);
}

// src/sheet/fixes/cell-fixes.ts
function cellFix({ table: table3, row, key, part: part2 }, around) {
	const cell = cellAt(table3, row, key);
	if (isErrorValue(cell)) return null;
	if (key === "objectiveIds")
		return linkFix({ table: table3, row, key, part: part2 }, cellText(cell), around);
	if (key === "areas") return areaFix({ table: table3, row, key, part: part2 }, cellText(cell));
	const [kind, after] = meant(key, cell, {
		...around,
		month: around.monthOf(row)
	});
	return after === void 0 || after === cell || isSaidElsewhere({ table: table3, row, key }, after) ? null : setTo({ table: table3, row, key }, kind, after);
}
function isSaidElsewhere({ table: table3, row, key }, after) {
	const isAlike = ALIKE[key];
	return isAlike !== void 0 && table3.rows.some(
		(other) => other.row !== row.row && isAlike(cellAt(table3, other, key), after)
	);
}
var ALIKE = {
	setting: (one, other) => settingNamed(one) === settingNamed(other),
	grade: (one, other) => haveCommonGrade(meantGrades(one) ?? "", meantGrades(other) ?? "")
};
var settingNamed = (cell) => folded(settingOf(cellText(cell)) ?? cellText(cell));
function haveCommonGrade(one, other) {
	const grades2 = parseGrades(other) ?? [];
	return (parseGrades(one) ?? []).some((grade2) => grades2.includes(grade2));
}
function setTo({ table: table3, row, key }, kind, after, label = `Write “${typedText(after)}”`) {
	return {
		does: "cell",
		kind,
		label,
		before: typedText(cellAt(table3, row, key)),
		after: typedText(after),
		schema: table3.schema,
		row,
		key,
		change: () => after
	};
}
function meant(key, cell, around) {
	const text2 = cellText(cell);
	switch (key) {
		case "month":
			return ["month", meantMonth(text2, around.yearStart)];
		case "grades":
		case "grade":
			return ["grade", meantGrades(cell)];
		case "area":
			return ["word", titleOf(text2)];
		case "setting":
			return ["word", settingOf(text2)];
		case "priority":
			return ["word", meantPriority(text2)];
		case "status":
			return ["word", meantStatus(text2)];
		case "alignment":
			return ["number", meantAlignment(text2)];
		case "sessions":
		case "participants":
		case "attended":
		case "timesUsed":
			return ["number", meantCount(text2)];
		case "minutesPerSession":
		case "deliveredMinutes":
			return ["number", meantMinutes(text2)];
		case "startDate":
		case "endDate":
		case "agreementStart":
		case "agreementEnd":
		case "nextReview":
			return ["date", dateOf(cell, around)];
		default:
			return AREAS.some((area2) => area2 === key) ? ["word", ANSWERS.get(folded(text2))] : ["word", void 0];
	}
}
var ANSWERS = new Map([
	["yes", true],
	["y", true],
	["x", true],
	["no", false],
	["n", false]
]);
function titleOf(text2) {
	const area2 = slippedArea(text2);
	return area2 && AREA_TITLES[area2];
}
function areaFix({ table: table3, row, key, part: part2 }, text2) {
	const title = titleOf(part2);
	if (title === void 0) return null;
	const change = (from3) => cellText(from3).replace(
		/[^,;\r\n]+/g,
		(piece) => trimmed(piece) === part2 ? piece.replace(part2, () => title) : piece
	);
	const after = change(text2);
	return after === text2 ? null : { ...setTo({ table: table3, row, key }, "word", after), change };
}
function settingOf(text2) {
	const title = titleOf(text2.slice(LEAST_MINUTES.length));
	return folded(text2).startsWith(folded(LEAST_MINUTES)) && title !== void 0 ? LEAST_MINUTES + title : void 0;
}
function dateOf(cell, { month: month2, isDayFirst: isDayFirst2 }) {
	const isRead = dayReader(isDayFirst2)(cell).troubles.length === 0;
	return isRead ? void 0 : meantDate(cellText(cell), month2);
}
function linkFix({ table: table3, row, key, part: part2 }, text2, { objectiveIds }) {
	if (!parseIds(text2).includes(part2) || objectiveIds.includes(part2))
		return null;
	const known2 = (id2) => objectiveIds.filter((each) => folded(each) === folded(id2));
	const pieces2 = part2.split(/[\s;]+/).filter((piece) => piece !== "");
	const instead = pieces2.flatMap(
		(piece) => known2(piece).length === 1 ? known2(piece) : []
	);
	const change = (from3) => formatIds(
		parseIds(cellText(from3)).flatMap((id2) => id2 === part2 ? instead : [id2])
	);
	return {
		does: "cell",
		kind: "link",
		label: instead.length > 0 ? `Write “${formatIds(instead)}”` : `Take “${part2}” out`,
		before: text2,
		after: typedText(change(text2)),
		schema: table3.schema,
		row,
		key,
		change
	};
}

// src/sheet/fixes/header-fixes.ts
function doubtFix(doubt, { schema: schema2, values }) {
	switch (doubt.kind) {
		case "renamed header":
			return headerFix(schema2, doubt, doubt.index, doubt.column.header);
		case "double header": {
			const [other, third] = doubt.others;
			const isEmpty2 = values?.slice(1).every((cells) => isBlank(cells[other ?? -1] ?? ""));
			return other === void 0 || third !== void 0 || !isEmpty2 ? null : headerFix(schema2, doubt, other, `${doubt.column.header} (2)`);
		}
		case "moved header":
		case "renamed tab":
		case "two tabs":
			return {
				does: "marks",
				kind: "tab",
				label: "Clear this up",
				before: doubtMessage(doubt),
				after: repairMessage(doubt),
				doubt
			};
	}
}
function headerFix(schema2, { column: column2, sheet }, index, to) {
	const from3 = cellText(sheet.getRange(1, index + 1).getDisplayValue());
	return {
		does: "headers",
		kind: "header",
		label: `Write the header “${to}”`,
		before: from3,
		after: to,
		schema: schema2,
		columns: [column2],
		index,
		from: from3,
		to
	};
}
function missingColumns(workbook) {
	return TABLES.flatMap((schema2) => {
		const headers = readTab(workbook, schema2).values?.[0] ?? [];
		const known2 = new Set(headers.map(headerName));
		const missing4 = schema2.columns.filter(
			({ header }) => !known2.has(headerName(header))
		);
		if (missing4.length === 0 || missing4.length === schema2.columns.length)
			return [];
		const names = missing4.map(({ header }) => header);
		const isNeeded = missing4.some(({ key }) => key === schema2.idKey);
		const problem = {
			sheet: schema2.tab,
			row: 1,
			column: null,
			value: null,
			severity: isNeeded || schema2 === LOG ? "problem" : "notice",
			message: `${schema2.tab} has no column ${listed(names)}${names.length > 1 ? "; they read" : "; it reads"} as blank.`,
			fix: "Add what is missing after the last column, or run Set up planner, which does the same."
		};
		const fix = {
			does: "headers",
			kind: "missingColumns",
			label: names.length > 1 ? "Add the columns" : "Add the column",
			before: "",
			after: names.join(", "),
			schema: schema2,
			columns: missing4,
			index: null,
			from: "",
			to: ""
		};
		return [{ problem, fix: schema2 === LOG ? null : fix }];
	});
}
function copiedTabs(workbook) {
	const sheets = workbook.spreadsheet.getSheets();
	return TABLES.flatMap((schema2) => {
		const { sheet, doubts } = readTab(workbook, schema2);
		if (sheet === null) return [];
		const doubted = doubts.flatMap(
			(doubt) => doubt.kind === "two tabs" ? [doubt.other.getSheetId()] : []
		);
		const marked = workbook.marks.tabs.get(schema2.tab) ?? [];
		return sheets.filter((each) => {
			const id2 = each.getSheetId();
			const isOther = id2 !== sheet.getSheetId() && !doubted.includes(id2);
			const isAlike = marked.includes(id2) || isCopyOf(each.getName(), schema2.tab);
			return isOther && isAlike;
		}).map((each) => ({ problem: copied(each.getName(), schema2.tab), fix: null }));
	});
}
function isCopyOf(name3, tab) {
	const text2 = folded(name3);
	const original = folded(tab);
	return text2 !== original && text2.replace(/^(?:copy of|copia de|cópia de) /, "").replace(/ (?:\(\d+\)|copy)$/, "") === original;
}
function copied(sheet, tab) {
	return {
		sheet,
		row: null,
		column: null,
		value: null,
		severity: "notice",
		message: `The tab "${sheet}" looks like a copy of ${tab}, so nothing in it is read.`,
		fix: `Move what you still need into ${tab}, then delete the copy or give it a name of its own.`
	};
}

// src/domain/period.ts
var { addDays, daysOf: daysOf2, overlap, periodOf, periodOfMonth, weekdayOf } = Addon.parts["src/domain/period.ts"]();

// src/sheet/fixes/odd-cells.ts
var COUNTS = [
	"alignment",
	"sessions",
	"minutesPerSession",
	"participants",
	"deliveredMinutes",
	"attended",
	"timesUsed"
];
var WORDLESS = new Set([
	...COUNTS,
	"id",
	"month",
	"grades",
	"grade",
	"area",
	"areas",
	"priority",
	"status",
	"objectiveIds",
	"startDate",
	"endDate",
	"agreementStart",
	"agreementEnd",
	"nextReview",
	"hours",
	"setting"
]);
function oddCells(table3, around, isListed) {
	const keys = table3.schema.columns.map(({ key }) => key);
	return table3.rows.flatMap((row) => [
		...keys.filter((key) => WORDLESS.has(key) && !isListed(row, key)).flatMap((key) => oddCell(table3, row, key) ?? []),
		...table3.schema === ACTIVITIES ? oddDates(table3, row, around) : [],
		...withoutId(table3, row)
	]);
}
function oddCell(table3, row, key) {
	const cell = cellAt(table3, row, key);
	if (typeof cell !== "string" || cell === "" || isErrorValue(cell))
		return null;
	const plain = withoutOddBlanks(cell);
	if (plain === "") return null;
	if (plain !== cell) {
		const fix2 = setTo(
			{ table: table3, row, key },
			"blanks",
			plain,
			"Take the blanks out"
		);
		return found(table3, row, key, ODD_BLANKS, fix2);
	}
	const number2 = COUNTS.includes(key) ? parseWholeNumber(cell) : void 0;
	if (number2 === void 0) return null;
	const label = `Write the number ${number2}`;
	const fix = setTo({ table: table3, row, key }, "number", number2, label);
	return found(table3, row, key, numberAsText(cell), fix);
}
function withoutOddBlanks(text2) {
	return trimmed(
		text2.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "").replace(/[^\S\r\n]+/g, " ")
	);
}
function found(table3, row, key, trouble2, fix) {
	const value = typedText(cellAt(table3, row, key));
	return {
		problem: cellProblem(table3.schema, row.row, key, { value, ...trouble2 }),
		fix
	};
}
var ODD_BLANKS = {
	severity: "notice",
	message: "There are blanks around the text, or unusual ones in it; it is read without them.",
	fix: "Take them out, so that sorting and filters see what you see."
};
function numberAsText(cell) {
	return {
		severity: "notice",
		message: `${quoted(cell)} is kept as text here; the planner reads the number, but a formula of yours would not.`,
		fix: "Write it as a number."
	};
}
function withoutId(table3, row) {
	const { idKey, columns } = table3.schema;
	if (idKey === null || (table3.indexes[idKey] ?? -1) < 0) return [];
	const others = columns.map(({ key }) => key).filter((key) => key !== idKey);
	if (cellText(cellAt(table3, row, idKey)) !== "") return [];
	if (!anyHoldsText(table3, row, others)) return [];
	return [found(table3, row, idKey, NO_ID, newId(table3, row, idKey))];
}
function newId(table3, row, key) {
	const fix = setTo({ table: table3, row, key }, "newId", "", "Give it an id of its own");
	return { ...fix, after: "a new id", change: null };
}
var NO_ID = {
	severity: "notice",
	message: "This row has no id yet, so nothing can name it.",
	fix: "The planner gives it one with the next save."
};
function oddDates(table3, row, { monthOf: monthOf2, isDayFirst: isDayFirst2 }) {
	const month2 = monthOf2(row);
	const readDay = dayReader(isDayFirst2);
	const dateOf2 = (key2) => readDay(cellAt(table3, row, key2)).value;
	const [start, end2] = [dateOf2("startDate"), dateOf2("endDate")];
	if (month2 === null || start === null && end2 === null) return [];
	if (start !== null && end2 !== null && end2 < start)
		return [
			oddDate(table3, row, "endDate", {
				month: month2,
				day: end2,
				trouble: endsFirst(start)
			})
		];
	const days = periodOf(start, end2);
	if (days && overlap(days, periodOfMonth(month2))) return [];
	const key = start === null ? "endDate" : "startDate";
	return [
		oddDate(table3, row, key, {
			month: month2,
			day: start ?? end2,
			trouble: outside(table3, key, month2)
		})
	];
}
function oddDate(table3, row, key, { month: month2, day: typed, trouble: trouble2 }) {
	const day = typed === null ? void 0 : parseDate(typed);
	const meant2 = day && inYearOf(day, month2);
	const isOther = meant2 && day && meant2.year !== day.year;
	const fix = isOther ? setTo({ table: table3, row, key }, "date", meant2) : null;
	return found(table3, row, key, trouble2, fix);
}
function endsFirst(start) {
	return {
		severity: "notice",
		message: `The end date is before the start date, ${start}.`,
		fix: "Check both dates."
	};
}
function outside({ schema: schema2 }, key, month2) {
	return {
		severity: "notice",
		message: `The ${headerOf(schema2, key).toLowerCase()} is not in ${monthName(month2)}, the month of this activity.`,
		fix: "Check the date and the month; leave them where both are meant."
	};
}

// src/sheet/fixes/found.ts
var CHECKED = [
	OBJECTIVES,
	ACTIVITIES,
	ACTIVITY_BANK,
	PARTNERS,
	LOCKED_DATES,
	EXPECTED_AREAS,
	SETTINGS
];
function findAll(workbook, plan, problems) {
	const around = surroundings(workbook, plan);
	const tables = CHECKED.map((schema2) => known(workbook, schema2));
	const listed2 = new Set(problems.map(placeOf2));
	const found3 = [
		...copiedTabs(workbook),
		...missingColumns(workbook),
		...problems.map((problem) => ({
			problem,
			fix: fixFor(workbook, tables, problem, around)
		})),
		...tables.flatMap(
			({ table: table3 }) => oddCells(
				table3,
				around,
				(row, key) => listed2.has(`${table3.schema.tab}/${row.row}/${headerAt(table3, key)}`)
			)
		)
	];
	const writable = withoutDoubt(workbook, found3);
	return inOrder2(withoutFormulas(workbook, tables, writable));
}
function known(workbook, schema2) {
	const table3 = readTable(schema2, readTab(workbook, schema2).values);
	const firstOf2 = new Map();
	for (const row of table3.rows) {
		const id2 = typedIdAt(table3, row, schema2.idKey ?? "");
		if (!firstOf2.has(id2)) firstOf2.set(id2, row);
	}
	return {
		table: table3,
		rowAt: new Map(table3.rows.map((row) => [row.row, row])),
		firstOf: firstOf2
	};
}
var placeOf2 = ({ sheet, row, column: column2 }) => `${sheet}/${row}/${column2}`;
var headerAt = ({ schema: schema2 }, key) => schema2.columns.find((column2) => column2.key === key)?.header ?? "";
function surroundings(workbook, plan) {
	const months = new Map(plan.activities.map(({ row, month: month2 }) => [row, month2]));
	return {
		yearStart: plan.settings.schoolYearStarts,
		isDayFirst: isDayFirst(workbook.spreadsheet.getSpreadsheetLocale()),
		objectiveIds: plan.objectives.flatMap(({ id: id2 }) => id2 ?? []),
		monthOf: ({ row }) => months.get(row) ?? null
	};
}
function fixFor(workbook, tables, problem, around) {
	const { sheet, row, column: column2, value } = problem;
	if (sheet === null) return isCopy(workbook) ? ADOPT : null;
	const doubted = doubtOf(workbook, problem);
	if (doubted) return doubtFix(doubted.doubt, doubted.tab);
	const own = tables.find(({ table: table4 }) => table4.schema.tab === sheet);
	const found3 = own?.rowAt.get(row ?? 0);
	if (!own || !found3) return null;
	const { table: table3 } = own;
	const key = table3.schema.columns.find(({ header }) => header === column2)?.key;
	if (key === void 0) return null;
	if (key === table3.schema.idKey) return idFix(own, found3, key);
	return cellFix({ table: table3, row: found3, key, part: value ?? "" }, around);
}
var ADOPT = {
	does: "marks",
	kind: "copy",
	label: "Keep as its own planner",
	before: "A copy that nobody has spoken for",
	after: "A planner of its own",
	doubt: null
};
function doubtOf(workbook, problem) {
	for (const schema2 of TABLES) {
		const tab = readTab(workbook, schema2);
		const doubt = tab.doubts[tab.problems.indexOf(problem)];
		if (doubt) return { doubt, tab };
	}
	return null;
}
function idFix({ table: table3, firstOf: firstOf2 }, row, key) {
	const id2 = typedIdAt(table3, row, key);
	const others = table3.schema.columns.map((each) => each.key);
	const isRow = anyHoldsText(
		table3,
		row,
		others.filter((each) => each !== key)
	);
	if (id2 === "" || !isRow) return null;
	if (firstOf2.get(id2) !== row) return newId(table3, row, key);
	const plain = withoutOddBlanks(cellText(cellAt(table3, row, key)));
	return setTo({ table: table3, row, key }, "blanks", plain, "Take the blanks out");
}
function withoutDoubt(workbook, found3) {
	return found3.map((each) => {
		const { fix } = each;
		const isWrite = fix?.does === "cell" || fix?.does === "headers" && fix.index === null;
		const isBlocked = isWrite && readTab(workbook, fix.schema).refusal !== null;
		return isBlocked ? { ...each, fix: null } : each;
	});
}
function withoutFormulas(workbook, tables, found3) {
	const formulas = new Map();
	const formulaAt = ({ schema: schema2, row, key }) => {
		const { sheet, values } = readTab(workbook, schema2);
		const own = tables.find(({ table: table3 }) => table3.schema === schema2);
		const index = own?.table.indexes[key] ?? -1;
		if (!formulas.has(schema2))
			formulas.set(
				schema2,
				sheet ? formulasOf(workbook, sheet, values?.length ?? 1) : []
			);
		return formulas.get(schema2)?.[row.row - 1]?.[index] ?? "";
	};
	return found3.map((each) => {
		const { fix, problem } = each;
		if (fix?.does !== "cell" || formulaAt(fix) === "") return each;
		return {
			problem: {
				...problem,
				fix: `${problem.fix} The cell holds a formula: mend it there.`
			},
			fix: null
		};
	});
}
function formulasOf(workbook, sheet, rows) {
	return patiently(workbook.runtime, () => {
		const height = Math.min(rows, sheet.getMaxRows());
		return sheet.getRange(1, 1, height, sheet.getMaxColumns()).getFormulas();
	});
}
function inOrder2(found3) {
	const tabs = TABLES.map(({ tab }) => tab);
	const rank = ({ sheet }) => {
		if (sheet === null) return -1;
		const index = tabs.indexOf(sheet);
		return index < 0 ? tabs.length : index;
	};
	return [...found3].sort(
		({ problem: one }, { problem: other }) => rank(one) - rank(other) || (one.row ?? 0) - (other.row ?? 0)
	);
}

// src/domain/results/indicator.ts
function indicatorKey(name3) {
	return folded(name3);
}

// src/domain/results/indicator-names.ts
var SEPARATORS = ["\n", ";", ","];
function indicatorNames(text2, isKnown) {
	const names = new Map();
	for (const name3 of pieces(text2.replace(/\r\n?/g, "\n"), SEPARATORS, isKnown))
		if (!names.has(indicatorKey(name3))) names.set(indicatorKey(name3), name3);
	return [...names.values()];
}
function pieces(text2, [separator, ...finer], isKnown) {
	const whole5 = trimmed(text2);
	if (whole5 === "") return [];
	if (separator === void 0 || isKnown(indicatorKey(whole5))) return [whole5];
	return text2.split(separator).flatMap((part2) => pieces(part2, finer, isKnown));
}
function formatIndicators(names) {
	return names.join(names.some((name3) => name3.includes(";")) ? "\n" : "; ");
}

// src/sheet/indicator-notices.ts
function indicatorNotices(table3, indicators) {
	const known2 = new Set(indicators.map(({ name: name3 }) => indicatorKey(name3)));
	if (known2.size === 0) return [];
	const isKnown = (key) => known2.has(key);
	return table3.rows.flatMap(
		(row) => indicatorNames(textAt(table3, row, "indicators"), isKnown).filter((name3) => !isKnown(indicatorKey(name3))).map(
			(name3) => cellProblem(ACTIVITIES, row.row, "indicators", {
				severity: "notice",
				message: `${quoted(name3)} is no indicator of the tab Results, so the activity is not counted for it.`,
				fix: "Write it as it stands there, or add it there.",
				value: name3
			})
		)
	);
}

// src/domain/figure.ts
function parseFigure(cell, hasDecimalComma2 = false) {
	if (typeof cell === "number") return within(cell);
	if (typeof cell !== "string") return void 0;
	const [, sign, written] = /^([-+−]?)([\d.,]+) ?%?$/.exec(folded(cellText(cell))) ?? [];
	const size = written && (hasDecimalComma2 ? withComma(written) : withPoint(written));
	if (!size) return void 0;
	return within(sign === "" || sign === "+" ? Number(size) : -Number(size));
}
function withPoint(written) {
	return /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/.test(written) ? written.replace(/,/g, "") : void 0;
}
function withComma(written) {
	if (/^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/.test(written))
		return written.replace(/\./g, "").replace(",", ".");
	return /^\d+\.\d+$/.test(written) ? written : void 0;
}
function formatFigure(figure3) {
	return String(Math.round(figure3 * 100) / 100);
}
var MOST = 1e9;
function within(figure3) {
	return Math.abs(figure3) <= MOST ? figure3 : void 0;
}
function isPercent(unit) {
	return /%|\bper ?cent|\bpor ?c(?:ien|en)to|\bporcent|\bpct\b/.test(
		folded(unit)
	);
}

// src/domain/results/child-in-results.ts
var HEADING = /\b(?:Absen\w+|Achiev\w+|Advoca\w+|After|Ambassadors?|And|Are|Arts?|Assess\w+|At|Attend\w+|Behavio\w+|Body|Care|Center|Chronic\w*|Climate|Conduct|Council|Data|Develop\w+|Discipline|Engage\w+|Enroll\w+|Famil\w+|For|From|Government|Growth|Health\w*|In|Learning|Leader\w*|Math\w*|Meeting|Mental|Mobility|Needs|Nutrition|Of|On|Outcomes?|Particip\w+|Passing|Perception|Perform\w+|Proficien\w+|Progress|Rates?|Reaching|Reading|Records?|Scor\w+|Services?|Social|Success|Suspen\w+|Supports?|Surveys?|Teachers?|Tests?|The|To|Voice|Welfare|Well\w*|Who|With|Work\w*)\b/;
function childInResults(text2) {
	const found3 = childDataIn(text2);
	if (found3 !== "a child's name") return found3;
	return HEADING.test(afterChild(text2)) ? null : found3;
}
function afterChild(text2) {
	return /\b(?:[Ss]tudents?|[Cc]hild|[Pp]upil|[Kk]id)[:,]? (\S+ \S+)/.exec(
		text2
	)[1];
}

// src/domain/results/meant-indicator.ts
function meantIndicator(key, known2) {
	const alike = [...known2].filter((each) => numbersIn(each) === numbersIn(key));
	const [nearest2, another2] = nearestOf(key, alike, Math.floor(key.length / 4));
	return nearest2 === void 0 || another2 !== void 0 ? null : nearest2;
}
var numbersIn = (text2) => text2.match(/\d+/g)?.join(" ") ?? "";

// src/sheet/results-troubles.ts
var NAMELESS = {
	severity: "problem",
	message: "The reading has no indicator, so it is not read.",
	fix: "Write the name of the indicator as it stands in the other rows."
};
var NOT_MEASURED = {
	severity: "notice",
	message: "Nothing is named here by which this result is measured.",
	fix: "Write an indicator, such as Attendance rate."
};
var NO_FIGURE = {
	severity: "notice",
	message: "There is a day and no reading.",
	fix: "Write the figure of that day, or empty the day."
};
var NO_DAY = {
	severity: "problem",
	message: "The reading has no day, so it is not read.",
	fix: "Write the day of the reading, such as 2026-10-14."
};
var AHEAD = {
	severity: "notice",
	message: "The day lies ahead, so the reading waits until then.",
	fix: "Check the day."
};
function again(date2, row) {
	return {
		severity: "problem",
		message: `Row ${row} already has a reading of ${date2}, and that row is the one that is read.`,
		fix: "Keep one reading for each day."
	};
}
function another({ value, row: { row } }) {
	return {
		severity: "notice",
		message: `Row ${row} already says ${formatFigure(value)}, and that is what is read.`,
		fix: "Write it in one row of the indicator only."
	};
}
function otherUnit({ value, row: { row } }) {
	return {
		severity: "problem",
		message: `Row ${row} counts this indicator in “${value}”, so what stands here is read as that.`,
		fix: "Give what is counted otherwise an indicator of its own."
	};
}
function noDay(date2) {
	return {
		severity: "problem",
		message: `This would be the day ${date2}, so the reading is not read.`,
		fix: "Write the whole day of the reading, such as 2026-10-14."
	};
}
var PART = {
	severity: "notice",
	message: "This is less than 1 %, and the other figures of the indicator are not.",
	fix: "A sheet keeps 65% as 0.65: if that is meant, write 65."
};
function slip(meant2) {
	return {
		severity: "notice",
		message: `Only readings stand under this name, so they are not counted for “${meant2}”.`,
		fix: "If that is meant, write its name as it stands there."
	};
}
function aboutOne(found3) {
	return {
		severity: "notice",
		message: `This looks like ${found3}.`,
		fix: "Write what counts many. What is about one child has no place in this file: please take it out."
	};
}

// src/sheet/results-doubts.ts
var WORDS = ["result", "siteResult", "source", "unit"];
var FIGURES2 = ["baseline", "target"];
var OWN_WORDS2 = [...WORDS, "indicator"];
function reportParts(each, { report }) {
	const found3 = [
		...FIGURES2.map((key) => [key, each.figures[key]]),
		...[...each.readings.values()].map((one) => ["reading", one])
	];
	const whole5 = found3.flatMap(
		([, one]) => one === null || Math.abs(one.value) < 1 ? [] : [one.value]
	);
	if (!isPercent(each.words.unit?.value ?? "") || whole5.length === 0) return;
	const [low, high] = [Math.min(...whole5) / 2, Math.max(...whole5) * 2];
	for (const [key, one] of found3) {
		if (one === null || one.value === 0 || Math.abs(one.value) >= 1) continue;
		const percent4 = one.value * 100;
		if (percent4 >= low && percent4 <= high) report(one.row, key, PART);
	}
}
function reportSlips(gathered, { report }) {
	const isDescribed = ({ words: words4, figures }) => [...Object.values(words4), ...Object.values(figures)].some(Boolean);
	const described = [...gathered].filter(([, each]) => isDescribed(each));
	const keys = described.map(([key]) => key);
	for (const [key, each] of gathered) {
		if (isDescribed(each)) continue;
		const meant2 = gathered.get(meantIndicator(key, keys) ?? "");
		if (meant2) report(each.row, "indicator", slip(meant2.name));
	}
}
function childWarner(table3, { report }) {
	const seen = new Set();
	return (row) => {
		for (const key of OWN_WORDS2) {
			const text2 = ownText(table3, row, key);
			if (text2 === "" || seen.has(text2)) continue;
			seen.add(text2);
			const found3 = childInResults(text2);
			if (found3 !== null) report(row, key, aboutOne(found3));
		}
	};
}

// src/sheet/results-reader.ts
var KEYS = RESULTS.columns.map(({ key }) => key);
var FIRST_DAY = "1990-01-01";
function readResults(table3, locale, today) {
	const readDay = dayReader(isDayFirst(locale));
	const readFigure = figureReader(hasDecimalComma(locale));
	const taken = taker(table3);
	const gathered = new Map();
	const warn = childWarner(table3, taken);
	for (const row of table3.rows) {
		if (!anyHoldsText(table3, row, KEYS)) continue;
		checkOwnText(table3, row, OWN_WORDS2, taken.report);
		warn(row);
		const name3 = ownText(table3, row, "indicator");
		const key = indicatorKey(name3);
		if (key === "") reportNameless(table3, row, taken);
		else {
			const known2 = gathered.get(key) ?? nothingOf(name3, row);
			gathered.set(key, known2);
			takeWords(table3, row, known2, taken);
			takeFigures(table3, row, known2, taken, readFigure);
			takeReading(table3, row, known2, taken, { readDay, readFigure, today });
		}
	}
	for (const each of gathered.values()) reportParts(each, taken);
	reportSlips(gathered, taken);
	const typed = new Map(
		[...gathered].map(([key, each]) => [key, indicatorOf(each)])
	);
	return {
		indicators: [...typed.values()].map(
			(each) => isInParts(each) ? inPercent(each) : each
		),
		isInParts: (key) => {
			const indicator2 = typed.get(key);
			return indicator2 !== void 0 && isInParts(indicator2);
		},
		rowOf: (key, date2) => gathered.get(key)?.readings.get(date2)?.row,
		problems: taken.problems
	};
}
function nothingOf(name3, row) {
	return {
		name: name3,
		row,
		words: { result: null, siteResult: null, source: null, unit: null },
		figures: { baseline: null, target: null },
		readings: new Map()
	};
}
function takeWords(table3, row, { words: words4 }, { report }) {
	for (const key of WORDS) {
		const value = ownText(table3, row, key);
		const earlier = words4[key];
		if (value === "") continue;
		if (earlier === null) words4[key] = { value, row };
		else if (key === "unit" && folded(earlier.value) !== folded(value))
			report(row, key, otherUnit(earlier));
	}
}
function takeFigures(table3, row, { figures }, { take: take2, report }, readFigure) {
	for (const key of FIGURES2) {
		const value = take2(row, key, readFigure(cellAt(table3, row, key)));
		const earlier = figures[key];
		if (value === null) continue;
		if (earlier === null) figures[key] = { value, row };
		else if (earlier.value !== value) report(row, key, another(earlier));
	}
}
function takeReading(table3, row, { readings }, { take: take2, report }, { readDay, readFigure, today }) {
	const date2 = take2(row, "date", readDay(cellAt(table3, row, "date")));
	const value = take2(row, "reading", readFigure(cellAt(table3, row, "reading")));
	if (date2 !== null && date2 < FIRST_DAY)
		return report(row, "date", noDay(date2));
	if (value === null) {
		if (date2 !== null && textAt(table3, row, "reading") === "")
			report(row, "reading", NO_FIGURE);
		return;
	}
	if (date2 === null) {
		if (textAt(table3, row, "date") === "") report(row, "date", NO_DAY);
		return;
	}
	const earlier = readings.get(date2);
	if (earlier) return report(row, "date", again(date2, earlier.row.row));
	if (date2 > today) report(row, "date", AHEAD);
	readings.set(date2, { value, row });
}
function figureReader(decimalComma) {
	return (cell) => {
		if (isBlank(cell)) return sound(null);
		const figure3 = parseFigure(cell, decimalComma);
		if (figure3 !== void 0) return sound(figure3);
		return odd(
			null,
			`${quoted(cell)} is not a figure that we can read, so it is left out.`,
			"Write a number such as 62 or 62.5; what it counts belongs under Unit."
		);
	};
}
function indicatorOf({ name: name3, words: words4, figures, readings }) {
	const dated = [...readings].map(([date2, { value }]) => ({ date: date2, value })).sort((one, other) => one.date < other.date ? -1 : 1);
	const [baseline, target] = FIGURES2.map((key) => figures[key]?.value ?? null);
	const [result = "", siteResult = "", source = "", unit = ""] = WORDS.map(
		(key) => words4[key]?.value
	);
	return {
		name: name3,
		result,
		siteResult,
		source,
		unit,
		baseline: baseline ?? null,
		target: target ?? null,
		readings: dated
	};
}
function isInParts({ unit, baseline, target, readings }) {
	const figures = [baseline, target, ...readings.map(({ value }) => value)];
	const known2 = figures.filter((figure3) => figure3 !== null);
	return isPercent(unit) && known2.some((figure3) => !Number.isInteger(figure3)) && known2.every((figure3) => Math.abs(figure3) <= 1);
}
function inPercent(indicator2) {
	const { baseline, target, readings } = indicator2;
	return {
		...indicator2,
		baseline: baseline && percentOf(baseline),
		target: target && percentOf(target),
		readings: readings.map(({ date: date2, value }) => ({
			date: date2,
			value: percentOf(value)
		}))
	};
}
var percentOf = (part2) => Math.round(part2 * 1e6) / 1e4;
function reportNameless(table3, row, { report }) {
	const hasFigure = !isBlank(cellAt(table3, row, "reading"));
	report(row, "indicator", hasFigure ? NAMELESS : NOT_MEASURED);
}

// src/sheet/results-save.ts
function resultsOf(workbook) {
	const { values } = readTab(workbook, RESULTS);
	return readResults(
		readTable(RESULTS, values),
		workbook.spreadsheet.getSpreadsheetLocale(),
		formatDate(workbook.today)
	);
}
function saveReading(workbook, { operation: operation2, indicator: indicator2, date: date2, reading, base }, person2) {
	save2(workbook, person2, {
		operation: operation2,
		what: readingWords(indicator2, date2, reading, base),
		changes: (own, results) => {
			const key = indicatorKey(indicator2);
			const known2 = results.indicators.find(
				({ name: name3 }) => indicatorKey(name3) === key
			);
			if (known2 === void 0)
				throw new UserError(
					`Results have no indicator “${indicator2}” any more, so nothing was saved.`
				);
			const standing = known2.readings.find((each) => each.date === date2)?.value;
			if (standing !== base) throw changedReading(date2, standing);
			if (results.isInParts(key) && Math.abs(reading ?? 0) > 100)
				throw new UserError(
					`The tab keeps ${known2.name} as parts of one, such as 0.62 for 62 %, and there more than 100 can’t be told from 1 %. Nothing was saved. Write its figures there as 62 and ${formatFigure(reading)}.`
				);
			const cell = reading !== null && results.isInParts(key) ? reading / 100 : reading;
			const row = results.rowOf(key, date2);
			if (row) return [corrected(own, row, cell)];
			return [added({ indicator: known2.name, date: dayOf(date2), reading: cell })];
		}
	});
}
function readingWords(indicator2, date2, reading, base) {
	const name3 = childInResults(indicator2) === null ? indicator2 : "an indicator";
	if (reading === null) return `Took away the reading of ${name3} of ${date2}.`;
	const change = base === void 0 ? "" : `, before ${formatFigure(base)}`;
	return `Noted ${formatFigure(reading)} for ${name3} on ${date2}${change}.`;
}
function changedReading(date2, standing) {
	return new UserError(
		standing === void 0 ? `The reading of ${date2} is not there any more, so nothing was saved. Look at the indicator again.` : `There is a reading of ${date2} already: ${formatFigure(standing)}. Nothing was saved; change that one if it is wrong.`
	);
}
function corrected(own, row, reading) {
	const says = (key) => !isBlank(cellAt(own.table, row, key));
	const saysMore = RESULTS.columns.some(
		({ key }) => !["indicator", "date", "reading"].includes(key) && says(key)
	);
	const gone3 = saysMore ? ["date", "reading"] : ["indicator", "date", "reading"];
	const keys = reading === null ? gone3 : ["reading"];
	const address = addressOf(own, row);
	return {
		address,
		nth: own.table.rows.filter((each) => addressOf(own, each) === address).findIndex((each) => each.row === row.row),
		before: cellsOf4(keys, (key) => cellAt(own.table, row, key)),
		after: cellsOf4(keys, () => reading ?? "")
	};
}
function adoptIndicators(workbook, {
	operation: operation2,
	indicators
}, person2) {
	save2(workbook, person2, {
		operation: operation2,
		what: `Added ${counted(indicators.length, "indicator")} to Results.`,
		changes: (_, results) => {
			const known2 = new Set(
				results.indicators.map(({ name: name3 }) => indicatorKey(name3))
			);
			const twin = indicators.find(({ name: name3 }) => known2.has(indicatorKey(name3)));
			if (twin)
				throw new UserError(
					`Results have “${twin.name}” already, so nothing was added. Leave it out, or give it another name.`
				);
			return indicators.map(
				({ name: name3, ...rest }, nth) => added({ indicator: name3, ...rest }, nth)
			);
		}
	});
}
function added(fields, nth = 0) {
	const keys = Object.keys(fields).filter(
		(key) => fields[key] !== null && fields[key] !== ""
	);
	return {
		address: NOTHING2,
		nth,
		before: cellsOf4(keys, () => ""),
		after: cellsOf4(keys, (key) => fields[key] ?? "")
	};
}
function cellsOf4(keys, cell) {
	return Object.fromEntries(keys.map((key) => [key, cell(key)]));
}
function save2(workbook, person2, { operation: operation2, what, changes }) {
	inPlainSession(workbook, person2, (session) => {
		if (isDone(session, operation2, what)) return;
		const own = ownResults(workbook);
		const targets = changes(own, resultsOf(workbook));
		mend2(session, { operation: operation2, schema: RESULTS, what, targets });
	});
}
function isDone(session, operation2, what) {
	const last = readOperations(session.workbook).filter(({ id: id2 }) => id2 === operation2).pop();
	if (isUndoName(operation2) || last && last.what !== what)
		throw new UserError(
			`The operation "${operation2}" was used before, for something else. Nothing was changed now: send this under a name of its own.`
		);
	if (!last || last.ending === "Not saved") return false;
	const ending = last.ending ?? settleMended(session, last).ending;
	if (ending === "Cut off")
		throw new UserError(
			`This was cut off half-way: ${last.what} Look at the tab Results, and write there what should stand.`
		);
	return ending === "Done";
}
function ownResults(workbook) {
	const tab = readTab(workbook, RESULTS);
	if (tab.refusal !== null) throw new UserError(tab.refusal);
	const table3 = readTable(RESULTS, tab.values);
	const missing4 = RESULTS.columns.find(({ key }) => table3.indexes[key] < 0);
	if (tab.sheet === null || missing4)
		throw new UserError(
			`There is no ${missing4 && tab.sheet ? `column ${missing4.header} in Results` : "tab called Results"}. Choose Set up planner in the menu, which adds it.`
		);
	return ownRows(tab, tab.sheet, table3);
}
var dayOf = (date2) => parseDate(date2) ?? date2;

// src/addon/arguments/fixes.ts
var AN_OBJECT2 = "an object with named fields";
var repair2 = pipe(text(500), nonEmpty("the id of a repair"));
var asked = {
	operation,
	month: optional(month)
};
var fixProblem = strictObject({ ...asked, repair: repair2 }, AN_OBJECT2);
var fixProblems = strictObject(
	{
		...asked,
		repairs: pipe(
			array(repair2, "a list of repairs"),
			nonEmpty("a list with at least one repair"),
			maxLength(100, "a list of at most 100 repairs"),
			check(
				(list) => new Set(list).size === list.length,
				"a list that names each repair once"
			)
		)
	},
	AN_OBJECT2
);

// src/addon/current-month.ts
var { currentMonth } = Addon.parts["src/addon/current-month.ts"]();

// src/addon/check-workbook.ts
function checkWorkbook() {
	return problemsOf(readSchool());
}
function fixProblem2(argument) {
	const { operation: operation2, repair: repair3, month: month2 } = checked(fixProblem, argument);
	return fixed(operation2, [repair3], month2);
}
function fixProblems2(argument) {
	const { operation: operation2, repairs, month: month2 } = checked(fixProblems, argument);
	return fixed(operation2, repairs, month2);
}
function fixed(operation2, repairs, month2) {
	const { what, isUndoable } = inPlainSession(
		openWorkbook(),
		person(),
		(session) => carryOutFixes(
			session,
			operation2,
			repairs,
			() => checkedAnew(session.workbook)
		)
	);
	const school = readSchool();
	return {
		fixed: what,
		undo: isUndoable ? operation2 : null,
		problems: problemsOf(school),
		view: monthView(school, month2 ?? currentMonth(school))
	};
}
function checkedAnew(workbook) {
	return namedFixes(workbook, found2(readSchool(workbook)));
}
function problemsOf(school) {
	const all = found2(school);
	const named2 = namedFixes(school.workbook, all);
	return all.map(({ problem }, index) => {
		const { id: id2, fix } = named2[index] ?? {};
		if (!fix || id2 === void 0) return { ...problem, repair: null };
		const { kind, label, before: before3, after } = fix;
		return { ...problem, repair: { id: id2, kind, label, before: before3, after } };
	});
}
function found2({ workbook, plan, tables, problems }) {
	const others = TABLES.flatMap(
		(schema2) => readTab(workbook, schema2).problems.filter(
			(problem) => !problems.includes(problem)
		)
	);
	const bank = readBank(workbook, plan.catalogue).problems;
	const results = resultsOf(workbook);
	const names = indicatorNotices(tables.activities, results.indicators);
	return findAll(workbook, plan, [
		...problems,
		...others,
		...bank,
		...names,
		...results.problems
	]);
}

// src/domain/coverage.ts
var { coverage, monthCoverage } = Addon.parts["src/domain/coverage.ts"]();

// src/sheet/lock.ts
var { withFreeLock, withLock } = Addon.parts["src/sheet/lock.ts"]();

// src/domain/state-sign.ts
var { STATE_SIGNS } = Addon.parts["src/domain/state-sign.ts"]();

// src/sheet/made/clipped.ts
var LONGEST_TEXT = 230;
function clipped(text2) {
	const line4 = text2.replace(/\s+/g, " ").trim();
	return line4.length <= LONGEST_TEXT ? line4 : `${line4.slice(0, LONGEST_TEXT - 1)}…`;
}

// src/sheet/made/page-section.ts
function table2(title, headers, rows, nothing = "") {
	return {
		lines: [
			[sentence(title, INK.section)],
			...rows.length > 0 ? [headerLine(headers), ...rows] : [[sentence(nothing, INK.quiet)]]
		]
	};
}
function headerLine(titles) {
	return titles.map(
		(title, index) => drawn(title, { ...INK.header, align: index === 0 ? "left" : "center" })
	);
}
var name2 = (text2) => drawn(clipped(text2), { bold: true });
var centered = (text2, look = INK.plain) => drawn(String(text2), { ...look, align: "center" });
var note2 = (text2) => [sentence(text2, INK.quiet)];
function stateOf3(covered, expected) {
	if (expected === 0) return state("not expected", "not expected", INK.quiet);
	if (covered === 0) return state("empty", "none", INK.empty);
	if (covered < expected) return state("thin", "partly", INK.thin);
	return state("strong", "all", INK.strong);
}
function state(like, word, look) {
	return { words: `${STATE_SIGNS[like]} ${word}`, look };
}
var shortMonth = (month2) => `${monthName(month2).slice(0, 3)} ${yearOf(month2)}`;
var isOver = (month2, today) => month2 < today.slice(0, month2.length);
var whole4 = (minutes) => Math.round(minutes);

// src/domain/grade-words.ts
var NAMED = {
	PK: "Pre-K",
	K: "Kindergarten"
};
function gradeTitle(grade2) {
	return NAMED[grade2] ?? `Grade ${grade2}`;
}
function gradesTitle(grades2) {
	if (grades2.length === 0) return "Grade unclear";
	if (grades2.length > 1 && grades2.every((grade2) => !(grade2 in NAMED)))
		return `Grades ${listed(grades2)}`;
	return listed(grades2.map(gradeTitle));
}

// src/domain/percent.ts
function percent(part2, whole5) {
	if (whole5 === 0) return null;
	const rounded = Math.round(100 * part2 / whole5);
	if (part2 > 0 && rounded === 0) return 1;
	return part2 < whole5 && rounded === 100 ? 99 : rounded;
}

// src/domain/report/month-in-short.ts
function monthInShort({ cells, grades: grades2, areas, gaps: gaps2 }, before3) {
	return {
		change: before3 && changeOfCover(cells, before3),
		openGrades: grades2.filter(hasGaps).sort((one, other) => missing(other) - missing(one)).map(({ grade: grade2 }) => grade2),
		leastUsed: leastUsed(areas),
		first: gaps2[0] ?? null
	};
}
function changeOf2(now, then, looksSame) {
	if (looksSame) return "same";
	return now > then ? "more" : "less";
}
function changeOfCover(now, then) {
	return changeOf2(
		now.covered / now.expected,
		then.covered / then.expected,
		percent(now.covered, now.expected) === percent(then.covered, then.expected)
	);
}
function leastUsed(areas) {
	const asked2 = areas.filter(({ expected }) => expected > 0);
	const least = asked2.reduce(
		(lowest, area2) => area2.covered * lowest.expected < lowest.covered * area2.expected ? area2 : lowest,
		asked2[0]
	);
	const isLeast = asked2.some(
		(area2) => area2.covered * least.expected > least.covered * area2.expected
	);
	return isLeast ? least.area : null;
}
var missing = ({ expected, covered }) => expected - covered;
var hasGaps = (cover) => missing(cover) > 0;

// src/sheet/made/headline.ts
var NAMED2 = 3;
var CHANGES = {
	more: "better than",
	less: "less than",
	same: "as in"
};
function headline(coverage2, before3) {
	const { cells, objectives, grades: grades2 } = coverage2;
	if (objectives === 0)
		return ["No objectives have been entered for this month yet."];
	if (cells.expected === 0)
		return [
			"No area is expected of this month’s objectives: see the Expected areas tab."
		];
	const short = monthInShort(coverage2, before3);
	return [
		`${share(cells.covered, cells.expected)} of expected cells are covered, ${cells.covered} of ${cells.expected}${compared(short.change, before3)}.`,
		...grades2.length > 0 ? [gradesWithGaps(short.openGrades)] : [],
		...short.leastUsed ? [`${AREA_TITLES[short.leastUsed]} is used least.`] : [],
		...short.first ? [doFirst(short.first)] : []
	];
}
function compared(change, before3) {
	return change && before3 ? `: ${CHANGES[change]} ${monthName(before3.month)} (${share(before3.covered, before3.expected)})` : "";
}
function share(covered, expected) {
	const whole5 = percent(covered, expected);
	return whole5 === null ? "n/a" : `${whole5} %`;
}
function gradesWithGaps(grades2) {
	if (grades2.length === 0) return "No grade has a gap.";
	const rest = grades2.length - NAMED2;
	const names = grades2.slice(0, NAMED2).map(gradeTitle);
	const said = listed(rest > 0 ? [...names, `${rest} more`] : names);
	return `${said} ${grades2.length === 1 ? "has" : "have"} gaps.`;
}
var doFirst = (gap) => `Do first: plan ${AREA_TITLES[gap.area]} for ${gapClass(gap)}.`;
var gapClass = ({ grades: grades2, teacher }) => clipped([gradesTitle(grades2), teacher].filter(Boolean).join(" · "));

// src/sheet/made/coverage-delivered.ts
function deliveredTable(delivered2) {
	const made2 = table2(
		"Planned and delivered, by area",
		[
			"Area",
			"Activities",
			"Delivered",
			"Minutes planned",
			"Minutes delivered",
			"Share of minutes",
			"Share where entered",
			"Came, of expected"
		],
		[
			...delivered2.areas.map(
				(area2) => deliveredLine(AREA_TITLES[area2.area], area2, centered)
			),
			deliveredLine(
				"All areas",
				delivered2,
				(text2) => centered(text2, { bold: true })
			)
		]
	);
	const { withoutMinutes } = delivered2;
	if (withoutMinutes === 0) return made2;
	const unsaid = `${counted(withoutMinutes, "delivered activity", "delivered activities")} without delivered minutes yet: enter them in the Activities tab or in the planner.`;
	return { lines: [...made2.lines, note2(unsaid)] };
}
function deliveredLine(title, { activities, plannedMinutes: plannedMinutes2, deliveredMinutes, people, ...counts2 }, cell) {
	return [
		name2(title),
		cell(activities),
		cell(counts2.delivered),
		cell(whole4(plannedMinutes2)),
		cell(whole4(deliveredMinutes)),
		cell(share(deliveredMinutes, plannedMinutes2)),
		cell(share(deliveredMinutes, counts2.plannedOfEntered)),
		cell(
			people.activities === 0 ? "–" : `${people.attended} of ${people.expected}`
		)
	];
}

// src/sheet/made/coverage-fairness.ts
function fairnessTable({ grades: grades2, subjects }) {
	const rows = [
		...grades2.portions.map(
			(portion) => portionLine(gradeTitle(portion.name), portion)
		),
		...subjects.portions.map((portion) => portionLine(portion.name, portion))
	];
	const { lines: lines2 } = table2(
		"Fairness: coverage, and minutes against students",
		[
			"Grade or subject",
			"Objectives",
			"Covered",
			"Coverage",
			"Minutes",
			"Students expected",
			"Parity index",
			"Its share of minutes"
		],
		rows,
		"No grade or subject has objectives this month."
	);
	const [title, ...rest] = lines2;
	if (rows.length === 0) return { lines: lines2 };
	return {
		lines: [
			title,
			[sentence(rangeWords(grades2, "grade", gradeTitle))],
			[sentence(rangeWords(subjects, "subject", clipped))],
			...rest,
			note2(
				"Parity index: the share of minutes ÷ the share of expected students. 1.00 is an even share; below 0.80 and above 1.25 is marked."
			)
		]
	};
}
function rangeWords({ range: range2 }, what, nameOf7) {
	if (range2 === null)
		return `Coverage by ${what}: fewer than two to be compared.`;
	const { lowest, highest, low, high, n } = range2;
	const number2 = counted(n, what);
	return low === high ? `Coverage by ${what} is the same, ${percent2(low)}, ${number2} compared.` : `Coverage by ${what} goes from ${percent2(low)} (${nameOf7(lowest)}) to ${percent2(high)} (${nameOf7(highest)}), ${number2} compared.`;
}
var percent2 = (part2) => share(part2, 1);
function portionLine(title, portion) {
	const { objectives, covered, expected, parity } = portion;
	return [
		name2(title),
		centered(objectives),
		centered(`${covered} of ${expected}`),
		centered(share(covered, expected)),
		centered(whole4(parity.minutes)),
		centered(studentsText(parity)),
		centered(parity.index?.toFixed(2) ?? "n/a"),
		flagCell(parity)
	];
}
function studentsText({
	students,
	counted: known2,
	classes
}) {
	if (known2 === 0) return "not entered";
	const number2 = String(whole4(students));
	return known2 === classes ? number2 : `${number2} (${known2}/${classes} classes)`;
}
function flagCell({ index, flag: flag2 }) {
	if (index === null) return drawn("", INK.quiet);
	if (flag2 === "less") return drawn(`${STATE_SIGNS.thin} less`, INK.empty);
	if (flag2 === "more") return drawn(`${STATE_SIGNS.thin} more`, INK.thin);
	return drawn(`${STATE_SIGNS.strong} even`, INK.strong);
}

// src/domain/cells.ts
var { cellAt: cellAt2, cellsOf: cellsOf5, has, stateOf: stateOf4 } = Addon.parts["src/domain/cells.ts"]();

// src/domain/columns.ts
var { hasLinks, linkedBy, monthNumber, monthNumbered, monthsOf, placesIn } = Addon.parts["src/domain/columns.ts"]();

// src/domain/plan-columns.ts
var { columnsOf, planOf } = Addon.parts["src/domain/plan-columns.ts"]();

// src/domain/report/month-activity.ts
function monthActivities(plan, month2) {
	const { links } = cellsOf5(plan);
	const { activities } = columnsOf(plan);
	return placesIn(activities, month2).map(
		(place2) => monthActivity(activities.at(place2), hasLinks(links, place2))
	);
}
function orphansOf(activities) {
	return activities.filter(
		({ area: area2, status: status2, isCounted: isCounted3 }) => area2 !== null && counts(status2) && !isCounted3
	);
}
function monthActivity(activity3, isCounted3) {
	return {
		id: activity3.id,
		activity: activity3.activity,
		area: activity3.area,
		objectiveIds: activity3.objectiveIds,
		alignment: activity3.alignment,
		partner: activity3.partner,
		lead: activity3.lead,
		when: activity3.when,
		startDate: activity3.startDate,
		endDate: activity3.endDate,
		status: activity3.status,
		minutes: activity3.minutes,
		participants: activity3.participants,
		deliveredMinutes: activity3.deliveredMinutes,
		attended: activity3.attended,
		isCounted: isCounted3
	};
}

// src/sheet/made/grid-cell.ts
var { EMPTY, SIGNS, gridCellLook, gridCellText, isBuilt, typedTitle } = Addon.parts["src/sheet/made/grid-cell.ts"]();

// src/sheet/made/coverage-lists.ts
var MOST_LISTED = 150;
function gapList({ gaps: gaps2, cells }, grid2) {
	const title = [sentence("What to do first: gaps, worst first", INK.section)];
	if (gaps2.length === 0)
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
	const words4 = new Map(grid2.rows.map((row) => [row.objectiveId, row]));
	const shown3 = gaps2.slice(0, MOST_LISTED);
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
			...shown3.map(
				(gap) => gapLine(gap, objectiveWords(words4.get(gap.objectiveId)))
			),
			...andMore(gaps2.length, `The Grid tab shows each as “${EMPTY}”.`)
		],
		wide: { from: 1, count: shown3.length + 1 }
	};
}
function objectiveWords(row) {
	if (row === void 0) return "";
	return [row.standards.join(", "), row.objective].filter(Boolean).join(": ");
}
function gapLine(gap, objective) {
	return [
		name2(gapClass(gap)),
		drawn(AREA_TITLES[gap.area], INK.empty),
		drawn(clipped(objective)),
		drawn(""),
		drawn(""),
		drawn(clipped(gap.reason))
	];
}
function orphanList(activities) {
	const orphans = orphansOf(activities);
	if (orphans.length === 0) return [];
	const shown3 = orphans.slice(0, MOST_LISTED);
	return [
		{
			lines: [
				[sentence("Linked to no objective", INK.section)],
				headerLine(["Activity", "Area", "What", "", "", "What to do", "", ""]),
				...shown3.map(orphanLine),
				...andMore(orphans.length, "The Activities tab has them all.")
			],
			wide: { from: 1, count: shown3.length + 1 }
		}
	];
}
function orphanLine({ id: id2, area: area2, activity: activity3, partner }) {
	return [
		name2(id2 ?? "no ID of its own"),
		drawn(area2 === null ? "" : AREA_TITLES[area2]),
		drawn(clipped([activity3, partner].filter(Boolean).join(" · "))),
		drawn(""),
		drawn(""),
		drawn(
			"Name an objective of this month in Objective IDs: until then it covers nothing."
		)
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
	const shown3 = problems.slice(0, MOST_LISTED);
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
			...shown3.map((problem) => [
				name2(placeOf3(problem)),
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
		wide: { from: 1, count: shown3.length + 1 }
	};
}
function andMore(count3, where) {
	const rest = count3 - MOST_LISTED;
	return rest > 0 ? [[name2(`And ${rest} more`), drawn(""), sentence(where, INK.quiet)]] : [];
}
function placeOf3({ sheet, row, column: column2 }) {
	return [sheet ?? "Workbook", ...row === null ? [] : [`row ${row}`], column2].filter((part2) => part2 !== null).join(", ");
}

// src/sheet/made/coverage-people.ts
function teacherTable(teachers) {
	return table2(
		"By teacher, A to Z",
		[
			"Teacher",
			"Grades",
			"Objectives",
			"Covered",
			"Share",
			"Delivered",
			"Minutes planned",
			"State"
		],
		teachers.map(
			({ teacher, grades: grades2, objectives, covered, expected, ...rest }) => {
				const state2 = stateOf3(covered, expected);
				return [
					name2(teacher),
					centered(grades2.join(", ")),
					centered(objectives),
					centered(`${covered} of ${expected}`),
					centered(share(covered, expected)),
					centered(`${rest.delivered} of ${expected}`),
					centered(whole4(rest.minutes)),
					drawn(state2.words, state2.look)
				];
			}
		),
		"No objective names a teacher this month."
	);
}
function partnerTable(partners) {
	return table2(
		"Partner load: what this month’s plan asks of each",
		[
			"Partner",
			"Activities",
			"Areas",
			"Hours planned",
			"Hours agreed",
			"Share",
			"Hours delivered",
			"Load"
		],
		partners.map(({ partner, activities, areas, ...load }) => {
			const { words: words4, look } = LOADS[load.state];
			return [
				name2(partner),
				centered(activities),
				centered(areasText(areas)),
				centered(hours(load.minutes)),
				centered(load.agreedMinutes === null ? "–" : hours(load.agreedMinutes)),
				centered(
					load.agreedMinutes === null ? "n/a" : share(load.minutes, load.agreedMinutes)
				),
				centered(hours(load.deliveredMinutes)),
				drawn(load.isListed ? words4 : `${words4}; not in Partners`, look)
			];
		}),
		"No partner is named in the Partners tab or in this month’s activities."
	);
}
var LOADS = {
	"not agreed": { words: "no hours agreed", look: INK.quiet },
	none: { words: `${STATE_SIGNS.empty} nothing planned`, look: INK.thin },
	under: { words: `${STATE_SIGNS.strong} within hours`, look: INK.strong },
	full: { words: `${STATE_SIGNS.strong} all hours used`, look: INK.strong },
	over: { words: `${STATE_SIGNS.thin} over the hours`, look: INK.empty }
};
function areasText(areas) {
	const [only] = areas;
	if (only === void 0) return "–";
	return areas.length === 1 ? AREA_TITLES[only] : counted(areas.length, "area");
}
var hours = (minutes) => String(Math.round(minutes / 60 * 10) / 10);

// src/sheet/made/coverage-standards.ts
function standardsTable2({
	month: month2,
	standards
}) {
	if (standards.length === 0) return [];
	return [
		table2(
			`Standards of the school year up to ${isMonth(month2) ? monthName(month2) : month2}: named by an objective, supported by an activity`,
			[
				"Grade and subject",
				"Standards",
				"Named",
				"Share named",
				"Supported",
				"Share supported"
			],
			standards.map(({ grade: grade2, subject, standards: all, named: named2, supported }) => [
				name2(`${gradeTitle(grade2)} · ${subject}`),
				...[
					all,
					named2,
					share(named2, all),
					supported,
					share(supported, all)
				].map((figure3) => centered(figure3))
			])
		)
	];
}

// src/sheet/made/coverage-tiles.ts
var COLUMNS = [1, 2, 2, 2, 1];
var GROUNDS = ["#dfeaec", "#eef3f4"];
var CHANGE_SIGNS = {
	more: "▲",
	less: "▼",
	same: "="
};
function tileLines(now, before3, isOver2) {
	const tiles = [
		shareTile("Coverage", now, before3, "covered"),
		shareTile("Strong", now, before3, "strong"),
		shareTile("Confirmed", now, before3, "confirmed"),
		shareTile("Delivered", now, before3, "delivered", isOver2),
		balanceTile(now, before3)
	];
	return [
		line(tiles, ({ title }) => title, { bold: true, color: "#12343b" }),
		line(tiles, ({ value }) => value, { bold: true, size: 20, color: "#12343b" }),
		line(tiles, ({ of: of2 }) => of2, {}),
		line(tiles, (tile) => tile.before, { color: "#3c4247" })
	];
}
function line(tiles, text2, look) {
	return tiles.flatMap((tile, index) => {
		const background = GROUNDS[index % GROUNDS.length];
		const blanks = Array.from(
			{ length: COLUMNS[index] - 1 },
			() => drawn("", { background })
		);
		return [drawn(text2(tile), { ...look, background, runsOn: true }), ...blanks];
	});
}
function shareTile(title, now, before3, key, isComparable = true) {
	const value = share(now[key], now.expected);
	return {
		title,
		value,
		of: now.expected === 0 ? "nothing expected" : of(now[key], now.expected),
		before: before3 === null ? "no month before" : told(
			before3,
			value,
			share(before3[key], before3.expected),
			isComparable ? now[key] / now.expected - before3[key] / before3.expected : NaN,
			`, ${of(before3[key], before3.expected)}`
		)
	};
}
function balanceTile(now, before3) {
	const value = shown(now.balance);
	return {
		title: "Balance",
		value,
		of: `${now.areasUsed} of ${AREAS.length} areas`,
		before: before3 === null ? "" : told(
			before3,
			value,
			shown(before3.balance),
			(now.balance ?? NaN) - (before3.balance ?? NaN),
			""
		)
	};
}
function told({ month: month2 }, now, then, difference, detail) {
	const words4 = `${monthName(month2).slice(0, 3)}: ${then}${detail}`;
	if (Number.isNaN(difference)) return words4;
	return `${CHANGE_SIGNS[changeOf2(difference, 0, now === then)]} ${words4}`;
}
var of = (count3, all) => `${count3} of ${all}`;
var shown = (balance2) => balance2?.toFixed(2) ?? "n/a";

// src/sheet/made/grade-tally.ts
function gradeTally(grid2) {
	const rowsOf4 = new Map();
	for (const row of grid2.rows)
		for (const grade2 of row.grades) {
			const rows = rowsOf4.get(grade2);
			if (rows) rows.push(row);
			else rowsOf4.set(grade2, [row]);
		}
	return GRADES.filter((grade2) => rowsOf4.has(grade2)).map((grade2) => {
		const rows = rowsOf4.get(grade2);
		return {
			grade: grade2,
			areas: Object.fromEntries(
				AREAS.map((area2) => [area2, tally(rows, [area2])])
			),
			all: tally(rows, AREAS)
		};
	});
}
function tally(rows, areas) {
	const cells = rows.flatMap((row) => areas.map((area2) => row.cells[area2])).filter((cell) => cell.expected);
	return {
		covered: cells.filter(({ state: state2 }) => state2 !== "empty").length,
		expected: cells.length
	};
}

// src/sheet/made/coverage-tables.ts
var STATE_COLORS = ["#1f6b3b", "#e0a32e", "#d8dcde"];
var LINE_COLORS = ["#12343b", "#2e8b57", "#b3541e"];
var TITLE_LINES = 1;
function areaTable({ areas, cells }) {
	const lines2 = areas.map(({ area: area2, expected: expected2, covered: covered2, strong: strong2, minutes }) => {
		const state2 = stateOf3(covered2, expected2);
		return [
			name2(AREA_TITLES[area2]),
			figure(strong2),
			figure(covered2 - strong2),
			figure(expected2 - covered2),
			centered(`${covered2} of ${expected2}`),
			centered(share(covered2, expected2)),
			centered(whole4(minutes)),
			drawn(state2.words, state2.look)
		];
	});
	const { covered, expected, strong } = cells;
	const all = [
		strong,
		covered - strong,
		expected - covered,
		`${covered} of ${expected}`,
		share(covered, expected),
		whole4(areas.reduce((sum3, { minutes }) => sum3 + minutes, 0))
	].map((text2) => centered(text2, { bold: true }));
	return {
		...table2(
			"By area: expected cells and their state",
			[
				"Area",
				"Strong",
				"Thin",
				"Empty",
				"Covered",
				"Share",
				"Minutes planned",
				"State"
			],
			[...lines2, [name2("All areas"), ...all]]
		),
		chart: {
			kind: "stacked bars",
			title: "Expected cells by area",
			colors: STATE_COLORS,
			from: TITLE_LINES,
			count: lines2.length + 1,
			columns: 4
		}
	};
}
function monthTable({
	trend: trend2,
	today
}) {
	const lines2 = trend2.map(
		({ month: month2, covered, strong, delivered: delivered2, expected, ...rest }) => [
			// No longer, or the chart would cut off its months.
			name2(shortMonth(month2).slice(0, 3)),
			figure(percent3(covered, expected)),
			figure(percent3(strong, expected)),
			figure(isOver(month2, today) ? percent3(delivered2, expected) : null),
			centered(`${covered} of ${expected}`),
			centered(balanceText(rest)),
			centered(whole4(rest.minutes)),
			centered(whole4(rest.deliveredMinutes))
		]
	);
	return {
		...table2(
			"By month: percent of expected cells; delivered once the month is over",
			[
				"Month",
				"Covered %",
				"Strong %",
				"Delivered %",
				"Covered",
				"Balance",
				"Minutes planned",
				"Minutes delivered"
			],
			lines2
		),
		chart: {
			kind: "lines",
			title: "Coverage by month, %",
			colors: LINE_COLORS,
			most: 100,
			from: TITLE_LINES,
			count: lines2.length + 1,
			columns: 4
		}
	};
}
function balanceText({
	balance: balance2,
	areasUsed
}) {
	return balance2 === null ? shown(balance2) : `${shown(balance2)}, ${counted(areasUsed, "area")}`;
}
function percent3(count3, expected) {
	return expected === 0 ? null : parseInt(share(count3, expected), 10);
}
function gradeTable(grid2) {
	return table2(
		"By grade and area: covered / expected",
		["Grade", ...AREAS.map((area2) => AREA_TITLES[area2]), "All areas"],
		gradeTally(grid2).map(({ grade: grade2, areas, all }) => [
			name2(gradeTitle(grade2)),
			...[...AREAS.map((area2) => areas[area2]), all].map(({ covered, expected }) => {
				const { words: words4, look } = stateOf3(covered, expected);
				return centered(
					expected === 0 ? words4 : `${words4} ${covered}/${expected}`,
					look
				);
			})
		]),
		"No grade has objectives this month."
	);
}

// src/sheet/made/stacked.ts
var FIRST_WIDE = { column: 3, columns: 3 };
var SECOND_WIDE = { column: 6, columns: 3 };
var LINE_LENGTH = 38;
var LINE_PIXELS = 17;
function stacked(sections, page2) {
	const rows = [];
	const starts = sections.map(({ lines: lines2 }) => {
		const start = rows.length + 1;
		rows.push(...[...lines2, []].map((line4) => padded(line4, page2.widths.length)));
		return start;
	});
	return {
		rows,
		widths: page2.widths,
		frozenRows: 0,
		frozenColumns: 0,
		hidden: [],
		wide: wideBlocks(sections, starts),
		heights: sections.flatMap(
			(section, index) => listHeights(section, starts[index])
		),
		charts: chartsOf(sections, starts, page2)
	};
}
function wideBlocks(sections, starts) {
	const spans = sections.flatMap(({ wide }, index) => {
		if (wide === void 0) return [];
		const row = starts[index] + wide.from;
		return [{ row, end: row + wide.count }];
	});
	const [first] = spans;
	if (first === void 0) return [];
	const rows = spans[spans.length - 1].end - first.row;
	return [FIRST_WIDE, SECOND_WIDE].map((place2) => ({
		...place2,
		row: first.row,
		rows
	}));
}
function listHeights({ lines: lines2, wide }, start) {
	if (wide === void 0) return [];
	const shown3 = lines2.slice(wide.from + 1, wide.from + wide.count);
	const longest2 = Math.max(...shown3.flat().map(({ text: text2 }) => text2.length));
	const high = Math.max(2, Math.ceil(longest2 / LINE_LENGTH));
	return [
		{
			row: start + wide.from + 1,
			rows: shown3.length,
			pixels: high * LINE_PIXELS + 8
		}
	];
}
function chartsOf(sections, starts, { charts }) {
	const drawn2 = sections.flatMap(
		({ chart }, index) => chart ? [{ chart, start: starts[index] }] : []
	);
	return (charts?.places ?? []).flatMap((place2, index) => {
		const found3 = drawn2[index];
		if (charts === void 0 || found3 === void 0) return [];
		const { from: from3, count: count3, columns, ...look } = found3.chart;
		return [
			{
				...look,
				...place2,
				row: charts.row,
				height: charts.height,
				cells: { row: found3.start + from3, column: 1, rows: count3, columns }
			}
		];
	});
}

// src/sheet/made/coverage-tab.ts
var WIDTHS = [160, ...AREAS.map(() => 96), 96];
var CHARTS = {
	row: 11,
	height: 273,
	places: [
		{ column: 1, width: 440 },
		{ column: 5, width: 384 }
	]
};
var CHART_ROWS = 13;
function coverageDrawing(report, problems) {
	const { coverage: coverage2, grid: grid2 } = report.view;
	return stacked(
		[
			{ lines: [...top(report, problems), ...chartRoom()] },
			areaTable(coverage2),
			monthTable(report),
			gradeTable(grid2),
			teacherTable(report.teachers),
			deliveredTable(report.delivered),
			fairnessTable(report.fairness),
			partnerTable(report.partners),
			...standardsTable2(coverage2),
			gapList(coverage2, grid2),
			...orphanList(report.activities),
			problemList(problems),
			legend()
		],
		{ widths: WIDTHS, charts: CHARTS }
	);
}
function top(report, problems) {
	const { view, schoolName, before: before3, trend: trend2, today } = report;
	const { coverage: coverage2 } = view;
	const [first, ...others] = headline(coverage2, before3);
	const last = others[others.length - 1] ?? "";
	const month2 = isMonth(coverage2.month) ? monthName(coverage2.month) : coverage2.month;
	return [
		[
			sentence(
				clipped(
					[`Coverage of ${month2}`, schoolName].filter(Boolean).join(" · ")
				),
				INK.title
			)
		],
		[sentence(first ?? "", { size: 12, bold: true })],
		[sentence(others.slice(0, -1).join(" "), { size: 11 })],
		[sentence(last, { size: 11, bold: true })],
		note2(atTheEnd(coverage2, problems)),
		// This month is always the last.
		...tileLines(
			trend2[trend2.length - 1],
			before3,
			isOver(coverage2.month, today)
		),
		[]
	];
}
function atTheEnd({ gaps: gaps2, orphans }, problems) {
	const held = [
		gaps2.length === 0 ? "" : `${counted(gaps2.length, "gap")}, worst first`,
		orphans.length === 0 ? "" : `${counted(orphans.length, "activity", "activities")} linked to no objective`,
		problems.length === 0 ? "" : `${counted(problems.length, "cell")} to check`
	].filter(Boolean);
	return held.length === 0 ? "" : `At the end of this page: ${held.join("; ")}.`;
}
var chartRoom = () => Array.from({ length: CHART_ROWS }, () => []);
function legend() {
	return {
		lines: [
			[sentence("How to read this page", INK.section)],
			note2(
				`${STATE_SIGNS.strong} all covered   ${STATE_SIGNS.thin} partly covered   ${STATE_SIGNS.empty} none covered   ${STATE_SIGNS["not expected"]} not expected   ${CHANGE_SIGNS.more} more than in the month named   ${CHANGE_SIGNS.less} less   ${CHANGE_SIGNS.same} the same`
			),
			note2(
				"A cell is one objective in one area. It is covered when a Planned, Confirmed or Delivered activity names the objective."
			),
			note2(
				"It is strong when an activity practises the standard or goes further, and its minutes reach the least that Settings ask; else it is thin."
			),
			note2(
				"Balance is how evenly the minutes spread over the six areas, 1.00 at most. An activity gives each of its objectives an equal part of its minutes."
			),
			note2(
				"Every figure is defined, with an example, in docs/figures.md of Integration Grid."
			),
			note2(
				"Made by Integration Grid: Extensions › Integration Grid › Review coverage makes it anew."
			)
		]
	};
}

// src/sheet/made/charts.ts
function putCharts(sheet, drawings, known2, standing) {
	if (drawings.length === 0) return [];
	const found3 = foundCharts(standing, drawings, known2);
	drawings.forEach((drawing, index) => {
		const { row, column: column2, rows, columns } = drawing.cells;
		const cells = sheet.getRange(row, column2, rows, columns);
		const chart = found3[index];
		if (chart)
			sheet.updateChart(chart.modify().clearRanges().addRange(cells).build());
		else sheet.insertChart(newChart(sheet, drawing, cells));
	});
	if (found3.every((chart) => chart !== void 0)) return idsOf(found3);
	const before3 = new Set(idsOf(standing));
	const added2 = idsOf(sheet.getCharts()).filter((id2) => !before3.has(id2));
	return found3.flatMap((chart) => idsOf([chart])[0] ?? added2.shift() ?? []);
}
function foundCharts(standing, drawings, known2) {
	const byId = drawings.map(
		(_, index) => standing.find((chart) => chart.getChartId() === known2[index])
	);
	const left = standing.filter((chart) => !byId.includes(chart));
	return drawings.map(
		({ title }, index) => byId[index] ?? left.find((chart) => chart.getOptions()?.get("title") === title)
	);
}
function newChart(sheet, drawing, cells) {
	const { kind, row, column: column2, width, height, title, colors, most } = drawing;
	const plain = sheet.newChart().addRange(cells).setNumHeaders(1).setPosition(row, column2, 0, 0).setOption("width", width).setOption("height", height);
	const builder = kind === "lines" ? plain.setOption("pointSize", POINT).asLineChart() : plain.asBarChart().setStacked();
	builder.setTitle(title).setColors([...colors]).setLegendPosition(Charts.Position.BOTTOM);
	if (most !== void 0) builder.setRange(0, most);
	return builder.build();
}
var POINT = 6;
var idsOf = (charts) => charts.flatMap((chart) => chart?.getChartId() ?? []);

// src/sheet/made/changed-rows.ts
function changedRows(wanted, standing) {
	const isOther = wanted.map(
		(row, index) => row.some((text2, column2) => text2 !== (standing[index]?.[column2] ?? ""))
	);
	const start = isOther.indexOf(true);
	return start < 0 ? null : { start, count: isOther.lastIndexOf(true) + 1 - start };
}

// src/sheet/made/number-blocks.ts
function numberBlocks(rows) {
	const spans = rows.map(spanOf);
	return runsOf2(spans, isSame).flatMap(
		({ item, start, count: count3 }) => item.columns === 0 ? [] : [
			{
				row: start,
				column: item.column,
				numbers: rows.slice(start, start + count3).map(
					(row) => row.slice(item.column, item.column + item.columns).map(({ number: number2 }) => number2 ?? null)
				)
			}
		]
	);
}
function spanOf(row) {
	const column2 = row.findIndex(isNumber);
	const columns = row.filter(isNumber).length;
	return { column: column2, columns };
}
var isSame = (one, other) => one.column === other.column && one.columns === other.columns;
var isNumber = ({ number: number2 }) => number2 !== void 0;

// src/sheet/made/draw.ts
function draw(sheet, drawing, ground) {
	const isOver2 = ground === "unknown" || ground === "begun";
	const rows = drawing.rows.length;
	const columns = drawing.widths.length;
	const all = roomFor(sheet, rows, columns);
	const due = typeof ground === "string" ? { start: 0, count: rows } : changedRows(textsOf(drawing), ground);
	if (drawing.wide.length > 0 && isOver2) all.breakApart();
	if (due) writeRows(sheet, drawing, due);
	if (isOver2 || leavesRest(ground, rows)) trim(sheet, rows, columns);
	for (const { row, column: column2, rows: rows2, columns: columns2 } of drawing.wide)
		sheet.getRange(row, column2, rows2, columns2).mergeAcross();
	if (ground === "new" || ground === "begun") arrange(sheet, drawing);
	if (due) sheet.autoResizeRows(due.start + 1, due.count);
	for (const { row, rows: rows2, pixels } of drawing.heights)
		sheet.setRowHeightsForced(row, rows2, pixels);
}
function leavesRest(ground, rows) {
	if (typeof ground === "string") return false;
	return ground.slice(rows).some((row) => row.some((text2) => text2 !== ""));
}
function writeRows(sheet, drawing, due) {
	const { start, count: count3 } = due;
	const range2 = sheet.getRange(start + 1, 1, count3, drawing.widths.length);
	const rows = drawing.rows.slice(start, start + count3);
	writeTextAndNumbers(
		range2,
		rows.map((row) => row.map(({ text: text2 }) => text2)),
		numberBlocks(rows)
	);
	dress(range2, drawing.rows, due);
}
function roomFor(sheet, rows, columns) {
	const missingRows = rows - sheet.getMaxRows();
	const missingColumns2 = columns - sheet.getMaxColumns();
	if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
	if (missingColumns2 > 0)
		sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns2);
	return sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
}
function dress(range2, rows, { start, count: count3 }) {
	const set = (facet, usual, write2) => {
		const values = rows.map((row) => row.map(({ look }) => facet(look) ?? usual));
		if (values.some((row) => row.some((value) => value !== usual)))
			write2(values.slice(start, start + count3));
	};
	set(
		(look) => look.background,
		"#ffffff",
		(values) => range2.setBackgrounds(values)
	);
	set(
		(look) => look.color,
		"#000000",
		(values) => range2.setFontColors(values)
	);
	set(
		(look) => look.size,
		10,
		(values) => range2.setFontSizes(values)
	);
	set(
		({ bold }) => bold ? "bold" : void 0,
		"normal",
		(values) => range2.setFontWeights(values)
	);
	set(
		({ align }) => align,
		"left",
		(values) => range2.setHorizontalAlignments(values)
	);
	const { OVERFLOW, WRAP } = SpreadsheetApp.WrapStrategy;
	set(
		({ runsOn }) => runsOn ? OVERFLOW : WRAP,
		OVERFLOW,
		(values) => range2.setWrapStrategies(values)
	);
	range2.setVerticalAlignment("top");
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
	for (const { item, start, count: count3 } of runsOf2(widths))
		sheet.setColumnWidths(start + 1, count3, item);
	for (const column2 of drawing.hidden) sheet.hideColumns(column2);
}

// src/sheet/made/memory.ts
var { NO_MEMORY, forget: forget2, recall, remember } = Addon.parts["src/sheet/made/memory.ts"]();

// src/sheet/made/made-tab.ts
function findMadeTab(spreadsheet, tab, hasCharts = false) {
	const sheet = sheetNamed(spreadsheet, tab);
	if (sheet === null) return null;
	const values = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getDisplayValues();
	const isBlank2 = values.every((row) => row.every((text2) => text2.trim() === ""));
	const memory = recall(sheet);
	return {
		sheet,
		values: isBlank2 ? [] : values,
		built: memory.built,
		memory,
		charts: hasCharts ? sheet.getCharts() : []
	};
}
function memoryOf(spreadsheet, tab) {
	const sheet = sheetNamed(spreadsheet, tab);
	return sheet && recall(sheet);
}
function sheetNamed(spreadsheet, tab) {
	const found3 = spreadsheet.getSheets().find((sheet) => folded(sheet.getName()) === folded(tab));
	return found3 ?? null;
}
function isAsBuilt({ values, built }, drawing) {
	if (values.length === 0) return true;
	const expected = built?.fingerprint ?? fingerprint(textsOf(drawing));
	return fingerprint(values) === expected;
}
function redraw(spreadsheet, { tab, month: month2, drawing }, found3, mayReplace, today) {
	const kept2 = found3 === null || mayReplace ? null : setAside(spreadsheet, found3, today);
	const old = kept2 === null ? found3 : null;
	const sheet = old?.sheet ?? spreadsheet.insertSheet(tab, placeFor(spreadsheet, tab));
	const before3 = old?.built ?? null;
	const { looks, rows, widths } = drawing;
	if (old === null) dropRest(sheet, rows.length, widths.length);
	draw(sheet, drawing, groundOf(old, looks));
	const charts = putCharts(
		sheet,
		drawing.charts ?? [],
		before3?.charts ?? [],
		old?.charts ?? []
	);
	const built = {
		month: month2,
		fingerprint: fingerprint(textsOf(drawing)),
		charts,
		...looks === void 0 ? {} : { looks }
	};
	if (JSON.stringify(built) !== JSON.stringify(before3))
		remember(sheet, old?.memory ?? NO_MEMORY, built);
	return kept2;
}
function groundOf(old, looks) {
	if (old === null) return "new";
	if (old.built === null) return "begun";
	const isKnown = looks !== void 0 && looks === old.built.looks;
	return isKnown ? old.values : "unknown";
}
function setAside(spreadsheet, { sheet, memory }, today) {
	const taken = new Set(spreadsheet.getSheets().map((other) => other.getName()));
	const name3 = `${sheet.getName()} (changed by hand ${formatDate(today)})`;
	let free = name3;
	for (let count3 = 2; taken.has(free); count3 += 1) free = `${name3} ${count3}`;
	sheet.setName(free);
	forget2(memory);
	return free;
}

// src/addon/arguments/planner.ts
var { ofMonth, perhapsOfMonth, saveName: saveName2, setUpPlanner, showProblem, showRow } = Addon.parts["src/addon/arguments/planner.ts"]();

// src/addon/made-tab.ts
function putInTab({ spreadsheet, today }, { tab, month: month2, drawing }, found3, mayReplace) {
	const isFree2 = found3 === null || mayReplace(found3);
	const made2 = { tab, month: month2, drawing };
	const kept2 = redraw(spreadsheet, made2, found3, isFree2, today);
	if (kept2 === null) return;
	spreadsheet.toast(
		`Somebody had changed the tab ${tab} by hand, so it was kept as "${kept2}", and ${tab} was made anew.`,
		"Integration Grid",
		10
	);
}

// src/domain/grid.ts
var { grid, gridRows } = Addon.parts["src/domain/grid.ts"]();

// src/domain/lists.ts
var { lists, monthsToChoose } = Addon.parts["src/domain/lists.ts"]();

// src/domain/month-partners.ts
var { monthPartners } = Addon.parts["src/domain/month-partners.ts"]();

// src/domain/report/delivery.ts
function delivery(plan, month2) {
	const activities = countedIn(plan, month2).map(columnsOf(plan).activities.at);
	return {
		...delivered(activities),
		areas: AREAS.map((area2) => ({
			area: area2,
			...delivered(activities.filter((activity3) => activity3.area === area2))
		}))
	};
}
function deliveredIn(plan, month2) {
	const { activities } = columnsOf(plan);
	return countedIn(plan, month2).reduce(
		(sum3, place2) => sum3 + (activities.deliveredMinutes(place2) ?? 0),
		0
	);
}
function countedIn(plan, month2) {
	const { links } = cellsOf5(plan);
	return placesIn(columnsOf(plan).activities, month2).filter(
		(place2) => hasLinks(links, place2)
	);
}
function delivered(activities) {
	const over = activities.filter(({ status: status2 }) => status2 === "Delivered");
	const met = activities.filter(
		({ participants, attended }) => participants !== null && attended !== null
	);
	return {
		activities: activities.length,
		delivered: over.length,
		withoutMinutes: over.filter((one) => one.deliveredMinutes === null).length,
		plannedMinutes: sum(activities, ({ minutes }) => minutes),
		deliveredMinutes: sum(activities, (one) => one.deliveredMinutes),
		plannedOfEntered: sum(
			activities,
			({ minutes, deliveredMinutes }) => deliveredMinutes === null ? null : minutes
		),
		people: {
			activities: met.length,
			expected: sum(met, ({ participants }) => participants),
			attended: sum(met, ({ attended }) => attended)
		}
	};
}
function sum(activities, figure3) {
	return activities.reduce((sum3, one) => sum3 + (figure3(one) ?? 0), 0);
}

// src/domain/alphabet.ts
var { alphabetically } = Addon.parts["src/domain/alphabet.ts"]();

// src/domain/plan.ts
var { activitiesIn, indexesOf, objectivesIn } = Addon.parts["src/domain/plan.ts"]();

// src/domain/slices.ts
var { slices } = Addon.parts["src/domain/slices.ts"]();

// src/domain/column-maker.ts
var { linkMaker, numbered } = Addon.parts["src/domain/column-maker.ts"]();

// src/domain/report/school-class.ts
function schoolClasses(plan, cells, month2) {
	const { count: count3, teacher, grades: grades2 } = columnsOf(plan).objectives;
	const classes = numbered();
	const classOf = new Int32Array(count3);
	const minutes = [];
	for (const index of indexesOf(plan, month2)) {
		const its = classes.numberOf(teacher[index] * GRADE_SETS + grades2[index]);
		(minutes[its] ?? (minutes[its] = new Map())).set(index, cells.share[index]);
		classOf[index] = its;
	}
	const students = studentsOf(plan, cells, month2, classOf);
	return minutes.map((its, number2) => ({
		minutes: its,
		students: students[number2]
	}));
}
function studentsOf(plan, { links }, month2, classOf) {
	const { activities } = columnsOf(plan);
	const students = new Float64Array(classOf.length);
	const parts = new Float64Array(classOf.length);
	for (const place2 of placesIn(activities, month2)) {
		const linked = linkedBy(links, place2);
		if (linked.length === 0) continue;
		const { participants } = activities.at(place2);
		if (participants === null) continue;
		const its = linked.map((objective) => classOf[objective]);
		for (const one of its) parts[one] += participants / linked.length;
		for (const one of its)
			students[one] = Math.max(students[one], parts[one]);
		for (const one of its) parts[one] = 0;
	}
	return students;
}

// src/domain/settled.ts
var { settled } = Addon.parts["src/domain/settled.ts"]();

// src/domain/report/parity.ts
var LESS = 0.8;
var MORE = 1.25;
var NOISE = 1e-9;
function parities(portions, classes) {
	const sums = portions.map((objectives) => sumOf2(new Set(objectives), classes));
	const minutes = sums.reduce((sum3, one) => sum3 + one.minutes, 0);
	const students = sums.reduce((sum3, one) => sum3 + one.students, 0);
	const isCompared = sums.filter((one) => one.students > 0).length > 1;
	return {
		minutes: settled(minutes),
		students: settled(students),
		each: sums.map((sum3) => {
			const index = isCompared && minutes > 0 && sum3.students > 0 ? sum3.minutes / minutes / (sum3.students / students) : null;
			return {
				...sum3,
				minutes: settled(sum3.minutes),
				students: settled(sum3.students),
				index,
				flag: flagOf(index)
			};
		})
	};
}
function sumOf2(objectives, classes) {
	const sum3 = { minutes: 0, students: 0, counted: 0, classes: 0 };
	for (const { minutes, students } of classes) {
		const own = [...minutes.keys()].filter((place2) => objectives.has(place2));
		if (own.length === 0) continue;
		sum3.classes++;
		if (students === 0) continue;
		sum3.counted++;
		sum3.students += students;
		for (const place2 of own) sum3.minutes += minutes.get(place2);
	}
	return sum3;
}
function flagOf(index) {
	if (index === null) return null;
	if (index < LESS - NOISE) return "less";
	return index > MORE + NOISE ? "more" : null;
}

// src/domain/report/fairness.ts
function fairness(plan, month2) {
	const indexes = indexesOf(plan, month2);
	const cells = cellsOf5(plan);
	const { objectives } = columnsOf(plan);
	const classes = schoolClasses(plan, cells, month2);
	const { grades: grades2, subjects } = slices(plan, cells, month2);
	const ofGrades = inOrder(grades2.keys()).map((grade2) => {
		const bit = gradeBits([grade2]);
		return {
			name: grade2,
			cover: grades2.get(grade2),
			objectives: indexes.filter((index) => objectives.grades[index] & bit)
		};
	});
	const ofSubjects = alphabetically(subjects.keys()).map((subject) => {
		const number2 = objectives.subjects.indexOf(subject);
		return {
			name: subject,
			cover: subjects.get(subject),
			objectives: indexes.filter((index) => objectives.subject[index] === number2)
		};
	});
	return {
		grades: comparison(ofGrades, classes),
		subjects: comparison(ofSubjects, classes)
	};
}
function comparison(parts, classes) {
	const { minutes, students, each } = parities(
		parts.map(({ objectives }) => objectives),
		classes
	);
	const portions = parts.map(({ name: name3, cover, objectives }, place2) => ({
		name: name3,
		objectives: objectives.length,
		expected: cover.expected,
		covered: cover.covered,
		parity: each[place2]
	}));
	return { portions, range: range(portions), minutes, students };
}
function range(portions) {
	const asked2 = portions.filter(({ expected }) => expected > 0).map(({ name: name3, covered, expected }) => ({ name: name3, share: covered / expected }));
	const [first] = asked2;
	if (first === void 0 || asked2.length < 2) return null;
	const lowest = asked2.reduce((a, b) => b.share < a.share ? b : a, first);
	const highest = asked2.reduce((a, b) => b.share > a.share ? b : a, first);
	return {
		lowest: lowest.name,
		highest: highest.name,
		low: lowest.share,
		high: highest.share,
		n: asked2.length
	};
}

// src/domain/partner.ts
var { partnerKey, partnerNamed } = Addon.parts["src/domain/partner.ts"]();

// src/domain/partner-load.ts
function partnerLoad(minutes, hours3) {
	if (hours3 === null)
		return { minutes, agreedMinutes: null, share: null, state: "not agreed" };
	const agreedMinutes = Math.round(hours3 * 60);
	const share2 = agreedMinutes === 0 ? null : minutes / agreedMinutes;
	return {
		minutes,
		agreedMinutes,
		share: share2,
		state: stateOf5(minutes, agreedMinutes)
	};
}
function stateOf5(minutes, agreed) {
	if (minutes > agreed) return "over";
	if (minutes === 0) return "none";
	return minutes === agreed ? "full" : "under";
}
function plannedMinutes(activities, month2) {
	const spelled = new Map();
	for (const { month: its, status: status2, partner, minutes } of activities)
		if (its === month2 && counts(status2))
			spelled.set(partner, (spelled.get(partner) ?? 0) + minutes);
	const byKey = new Map();
	for (const [name3, minutes] of spelled) {
		const key = partnerKey(name3);
		if (key !== "") byKey.set(key, (byKey.get(key) ?? 0) + minutes);
	}
	return byKey;
}

// src/domain/report/partner-figures.ts
function partnerFigures(plan, month2, partners) {
	const counted2 = activitiesIn(plan, month2).filter(
		({ status: status2 }) => counts(status2)
	);
	const keyOf3 = new Map(
		[...new Set(counted2.map(({ partner }) => partner))].map((name3) => [
			name3,
			partnerKey(name3)
		])
	);
	const byPartner = new Map();
	for (const activity3 of counted2) {
		const key = keyOf3.get(activity3.partner);
		const found3 = byPartner.get(key);
		if (found3 === void 0) byPartner.set(key, [activity3]);
		else found3.push(activity3);
	}
	return partners.map(({ partner, minutes, hoursAgreed, state: state2 }) => {
		const own = byPartner.get(partnerKey(partner)) ?? [];
		return {
			partner,
			isListed: state2 !== "not listed",
			activities: own.length,
			areas: AREAS.filter((area2) => own.some((one) => one.area === area2)),
			deliveredMinutes: own.reduce(
				(sum3, { deliveredMinutes }) => sum3 + (deliveredMinutes ?? 0),
				0
			),
			...partnerLoad(minutes, hoursAgreed)
		};
	});
}

// src/domain/tally.ts
var { howMany, sum: sum2, tally: tally2, tallyOf } = Addon.parts["src/domain/tally.ts"]();

// src/domain/report/teachers.ts
function teacherFigures(plan, month2) {
	const cells = cellsOf5(plan);
	const { objectives } = columnsOf(plan);
	const taught = placesByTeacher(plan, month2);
	const subjectsOf2 = subjectsIn(objectives);
	return alphabetically(taught.keys()).map((teacher) => {
		const places = taught.get(teacher);
		const { minutes, ...counts2 } = tallyOf(plan, cells, places);
		return {
			teacher,
			grades: gradesIn(
				places.reduce((set, place2) => set | objectives.grades[place2], 0)
			),
			subjects: subjectsOf2(places),
			objectives: places.length,
			...counts2,
			minutes: settled(minutes)
		};
	});
}
function subjectsIn({
	subject,
	subjects
}) {
	const order = new Map(
		alphabetically(subjects).map((name3, place2) => [name3, place2])
	);
	return (places) => [...new Set(places.map((place2) => subjects[subject[place2]]))].filter((name3) => name3 !== "").sort((a, b) => order.get(a) - order.get(b));
}
function placesByTeacher(plan, month2) {
	const { teacher, teachers } = columnsOf(plan).objectives;
	const taught = new Map();
	for (const place2 of indexesOf(plan, month2)) {
		const name3 = teachers[teacher[place2]];
		const found3 = taught.get(name3);
		if (found3 === void 0) taught.set(name3, [place2]);
		else found3.push(place2);
	}
	taught.delete("");
	return taught;
}

// src/domain/school-year.ts
var { defaultYearStart, monthOfDate, monthsUpTo, schoolYear, schoolYearName, schoolYearOf } = Addon.parts["src/domain/school-year.ts"]();

// src/domain/balance.ts
var { balance } = Addon.parts["src/domain/balance.ts"]();

// src/domain/report/month-figures.ts
function monthFigures(plan, month2) {
	const objectives = indexesOf(plan, month2);
	const { whole: whole5, areas } = tally2(plan, cellsOf5(plan), month2);
	const { expected, covered, strong, confirmed, delivered: delivered2 } = whole5;
	const minutes = AREAS.map((_, index) => settled(areas[index].minutes));
	return {
		month: month2,
		objectives: objectives.length,
		expected,
		covered,
		strong,
		confirmed,
		delivered: delivered2,
		balance: balance(minutes),
		areasUsed: minutes.filter((some) => some > 0).length,
		minutes: settled(whole5.minutes),
		deliveredMinutes: deliveredIn(plan, month2)
	};
}

// src/domain/report/trend.ts
function trend(plan, month2) {
	return monthsUpTo(month2, plan.settings.schoolYearStarts).map(
		(each) => monthFigures(plan, each)
	);
}
function before2(points) {
	return [...points.slice(0, -1)].reverse().find(({ expected }) => expected > 0) ?? null;
}

// src/domain/standard-options.ts
var { offeredStandards } = Addon.parts["src/domain/standard-options.ts"]();

// src/domain/standards-coverage.ts
var { standardsCoverage, standardsNamed } = Addon.parts["src/domain/standards-coverage.ts"]();

// src/domain/report/depth.ts
function services(plan, months, keys) {
	const cells = cellsOf5(plan);
	const places = new Map(months.map((month2, place2) => [month2, place2]));
	const counts2 = new Map(keys.map((key) => [key, emptyCounts(months.length)]));
	const namedBy = plan.objectives.map((objective) => {
		const isAsked = objective.month !== null && places.has(objective.month);
		return isAsked ? standardsNamed(objective).flatMap((key) => counts2.get(key) ?? []) : [];
	});
	namedBy.forEach((named2, index) => {
		const month2 = places.get(plan.objectives[index].month);
		for (const one of named2) addObjective(one, month2, cells, index);
	});
	return {
		activities: addActivities(plan, cells, places, namedBy),
		standards: new Map([...counts2].map(([key, one]) => [key, service(one)]))
	};
}
function emptyCounts(months) {
	const empty = () => ({ objectives: 0, activities: 0, minutes: 0 });
	return {
		...empty(),
		served: 0,
		months: Array.from({ length: months }, empty),
		areas: AREAS.map(() => ({ ...empty(), served: 0 }))
	};
}
function addObjective(counts2, month2, cells, index) {
	counts2.objectives++;
	counts2.months[month2].objectives++;
	counts2.areas.forEach((area2, place2) => {
		if (has(cells.covered, index, place2)) area2.objectives++;
	});
}
function addActivities({ activities }, { links }, places, namedBy) {
	const serving = AREAS.map(() => 0);
	activities.forEach(({ month: month2, area: area2, minutes }, index) => {
		const served = new Set(
			linkedBy(links, index).flatMap((place2) => namedBy[place2])
		);
		if (served.size === 0) return;
		const at = places.get(month2);
		const areaAt = AREA_INDEX[area2];
		serving[areaAt]++;
		for (const counts2 of served) addActivity(counts2, at, areaAt, minutes);
	});
	return serving;
}
function addActivity(counts2, month2, area2, minutes) {
	for (const into of [counts2, counts2.months[month2], counts2.areas[area2]]) {
		into.activities++;
		into.minutes += minutes;
	}
	counts2.served |= 1 << month2;
	counts2.areas[area2].served |= 1 << month2;
}
function service({
	objectives,
	activities,
	minutes,
	served,
	months,
	areas
}) {
	return {
		objectives,
		depth: {
			areas: areas.filter((area2) => area2.activities > 0).length,
			activities,
			minutes,
			months: bitsIn(served)
		},
		months,
		areas: areas.map(({ served: served2, ...cell }, place2) => ({
			area: AREAS[place2],
			months: bitsIn(served2),
			...cell
		}))
	};
}
function bitsIn(set) {
	let bits = 0;
	for (let rest = set; rest !== 0; rest &= rest - 1) bits++;
	return bits;
}

// src/domain/report/spread.ts
function spread(standards) {
	const hits = standards.map(({ depth }) => depth.activities);
	return {
		standards: standards.length,
		named: standards.filter(({ objectives }) => objectives > 0).length,
		supported: hits.filter((some) => some > 0).length,
		balance: webbBalance(hits)
	};
}
function webbBalance(hits) {
	const some = hits.filter((hit) => hit > 0);
	if (some.length === 0) return null;
	const all = some.reduce((sum3, hit) => sum3 + hit, 0);
	const distance = some.reduce(
		(sum3, hit) => sum3 + Math.abs(1 / some.length - hit / all),
		0
	);
	return 1 - distance / 2;
}

// src/domain/report/year.ts
function yearChoices(slices2) {
	return slices2.map(({ grade: grade2, subject, standards }) => ({
		grade: grade2,
		subject,
		standards
	}));
}
function year(plan, month2, grade2, subject) {
	const months = monthsUpTo(month2, plan.settings.schoolYearStarts);
	const asked2 = offeredStandards(plan.catalogue).filter(
		(standard) => standard.kind === "standard" && standard.subject === subject && standard.grades.includes(grade2)
	);
	const served = services(
		plan,
		months,
		asked2.map(({ key }) => key)
	);
	const standards = asked2.map(
		(standard) => yearStandard(standard, served.standards.get(standard.key))
	);
	return {
		month: month2,
		schoolName: plan.settings.schoolName,
		grade: grade2,
		subject,
		choices: yearChoices(standardsCoverage(plan, cellsOf5(plan), month2)),
		months,
		standards,
		domains: domains(standards, plan),
		whole: spread(standards),
		byMonth: months.map((_, place2) => ({
			named: standards.filter((one) => one.months[place2].objectives > 0).length,
			supported: standards.filter((one) => one.months[place2].activities > 0).length
		})),
		byArea: AREAS.map((area2, place2) => ({
			area: area2,
			supported: standards.filter((one) => one.areas[place2].activities > 0).length,
			activities: served.activities[place2]
		}))
	};
}
function yearStandard({ code, key, label, text: text2, domain, emphasis }, service2) {
	return { code, key, label, text: text2, domain, emphasis, ...service2 };
}
function domains(standards, { catalogue }) {
	const keys = [...new Set(standards.map(({ domain }) => domain))];
	return keys.map((domain) => ({
		domain,
		// What stands above all others is in the catalogue itself.
		label: catalogue.byKey.get(domain).label,
		...spread(standards.filter((one) => one.domain === domain))
	}));
}

// src/addon/arguments/report.ts
var loadYear = strictObject(
	{ month, grade, subject: name(100) },
	"an object with named fields"
);

// src/addon/report.ts
function loadReport(argument) {
	const { month: month2 } = checked(ofMonth, argument);
	return reportOf(readSchool(), month2);
}
function reportOf({ plan, workbook }, month2) {
	const today = formatDate(workbook.today);
	const coverage2 = monthCoverage(plan, month2);
	const points = trend(plan, month2);
	return {
		month: month2,
		today,
		schoolName: plan.settings.schoolName,
		months: monthsToChoose(plan, month2),
		view: {
			grid: { rows: gridRows(plan, month2) },
			coverage: coverage2
		},
		activities: monthActivities(plan, month2),
		expected: expectedAreas(plan.expected),
		leastMinutes: plan.settings.leastMinutes,
		before: before2(points),
		trend: points,
		fairness: fairness(plan, month2),
		delivered: delivery(plan, month2),
		teachers: teacherFigures(plan, month2),
		partners: partnerFigures(plan, month2, monthPartners(plan, month2, today)),
		year: yearChoices(coverage2.standards)
	};
}
function loadYear2(argument) {
	const { month: month2, grade: grade2, subject } = checked(loadYear, argument);
	return yearOf2(readSchool(), month2, grade2, subject);
}
function yearOf2({ plan }, month2, grade2, subject) {
	const found3 = year(plan, month2, grade2, subject);
	if (found3.standards.length > 0) return found3;
	throw new UserError(
		`The school’s frameworks have no ${subject} standards for ${gradeWords([grade2])}. ${offered(found3)}`
	);
}
function offered({ choices }) {
	const [first] = choices;
	return first === void 0 ? "Choose a grade and subject once an objective of the school year names its grade." : `Choose another grade or subject, such as grade ${first.grade} and ${first.subject}.`;
}
function expectedAreas(expected) {
	return Object.fromEntries(expected);
}

// src/addon/show-tab.ts
var { showTab } = Addon.parts["src/addon/show-tab.ts"]();

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
	const { coverage: coverage2 } = coverageAnew(openWorkbook(), () => month2);
	showTab(COVERAGE_TAB);
	return coverage2;
}
function coverageAnew(workbook, monthOf2) {
	return withLock(() => {
		forget(workbook);
		const school = readSchool(workbook);
		return drawCoverage(school, monthOf2(school), standingCoverage(workbook));
	});
}
var standingCoverage = ({ spreadsheet }) => findMadeTab(spreadsheet, COVERAGE_TAB, true);
function drawCoverage(school, month2, found3) {
	const report = reportOf(school, month2);
	const drawing = coverageDrawing(report, school.problems);
	putInTab(
		school.workbook,
		{ tab: COVERAGE_TAB, month: month2, drawing },
		found3,
		(each) => isAsBuilt(each, drawing)
	);
	const { problems } = school;
	const { coverage: coverage2 } = report.view;
	return {
		coverage: { ...coverage2, problems },
		sentences: headline(coverage2, report.before)
	};
}

// src/sheet/sent-fields.ts
var { leavesAsIs, meanSame, sentCells } = Addon.parts["src/sheet/sent-fields.ts"]();

// src/sheet/delivered.ts
function saveDelivered(workbook, { operation: operation2, activities }, person2) {
	return save(workbook, person2, {
		operation: operation2,
		schema: ACTIVITIES,
		sent: activities.map(({ id: id2, base, deliveredMinutes, attended }) => ({
			id: id2,
			base: sentCells(base),
			wanted: sentCells({ status: "Delivered", deliveredMinutes, attended })
		}))
	});
}

// src/addon/arguments/saves.ts
var { activityBase, removeRow: removeRow2, saveActivities: saveActivities2, saveActivity: saveActivity2, saveObjectives: saveObjectives2, undo } = Addon.parts["src/addon/arguments/saves.ts"]();

// src/addon/arguments/delivered.ts
var AN_OBJECT3 = "an object with named fields";
var MOST_ACTIVITIES = 200;
var activity = strictObject(
	{
		id,
		base: activityBase,
		deliveredMinutes: count(1e6),
		attended: count(1e5)
	},
	AN_OBJECT3
);
var saveDelivered2 = strictObject(
	{
		operation,
		activities: pipe(
			array(activity, "a list of activities"),
			nonEmpty("a list with at least one activity"),
			maxLength(
				MOST_ACTIVITIES,
				`a list of at most ${MOST_ACTIVITIES} activities`
			),
			check(
				(activities) => new Set(activities.map(({ id: id2 }) => id2)).size === activities.length,
				"a list that names each activity once: an ID stands there twice"
			)
		)
	},
	AN_OBJECT3
);

// src/addon/delivered.ts
var LONGEST_LIST = 4e5;
function saveDelivered3(argument) {
	const request = checked(saveDelivered2, argument, LONGEST_LIST);
	const workbook = openToSaveRows();
	const { ids } = saveDelivered(workbook, request, person());
	const school = readSchool(workbook);
	const first = school.plan.activities.find(({ id: id2 }) => id2 === ids[0]);
	return {
		ids: [...ids],
		view: monthView(school, first?.month ?? currentMonth(school))
	};
}

// src/addon/arguments/dialogs.ts
var REPORT = [
	"coverage",
	"year",
	"whatIf",
	"fairness",
	"delivered",
	"results"
];
var SHARE = [
	"handout",
	"grid",
	"calendar",
	"tables"
];
var opening = (views) => strictObject(
	{
		month,
		view: picklist(views, `one of ${views.join(", ")}`)
	},
	"an object with named fields"
);
var showReport = opening(REPORT);
var showShare = opening(SHARE);

// src/addon/language.ts
var { language, saveLanguage } = Addon.parts["src/addon/language.ts"]();

// src/addon/page.ts
var { page, scriptOf, wordsOf } = Addon.parts["src/addon/page.ts"]();

// src/addon/dialogs.ts
var SIZE = { width: 900, height: 600 };
function showReport2(argument) {
	return showDialog("report", checked(showReport, argument));
}
function showShare2(argument) {
	return showDialog("share", checked(showShare, argument));
}
function showDialog(name3, opening2) {
	const dialog = page(name3, language()).append(
		`<script type="application/json" id="opening">${JSON.stringify(opening2)}</script>`
	).setWidth(SIZE.width).setHeight(SIZE.height);
	SpreadsheetApp.getUi().showModalDialog(dialog, "Integration Grid");
	return { shown: true };
}

// src/domain/table-name.ts
var TABLE_NAMES = [
	"Objectives",
	"Activities",
	"Activity bank",
	"Partners",
	"Locked dates",
	"Results",
	"Standards",
	"Expected areas",
	"Settings"
];

// src/addon/arguments/share.ts
var AN_OBJECT4 = "an object with named fields";
var loadHandout = strictObject(
	{ month: optional(month), grade: optional(grade) },
	AN_OBJECT4
);
var words3 = (longest2) => ({
	english: text(longest2),
	spanish: text(longest2),
	portuguese: text(longest2)
});
var saveFamilyWords = strictObject(
	{
		operation,
		id,
		base: optional(partial(strictObject(words3(CELL), AN_OBJECT4))),
		...words3(PARAGRAPH)
	},
	AN_OBJECT4
);
var loadTable = strictObject(
	{ table: picklist(TABLE_NAMES, `one of ${TABLE_NAMES.join(", ")}`) },
	AN_OBJECT4
);

// src/addon/export.ts
function loadTable2(argument) {
	const { table: table3 } = checked(loadTable, argument);
	const schema2 = TABLES.find(({ tab }) => tab === table3);
	const { values } = readTab(openWorkbook(), schema2);
	const held = (values ?? []).filter((row) => widthOf2(row) > 0);
	const width = held.reduce((most, row) => Math.max(most, widthOf2(row)), 0);
	return {
		table: table3,
		rows: held.map(
			(row) => Array.from({ length: width }, (_, index) => valueOf(row[index] ?? ""))
		)
	};
}
function widthOf2(row) {
	let width = row.length;
	while (width > 0 && isBlank(row[width - 1])) width--;
	return width;
}
var valueOf = (cell) => typeof cell === "object" ? cellText(cell) : cell;

// src/sheet/family-words.ts
function readFamilyWords(table3, row) {
	return {
		english: ownText(table3, row, "familiesEnglish"),
		spanish: ownText(table3, row, "familiesSpanish"),
		portuguese: ownText(table3, row, "familiesPortuguese")
	};
}
function saveFamilyWords2(workbook, { operation: operation2, id: id2, base, ...words4 }, person2) {
	return save(workbook, person2, {
		operation: operation2,
		schema: OBJECTIVES,
		sent: [{ id: id2, base: base && cellsOf6(base), wanted: cellsOf6(words4) }]
	});
}
var KEYS2 = {
	english: "familiesEnglish",
	spanish: "familiesSpanish",
	portuguese: "familiesPortuguese"
};
function cellsOf6(words4) {
	const entries = Object.entries(words4);
	return Object.fromEntries(
		entries.map(([language2, text2]) => [KEYS2[language2], text2])
	);
}

// src/addon/family-words.ts
function saveFamilyWords3(argument) {
	const request = checked(saveFamilyWords, argument);
	const workbook = openWorkbook();
	const { ids, warnings } = saveFamilyWords2(
		workbook,
		request,
		person()
	);
	const { values } = readTab(workbook, OBJECTIVES);
	const table3 = readTable(OBJECTIVES, values);
	const row = table3.rows.find((each) => each.cells[table3.indexes.id] === ids[0]);
	const { english, spanish, portuguese } = request;
	return {
		warnings: [...warnings],
		words: row ? readFamilyWords(table3, row) : { english, spanish, portuguese }
	};
}

// src/data/common-core.ts
var commonCore = () => commonCore_();

// src/domain/chosen-frameworks.ts
var { frameworkNamed, parseFrameworks } = Addon.parts["src/domain/chosen-frameworks.ts"]();

// src/domain/common-core.ts
var { COMMON_CORE, commonCoreStandards, isCodeless } = Addon.parts["src/domain/common-core.ts"]();

// src/domain/framework/file-size.ts
var LONGEST_FILE = 1e7;
function tooLarge(length) {
	return `This file has ${megabytes(length)} MB of text; at most ${megabytes(LONGEST_FILE)} fit. Download one subject, or one grade band, at a time.`;
}
var MOST_STANDARDS = 2e4;
var TOO_MANY = "This file has more than 20,000 standards, and no more fit. Download one subject, or one grade band, at a time.";
var megabytes = (length) => Math.ceil(length / 1e5) / 10;

// src/domain/framework/framework-file.ts
function isRefused(read) {
	return "refusal" in read;
}

// src/domain/framework/licence.ts
var COMMON_CORE2 = /common core|\bccss/i;
var COMMON_CORE_NOTICE = "The wording of these standards is the Common Core’s, shown to support the Common Core State Standards Initiative. © Copyright 2010. National Governors Association Center for Best Practices and Council of Chief State School Officers. All rights reserved.";
var OWNERS = /national governors association|chief state school officers/i;
function isOfCommonCore(text2) {
	return COMMON_CORE2.test(text2) || OWNERS.test(text2);
}
function holdsCommonCore(codes) {
	return codes.some(({ code }) => COMMON_CORE2.test(code));
}
function namesCommonCore(text2) {
	return COMMON_CORE2.test(text2);
}
function licenceNotice(framework, hasText) {
	return hasText && namesCommonCore(framework) ? COMMON_CORE_NOTICE : null;
}
function frameworkName(wanted, isCommonCore) {
	const name3 = wanted.split(/[,;]/).map(trimmed).join(" – ").replace(/\s+/g, " ").trim().slice(0, 100).trim();
	return isCommonCore && !namesCommonCore(name3) ? `${name3} (Common Core)` : name3;
}

// src/domain/framework/case-fields.ts
var NAMES = new Map();
function fieldsOf(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value))
		return null;
	const fields = new Map();
	for (const [name3, field] of Object.entries(value)) {
		const known2 = foldedName(name3);
		if (!fields.has(known2)) fields.set(known2, field);
	}
	return fields;
}
function foldedName(name3) {
	const known2 = NAMES.get(name3);
	if (known2 !== void 0) return known2;
	const folded2 = name3.normalize("NFD").toLowerCase().replace(/[^a-z0-9]/g, "");
	if (NAMES.size < 1e4) NAMES.set(name3, folded2);
	return folded2;
}
function textIn(fields, ...names) {
	for (const name3 of names) {
		const [text2 = ""] = textsOf3(fields.get(name3));
		if (text2 !== "") return text2;
	}
	return "";
}
function textsIn(fields, ...names) {
	for (const name3 of names) {
		const texts = textsOf3(fields.get(name3));
		if (texts.length > 0) return texts;
	}
	return [];
}
function listIn(fields, ...names) {
	for (const name3 of names) {
		const list = listOf(fields.get(name3), 1);
		if (list !== null) return list;
	}
	return null;
}
function listOf(value, depth) {
	if (Array.isArray(value)) return value;
	if (typeof value !== "object" || value === null) return null;
	const inside = Object.values(value);
	const isList = inside.every((each) => typeof each === "object");
	if (!isList || depth === 0) return null;
	return inside.length === 1 ? listOf(inside[0], 0) ?? inside : inside;
}
var DEEPEST = 4;
function textsOf3(value, depth = DEEPEST) {
	if (typeof value === "number") return [String(value)];
	if (typeof value === "string") return value.trim() === "" ? [] : [value];
	if (depth === 0) return [];
	if (Array.isArray(value))
		return value.flatMap((each) => textsOf3(each, depth - 1));
	const fields = fieldsOf(value);
	return fields === null ? [] : textsOf3(fields.get("title"), depth - 1);
}
function identifierOf(fields) {
	return textIn(fields, "identifier", "sourcedid", "guid", "uuid", "id").trim().slice(0, LONGEST_IDENTIFIER) || endOf(textIn(fields, "uri", "url"));
}
function linkedId(value) {
	if (typeof value === "string" || typeof value === "number")
		return sameId(endOf(String(value)));
	const fields = fieldsOf(value);
	return fields === null ? "" : sameId(identifierOf(fields));
}

// src/domain/framework/json-fault.ts
var ENDS = { "}": "{", "]": "[" };
var BLANKS = /\s*/y;
var WORD = /-?\d[\d.eE+-]*|true|false|null/y;
var LETTERS = /[^"\\\u0000-\u001f]*/y;
function jsonFault(text2) {
	const open = [];
	let next = "value";
	let index = 0;
	do {
		index = endOf2(BLANKS, text2, index);
		const end2 = tokenEnd(text2, index);
		if (end2 === null) return index;
		if (end2 > text2.length) return text2.length;
		const after = nextAfter(text2.charAt(index), next, open);
		if (after === null) return index;
		next = after;
		index = end2;
	} while (open.length > 0);
	return endOf2(BLANKS, text2, index);
}
function tokenEnd(text2, start) {
	const sign = text2.charAt(start);
	if ("{}[],:".includes(sign)) return sign === "" ? null : start + 1;
	if (sign !== '"') {
		const end2 = endOf2(WORD, text2, start);
		return end2 > start ? end2 : null;
	}
	let index = endOf2(LETTERS, text2, start + 1);
	while (text2.charAt(index) === "\\") index = endOf2(LETTERS, text2, index + 2);
	if (index >= text2.length) return text2.length + 1;
	return text2.charAt(index) === '"' ? index + 1 : null;
}
function endOf2(form, text2, start) {
	form.lastIndex = start;
	return start + (form.exec(text2)?.[0].length ?? 0);
}
function nextAfter(sign, next, open) {
	const isValue = next === "value" || next === "first value";
	if (sign === "{" || sign === "[") {
		if (!isValue) return null;
		open.push(sign);
		return sign === "{" ? "first name" : "first value";
	}
	if (sign in ENDS) {
		const mayEnd = next === "comma" || next.startsWith("first");
		return mayEnd && open.pop() === ENDS[sign] ? "comma" : null;
	}
	if (sign === ":") return next === "colon" ? "value" : null;
	if (sign === ",") {
		if (next !== "comma") return null;
		return open[open.length - 1] === "{" ? "name" : "value";
	}
	if (isValue) return "comma";
	return sign === '"' && next.endsWith("name") ? "colon" : null;
}

// src/domain/framework/case-package.ts
var NOTHING3 = new Map();
var DEEPEST2 = 4;
function readPackages(text2) {
	let json;
	try {
		json = JSON.parse(text2);
	} catch {
		return { refusal: notJson(text2) };
	}
	const packages = packagesIn(json, DEEPEST2);
	return packages.length > 0 ? packages : { refusal: notCase(json) };
}
function packagesIn(value, depth) {
	if (depth < 0) return [];
	if (Array.isArray(value))
		return value.some(isItem) ? [packageOf(NOTHING3, value)] : value.slice(0, 100).flatMap((each) => packagesIn(each, depth - 1));
	const fields = fieldsOf(value);
	if (fields === null) return [];
	const items = listIn(fields, "cfitems", "cfitem", "lsitems");
	if (items !== null) return [packageOf(fields, items)];
	const bare = listIn(fields, "items");
	if (bare !== null && isPackage(fields)) return [packageOf(fields, bare)];
	return [...fields.values()].flatMap(
		(each) => typeof each === "object" ? packagesIn(each, depth - 1) : []
	);
}
function isItem(value) {
	const fields = fieldsOf(value);
	return fields !== null && (fields.has("fullstatement") || fields.has("humancodingscheme"));
}
var isPackage = (fields) => ["cfdocument", "document", "cfassociations", "associations"].some(
	(name3) => fields.has(name3)
);
function packageOf(fields, items) {
	return {
		document: fieldsOf(
			fields.get("cfdocument") ?? fields.get("document") ?? fields.get("lsdoc")
		) ?? NOTHING3,
		items,
		associations: listIn(
			fields,
			"cfassociations",
			"associations",
			"cfassociation",
			"lsassociations"
		) ?? [],
		definitions: fieldsOf(fields.get("cfdefinitions") ?? fields.get("definitions")) ?? NOTHING3
	};
}
function notJson(text2) {
	const fault = jsonFault(text2);
	if (fault >= text2.trimEnd().length)
		return "This file begins like JSON and then breaks off, so it is not whole. Download it again.";
	const line4 = text2.slice(0, fault).split("\n").length;
	const near = text2.slice(fault, fault + 20).split("\n", 1).join();
	return `This file begins like JSON, but it can’t be read from line ${line4} on, near “${near}”. Download it again, or choose the publisher’s CSV.`;
}
function notCase(json) {
	const fields = fieldsOf(json) ?? NOTHING3;
	const said = textIn(fields, "imsxdescription");
	if (said !== "" || fields.has("imsxcodemajor"))
		return `This file is the publisher’s error message and holds no standards${said && `: ${said.slice(0, 200)}`}. Download it again.`;
	if (fields.has("cfdocuments"))
		return "This file lists frameworks, and not the standards in them. Download the whole package (CFPackage) of the one that you want.";
	if (fields.has("cfdocument"))
		return "This file describes a framework, but has no list of its standards (CFItems). Download the whole package (CFPackage).";
	return "This file is JSON, but not CASE: it has no list of standards called CFItems. Download the framework’s CASE package (CFPackage), or choose a CSV.";
}

// src/domain/framework/case-tree.ts
function treeOf(ids, associations) {
	const known2 = new Set(ids);
	const links = linksOf(associations, known2);
	const parents = new Map();
	for (const [id2, { parent }] of links) parents.set(id2, parent);
	const cycles = breakCycles(ids, parents);
	return { parents, cycles, order: inOrder3(ids, parents, links) };
}
function linksOf(associations, known2) {
	const links = new Map();
	const loose = new Map();
	for (const association of associations) {
		const fields = fieldsOf(association);
		const ends = fields && endsOf(fields);
		if (!ends) continue;
		const { child, parent, isLoose } = ends;
		if (!known2.has(child) || !known2.has(parent) || child === parent) continue;
		const kind = isLoose ? loose : links;
		if (!kind.has(child))
			kind.set(child, { parent, sequence: sequenceOf(fields) });
	}
	return new Map([...loose, ...links]);
}
function endsOf(fields) {
	const type = foldedName(textIn(fields, "associationtype", "type"));
	const origin = endIn(fields, "origin");
	const destination = endIn(fields, "destination");
	if (type === "ischildof" || type === "ispartof")
		return { child: origin, parent: destination, isLoose: type === "ispartof" };
	return type === "isparentof" ? { child: destination, parent: origin, isLoose: false } : null;
}
function endIn(fields, end2) {
	const names = [`${end2}nodeuri`, `cf${end2}nodeuri`, `${end2}nodeidentifier`];
	const name3 = [...names, `${end2}node`, end2].find((each) => fields.has(each));
	return linkedId(fields.get(name3 ?? ""));
}
function sequenceOf(fields) {
	const written = textIn(fields, "sequencenumber");
	const sequence = written === "" ? NaN : Number(written);
	return Number.isNaN(sequence) ? Infinity : sequence;
}
function breakCycles(ids, parents) {
	const cycles = [];
	const sound2 = new Set();
	for (const start of ids) {
		const path = new Set();
		let id2 = start;
		while (id2 !== void 0 && !sound2.has(id2) && !path.has(id2)) {
			path.add(id2);
			id2 = parents.get(id2);
		}
		if (id2 !== void 0 && path.has(id2)) {
			cycles.push(id2);
			parents.delete(id2);
		}
		path.forEach((each) => sound2.add(each));
	}
	return cycles;
}
function inOrder3(ids, parents, links) {
	const children = new Map();
	for (const id2 of ids) {
		const parent = parents.get(id2);
		const siblings = children.get(parent);
		if (siblings) siblings.push(id2);
		else children.set(parent, [id2]);
	}
	const sequence = (id2) => links.get(id2)?.sequence ?? Infinity;
	const parts = (id2) => (children.get(id2) ?? []).sort((one, other) => {
		const [first, second] = [sequence(one), sequence(other)];
		return first === second ? 0 : first - second;
	});
	const due = [...parts(void 0)].reverse();
	const order = [];
	for (let id2 = due.pop(); id2 !== void 0; id2 = due.pop()) {
		order.push(id2);
		due.push(...[...parts(id2)].reverse());
	}
	return order;
}

// src/domain/framework/education-level.ts
var from = (first, last) => GRADES.slice(orderOf(first), orderOf(last) + 1);
var BEYOND = "13 ps ug ae abe ase ael as ba pb md pm do pd pt ot other".split(
	" "
);
var ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(
	" "
);
var OTHERS = new Map([
	["-1", ["PK"]],
	["0", ["K"]],
	["00", ["K"]],
	["k0", ["K"]],
	...["it", "pr", "tk", "preschool", "pre-school", "prekindergarten"].map(
		(level) => [level, ["PK"]]
	),
	...["pre-kindergarten", "transitional kindergarten", "pk3", "pk4"].map(
		(level) => [level, ["PK"]]
	),
	...["elementary", "elementary school"].map(
		(level) => [level, from("K", "5")]
	),
	...["ms", "middle", "middle school"].map(
		(level) => [level, from("6", "8")]
	),
	...["hs", "high", "high school", "secondary"].map(
		(level) => [level, from("9", "12")]
	),
	...BEYOND.map((level) => [level, []]),
	...ORDINALS.map((word, index) => [word, [GRADES[index + 2]]]),
	...["postsecondary", "adult education", "ungraded", "all"].map(
		(level) => [level, []]
	)
]);
function gradesOfLevel(level) {
	const text2 = folded(level.replace(/^https?:.*[/#]/i, "").replace(/_/g, " "));
	const whole5 = gradesOf(text2);
	if (whole5 !== void 0) return whole5;
	const grades2 = [];
	for (const piece of text2.split(/[,;|/&+]| and /)) {
		const found3 = gradesOf(piece.trim());
		if (found3 === void 0) return void 0;
		grades2.push(...found3);
	}
	return inOrder(grades2);
}
function gradesOf(text2) {
	if (text2 === "") return [];
	const level = text2.replace(/^(\w\w) - .*/, "$1").replace(/^(\d+)\.0$/, "$1");
	return OTHERS.get(level.replace(/ grade$/, "")) ?? parseGrades(level.replace(/ (?:to|through|thru) /, "-").replace(/^0k/, "k"));
}

// src/domain/framework/findings.ts
function placeOf4(place2, code) {
	const shown3 = code.trim();
	if (shown3 === "") return place2;
	return `${place2} (${shown3.length > LONGEST_SHOWN ? `${shown3.slice(0, LONGEST_SHOWN)}…` : shown3})`;
}
var LONGEST_SHOWN = 70;
var NAMED3 = 3;
function findings() {
	const problems = [];
	const levels = new Map();
	const headings = [];
	return {
		add: (where, message) => problems.push({ where, message }),
		addLevel: (level, where) => {
			const places = levels.get(level) ?? new Set();
			levels.set(level, places.add(where));
		},
		addHeading: (line4) => headings.push(line4),
		problems: () => [
			...problems,
			...[...levels].map(([level, places]) => ofLevel(level, [...places])),
			...headings.length > 0 ? [ofHeadings(headings)] : []
		]
	};
}
function ofLevel(level, places) {
	const shown3 = level.length > 40 ? `${level.slice(0, 40)}…` : level;
	return {
		where: whereOf(places),
		message: `“${shown3}” is no grade from PK to 12, so Grade stays blank there.`
	};
}
function ofHeadings(lines2) {
	const [word, is] = lines2.length === 1 ? ["Line", "It has"] : ["Lines", "They have"];
	const named2 = lines2.slice(0, NAMED3).map(String);
	const others = lines2.length - named2.length;
	return {
		where: `${word} ${listed(others > 0 ? [...named2, `${others} more`] : named2)}`,
		message: `${is} no code, and ${lines2.length === 1 ? "was" : "were"} taken for headings.`
	};
}
function whereOf(places) {
	const others = places.length - NAMED3;
	return others <= 0 ? places.join("; ") : `${places.slice(0, NAMED3).join("; ")}; and ${counted(others, "more", "more")}`;
}

// src/domain/framework/plain-text.ts
var TAG_NAMES = "p|br|hr|div|span|b|i|u|s|em|strong|small|sub|sup|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|a|img|font|code|pre|blockquote|section|center|h[1-6]";
var ATTRIBUTES = `(?:\\s+[\\w:-]+\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'>]+))*`;
var TAG = new RegExp(`<(/?)(${TAG_NAMES})(${ATTRIBUTES})\\s*/?>`, "gi");
var ESCAPED_TAG = new RegExp(`&lt;/?(?:${TAG_NAMES})(?:\\s|/|&gt;)`, "i");
var ENTITIES = new Map(
	Object.entries({
		amp: "&",
		lt: "<",
		gt: ">",
		quot: '"',
		apos: "'",
		nbsp: " ",
		ndash: "–",
		mdash: "—",
		lsquo: "‘",
		rsquo: "’",
		ldquo: "“",
		rdquo: "”",
		hellip: "…",
		bull: "•",
		middot: "·",
		times: "×",
		divide: "÷",
		minus: "−",
		plusmn: "±",
		deg: "°",
		le: "≤",
		ge: "≥",
		ne: "≠",
		pi: "π",
		radic: "√",
		frac12: "½",
		frac14: "¼",
		frac34: "¾",
		sup2: "²",
		sup3: "³",
		cent: "¢",
		copy: "©",
		reg: "®",
		trade: "™",
		eacute: "é",
		ntilde: "ñ"
	})
);
function plainText(written) {
	const once = withoutTags(written);
	const decoded = withoutEntities(once);
	const text2 = ESCAPED_TAG.test(once) ? withoutEntities(withoutTags(decoded)) : decoded;
	return tidy(withoutMarkdown(tidy(text2)));
}
function withoutTags(text2) {
	if (!text2.includes("<")) return text2;
	return text2.replace(/<!--(?:(?!<!--)[^])*?-->/g, "").replace(
		TAG,
		(_, end2, name3, attributes) => inPlaceOf(name3.toLowerCase(), end2 === "/", attributes)
	);
}
function inPlaceOf(name3, isEnd, attributes) {
	if (name3 === "img")
		return /\balt\s*=\s*["']([^"']*)/i.exec(attributes)?.[1] ?? "";
	if (name3 === "sup" && !isEnd) return "^";
	if (name3 === "li" && !isEnd) return "\n- ";
	if (name3 === "td" || name3 === "th") return " ";
	return /^(?:p|br|hr|div|ul|ol|li|tr|table|h\d|dt|dd|blockquote|section)$/.test(
		name3
	) ? "\n" : "";
}
function withoutEntities(text2) {
	return text2.replace(
		/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,7}));/gi,
		(whole5, decimal, hex, name3) => {
			if (name3 !== void 0)
				return ENTITIES.get(name3) ?? ENTITIES.get(name3.toLowerCase()) ?? whole5;
			const code = decimal ? Number(decimal) : parseInt(hex ?? "", 16);
			return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : "";
		}
	);
}
function withoutMarkdown(text2) {
	return text2.replace(/!?\[([^[\]\n]{0,500})\]\((?:[^()\s]{0,500})\)/g, "$1").replace(/^#{1,6} +/gm, "").replace(/^> ?/gm, "").replace(/^[*+] +/gm, "- ").replace(/(^|[\s("“])(\*\*|__)(?=\S)([^*_\n]{1,1000})\2(?![\w*])/gm, "$1$3").replace(
		/(^|[\s("“])([*_])(?=[^\s*_])([^*_\n]{1,1000})\2(?![\w*])/gm,
		"$1$3"
	).replace(/`([^`\n]{1,500})`/g, "$1").replace(/\\([\\`*_{}[\]#+.!>|~-])/g, "$1");
}
function tidy(text2) {
	return text2.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n").replace(/[^\S\n]+/g, " ").replace(/ ?\n[ \n]*/g, "\n").trim();
}
var UNFIT = (
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
);
function withoutControls(text2) {
	return text2.replace(UNFIT, "");
}

// src/domain/framework/sound-standards.ts
var LONGEST_TEXT2 = 5e3;
var LONGEST_MARKUP = 5e4;
var LONGEST_CODE = 60;
function codeIn(written) {
	const code = written.trim();
	return code !== "" && parseGrades(code) !== void 0 ? "" : code;
}
function soundStandards(drafts, found3) {
	const byCode = new Map();
	for (const draft of drafts) {
		const standard = soundOf(draft, found3);
		if (standard === null) continue;
		const code = folded(standard.code);
		const known2 = byCode.get(code);
		if (known2 === void 0) byCode.set(code, { standard, where: draft.where });
		else if (known2.standard.text === standard.text)
			byCode.set(code, { ...known2, standard: joined(known2.standard, standard) });
		else
			found3.add(
				draft.where,
				`${known2.where} has the code ${standard.code} too, with other words, so this one was left out.`
			);
	}
	return [...byCode.values()].map(({ standard }) => standard);
}
function joined(first, second) {
	return { ...first, grades: inOrder([...first.grades, ...second.grades]) };
}
function soundOf(draft, found3) {
	const { where } = draft;
	const code = draft.code.trim().replace(/\s+/g, " ");
	const reason = codeProblem(code);
	if (reason !== null) {
		found3.add(where, `Its code ${reason}, so it was left out.`);
		return null;
	}
	return {
		code,
		text: soundText(draft, found3),
		grades: inOrder(draft.grades),
		subject: withoutControls(draft.subject).slice(0, 100),
		parent: withoutControls(draft.parent),
		guid: withoutControls(draft.guid).replace(/\s+/g, " ")
	};
}
function codeProblem(code) {
	if (code.length > LONGEST_CODE)
		return `has ${code.length.toLocaleString("en-US")} characters, and no code has more than ${LONGEST_CODE}`;
	if (code !== withoutControls(code))
		return "holds a control character, which a sheet can’t keep";
	return /[,;]/.test(code) ? `“${code}” holds a comma or semicolon, which stand between codes in Objectives` : null;
}
function soundText({ where, text: text2 }, found3) {
	if (text2.length > LONGEST_MARKUP) return tooLong(where, text2, found3);
	const fit = withoutControls(text2);
	if (fit !== text2)
		found3.add(
			where,
			"Its text holds control characters, which a sheet can’t keep. They were taken out."
		);
	const plain = plainText(fit);
	return plain.length > LONGEST_TEXT2 ? tooLong(where, plain, found3) : plain;
}
function tooLong(where, text2, found3) {
	found3.add(
		where,
		`Its text has ${text2.length.toLocaleString("en-US")} characters, and at most ${LONGEST_TEXT2.toLocaleString("en-US")} fit. The code is imported without the text.`
	);
	return "";
}

// src/domain/framework/subject-word.ts
var WORDS2 = [
	[/^math/, "Math"],
	[/^(?:ela\b|english|language arts|literacy|reading|writing)/, "ELA"],
	[/^(?:social studies|history)/, "Social studies"],
	[/^science/, "Science"]
];
function subjectWord(written) {
	const text2 = written.trim().replace(/\s+/g, " ");
	const found3 = WORDS2.find(([form]) => form.test(folded(text2)));
	return found3?.[1] ?? text2;
}

// src/domain/framework/case-file.ts
function readCase(text2) {
	const packages = readPackages(text2);
	if (isRefused(packages)) return packages;
	const [first] = packages;
	const found3 = findings();
	addDocuments(packages, found3);
	const drafts = packages.flatMap((each) => draftsOf(each, found3));
	const title = titleOf2(first);
	const held = packages.reduce((sum3, { items }) => sum3 + items.length, 0);
	if (held === 0)
		return {
			refusal: `The package${title && ` “${title}”`} holds no standards: its list of CFItems is empty. Download it again, or ask its publisher.`
		};
	const standards = soundStandards(drafts, found3);
	if (standards.length === 0)
		return {
			refusal: `None of the ${held.toLocaleString("en-US")} items in this package has a code that can be used (humanCodingScheme), so there is nothing to import.${firstProblem(found3)}`
		};
	const terms = termsOf(first);
	return {
		title: titleOf2(first),
		version: textIn(first.document, "version").trim() || null,
		format: isVersion11(text2, first) ? "CASE 1.1" : "CASE 1.0",
		isCommonCore: holdsCommonCore(standards) || isOfCommonCore(
			[
				title,
				textIn(first.document, "creator"),
				textIn(first.document, "publisher"),
				terms
			].join(" ")
		),
		terms: terms || null,
		standards,
		problems: found3.problems()
	};
}
var titleOf2 = ({ document }) => plainText(textIn(document, "title", "name").slice(0, LONGEST_TERMS)).replace(
	/\n/g,
	" "
);
function addDocuments(packages, found3) {
	const titles = packages.map((each) => `“${titleOf2(each)}”`);
	if (packages.length > 1)
		found3.add(
			"The file",
			`It holds ${packages.length} frameworks, ${listed(titles.slice(0, 5))}, and all come in under one name. To keep them apart, download each by itself.`
		);
	for (const each of packages)
		if (/^deprecated$/i.test(textIn(each.document, "adoptionstatus").trim()))
			found3.add(
				"The file",
				`Its publisher calls “${titleOf2(each)}” deprecated: look whether there is a newer one.`
			);
}
function firstProblem(found3) {
	const [first] = found3.problems();
	return first ? ` ${first.where}: ${first.message}` : "";
}
function isVersion11(text2, { document }) {
	const version = textIn(document, "caseversion");
	if (version !== "") return /1\.?1/.test(version);
	return document.has("frameworktype") || /\/ims\/case\/v1p1\//.test(text2.slice(0, 2e4));
}
function termsOf({ document, definitions }) {
	const link = fieldsOf(
		document.get("licenseuri") ?? document.get("licenseurl")
	);
	const licences = (listIn(definitions, "cflicenses", "licenses") ?? []).flatMap((each) => fieldsOf(each) ?? []);
	const id2 = link && sameId(identifierOf(link));
	const licence = licences.find((each) => sameId(identifierOf(each)) === id2) ?? licences[0];
	const parts = [
		link && textIn(link, "title") || licence && textIn(licence, "title"),
		licence && textIn(licence, "licensetext", "description"),
		textIn(document, "rights", "copyright", "attributionstatement")
	];
	const terms = parts.flatMap(
		(part2) => part2 ? plainText(part2.slice(0, LONGEST_MARKUP2)) : []
	);
	return [...new Set(terms)].join(". ").slice(0, LONGEST_TERMS);
}
var LONGEST_TERMS = 500;
var LONGEST_MARKUP2 = 5e3;
function draftsOf({ document, items, associations }, found3) {
	const byId = itemsById(items, found3);
	const tree = treeOf([...byId.keys()], associations);
	for (const id2 of tree.cycles)
		found3.add(
			byId.get(id2).where,
			"It is, by way of others, a part of itself. It was read as part of nothing."
		);
	const subject = subjectsOf(document);
	return tree.order.flatMap((id2) => {
		const item = byId.get(id2);
		if (item.code === "") return [];
		const above = ancestorsOf(id2, byId, tree);
		return {
			where: item.where,
			code: item.code,
			text: statementOf(item.fields),
			grades: gradesAt([item, ...above], found3),
			subject: subjectsOf(item.fields) || subject,
			parent: parentOf(above),
			guid: item.guid
		};
	});
}
function itemsById(items, found3) {
	const byId = new Map();
	flat(items).forEach((fields, index) => {
		const guid = identifierOf(fields);
		const code = codeIn(
			textIn(fields, "humancodingscheme", "humancode", "code")
		);
		const place2 = guid === "" ? `Item number ${index + 1}` : `Item ${guid}`;
		const where = placeOf4(place2, code);
		if (guid === "")
			found3.add(
				where,
				code === "" ? "It has neither an identifier nor a code, so it was left out." : "It has no identifier, so it is known by its code alone."
			);
		const id2 = guid === "" ? `code ${code}` : sameId(guid);
		const known2 = byId.get(id2);
		if (known2 === void 0) {
			if (guid + code !== "") byId.set(id2, { id: id2, fields, guid, code, where });
		} else if (known2.code !== code)
			found3.add(
				where,
				"Another item has the same identifier, so this one was left out."
			);
	});
	return byId;
}
function flat(items) {
	const due = [...items].reverse();
	const all = [];
	while (due.length > 0 && all.length < MOST_ITEMS) {
		const fields = fieldsOf(due.pop());
		if (fields === null) continue;
		all.push(
			fields.has("cfitem") ? fieldsOf(fields.get("cfitem")) ?? fields : fields
		);
		for (const part2 of [
			...listIn(fields, "children", "cfitems") ?? []
		].reverse())
			due.push(part2);
	}
	return all;
}
var MOST_ITEMS = 1e5;
var statementOf = (fields) => textIn(fields, "fullstatement", "statement", "abbreviatedstatement", "title");
function ancestorsOf(id2, byId, { parents }) {
	const above = [];
	let next = parents.get(id2);
	while (next !== void 0 && above.length < DEEPEST3) {
		above.push(byId.get(next));
		next = parents.get(next);
	}
	return above;
}
var DEEPEST3 = 50;
var LONGEST_PARENT = 200;
function parentOf(above) {
	const coded = above.find(({ code }) => code !== "");
	const [group] = above;
	const words4 = coded ? coded.code.trim().replace(/\s+/g, " ") : group ? plainText(statementOf(group.fields).slice(0, LONGEST_MARKUP2)).replace(
		/\n/g,
		" "
	) : "";
	return words4.length > LONGEST_PARENT ? `${words4.slice(0, LONGEST_PARENT)}…` : words4;
}
function gradesAt(items, found3) {
	for (const { fields, where } of items) {
		const levels = textsIn(
			fields,
			"educationlevel",
			"educationallevel",
			"educationlevels",
			"gradelevel",
			"grades",
			"grade"
		);
		const grades2 = levels.flatMap((level) => {
			const read = gradesOfLevel(level);
			if (read === void 0) found3.addLevel(level, where);
			return read ?? [];
		});
		if (levels.length > 0) return grades2;
	}
	return [];
}
function subjectsOf(fields) {
	const subjects = textsIn(fields, "subject", "subjects", "subjecturi");
	const words4 = subjects.filter((subject) => !/^https?:/i.test(subject)).map(subjectWord);
	return [...new Set(words4)].join(", ");
}

// src/domain/framework/table-columns.ts
var HEADINGS = [
	[
		"code",
		[
			"humancodingscheme",
			"code",
			"standardcode",
			"standardscode",
			"statementnotation",
			"statementcode",
			"standardnotation",
			"notation",
			"codingscheme",
			"fullcode",
			"benchmarkcode",
			"indicatorcode",
			"standardnumber",
			"standardid",
			"statementid",
			"altcode",
			"alternatecode",
			"shortcode",
			"standards",
			"standard",
			"benchmark",
			"codigo"
		]
	],
	[
		"text",
		[
			"fullstatement",
			"text",
			"statement",
			"statementtext",
			"standardtext",
			"standardstatement",
			"description",
			"standarddescription",
			"fulltext",
			"wording",
			"texto",
			"descripcion",
			"descricao",
			"descriptor",
			"benchmark",
			"indicator",
			"learningobjective",
			"standard",
			"abbreviatedstatement",
			"title",
			"name"
		]
	],
	[
		"grade",
		[
			"grade",
			"grades",
			"gradelevel",
			"gradelevels",
			"educationlevel",
			"educationlevels",
			"educationallevel",
			"gradeband",
			"level",
			"grado",
			"grados"
		]
	],
	[
		"subject",
		[
			"subject",
			"subjects",
			"subjectarea",
			"contentarea",
			"discipline",
			"materia",
			"asignatura"
		]
	],
	[
		"parent",
		[
			"parent",
			"parentcode",
			"parentstandard",
			"parentid",
			"parentguid",
			"ischildof",
			"ispartof",
			"partof",
			"cluster",
			"domain",
			"strand"
		]
	],
	[
		"guid",
		[
			"guid",
			"identifier",
			"uuid",
			"caseidentifier",
			"caseguid",
			"caseitemid",
			"itemid",
			"uri"
		]
	],
	["framework", ["framework", "cfdocument", "document"]]
];
var HINTS = [
	[
		"code",
		/^(?!parent|cluster|domain|strand|grade|subject|course|framework|document|language).*(?:codes?|notation)(?:short|long|full)?$/
	],
	["text", /^(?!parent|cluster|domain|strand).*(?:statement|description|text)/],
	["grade", /grade/],
	["guid", /guid|uuid/]
];
function headedColumns(cells) {
	const names = cells.map(foldedName);
	const columns = new Map();
	const taken = new Set();
	const take2 = (key, is) => {
		const index = names.findIndex((name3, at) => is(name3) && !taken.has(at));
		if (index < 0) return false;
		columns.set(key, index);
		taken.add(index);
		return true;
	};
	for (const [key, headings] of HEADINGS)
		headings.some((heading) => take2(key, (name3) => name3 === heading));
	for (const [key, hint] of HINTS)
		if (!columns.has(key)) take2(key, (name3) => hint.test(name3));
	return columns.has("code") ? columns : null;
}
var MOST_TITLES = 10;
function headingsIn(rows) {
	const headed = rows.slice(0, MOST_TITLES).flatMap((cells, index) => {
		const columns = cells.some(looksLikeCode) ? null : headedColumns(cells);
		return columns && (index === 0 || columns.size > 1) ? { index, columns } : [];
	});
	const most = Math.max(0, ...headed.map(({ columns }) => columns.size));
	return headed.find(({ columns }) => columns.size === most) ?? null;
}
function namesOthers(cells) {
	const names = new Set(cells.map(foldedName));
	return HEADINGS.some(
		([key, headings]) => key === "code" ? false : headings.some((heading) => names.has(heading))
	);
}
var LONGEST_CODE2 = 80;
var IDENTIFIER = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;
function looksLikeCode(text2) {
	return text2.length <= LONGEST_CODE2 && /^(?=.*\d)(?=.*[\p{L}.\-–§])[\p{L}\d(§][\p{L}\d.:()/\-–§ ]{1,39}$/u.test(
		text2
	) && text2.split(" ").length <= 3 && !IDENTIFIER.test(text2) && parseGrades(text2) === void 0;
}
function guessedColumns(rows) {
	const sample = rows.slice(0, 200);
	const width = Math.max(0, ...sample.map(({ length }) => length));
	const texts = Array.from(
		{ length: width },
		(_, index) => sample.flatMap((row) => row[index]?.trim() || [])
	);
	const code = texts.findIndex((column2) => isMostly(column2, looksLikeCode));
	if (code < 0) return null;
	const columns = new Map([["code", code]]);
	const grade2 = texts.findIndex(
		(column2, index) => index !== code && isMostly(column2, (text3) => parseGrades(text3) !== void 0)
	);
	if (grade2 >= 0) columns.set("grade", grade2);
	const text2 = longest(texts, new Set([code, grade2]));
	if (text2 >= 0) columns.set("text", text2);
	return columns;
}
function isMostly(texts, is) {
	return texts.length > 0 && texts.filter(is).length >= 0.6 * texts.length;
}
function longest(texts, taken) {
	const lengths = texts.map(
		(column2, index) => taken.has(index) ? 0 : column2.reduce((sum3, text2) => sum3 + text2.length, 0) / (column2.length || 1)
	);
	const most = Math.max(0, ...lengths);
	return most < 8 ? -1 : lengths.indexOf(most);
}
function codeAndWords(line4) {
	const found3 = /^[\s•*-]*(?:\d{1,3}[.)]\s+)?(\S+?)[:.]?(?:\s+[–—:-]?\s*|$)(.*)$/s.exec(
		line4
	);
	if (!found3) return null;
	const [written, words4] = found3.slice(1);
	const code = written.includes("(") ? written : written.replace(/\)$/, "");
	return looksLikeCode(code) ? [code, words4] : null;
}

// src/domain/framework/table-file.ts
var COLUMNS2 = "The first line should name the columns: Code, and if you have them Text, Grade, Subject, Parent, GUID.";
function readTableFile(written) {
	const rows = written.filter(
		({ cells }) => cells.some((cell) => cell.trim() !== "")
	);
	const table3 = tableOf2(rows);
	if (table3 === null)
		return {
			refusal: `No column of codes was found, such as 3.OA.A.1 or RL.3.2. ${COLUMNS2}`
		};
	if (table3.rows.length === 0)
		return { refusal: "Below the headings there are no standards." };
	const found3 = findings();
	const standards = soundStandards(draftsOf2(table3, found3), found3);
	if (standards.length === 0) {
		const [problem] = found3.problems();
		const { where, message } = problem;
		return {
			refusal: `No line holds a code that can be used. ${where}: ${message} ${COLUMNS2}`
		};
	}
	const title = table3.rows.map((row) => table3.cell(row, "framework")).find(Boolean) ?? "";
	return {
		title,
		version: null,
		format: "CSV",
		isCommonCore: namesCommonCore(title) || holdsCommonCore(standards),
		terms: null,
		standards,
		problems: found3.problems()
	};
}
function tableOf2(rows) {
	const [first, ...others] = rows;
	if (first === void 0) return null;
	const headed = headingsIn(rows.map(({ cells }) => cells));
	if (headed !== null) {
		const { index, columns } = headed;
		const width = rows[index].cells.length;
		return withColumns(columns, rows.slice(index + 1), width);
	}
	const filled = rows.map(({ line: line4, cells }) => ({
		line: line4,
		cells: cells.filter((cell) => cell.trim() !== "")
	}));
	if (filled.every(({ cells }) => cells.length <= 1)) return listOf2(filled);
	if (filled.every(({ cells }) => cells.every(isCode)))
		return listOf2(apart(filled));
	if (namesOthers(first.cells)) return guessed(others);
	const all = guessed(rows);
	return all && !looksLikeCode(all.cell(first, "code")) ? guessed(others) : all;
}
function guessed(rows) {
	const columns = guessedColumns(rows.map(({ cells }) => cells));
	return columns && withColumns(columns, rows, null);
}
function withColumns(columns, rows, width) {
	return {
		rows,
		width,
		cell: ({ cells }, key) => cells[columns.get(key) ?? -1]?.trim() ?? ""
	};
}
var isCode = (cell) => looksLikeCode(cell.trim());
function apart(rows) {
	return rows.flatMap(
		({ line: line4, cells }) => cells.map((cell) => ({ line: line4, cells: [cell] }))
	);
}
function listOf2(rows) {
	const lines2 = rows.map(({ line: line4, cells }) => {
		const text2 = cells.find((cell) => cell.trim() !== "") ?? "";
		return { line: line4, cells: codeAndWords(text2) ?? ["", text2] };
	});
	if (!lines2.some(({ cells }) => cells[0] !== "")) return null;
	return withColumns(
		new Map([
			["code", 0],
			["text", 1]
		]),
		lines2,
		null
	);
}
function draftsOf2(table3, found3) {
	const { rows, width, cell } = table3;
	const codes = new Map(
		rows.map((row) => [sameId(cell(row, "guid")), cell(row, "code")])
	);
	return rows.flatMap((row) => {
		const where = `Line ${row.line}`;
		const surplus = row.cells.slice(width ?? row.cells.length);
		if (surplus.some((each) => each.trim() !== "")) {
			found3.add(
				where,
				`It has ${row.cells.length} cells, and there are ${width} headings, so it was left out. A text with commas in it needs quotation marks around it.`
			);
			return [];
		}
		const code = codeIn(cell(row, "code"));
		if (code === "") {
			found3.addHeading(row.line);
			return [];
		}
		const parent = cell(row, "parent");
		return {
			where: placeOf4(where, code),
			code,
			text: cell(row, "text"),
			grades: gradesAt2(where, cell(row, "grade"), found3),
			subject: cell(row, "subject") && subjectWord(cell(row, "subject")),
			parent: parent && codes.get(sameId(parent)) || parent,
			guid: cell(row, "guid")
		};
	});
}
function gradesAt2(where, level, found3) {
	const grades2 = gradesOfLevel(level);
	if (grades2 === void 0) found3.addLevel(level, where);
	return grades2 ?? [];
}

// src/domain/framework/read-framework.ts
function readFramework(written, tableRows) {
	const text2 = written.replace(/^[\ufeff\s]+/, "");
	const refusal = refusalOf(text2);
	if (refusal !== null) return { refusal };
	const file2 = /^[[{]/.test(text2) ? readCase(text2) : readTable2(written, tableRows);
	if (isRefused(file2) || file2.standards.length <= MOST_STANDARDS) return file2;
	return { refusal: TOO_MANY };
}
function readTable2(written, tableRows) {
	const rows = tableRows(written.replace(/^\ufeff/, ""));
	return isRefused(rows) ? rows : readTableFile(rows);
}
function refusalOf(text2) {
	if (text2 === "") return "There is nothing in this file.";
	if (text2.length > LONGEST_FILE) return tooLarge(text2.length);
	if (text2.startsWith("%PDF"))
		return "This is a PDF. Standards come in as CASE (JSON) or CSV: look for one of these on the publisher’s page.";
	if (text2.startsWith("PK"))
		return "This is an Excel workbook or a ZIP. Open it, save the sheet as CSV (File › Download in Google Sheets), and choose that.";
	if (text2.startsWith("<"))
		return "This is a web page or XML. Standards come in as CASE (JSON) or CSV: look for one of these on the publisher’s page.";
	return null;
}

// src/sheet/framework-setting.ts
function saveFrameworks(workbook, frameworks, person2) {
	const value = frameworks.join(", ");
	inSession(workbook, person2, ({ journal }) => {
		const own = settingsTable(workbook);
		const row = settingRow(own);
		const before3 = row ? textAt(own.table, row, "value") : "";
		if (before3 === value) return;
		const writes = writesOf2(own, row, value);
		checkTargets(own, writes);
		const log2 = journal();
		makeRoom(own.sheet, writes);
		writeAll(own, writes);
		SpreadsheetApp.flush();
		const isSaved = lookUntil(
			() => isWritten(workbook, own, value),
			(isThere3) => isThere3
		);
		if (!isSaved)
			throw new UserError(
				"Rows of the tab Settings moved while this was saved. Look at the row Framework there, and choose again."
			);
		note(log2, {
			who: whoOf(person2),
			what: `Chose ${listed(frameworks)}${before3 && `; before: ${before3}`}.`,
			table: SETTINGS.tab,
			id: SETTING.framework
		});
	});
}
function isWritten(workbook, { sheet }, value) {
	const tab = readSheet(workbook, SETTINGS, sheet);
	const now = ownRows(tab, sheet, readTable(SETTINGS, tab.values));
	const row = settingRow(now);
	return row !== void 0 && textAt(now.table, row, "value") === value;
}
function settingsTable(workbook) {
	const tab = readTab(workbook, SETTINGS);
	if (tab.refusal !== null) throw new UserError(tab.refusal);
	const table3 = readTable(SETTINGS, tab.values);
	const missing4 = SETTINGS.columns.find(({ key }) => table3.indexes[key] < 0);
	if (tab.sheet === null || missing4)
		throw new UserError(
			`There is no ${missing4 && tab.sheet ? `column ${missing4.header} in Settings` : "tab called Settings"}. Choose Set up planner in the menu, which adds it.`
		);
	return ownRows(tab, tab.sheet, table3);
}
function settingRow({ table: table3 }) {
	return table3.rows.find(
		(row) => folded(textAt(table3, row, "setting")) === folded(SETTING.framework)
	);
}
function writesOf2({ table: table3, lastRow }, row, value) {
	const write2 = (key, text2) => ({
		row: row?.row ?? lastRow + 1,
		index: table3.indexes[key] ?? -1,
		id: "",
		key,
		value: text2
	});
	return [
		...row ? [] : [write2("setting", SETTING.framework)],
		write2("value", value)
	];
}

// src/sheet/settings-reader.ts
var { DEFAULT_FRAMEWORK, DEFAULT_SUBJECTS, readSettings } = Addon.parts["src/sheet/settings-reader.ts"]();

// src/domain/framework/comparison.ts
function comparison2(standards, standing, codesOnly) {
	const codes = new Set(standards.map(({ code }) => code));
	const wanted = standards.map((each) => cellsOf7(each, codesOnly, codes));
	const matches = matchesOf(wanted, standing);
	const added2 = [];
	const changed2 = [];
	wanted.forEach((cells, index) => {
		const known2 = matches[index];
		if (known2 === void 0) return added2.push(cells);
		const after = changesOf(known2.cells, cells);
		return Object.keys(after).length > 0 ? changed2.push({ standing: known2, after }) : 0;
	});
	const met = new Set(matches);
	return {
		added: added2,
		changed: changed2,
		left: wanted.length - added2.length - changed2.length,
		missing: standing.filter((each) => !met.has(each))
	};
}
function cellsOf7({ code, text: text2, grades: grades2, subject, parent, guid }, codesOnly, codes) {
	return {
		code,
		text: codesOnly ? "" : text2,
		grade: formatGrades(grades2),
		subject,
		parent: codesOnly && !codes.has(parent) ? "" : parent,
		guid
	};
}
function matchesOf(wanted, standing) {
	const byGuid = firstBy(standing, ({ cells }) => sameId(cells.guid));
	const taken = new Set();
	const take2 = (found3) => {
		if (found3 === void 0 || taken.has(found3)) return void 0;
		taken.add(found3);
		return found3;
	};
	const matches = wanted.map(
		({ guid }) => guid === "" ? void 0 : take2(byGuid.get(sameId(guid)))
	);
	const byCode = firstBy(
		standing.filter((each) => !taken.has(each)),
		({ cells }) => folded(cells.code)
	);
	return matches.map(
		(match, index) => match ?? take2(byCode.get(folded(wanted[index].code)))
	);
}
function firstBy(standing, keyOf3) {
	const first = new Map();
	for (const each of standing) {
		const key = keyOf3(each);
		if (key !== "" && !first.has(key)) first.set(key, each);
	}
	return first;
}
function changesOf(now, wanted) {
	return Object.fromEntries(
		FIELDS.filter(
			(field) => wanted[field] !== "" && !isSame2(field, now[field], wanted[field])
		).map((field) => [field, wanted[field]])
	);
}
function isSame2(field, now, wanted) {
	if (now === wanted) return true;
	if (field === "guid") return sameId(now) === sameId(wanted);
	if (field === "grade") return sameGrades(parseGrades(now), wanted);
	return now.replace(/\r\n?/g, "\n") === wanted;
}
var sameGrades = (now, wanted) => now !== void 0 && formatGrades(now) === wanted;

// src/sheet/standards-import.ts
function previewImport(workbook, importing) {
	const compared5 = compare(standardsTable(workbook), importing);
	return { ...compared5, expected: sumOfAll(importing.framework, compared5) };
}
function importStandards(workbook, importing, person2) {
	return inSession(workbook, person2, (session) => {
		const { operation: operation2, framework, expected } = importing;
		const earlier = earlierOf(session, operation2);
		const own = standardsTable(workbook);
		const compared5 = compare(own, importing);
		if (isNothing(compared5)) return earlier ? answerOf(earlier) : NOTHING4;
		if (earlier?.ending === "Done") throw doneBefore();
		if (earlier) {
			end(session.journal(), operation2, "Not saved", null);
		} else if (sumOfAll(framework, compared5) !== expected)
			throw new UserError(
				"The tab Standards or the file has changed since you looked at what the import would do, so nothing was imported. Look at it once more."
			);
		const now = recordOf(framework, compared5.added, compared5.changed);
		const record = joinedRecord(earlier && recordIn(earlier), now);
		return carryOut2(session, importing, own, compared5, record);
	});
}
function compare(own, { framework, standards, codesOnly }) {
	return comparison2(standards, standingIn(own, framework), codesOnly);
}
var isAsBefore = (before3, now) => before3.added.length === now.added.length && before3.changed.length === now.changed.length;
var isNothing = ({ added: added2, changed: changed2 }) => added2.length + changed2.length === 0;
function sumOfAll(framework, { added: added2, changed: changed2 }) {
	return checksum(
		JSON.stringify([
			framework,
			added2.map(sumOf),
			changed2.map(({ standing, after }) => [sumOf(standing.cells), after])
		])
	);
}
function earlierOf({ workbook }, operation2) {
	const last = readOperations(workbook).filter(({ id: id2 }) => id2 === operation2).pop();
	if (isUndoName(operation2) || last && recordIn(last) === null)
		throw new UserError(
			`The operation "${operation2}" was used before, for something else. Nothing was changed now: send this under a name of its own.`
		);
	return last && last.ending !== "Not saved" ? last : null;
}
var NOTHING4 = { added: 0, changed: 0, remaining: 0 };
function answerOf(earlier) {
	const record = recordIn(earlier);
	return {
		added: record?.added.length ?? 0,
		changed: record?.changed.length ?? 0,
		remaining: 0
	};
}
function doneBefore() {
	return new UserError(
		"This was imported before, and the tab Standards has been changed since, so nothing was imported now. Look at what the file would change, and import it anew."
	);
}
function carryOut2(session, importing, own, compared5, record) {
	const { workbook, person: person2 } = session;
	const { framework, operation: operation2 } = importing;
	const chunks = chunksOf(own, compared5, framework);
	const writes = chunks.flat();
	checkTargets(own, writes);
	const journal = session.journal();
	if (!isFree(own, writes))
		throw new UserError(
			"Somebody is writing in the tab Standards at this moment, so nothing was imported. Try again in a minute."
		);
	beginMany(
		journal,
		{
			operation: operation2,
			who: whoOf(person2),
			what: importWords(record),
			schema: STANDARDS
		},
		JSON.stringify(record)
	);
	const failure = showNotice(own, importing.notice) ?? writeChunks(workbook, own, chunks);
	const now = lookUntil(
		() => standardsTableNow(workbook, own),
		(seen) => !isAsBefore(compared5, compare(seen, importing))
	);
	const mended = mendHits(own, now, compared5);
	const rest = compare(now, importing);
	const done = countsOf(compared5, rest);
	const isAny = done.added + done.changed > 0;
	end(journal, operation2, isAny ? "Done" : "Not saved", person2.key);
	if (failure !== null && done.remaining > 0) throw stopped2(failure, done);
	if (mended > 0) throw mendedError(mended);
	if (done.remaining > 0 && !isLate(workbook.runtime, workbook.started))
		throw movedError(done);
	return done;
}
var CHUNK2 = 500;
function chunksOf(own, { added: added2, changed: changed2 }, framework) {
	const rows = [
		...changed2.map(({ standing, after }) => writesOf(own, standing.row, after)),
		...added2.map(
			(cells, index) => newRow(own, own.lastRow + 1 + index, cells, framework)
		)
	];
	const chunks = [];
	for (let start = 0; start < rows.length; start += CHUNK2)
		chunks.push(rows.slice(start, start + CHUNK2).flat());
	return chunks;
}
function isFree(own, writes) {
	const last = own.sheet.getMaxRows();
	const firstNew = own.lastRow + 1;
	const added2 = writes.filter(({ row }) => row >= firstNew && row <= last);
	return added2.length === 0 || isStillBlank(own.sheet, added2, firstNew);
}
function writeChunks({ runtime, started }, own, chunks) {
	try {
		makeRoom(own.sheet, chunks.flat());
		for (const chunk of chunks) {
			if (isLate(runtime, started) || !isFree(own, chunk)) break;
			writeAll(own, chunk);
			SpreadsheetApp.flush();
		}
		return null;
	} catch (error) {
		return error;
	}
}
function showNotice({ sheet, table: table3 }, notice) {
	if (notice === null) return null;
	try {
		const header = sheet.getRange(1, (table3.indexes["text"] ?? 0) + 1);
		const note4 = header.getNote();
		if (!note4.includes(notice)) header.setNote(`${note4} ${notice}`.trim());
		return null;
	} catch (error) {
		return error;
	}
}
function countsOf(wanted, rest) {
	return {
		added: wanted.added.length - rest.added.length,
		changed: Math.max(0, wanted.changed.length - rest.changed.length),
		remaining: rest.added.length + rest.changed.length
	};
}
function importWords({ framework, added: added2, changed: changed2 }) {
	if (changed2.length === 0)
		return `Imported ${counted(added2.length, "standard")} of ${framework}.`;
	return added2.length === 0 ? `Updated ${counted(changed2.length, "standard")} of ${framework}.` : `Imported ${counted(added2.length, "standard")} of ${framework} and updated ${changed2.length}.`;
}
function soFar({ added: added2, changed: changed2, remaining }) {
	const done = added2 + changed2;
	if (done === 0) return "Nothing was imported.";
	const isIn = counted(done, "standard is", "standards are");
	return remaining === 0 ? `${isIn} in, and none is missing.` : `${isIn} in, ${remaining} ${remaining === 1 ? "is" : "are"} not. Import the same file again: it adds what is missing.`;
}
function stopped2(failure, done) {
	return failure instanceof Error ? new UserError(`${failure.message} ${soFar(done)}`) : failure;
}
function movedError(done) {
	return new UserError(
		`Rows of the tab Standards moved while this was imported. ${soFar(done)}`
	);
}
function mendedError(mended) {
	return new UserError(
		`Rows of the tab Standards moved while this was imported. ${counted(mended, "row that was", "rows that were")} written over ${mended === 1 ? "has" : "have"} been put back, some of them at the end of the tab. Import the same file again: it adds what is missing.`
	);
}

// src/addon/arguments/frameworks.ts
var AN_OBJECT5 = "an object with named fields";
var file = string("the text of a file");
var flag = custom(
	(given) => typeof given === "boolean",
	"true or false"
);
var previewFramework = strictObject(
	{
		text: file,
		framework: optional(text(200)),
		codesOnly: optional(flag)
	},
	AN_OBJECT5
);
var importFramework = strictObject(
	{
		operation,
		text: file,
		framework: optional(text(200)),
		codesOnly: optional(flag),
		expected: text(100)
	},
	AN_OBJECT5
);
var chooseFrameworks = strictObject(
	{
		operation,
		frameworks: pipe(
			array(name(200), "a list of frameworks"),
			nonEmpty("at least one framework"),
			maxLength(50, "a list of at most 50 frameworks")
		)
	},
	AN_OBJECT5
);

// node_modules/papaparse/papaparse.js
var papaparse_default = {
	parse: (...args) => papaparse_().parse(...args),
	unparse: (...args) => papaparse_().unparse(...args)
};

// src/addon/csv-rows.ts
var DELIMITERS = ["	", ",", ";", "|"];
function csvRows(written) {
	const text2 = written.replace(/\r\n?/g, "\n");
	const { data, errors } = papaparse_default.parse(text2, {
		delimiter: delimiterOf(text2),
		delimitersToGuess: DELIMITERS,
		header: false
	});
	const rows = [];
	let line4 = 1;
	for (const cells of data) {
		rows.push({ line: line4, cells: cells.slice(0, MOST_CELLS).map(unwrapped) });
		line4 += 1 + cells.reduce((sum3, cell) => sum3 + breaksIn(cell), 0);
	}
	const open = errors.find(({ code }) => code === "MissingQuotes");
	const row = rows[open?.row ?? -1];
	return row ? {
		refusal: `A quotation mark in line ${row.line} is never closed, so the lines after it can’t be told apart. Close it, or delete it, and choose the file again.`
	} : rows;
}
function unwrapped(cell) {
	const [, said] = /^="((?:[^"]|"")*)"$/.exec(cell) ?? [];
	return said === void 0 ? cell : said.replace(/""/g, '"');
}
var MOST_CELLS = 200;
var FIRST_LINES = 10;
var LONGEST_START = 2e4;
function delimiterOf(text2) {
	const lines2 = text2.trimStart().slice(0, LONGEST_START).split("\n", FIRST_LINES);
	const known2 = DELIMITERS.map((delimiter) => ({
		delimiter,
		count: Math.max(0, ...lines2.map((line4) => headingsOf(line4, delimiter)))
	})).sort((one, other) => other.count - one.count);
	if (known2[0].count > 0) return known2[0].delimiter;
	return lines2[0].includes("	") ? "	" : "";
}
function headingsOf(line4, delimiter) {
	if (!line4.includes(delimiter)) return 0;
	const [cells = []] = papaparse_default.parse(line4, { delimiter }).data;
	return headedColumns(cells)?.size ?? 0;
}
var breaksIn = (cell) => cell.match(/\n/g)?.length ?? 0;

// src/addon/frameworks.ts
var LONGEST_ARGUMENT = 2 * LONGEST_FILE;
function loadFrameworks() {
	return viewOf(openWorkbook());
}
function previewFramework2(argument) {
	const {
		text: text2,
		framework: wanted = "",
		codesOnly = false
	} = checked(previewFramework, argument, LONGEST_ARGUMENT);
	const file2 = fileOf(text2);
	const workbook = openWorkbook();
	const framework = nameFor(wanted, file2, schoolFrameworks(workbook).catalogue);
	const { standards, version, format, terms, problems } = file2;
	const { added: added2, changed: changed2, left, missing: missing4, expected } = previewImport(workbook, {
		framework,
		standards,
		codesOnly
	});
	const hasText = !codesOnly && standards.some((each) => each.text !== "");
	return {
		framework,
		version,
		format,
		added: added2.length,
		changed: changed2.length,
		left,
		missing: missing4.length,
		samples: {
			added: added2.slice(0, SHOWN).map(sampleOf),
			changed: changed2.slice(0, SHOWN).map(({ standing, after }) => ({
				code: standing.cells.code,
				fields: Object.entries(after).map(([field, value]) => ({
					field,
					before: standing.cells[field],
					after: value
				}))
			})),
			missing: missing4.slice(0, SHOWN).map(({ cells }) => sampleOf(cells))
		},
		problems: problems.slice(0, MOST_PROBLEMS),
		problemCount: problems.length,
		licence: licenceNotice(framework, hasText),
		terms,
		hasText,
		expected
	};
}
var LONGEST_SAMPLE = 150;
function sampleOf({ code, text: text2 }) {
	return {
		code,
		text: text2.length > LONGEST_SAMPLE ? `${text2.slice(0, LONGEST_SAMPLE)}…` : text2
	};
}
var SHOWN = 5;
var MOST_PROBLEMS = 100;
function importFramework2(argument) {
	const {
		operation: operation2,
		text: text2,
		framework: wanted = "",
		codesOnly = false,
		expected
	} = checked(importFramework, argument, LONGEST_ARGUMENT);
	const file2 = fileOf(text2);
	const workbook = openWorkbook();
	const name3 = nameFor(wanted, file2, schoolFrameworks(workbook).catalogue);
	const { standards } = file2;
	const done = importStandards(
		workbook,
		{
			operation: operation2,
			framework: name3,
			standards,
			codesOnly,
			expected,
			notice: licenceNotice(name3, !codesOnly)
		},
		person()
	);
	return { ...done, framework: name3, frameworks: viewOf(workbook) };
}
function chooseFrameworks2(argument) {
	const { frameworks } = checked(chooseFrameworks, argument);
	const workbook = openWorkbook();
	const { catalogue } = schoolFrameworks(workbook);
	const names = frameworks.map((name3) => {
		const known2 = knownName(name3, catalogue);
		if (known2 !== void 0) return known2;
		throw new UserError(
			`There is no framework called “${name3}” in the tab Standards. Import it first, or choose another.`
		);
	});
	saveFrameworks(workbook, [...new Set(names)], person());
	return viewOf(workbook);
}
function fileOf(text2) {
	const read = readFramework(text2, csvRows);
	if (isRefused(read)) throw new UserError(read.refusal);
	return read;
}
var LEAST_SHARE = 0.9;
function nameFor(wanted, file2, catalogue) {
	const { title, standards } = file2;
	const ours = standards.filter(
		({ code }) => parseStandard(code, catalogue)?.framework === COMMON_CORE
	);
	const isOurs = (title === "" || file2.isCommonCore) && ours.length >= LEAST_SHARE * standards.length;
	const usual = isOurs || /^(?:common core|ccss)/i.test(title) ? COMMON_CORE : title || OWN_FRAMEWORK;
	const name3 = frameworkName(wanted.trim() || usual, file2.isCommonCore);
	return knownName(name3, catalogue) ?? name3;
}
var knownName = (name3, { frameworks }) => frameworks.find((known2) => folded(known2) === folded(name3));
function schoolFrameworks(workbook) {
	const settings = readTable(
		SETTINGS,
		readTab(workbook, SETTINGS).values
	);
	const standards = readTable(
		STANDARDS,
		readTab(workbook, STANDARDS).values
	);
	const named2 = parseFrameworks(
		readSettings(settings, workbook.today).settings.framework
	);
	return {
		named: named2,
		catalogue: catalogueOf(
			commonCore(),
			readStandards(standards).standards,
			named2
		)
	};
}
function viewOf(workbook) {
	const { catalogue, named: named2 } = schoolFrameworks(workbook);
	const { frameworks, chosen, standards } = catalogue;
	return {
		chosen: [...chosen],
		unknown: named2.filter(
			(name3) => frameworkNamed(name3, frameworks) === void 0
		),
		available: frameworks.map((name3) => {
			const own = standards.filter(({ framework }) => framework === name3);
			const hasText = own.some(({ text: text2 }) => text2 !== "");
			return {
				name: name3,
				standards: own.filter(({ kind }) => kind === "standard").length,
				hasText,
				licence: licenceNotice(name3, hasText)
			};
		})
	};
}

// src/data/grant-crosswalk.ts
var grantCrosswalk = () => grantCrosswalk_();

// src/domain/grants/crosswalk.ts
var PILLARS = [
	"Integrated student supports",
	"Expanded and enriched learning time and opportunities",
	"Active family and community engagement",
	"Collaborative leadership and practices"
];
function crosswalkOf(lines2) {
	const all = lines2.split("\n").map((line4) => line4.split("|"));
	return AREAS.map((area2) => {
		const [, pillar, service2, type, others] = all.find(
			([its]) => its === area2
		);
		return {
			area: area2,
			pillar,
			service: service2,
			type: type === "" ? null : type,
			otherTypes: others.split("; ").filter((each) => each !== "")
		};
	});
}

// src/domain/grants/hours.ts
function hoursOf(activities) {
	const done = activities.filter(({ status: status2 }) => status2 === "Delivered");
	const people = activities.filter(({ attended }) => attended !== null);
	const sum3 = (each) => activities.reduce((total, activity3) => total + (each(activity3) ?? 0), 0);
	return {
		activities: activities.length,
		delivered: done.length,
		withoutMinutes: done.filter(
			({ deliveredMinutes }) => deliveredMinutes === null
		).length,
		plannedMinutes: sum3(({ minutes }) => minutes),
		deliveredMinutes: sum3(({ deliveredMinutes }) => deliveredMinutes),
		attended: sum3(({ attended }) => attended),
		withAttended: people.length
	};
}
function formatHours(minutes) {
	return String(Math.round(minutes / 6) / 10);
}

// src/domain/grants/why.ts
var MOST_OBJECTIVES = 3;
var LONGEST_OBJECTIVE = 200;
function whyText(activity3, objectives, { why, indicators }) {
	return [
		`${nameOf3(activity3)}${whatOf(activity3)}.`,
		supportOf(objectives),
		why === "" ? "Why it helps: not written yet." : `Why it helps: ${ended3(why)}`,
		...indicators.length > 0 ? [`It is meant to move: ${listed(indicators)}.`] : []
	].join(" ");
}
var nameOf3 = ({ activity: activity3 }) => activity3 === "" ? "An activity without a name" : activity3;
function whatOf({ area: area2, month: month2, partner, minutes }) {
	const facts = [
		area2 && AREA_TITLES[area2],
		month2 && monthName(month2),
		partner && `with ${partner}`,
		minutes > 0 && formatMinutes(minutes)
	].filter((fact) => fact);
	return ` (${facts.join(", ")})`;
}
function supportOf(objectives) {
	if (objectives.length === 0)
		return "It names no objective of a class in its month.";
	const named2 = objectives.slice(0, MOST_OBJECTIVES).map(objectiveWords2);
	const more = objectives.length - named2.length;
	const rest = more > 0 ? [`${counted(more, "more objective")}`] : [];
	return `It supports ${[...named2, ...rest].join("; ")}.`;
}
function objectiveWords2({
	grades: grades2,
	subject,
	codes,
	objective
}) {
	const grade2 = grades2.length > 0 ? gradeWords(grades2) : "";
	const who = [grade2, subject].filter((word) => word !== "");
	const standards = codes.length > 0 ? ` (${codes.join(", ")})` : "";
	const words4 = objective === "" ? "" : `: “${shortened(objective)}”`;
	return `${who.join(" ") || "an objective"}${standards}${words4}`;
}
function shortened(text2) {
	const plain = text2.replace(/\s+/g, " ");
	if (plain.length <= LONGEST_OBJECTIVE) return plain;
	return `${[...plain].slice(0, LONGEST_OBJECTIVE).join("")}…`;
}
var ended3 = (text2) => /[.!?…]$/.test(text2) ? text2 : `${text2}.`;

// src/domain/grants/grants.ts
function grants(plan, { from: from3, to }, crosswalk, wordsOf2) {
	const isWithin3 = (month2) => month2 !== null && month2 >= from3 && month2 <= to;
	const counted2 = plan.activities.filter(
		({ month: month2, area: area2, status: status2 }) => isWithin3(month2) && area2 !== null && counts(status2)
	);
	const objectives = plan.objectives.filter(({ month: month2 }) => isWithin3(month2));
	const of2 = (areas) => hoursOf(counted2.filter(({ area: area2 }) => area2 !== null && areas.includes(area2)));
	const areasWhere = (fits2) => crosswalk.filter(fits2).map(({ area: area2 }) => area2);
	return {
		from: from3,
		to,
		schoolName: plan.settings.schoolName,
		all: hoursOf(counted2),
		withoutArea: plan.activities.filter(
			({ month: month2, area: area2, status: status2 }) => isWithin3(month2) && area2 === null && counts(status2)
		).length,
		areas: crosswalk.map((each) => ({ ...each, ...of2([each.area]) })),
		pillars: PILLARS.map((pillar) => {
			const areas = areasWhere((each) => each.pillar === pillar);
			return { pillar, areas, ...of2(areas) };
		}),
		types: [...new Set(crosswalk.map(({ type }) => type))].map((type) => {
			const areas = areasWhere((each) => each.type === type);
			return { type, areas, ...of2(areas) };
		}),
		together: {
			objectives: objectives.length,
			teachers: distinct(objectives.map(({ teacher }) => teacher)),
			partners: distinct(counted2.map(({ partner }) => partner))
		},
		activities: activityLines(counted2, objectives, crosswalk, wordsOf2)
	};
}
function distinct(names) {
	return new Set(names.map(folded).filter((name3) => name3 !== "")).size;
}
function activityLines(activities, objectives, crosswalk, wordsOf2) {
	const byId = new Map(objectives.map((each) => [each.id, each]));
	const places = new Map(crosswalk.map((each) => [each.area, each]));
	return activities.flatMap((activity3) => {
		const { month: month2, area: area2 } = activity3;
		const place2 = area2 && places.get(area2);
		if (month2 === null || !place2) return [];
		const supported = activity3.objectiveIds.flatMap((id2) => {
			const objective = byId.get(id2);
			return objective?.month === month2 ? [objective] : [];
		});
		return [
			{
				id: activity3.id,
				month: month2,
				area: place2.area,
				pillar: place2.pillar,
				type: place2.type,
				activity: activity3.activity,
				partner: activity3.partner,
				status: activity3.status,
				plannedMinutes: activity3.minutes,
				deliveredMinutes: activity3.deliveredMinutes,
				participants: activity3.participants,
				attended: activity3.attended,
				objectives: supported.length,
				why: whyText(activity3, supported, wordsOf2(activity3))
			}
		];
	}).sort((one, other) => monthsBetween(other.month, one.month));
}

// src/domain/grants/table.ts
var NO_TYPE = "None of the list by itself";
var COLUMNS3 = [
	["Month", ({ month: month2 }) => monthName(month2)],
	["Area", ({ area: area2 }) => AREA_TITLES[area2]],
	["Pillar", ({ pillar }) => pillar],
	["21st CCLC activity type", ({ type }) => type ?? NO_TYPE],
	["Activity", ({ activity: activity3 }) => activity3],
	["Partner", ({ partner }) => partner],
	["Status", ({ status: status2 }) => status2],
	["Hours planned", ({ plannedMinutes: plannedMinutes2 }) => formatHours(plannedMinutes2)],
	[
		"Hours delivered",
		({ deliveredMinutes }) => deliveredMinutes === null ? "" : formatHours(deliveredMinutes)
	],
	["Expected participants", ({ participants }) => String(participants ?? "")],
	["Attended", ({ attended }) => String(attended ?? "")],
	["Why this activity, for which objective", ({ why }) => why],
	["Activity ID", ({ id: id2 }) => id2 ?? ""]
];
function grantTable({
	activities
}) {
	return [
		COLUMNS3.map(([header]) => header),
		...activities.map((activity3) => COLUMNS3.map(([, text2]) => text2(activity3)))
	];
}

// src/sheet/made/grants-tab.ts
var WIDTHS2 = [190, 150, 190, 190, 210, 130, 90, 80, 80, 90, 80, 460, 100];
var HOURS = [
	"Activities",
	"Delivered",
	"Hours planned",
	"Hours delivered",
	"Without minutes",
	"Attended"
];
function grantsDrawing(view) {
	return stacked(
		[
			{ lines: top2(view) },
			areaTable2(view),
			pillarTable(view),
			typeTable(view),
			activityTable(view),
			{ lines: legend2() }
		],
		{ widths: WIDTHS2 }
	);
}
function top2(view) {
	const { from: from3, to, schoolName, all, withoutArea, today } = view;
	const span = from3 === to ? monthName(from3) : `${monthName(from3)} to ${monthName(to)}`;
	return [
		[
			sentence(
				["For grants", span, schoolName].filter(Boolean).join(" · "),
				INK.title
			)
		],
		[
			sentence(
				`${counted(all.activities, "activity", "activities")}, ${formatHours(all.plannedMinutes)} hours planned, ${formatHours(all.deliveredMinutes)} hours delivered.`,
				{ size: 12, bold: true }
			)
		],
		...all.withoutMinutes > 0 ? [
			[
				sentence(
					`${all.withoutMinutes} of the ${all.delivered} delivered ${all.withoutMinutes === 1 ? "has" : "have"} no delivered minutes yet, so the hours delivered are too low.`,
					{ size: 11 }
				)
			]
		] : [],
		...withoutArea > 0 ? [
			[
				sentence(
					`${counted(withoutArea, "activity", "activities")} of these months ${withoutArea === 1 ? "has" : "have"} no area that can be read, so none of their hours are in here. Choose Check the workbook to find them.`,
					{ size: 11 }
				)
			]
		] : [],
		note2(`As of ${today}.`)
	];
}
var hours2 = (of2) => [
	centered(of2.activities),
	centered(of2.delivered),
	centered(formatHours(of2.plannedMinutes)),
	centered(formatHours(of2.deliveredMinutes)),
	centered(of2.withoutMinutes),
	centered(of2.attended)
];
function areaTable2({ areas }) {
	return table2(
		"The six areas in two federal programs",
		[
			"Area",
			"Pillar of a community school",
			"Pipeline service",
			"21st CCLC activity type",
			"Types that may fit one activity better",
			...HOURS
		],
		areas.map((each) => [
			name2(AREA_TITLES[each.area]),
			drawn(each.pillar),
			drawn(each.service),
			drawn(each.type ?? NO_TYPE),
			drawn(each.otherTypes.join("; ")),
			...hours2(each)
		])
	);
}
var areasWords = (areas) => areas.map((area2) => AREA_TITLES[area2]).join(", ");
var BLANKS2 = [drawn(""), drawn(""), drawn("")];
var NO_HEADERS = ["", "", ""];
function pillarTable({ pillars, together }) {
	const planned2 = `No area by itself: planned together by ${counted(together.teachers, "teacher")} (${counted(together.objectives, "objective")}) and ${counted(together.partners, "partner")}.`;
	return table2(
		"By pillar of a full-service community school",
		["Pillar", "Areas", ...NO_HEADERS, ...HOURS],
		pillars.map((each) => [
			name2(each.pillar),
			drawn(
				each.pillar === PILLARS[3] && each.areas.length === 0 ? planned2 : areasWords(each.areas)
			),
			...BLANKS2,
			...each.areas.length === 0 ? [] : hours2(each)
		])
	);
}
function typeTable({ types }) {
	return table2(
		"By activity type of 21st Century Community Learning Centers",
		["Activity type", "Areas", ...NO_HEADERS, ...HOURS],
		types.map((each) => [
			name2(each.type ?? NO_TYPE),
			drawn(areasWords(each.areas)),
			...BLANKS2,
			...hours2(each)
		])
	);
}
function activityTable(view) {
	const [headers = [], ...rows] = grantTable(view);
	return table2(
		"Activities, and why each",
		headers,
		rows.map((row) => row.map((text2) => drawn(text2))),
		"No activity is planned in these months."
	);
}
function legend2() {
	return [
		[sentence("How to read this page", INK.section)],
		note2(
			"Counted are activities that are Planned, Confirmed or Delivered in these months, each once, also those for no objective."
		),
		note2(
			"Hours planned are sessions × minutes per session; hours delivered are the Delivered minutes that staff wrote. Attended adds up over activities: who came to two counts twice."
		),
		note2(
			"Pillar, service and type are where an area usually belongs; an application or report says what an activity really was. Check the type against your state’s 21APR guide."
		),
		note2(
			"Made by Integration Grid. docs/grants.md of the project names the sources."
		)
	];
}

// src/addon/arguments/results.ts
var AN_OBJECT6 = "an object with named fields";
var MOST2 = 1e9;
var A_FIGURE = "a number such as 62 or 62.5";
var figure2 = pipe(
	number(A_FIGURE),
	finite(A_FIGURE),
	minValue(-MOST2, A_FIGURE),
	maxValue(MOST2, A_FIGURE)
);
var saveReading2 = strictObject(
	{
		operation,
		indicator: words(CELL),
		date,
		reading: nullable(figure2),
		base: optional(figure2)
	},
	AN_OBJECT6
);
var indicator = strictObject(
	{
		name: name(LINE),
		result: text(LINE),
		siteResult: text(LINE),
		source: text(LINE),
		unit: text(LINE),
		baseline: nullable(figure2),
		target: nullable(figure2)
	},
	AN_OBJECT6
);
var MOST_INDICATORS = 100;
var adoptResults = strictObject(
	{
		operation,
		indicators: pipe(
			array(indicator, "a list of indicators"),
			nonEmpty("a list with at least one indicator"),
			maxLength(
				MOST_INDICATORS,
				`a list of at most ${MOST_INDICATORS} indicators`
			),
			check(
				(list) => new Set(list.map(({ name: name3 }) => indicatorKey(name3))).size === list.length,
				"a list that names each indicator once"
			)
		)
	},
	AN_OBJECT6
);
var LONGEST_RESULT_LIST = 5e5;
var previewResults = strictObject(
	{ text: text(LONGEST_RESULT_LIST) },
	AN_OBJECT6
);
var MOST_MONTHS = 36;
var lastMonth = `a month not before "from", and at most ${MOST_MONTHS} with it`;
var ofMonths = pipe(
	strictObject({ from: month, to: month }, AN_OBJECT6),
	forward(
		check(({ from: from3, to }) => {
			const after = monthsBetween(from3, to);
			return after >= 0 && after < MOST_MONTHS;
		}, lastMonth),
		["to"]
	)
);

// src/addon/grants.ts
function loadGrants(argument) {
	return grantsView(readSchool(), checked(ofMonths, argument));
}
function writeGrants(argument) {
	const months = checked(ofMonths, argument);
	const workbook = openWorkbook();
	const view = withLock(() => {
		const made2 = grantsView(readSchool(workbook), months);
		const drawing = grantsDrawing(made2);
		const found3 = findMadeTab(workbook.spreadsheet, GRANTS_TAB);
		const put = { tab: GRANTS_TAB, month: months.from, drawing };
		putInTab(workbook, put, found3, (each) => isAsBuilt(each, drawing));
		return made2;
	});
	showTab(GRANTS_TAB);
	return view;
}
function grantsView({ workbook, plan, tables: { activities } }, months) {
	const known2 = new Set(
		resultsOf(workbook).indicators.map(({ name: name3 }) => indicatorKey(name3))
	);
	const rows = new Map(activities.rows.map((row) => [row.row, row]));
	const view = grants(plan, months, crosswalkOf(grantCrosswalk()), ({ row }) => {
		const found3 = rows.get(row);
		const text2 = (key) => found3 ? textAt(activities, found3, key) : "";
		return {
			why: text2("why"),
			indicators: indicatorNames(text2("indicators"), (key) => known2.has(key))
		};
	});
	return { ...view, today: formatDate(workbook.today) };
}

// src/sheet/made/grid-tab.ts
var { areaColumns, gridDrawing, typedSince } = Addon.parts["src/sheet/made/grid-tab.ts"]();

// src/sheet/made/typed-activities.ts
var { addTypedActivities } = Addon.parts["src/sheet/made/typed-activities.ts"]();

// src/addon/grid.ts
function buildGrid(argument) {
	const { month: month2 } = checked(ofMonth, argument);
	const workbook = openWorkbook();
	const view = inSession(workbook, person(), (session) => {
		const { school, found: found3, settled: settled2 } = gridToDraw(session);
		return drawGrid(school, month2, found3, settled2);
	});
	showTab(GRID.tab);
	return view;
}
function gridToDraw(session) {
	const { workbook } = session;
	const school = readSchool(workbook);
	const found3 = standingGrid(workbook);
	const settled2 = takeOver(session, found3);
	const hasTyped = settled2 !== null && settled2 !== found3?.built?.fingerprint;
	return session.giveIds() || hasTyped ? {
		school: readSchool(workbook),
		found: standingGrid(workbook),
		settled: settled2
	} : { school, found: found3, settled: settled2 };
}
function takeOver(session, found3) {
	const typed = typedInto(found3);
	if (!found3?.built || typed === null || !isMonth(found3.built.month))
		return null;
	if (typed.length > 0) addTypedActivities(session, found3.built.month, typed);
	return fingerprint(found3.values);
}
function typedInto(found3) {
	return found3?.built ? typedSince(found3.values, found3.built.fingerprint) : null;
}
function drawGrid({ plan, problems, workbook }, month2, found3, settled2) {
	const view = grid(plan, month2, problems);
	const drawing = gridDrawing(view);
	putInTab(
		workbook,
		{ tab: GRID.tab, month: month2, drawing },
		found3,
		(each) => isAsBuilt(each, drawing) || fingerprint(each.values) === settled2
	);
	return view;
}
var standingGrid = ({ spreadsheet }) => findMadeTab(spreadsheet, GRID.tab);

// src/domain/handout/family-words.ts
var NO_WORDS = { english: "", spanish: "", portuguese: "" };

// src/domain/handout/home-topic.ts
var BY_TOPIC = {
	CC: "counting",
	OA: "calculating",
	EE: "calculating",
	F: "calculating",
	NBT: "largeNumbers",
	NS: "largeNumbers",
	NF: "fractions",
	RP: "fractions",
	MD: "measuring",
	SP: "measuring",
	G: "shapes",
	RL: "stories",
	RI: "facts",
	RH: "facts",
	RST: "facts",
	RF: "sounds",
	W: "writing",
	WHST: "writing",
	SL: "talking",
	L: "vocabulary"
};
var BY_SUBJECT = [
	[/\b(?:math|mat[eé]m)/, "math"],
	[/\b(?:ela\b|english|read|liter|lectur|leitur|lengua|l[ií]ngua)/, "reading"],
	[/\b(?:writ|escri)/, "writing"],
	[/\b(?:social|histor|civic|geograph|sociales|estudos)/, "community"],
	[/\b(?:scien|cienc|ciênc|stem|biolog|physic|chem)/, "science"]
];
function homeTopicOf({
	standards,
	subject
}) {
	for (const { topic } of standards) {
		const known2 = BY_TOPIC[topic];
		if (known2 !== void 0) return known2;
	}
	const words4 = [...standards.map((standard) => standard.subject), subject];
	for (const word of words4) {
		const found3 = BY_SUBJECT.find(([pattern]) => pattern.test(folded(word)));
		if (found3) return found3[1];
	}
	return "learning";
}

// src/domain/handout/handout.ts
function gradesIn2(plan, month2) {
	return inOrder(
		indexesOf(plan, month2).flatMap((index) => plan.objectives[index].grades)
	);
}
function handout(plan, month2, grade2, rows) {
	const objectives = indexesOf(plan, month2).map((index) => plan.objectives[index]).filter(({ grades: grades2 }) => grade2 !== null && grades2.includes(grade2));
	const ids = new Set(objectives.flatMap(({ id: id2 }) => id2 ?? []));
	return {
		grade: grade2,
		objectives: objectives.map((objective) => shownObjective(objective, rows)),
		activities: plan.activities.filter(
			({ month: its, area: area2, status: status2, objectiveIds }) => its === month2 && area2 !== null && counts(status2) && objectiveIds.some((id2) => ids.has(id2))
		).map((activity3) => shownActivity(activity3, rows)).sort(inOrderOfDays),
		lockedDates: plan.lockedDates.map(({ startDate, endDate }) => ({
			startDate,
			endDate
		}))
	};
}
function shownObjective(objective, { wordsOf: wordsOf2 }) {
	const { id: id2, grades: grades2, teacher, subject, standards } = objective;
	return {
		id: id2,
		grades: grades2,
		teacher,
		subject,
		objective: objective.objective || (standards[0]?.label ?? ""),
		words: id2 === null ? NO_WORDS : wordsOf2(objective),
		topic: homeTopicOf(objective)
	};
}
function shownActivity(activity3, { sessionsOf, familiesOf }) {
	const { id: id2, partner, when, startDate, endDate, status: status2 } = activity3;
	return {
		id: id2,
		// Only those with an area are shown.
		area: activity3.area,
		activity: activity3.activity,
		partner,
		when,
		startDate,
		endDate,
		status: status2,
		...sessionsOf(activity3),
		families: familiesOf(activity3)
	};
}
function inOrderOfDays(one, other) {
	return AREAS.indexOf(one.area) - AREAS.indexOf(other.area) || firstDay(one).localeCompare(firstDay(other));
}
var firstDay = ({ startDate, endDate }) => startDate ?? endDate ?? "9999";

// src/addon/handout.ts
function loadHandout2(argument) {
	const asked2 = checked(loadHandout, argument);
	const school = readSchool();
	const { plan, workbook } = school;
	const month2 = asked2.month ?? currentMonth(school);
	const grades2 = gradesIn2(plan, month2);
	const grade2 = asked2.grade ?? grades2[0] ?? null;
	return {
		schoolName: plan.settings.schoolName,
		month: month2,
		...handout(plan, month2, grade2, rowsOf3(school, month2)),
		months: lists(plan, month2).months,
		grades: grades2,
		workbook: nameOf4(workbook.spreadsheet.getId()),
		timeZone: workbook.spreadsheet.getSpreadsheetTimeZone(),
		today: formatDate(workbook.today)
	};
}
function rowsOf3({ plan, tables, workbook, calendar }, month2) {
	const { activities } = monthRows(tables, plan, month2, calendar.isDayFirst);
	const rows = new Map(activities.map((row) => [row.id, row]));
	const families = new Map(
		readBank(workbook, plan.catalogue).activities.flatMap(
			({ area: area2, activity: activity3, families: text2 }) => area2 === null || text2 === "" ? [] : [[ideaKey(area2, activity3), text2]]
		)
	);
	const objectives = new Map(
		tables.objectives.rows.map((row) => [row.row, row])
	);
	return {
		wordsOf({ row }) {
			const found3 = objectives.get(row);
			return found3 ? readFamilyWords(tables.objectives, found3) : NO_WORDS;
		},
		sessionsOf({ id: id2 }) {
			const row = rows.get(id2 ?? "");
			return {
				sessions: row?.sessions ?? null,
				minutesPerSession: row?.minutesPerSession ?? null
			};
		},
		familiesOf: ({ area: area2, activity: activity3 }) => (area2 && families.get(ideaKey(area2, activity3))) ?? ""
	};
}
function nameOf4(address) {
	return [2166136261, 16777619].map((start) => {
		let hash = start;
		for (let index = 0; index < address.length; index++)
			hash = Math.imul(hash ^ address.charCodeAt(index), 16777619);
		return (hash >>> 0).toString(36);
	}).join("");
}

// src/sheet/emptied-rows.ts
function heldRows(workbook, schema2) {
	const table3 = readTable(schema2, readTab(workbook, schema2).values);
	const keys = keysOf(schema2).filter((key) => key !== schema2.idKey);
	return table3.rows.filter((row) => anyHoldsText(table3, row, keys)).length;
}
function emptyRows(workbook, schema2) {
	const { sheet, values } = readTab(workbook, schema2);
	const rows = (values ?? []).slice(1);
	const isBare = rows.every((row) => row.every(isBlank));
	if (sheet === null || isBare) return;
	const width = sheet.getMaxColumns();
	const below = sheet.getRange(2, 1, rows.length, width);
	const table3 = readTable(schema2, values);
	const ours = new Set(Object.values(table3.indexes));
	const formulas = below.getFormulas();
	const mixed = Array.from(
		{ length: width },
		(_, index) => !ours.has(index) && formulas.some((row) => row[index])
	);
	for (const { item, start, count: count3 } of runsOf2(mixed))
		if (!item) sheet.getRange(2, start + 1, rows.length, count3).clearContent();
	const typed = mixed.flatMap(
		(isMixed, index) => isMixed ? typedIn(rows, formulas, index) : []
	);
	if (typed.length > 0) sheet.getRangeList(typed).clearContent();
	below.clearNote();
}
function checkMayEmpty(workbook, schema2) {
	const { sheet, refusal } = readTab(workbook, schema2);
	if (refusal !== null) throw new UserError(refusal);
	if (sheet === null) return;
	const whole5 = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
	if (!whole5.canEdit())
		throw new UserError(
			`You can’t empty the tab ${schema2.tab}: part of it is protected. Ask the owner of this copy to start the year.`
		);
}
function isEmptied(workbook, schema2) {
	workbook.tabs.delete(schema2.tab);
	const { values } = readTab(workbook, schema2);
	const table3 = readTable(schema2, values);
	return !table3.rows.some((row) => anyHoldsText(table3, row, keysOf(schema2)));
}
var keysOf = ({ columns }) => columns.map(({ key }) => key);
function typedIn(rows, formulas, index) {
	const isTyped = rows.map(
		(cells, at) => !formulas[at]?.[index] && !isBlank(cells[index])
	);
	const name3 = letters(index);
	return runsOf2(isTyped).flatMap(
		({ item, start, count: count3 }) => item ? [`${name3}${start + 2}:${name3}${start + 1 + count3}`] : []
	);
}

// src/sheet/made/last-years-tabs.ts
var MADE = [
	GRID.tab,
	COVERAGE_TAB,
	YEAR_TAB,
	GRANTS_TAB
].map(folded);
var PUBLISHED = new RegExp(`^${GRID.tab} \\d{4}-\\d\\d( \\(\\d+\\))?$`);
function lastYearsTabs(spreadsheet) {
	return namesIn(spreadsheet).flatMap((name3) => {
		const isPublished = PUBLISHED.test(name3);
		if (!isPublished && !MADE.includes(folded(name3))) return [];
		const found3 = findMadeTab(spreadsheet, name3);
		if (!found3?.built) return [];
		const { sheet, values, built } = found3;
		const made2 = isPublished ? values.slice(1) : values;
		const isAsMade = fingerprint(made2) === built.fingerprint;
		return [{ name: name3, sheet, isAsMade }];
	});
}
function takeOutMadeTabs(spreadsheet, tabs) {
	for (const { name: name3, sheet, isAsMade } of tabs)
		if (isAsMade) spreadsheet.deleteSheet(sheet);
		else sheet.setName(freeName(namesIn(spreadsheet), `${name3} (last year)`));
}
var namesIn = (spreadsheet) => spreadsheet.getSheets().map((sheet) => sheet.getName());
function freeName(names, name3) {
	const taken = names.map(folded);
	let free = name3;
	for (let count3 = 2; taken.includes(folded(free)); count3++)
		free = `${name3} ${count3}`;
	return free;
}

// src/sheet/month-states-reader.ts
var { monthOfSetting, monthRows: monthRows2, monthSetting, readMonthStates, rowsOfMonth } = Addon.parts["src/sheet/month-states-reader.ts"]();

// src/sheet/new-year-record.ts
var YEAR_BEGUN = "Began to start a school year in a copy of the file.";
function yearIn({ table: table3, many }) {
	if (table3 !== SETTINGS.tab) return null;
	const text2 = many();
	return text2 === null ? null : parsed(text2);
}
function yearStartedBy(workbook, operation2) {
	const done = readOperations(workbook).find(
		({ id: id2, ending }) => id2 === operation2 && ending === "Done"
	);
	return done ? yearIn(done) : null;
}
function yearBegun(workbook) {
	const log2 = readTable(LOG, readTab(workbook, LOG).values);
	const line4 = log2.rows.find((row) => textAt(log2, row, "what") === YEAR_BEGUN);
	return line4 ? parsed(textAt(log2, line4, "after")) : null;
}
function parsed(text2) {
	try {
		const { objectives, activities, removedTabs } = JSON.parse(
			text2
		);
		return typeof objectives === "number" && typeof activities === "number" && Array.isArray(removedTabs) ? { objectives, activities, removedTabs } : null;
	} catch {
		return null;
	}
}

// src/sheet/new-year.ts
function startYear(session, operation2, firstMonth) {
	const { workbook } = session;
	const earlier = yearStartedBy(workbook, operation2);
	if (earlier !== null) {
		if (isCopy(workbook)) adoptCopy(workbook);
		return earlier;
	}
	checkMayStart(session);
	const settings = ownTable(workbook, SETTINGS_BY_NAME);
	const writes = settingWrites(settings, yearStartOf(workbook), firstMonth);
	checkTargets(settings, writes);
	const tabs = lastYearsTabs(workbook.spreadsheet);
	const started = toTakeOut(session, tabs);
	emptyLog(session);
	noteBegun(session, started);
	emptyRows(workbook, ACTIVITIES);
	emptyRows(workbook, OBJECTIVES);
	takeOutMadeTabs(workbook.spreadsheet, tabs);
	makeRoom(settings.sheet, writes);
	writeAll(settings, writes);
	SpreadsheetApp.flush();
	checkStarted(session, settings, firstMonth);
	log(session, operation2, firstMonth, started);
	adoptCopy(workbook);
	return started;
}
function checkMayStart({ workbook }) {
	if (!isCopy(workbook))
		throw new UserError(
			"A new school year is started in a copy of this file, so that this one stays as the record. Choose File › Make a copy, open the copy, and start the year there."
		);
	for (const schema2 of [OBJECTIVES, ACTIVITIES]) ownTable(workbook, schema2);
	for (const schema2 of [OBJECTIVES, ACTIVITIES, LOG])
		checkMayEmpty(workbook, schema2);
}
function toTakeOut({ workbook }, tabs) {
	const begun = yearBegun(workbook);
	const most = (schema2, before3 = 0) => Math.max(before3, heldRows(workbook, schema2));
	const names = tabs.flatMap(({ name: name3, isAsMade }) => isAsMade ? [name3] : []);
	return {
		objectives: most(OBJECTIVES, begun?.objectives),
		activities: most(ACTIVITIES, begun?.activities),
		removedTabs: [...new Set([...begun?.removedTabs ?? [], ...names])]
	};
}
function noteBegun({ journal, person: person2 }, started) {
	note(journal(), {
		who: whoOf(person2),
		what: YEAR_BEGUN,
		table: SETTINGS_BY_NAME.tab,
		id: "",
		after: JSON.stringify(started)
	});
}
function emptyLog({ workbook }) {
	emptyRows(workbook, LOG);
	const { sheet } = readTab(workbook, LOG);
	const surplus = (sheet?.getMaxRows() ?? 0) - KEPT_LINES;
	if (sheet && surplus > 0) sheet.deleteRows(KEPT_LINES + 1, surplus);
	workbook.tabs.delete(LOG.tab);
}
var KEPT_LINES = 200;
function settingWrites({ table: table3, lastRow }, yearStart, firstMonth) {
	const name3 = SETTING.schoolYearStarts;
	const row = table3.rows.find(
		(each) => folded(textAt(table3, each, "setting")) === folded(name3)
	);
	const write2 = (at, key, value) => ({
		row: at,
		index: table3.indexes[key] ?? -1,
		id: name3,
		key,
		value
	});
	return [
		write2(row?.row ?? lastRow + 1, "setting", name3),
		write2(row?.row ?? lastRow + 1, "value", firstMonth),
		...monthRows2(table3, yearStart).flatMap(({ row: { row: at } }) => [
			write2(at, "setting", ""),
			write2(at, "value", "")
		])
	];
}
function checkStarted({ workbook }, settings, firstMonth) {
	const now = sameTableNow(workbook, settings);
	const [row] = now.byId.get(SETTING.schoolYearStarts) ?? [];
	const isSet2 = row && textAt(now.table, row, "value") === firstMonth;
	const isDone3 = [OBJECTIVES, ACTIVITIES].every(
		(schema2) => isEmptied(workbook, schema2)
	);
	if (!isSet2 || !isDone3)
		throw new UserError(
			"Somebody changed this copy while the year was started, so it is not done yet. Start it once more when nobody is typing."
		);
}
function log({ journal, person: person2 }, operation2, firstMonth, started) {
	const { objectives, activities } = started;
	beginMany(
		journal(),
		{
			operation: operation2,
			who: whoOf(person2),
			what: `Started the school year ${schoolYearName(firstMonth)} in a copy of the file. Taken out here, and still in the file that was copied: objectives ${objectives}, activities ${activities}.`,
			schema: SETTINGS_BY_NAME
		},
		JSON.stringify(started)
	);
	end(journal(), operation2, "Done", person2.key);
}

// src/domain/month-state.ts
var MONTH_STATES = [
	"open",
	"planning",
	"review",
	"published",
	"closed"
];
function standingAt(state2) {
	return { state: state2, until: null, publishedOn: null, publishedBy: null };
}
function formatStanding(standing) {
	const { state: state2, until, publishedOn, publishedBy: publishedBy2 } = standing;
	switch (state2) {
		case "open":
			return `Open for objectives${until === null ? "" : ` until ${until}`}`;
		case "planning":
			return "Planning";
		case "review":
			return "In review";
		case "published":
			return `Published${publishedOn === null ? "" : ` on ${publishedOn}`}${publishedBy2 === null ? "" : ` by ${publishedBy2}`}`;
		case "closed":
			return "Closed";
	}
}

// src/addon/arguments/round.ts
var AN_OBJECT7 = "an object with named fields";
var STATES = ["open", "planning", "review", "closed"];
var saveMonthState = pipe(
	strictObject(
		{
			operation,
			month,
			state: picklist(
				STATES,
				"open, planning, review or closed; a month is published with publishMonth"
			),
			until: optional(nullable(date), null),
			base: optional(
				strictObject(
					{
						state: picklist(MONTH_STATES, "a state of a month"),
						isSet: boolean("true or false"),
						until: nullable(date)
					},
					AN_OBJECT7
				)
			)
		},
		AN_OBJECT7
	),
	forward(
		check(
			({ state: state2, until }) => state2 === "open" || until === null,
			"null where the month is not open for objectives"
		),
		["until"]
	)
);
var startYear2 = strictObject(
	{ operation, firstMonth: month },
	AN_OBJECT7
);

// src/addon/new-year.ts
function startYear3(argument) {
	const { operation: operation2, firstMonth } = checked(startYear2, argument);
	const { objectives, activities, removedTabs } = inPlainSession(
		openWorkbook(),
		person(),
		(session) => startYear(session, operation2, firstMonth)
	);
	return {
		objectives,
		activities,
		removedTabs: [...removedTabs],
		// Tabs and marks are others now.
		view: monthView(readSchool(), firstMonth)
	};
}

// src/sheet/answer-note.ts
var FIRST = "Integration Grid read ";
var LAST = "(The planner renews this note when somebody edits the cell.)";
var MOST_LINES = 12;
function noteAfter(note4, cell, lines2) {
	if (note4 !== "" && !isAnswer(note4)) return note4;
	if (lines2.length === 0) return "";
	const told2 = lines2.slice(0, MOST_LINES);
	const rest = lines2.length - told2.length;
	return [
		`${FIRST}“${shortened2(cellText(cell))}” as`,
		...told2,
		...rest > 0 ? [`… and ${rest} more.`] : [],
		LAST
	].join("\n");
}
function isAnswer(note4) {
	return note4.startsWith(FIRST) && note4.trimEnd().endsWith(LAST);
}
function shortened2(text2) {
	return text2.length <= 80 ? text2 : `${text2.slice(0, 80)}…`;
}

// src/sheet/objective-answers.ts
function objectiveAnswers(table3, { objectives }, problems) {
	const objectiveAt = new Map(objectives.map((each) => [each.row, each]));
	const rowAt2 = new Map(table3.rows.map((each) => [each.row, each]));
	const problemsAt = byPlace(problems);
	const linesFor = (number2, key, cell) => {
		const objective = objectiveAt.get(number2);
		if (!objective || key === "id" || isBlank(cell)) return [];
		const odd2 = problemsAt.get(place(number2, headerOf(OBJECTIVES, key))) ?? [];
		const isUnread = key !== "standards" && odd2.some(({ severity }) => severity === "problem");
		const lines2 = isUnread ? [] : understood(objective, key);
		return [
			...lines2.filter((line4) => line4 !== cellText(cell)),
			...odd2.map(({ message, fix }) => `${message} ${fix}`)
		];
	};
	return (number2, key, note4) => {
		const row = rowAt2.get(number2);
		const cell = row ? cellAt(table3, row, key) : "";
		return noteAfter(note4, cell, linesFor(number2, key, cell));
	};
}
function understood({ month: month2, grades: grades2, standards, priority: priority2 }, key) {
	if (key === "month") return month2 === null ? [] : [monthName(month2)];
	if (key === "grades") return grades2.length > 0 ? [formatGrades(grades2)] : [];
	if (key === "priority") return [priority2];
	if (key !== "standards") return [];
	return standards.map(
		({ code, label, emphasis }) => [code, label, emphasis ?? ""].filter((part2) => part2 !== "").join(" · ")
	);
}
function byPlace(problems) {
	const found3 = new Map();
	for (const problem of problems) {
		const { sheet, row, column: column2 } = problem;
		if (sheet !== OBJECTIVES.tab || row === null || column2 === null) continue;
		const known2 = found3.get(place(row, column2));
		if (known2) known2.push(problem);
		else found3.set(place(row, column2), [problem]);
	}
	return found3;
}
var place = (row, column2) => `${row} ${column2}`;

// src/sheet/plan-reader.ts
var { readPlan } = Addon.parts["src/sheet/plan-reader.ts"]();

// src/addon/objective-edit.ts
var MOST_CELLS2 = 5e3;
function answerObjectives(workbook, range2) {
	const sheet = range2.getSheet();
	const block = editedBlock(range2, sheet);
	if (block.rows <= 0) return null;
	if (block.rows * block.columns > MOST_CELLS2) return TOO_MUCH;
	const table3 = editedTable(workbook, sheet, block);
	if (table3.indexes.grades < 0 || table3.indexes.standards < 0) return null;
	const runs = answeredRuns(table3, block);
	if (runs.length === 0) return null;
	const answer = answersOf(workbook, table3, runs);
	for (const { index, keys } of runs) {
		const { row, rows } = block;
		const cells = sheet.getRange(row, index + 1, rows, keys.length);
		const notes = cells.getNotes();
		const answers = notes.map(
			(line4, down) => (
				// The table has its headers in row 1, and the first row that was edited in row 2.
				line4.map((note4, across) => answer(down + 2, keys[across], note4))
			)
		);
		if (JSON.stringify(answers) !== JSON.stringify(notes))
			cells.setNotes(answers);
	}
	return null;
}
var TOO_MUCH = "So much was changed at once that it was not looked at cell by cell. Choose Check the workbook in the menu to see what was read.";
function editedBlock(range2, sheet) {
	const row = Math.max(2, range2.getRow());
	const last = Math.min(range2.getLastRow(), sheet.getMaxRows());
	return {
		row,
		rows: last - row + 1,
		column: range2.getColumn(),
		columns: range2.getNumColumns()
	};
}
function editedTable(workbook, sheet, { row, rows }) {
	const width = sheet.getMaxColumns();
	const cells = [
		...cellsOf2(workbook, sheet.getRange(1, 1, 1, width)),
		...cellsOf2(workbook, sheet.getRange(row, 1, rows, width))
	];
	const { values } = recognised(OBJECTIVES, sheet, workbook.marks, cells);
	return readTable(OBJECTIVES, values);
}
function answeredRuns({ indexes }, { column: column2, columns }) {
	const isEdited = (index) => index >= column2 - 1 && index < column2 - 1 + columns;
	const answered = OBJECTIVES.columns.map(({ key }) => ({ key, index: indexes[key] })).filter(
		({ key, index }) => key !== "id" && (isEdited(index) || key === "standards" && isEdited(indexes.grades))
	).sort((a, b) => a.index - b.index);
	const runs = [];
	for (const { key, index } of answered) {
		const last = runs[runs.length - 1];
		if (last && last.index + last.keys.length === index) last.keys.push(key);
		else runs.push({ index, keys: [key] });
	}
	return runs;
}
function answersOf(workbook, objectives, runs) {
	const isAnswered = (key) => runs.some(({ keys }) => keys.includes(key));
	const valuesFor = (schema2, ...keys) => keys.some(isAnswered) ? readTab(workbook, schema2).values : null;
	const { plan, problems } = readPlan(
		{
			objectives,
			activities: readTable(ACTIVITIES, null),
			partners: readTable(PARTNERS, null),
			lockedDates: readTable(LOCKED_DATES, null),
			expectedAreas: readTable(EXPECTED_AREAS, null),
			// The school year decides a bare `October`; the frameworks, what a code means.
			settings: readTable(SETTINGS, valuesFor(SETTINGS, "month", "standards")),
			standards: readTable(STANDARDS, valuesFor(STANDARDS, "standards"))
		},
		workbook.today
	);
	return objectiveAnswers(objectives, plan, problems);
}

// src/sheet/month-state.ts
function saveMonthState2(session, operation2, month2, standing, seen) {
	const { workbook } = session;
	const schema2 = SETTINGS_BY_NAME;
	const asked2 = { operation: operation2, schema: schema2, isRemoval: false, ids: [] };
	if (firstAnswer(session, asked2) !== null) return;
	const calendar = calendarOf(workbook);
	const { yearStart } = calendar;
	const { value } = storedCells(schema2, { value: formatStanding(standing) });
	const plan = (own) => {
		const change2 = changeOf3(own, month2, yearStart, String(value));
		if (seen && change2.before?.["value"] !== value)
			checkSeen2(workbook, month2, calendar, seen, change2);
		return [change2];
	};
	const [change] = plan(ownTable(workbook, schema2));
	if (change?.before?.["value"] === value) return;
	const before3 = cellText(change?.before?.["value"] ?? "");
	carryOut(session, {
		operation: operation2,
		schema: schema2,
		plan,
		what: () => `Set ${monthName(month2)} to “${value}”${before3 && `; before: “${before3}”`}.`
	});
}
function checkSeen2(workbook, month2, calendar, seen, { before: before3 }) {
	const { values } = readTab(workbook, SETTINGS);
	const { states } = readMonthStates(readTable(SETTINGS, values), calendar);
	const now = states.get(month2);
	const isSame4 = now ? seen.isSet && now.state === seen.state && now.until === seen.until : !seen.isSet;
	if (isSame4) return;
	throw new UserError(
		`Somebody has set ${monthName(month2)} to “${cellText(before3?.["value"] ?? "") || "–"}” meanwhile, so nothing was saved. Look at it, and set it again if yours should stand.`
	);
}
function checkMonthState(session, month2) {
	const { workbook } = session;
	const own = ownTable(workbook, SETTINGS_BY_NAME);
	const change = changeOf3(own, month2, yearStartOf(workbook), "");
	checkTargets(own, planWrites(own, [change]).writes);
	checkMayWrite(session.journal());
}
function changeOf3(own, month2, yearStart, value) {
	const [row, second] = rowsOfMonth(own.table, month2, yearStart);
	if (second)
		throw new UserError(
			`${monthName(month2)} stands twice in Settings, in rows ${row?.row} and ${second.row}. Delete the row that you do not need, then save again.`
		);
	return row ? {
		id: textAt(own.table, row, "setting"),
		before: { value: cellAt(own.table, row, "value") },
		after: { value }
	} : { id: monthSetting(month2), before: null, after: { value } };
}
function publishedBy(person2, today) {
	return {
		state: "published",
		until: null,
		publishedOn: formatDate(today),
		publishedBy: whoOf(person2)
	};
}

// src/sheet/publish.ts
function freeze(spreadsheet, publishing) {
	const { month: month2, grid: grid2 } = publishing;
	const built = { month: month2, fingerprint: fingerprint(textsOf(gridDrawing(grid2))) };
	const { last, free } = copiesOf(spreadsheet, `${GRID.tab} ${month2}`);
	const found3 = last === null ? null : findMadeTab(spreadsheet, last);
	if (last !== null && found3 !== null && isSame3(found3, built.fingerprint))
		return { tab: last, isNew: false };
	const draft = draftName(spreadsheet, month2);
	const place2 = placeFor(spreadsheet, ACTIVITY_BANK.tab);
	const sheet = spreadsheet.insertSheet(draft, place2);
	draw(sheet, publishedDrawing(publishing), "new");
	guard(sheet, publishing);
	remember(sheet, NO_MEMORY, built);
	sheet.setName(free);
	return { tab: free, isNew: true };
}
function draftName(spreadsheet, month2) {
	const name3 = `${GRID.tab} ${month2} (not finished)`;
	const { last, free } = copiesOf(spreadsheet, name3);
	const found3 = last === null ? null : findMadeTab(spreadsheet, last);
	if (last === null || found3 === null || !isDraft(found3, month2)) return free;
	spreadsheet.deleteSheet(found3.sheet);
	return last;
}
function isDraft({ sheet, values }, month2) {
	const first = values[0]?.[0];
	const isOurs = first === void 0 || first.startsWith(stampStart(month2));
	return isOurs && sheet.getRange(1, 1).canEdit();
}
function copiesOf(spreadsheet, name3) {
	const taken = new Set(
		spreadsheet.getSheets().map((each) => folded(each.getName()))
	);
	let last = null;
	let free = name3;
	for (let count3 = 2; taken.has(folded(free)); count3++) {
		last = free;
		free = `${name3} (${count3})`;
	}
	return { last, free };
}
function isSame3({ values, built }, made2) {
	return built?.fingerprint === made2 && fingerprint(values.slice(STAMPS)) === made2;
}
var STAMPS = 1;
function publishedDrawing(publishing) {
	const { rows, widths, hidden, frozenRows } = gridDrawing(publishing.grid);
	return {
		rows: [
			padded([sentence(stamp(publishing), INK.section)], widths.length),
			...rows
		],
		widths,
		hidden,
		frozenRows: STAMPS + frozenRows,
		// The first line runs on over all columns.
		frozenColumns: 0,
		wide: [],
		heights: []
	};
}
var stampStart = (month2) => `${monthName(month2)}, published on `;
function stamp({ month: month2, coverage: coverage2, person: person2, today }) {
	const { expected, covered, strong, confirmed } = coverage2.cells;
	return [
		`${stampStart(month2)}${formatDate(today)} by ${whoOf(person2)}.`,
		`${counted(coverage2.objectives, "objective")}; of ${counted(expected, "expected cell")} ${covered} covered, ${strong} strong, ${confirmed} confirmed.`
	].join(" ");
}
function guard(sheet, { month: month2, person: person2, today }) {
	const protection = sheet.protect().setDescription(
		`${monthName(month2)} as published on ${formatDate(today)} by ${whoOf(person2)}`
	);
	protection.removeEditors(protection.getEditors());
	if (protection.canDomainEdit()) protection.setDomainEdit(false);
}

// src/addon/publish.ts
function publishMonth(argument) {
	const { month: month2 } = checked(ofMonth, argument);
	const workbook = openWorkbook();
	const { tab, isNew, leavesOut } = inSession(
		workbook,
		person(),
		(session) => publish(session, month2)
	);
	showTab(tab);
	return { tab, isNew, leavesOut, view: monthView(readSchool(workbook), month2) };
}
function publish(session, month2) {
	const { workbook, person: person2 } = session;
	const { spreadsheet, today } = workbook;
	checkPublishable(readSchool(workbook), month2);
	checkMonthState(session, month2);
	const leavesOut = takeTyped(session, month2);
	const { plan, problems, months } = readSchool(workbook);
	const frozen = freeze(spreadsheet, {
		month: month2,
		grid: grid(plan, month2, problems),
		coverage: coverage(plan, month2, problems),
		person: person2,
		today
	});
	if (frozen.isNew || months.get(month2)?.state !== "published")
		saveMonthState2(
			session,
			`publish-${Utilities.getUuid()}`,
			month2,
			publishedBy(person2, today)
		);
	return { ...frozen, leavesOut };
}
function checkPublishable({ plan }, month2) {
	if (plan.objectives.some((objective) => objective.month === month2)) return;
	throw new UserError(
		`${monthName(month2)} has no objectives yet, so there is nothing to publish.`
	);
}
function takeTyped(session, month2) {
	const { workbook } = session;
	const found3 = standingGrid(workbook);
	const built = found3?.built?.month === month2 ? found3.built : null;
	const settled2 = built && takeOver(session, found3);
	session.giveIds();
	if (built === null) return false;
	if (settled2 !== null && settled2 !== built.fingerprint)
		drawGrid(readSchool(workbook), month2, standingGrid(workbook), settled2);
	return settled2 === null;
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
				throw new UserError(missing2(`column ${header} in ${schema2.tab}`));
			const row = own.lastRow + 1 + offset;
			return index < 0 ? [] : [{ row, index, id: "", key, value }];
		})
	);
}
function requiredTable(workbook, schema2) {
	const { refusal } = readTab(workbook, schema2);
	const own = writableTable(workbook, schema2);
	if (own === null)
		throw new UserError(refusal ?? missing2(`tab called ${schema2.tab}`));
	return own;
}
var missing2 = (what) => `There is no ${what}. Choose Set up planner in the menu, which adds it.`;
function goneRecords(workbook, schema2, isGone) {
	const own = writableTable(workbook, schema2);
	return own === null ? [] : goneRows(own, isGone).map((row) => nameAt(own.table, row));
}
function deleteRecords(workbook, schema2, isGone) {
	let count3 = 0;
	for (let idle = 0; idle < MOST_ATTEMPTS2; idle++) {
		workbook.tabs.delete(schema2.tab);
		const own = writableTable(workbook, schema2);
		const gone3 = own ? goneRows(own, isGone) : [];
		if (own === null || gone3.length === 0) return count3;
		const deleted2 = deleteUntilMoved(workbook, own, gone3);
		if (deleted2 > 0) idle = -1;
		count3 += deleted2;
	}
	throw new UserError(
		`Rows of ${schema2.tab} kept moving, so some were not removed. Try again when nobody is sorting or inserting rows.`
	);
}
var MOST_ATTEMPTS2 = 3;
function deleteUntilMoved({ runtime, started }, { sheet, table: table3 }, gone3) {
	if (gone3.length >= sheet.getMaxRows() - 1)
		sheet.insertRowsAfter(sheet.getMaxRows(), 1);
	const runs = runsOf2(gone3, (row, next) => next.row === row.row + 1);
	let count3 = 0;
	for (const run of [...runs].reverse()) {
		checkTime(runtime, started);
		const rows = gone3.slice(run.start, run.start + run.count);
		if (!standStill(sheet, table3, rows)) break;
		sheet.deleteRows(run.item.row, run.count);
		SpreadsheetApp.flush();
		count3 += run.count;
	}
	return count3;
}
function standStill(sheet, table3, rows) {
	const first = rows[0].row;
	if (first + rows.length - 1 > sheet.getMaxRows()) return false;
	const column2 = nameIndex(table3) + 1;
	return sheet.getRange(first, column2, rows.length, 1).getValues().every(
		([value], index) => String(value).trim() === nameAt(table3, rows[index])
	);
}
var goneRows = (own, isGone) => own.table.rows.filter(
	(row) => isGone(recordOf2(own.table, row), hasOwnWords(own.table, row))
);
function nameKeyOf({ idKey, nameKey, columns }) {
	return idKey ?? nameKey ?? columns[0].key;
}
var nameIndex = ({ schema: schema2, indexes }) => indexes[nameKeyOf(schema2)] ?? -1;
var nameAt = (table3, row) => cellText(cellAt(table3, row, nameKeyOf(table3.schema)));
function hasOwnWords(table3, { cells }) {
	const ours = new Set(Object.values(table3.indexes));
	return cells.some((cell, index) => !ours.has(index) && !isBlank(cell));
}
function recordOf2(table3, row) {
	return Object.fromEntries(
		table3.schema.columns.map(({ key }) => [key, cellAt(table3, row, key)])
	);
}

// src/sheet/bank-times.ts
function keepTimesUsed(workbook) {
	if (dueTimes(workbook) === null) return;
	withFreeLock(() => {
		workbook.tabs.delete(ACTIVITY_BANK.tab);
		countTimesUsed(workbook);
	});
}
function countTimesUsed(workbook) {
	const { own, writes = [] } = dueTimes(workbook) ?? {};
	const [first] = writes;
	if (!own || !first) return;
	const { row, index } = first;
	if (!own.sheet.getRange(row, index + 1, writes.length, 1).canEdit()) return;
	writeAll(own, writes);
}
function dueTimes(workbook) {
	const own = writableTable(workbook, ACTIVITY_BANK);
	const writes = own ? timesWrites(own, timesUsed(planned(workbook))) : [];
	return own && writes.length > 0 ? { own, writes } : null;
}
function planned(workbook) {
	const table3 = readTable(ACTIVITIES, readTab(workbook, ACTIVITIES).values);
	const areaOf = remembered(readArea);
	const statusOf2 = remembered(readStatus);
	return table3.rows.map((row) => ({
		area: areaOf(cellAt(table3, row, "area")).value,
		activity: ownText(table3, row, "activity"),
		status: statusOf2(cellAt(table3, row, "status")).value
	}));
}
function timesWrites(own, times) {
	const { table: table3, tab } = own;
	const index = table3.indexes["timesUsed"] ?? -1;
	if (index < 0) return [];
	const changed2 = new Map();
	for (const row of table3.rows) {
		const area2 = readArea(cellAt(table3, row, "area")).value;
		if (area2 === null || !holdsBankActivity(own, row)) continue;
		const count3 = times.get(ideaKey(area2, textAt(table3, row, "activity"))) ?? 0;
		if (cellAt(table3, row, "timesUsed") !== count3) changed2.set(row.row, count3);
	}
	const rows = [...changed2.keys()];
	const first = rows[0] ?? 0;
	const length = rows.length === 0 ? 0 : rows[rows.length - 1] - first + 1;
	return Array.from({ length }, (_, offset) => {
		const row = first + offset;
		const now = tab.values?.[row - 1]?.[index] ?? "";
		const value = changed2.get(row) ?? now;
		return { row, index, id: "", key: "timesUsed", value };
	});
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
function draw2(workbook, monthOf2) {
	const { spreadsheet } = workbook;
	const grid2 = memoryOf(spreadsheet, GRID.tab);
	const isDue = monthOf2(GRID.tab, grid2) !== null || monthOf2(COVERAGE_TAB, memoryOf(spreadsheet, COVERAGE_TAB)) !== null;
	if (isDue)
		return inSession(workbook, person(), (session) => drawDue(session, monthOf2));
	keepTimesUsed(workbook);
	return { refreshed: [], gridMonth: shownIn(grid2) };
}
function drawDue(session, monthOf2) {
	const { workbook } = session;
	const coverage2 = standingCoverage(workbook);
	readTab(workbook, ACTIVITY_BANK);
	const { school, found: found3, settled: settled2 } = gridToDraw(session);
	const gridMonth = monthOf2(GRID.tab, found3);
	const coverageMonth = monthOf2(COVERAGE_TAB, coverage2);
	const refreshed = [];
	countTimesUsed(workbook);
	if (gridMonth !== null) {
		drawGrid(school, gridMonth, found3, settled2);
		refreshed.push(GRID.tab);
	}
	if (coverageMonth !== null) {
		drawCoverage(school, coverageMonth, coverage2);
		refreshed.push(COVERAGE_TAB);
	}
	return { refreshed, gridMonth: gridMonth ?? shownIn(found3) };
}
function shownIn(standing) {
	const month2 = standing?.built?.month ?? "";
	return isMonth(month2) ? month2 : null;
}

// src/data/result-list.ts
var resultList = () => resultList_();

// src/domain/results/progress.ts
function progress({ baseline, target, readings }, today) {
	const latest = readings.filter(({ date: date2 }) => date2 <= today).pop() ?? null;
	if (latest === null) return { latest, share: null, standing: "no reading" };
	if (latest.value === target) return { latest, share: 1, standing: "reached" };
	if (baseline !== null && baseline === target)
		return { latest, share: null, standing: "no way" };
	const share2 = shareOf(latest.value, baseline, target);
	return { latest, share: share2, standing: standingAt2(share2) };
}
function shareOf(value, baseline, target) {
	return baseline === null || target === null ? null : (
		// No way at all is 0, not −0.
		(value - baseline) / (target - baseline) + 0
	);
}
function standingAt2(share2) {
	if (share2 === null) return "unclear";
	if (share2 >= 1) return "reached";
	if (share2 === 0) return "unchanged";
	return share2 > 0 ? "nearer" : "further";
}

// src/domain/results/chain.ts
function chain(plan, indicators, typed, today) {
	const months = schoolYear(plan.settings.schoolYearStarts);
	const objectives = objectivesById(plan.objectives);
	const known2 = new Map(indicators.map(({ name: name3 }) => [indicatorKey(name3), name3]));
	const linked = new Map();
	const names = new Map();
	const without = [];
	for (const activity3 of plan.activities) {
		const shown3 = shownOf(activity3, objectives);
		if (shown3 === null || !months.includes(shown3.month)) continue;
		const named2 = indicatorNames(
			typed.get(activity3.row) ?? "",
			(key) => known2.has(key)
		);
		if (named2.length === 0) without.push(shown3);
		for (const name3 of named2) {
			const key = indicatorKey(name3);
			names.set(key, names.get(key) ?? name3);
			const before3 = linked.get(key);
			if (before3) before3.push(shown3);
			else linked.set(key, [shown3]);
		}
	}
	const lines2 = indicators.map((indicator2) => {
		const activities = linked.get(indicatorKey(indicator2.name)) ?? [];
		return {
			...indicator2,
			...progress(indicator2, today),
			activities: summed(activities),
			standards: standardsOf(activities, objectives)
		};
	});
	const all = {
		from: months[0],
		to: months[months.length - 1],
		indicators: lines2,
		without: summed(without),
		unknown: [...names].flatMap(
			([key, name3]) => known2.has(key) ? [] : [
				{
					name: name3,
					activities: linked.get(key)?.length ?? 0,
					meant: known2.get(meantIndicator(key, known2.keys()) ?? "") ?? null
				}
			]
		)
	};
	return { ...all, objectives: shownObjectives(all, objectives) };
}
function shownOf({ id: id2, month: month2, area: area2, activity: activity3, status: status2, minutes, objectiveIds }, objectives) {
	if (month2 === null || area2 === null || !counts(status2)) return null;
	return {
		id: id2,
		month: month2,
		area: area2,
		activity: activity3,
		status: status2,
		minutes,
		objectiveIds: objectiveIds.filter(
			(each) => objectives.get(each)?.month === month2
		)
	};
}
function objectivesById(objectives) {
	return new Map(
		objectives.flatMap(
			(objective) => objective.id === null ? [] : [[objective.id, objective]]
		)
	);
}
var MOST_SHOWN = 40;
function summed(activities) {
	return {
		count: activities.length,
		delivered: activities.filter(({ status: status2 }) => status2 === "Delivered").length,
		minutes: activities.reduce((sum3, { minutes }) => sum3 + minutes, 0),
		shown: [...activities].sort((one, other) => monthsBetween(one.month, other.month)).slice(0, MOST_SHOWN)
	};
}
function standardsOf(activities, objectives) {
	const counted2 = new Map();
	for (const { objectiveIds } of activities) {
		const codes = objectiveIds.flatMap((id2) => objectives.get(id2)?.codes ?? []);
		for (const code of new Set(codes))
			counted2.set(code, (counted2.get(code) ?? 0) + 1);
	}
	return [...counted2].map(([code, count3]) => ({ code, activities: count3 })).sort((one, other) => other.activities - one.activities);
}
var LONGEST_OBJECTIVE2 = 300;
function shownObjectives({ indicators, without }, objectives) {
	const shown3 = [...indicators.map(({ activities }) => activities), without];
	const ids = shown3.flatMap(
		(activities) => activities.shown.flatMap(({ objectiveIds }) => objectiveIds)
	);
	return Object.fromEntries(
		[...new Set(ids)].map((id2) => {
			const { objective, grades: grades2, teacher, subject, codes } = objectives.get(id2);
			return [
				id2,
				{
					objective: objective.slice(0, LONGEST_OBJECTIVE2),
					grades: grades2,
					teacher,
					subject,
					codes
				}
			];
		})
	);
}

// src/domain/results/result-list.ts
function listedIndicators(lines2) {
	return lines2.split("\n").map((line4) => {
		const [result, siteResult, name3, source, unit] = line4.split("|");
		return {
			name: name3,
			result,
			siteResult,
			source,
			unit,
			baseline: null,
			target: null
		};
	});
}

// src/addon/results.ts
function loadResults() {
	return resultsView(readSchool());
}
function resultsView({ workbook, plan, tables }) {
	const { indicators, problems } = resultsOf(workbook);
	const today = formatDate(workbook.today);
	const { activities } = tables;
	const typed = new Map(
		activities.rows.map((row) => [
			row.row,
			textAt(activities, row, "indicators")
		])
	);
	const known2 = new Set(indicators.map(({ name: name3 }) => indicatorKey(name3)));
	return {
		...chain(plan, indicators, typed, today),
		today,
		schoolName: plan.settings.schoolName,
		problems: [...readTab(workbook, RESULTS).problems, ...problems],
		offered: listedIndicators(resultList()).filter(
			({ name: name3 }) => !known2.has(indicatorKey(name3))
		)
	};
}
function saveReading3(argument) {
	const request = checked(saveReading2, argument);
	const workbook = openWorkbook();
	saveReading(workbook, request, person());
	return { results: resultsView(readSchool(workbook)) };
}
var LONGEST_LIST2 = 4e5;
function adoptResults2(argument) {
	const request = checked(adoptResults, argument, LONGEST_LIST2);
	const workbook = openWorkbook();
	adoptIndicators(workbook, request, person());
	return {
		adopted: request.indicators.length,
		warnings: request.indicators.flatMap(warningsFor),
		results: resultsView(readSchool(workbook))
	};
}
function warningsFor({
	name: name3,
	result,
	siteResult,
	source,
	unit
}) {
	const found3 = childInResults(
		[name3, result, siteResult, source, unit].join("\n")
	);
	return found3 === null ? [] : [
		`${name3} seems to hold ${found3}. A planner is no place for what is about one child: please take it out.`
	];
}
function previewResults2(argument) {
	const { text: text2 } = checked(
		previewResults,
		argument,
		LONGEST_RESULT_LIST + 1e3
	);
	const rows = csvRows(text2);
	if ("refusal" in rows) throw new UserError(rows.refusal);
	const lines2 = rows.map(({ cells }) => cells);
	const start = lines2.findIndex(
		(cells) => readTable(RESULTS, [cells]).indexes.indicator >= 0
	);
	if (start < 0)
		throw new UserError(
			"No line has the heading Indicator. Use the headings of the tab Results: Result, Site result, Indicator, Source, Unit, Baseline, Target."
		);
	const { spreadsheet, today } = openWorkbook();
	const [headings = []] = lines2.slice(start);
	const { indicators, problems } = readResults(
		readTable(RESULTS, lines2.slice(start)),
		spreadsheet.getSpreadsheetLocale(),
		formatDate(today)
	);
	return {
		indicators: indicators.map(withoutReadings),
		problems: [
			...notRead(headings),
			...problems.filter(({ column: column2 }) => !isOfReading(column2))
		].map((problem) => ({ ...problem, row: problem.row && problem.row + start }))
	};
}
var isOfReading = (header) => header === headerOf(RESULTS, "date") || header === headerOf(RESULTS, "reading");
function notRead(headings) {
	const { indexes } = readTable(RESULTS, [headings]);
	const ours = new Set(Object.values(indexes));
	return headings.flatMap(
		(heading, index) => heading.trim() === "" || ours.has(index) ? [] : [
			{
				sheet: RESULTS.tab,
				row: 1,
				column: heading,
				value: heading,
				severity: "notice",
				message: "This column is not read.",
				fix: "If it is one of Result, Site result, Source, Unit, Baseline or Target, give it that heading, and look at the list again."
			}
		]
	);
}
function withoutReadings(indicator2) {
	const { name: name3, result, siteResult, source, unit, baseline, target } = indicator2;
	return { name: name3, result, siteResult, source, unit, baseline, target };
}

// src/addon/round.ts
function saveMonthState3(argument) {
	const { operation: operation2, month: month2, state: state2, until, base } = checked(
		saveMonthState,
		argument
	);
	const workbook = openToSaveSettings();
	inPlainSession(
		workbook,
		person(),
		(session) => saveMonthState2(session, operation2, month2, { ...standingAt(state2), until }, base)
	);
	return { view: monthView(readSchool(workbook), month2) };
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
		(table3) => wanted.map(([setting, value]) => ({
			row: settingRow2(table3, setting),
			record: { setting, value }
		}))
	);
}
function isSet(table3, setting) {
	const row = settingRow2(table3, setting);
	return row !== void 0 && !isBlank(cellAt(table3, row, "value"));
}
function settingRow2(table3, setting) {
	return table3.rows.find(
		(row) => folded(textAt(table3, row, "setting")) === folded(setting)
	);
}
function addExpectedAreas(workbook, { grades: grades2, expected }) {
	return fill(workbook, EXPECTED_AREAS, (table3) => {
		const known2 = table3.rows.flatMap(
			(row) => parseGrades(cellAt(table3, row, "grade")) ?? []
		);
		const ticks = table3.rows.filter(
			(row) => isBlank(cellAt(table3, row, "grade"))
		);
		const isNew = ticks.length === table3.rows.length;
		return (grades2 ?? (isNew ? GRADES : [])).filter((grade2) => !known2.includes(grade2)).map((grade2) => {
			const areas = expected?.[grade2] ?? expectedAtFirst(grade2);
			const at = ticks.findIndex(
				(row2) => AREAS.every((area2) => cellAt(table3, row2, area2) === areas[area2])
			);
			const [row] = at < 0 ? [] : ticks.splice(at, 1);
			return { row, record: { grade: grade2, ...areas } };
		});
	});
}
function clearSchoolName(workbook, name3) {
	const own = writableTable(workbook, SETTINGS);
	const row = own?.table.rows.find(
		(each) => textAt(own.table, each, "setting") === SETTING.schoolName && textAt(own.table, each, "value") === name3
	);
	if (!own || !row) return;
	const index = own.table.indexes["value"] ?? -1;
	writeAll(own, [{ row: row.row, index, id: "", key: "value", value: "" }]);
}
function fill(workbook, schema2, wanted) {
	const own = writableTable(workbook, schema2);
	if (own === null) return false;
	const { table: table3, sheet, lastRow } = own;
	let next = lastRow + 1;
	const writes = wanted(table3).flatMap(
		({ row, record }) => writesOf3(table3, record, row, row?.row ?? next++)
	);
	checkTargets(own, writes);
	makeRoom(sheet, writes);
	for (const isFirst of [true, false])
		writeAll(
			own,
			writes.filter(({ value }) => typeof value === "boolean" === isFirst)
		);
	return writes.length > 0;
}
function writesOf3(table3, record, known2, row) {
	return Object.entries(record).flatMap(([key, value]) => {
		const index = table3.indexes[key] ?? -1;
		const isFree2 = known2 === void 0 || isBlank(cellAt(table3, known2, key));
		return index >= 0 && isFree2 && value !== "" ? [{ row, index, id: "", key, value }] : [];
	});
}

// src/data/starter-activities.ts
var starterActivities = () => starterActivities_();

// src/sheet/bank-fill.ts
function fillBank(workbook, starters) {
	const own = writableTable(workbook, ACTIVITY_BANK);
	if (own === null) return false;
	const records = starterRecords(starters);
	const rows = own.table.rows.filter((row) => holdsBankActivity(own, row));
	if (rows.length > 0) {
		const isCutOff = areTextsAlone(own, rows, records);
		if (isCutOff) writeAll(own, numberWrites(own, rows, records));
		return isCutOff;
	}
	const next = idsFor(
		{ workbook },
		ACTIVITY_BANK,
		ownTable(workbook, ACTIVITY_BANK)
	);
	addRecords(
		workbook,
		ACTIVITY_BANK,
		records.map((record) => ({ ...record, id: next() }))
	);
	return true;
}
function areTextsAlone({ table: table3 }, rows, records) {
	const isText = (row, [key, value]) => cellText(cellAt(table3, row, key)) === (typeof value === "string" ? value : "");
	return rows.length === records.length && records.every(
		(record, at) => Object.entries(record).every((each) => isText(rows[at], each))
	);
}
function numberWrites({ table: table3 }, rows, records) {
	return records.flatMap(
		(record, at) => Object.entries(record).flatMap(([key, value]) => {
			const index = table3.indexes[key] ?? -1;
			const isDue = typeof value === "number" && index >= 0;
			return isDue ? [{ row: rows[at].row, index, id: "", key, value }] : [];
		})
	);
}
function starterRecords(starters) {
	return starters.flatMap(
		(lines2, place2) => lines2.split("\n").map((line4) => ({
			area: AREA_TITLES[AREAS[place2]],
			...starterRecord(line4.split("|")),
			timesUsed: 0
		}))
	);
}
function starterRecord([
	grades2 = "",
	standards = "",
	activity3 = "",
	description = "",
	materials = "",
	families = "",
	sessions,
	minutes
]) {
	return {
		activity: activity3,
		grades: grades2,
		standards,
		description,
		materials,
		families,
		sessions: Number(sessions),
		minutesPerSession: Number(minutes)
	};
}

// src/sheet/made/start-here.ts
var WIDTHS3 = [250, 520];
var ROLES = [
	{
		who: "Teacher",
		steps: [
			"Each month, enter what your class is to learn: one objective or several. It takes about two minutes.",
			"Open the menu Extensions › Integration Grid › Plan this month and choose Add objectives. Type a standard’s code in any form, or words such as main idea.",
			"Paste a list makes an objective of each line; what goes on from last month can be copied.",
			"You can also type straight into the Objectives tab: a note on the cell says what was understood.",
			"Nobody else changes your words. You can mend or remove your own objectives at any time."
		]
	},
	{
		who: "Community-school staff and partners",
		steps: [
			"Open Plan this month. It lists the gaps: objectives that nothing supports yet in an area, the most pressing first.",
			"Click a gap: activities from the Activity bank and from earlier months are suggested, each with its reason. Plan one, change it first, or write your own.",
			"Suggest a smallest set closes many gaps with few activities.",
			"Keep Partners and Locked dates up to date: the planner says when a partner’s hours are used up, and when a day is kept for something else.",
			`Or type an activity’s name over “${EMPTY}” in the Grid tab: it becomes a planned activity for that objective.`,
			"Idea and Cancelled do not count as cover; Planned, Confirmed and Delivered do."
		]
	},
	{
		who: "Principal",
		steps: [
			"Open Review coverage, or just read the Coverage tab: what is covered, what is not, and what to do first.",
			"The Coverage tab needs no add-on and no right to edit. It prints upright on letter paper, the Grid and Year tabs sideways."
		]
	},
	{
		who: "Whoever looks after this workbook",
		steps: [
			"Set up planner makes the tabs, and mends them when a column was lost. It never overwrites what people typed.",
			"Check the workbook lists every cell that could not be read, with what to do about it, and mends what is safe to mend.",
			"Standards in the planner’s menu (⋮) brings in your state’s own standards from a file.",
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
	const lines2 = [
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
		rows: lines2.map((line4) => padded(line4, WIDTHS3.length)),
		widths: WIDTHS3,
		frozenRows: 0,
		frozenColumns: 0,
		hidden: [],
		wide: [],
		heights: []
	};
}

// src/addon/set-up.ts
var USUAL_GRADES = ["K", "1", "2", "3", "4", "5"];
function loadSetUp() {
	const { plan, tables } = readSchool();
	const { expected, settings } = plan;
	const grades2 = inOrder([
		...expected.keys(),
		...plan.objectives.flatMap(({ grades: grades3 }) => grades3)
	]);
	return {
		schoolName: settings.schoolName,
		firstMonth: settings.schoolYearStarts,
		grades: grades2.length > 0 ? grades2 : USUAL_GRADES,
		expected: Object.fromEntries(
			GRADES.map((grade2) => [
				grade2,
				expected.get(grade2) ?? expectedAtFirst(grade2)
			])
		),
		standing: {
			schoolName: isSet(tables.settings, SETTING.schoolName),
			firstMonth: isSet(tables.settings, SETTING.schoolYearStarts),
			grades: inOrder([...expected.keys()])
		}
	};
}
function setUpPlanner2(argument) {
	const wanted = checked(setUpPlanner, argument);
	const made2 = [];
	const repaired = new Set();
	withLock(() => {
		mendAll(repaired);
		const before3 = openWorkbook();
		const blank = onlyBlankTab(before3);
		makeAll(before3, made2, repaired);
		const workbook = openWorkbook();
		if (fillSettings(workbook, wanted)) repaired.add(SETTINGS.tab);
		if (addExpectedAreas(workbook, wanted)) repaired.add(EXPECTED_AREAS.tab);
		if (fillBank(workbook, starterActivities()))
			repaired.add(ACTIVITY_BANK.tab);
		putMarks(workbook);
		if (blank) workbook.spreadsheet.deleteSheet(blank);
	});
	if (made2.length > 0) showTab(START_HERE_TAB);
	return { made: made2, repaired: [...repaired].filter((tab) => !made2.includes(tab)) };
}
function onlyBlankTab({ spreadsheet }) {
	const [sheet, second] = spreadsheet.getSheets();
	const isNew = sheet && !second && /\D1$/.test(sheet.getName());
	return isNew && sheet.getLastRow() === 0 ? sheet : null;
}
function mendAll(repaired) {
	const workbook = openWorkbook();
	const repairs = plannedRepairs(workbook);
	for (const schema2 of TABLES)
		if (readTab(workbook, schema2).doubts.length > 0) repaired.add(schema2.tab);
	repair(workbook, repairs);
}
function makeAll(workbook, made2, repaired) {
	makeStartHere(workbook, made2);
	for (const schema2 of TABLES) {
		const { sheet, values } = readTab(workbook, schema2);
		if (sheet === null) {
			makeTable(workbook.spreadsheet, schema2);
			made2.push(schema2.tab);
		} else {
			const headers = (values?.[0] ?? []).map(cellText);
			const added2 = addMissingColumns(sheet, schema2, headers);
			if (added2.length > 0) repaired.add(schema2.tab);
		}
	}
}
function makeStartHere({ spreadsheet, today }, made2) {
	const found3 = findMadeTab(spreadsheet, START_HERE_TAB);
	const drawing = startHereDrawing();
	if (found3 && (found3.built || !isAsBuilt(found3, drawing))) return;
	redraw(
		spreadsheet,
		{ tab: START_HERE_TAB, month: "", drawing },
		found3,
		true,
		today
	);
	made2.push(START_HERE_TAB);
}

// src/data/sample-results.ts
var sampleResults = () => sampleResults_();

// src/addon/sample/results.ts
function resultRecords(current) {
	return lines().flatMap(([result, siteResult, indicator2, ...rest]) => {
		const [source, unit, baseline, target, readings = ""] = rest;
		return [
			{
				result,
				siteResult,
				indicator: indicator2,
				source,
				unit,
				baseline: Number(baseline),
				target: Number(target)
			},
			...readings.split("; ").map((each) => {
				const [months, figure3] = each.split(" ").map(Number);
				return {
					indicator: indicator2,
					date: firstDay2(addMonths(current, months)),
					reading: figure3
				};
			})
		];
	});
}
function indicatorsOf(title) {
	return formatIndicators(
		lines().filter((line4) => line4[8]?.split("; ").includes(title)).map((line4) => line4[2])
	);
}
var lines = () => sampleResults().split("\n").map((line4) => line4.split("|"));
function firstDay2(month2) {
	return { year: yearOf(month2), month: numberOf(month2), day: 1 };
}

// src/data/sample-activities.ts
var sampleActivities = () => sampleActivities_();

// src/data/sample-objectives.ts
var sampleObjectives = () => sampleObjectives_();

// src/data/sample-partners.ts
var samplePartners = () => samplePartners_();

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
	const hours3 = slot.slice(4);
	const first = firstOf(month2, day);
	if (sessions === 1) {
		const date2 = dateOfSerial(first + 7 * (turn % 3));
		const name3 = monthName(month2).slice(0, 3);
		return {
			when: `${day}, ${name3} ${date2.day}, ${hours3}`,
			startDate: date2,
			endDate: date2
		};
	}
	const weeks = Math.min(sessions, 4);
	const second = sessions > 4 ? DAYS[DAYS.findIndex((name3) => name3 === day) + 2] : void 0;
	return {
		when: `${second ? `${day} and ${second}` : NAMES2[day] ?? day}, ${hours3}`,
		startDate: dateOfSerial(first),
		endDate: dateOfSerial(first + 7 * (weeks - 1) + (second ? 2 : 0))
	};
}
function firstOf(month2, day) {
	const start = serialOf({ year: yearOf(month2), month: numberOf(month2), day: 1 });
	const ahead = DAYS.findIndex((name3) => name3 === day) - start % 7;
	return start + (ahead + 7) % 7;
}

// src/addon/sample/teachers.ts
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

// src/addon/sample/rows.ts
function objectiveRecords(months) {
	const lines2 = sampleObjectives();
	return months.flatMap((month2, place2) => {
		const turns = new Map();
		return (lines2[place2] ?? "").split("\n").map((line4) => {
			const [grades2 = "", standards = "", objective = "", ...rest] = line4.split("|");
			const [priority2, english = "", spanish = "", portuguese = ""] = rest;
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
				priority: priority2 || "Normal",
				familiesEnglish: english,
				familiesSpanish: spanish,
				familiesPortuguese: portuguese
			};
		});
	});
}
var subjectOf = (standards) => /^(?:RL|RI|RF|W|SL|L)\./.test(standards) ? "ELA" : "Math";
function activityRecords(months, objectives, ids) {
	const known2 = objectives.map((objective, index) => ({
		...objective,
		id: ids[index] ?? ""
	}));
	const offerings = sampleActivities().split("\n");
	return months.flatMap((month2, place2) => {
		const candidates = known2.filter((objective) => objective["month"] === month2);
		return offerings.map((line4, turn) => ({ fields: line4.split("|"), turn })).filter(({ fields }) => fields[0]?.includes(String(place2 + 1))).map(
			({ fields, turn }) => activity2(fields, month2, place2, turn, candidates)
		);
	});
}
function activity2(fields, month2, place2, turn, candidates) {
	const [, area2, title, partner, lead, slot, sessions, minutes] = fields;
	const [grades2, subject, alignment2, most, why] = fields.slice(8);
	const suited = candidates.filter(
		(objective) => shareGrade(String(objective["grades"]), grades2) && (subject === "" || objective["subject"] === subject)
	);
	const status2 = statusOf(place2, turn);
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
		indicators: indicatorsOf(title),
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
function statusOf(place2, turn) {
	if (place2 === 0) return turn % 14 === 5 ? "Cancelled" : "Delivered";
	if (place2 === 1) {
		if (turn % 13 === 7) return "Cancelled";
		return turn % 4 === 0 ? "Confirmed" : "Delivered";
	}
	if (turn % 9 === 4) return "Idea";
	return turn % 3 === 0 ? "Confirmed" : "Planned";
}
function partnerRecords(start, end2) {
	return samplePartners().split("\n").map((line4) => {
		const [partner, role, areas, hours3, contact] = line4.split("|");
		return {
			partner,
			role,
			areas,
			hours: Number(hours3),
			agreementStart: start,
			agreementEnd: end2,
			contact
		};
	});
}

// src/addon/sample/traces.ts
var KEY = "sample";
function hasSample() {
	return loadTraces() !== null;
}
function loadTraces() {
	const kept2 = PropertiesService.getDocumentProperties().getProperty(KEY);
	return kept2 === null ? null : JSON.parse(kept2);
}
function saveTraces(traces) {
	PropertiesService.getDocumentProperties().setProperty(
		KEY,
		JSON.stringify(traces)
	);
}
function forgetTraces() {
	PropertiesService.getDocumentProperties().deleteProperty(KEY);
}
function tracesOf(schema2, records, isWhole) {
	const sums = new Map();
	for (const record of records) {
		const name3 = nameOf5(schema2, record);
		const sum3 = isWhole ? sumOf3(schema2, record) : sumsOf(schema2, record);
		const others = sums.get(name3);
		sums.set(name3, others === void 0 ? sum3 : `${others} ${sum3}`);
	}
	return Object.fromEntries(sums);
}
function isNamed(schema2, sums, record) {
	return sums[nameOf5(schema2, record)] !== void 0;
}
function isAsBrought(schema2, sums, record) {
	const known2 = sums[nameOf5(schema2, record)]?.split(" ") ?? [];
	const standing = [sumOf3(schema2, record), textSumOf(schema2, record)];
	return known2.some((sum3) => standing.some((each) => each.startsWith(sum3)));
}
function sumsOf(schema2, record) {
	return `${sumOf3(schema2, record).slice(0, 5)} ${textSumOf(schema2, record).slice(0, 5)}`;
}
function textSumOf(schema2, record) {
	const texts = Object.entries(record).filter(
		([, cell]) => typeof cell === "string"
	);
	return TEXTS + sumOf3(schema2, Object.fromEntries(texts));
}
var TEXTS = "~";
function nameOf5(schema2, record) {
	return cellText(record[nameKeyOf(schema2)] ?? "");
}
function sumOf3({ columns }, record) {
	return checksum(
		columns.map(({ key }) => cellText(record[key] ?? "")).join("")
	).slice(0, 8);
}

// src/addon/sample/sample.ts
var SCHOOL_NAME = "Maple Hill Community School (sample)";
var GRADES2 = ["K", "1", "2", "3", "4", "5"];
var TABLES2 = [OBJECTIVES, ACTIVITIES, PARTNERS, RESULTS];
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
		saveTraces(tracesOfAll(rows, false));
		for (const [schema2, records] of rows) addRecords(workbook, schema2, records);
		SpreadsheetApp.flush();
		saveTraces(tracesOfAll(rows, true));
	});
	const school = readSchool(openWorkbook());
	const month2 = currentMonth(school);
	drawTabs(month2);
	showTab(START_HERE_TAB);
	return { view: monthView(school, month2) };
}
var tracesOfAll = (rows, isWhole) => Object.fromEntries(
	[...rows].map(([schema2, records]) => [
		schema2.tab,
		tracesOf(schema2, records, isWhole)
	])
);
function checkAbsent() {
	if (!hasSample()) return;
	throw new UserError(
		"The sample school is in this workbook already. Take it out first: Extensions › Integration Grid › Try with sample data."
	);
}
function recordsFor(today, idsOf2) {
	const months = [-2, -1, 0].map((count3) => addMonths(monthOfDate(today), count3));
	const named2 = (schema2, records) => {
		const next = idsOf2(schema2);
		return records.map((record) => ({ ...record, id: next() }));
	};
	const objectives = named2(OBJECTIVES, objectiveRecords(months));
	const ids = objectives.map(({ id: id2 }) => id2);
	const year2 = yearOf(defaultYearStart(today));
	return new Map([
		[OBJECTIVES, objectives],
		[ACTIVITIES, named2(ACTIVITIES, activityRecords(months, objectives, ids))],
		[
			PARTNERS,
			partnerRecords(
				{ year: year2, month: 8, day: 1 },
				{ year: year2 + 1, month: 7, day: 31 }
			)
		],
		[RESULTS, resultRecords(monthOfDate(today))]
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
function removeSample() {
	const traces = loadTraces();
	if (traces === null)
		throw new UserError("There is no sample school in this workbook.");
	const workbook = openWorkbook();
	const { removed, kept: kept2 } = inSession(workbook, person(), (session) => {
		const counts2 = removeTraced(session, traces);
		clearSchoolName(openWorkbook(), SCHOOL_NAME);
		forgetTraces();
		return counts2;
	});
	const school = readSchool(openWorkbook());
	redrawTabs();
	return { removed, kept: kept2, view: monthView(school, currentMonth(school)) };
}
function removeTraced(session, traces) {
	const { workbook } = session;
	session.giveIds();
	noteRemoval(session, traces);
	let removed = 0;
	let kept2 = 0;
	for (const schema2 of TABLES2) {
		removed += deleteRecords(workbook, schema2, unchangedOf(schema2, traces));
		const known2 = traces[schema2.tab] ?? {};
		kept2 += goneRecords(
			workbook,
			schema2,
			(record) => isNamed(schema2, known2, record)
		).length;
	}
	return { removed, kept: kept2 };
}
function unchangedOf(schema2, traces) {
	const known2 = traces[schema2.tab] ?? {};
	return (record, hasOwnWords2) => !hasOwnWords2 && isAsBrought(schema2, known2, record);
}
function noteRemoval({ workbook, person: person2, journal }, traces) {
	const gone3 = TABLES2.map((schema2) => ({
		tab: schema2.tab,
		names: goneRecords(workbook, schema2, unchangedOf(schema2, traces))
	})).filter(({ names }) => names.length > 0);
	if (gone3.length === 0) return;
	const rows = gone3.map(({ tab, names }) => `${names.length} of ${tab}`);
	note(journal(), {
		who: whoOf(person2),
		what: `Took out the sample school’s rows: ${listed(rows)}.`,
		table: listed(gone3.map(({ tab }) => tab)),
		id: gone3.flatMap(({ names }) => names).join(", ")
	});
}

// src/sheet/one-row.ts
function idsIn(workbook, schema2) {
	const { spreadsheet, marks } = workbook;
	const { sheet } = findTab(schema2, spreadsheet.getSheets(), marks);
	const idKey = schema2.idKey;
	if (sheet === null || idKey === null) return null;
	const { values: headers } = recognised(
		schema2,
		sheet,
		marks,
		line2(workbook, sheet, 1)
	);
	const index = readTable(schema2, headers).indexes[idKey] ?? -1;
	if (index < 0) return null;
	const range2 = sheet.getRange(1, index + 1, sheet.getMaxRows(), 1);
	const [, ...cells] = cellsOf2(workbook, range2);
	const table3 = readTable(schema2, [[headers[0]?.[index] ?? ""], ...cells]);
	const idOf2 = rowIds(table3, idKey);
	const byRow = new Map(table3.rows.map((row) => [row.row, idOf2(row).value]));
	return { sheet, headers, byRow };
}
var line2 = (workbook, sheet, row) => cellsOf2(workbook, sheet.getRange(row, 1, 1, sheet.getMaxColumns()));
function rowOf({ byRow }, id2) {
	return [...byRow].find(([, each]) => each === id2)?.[0];
}
function oneRow(workbook, schema2, wanted, yearStart) {
	const ids = idsIn(workbook, schema2);
	if (ids === null) return null;
	const row = typeof wanted === "number" ? wanted : rowOf(ids, wanted);
	const id2 = row === void 0 ? null : ids.byRow.get(row);
	if (row === void 0 || !id2) return null;
	const table3 = readTable(schema2, [
		...ids.headers,
		...line2(workbook, ids.sheet, row)
	]);
	const [found3] = table3.rows;
	if (!found3 || typedIdAt(table3, found3, schema2.idKey ?? "") !== id2) return null;
	const month2 = parseMonth(cellAt(table3, found3, "month"), yearStart());
	return month2 === void 0 ? null : { id: id2, month: month2 };
}

// src/addon/show.ts
function showRow2(argument) {
	const { table: table3, id: id2, area: area2 } = checked(showRow, argument);
	if (area2 !== void 0 && showInGrid(id2, area2)) return { shown: true };
	const schema2 = table3 === "Objectives" ? OBJECTIVES : ACTIVITIES;
	const ids = idsIn(openWorkbook(), schema2);
	const row = ids ? rowOf(ids, id2) : void 0;
	if (!ids || row === void 0) return { shown: false };
	ids.sheet.getRange(row, 1).activate();
	return { shown: true };
}
function showInGrid(id2, area2) {
	const sheet = sheetCalled(GRID.tab);
	if (sheet === null) return false;
	const header = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getDisplayValues()[0];
	const idColumn = header.indexOf(headerOf(GRID, "id")) + 1;
	const column2 = header.indexOf(AREA_TITLES[area2]) + 1;
	if (idColumn === 0 || column2 === 0) return false;
	const row = sheet.getRange(1, idColumn, sheet.getMaxRows(), 1).getDisplayValues().findIndex(([text2]) => text2 === id2);
	if (row < 1) return false;
	sheet.getRange(row + 1, column2).activate();
	return true;
}
function showProblem2(argument) {
	const { sheet: tab, row, column: column2 } = checked(showProblem, argument);
	const sheet = sheetCalled(tab);
	if (sheet === null || row > sheet.getMaxRows()) return { shown: false };
	const headers = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getDisplayValues()[0];
	const index = headers.findIndex(
		(header) => column2 !== null && folded(header) === folded(column2)
	);
	sheet.getRange(row, Math.max(index, 0) + 1).activate();
	return { shown: true };
}
var sheetCalled = (name3) => sheetNamed(SpreadsheetApp.getActiveSpreadsheet(), name3);

// src/domain/gaps.ts
var { gaps } = Addon.parts["src/domain/gaps.ts"]();

// src/domain/why.ts
var EFFECTS = {
	academicEnrichment: "gives students more practice in",
	familyLiteracy: "lets families read, talk and write together around",
	behavioralSupports: "builds the focus and teamwork that students need for",
	healthWellness: "helps students come rested, active and ready for",
	familyEngagement: "shows families how to help at home with",
	earlyChildhood: "lays early foundations for"
};
function starterWhy(area2, activity3, topic) {
	const title = activity3.trim();
	const learned = topic.trim().replace(/(?<![.\s])[.\s]+$/, "");
	return [
		title === "" ? "This" : `“${title}”`,
		EFFECTS[area2],
		// After a colon a label reads well, whether it names a thing or asks how.
		learned === "" ? "this month’s work." : `this month’s work: ${learned}.`
	].join(" ");
}
function thinWhy(why) {
	const words4 = folded(why).split(/[^\p{L}\p{N}.-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
	if (words4.length === 0) return "blank";
	const own = words4.filter((word) => !isFiller(word));
	if (own.length >= FEWEST_WORDS) return null;
	return own.length < words4.length ? "repeats" : "short";
}
var FEWEST_WORDS = 3;
function isFiller(word) {
	return /\d/.test(word) || FILLERS.has(word.replace(/\.+$/, ""));
}
var FILLERS = new Set(
	"a address addresses align aligned aligns alignment an and activity ccss code common core cover covers ela for in is it its linked links math meets objective objectives of on our same standard standards state support supporting supports that the their this to we with".split(
		" "
	)
);

// src/domain/smallest-set/fit.ts
var FITS = ["standard", "cluster", "domain", "grade"];
function fitOf({ grades: grades2, tags }, wanted, domainOf) {
	if (!suits(grades2, wanted.grades)) return null;
	if (tags.length === 0) return wanted.grades.length > 0 ? "grade" : null;
	let best = FITS.length;
	for (const tag of tags)
		for (const own of wanted.tags) {
			const place2 = nearness(tag, own);
			if (place2 < best && (place2 < DOMAIN || isOfDomain(tag))) best = place2;
		}
	return FITS[best] ?? null;
	function isOfDomain(tag) {
		const domain = domainOf(tag);
		return domain === null || wanted.domains.includes(domain);
	}
}
var DOMAIN = FITS.indexOf("domain");
function suits(offered2, asked2) {
	if (offered2.length === 0 || asked2.length === 0) return true;
	return asked2.some((grade2) => offered2.includes(grade2));
}
function nearness(tag, own) {
	if (tag.standard !== null && tag.standard === own.standard) return 0;
	if (tag.cluster !== null && tag.cluster === own.cluster) return 1;
	const isWhole = tag.cluster === null || own.cluster === null;
	return isWhole && tag.topic !== "" && tag.topic === own.topic ? DOMAIN : FITS.length;
}

// src/domain/smallest-set/offers.ts
var BANDS = [
	["PK", "K", "1", "2"],
	["3", "4", "5"],
	["6", "7", "8"],
	["9", "10", "11", "12"]
];
function offersOf(plan, bank, month2, cells, canBeHeld) {
	const matches = bank.flatMap(matcher(plan, month2, cells));
	const isTagged = ({ activity: activity3 }) => activity3.tags.length > 0;
	const claimed = new Set(
		matches.filter((match) => isTagged(match) && canBeHeld(match.activity)).flatMap(({ found: found3 }) => found3.map(({ place: place2 }) => place2))
	);
	const times = timesUsed(plan.activities);
	return matches.flatMap(
		(match) => isTagged(match) ? offer2(match, []) : lastResorts(match, claimed)
	).map((each) => {
		const { activity: activity3, area: area2 } = each;
		const used = times.get(ideaKey(area2, activity3.activity)) ?? 0;
		return {
			each,
			order: [AREA_INDEX[area2], meanFit(each), used, activity3.row]
		};
	}).sort((a, b) => compared2(a.order, b.order)).map(({ each }) => each);
}
function matcher(plan, month2, cells) {
	const taken = ideasTaken(plan, month2);
	const wanted = cells.map(({ objective }) => ({
		grades: objective.grades,
		tags: objectiveTags(objective),
		domains: objective.standards.map(({ domain }) => domain)
	}));
	const domainOf = ({ code }) => parseStandard(code, plan.catalogue)?.domain ?? null;
	const byArea2 = new Map();
	cells.forEach(({ area: area2 }, place2) => {
		const places = byArea2.get(area2);
		if (places === void 0) byArea2.set(area2, [place2]);
		else places.push(place2);
	});
	return (activity3) => {
		const { area: area2 } = activity3;
		if (area2 === null || activity3.activity === "") return [];
		const key = ideaKey(area2, activity3.activity);
		const found3 = (byArea2.get(area2) ?? []).flatMap((place2) => {
			const { objectiveId } = cells[place2];
			const { grades: grades2 } = wanted[place2];
			const fit = fitOf(activity3, wanted[place2], domainOf);
			return fit === null || taken.has(`${objectiveId} ${key}`) ? [] : [{ place: place2, fit, grades: grades2 }];
		});
		return found3.length === 0 ? [] : [{ activity: activity3, area: area2, found: found3 }];
	};
}
function offer2({ activity: activity3, area: area2, found: found3 }, band) {
	return {
		activity: activity3,
		area: area2,
		band,
		closes: found3.map(({ place: place2 }) => place2),
		fits: found3.map(({ fit }) => fit)
	};
}
function lastResorts(match, claimed) {
	return BANDS.flatMap((band) => {
		const found3 = match.found.filter(
			({ place: place2, grades: grades3 }) => !claimed.has(place2) && grades3.some((grade2) => band.includes(grade2))
		);
		const { grades: grades2 } = match.activity;
		const suited = grades2.length === 0 ? band : band.filter((grade2) => grades2.includes(grade2));
		return found3.length === 0 ? [] : [offer2({ ...match, found: found3 }, suited)];
	});
}
function ideasTaken({ activities }, month2) {
	return new Set(
		activities.flatMap(
			({ area: area2, activity: activity3, objectiveIds, ...its }) => area2 === null || its.month !== month2 ? [] : objectiveIds.map((id2) => `${id2} ${ideaKey(area2, activity3)}`)
		)
	);
}
function meanFit({ fits: fits2 }) {
	return fits2.reduce((sum3, fit) => sum3 + FITS.indexOf(fit), 0) / fits2.length;
}
function compared2(one, other) {
	const at = one.findIndex((number2, index) => number2 !== other[index]);
	return at < 0 ? 0 : one[at] - other[at];
}

// src/domain/smallest-set/reason.ts
var FIT_WORDS = [
	["standard", "the standard"],
	["cluster", "the cluster"],
	["domain", "the domain or strand"]
];
function reasonWords(offer3, hours3, hasDays) {
	return [
		fitWords(offer3),
		hours3 === null ? "" : `It takes ${formatMinutes(hours3.minutes)} of the ${formatMinutes(hours3.spare)} that ${offer3.activity.partner} has left.`,
		hasDays ? "" : "Too few days are left in the month: choose them yourself."
	].filter((sentence2) => sentence2 !== "").join(" ");
}
function fitWords({ activity: activity3, band, fits: fits2 }) {
	if (band.length > 0)
		return `The bank names no standard for it, and nothing better fits: it is held for ${gradeWords(band)}.`;
	const told2 = FIT_WORDS.map(([fit, words4]) => ({
		words: words4,
		count: fits2.filter((one) => one === fit).length
	})).filter(({ count: count3 }) => count3 > 0);
	const codes = activity3.tags.map(({ code }) => code);
	return `The bank has it for ${listed(codes)}: ${listed(
		told2.map(
			({ words: words4, count: count3 }, index) => index === 0 ? `${words4} of ${counted(count3, "objective")}` : `${words4} of ${count3}`
		)
	)}.`;
}
function whyLeftOf(bank, cells, offers, rooms) {
	const places = new Map(
		cells.map(({ objectiveId, area: area2 }, place2) => [
			`${area2} ${objectiveId}`,
			place2
		])
	);
	const firstOffer = new Map();
	offers.forEach(({ closes }, index) => {
		for (const place2 of closes)
			if (!firstOffer.has(place2)) firstOffer.set(place2, index);
	});
	return ({ objectiveId, area: area2 }) => {
		if (objectiveId === null)
			return "Its objective has no ID of its own yet: build the grid once, and it gets one.";
		if (!bank.some((one) => one.area === area2 && one.activity !== ""))
			return `The bank has no activity in ${AREA_TITLES[area2]}.`;
		const place2 = places.get(`${area2} ${objectiveId}`);
		const index = firstOffer.get(place2);
		if (index === void 0) return nothingFits(cells[place2]);
		const { activity: activity3 } = offers[index];
		const refusal = rooms[index].refusal || `the hours that ${activity3.partner} has left close more elsewhere.`;
		return `“${activity3.activity}” would fit, but ${refusal}`;
	};
}
function nothingFits({ objective, area: area2 }) {
	const { codes, grades: grades2 } = objective;
	const asked2 = [
		codes.length === 0 ? "an objective without a standard" : listed(codes),
		...grades2.length === 0 ? [] : [`in ${gradeWords(grades2)}`]
	].join(" ");
	return `Nothing in the bank for ${AREA_TITLES[area2]} fits ${asked2}.`;
}

// src/domain/agreement.ts
var { agreementOver } = Addon.parts["src/domain/agreement.ts"]();

// src/domain/day-words.ts
var { dayOfYearWords, dayWords, periodWords } = Addon.parts["src/domain/day-words.ts"]();

// src/domain/free-dates.ts
function freeDates(month2, sessions, lockedDates, from3 = "") {
	const free = daysOf2(periodOfMonth(month2)).filter(
		(day) => day >= from3 && weekdayOf(day) < SATURDAY && !isLocked(day, lockedDates)
	);
	const byWeekday = new Map();
	for (const day of free) {
		const weekday = weekdayOf(day);
		byWeekday.set(weekday, [...byWeekday.get(weekday) ?? [], day]);
	}
	const weekly2 = [...byWeekday.values()].find(({ length }) => length >= sessions);
	return weekly2 ? weekly2.slice(0, sessions) : spread2(free, sessions);
}
var SATURDAY = 5;
function isLocked(day, lockedDates) {
	const only = { startDate: day, endDate: day };
	return lockedDates.some((locked) => overlap(locked, only));
}
function spread2(days, count3) {
	if (count3 >= days.length) return days;
	return Array.from(
		{ length: count3 },
		(_, index) => days[Math.floor(index * days.length / count3)]
	);
}

// src/domain/smallest-set/placement.ts
function placed(month2, sessions, lockedDates, within3) {
	const { startDate: first, endDate: last } = periodOfMonth(month2);
	const outside2 = [
		{ startDate: first, endDate: addDays(within3.startDate, -1) },
		{ startDate: addDays(within3.endDate, 1), endDate: last }
	];
	const barred = [...lockedDates, ...outside2].filter(
		({ startDate, endDate }) => startDate <= endDate
	);
	const hasRoom = (days2) => days2.length === sessions;
	const inOneGo = stretches({ startDate: first, endDate: last }, barred).map(({ startDate, endDate }) => {
		const after = { startDate: addDays(endDate, 1), endDate: last };
		return freeDates(month2, sessions, [after], startDate);
	}).filter(hasRoom);
	const days = inOneGo.find(isWeekly) ?? inOneGo.find(isUnhurried) ?? [freeDates(month2, sessions, barred)].find(hasRoom) ?? inOneGo[0];
	if (days === void 0) return null;
	return {
		startDate: days[0],
		endDate: days[days.length - 1],
		when: whenWords(days)
	};
}
function stretches({ startDate, endDate }, barred) {
	const met = barred.filter((one) => overlap(one, { startDate, endDate })).sort((a, b) => a.startDate < b.startDate ? -1 : 1);
	const found3 = [];
	let next = startDate;
	for (const one of met) {
		if (next < one.startDate)
			found3.push({ startDate: next, endDate: addDays(one.startDate, -1) });
		if (addDays(one.endDate, 1) > next) next = addDays(one.endDate, 1);
	}
	return next > endDate ? found3 : [...found3, { startDate: next, endDate }];
}
function isWeekly(days) {
	return days.every(
		(day, index) => index === 0 || day === addDays(days[index - 1], 7)
	);
}
function isUnhurried(days) {
	return days.every(
		(day, index) => index === 0 || day > addDays(days[index - 1], 1)
	);
}
var MOST_TOLD = 6;
var WEEKDAYS = ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays"];
function whenWords(days) {
	if (days.length === 1 || !isWeekly(days) && days.length > MOST_TOLD)
		return "";
	return isWeekly(days) ? WEEKDAYS[weekdayOf(days[0])] : days.map(dayWords).join(", ");
}

// src/domain/smallest-set/room.ts
function roomsOf(plan, month2, today, from3) {
	const whole5 = periodOfMonth(month2);
	const partners = new Map(
		plan.partners.map((partner) => [partnerKey(partner.name), partner])
	);
	const hours3 = hoursLeft(plan, month2);
	const place2 = placer(plan, month2);
	return {
		spare: [...hours3.values()],
		roomFor(activity3) {
			const sessions = activity3.sessions || 1;
			const minutes = sessions * (activity3.minutesPerSession ?? 0);
			const key = partnerKey(activity3.partner);
			const partner = partners.get(key);
			const days = agreedDays(partner, whole5);
			const later = days.startDate < from3 ? { ...days, startDate: from3 } : days;
			const left = hours3.get(key) ?? null;
			const refusal = place2(sessions, days) === null ? noDays(
				sessions,
				month2,
				partner && agreementOver(partner, whole5, today)
			) : noHours(minutes, left, activity3.partner);
			return {
				sessions,
				minutes,
				placement: place2(sessions, later),
				partner: left === null ? null : [...hours3.keys()].indexOf(key),
				refusal
			};
		}
	};
}
function hoursLeft({ partners, activities }, month2) {
	const planned2 = plannedMinutes(activities, month2);
	const left = new Map();
	for (const { name: name3, hours: hours3 } of partners) {
		const key = partnerKey(name3);
		const minutes = planned2.get(key) ?? 0;
		const { agreedMinutes } = partnerLoad(minutes, hours3);
		if (agreedMinutes !== null)
			left.set(key, Math.max(0, agreedMinutes - minutes));
	}
	return left;
}
function placer({ lockedDates }, month2) {
	const known2 = new Map();
	return (sessions, within3) => {
		const key = `${sessions} ${within3.startDate} ${within3.endDate}`;
		const found3 = known2.has(key) ? known2.get(key) : placed(month2, sessions, lockedDates, within3);
		known2.set(key, found3);
		return found3;
	};
}
function noDays(sessions, month2, agreement) {
	const many = sessions === 1 ? "finds" : "find";
	const sentence2 = `its ${counted(sessions, "session")} ${many} no free school days in ${monthName(month2)}.`;
	const { notice = null } = agreement ?? {};
	return notice === null ? sentence2 : `${sentence2} ${notice}`;
}
function noHours(minutes, left, partner) {
	return left === null || minutes <= left ? "" : `it takes ${formatMinutes(minutes)}, and ${partner} has ${formatMinutes(left)} left of its hours.`;
}
function agreedDays(partner, month2) {
	const { agreementStart = null, agreementEnd = null } = partner ?? {};
	const { startDate, endDate } = month2;
	return {
		startDate: agreementStart !== null && agreementStart > startDate ? agreementStart : startDate,
		endDate: agreementEnd !== null && agreementEnd < endDate ? agreementEnd : endDate
	};
}

// src/domain/smallest-set/bound.ts
function firstPrices({ closes, closers, spare }) {
	return {
		gaps: Float64Array.from(
			closers,
			(of2) => of2.reduce((price, one) => Math.min(price, 1 / closes[one].length), 1)
		),
		hours: new Float64Array(spare.length)
	};
}
function bound(question, from3, target, rounds) {
	const { part: part2 } = question;
	const prices = { gaps: from3.gaps.slice(), hours: from3.hours.slice() };
	const surplus = new Float64Array(part2.candidates.length);
	const slope = slopes(part2);
	let best = { least: -Infinity, prices: from3, surplus, work: 0 };
	let stride = 1;
	let stale = 0;
	let work = 0;
	for (let round = 0; round < rounds; round++) {
		const least = valueOf2(question, prices, surplus, slope);
		work += slope.work;
		if (least > best.least + 1e-9) {
			best = {
				least,
				prices: { gaps: prices.gaps.slice(), hours: prices.hours.slice() },
				surplus: surplus.slice(),
				work
			};
			stale = 0;
		} else if (++stale >= 8) {
			stride /= 2;
			stale = 0;
		}
		if (isBeaten(best.least, target) || stride < 0.01) break;
		if (!follow(question, prices, slope, stride * (target - least))) break;
	}
	return { ...best, work };
}
function isBeaten(least, target) {
	return least > target - 1 + 1e-6;
}
function slopes({ closers, spare }) {
	return {
		gaps: new Float64Array(closers.length),
		hours: new Float64Array(spare.length),
		work: 0
	};
}
function valueOf2({ part: part2, settled: settled2, out, left }, prices, surplus, slope) {
	let value = 0;
	slope.work = part2.closes.length;
	for (let gap = 0; gap < settled2.length; gap++) {
		slope.gaps[gap] = settled2[gap] > 0 ? 0 : 1;
		if (settled2[gap] === 0) value += prices.gaps[gap];
	}
	for (let partner = 0; partner < left.length; partner++) {
		const share2 = left[partner] / part2.spare[partner];
		slope.hours[partner] = -share2;
		value -= prices.hours[partner] * share2;
	}
	for (let one = 0; one < part2.closes.length; one++) {
		if (out[one] > 0) continue;
		const closes = part2.closes[one];
		const partner = part2.partner[one];
		const share2 = partner < 0 ? 0 : part2.minutes[one] / part2.spare[partner];
		let cost = 1 + (partner < 0 ? 0 : prices.hours[partner] * share2);
		for (const gap of closes) if (settled2[gap] === 0) cost -= prices.gaps[gap];
		surplus[one] = cost;
		slope.work += closes.length;
		if (cost >= 0) continue;
		value += cost;
		if (partner >= 0) slope.hours[partner] += share2;
		for (const gap of closes) if (settled2[gap] === 0) slope.gaps[gap] -= 1;
	}
	return value;
}
function follow({ settled: settled2, openCost }, prices, slope, distance) {
	let length = 0;
	for (const rise of slope.gaps) length += rise * rise;
	for (const rise of slope.hours) length += rise * rise;
	if (length < 1e-12) return false;
	const step = distance / length;
	for (let gap = 0; gap < settled2.length; gap++)
		if (settled2[gap] === 0)
			prices.gaps[gap] = Math.min(
				openCost,
				Math.max(0, prices.gaps[gap] + step * slope.gaps[gap])
			);
	for (let partner = 0; partner < prices.hours.length; partner++)
		prices.hours[partner] = Math.max(
			0,
			prices.hours[partner] + step * slope.hours[partner]
		);
	return true;
}

// src/domain/smallest-set/exact.ts
var ROUNDS_AT_FIRST = 300;
var ROUNDS_LATER = 12;
function exact(part2, known2, work) {
	const openCost = part2.closers.length + 1;
	const trial = {
		part: part2,
		settled: new Int32Array(part2.closers.length),
		out: new Int32Array(part2.candidates.length),
		left: Float64Array.from(part2.spare),
		openCost,
		held: [],
		cost: 0,
		best: known2.held,
		target: known2.held.length + known2.open * openCost,
		work
	};
	const root = bound(trial, firstPrices(part2), trial.target, ROUNDS_AT_FIRST);
	trial.work -= root.work;
	visit(trial, root);
	return {
		held: trial.best,
		isProven: trial.work > 0,
		least: Math.ceil(root.least - 1e-6),
		work: work - trial.work
	};
}
function visit(trial, here) {
	if (isBeaten(trial.cost + here.least, trial.target)) return;
	const out = ruleOut(trial, here);
	const gap = hardestGap(trial);
	if (gap === void 0) accept(trial);
	else branch(trial, gap, here);
	for (const candidate of out) trial.out[candidate] -= 1;
}
function accept(trial) {
	trial.target = trial.cost;
	trial.best = [...trial.held];
}
function ruleOut(trial, here) {
	const { part: part2, out, left } = trial;
	const found3 = [];
	for (let one = 0; one < out.length; one++) {
		if (out[one] > 0) continue;
		const partner = part2.partner[one];
		const surplus = Math.max(0, here.surplus[one]);
		const isOut = isBeaten(trial.cost + here.least + surplus, trial.target) || partner >= 0 && part2.minutes[one] > left[partner];
		if (!isOut) continue;
		out[one] += 1;
		found3.push(one);
	}
	trial.work -= out.length;
	return found3;
}
function hardestGap({ part: part2, settled: settled2, out }) {
	let hardest;
	let fewest = Infinity;
	for (let gap = 0; gap < settled2.length; gap++) {
		if (settled2[gap] > 0) continue;
		let count3 = 0;
		for (const closer of part2.closers[gap]) if (out[closer] === 0) count3++;
		if (count3 >= fewest) continue;
		hardest = gap;
		fewest = count3;
	}
	return hardest;
}
function branch(trial, gap, here) {
	const { part: part2, out, settled: settled2 } = trial;
	const closers = part2.closers[gap].filter((closer) => out[closer] === 0).sort(
		(a, b) => here.surplus[a] - here.surplus[b] || a - b
	);
	for (const closer of closers) {
		take(trial, closer, 1);
		descend(trial, here.prices);
		take(trial, closer, -1);
		out[closer] += 1;
	}
	settled2[gap] += 1;
	trial.cost += trial.openCost;
	descend(trial, here.prices);
	trial.cost -= trial.openCost;
	settled2[gap] -= 1;
	for (const closer of closers) out[closer] -= 1;
}
function descend(trial, prices) {
	const left = trial.target - trial.cost;
	if (isBeaten(0, left) || trial.work <= 0) return;
	const next = bound(trial, prices, left, ROUNDS_LATER);
	trial.work -= next.work;
	if (trial.work > 0) visit(trial, next);
}
function take(trial, candidate, by) {
	const { part: part2, settled: settled2, out, left, held } = trial;
	if (by > 0) held.push(candidate);
	else held.pop();
	out[candidate] += by;
	trial.cost += by;
	for (const gap of part2.closes[candidate]) settled2[gap] += by;
	const partner = part2.partner[candidate];
	if (partner >= 0) left[partner] -= by * part2.minutes[candidate];
}

// src/domain/smallest-set/holding.ts
function emptyHolding({ candidates, closers, spare }) {
	return {
		held: [],
		at: new Int32Array(candidates.length).fill(-1),
		times: new Int32Array(closers.length),
		left: Float64Array.from(spare),
		open: closers.length
	};
}
function isHeld({ at }, candidate) {
	return at[candidate] >= 0;
}
function fits(part2, { left }, candidate) {
	const partner = part2.partner[candidate];
	return partner < 0 || part2.minutes[candidate] <= left[partner];
}
function hold(part2, holding, candidate) {
	const { held, at, times, left } = holding;
	at[candidate] = held.push(candidate) - 1;
	for (const gap of part2.closes[candidate])
		if (times[gap]++ === 0) holding.open--;
	const partner = part2.partner[candidate];
	if (partner >= 0) left[partner] -= part2.minutes[candidate];
}
function letGo(part2, holding, candidate) {
	const { held, at, times, left } = holding;
	const last = held.pop();
	const place2 = at[candidate];
	if (last !== candidate) {
		held[place2] = last;
		at[last] = place2;
	}
	at[candidate] = -1;
	for (const gap of part2.closes[candidate])
		if (--times[gap] === 0) holding.open++;
	const partner = part2.partner[candidate];
	if (partner >= 0) left[partner] += part2.minutes[candidate];
}
function isNeedless(part2, { times }, candidate) {
	return part2.closes[candidate].every((gap) => times[gap] > 1);
}

// src/domain/smallest-set/greedy.ts
function greedy(part2) {
	const holding = emptyHolding(part2);
	const most = part2.closes.map((closes) => closes.length);
	for (; ; ) {
		const best = bestOf(part2, holding, most);
		if (best === void 0) break;
		hold(part2, holding, best);
	}
	prune(part2, holding);
	return holding;
}
function prune(part2, holding) {
	const bySize = [...holding.held].sort(
		(a, b) => part2.closes[a].length - part2.closes[b].length || b - a
	);
	for (const candidate of bySize)
		if (isNeedless(part2, holding, candidate)) letGo(part2, holding, candidate);
}
function bestOf(part2, holding, most) {
	let best;
	let bestCloses = 0;
	for (let candidate = 0; candidate < most.length; candidate++) {
		if (most[candidate] === 0 || most[candidate] < bestCloses) continue;
		if (isHeld(holding, candidate) || !fits(part2, holding, candidate)) continue;
		const closes = openOnes(part2, holding, candidate);
		most[candidate] = closes;
		const isBetter = closes > bestCloses || best !== void 0 && closes === bestCloses && part2.minutes[candidate] < part2.minutes[best];
		if (closes === 0 || !isBetter) continue;
		best = candidate;
		bestCloses = closes;
	}
	return best;
}
function openOnes(part2, { times }, candidate) {
	let open = 0;
	for (const gap of part2.closes[candidate]) if (times[gap] === 0) open++;
	return open;
}

// src/domain/smallest-set/chance.ts
function chance(seed) {
	let state2 = seed;
	return (limit) => {
		state2 = state2 + 1831565813 | 0;
		let mixed = Math.imul(state2 ^ state2 >>> 15, 1 | state2);
		mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
		const fraction = ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
		return Math.floor(fraction * limit);
	};
}

// src/domain/smallest-set/local-search.ts
function improved(part2, holding, least, work) {
	const search = begin2(part2, holding);
	const random = chance(part2.closes.length);
	const best = { held: [...holding.held], open: holding.open };
	if (best.open > 0) closeMore(search, best, random, work / 3);
	while (search.work < work) {
		if (best.open === 0 && best.held.length <= least) break;
		while (holding.held.length >= best.held.length - 1 && holding.held.length)
			drop(search, leastWorth(search, -1));
		exchange(search, random);
		note3(best, holding);
	}
	return best.held;
}
function closeMore(search, best, random, work) {
	while (search.work < work && search.holding.open > 0) {
		exchange(search, random);
		note3(best, search.holding);
	}
}
function note3(best, { held, open }) {
	const isBetter = open < best.open || open === best.open && held.length < best.held.length;
	if (!isBetter) return;
	best.held = [...held];
	best.open = open;
}
function exchange(search, random) {
	const { part: part2, holding, open } = search;
	search.step++;
	const gap = open[random(open.length)];
	if (gap === void 0) return;
	const candidate = mostWorth(search, part2.closers[gap]);
	if (candidate !== void 0) {
		const partner = part2.partner[candidate];
		while (!fits(part2, holding, candidate))
			drop(search, leastWorth(search, partner));
		add(search, candidate);
	}
	for (const left of open) weigh(search, left);
}
function begin2(part2, holding) {
	const { candidates, closers } = part2;
	const search = {
		part: part2,
		holding,
		weights: new Float64Array(closers.length).fill(1),
		worth: new Float64Array(candidates.length),
		moved: new Int32Array(candidates.length),
		isBarred: new Uint8Array(candidates.length),
		open: [],
		openAt: new Int32Array(closers.length).fill(-1),
		step: 0,
		work: 0
	};
	holding.times.forEach((times, gap) => {
		if (times === 0) nowOpen(search, gap);
	});
	part2.closes.forEach((closes, candidate) => {
		const counted2 = isHeld(holding, candidate) ? 1 : 0;
		for (const gap of closes)
			if (holding.times[gap] === counted2) search.worth[candidate] += 1;
	});
	return search;
}
function weigh(search, gap) {
	search.weights[gap] += 1;
	for (const closer of search.part.closers[gap]) search.worth[closer] += 1;
	search.work += search.part.closers[gap].length;
}
function leastWorth(search, partner) {
	const { part: part2, holding, worth, moved: moved2 } = search;
	let least = -1;
	for (const held of holding.held) {
		if (partner >= 0 && part2.partner[held] !== partner) continue;
		const apart2 = least < 0 ? -1 : worth[held] - worth[least];
		if (apart2 < 0 || apart2 === 0 && moved2[held] < moved2[least])
			least = held;
	}
	search.work += holding.held.length;
	return least;
}
function mostWorth(search, closers) {
	const { worth, moved: moved2, isBarred } = search;
	let most;
	for (const closer of closers) {
		if (isBarred[closer]) continue;
		const apart2 = most === void 0 ? 1 : worth[closer] - worth[most];
		if (apart2 > 0 || apart2 === 0 && moved2[closer] < moved2[most])
			most = closer;
	}
	search.work += closers.length;
	return most;
}
function add(search, candidate) {
	const { part: part2, holding, worth, weights } = search;
	hold(part2, holding, candidate);
	worth[candidate] = 0;
	for (const gap of part2.closes[candidate]) {
		const times = holding.times[gap];
		const weight = weights[gap];
		if (times === 1) {
			nowClosed(search, gap);
			for (const closer of part2.closers[gap]) worth[closer] -= weight;
			worth[candidate] += 2 * weight;
		} else if (times === 2) {
			for (const closer of part2.closers[gap])
				if (closer !== candidate && isHeld(holding, closer))
					worth[closer] -= weight;
		}
		search.work += part2.closers[gap].length;
	}
	settle2(search, candidate);
}
function drop(search, candidate) {
	const { part: part2, holding, worth, weights } = search;
	letGo(part2, holding, candidate);
	worth[candidate] = 0;
	for (const gap of part2.closes[candidate]) {
		const times = holding.times[gap];
		const weight = weights[gap];
		if (times === 0) {
			nowOpen(search, gap);
			for (const closer of part2.closers[gap]) worth[closer] += weight;
		} else if (times === 1) {
			for (const closer of part2.closers[gap])
				if (isHeld(holding, closer)) worth[closer] += weight;
		}
		search.work += part2.closers[gap].length;
	}
	settle2(search, candidate);
	search.isBarred[candidate] = 1;
}
function settle2(search, candidate) {
	const { part: part2, isBarred, moved: moved2 } = search;
	moved2[candidate] = search.step;
	for (const gap of part2.closes[candidate])
		for (const closer of part2.closers[gap]) isBarred[closer] = 0;
}
function nowOpen({ open, openAt }, gap) {
	openAt[gap] = open.push(gap) - 1;
}
function nowClosed({ open, openAt }, gap) {
	const last = open.pop();
	if (last !== gap) {
		open[openAt[gap]] = last;
		openAt[last] = openAt[gap];
	}
	openAt[gap] = -1;
}

// src/domain/smallest-set/part.ts
function partsOf(question) {
	const { candidates, spare } = question;
	const useful = undominated(
		withTightHours(
			candidates.map((candidate, place2) => ({ ...candidate, place: place2 })).filter(isUseful),
			spare
		),
		question.gaps
	);
	return groups(useful, question.gaps, spare.length).map(
		(group) => part(group, spare)
	);
	function isUseful({ closes, partner, minutes }) {
		if (closes.length === 0) return false;
		return partner === null || minutes <= spare[partner];
	}
}
function withTightHours(candidates, spare) {
	const wanted = spare.map(() => 0);
	for (const { partner, minutes } of candidates)
		if (partner !== null) wanted[partner] += minutes;
	return candidates.map((candidate) => {
		const { partner } = candidate;
		const isTight = partner !== null && wanted[partner] > spare[partner];
		return isTight ? candidate : { ...candidate, partner: null, minutes: 0 };
	});
}
function undominated(candidates, gaps2) {
	const closers = closersOf(candidates, gaps2);
	const sets = candidates.map(({ closes }) => new Set(closes));
	return candidates.filter((candidate, index) => {
		const rarest = candidate.closes.reduce(
			(least, gap) => closers[gap].length < closers[least].length ? gap : least
		);
		return !closers[rarest].some((other) => standsIn(other, index));
	});
	function standsIn(other, index) {
		const one = candidates[index];
		const instead = candidates[other];
		if (other === index || instead.closes.length < one.closes.length)
			return false;
		const isCheaper = instead.partner === null || instead.partner === one.partner && instead.minutes <= one.minutes;
		if (!isCheaper || !one.closes.every((gap) => sets[other].has(gap)))
			return false;
		const isAlike = instead.closes.length === one.closes.length && instead.partner === one.partner && instead.minutes === one.minutes;
		return !isAlike || other < index;
	}
}
function closersOf(candidates, gaps2) {
	const closers = Array.from({ length: gaps2 }, () => []);
	candidates.forEach(({ closes }, index) => {
		for (const gap of closes) closers[gap].push(index);
	});
	return closers;
}
function groups(candidates, gaps2, partners) {
	const parent = Array.from({ length: gaps2 + partners }, (_, index) => index);
	const rootOf = (index) => {
		let root = index;
		while (parent[root] !== root) root = parent[root] = parent[parent[root]];
		return root;
	};
	for (const { closes, partner } of candidates) {
		const root = rootOf(closes[0]);
		for (const gap of closes) parent[rootOf(gap)] = root;
		if (partner !== null) parent[rootOf(gaps2 + partner)] = root;
	}
	const found3 = new Map();
	for (const candidate of candidates) {
		const root = rootOf(candidate.closes[0]);
		const group = found3.get(root);
		if (group === void 0) found3.set(root, [candidate]);
		else group.push(candidate);
	}
	return [...found3.values()];
}
function part(group, spare) {
	const gaps2 = numbered2(group.flatMap(({ closes: closes2 }) => closes2));
	const partners = numbered2(
		group.flatMap(({ partner }) => partner === null ? [] : [partner])
	);
	const closes = group.map(
		(candidate) => candidate.closes.map((gap) => gaps2.get(gap))
	);
	return {
		candidates: group.map(({ place: place2 }) => place2),
		closes,
		closers: closersOf(
			group.map((candidate, index) => ({ ...candidate, closes: closes[index] })),
			gaps2.size
		),
		partner: group.map(
			({ partner }) => partner === null ? -1 : partners.get(partner)
		),
		minutes: group.map(({ minutes }) => minutes),
		spare: [...partners.keys()].map((partner) => spare[partner])
	};
}
function numbered2(items) {
	const places = new Map();
	for (const item of items)
		if (!places.has(item)) places.set(item, places.size);
	return places;
}

// src/domain/smallest-set/preferred.ts
function preferred({ gaps: gaps2, candidates, spare }, picks) {
	const held = new Set(picks);
	const times = new Int32Array(gaps2);
	const left = [...spare];
	for (const pick of picks) count3(pick, 1);
	for (const pick of [...picks].sort((a, b) => a - b)) {
		count3(pick, -1);
		const better = candidates.findIndex(
			(_, index) => index === pick || !held.has(index) && serves(index, pick)
		);
		held.delete(pick);
		held.add(better);
		count3(better, 1);
	}
	return [...held].sort((a, b) => a - b);
	function count3(index, by) {
		const { closes, partner, minutes } = candidates[index];
		for (const gap of closes) times[gap] += by;
		if (partner !== null) left[partner] -= by * minutes;
	}
	function serves(index, pick) {
		const { closes, partner, minutes } = candidates[index];
		if (partner !== null && minutes > left[partner]) return false;
		const needed = candidates[pick].closes.filter((gap) => times[gap] === 0);
		return needed.every((gap) => closes.includes(gap));
	}
}

// src/domain/smallest-set/smallest-cover.ts
var FIRST2 = 5e3;
var PROOF = 2e7;
var LONG2 = 25e6;
var GENEROUS = 3;
function smallestCover(question) {
	const parts = [...partsOf(question)].sort((a, b) => sizeOf(a) - sizeOf(b));
	const size = parts.reduce((sum3, part2) => sum3 + sizeOf(part2), 0);
	let sizeLeft = size;
	let proofLeft = PROOF;
	const picks = [];
	let isSmallest = true;
	for (const part2 of parts) {
		const share2 = Math.min(1, GENEROUS * sizeOf(part2) / sizeLeft);
		const proof = proofOf(part2, proofLeft * share2);
		const held = proof.isProven ? proof.held : longSearch(part2, proof, LONG2 * sizeOf(part2) / size);
		picks.push(...held.map((index) => part2.candidates[index]));
		isSmallest && (isSmallest = proof.isProven);
		sizeLeft -= sizeOf(part2);
		proofLeft -= proof.work;
	}
	return { picks: preferred(question, picks), isSmallest };
}
function sizeOf({ closers }) {
	return closers.length;
}
function proofOf(part2, work) {
	const first = improved(part2, greedy(part2), 1, FIRST2 * sizeOf(part2));
	const { open } = holdingOf(part2, first);
	return exact(part2, { held: first, open }, work);
}
function longSearch(part2, { held, least }, work) {
	return improved(part2, holdingOf(part2, held), least, work);
}
function holdingOf(part2, held) {
	const holding = emptyHolding(part2);
	for (const candidate of held) hold(part2, holding, candidate);
	return holding;
}

// src/domain/smallest-set/smallest-set.ts
function smallestSet(plan, bank, month2, { today, from: from3 }, asked2) {
	const open = openGaps(plan, month2, asked2);
	const cells = openCells(plan, month2, open);
	const { spare, roomFor: roomFor2 } = roomsOf(plan, month2, today, from3);
	const canBeHeld = (activity3) => roomFor2(activity3).refusal === "";
	const offers = offersOf(plan, bank, month2, cells, canBeHeld);
	const rooms = offers.map(({ activity: activity3 }) => roomFor2(activity3));
	const { picks, isSmallest } = smallestCover({
		gaps: cells.length,
		candidates: offers.map(({ closes }, index) => {
			const { refusal, partner, minutes } = rooms[index];
			return { closes: refusal === "" ? closes : [], partner, minutes };
		}),
		spare
	});
	const closed = new Set(
		picks.flatMap(
			(pick) => offers[pick].closes.map((place2) => keyOf2(nameOf6(cells[place2])))
		)
	);
	const whyLeft = whyLeftOf(bank, cells, offers, rooms);
	return {
		month: month2,
		gaps: open,
		picks: picks.map((pick) => pickOf(offers[pick], rooms[pick], cells, spare)).sort((a, b) => b.closes.length - a.closes.length),
		left: open.filter((gap) => !closed.has(keyOf2(gap))).map((gap) => ({ ...gap, reason: whyLeft(gap) })),
		isSmallest,
		bankSize: bank.length
	};
}
function openGaps(plan, month2, asked2) {
	const wanted = asked2 && new Set(asked2.map(keyOf2));
	return gaps(plan, cellsOf5(plan), month2, indexesOf(plan, month2)).map(({ objectiveId, area: area2 }) => ({ objectiveId, area: area2 })).filter((gap) => wanted === null || wanted.has(keyOf2(gap)));
}
function openCells({ objectives }, month2, open) {
	const byId = new Map(
		objectives.filter((objective) => objective.month === month2).map((objective) => [objective.id, objective])
	);
	return open.flatMap(
		({ objectiveId, area: area2 }) => objectiveId === null ? [] : [{ objectiveId, objective: byId.get(objectiveId), area: area2 }]
	);
}
function pickOf(offer3, { sessions, minutes, partner, placement }, cells, spare) {
	const { activity: activity3, area: area2, closes, fits: fits2 } = offer3;
	return {
		bankId: activity3.id,
		area: area2,
		activity: activity3.activity,
		partner: activity3.partner,
		...placement ?? NO_DAYS,
		sessions,
		minutesPerSession: activity3.minutesPerSession,
		why: whyOf(offer3, cells),
		alignment: fits2.every((fit) => NEAR.includes(fit)) ? 2 : 1,
		closes: closes.map((place2) => nameOf6(cells[place2])),
		reason: reasonWords(
			offer3,
			partner === null ? null : { minutes, spare: spare[partner] },
			placement !== null
		)
	};
}
var NO_DAYS = { when: "", startDate: null, endDate: null };
var NEAR = ["standard", "cluster"];
function whyOf({ activity: activity3, area: area2, closes }, cells) {
	if (thinWhy(activity3.why) === null) return activity3.why;
	const topics = closes.map((place2) => {
		const { standards, objective } = cells[place2].objective;
		return standards[0]?.label || objective;
	});
	const told2 = [...new Set(topics)].slice(0, MOST_TOPICS);
	return starterWhy(area2, activity3.activity, told2.join("; "));
}
var MOST_TOPICS = 3;
function nameOf6({ objectiveId, area: area2 }) {
	return { objectiveId, area: area2 };
}
function keyOf2({ objectiveId, area: area2 }) {
	return `${area2} ${objectiveId}`;
}

// src/addon/arguments/smallest-set.ts
var AN_OBJECT8 = "an object with named fields";
var MOST_GAPS = 2e4;
var loadSmallestSet = strictObject(
	{
		month,
		gaps: optional(
			pipe(
				array(
					strictObject(
						{ objectiveId: id, area },
						"a gap with objectiveId and area"
					),
					"a list of gaps"
				),
				maxLength(
					MOST_GAPS,
					`a list of at most ${MOST_GAPS.toLocaleString("en-US")} gaps`
				)
			)
		)
	},
	AN_OBJECT8
);

// src/addon/smallest-set.ts
var LONGEST_LIST3 = 2e6;
function loadSmallestSet2(argument) {
	const { month: month2, gaps: gaps2 } = checked(loadSmallestSet, argument, LONGEST_LIST3);
	const { plan, workbook } = readSchool();
	const today = formatDate(workbook.today);
	const from3 = monthOfDate(workbook.today) === month2 ? addDays(today, 1) : "";
	const bank = readBank(workbook, plan.catalogue).activities;
	return smallestSet(plan, bank, month2, { today, from: from3 }, gaps2 ?? null);
}

// src/addon/standards.ts
function loadStandards() {
	const workbook = openWorkbook();
	const { settings } = readSettings(
		readTable(
			SETTINGS,
			readTab(workbook, SETTINGS).values
		),
		workbook.today
	);
	const { standards: imported } = readStandards(
		readTable(
			STANDARDS,
			readTab(workbook, STANDARDS).values
		)
	);
	const list = commonCore();
	const { chosen, standards } = catalogueOf(
		list,
		imported,
		parseFrameworks(settings.framework)
	);
	const hasText = (name3) => standards.some(({ framework, text: text2 }) => framework === name3 && text2 !== "");
	return {
		frameworks: chosen.map((name3) => ({
			name: name3,
			licence: licenceNotice(name3, hasText(name3))
		})),
		list,
		imported: imported.map(
			(standard) => isOffered(standard.framework, chosen) ? standard : { ...standard, text: "" }
		),
		chosen
	};
}
function isOffered(framework, chosen) {
	return chosen.some((name3) => folded(name3) === folded(framework)) || chosen.includes(COMMON_CORE) && namesCommonCore(framework);
}

// src/domain/suggestion.ts
function ideas(plan, bank, objective, area2) {
	const { month: month2 } = objective;
	if (month2 === null) return [];
	const uses = usesByIdea(plan, area2, month2);
	const stock = new Map();
	for (const row of bank) {
		const key = ideaKey(area2, row.activity);
		if (row.area === area2 && row.activity !== "" && !stock.has(key))
			stock.set(key, row);
	}
	const ofMonth2 = plan.activities.filter((each) => each.month === month2);
	const taken = plannedFor(ofMonth2, objective, area2);
	const times = timesUsed(plan.activities);
	const onPlan = timesUsed(ofMonth2);
	const standing = standingFor(ofMonth2, area2);
	return [...new Set([...uses.keys(), ...stock.keys()])].filter((key) => !taken.has(key)).map((key) => ({
		...idea(uses.get(key) ?? [], stock.get(key) ?? null),
		timesUsed: times.get(key) ?? 0,
		isOnPlan: onPlan.has(key),
		onPlan: standing.get(key) ?? null
	}));
}
function idea(uses, bank) {
	const classes = uses.flatMap(
		({ objectives }) => objectives.flatMap(({ grades: grades2 }) => grades2)
	);
	return {
		// What nobody used is in the bank.
		activity: (uses[0] ? uses[0].activity : bank).activity,
		bank,
		uses,
		grades: bank ? bank.grades : inOrder(classes)
	};
}
function usesByIdea({ activities, objectives }, area2, before3) {
	const byId = new Map(
		objectives.flatMap((each) => each.id === null ? [] : [[each.id, each]])
	);
	const found3 = new Map();
	for (const activity3 of activities) {
		const { month: month2, status: status2 } = activity3;
		if (activity3.area !== area2 || month2 === null || month2 >= before3) continue;
		if (activity3.activity === "" || !counts(status2)) continue;
		const linked = activity3.objectiveIds.flatMap((id2) => byId.get(id2) ?? []).filter((each) => each.month === month2);
		const key = ideaKey(area2, activity3.activity);
		const uses = found3.get(key) ?? [];
		found3.set(key, uses);
		uses.push({
			activity: activity3,
			month: month2,
			objectives: linked,
			tags: linked.flatMap(objectiveTags)
		});
	}
	for (const uses of found3.values())
		uses.sort(
			(one, other) => compared3(other.month, one.month) || other.activity.row - one.activity.row
		);
	return found3;
}
function plannedFor(ofMonth2, { id: id2 }, area2) {
	return new Set(
		ofMonth2.filter(
			(activity3) => activity3.area === area2 && id2 !== null && activity3.objectiveIds.includes(id2)
		).map(({ activity: activity3 }) => ideaKey(area2, activity3))
	);
}
function standingFor(ofMonth2, area2) {
	const standing = new Map();
	for (const activity3 of ofMonth2) {
		const { id: id2, status: status2 } = activity3;
		if (id2 === null || activity3.area !== area2 || status2 === "Cancelled")
			continue;
		const key = ideaKey(area2, activity3.activity);
		const before3 = standing.get(key);
		if (!before3 || counts(status2) && !counts(before3.status))
			standing.set(key, activity3);
	}
	return standing;
}
function compared3(one, other) {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}

// src/domain/suggestion-rank.ts
function ranked(all, objective, wordsOf2) {
	const wanted = objectiveTags(objective);
	return all.flatMap((idea2) => {
		const near = nearestOf2(idea2, wanted);
		if (near === null) return [];
		const { score, words: words4 } = wordsOf2(idea2) ?? NO_WORDS2;
		const order = [
			indexOf(near.nearness),
			gradesApart(idea2.grades, objective.grades),
			-score,
			idea2.timesUsed
		];
		return { found: { ...near, idea: idea2, words: words4 }, order };
	}).sort((one, other) => compared4(one.order, other.order)).map(({ found: found3 }) => found3);
}
var NO_WORDS2 = { score: 0, words: [] };
function nearestOf2({ uses, bank }, wanted) {
	let best = null;
	for (const use of [...uses, ...bank ? [null] : []]) {
		const near = nearest((use ?? bank).tags, wanted);
		if (near && (!best || indexOf(near.nearness) < indexOf(best.nearness)))
			best = { ...near, use };
	}
	return best;
}
var indexOf = (nearness2) => NEARNESSES.indexOf(nearness2);
function gradesApart(offered2, wanted) {
	if (wanted.length === 0) return 0;
	if (offered2.length === 0) return 1;
	const apart2 = wanted.flatMap(
		(grade2) => offered2.map((other) => Math.abs(orderOf(grade2) - orderOf(other)))
	);
	const least = Math.min(...apart2);
	return least === 0 ? 0 : 1 + least;
}
function compared4(one, other) {
	const at = one.findIndex((number2, index) => number2 !== other[index]);
	return at < 0 ? 0 : one[at] - other[at];
}

// src/domain/suggestion-reason.ts
function reasonWords2(found3, length, grades2, yearStart) {
	const { nearness: nearness2, idea: idea2, words: words4 } = found3;
	return [
		sourceWords(found3, yearStart),
		nearnessWords(found3),
		gradesWords(idea2, grades2),
		FAR.includes(nearness2) && words4.length > 0 ? `also about ${listed(words4.map((word) => `“${word}”`))}` : "",
		lengthWords(length),
		useWords(found3, yearStart),
		idea2.timesUsed > 1 ? `used ${idea2.timesUsed} times` : "",
		// Where the row can be used here too, the card says whom it is for.
		idea2.isOnPlan && !idea2.onPlan ? "on this month’s plan for others" : ""
	].filter((part2) => part2 !== "").join("; ");
}
var FAR = ["subject", "area"];
function sourceWords({ use, tag }, yearStart) {
	const source = use ? `used in ${monthWords(use.month, yearStart)}` : "from the bank";
	return tag === null || tag.code === "" ? source : `${source} for ${tag.code}`;
}
function useWords({ idea: { uses }, use }, yearStart) {
	const [last] = uses;
	return use === null && last ? `last used in ${monthWords(last.month, yearStart)}` : "";
}
function nearnessWords({ nearness: nearness2, tag, idea: { bank } }) {
	if (nearness2 === "area")
		return bank?.tags.length === 0 ? "same area, for any subject" : "same area";
	const isStrand = nearness2 === "domain" && tag?.subject === "ELA";
	return isStrand ? "same strand" : `same ${nearness2}`;
}
function gradesWords({ bank, grades: offered2 }, wanted) {
	const fits2 = offered2.length === 0 || wanted.length === 0 || wanted.some((grade2) => offered2.includes(grade2));
	return fits2 ? "" : `${bank ? "made" : "used"} for ${gradeWords(offered2)}`;
}
function lengthWords({ sessions, minutesPerSession }) {
	if (!minutesPerSession) return "";
	return `${sessions ?? 1} × ${formatMinutes(minutesPerSession)}`;
}
function monthWords(month2, yearStart) {
	const name3 = monthName(month2);
	return schoolYear(yearStart).includes(month2) ? name3.split(" ")[0] : name3;
}

// src/domain/locked-words.ts
var { lockedSentences } = Addon.parts["src/domain/locked-words.ts"]();

// src/domain/locked-date.ts
var { lockedWithin } = Addon.parts["src/domain/locked-date.ts"]();

// src/domain/whole-weeks.ts
var WEEK = 7;
function datesIn({ startDate, endDate }, month2) {
	const start = startDate && weekdayIn(startDate, month2);
	if (endDate === null) return { startDate: start, endDate };
	if (startDate === null || start === null)
		return { startDate, endDate: weekdayIn(endDate, month2) };
	const end2 = addDays(endDate, daysBetween(startDate, start));
	if (endDate.slice(0, 7) !== startDate.slice(0, 7))
		return { startDate: start, endDate: end2 };
	const last = within2(end2, month2);
	return last < start ? { startDate: addDays(start, -WEEK), endDate: last } : { startDate: start, endDate: last };
}
function weekdayIn(date2, month2) {
	const weeks = Math.floor((Number(date2.slice(8)) - 1) / WEEK);
	const days = daysBetween(date2, periodOfMonth(month2).startDate);
	const first = addDays(date2, Math.ceil(days / WEEK) * WEEK);
	return within2(addDays(first, weeks * WEEK), month2);
}
function within2(date2, month2) {
	const over = daysBetween(periodOfMonth(month2).endDate, date2);
	return over > 0 ? addDays(date2, -Math.ceil(over / WEEK) * WEEK) : date2;
}
function daysBetween(one, other) {
	const serial = (date2) => serialOf(parseDate(date2));
	return serial(other) - serial(one);
}

// src/domain/suggestion-dates.ts
function proposedDates({ lockedDates }, month2, sessions, last, from3) {
	if (last && last.when !== "" && last.startDate === null)
		return { startDate: null, endDate: null, isAsBefore: true, fewDays: null };
	const moved2 = last && datesIn(last, month2);
	const period = moved2 && periodOf(moved2.startDate, moved2.endDate);
	const { startDate: first, endDate: end2 } = periodOfMonth(month2);
	const isFree2 = period && period.startDate >= from3 && // What ran on into the next month is given days of this one.
	period.startDate >= first && period.endDate <= end2 && weekly(period).every(
		(day) => lockedWithin(lockedDates, { startDate: day, endDate: day }).length === 0
	);
	if (moved2 && isFree2) return { ...moved2, isAsBefore: true, fewDays: null };
	const wanted = Math.max(1, sessions ?? 1);
	const days = freeDates(month2, wanted, lockedDates, from3);
	return {
		startDate: days[0] ?? null,
		endDate: days[days.length - 1] ?? null,
		isAsBefore: false,
		fewDays: days.length < wanted ? days.length : null
	};
}
function weekly(period) {
	const days = daysOf2(period).filter((_, index) => index % 7 === 0);
	return [...days, period.endDate];
}

// src/addon/proposal.ts
function proposer(school, objective, area2) {
	const { plan, workbook } = school;
	const month2 = objective.month;
	const today = formatDate(workbook.today);
	const from3 = monthOfDate(workbook.today) === month2 ? addDays(today, 1) : "";
	const loads = plannedMinutes(plan.activities, month2);
	return (found3) => {
		const { bank } = found3.idea;
		const last = rowOf2(school, found3.idea.uses[0]?.activity);
		const sessions = upTo(MOST_SESSIONS, last?.sessions || bank?.sessions);
		const minutesPerSession = upTo(
			MOST_MINUTES,
			last?.minutesPerSession || bank?.minutesPerSession
		);
		const partner = line3(last?.partner || bank?.partner);
		const { startDate, endDate, isAsBefore: isAsBefore2, fewDays } = proposedDates(
			plan,
			month2,
			sessions,
			last,
			from3
		);
		const proposal = {
			month: month2,
			area: area2,
			activity: found3.idea.activity.slice(0, LINE),
			objectiveIds: objective.id === null ? [] : [objective.id],
			why: whyOf2(found3, last, objective, area2),
			alignment: alignmentOf(found3),
			partner,
			lead: line3(last?.lead),
			when: isAsBefore2 ? line3(last?.when) : "",
			startDate,
			endDate,
			sessions,
			minutesPerSession,
			participants: upTo(MOST_PEOPLE, last?.participants),
			status: "Planned"
		};
		const onPlan = rowOf2(school, found3.idea.onPlan);
		if (onPlan) {
			const notices = standingNotices(school, onPlan, month2, today);
			return { proposal, notices, onPlan };
		}
		const minutes = (sessions ?? 1) * (minutesPerSession ?? 0);
		return {
			proposal,
			onPlan,
			notices: [
				fewDays === null ? "" : fewDaysNotice(fewDays),
				lockedSentences(periodOf(startDate, endDate), plan.lockedDates),
				...partnerNotices(school, partner, { month: month2, startDate, endDate }, today),
				loadNotice(school, partner, loads, minutes)
			].filter((notice) => notice !== "")
		};
	};
}
var line3 = (text2 = "") => text2.length > LINE ? "" : text2;
var upTo = (most, number2) => number2 && number2 <= most ? number2 : null;
function fewDaysNotice(days) {
	return days === 0 ? "No free day is left in this month, so choose the days yourself." : `Only ${counted(days, "free day is", "free days are")} left in this month, fewer than it has sessions.`;
}
function standingNotices(school, { partner, startDate, endDate }, month2, today) {
	return [
		lockedSentences(periodOf(startDate, endDate), school.plan.lockedDates),
		...partnerNotices(school, partner, { month: month2, startDate, endDate }, today)
	].filter((notice) => notice !== "");
}
function rowOf2({ tables: { activities }, calendar }, activity3) {
	const row = activities.rows.find((each) => each.row === activity3?.row);
	return row ? readActivityRow(activities, row, calendar) : null;
}
function whyOf2({ idea: idea2, nearness: nearness2, use, other }, last, objective, area2) {
	const isSame4 = nearness2 === "standard" && use === idea2.uses[0];
	const written = [isSame4 ? last?.why : "", idea2.bank?.why].find(
		(why) => why && why.length <= PARAGRAPH && thinWhy(why) === null
	);
	const label = other?.label || objective.standards[0]?.label;
	return written ?? starterWhy(area2, idea2.activity, label || objective.objective);
}
function alignmentOf({ nearness: nearness2, use }) {
	const before3 = use?.activity.alignment ?? 2;
	if (nearness2 === "standard") return before3;
	return nearness2 === "cluster" ? Math.min(before3, 2) : 1;
}
function partnerNotices({ plan }, name3, {
	month: month2,
	startDate,
	endDate
}, today) {
	const partner = partnerNamed(plan.partners, name3);
	if (!partner) return [];
	const period = periodOf(startDate, endDate) ?? periodOfMonth(month2);
	return [agreementOver(partner, period, today).notice ?? ""];
}
function loadNotice({ plan }, name3, planned2, minutes) {
	const partner = partnerNamed(plan.partners, name3);
	if (!partner) return "";
	const before3 = planned2.get(partnerKey(name3)) ?? 0;
	const { state: state2, agreedMinutes } = partnerLoad(before3 + minutes, partner.hours);
	return state2 === "over" && agreedMinutes !== null ? `With it ${partner.name} has ${formatMinutes(before3 + minutes)} this month, and ${formatMinutes(agreedMinutes)} are agreed.` : "";
}

// node_modules/minisearch/dist/es/index.js
var MiniSearch = class {
	constructor(options) {
		return new (minisearch_())(options);
	}
};

// src/addon/word-match.ts
function wordMatches(texts, query) {
	const index = new MiniSearch({
		fields: ["title", "text"],
		processTerm: plainWord
	});
	index.addAll(texts.map((text2, id2) => ({ ...text2, id: id2 })));
	const found3 = index.search(query, { boost: { title: 2 } });
	const asWritten = writtenWords(query);
	return new Map(
		found3.map(({ id: id2, score, terms }) => [
			id2,
			{
				score,
				words: terms.slice(0, MOST_WORDS).map((term) => asWritten.get(term) ?? term)
			}
		])
	);
}
function writtenWords(query) {
	const words4 = folded(query).split(/[^\p{L}\p{M}\p{N}]+/u);
	return new Map(words4.map((word) => [plainWord(word) ?? "", word]));
}
var MOST_WORDS = 2;
function plainWord(word) {
	const plain = folded(word);
	if (plain.length < 3 || /^\d+$/.test(plain) || STOP_WORDS.has(plain))
		return null;
	if (/[^aeiou]ies$/.test(plain)) return `${plain.slice(0, -3)}y`;
	if (/(?:x|ch|sh|ss|zz)es$/.test(plain)) return plain.slice(0, -2);
	return /[^su]s$/.test(plain) ? plain.slice(0, -1) : plain;
}
var STOP_WORDS = new Set(
	"about activity after all and any are ask at back before being can child children class classes could does each every families family find for from give grade group groups had has have help helps her hers him his home how into its know learn learning lets like make makes many more most new not off one other our out over own per school see she show shows some student students step such take tell than that the their them then there these they things this through time two use uses using was way ways week were what when where which who why will with within work works you your month math ela reading".split(
		" "
	)
);

// src/addon/suggestions.ts
var MOST3 = 12;
function loadSuggestions2(argument) {
	const { objectiveId, area: area2 } = checked(loadSuggestions, argument);
	const school = readSchool();
	const { plan, workbook } = school;
	const objective = objectiveOf(school, objectiveId);
	const bank = readBank(workbook, plan.catalogue).activities;
	const all = ideas(plan, bank, objective, area2);
	const proposed = proposer(school, objective, area2);
	return {
		objectiveId,
		area: area2,
		suggestions: bestIdeas(school, all, objective).slice(0, MOST3).map((found3) => suggestion(school, objective, found3, proposed(found3))),
		alsoAnswers: alsoAnswers(school, objective),
		hasBank: bank.length > 0
	};
}
function suggestion({ plan: { settings } }, { grades: grades2 }, found3, { proposal, notices, onPlan }) {
	const { idea: idea2, nearness: nearness2 } = found3;
	const { sessions = null, minutesPerSession = null } = onPlan ?? proposal;
	return {
		key: idea2.activity,
		nearness: nearness2,
		reason: reasonWords2(
			found3,
			{ sessions, minutesPerSession },
			grades2,
			settings.schoolYearStarts
		),
		notices,
		timesUsed: idea2.timesUsed,
		description: idea2.bank?.description ?? "",
		materials: idea2.bank?.materials ?? "",
		families: idea2.bank?.families ?? "",
		proposal,
		onPlan
	};
}
function objectiveOf({ plan }, id2) {
	const objective = plan.objectives.find((each) => each.id === id2);
	if (!objective)
		throw new UserError(
			`${id2} is no longer in Objectives: somebody removed it. Look at the month again.`
		);
	if (objective.month === null)
		throw new UserError(
			`The month of ${id2} can’t be read, so nothing can be planned for it. Write it in Objectives, such as 2026-10.`
		);
	return objective;
}
function bestIdeas(school, all, objective) {
	const whyOf3 = whyReader(school);
	const texts = all.map((idea2) => ({
		title: idea2.activity,
		text: textOf(idea2, whyOf3)
	}));
	const labels = objective.standards.map(({ label, text: text2 }) => `${label} ${text2}`);
	const matches = wordMatches(
		texts,
		[objective.objective, ...labels].join(" ")
	);
	const places = new Map(all.map((idea2, place2) => [idea2, place2]));
	return ranked(all, objective, (idea2) => matches.get(places.get(idea2) ?? -1));
}
function textOf({ bank, uses }, whyOf3) {
	const [last] = uses;
	return [
		bank?.description,
		bank?.families,
		bank?.why,
		...(bank?.tags ?? []).map(({ label }) => label),
		last && whyOf3(last.activity.row),
		...(last?.objectives ?? []).map(({ objective }) => objective)
	].join(" ");
}
function whyReader({ tables }) {
	const { activities } = tables;
	const rows = new Map(activities.rows.map((row) => [row.row, row]));
	return (number2) => {
		const row = rows.get(number2);
		return row ? typedAt(activities, row, "why") : "";
	};
}
function alsoAnswers({ plan }, objective) {
	const tags = objectiveTags(objective);
	return plan.objectives.flatMap((other) => {
		if (other.id === null || other.id === objective.id) return [];
		if (other.month !== objective.month) return [];
		const { nearness: nearness2 } = nearest(tags, objectiveTags(other)) ?? {};
		return nearness2 === "standard" || nearness2 === "cluster" ? [other.id] : [];
	});
}

// src/sheet/made/year-tables.ts
var YEAR_MONTHS = 12;
var DEPTH = ["Areas", "Activities", "Minutes", "Months"];
function domainTable({ domains: domains2, whole: all }) {
	return table2(
		"By domain: breadth, and balance beside it",
		[
			"Domain",
			"What it is",
			"Standards",
			"Named",
			"Share",
			"Supported",
			"Share",
			"Balance"
		],
		[
			...domains2.map(({ domain, label, ...spread3 }) => [
				name2(domain),
				drawn(label === domain ? "" : clipped(label)),
				...spreadCells(spread3, INK.plain)
			]),
			[name2("All"), drawn(""), ...spreadCells(all, { bold: true })]
		]
	);
}
function spreadCells({ standards, named: named2, supported, balance: balance2 }, look) {
	return [
		standards,
		named2,
		share(named2, standards),
		supported,
		share(supported, standards),
		shown(balance2)
	].map((text2) => centered(text2, look));
}
function monthHeat({ months, standards, byMonth }) {
	const [first] = months;
	const titles = Array.from(
		{ length: YEAR_MONTHS },
		(_, index) => first === void 0 ? "" : shortMonth(addMonths(first, index))
	);
	return table2(
		"By month: activities · minutes for each standard",
		["Standard", "What it is", ...DEPTH, ...titles],
		[
			...standards.map((standard) => [
				...standardCells(standard),
				...standard.months.map(
					(cell) => heatCell(cell, cell.objectives > 0 ? NOT_SERVED : NOT_NAMED)
				)
			]),
			totalLine("Standards named", byMonth, ({ named: named2 }) => named2),
			totalLine("Standards supported", byMonth, ({ supported }) => supported)
		]
	);
}
function areaHeat({ standards, byArea: byArea2 }) {
	return table2(
		"By area: activities · minutes for each standard",
		[
			"Standard",
			"What it is",
			...DEPTH,
			...byArea2.map(({ area: area2 }) => AREA_TITLES[area2])
		],
		[
			...standards.map((standard) => [
				...standardCells(standard),
				...standard.areas.map(
					(cell) => heatCell(cell, standard.objectives > 0 ? NOT_HERE : NOT_NAMED)
				)
			]),
			totalLine("Standards supported", byArea2, ({ supported }) => supported),
			totalLine("Activities", byArea2, ({ activities }) => activities)
		]
	);
}
function standardCells(standard) {
	const { code, label, text: text2 } = standard;
	return [name2(code), drawn(clipped(label || text2)), ...depthCells(standard)];
}
function depthCells({ objectives, depth }) {
	const { areas, activities, minutes, months } = depth;
	if (objectives === 0) return DEPTH.map(() => NOT_NAMED);
	return [areas, activities, whole4(minutes), months].map(
		(figure3) => centered(figure3, { bold: true })
	);
}
var NOT_NAMED = centered(STATE_SIGNS["not expected"], INK.quiet);
var NOT_SERVED = centered(`${STATE_SIGNS.empty} named`, INK.empty);
var NOT_HERE = centered(STATE_SIGNS.empty, INK.quiet);
var HEAT = [
	{ from: 5, background: "#8fc583" },
	{ from: 2, background: "#bcdcae" },
	{ from: 1, background: "#e3f1dd" }
];
function heatCell({ activities, minutes }, otherwise) {
	const heat = HEAT.find(({ from: from3 }) => activities >= from3);
	if (heat)
		return centered(`${activities} · ${whole4(minutes)}`, {
			background: heat.background,
			color: "#12290a"
		});
	return otherwise;
}
function totalLine(title, columns, figure3) {
	return [
		sentence(title, { bold: true }),
		...Array.from({ length: 1 + DEPTH.length }, () => drawn("")),
		...columns.map((column2) => centered(figure3(column2), { bold: true }))
	];
}

// src/sheet/made/year-tab.ts
var WIDTHS4 = [96, 220, ...Array.from({ length: 4 + YEAR_MONTHS }, () => 88)];
var NAMED4 = 8;
function yearDrawing(year2, today) {
	return stacked(
		[
			{ lines: top3(year2, today) },
			domainTable(year2),
			monthHeat(year2),
			areaHeat(year2),
			legend3()
		],
		{ widths: WIDTHS4 }
	);
}
function top3(year2, today) {
	const { months, month: month2, grade: grade2, subject, schoolName } = year2;
	const [first = month2] = months;
	const span = first === month2 ? monthName(month2) : `${monthName(first)} to ${monthName(month2)}`;
	const title = [
		`Year of ${gradeTitle(grade2)} · ${subject}: ${span}`,
		schoolName
	].filter(Boolean).join(" · ");
	return [
		[sentence(clipped(title), INK.title)],
		[sentence(breadth(year2), { size: 12, bold: true })],
		[sentence(missing3(year2), { size: 11 })],
		note2(`As of ${today}.`)
	];
}
function breadth({ whole: whole5 }) {
	const { standards, named: named2, supported, balance: balance2 } = whole5;
	const served = supported === 0 ? "none is supported by an activity" : `${supported} supported by an activity (${share(supported, standards)}), balance ${shown(balance2)} over ${supported === 1 ? "that one" : `those ${supported}`}`;
	return `${named2} of ${counted(standards, "standard")} named by an objective (${share(named2, standards)}), ${served}.`;
}
function missing3({ standards }) {
	const unnamed = standards.filter(({ objectives }) => objectives === 0);
	const unserved = standards.filter(
		({ objectives, depth }) => objectives > 0 && depth.activities === 0
	);
	return [
		listOf3("Named and without an activity", unserved),
		listOf3("Not named yet", unnamed)
	].filter(Boolean).join(" ");
}
function listOf3(words4, standards) {
	if (standards.length === 0) return "";
	const codes = standards.slice(0, NAMED4).map(({ code }) => code);
	const rest = standards.length - codes.length;
	return `${words4}: ${codes.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}.`;
}
function legend3() {
	return {
		lines: [
			[sentence("How to read this page", INK.section)],
			note2(
				`In a cell: activities · minutes. The darker, the more activities: 1, 2 to 4, 5 or more.   ${STATE_SIGNS.empty} named by an objective, no activity in that month or area   ${STATE_SIGNS["not expected"]} not named`
			),
			note2(
				"Depth is four figures: in how many of the six areas, with how many activities, for how many minutes, in how many months a standard was served. An activity counts in full for each standard of its objectives, so minutes don’t add up over standards."
			),
			note2(
				"Balance (Webb) is how evenly activities spread over the standards that are supported: 1.00 is even. It says nothing of those that are not, so it stands beside how many they are."
			),
			note2(
				"Parts such as a and b count to their standard. Every figure is defined, with an example, in docs/figures.md of Integration Grid."
			)
		]
	};
}

// src/addon/year.ts
function writeYear(argument) {
	const { month: month2, grade: grade2, subject } = checked(loadYear, argument);
	const workbook = openWorkbook();
	const view = withLock(() => {
		const year2 = yearOf2(readSchool(workbook), month2, grade2, subject);
		const drawing = yearDrawing(year2, formatDate(workbook.today));
		const found3 = findMadeTab(workbook.spreadsheet, YEAR_TAB);
		putInTab(
			workbook,
			{ tab: YEAR_TAB, month: month2, drawing },
			found3,
			(each) => isAsBuilt(each, drawing)
		);
		return year2;
	});
	showTab(YEAR_TAB);
	return view;
}

// src/domain/code-forms.ts
var PREFIX = /^(?:CCSS|CC)?(?:MATH(?:CONTENT)?|ELA(?:LITERACY)?|LITERACY)?/;
var BETWEEN = /[\s.()/:\u2010-\u2015\u2212-]+/g;
var BAND = /\b(9\s?[-/]\s?10|11\s?[-/]\s?12|6\s?[-/]\s?8)(?!\d)/g;
var BETWEEN_DIGITS = /(\d)([\s.()/:-]+)(?=\d)/g;
var [IN_BAND, DOT, NO_DOT] = ["~", "_", "^"];
function codeForms(standards) {
	const keys = new Map();
	for (const { kind, code, key } of standards) {
		const isNumbered = kind === "standard" || kind === "part";
		if (!isNumbered && !code.startsWith("HS")) continue;
		for (const form of isNumbered ? formsOf(code, key) : [squeezed(code)]) {
			const isTaken = keys.has(form) && keys.get(form) !== key;
			keys.set(form, isTaken ? null : key);
		}
	}
	return (text2) => {
		const form = numbersApart(text2);
		return keys.get(form) ?? keys.get(form.replace(PREFIX, "")) ?? void 0;
	};
}
function formsOf(code, key) {
	const written = [code, key];
	if (code.startsWith("HS"))
		written.push(...written.map((form) => form.slice("HS".length)));
	const [, strand, grade2, number2] = STRAND_FIRST.exec(code) ?? [];
	if (strand !== void 0) written.push(`${grade2}.${strand}.${number2}`);
	return [...new Set(written)].flatMap(
		(form) => TWO_NUMBERS.test(form) ? [squeezed(form), numbersApart(form)] : [squeezed(form)]
	);
}
var TWO_NUMBERS = /\d[^\dA-Za-z]+\d/;
var STRAND_FIRST = /^([A-Z]{1,4})\.(K|[\d-]+)\.(\d+[a-j]?)$/;
function squeezed(text2) {
	return text2.toUpperCase().replace(BETWEEN, "");
}
function numbersApart(text2) {
	const code = text2.toUpperCase().replace(/[\u2010-\u2015\u2212]/g, "-").replace(BAND, (band) => band.replace(/\D+/, IN_BAND));
	const isDotted = /[.\s:]/.test(code.replace(/^CCSS.|[.\s]+$/, ""));
	return code.replace(
		BETWEEN_DIGITS,
		(_, digit, between2) => digit + (isDotted && /[-/]/.test(between2) ? NO_DOT : DOT)
	).replace(BETWEEN, "");
}

// src/domain/code-shorthand.ts
var NUMBERED = /^(.*\D)\d+[a-z]?$/i;
var REST = /^\.?((?:[A-Z]{1,3}[. ]?|\d{1,2}\.)?\d{1,2}[a-j]?)$/i;
var LETTER2 = /^\(?([a-j])\)?$/i;
var STRANDS = /^((?:(?:RL|RI|RF|W|SL|L|RH|RST|WHST)\s?(?:[/&+]|and)\s?)+)(RL|RI|RF|W|SL|L|RH|RST|WHST)([. ].+)$/i;
function wholeCodes(text2, before3) {
	const [, start] = NUMBERED.exec(before3.key) ?? [];
	if (start === void 0) return [];
	const [, letter] = LETTER2.exec(text2) ?? [];
	if (letter !== void 0) return [before3.key.replace(/[a-z]$/, "") + letter];
	const [, rest] = REST.exec(text2) ?? [];
	if (rest === void 0) return [];
	return [start + rest, start.replace(/[^.-]*[.-]$/, "") + rest];
}
function continued(text2, before3, catalogue) {
	for (const code of wholeCodes(text2, before3)) {
		const found3 = recognise(code, catalogue);
		const isSure = found3?.wrongCluster === null && (found3.standard.kind === "standard" || found3.standard.kind === "part");
		if (isSure) return found3.standard;
	}
	return void 0;
}
function strandCodes(text2) {
	const [, strands, last, rest] = STRANDS.exec(text2) ?? [];
	if (strands === void 0) return [];
	const names = strands.split(/[/&+\s]|and/i).filter((name3) => name3 !== "");
	return [...names, last].map((name3) => `${name3}${rest}`);
}

// src/domain/standard-code.ts
var { gradesBetween, parseCode, plainCode } = Addon.parts["src/domain/standard-code.ts"]();

// src/domain/imported-standard.ts
var PART2 = /^[.(]?[A-Za-z]\)?$/;
var EXPECTATION = /^(?:K|[1-5]|MS|HS|K-2|3-5)-(?:PS|LS|ESS|ETS)\d-\d+$/i;
var PLACEHOLDER = /^\W*(?:\S+ )?(?:not applicable|begins in grade)\b.{0,30}$/i;
var LONGEST_PLACEHOLDER = 200;
var OFFICIAL = /^CCSS\.(?:Math\.Content|ELA-Literacy)\./i;
var LABEL_LENGTH = 60;
function importedStandards(common, rows) {
	const ours = new Map(common.map((standard) => [standard.key, standard]));
	const frameworks = byFramework(keyedRows(rows, common));
	const texts = new Map();
	for (const [framework, keyed] of frameworks)
		if (namesCommonCore(framework)) {
			for (const { key, row } of keyed)
				if (!texts.has(key)) texts.set(key, row.text);
		}
	return [
		...common.map((standard) => {
			const text2 = texts.get(standard.key);
			return text2 === void 0 ? standard : { ...standard, text: text2 };
		}),
		...[...frameworks].flatMap(
			([framework, keyed]) => standardsOf2(framework, keyed, ours)
		)
	];
}
function standardsOf2(framework, rows, ours) {
	const standards = new Map();
	const tree = treeOf2(rows, ours);
	const isCommonCore = namesCommonCore(framework);
	for (const each of rows) {
		const { row, key, code } = each;
		if (standards.has(key)) continue;
		const same = ours.get(key);
		const own = isCommonCore || code === same?.code ? same : void 0;
		if (own !== void 0 && framework === COMMON_CORE) continue;
		standards.set(
			key,
			own ? { ...own, text: row.text, framework } : foreign(each, framework, tree)
		);
	}
	return [...standards.values()];
}
function keyedRows(rows, common) {
	const known2 = new Map(
		common.map((standard) => [standard.code, standard])
	);
	const read = (text2) => {
		const found3 = known2.get(text2) ?? known2.get(text2.replace(OFFICIAL, "")) ?? parseCode(text2) ?? { key: plainCode(text2), code: text2 };
		known2.set(text2, found3);
		return found3;
	};
	return rows.filter(({ code, text: text2 }) => trimmed(code) !== "" && !isPlaceholder(text2)).map((row) => {
		const { key, code } = read(row.code);
		return { row, key, code, parent: read(row.parent).key };
	});
}
var isPlaceholder = (text2) => text2.length <= LONGEST_PLACEHOLDER && PLACEHOLDER.test(text2);
function byFramework(rows) {
	const names = new Map([[folded(COMMON_CORE), COMMON_CORE]]);
	const frameworks = new Map();
	for (const each of rows) {
		const { framework } = each.row;
		const name3 = names.get(folded(framework)) ?? framework;
		names.set(folded(name3), name3);
		const found3 = frameworks.get(name3) ?? [];
		frameworks.set(name3, found3);
		found3.push(each);
	}
	return frameworks;
}
function treeOf2(rows, ours) {
	const held = new Set(rows.map(({ key }) => key));
	const parents = new Map();
	const above = new Map();
	const groups2 = new Set();
	for (const { row, key, parent } of rows) {
		const isHeld2 = held.has(parent) || ours.has(parent);
		if (!isHeld2 || parents.has(key) || topFrom(parent, above) === key) continue;
		parents.set(key, parent);
		above.set(key, parent);
		if (!isPart(row)) groups2.add(parent);
	}
	for (const group of groups2) {
		const parent = parents.get(group);
		if (parent !== void 0) groups2.add(parent);
	}
	return { parents, groups: groups2, topOf: (key) => topFrom(key, above) };
}
function topFrom(key, above) {
	let top4 = key;
	for (let next = above.get(key); next !== void 0; next = above.get(top4))
		top4 = next;
	for (let at = key; at !== top4; ) {
		const next = above.get(at);
		above.set(at, top4);
		at = next;
	}
	return top4;
}
function isPart({ code, parent }) {
	const [whole5, start] = [trimmed(code), trimmed(parent)];
	if (EXPECTATION.test(start)) return true;
	return start !== "" && whole5.startsWith(start) && PART2.test(whole5.slice(start.length));
}
function foreign({ row, key }, framework, { parents, groups: groups2, topOf }) {
	const { code, grades: grades2, subject, text: text2 } = row;
	const parent = parents.get(key) ?? null;
	const top4 = topOf(key);
	const kind = kindOf2(row, parent, groups2.has(key));
	return {
		code: trimmed(code),
		key,
		kind,
		grades: grades2,
		subject,
		topic: top4,
		domain: top4,
		cluster: kind === "domain" ? null : parent ?? key,
		parent,
		emphasis: null,
		label: labelOf(text2),
		text: text2,
		framework
	};
}
function kindOf2(row, parent, isGroup) {
	if (!isGroup) return isPart(row) ? "part" : "standard";
	return parent === null ? "domain" : "cluster";
}
function labelOf(text2) {
	const line4 = trimmed(text2).split(/[\r\n]/)[0];
	if (line4.length <= LABEL_LENGTH) return line4;
	const space = line4.lastIndexOf(" ", LABEL_LENGTH);
	return `${line4.slice(0, space > 0 ? space : LABEL_LENGTH)}…`;
}

// src/domain/nearest-standard.ts
var MOST_EDITS = 2;
var NAMED5 = 3;
var LONGEST = 33;
var MOST_WORDS2 = 5;
var WORD2 = /\b(?!(?:WHST|CCSS|CCRA|MATH|CONTENT|LITERACY)\b)[A-Z]{4}/i;
var CANDIDATES = new WeakMap();
function nearestStandards(typed, catalogue, grades2) {
	if (!isLikeACode(typed)) return [];
	const { standard, text: text2 } = inBand(typed, catalogue);
	if (standard !== void 0) return [standard];
	const code = parseCode(text2);
	const form = squeezed(code?.key ?? text2);
	const number2 = numberIn(code?.key ?? text2);
	const wanted = code && code.grades.length > 0 ? code.grades : grades2;
	const score = (candidate) => {
		const { standard: standard2 } = candidate;
		const apart2 = Math.abs(candidate.number - number2);
		return editsBetween(form, candidate.form) * 10 + (isOfAnotherGrade(standard2, wanted) ? 4 : 0) + (standard2.topic === code?.topic ? 0 : 0.7) + apart2 * 3 / (apart2 + 5) + (number2 > 0 && candidate.number === 0 ? 20 : 0);
	};
	return nearOnes(form, code, candidatesOf(catalogue)).map((candidate) => ({ candidate, score: score(candidate) })).sort((one, other) => one.score - other.score).slice(0, NAMED5).map(({ candidate }) => candidate.standard);
}
function isLikeACode(text2) {
	return text2.length <= LONGEST && /\d|\bK/i.test(text2) && /[A-Za-z]/.test(text2) && !WORD2.test(text2) && text2.split(/\s+/).length <= MOST_WORDS2;
}
function nearOnes(form, code, candidates) {
	const domain = candidates.filter(
		({ standard, number: number2 }) => number2 > 0 && standard.topic === code?.topic && !isOfAnotherGrade(standard, code.grades)
	);
	const letters2 = lettersOf(form);
	for (let edits = 1; edits <= Math.min(MOST_EDITS, form.length / 2); edits++) {
		const near = candidates.filter(
			(candidate) => isWithin(edits, form, letters2, candidate)
		);
		if (near.length > 0) return [...new Set([...near, ...domain])];
	}
	return domain;
}
function isWithin(most, form, letters2, other) {
	return Math.abs(other.form.length - form.length) <= most && differing(other.letters, letters2) <= 2 * most && editsBetween(form, other.form) <= most;
}
var BANDS2 = [
	[/\b(?:9|10)(?=[. ]|$)/, "9-10"],
	[/\b(?:11|12)(?=[. ]|$)/, "11-12"],
	[/\b[678](?=[. ]|$)/, "6-8"]
];
function inBand(typed, catalogue) {
	const code = plainCode(typed);
	for (const [grade2, band] of BANDS2) {
		const text2 = code.replace(grade2, band);
		const found3 = recognise(text2, catalogue);
		if (found3 !== void 0) return { standard: found3.standard, text: text2 };
		const domain = text2.replace(/[. ]\d{1,2}[A-Z]?$/, "");
		if (text2 !== code && recognise(domain, catalogue) !== void 0)
			return { text: text2 };
	}
	return { text: typed };
}
function candidatesOf(catalogue) {
	const known2 = CANDIDATES.get(catalogue) ?? [...catalogue.byKey.values()].filter((standard) => !isCodeless(standard)).map((standard) => {
		const form = squeezed(standard.key);
		const isNumbered = standard.kind === "standard" || standard.kind === "part";
		const number2 = isNumbered ? numberIn(standard.key) : 0;
		return { standard, form, letters: lettersOf(form), number: number2 };
	});
	CANDIDATES.set(catalogue, known2);
	return known2;
}
var GRADE_WITHOUT_NUMBER = /^(?:HS|MP|CC)|(?:^|\.)K\./i;
function numberIn(code) {
	const numbers = code.match(/\d+/g) ?? [];
	return numbers.length > 1 || GRADE_WITHOUT_NUMBER.test(code) ? Number(numbers[numbers.length - 1] ?? 0) : 0;
}
function lettersOf(form) {
	let letters2 = 0;
	for (let index = 0; index < form.length; index++)
		letters2 |= 1 << form.charCodeAt(index) % 32;
	return letters2;
}
function differing(one, other) {
	let bits = one ^ other;
	let count3 = 0;
	for (; bits !== 0; bits &= bits - 1) count3++;
	return count3;
}

// src/domain/payback.ts
function payback(plan, {
	month: month2,
	ids,
	teacher
}, participants) {
	return {
		objectives: ids.map((id2) => ({ id: id2, activities: supportOf2(plan, month2, id2) })),
		lastMonth: lastMonth2(plan, addMonths(month2, -1), teacher, participants)
	};
}
function supportOf2(plan, month2, id2) {
	const place2 = plan.objectives.findIndex((objective2) => objective2.id === id2);
	const objective = plan.objectives[place2];
	if (!objective) return [];
	const linked = [];
	const near = [];
	const { links } = cellsOf5(plan);
	const { activities } = columnsOf(plan);
	for (const index of placesIn(activities, month2)) {
		const activity3 = activities.at(index);
		const places = linkedBy(links, index);
		if (places.includes(place2)) linked.push(shown2(activity3, true));
		else if (places.some((other) => sharesStandard(plan.objectives[other], objective)))
			near.push(shown2(activity3, false));
	}
	return [...linked, ...near];
}
function shown2(activity3, isLinked) {
	const { id: id2, area: area2, partner, when } = activity3;
	return {
		id: id2,
		area: area2,
		activity: activity3.activity,
		partner,
		when,
		isLinked
	};
}
function sharesStandard(one, other) {
	return one.standards.some(
		(mine) => other.standards.some(
			(theirs) => isWithin2(mine, theirs) || isWithin2(theirs, mine)
		)
	);
}
function isWithin2({ key, parent, cluster, domain }, whole5) {
	return [key, parent, cluster, domain].includes(whole5.key);
}
function lastMonth2(plan, month2, teacher, participants) {
	const name3 = folded(teacher);
	const isHers = ({ month: its, teacher: theirs }) => its === month2 && folded(theirs) === name3;
	if (name3 === "" || !plan.objectives.some(isHers)) return null;
	const { links } = cellsOf5(plan);
	const done = plan.activities.filter(
		(_, index) => linkedBy(links, index).some((place2) => isHers(plan.objectives[place2]))
	);
	const sum3 = (of2) => done.reduce((total, activity3) => total + of2(activity3), 0);
	return {
		month: month2,
		activities: done.length,
		minutes: sum3(({ minutes }) => minutes),
		participants: sum3(({ id: id2 }) => id2 === null ? 0 : participants(id2))
	};
}

// src/domain/emphasis.ts
var { EMPHASES, emphasisOf } = Addon.parts["src/domain/emphasis.ts"]();

// src/domain/row-columns.ts
function columnsOfRows({ objectives, activities }) {
	const columns = objectiveColumns(objectives);
	return {
		objectives: columns,
		activities: activityColumns(activities, objectives, columns)
	};
}
function objectiveColumns(objectives) {
	const teachers = numbered();
	const subjects = numbered();
	const standards = numbered();
	const column2 = (numberOf2) => Int32Array.from(objectives, numberOf2);
	return {
		count: objectives.length,
		month: Uint16Array.from(objectives, ({ month: month2 }) => monthNumber(month2)),
		grades: Uint16Array.from(objectives, ({ grades: grades2 }) => gradeBits(grades2)),
		teacher: column2((one) => teachers.numberOf(one.teacher)),
		subject: column2((one) => subjects.numberOf(one.subject)),
		named: column2((one) => standards.numberOf(one.standards)),
		priority: Uint8Array.from(
			objectives,
			({ priority: priority2 }) => PRIORITIES.indexOf(priority2)
		),
		teachers: teachers.list,
		subjects: subjects.list,
		standards: standards.list,
		emphases: standards.list.map((each) => EMPHASES.indexOf(emphasisOf(each))),
		at: (place2) => objectives[place2]
	};
}
function activityColumns(activities, objectives, { month: month2 }) {
	const places = new Map();
	objectives.forEach(({ id: id2 }, place2) => {
		if (id2 !== null) places.set(id2, place2);
	});
	const links = linkMaker(activities.length);
	for (const activity3 of activities) {
		if (isCounted2(activity3))
			for (const id2 of activity3.objectiveIds) {
				const place2 = places.get(id2);
				if (place2 !== void 0 && month2[place2] === monthNumber(activity3.month))
					links.add(place2);
			}
		links.end();
	}
	const column2 = (numberOf2) => Uint8Array.from(activities, numberOf2);
	return {
		count: activities.length,
		month: Uint16Array.from(activities, ({ month: month3 }) => monthNumber(month3)),
		area: column2(({ area: area2 }) => area2 === null ? AREAS.length : AREA_INDEX[area2]),
		alignment: column2(({ alignment: alignment2 }) => alignment2),
		status: column2(({ status: status2 }) => STATUSES.indexOf(status2)),
		sessions: new Int32Array(activities.length).fill(1),
		sessionMinutes: Float64Array.from(activities, ({ minutes }) => minutes),
		links: links.links(),
		partners: () => [...new Set(activities.map(({ partner }) => partner))],
		leads: () => [...new Set(activities.map(({ lead }) => lead))],
		deliveredMinutes: (place2) => activities[place2].deliveredMinutes,
		at: (place2) => activities[place2]
	};
}
function isCounted2({ month: month2, area: area2, status: status2 }) {
	return month2 !== null && area2 !== null && counts(status2);
}

// src/domain/standard-range.ts
var TO = /\s?(?:[-\u2010-\u2015\u2212]|\b(?:to|thru|through)\b)\s?/gi;
var TAIL = /^(.*?)(\d+|[a-j])$/;
var LONGEST2 = 13;
function standardRange(text2, catalogue) {
	for (const { 0: to, index } of text2.matchAll(TO)) {
		const first = numbered3(text2.slice(0, index), catalogue);
		if (first === void 0) continue;
		const end2 = text2.slice(index + to.length);
		const last = numbered3(end2, catalogue) ?? continued(end2, first, catalogue);
		if (last !== void 0) return from2(first, last, catalogue);
	}
	return [];
}
function from2(first, last, catalogue) {
	const lowest = TAIL.exec(first.key);
	const highest = TAIL.exec(last.key);
	if (!lowest || !highest || lowest[1] !== highest[1]) return [];
	return between(lowest[2], highest[2]).flatMap(
		(each) => numbered3(lowest[1] + each, catalogue) ?? []
	);
}
function numbered3(text2, catalogue) {
	const standard = recognise(text2, catalogue)?.standard;
	const isOne = standard?.kind === "standard" || standard?.kind === "part";
	return isOne ? standard : void 0;
}
function between(first, last) {
	const radix = first > "9" ? 36 : 10;
	const from3 = parseInt(first, radix);
	const to = parseInt(last, radix);
	if (!(to > from3 && to - from3 < LONGEST2)) return [];
	return Array.from(
		{ length: to - from3 + 1 },
		(_, index) => (from3 + index).toString(radix)
	);
}

// src/sheet/cells-between.ts
var COUNTED = ["status", "deliveredMinutes", "attended"];
function withCellsBetween(own, writes) {
	const keys = [...new Set(writes.map(({ key }) => key))];
	if (!keys.every((key) => COUNTED.includes(key))) return writes;
	if (writes.some(({ value }) => isOddText2(value))) return writes;
	const columns = keys.map((key) => ({ key, index: own.table.indexes[key] ?? -1 }));
	const rows = spanOf2(writes.map(({ row }) => row));
	const standing = plainCells(own, rows, spanOf2(columns.map((c) => c.index)));
	const isChanged = ({ row, index }) => {
		const now = standing(row, index);
		return now !== null && now !== (own.tab.values?.[row - 1]?.[index] ?? "");
	};
	if (writes.some(isChanged)) return null;
	const ids = new Map(own.table.rows.map((row) => [row.row, idOf(own, row)]));
	const written = new Set(writes.map(placeOf5));
	const between2 = [];
	for (let row = rows.first; row <= rows.last; row++)
		for (const { key, index } of columns) {
			const value = standing(row, index);
			const id2 = ids.get(row) ?? "";
			const write2 = { row, index, id: id2, key, value: value ?? "" };
			if (value !== null && !written.has(placeOf5(write2))) between2.push(write2);
		}
	return [...writes, ...between2];
}
var placeOf5 = ({ row, index }) => `${row}/${index}`;
var spanOf2 = (numbers) => ({
	first: Math.min(...numbers),
	last: Math.max(...numbers)
});
function plainCells({ sheet }, rows, columns) {
	const around = sheet.getRange(
		rows.first,
		columns.first + 1,
		rows.last - rows.first + 1,
		columns.last - columns.first + 1
	);
	const formulas = around.getFormulas();
	const values = around.getValues();
	return (row, index) => {
		const [down, along] = [row - rows.first, index - columns.first];
		const value = values[down]?.[along];
		return formulas[down]?.[along] === "" && isPlain(value) ? value : null;
	};
}
function isPlain(value) {
	if (typeof value === "number") return Number.isInteger(value) && value >= 0;
	if (typeof value !== "string") return false;
	return !isOddText2(value) && (value === "" || parseStatus(value) !== void 0);
}
var isOddText2 = (value) => typeof value === "string" && !/^(?!(?:true|false)$)[a-z]*$/i.test(value);

// src/sheet/link-problems.ts
function linkProblems(objectives) {
	const meant2 = nearestIds(objectives);
	return (activity3) => {
		const problems = isNameless(activity3) ? [nameless(activity3.row)] : [];
		for (const id2 of activity3.objectiveIds) {
			const trouble2 = troubleOf(id2, activity3, objectives, meant2);
			if (trouble2 !== null)
				problems.push(
					cellProblem(ACTIVITIES, activity3.row, "objectiveIds", {
						...trouble2,
						value: id2
					})
				);
		}
		return problems;
	};
}
function troubleOf(id2, { month: month2 }, objectives, meant2) {
	if (!isOddLink(objectives, id2, monthNumber(month2))) return null;
	const place2 = placeOf6(objectives, id2);
	if (place2 === void 0 || month2 === null) return unknownId(id2, meant2(id2));
	const theirs = objectives.columns.month[place2];
	return otherMonth(id2, theirs === 0 ? null : monthNumbered(theirs), month2);
}
function hasOddLink(objectives, text2, month2) {
	return parseIds(text2).some((id2) => isOddLink(objectives, id2, month2));
}
function isOddLink(objectives, id2, month2) {
	const place2 = placeOf6(objectives, id2);
	if (place2 === void 0) return true;
	return month2 !== 0 && objectives.columns.month[place2] !== month2;
}
function placeOf6({ places }, id2) {
	const place2 = places.get(id2);
	return place2 === void 0 || place2 < 0 ? void 0 : place2;
}
function isNameless(activity3) {
	const { id: id2, month: month2, area: area2, status: status2, objectiveIds } = activity3;
	return id2 === null && objectiveIds.length === 0 && month2 !== null && area2 !== null && counts(status2);
}
function nameless(row) {
	return cellProblem(ACTIVITIES, row, "objectiveIds", {
		severity: "notice",
		message: "The activity supports no objective, so it adds nothing to the plan.",
		fix: "Copy the ids of the objectives that it supports from the Objective ID column.",
		value: ""
	});
}
function nearestIds(objectives) {
	let byFolded;
	return (text2) => {
		const known2 = byFolded ?? (byFolded = new Map(
			[...objectives.places.keys()].filter((id2) => placeOf6(objectives, id2) !== void 0).map((id2) => [folded(id2), id2])
		));
		const pieces2 = known2.has(folded(text2)) ? [text2] : text2.split(/[\s;]+/);
		const ids = pieces2.flatMap((piece) => known2.get(folded(piece)) ?? []);
		return ids.length === pieces2.length ? formatIds(ids) : void 0;
	};
}
function unknownId(id2, meant2) {
	return {
		severity: "problem",
		message: `No objective has the id ${quoted(id2)}, so the activity does not support it.`,
		fix: meant2 === void 0 ? "Copy the id from the Objective ID column; put commas between several." : `Did you mean ${meant2}?`
	};
}
function otherMonth(id2, theirs, ours) {
	const place2 = theirs === null ? "has no month that we can read" : `is in ${monthName(theirs)}`;
	return {
		severity: "problem",
		message: `The objective ${quoted(id2)} ${place2}, and this activity is in ${monthName(ours)}, so it does not support it.`,
		fix: "Name an objective of the same month, or change the month."
	};
}

// src/sheet/loose-rows.ts
function looseRows(before3, after, writes) {
	const places = placesWithoutId(after, writes);
	return lostLoose(before3, after).flatMap((then) => {
		const [place2, second] = places.filter((row) => {
			const left = (after.table.values[row - 1] ?? []).flatMap(
				(cell, index) => writes.some((write2) => write2.row === row && write2.index === index) ? [] : [[cell, then.cells[index] ?? ""]]
			);
			return left.some(([cell]) => cell !== "") && left.every(([cell, was]) => holds(cell, was));
		});
		return place2 && !second ? wholeRow(before3, after, then, place2, "") : [];
	});
}
var lacksLoose = (before3, after, writes) => placesWithoutId(after, writes).length > 0 && lostLoose(before3, after).length > 0;
var placesWithoutId = (own, writes) => {
	const rows = writes.flatMap(({ id: id2, row }) => id2 === "" ? [] : [row]);
	return [...new Set(rows)].filter(
		(row) => (own.table.values[row - 1]?.[idIndex(own)] ?? "") === ""
	);
};
function lostLoose(before3, after) {
	const isLoose = (own) => (row) => idOf(own, row) === "";
	const standing = after.table.rows.filter(isLoose(after));
	return before3.table.rows.filter(isLoose(before3)).filter(
		(row) => standing.every(
			(now) => !sameCells(cellsOf(before3, row), cellsOf(after, now))
		)
	);
}
function fewerLoose(before3, after) {
	const count3 = (own) => own.table.rows.filter((row) => idOf(own, row) === "").length;
	return count3(after) < count3(before3) ? lostLoose(before3, after) : [];
}
function wholeRow(before3, after, then, row, id2) {
	return after.tab.schema.columns.flatMap(({ key }) => {
		const index = columnIndex(after.table, key);
		const value = cellAt(before3.table, then, key);
		return index < 0 ? [] : [{ row, index, id: id2, key, value }];
	});
}

// src/sheet/hit-cells.ts
var { cellsBefore, hasMoved, haveColumnsMoved, headersOf, hitAnywhere, hitElsewhere, isExactly, oneOf, valuesBefore } = Addon.parts["src/sheet/hit-cells.ts"]();

// src/sheet/missing-ids.ts
function lostIds(before3, after) {
	return [...before3.byId.keys()].filter((id2) => !after.byId.has(id2));
}
var deletedRows = ({ sheet }, { height }) => Math.max(0, height - sheet.getMaxRows());
function hiddenIds(before3, after, { height }) {
	const lost = lostIds(before3, after);
	const isLeft = (id2) => !lost.includes(id2);
	const isStill = lost.length > 0 && after.sheet.getMaxRows() === height && !hasMoved(before3, after, isLeft);
	if (!isStill) return lost;
	const left = [...before3.byId].filter(([id2]) => isLeft(id2));
	const last = Math.max(0, ...left.map(([, rows]) => rows[0]?.row ?? 0));
	const rowOf3 = (id2) => onlyRow(before3, id2)?.row ?? Infinity;
	const within3 = lost.map(rowOf3).filter((row) => row <= last);
	const emptied = emptiedAmong(after, within3);
	return lost.filter((id2) => !emptied.has(rowOf3(id2)));
}
function emptiedAmong(own, rows) {
	const filled = new Set(own.table.rows.map(({ row }) => row));
	const blank = rows.filter((row) => !filled.has(row));
	if (blank.length === 0) return new Set();
	const first = Math.min(...blank);
	const count3 = Math.max(...blank) - first + 1;
	const formats = own.sheet.getRange(first, idIndex(own) + 1, count3, 1).getNumberFormats();
	return new Set(blank.filter((row) => formats[row - first]?.[0] === "@"));
}

// src/sheet/lost-rows.ts
function lostRows(before3, after, writes, added2) {
	if (added2 === null) return [];
	const ours = writes.filter(({ row }) => row >= added2.firstRow);
	const isInPlace = ours.some(({ id: id2 }) => onlyRow(after, id2) !== void 0);
	const lost = hiddenIds(before3, after, added2);
	const loose = fewerLoose(before3, after);
	const deleted2 = deletedRows(after, added2);
	if (!isInPlace || lost.length + loose.length <= deleted2) return [];
	const left = new Set([
		...lost.flatMap((id2) => onlyRow(before3, id2) ?? []),
		...loose
	]);
	return [...new Set(ours.map(({ id: id2 }) => id2))].flatMap((id2) => {
		const row = onlyRow(after, id2);
		const under = row && rowUnder(before3, after, row, [...left]);
		if (!under) return [];
		left.delete(under);
		return wholeRow(before3, after, under, row.row, idOf(before3, under));
	});
}
var lacksRows = (before3, after, added2) => added2 !== null && hiddenIds(before3, after, added2).length > deletedRows(after, added2);
function strayCells2(before3, after, changes, writes) {
	const { schema: schema2 } = after.tab;
	const isOurs = oneOf(writes);
	const known2 = new Set([...before3.byId.keys(), ...changes.map(({ id: id2 }) => id2)]);
	const loose = before3.table.rows.filter((row) => idOf(before3, row) === "");
	const wasLoose = (row) => loose.some(
		(then) => then.row === row.row || sameCells(cellsOf(before3, then), cellsOf(after, row))
	);
	return after.table.rows.flatMap((row) => {
		const id2 = idOf(after, row);
		if (id2 === "" ? wasLoose(row) : known2.has(id2)) return [];
		const cells = schema2.columns.flatMap(({ key }) => {
			const value = cellAt(after.table, row, key);
			const index = columnIndex(after.table, key);
			return value === "" ? [] : [{ row: row.row, index, id: id2, key, value }];
		});
		return cells.every(({ value }) => isOurs(value)) ? cells.map((cell) => ({ ...cell, value: "" })) : [];
	});
}
function strayIds(before3, after, changes) {
	const own = idIndex(after);
	const isNew = (cell) => changes.some(({ id: id2 }) => id2 === cell && !before3.byId.has(id2));
	return after.table.values.flatMap(
		(cells, at) => cells.flatMap(
			(cell, index) => index !== own && isNew(cell) ? [{ row: at + 1, index, id: "", key: "", value: "" }] : []
		)
	);
}
function idsByContent(before3, after) {
	const key = after.idKey;
	const index = idIndex(after);
	if (index < 0) return [];
	return lostIds(before3, after).flatMap((id2) => {
		const then = onlyRow(before3, id2);
		const cells = then ? cellsOf(before3, then) : {};
		if (Object.keys(cells).length === 0) return [];
		const [found3, second] = after.table.rows.filter((row) => {
			const known2 = onlyRow(before3, idOf(after, row));
			return sameCells(cells, cellsOf(after, row)) && !(known2 && sameCells(cells, cellsOf(before3, known2)));
		});
		return found3 && !second ? [{ row: found3.row, index, id: id2, key, value: id2 }] : [];
	});
}
function idsByPlace(before3, after, changes) {
	const key = after.idKey;
	const index = idIndex(after);
	const lost = changes.filter((change) => isEmptied2(after, change));
	const isOther = (id2) => lost.every((change) => change.id !== id2);
	if (lost.length === 0 || isShorter(before3, after)) return [];
	if (hasMoved(before3, after, isOther)) return [];
	return lost.flatMap(({ id: id2 }) => {
		const row = onlyRow(before3, id2)?.row;
		const isBlankNow = after.table.rows.every((each) => each.row !== row);
		return row && isBlankNow ? [{ row, index, id: id2, key, value: id2 }] : [];
	});
}
var isEmptied2 = ({ byId }, { id: id2, before: before3, after }) => after === null && before3 !== null && !byId.has(id2);
var isShorter = (before3, after) => after.sheet.getMaxRows() < before3.tab.height;
function lacksIds(before3, after, changes, writes) {
	const lost = lostIds(before3, after);
	if (lost.length === 0) return false;
	const isUntold = changes.some((change) => isEmptied2(after, change));
	if (isUntold && !isShorter(before3, after)) return true;
	if (!mayHaveHitIds(before3, after, writes)) return false;
	const known2 = new Set([...before3.byId.keys(), ...changes.map(({ id: id2 }) => id2)]);
	const seen = new Set();
	const without = after.table.rows.filter((row) => {
		const id2 = idOf(after, row);
		const isOwn = known2.has(id2) && !seen.has(id2);
		seen.add(id2);
		return !isOwn;
	});
	return without.length > before3.table.rows.filter((row) => !idOf(before3, row)).length;
}
var mayHaveHitIds = (before3, after, writes) => haveColumnsMoved(before3, after) || writes.some(({ index }) => index === idIndex(after));
function rowUnder(before3, after, ours, lost) {
	const above = idAbove(after, ours);
	const [best] = lost.map((row) => ({
		row,
		likeness: likenessBeside(before3, after, row, ours) + (above !== null && idAbove(before3, row) === above ? 1 : 0)
	})).filter(({ row, likeness }) => likeness >= (idOf(before3, row) ? 0 : BESIDE)).reverse().sort((one, other) => other.likeness - one.likeness);
	return best?.row;
}
function idAbove(own, { row }) {
	const above = own.table.rows.filter((each) => each.row < row).pop();
	return above ? idOf(own, above) : null;
}
var BESIDE = 2;
function likenessBeside(before3, after, then, now) {
	const cellThen = cellsBefore(before3, after);
	const owned = new Set(Object.values(after.table.indexes));
	const pairs = headersOf(after).flatMap(
		(header, index) => header === "" || owned.has(index) ? [] : [[cellThen(then, index), now.cells[index] ?? ""]]
	);
	if (pairs.every(([was, is]) => was === "" && is === "")) return 0;
	return pairs.every(([was, is]) => holds(is, was)) ? BESIDE : -BESIDE;
}

// src/sheet/misplaced-ids.ts
function misplacedIds(before3, now, writes, since = []) {
	const key = now.idKey;
	const index = idIndex(now);
	const hit = writes[0]?.index ?? index;
	if (index < 0) return [];
	const hitHeader = headersOf(now)[hit] ?? "";
	const passedOver = [hitHeader, idHeaderOf(before3), idHeaderOf(now)];
	const is = namedRows(now, passedOver).slice(1);
	const then = pairsOf(namedRows(before3, passedOver), is);
	const amended = since.filter((each) => each.index === index);
	const ours = textsOf4([...writes, ...amended]);
	const isTheirs = othersIds(now, hit, writes, amended);
	const theirs = new Set(is.map(({ id: id2 }) => id2).filter(isTheirs));
	const given = new Map(writes.map(({ row, value }) => [row, cellText(value)]));
	return is.flatMap((row) => {
		const was = then.get(row);
		const due = was ? given.get(was.row) ?? was.id : "";
		const free = theirs.has(due) ? "" : due;
		const isCopied = was?.id === row.id && due !== row.id;
		const id2 = isTheirs(row.id) && !isCopied ? row.id : free;
		const amends = id2 === row.id ? [] : [{ row: row.row, index, id: id2, key, value: id2 }];
		const cell = now.table.values[row.row - 1]?.[hit] ?? "";
		const value = was?.cells.get(hitHeader) ?? "";
		const isAstray = row.name === "" && since.some((each) => holds(cell, each.value));
		const isOurs = isAstray || ours.has(cellText(cell));
		return hit === index || !isOurs || holds(cell, value) ? amends : [
			...amends,
			{ row: row.row, index: hit, id: id2, key: keyAt(now, hit), value }
		];
	});
}
function othersIds(now, hit, writes, amended) {
	const written = textsOf4([...writes, ...amended]);
	const isElsewhere = hit !== idIndex(now) && now.table.values.some((cells) => {
		const text2 = cellText(cells[hit] ?? "");
		return text2 !== "" && written.has(text2);
	});
	const ours = isElsewhere ? textsOf4(amended) : written;
	return (id2) => id2 !== "" && !ours.has(id2);
}
var keyAt = ({ tab, table: table3 }, index) => tab.schema.columns.find((each) => table3.indexes[each.key] === index)?.key ?? "";
var textsOf4 = (writes) => new Set(writes.map(({ value }) => cellText(value)));
var idHeaderOf = (own) => headersOf(own)[idIndex(own)] ?? "";
function namedRows(own, passedOver) {
	const headers = headersOf(own);
	return own.table.values.map((values, at) => {
		const cells = new Map(
			headers.map((header, index) => [header, values[index] ?? ""])
		);
		const telling = [...cells].filter(
			([header, cell]) => header !== "" && cell !== "" && !passedOver.includes(header)
		);
		return {
			row: at + 1,
			cells,
			id: cellText(values[idIndex(own)] ?? ""),
			name: telling.length === 0 ? "" : JSON.stringify(telling.sort(byHeader))
		};
	});
}
var byHeader = ([one], [other]) => one < other ? -1 : 1;
function pairsOf(before3, now) {
	const alike = new Map();
	for (const row of before3) {
		const rows = alike.get(row.name);
		if (rows) rows.push(row);
		else if (row.name !== "") alike.set(row.name, [row]);
	}
	const pairs = new Map();
	const pair = (isIt) => {
		for (const is of now) {
			const rows = alike.get(is.name) ?? [];
			const at = pairs.has(is) ? -1 : rows.findIndex((was2) => isIt(was2, is));
			const [was] = at < 0 ? [] : rows.splice(at, 1);
			if (was) pairs.set(is, was);
		}
	};
	pair((was, is) => was.id !== "" && was.id === is.id);
	pair(() => true);
	for (const is of now) {
		const left = pairs.has(is) ? [] : [...alike.values()].flat();
		const like = left.filter((each) => isMuchAlike(each, is));
		const was = like.find(({ id: id2 }) => id2 !== "" && id2 === is.id) ?? like[0];
		if (!was) continue;
		pairs.set(is, was);
		alike.get(was.name)?.splice(alike.get(was.name).indexOf(was), 1);
	}
	return pairs;
}
function isMuchAlike(was, is) {
	const held = [...is.cells].filter(
		([header, cell]) => cell !== "" || (was.cells.get(header) ?? "") !== ""
	);
	const same = held.filter(([header, cell]) => cell === was.cells.get(header));
	return same.length > held.length - same.length;
}

// src/sheet/undo.ts
var MOST_LISTED2 = 20;
function listChanges(workbook, person2) {
	const done = readOperations(workbook).filter(isDone2);
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
function undo2(workbook, operation2, person2) {
	return inPlainSession(workbook, person2, (plain) => {
		const done = readOperations(workbook).filter(isDone2);
		const known2 = undoneIds(done);
		const target = operation2 === void 0 ? lastOwn(done, known2, person2) : lastOf(done, operation2);
		const undone = undoneWords(target);
		if (known2.has(target.id)) throw undoneBefore(done, target);
		if (yearIn(target) !== null) throw yearStays(target);
		const name3 = nextName(plain, target.id);
		const ofImport = undoImport(plain, target, name3, undone);
		if (ofImport !== null) return { undone: ofImport, operation: target.id };
		if (isMended(target)) undoMended(plain, target, name3, undone);
		else {
			const session = isDoubled(plain, target) ? withIds(plain) : plain;
			carryOutUndo(session, target, name3, undone);
			session.giveIds();
		}
		return { undone, operation: target.id };
	});
}
function isDoubled({ workbook }, { table: table3, changes }) {
	const schema2 = schemaOf(table3);
	const own = schema2 && ownTableWithIds(workbook, schema2);
	return changes().some(({ id: id2 }) => (own?.byId.get(id2)?.length ?? 0) > 1);
}
var isDone2 = ({ ending }) => ending === "Done";
var isMine = (by, { key }) => key !== "" && by === key;
function undoneIds(done) {
	const undone = new Set();
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
	const found3 = done.filter(({ id: id2 }) => id2 === operation2);
	const last = found3[found3.length - 1];
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
		`This was ${verb} before, by ${by.who}, so nothing was changed: ${what}`
	);
}
function yearStays({ what }) {
	return new UserError(
		`The start of a school year can’t be undone, because last year’s rows are not kept here: ${what}`
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
	const { id: id2, before: before3, after } = change;
	const now = nowOf(own, change);
	return {
		id: id2,
		// What stands there now, so that text the Log does not hold can be compared all the same.
		before: after === null ? null : now,
		after: before3 === null ? null : restored(own, id2, before3, after === null)
	};
}
function isAsLeft(own, change) {
	const [row, second] = own.byId.get(change.id) ?? [];
	if (second) return false;
	if (change.after === null) return !row || isRemoved(own, row);
	if (!row || !isThere2(own, change)) return false;
	const { after } = change;
	return change.before !== null || Object.keys(cellsOf(own, row)).every(
		(key) => key in after || isCounted(own.tab.schema, key)
	);
}
function nowOf(own, { id: id2, before: before3, after }) {
	const [row] = own.byId.get(id2) ?? [];
	const cells = row ? cellsOf(own, row) : {};
	const keys = before3 === null ? Object.keys(cells) : Object.keys(after ?? {});
	return Object.fromEntries(keys.map((key) => [key, cells[key] ?? ""]));
}
function restored(own, id2, before3, isRow) {
	const cells = {};
	for (const [key, cell] of Object.entries(before3)) {
		if (!isWithheld(cell)) cells[key] = cell;
		else if (!isRow)
			throw new UserError(
				`The earlier ${headerOf(own.tab.schema, key)} of ${id2} looked like a child's data, so it was not kept and can’t come back. File › Version history in the menu has it.`
			);
	}
	return cells;
}
function changedSince(own, { what }, { id: id2, after }) {
	const [row] = own.byId.get(id2) ?? [];
	const now = row ? cellsOf(own, row) : {};
	const key = Object.keys(after ?? {}).find(
		(each) => !isCounted(own.tab.schema, each) && !holds(now[each] ?? "", after?.[each] ?? "")
	);
	const where = row && key ? `${headerOf(own.tab.schema, key)} of ${id2}` : `${id2}`;
	return new UserError(
		`This can’t be undone, because somebody has changed ${where} since: ${what} Open the row and change it by hand.`
	);
}

// <stdin>
made = {
	"src/addon/bank.ts": { addToBank: addToBank2 },
	"src/addon/check-workbook.ts": { checkWorkbook, fixProblem: fixProblem2, fixProblems: fixProblems2 },
	"src/addon/coverage.ts": { coverageAnew, drawCoverage, loadCoverage, loadMonth, standingCoverage, writeCoverage },
	"src/addon/delivered.ts": { saveDelivered: saveDelivered3 },
	"src/addon/dialogs.ts": { showReport: showReport2, showShare: showShare2 },
	"src/addon/export.ts": { loadTable: loadTable2 },
	"src/addon/family-words.ts": { saveFamilyWords: saveFamilyWords3 },
	"src/addon/frameworks.ts": { chooseFrameworks: chooseFrameworks2, importFramework: importFramework2, loadFrameworks, previewFramework: previewFramework2 },
	"src/addon/grants.ts": { loadGrants, writeGrants },
	"src/addon/grid.ts": { buildGrid, drawGrid, gridToDraw, standingGrid, takeOver },
	"src/addon/handout.ts": { loadHandout: loadHandout2 },
	"src/addon/new-year.ts": { startYear: startYear3 },
	"src/addon/objective-edit.ts": { answerObjectives },
	"src/addon/publish.ts": { publishMonth },
	"src/addon/refresh.ts": { drawTabs, redrawTabs, refreshTabs },
	"src/addon/report.ts": { loadReport, loadYear: loadYear2, reportOf, yearOf: yearOf2 },
	"src/addon/results.ts": { adoptResults: adoptResults2, loadResults, previewResults: previewResults2, saveReading: saveReading3 },
	"src/addon/round.ts": { saveMonthState: saveMonthState3 },
	"src/addon/sample/sample.ts": { addSample, removeSample },
	"src/addon/set-up.ts": { loadSetUp, setUpPlanner: setUpPlanner2 },
	"src/addon/show.ts": { showProblem: showProblem2, showRow: showRow2 },
	"src/addon/smallest-set.ts": { loadSmallestSet: loadSmallestSet2 },
	"src/addon/standards.ts": { loadStandards },
	"src/addon/suggestions.ts": { loadSuggestions: loadSuggestions2 },
	"src/addon/year.ts": { writeYear },
	"src/domain/code-forms.ts": { codeForms, squeezed },
	"src/domain/code-shorthand.ts": { continued, strandCodes, wholeCodes },
	"src/domain/imported-standard.ts": { importedStandards },
	"src/domain/nearest-standard.ts": { nearestStandards },
	"src/domain/payback.ts": { payback },
	"src/domain/row-columns.ts": { columnsOfRows },
	"src/domain/standard-range.ts": { standardRange },
	"src/sheet/cells-between.ts": { withCellsBetween },
	"src/sheet/cut-off-saves.ts": { endingOf, refusalIn, schemaOf, settleAll },
	"src/sheet/fixes/mended.ts": { isMended, settleMended, undoMended },
	"src/sheet/import-undo.ts": { settleImport, undoImport },
	"src/sheet/link-problems.ts": { hasOddLink, linkProblems },
	"src/sheet/loose-rows.ts": { fewerLoose, lacksLoose, looseRows, wholeRow },
	"src/sheet/lost-rows.ts": { idsByContent, idsByPlace, lacksIds, lacksRows, lostRows, strayCells: strayCells2, strayIds },
	"src/sheet/misplaced-ids.ts": { misplacedIds },
	"src/sheet/one-row.ts": { idsIn, oneRow, rowOf },
	"src/sheet/undo.ts": { listChanges, undo: undo2 }
};
return onDemand_.made = made;
}
