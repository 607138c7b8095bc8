// Made by `npm run build`. Do not edit: change src/ and build again.
/*
Copyright (c) 2026 The Integration Grid authors
Copyright (c) Fabian Hiller (valibot)

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
*/
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

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
	addSample: () => addSample,
	addToBank: () => addToBank,
	adoptCopy: () => adoptCopy2,
	adoptResults: () => adoptResults,
	buildGrid: () => buildGrid,
	checkWorkbook: () => checkWorkbook,
	chooseFrameworks: () => chooseFrameworks,
	fixProblem: () => fixProblem,
	fixProblems: () => fixProblems,
	importFramework: () => importFramework,
	loadBundle: () => loadBundle2,
	loadChanges: () => loadChanges,
	loadCoverage: () => loadCoverage,
	loadFrameworks: () => loadFrameworks,
	loadGrants: () => loadGrants,
	loadHandout: () => loadHandout,
	loadMonth: () => loadMonth,
	loadPlanner: () => loadPlanner,
	loadReport: () => loadReport,
	loadResults: () => loadResults,
	loadSelection: () => loadSelection,
	loadSetUp: () => loadSetUp,
	loadSmallestSet: () => loadSmallestSet,
	loadStandards: () => loadStandards,
	loadSuggestions: () => loadSuggestions,
	loadTable: () => loadTable,
	loadYear: () => loadYear,
	onEdit: () => onEdit,
	onInstall: () => onInstall,
	onOpen: () => onOpen,
	parts: () => parts,
	previewFramework: () => previewFramework,
	previewResults: () => previewResults,
	publishMonth: () => publishMonth,
	refreshTabs: () => refreshTabs,
	removeRow: () => removeRow3,
	removeSample: () => removeSample,
	saveActivities: () => saveActivities3,
	saveActivity: () => saveActivity3,
	saveDelivered: () => saveDelivered,
	saveFamilyWords: () => saveFamilyWords,
	saveLanguage: () => saveLanguage2,
	saveMonthState: () => saveMonthState,
	saveName: () => saveName3,
	saveObjectives: () => saveObjectives3,
	saveReading: () => saveReading,
	setUpPlanner: () => setUpPlanner2,
	showCoverage: () => showCoverage,
	showPlanner: () => showPlanner,
	showProblem: () => showProblem2,
	showProblems: () => showProblems,
	showReport: () => showReport,
	showRow: () => showRow2,
	showSetUp: () => showSetUp,
	showShare: () => showShare,
	startYear: () => startYear,
	trySample: () => trySample,
	undo: () => undo3,
	undoLastChange: () => undoLastChange,
	writeCoverage: () => writeCoverage,
	writeGrants: () => writeGrants,
	writeYear: () => writeYear
});

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
	const expected2 = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? _stringify(input);
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
function transform(operation2) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation: operation2,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}
var ABORT_EARLY_CONFIG = { abortEarly: true };
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
function is(schema2, input) {
	return !schema2["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
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
function safeParse(schema2, input, config$1) {
	const dataset = schema2["~run"]({ value: input }, getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

// src/sheet/user-error.ts
var UserError = class extends Error {
	constructor() {
		super(...arguments);
		this.name = "UserError";
	}
};

// src/addon/arguments/check.ts
var LONGEST_ARGUMENT = 64e3;
function checked(schema2, argument, longest = LONGEST_ARGUMENT) {
	const given = argument ?? {};
	if ((JSON.stringify(given) ?? "").length > longest)
		throw new UserError(
			"That is more text than can be saved at once. Shorten it, or save it in two parts."
		);
	const result = safeParse(schema2, given, { abortEarly: true });
	if (result.success) return result.output;
	throw new UserError(sentence(result.issues[0]));
}
function sentence(issue) {
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

// src/domain/language.ts
var LANGUAGES = ["en", "es", "pt"];
function languageOf(locale) {
	const [name2] = locale.toLowerCase().split(/[-_]/);
	return LANGUAGES.find((language3) => language3 === name2) ?? "en";
}

// src/addon/arguments/language.ts
var language = picklist(LANGUAGES, `one of ${LANGUAGES.join(", ")}`);
var saveLanguage = strictObject(
	{ language },
	"an object with named fields"
);

// src/addon/arguments/bundle.ts
var NAMES = [
	"activity",
	"entry",
	"review",
	"tools"
];
var loadBundle = strictObject(
	{
		name: picklist(NAMES, `one of ${NAMES.join(", ")}`),
		language: optional(language)
	},
	"an object with named fields"
);

// src/addon/language.ts
var LANGUAGE = "language";
function language2() {
	const chosen = PropertiesService.getUserProperties().getProperty(LANGUAGE) ?? "";
	return languageOf(chosen || Session.getActiveUserLocale());
}
function saveLanguage2(argument) {
	const given = checked(saveLanguage, argument);
	PropertiesService.getUserProperties().setProperty(LANGUAGE, given.language);
	return given;
}

// src/addon/page.ts
var WORDS = {
	en: "english",
	es: "spanish",
	pt: "portuguese"
};
function page(name2, language3) {
	const text2 = contentOf(name2).replace(
		"<!-- words -->",
		() => ["always", name2].map((each) => `<script>${wordsOf(each, language3)}</script>`).join("\n")
	);
	return HtmlService.createHtmlOutput(text2);
}
function wordsOf(name2, language3) {
	const [, script = ""] = new RegExp(`<script id="${name2}">([^]*?)</script>`).exec(
		contentOf(WORDS[language3])
	) ?? [];
	return script;
}
function scriptOf(name2) {
	const [, script = ""] = /<script>([^]*)<\/script>/.exec(contentOf(name2)) ?? [];
	return script;
}
var contentOf = (name2) => HtmlService.createHtmlOutputFromFile(name2).getContent();

// src/addon/bundle.ts
function loadBundle2(argument) {
	const { name: name2, language: asked } = checked(loadBundle, argument);
	return { words: wordsOf(name2, asked ?? language2()), script: scriptOf(name2) };
}

// src/addon/bank.ts
var addToBank = (...args) => onDemand_()["src/addon/bank.ts"].addToBank(...args);

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
function parseDate(text2) {
	const parts2 = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text2);
	if (!parts2) return void 0;
	const [, year, month2, day] = parts2.map(Number);
	const date2 = { year, month: month2, day };
	return isDate(date2) ? date2 : void 0;
}
function serialOf({ year, month: month2, day }) {
	const years = month2 <= 2 ? year - 1 : year;
	const months = (month2 + 9) % 12;
	const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
	const dayOfYear = Math.floor((153 * months + 2) / 5) + day - 1;
	return 365 * years + leapDays + dayOfYear - 693899;
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
	if (typeof cell !== "string") return false;
	const first = cell.charCodeAt(0);
	const mayBe = first === HASH || first === LETTER_L;
	return mayBe && ERROR_VALUE.test(trimmed(cell));
}
var HASH = 35;
var LETTER_L = 76;
var ERROR_VALUE = /^(?:#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)|Loading(?:\.\.\.|…))$/i;

// src/domain/nearest.ts
var LONGEST = 60;
function editsBetween(from, to) {
	const text2 = from.slice(0, LONGEST);
	let before = [];
	let edits = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let row2 = 0; row2 < text2.length; row2++) {
		const next = [row2 + 1];
		for (let index = 0; index < to.length; index++) {
			const isSwap = text2[row2] === to[index - 1] && text2[row2 - 1] === to[index];
			next.push(
				Math.min(
					next[index] + 1,
					edits[index + 1] + 1,
					edits[index] + (to[index] === text2[row2] ? 0 : 1),
					isSwap ? before[index - 1] + 1 : Infinity
				)
			);
		}
		before = edits;
		edits = next;
	}
	return edits[to.length];
}
function nearestOf(text2, choices, most) {
	let fewest = most;
	let nearest = [];
	for (const choice of choices) {
		if (choice.length - text2.length > fewest) continue;
		const edits = editsBetween(text2, choice);
		if (edits > fewest) continue;
		if (edits < fewest) nearest = [];
		fewest = edits;
		nearest.push(choice);
	}
	return nearest;
}
function slipOf(text2, choices) {
	const within2 = choices.filter(
		(choice) => editsBetween(text2, choice) <= Math.floor(choice.length / 4)
	);
	const [nearest, another] = nearestOf(text2, within2, LONGEST);
	return another === void 0 ? nearest : void 0;
}

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
var BY_TITLE = new Map(
	AREAS.map((area2) => [AREA_TITLES[area2].toLowerCase(), area2])
);
var AREA_INDEX = byArea((area2) => AREAS.indexOf(area2));
function byArea(make) {
	return Object.fromEntries(AREAS.map((area2) => [area2, make(area2)]));
}
function parseArea(text2) {
	return BY_NAME.get(plain(text2));
}
function nearestArea(text2) {
	const [nearest] = nearestOf(plain(text2), [...BY_TITLE.keys()], Infinity);
	return BY_TITLE.get(nearest);
}
function slippedArea(text2) {
	const title = slipOf(plain(text2), [...BY_TITLE.keys()]);
	return title === void 0 ? void 0 : BY_TITLE.get(title);
}
function plain(text2) {
	return folded(text2.replace(/&/g, " and "));
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
var ORDER = new Map(GRADES.map((grade2, index) => [grade2, index]));
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
var KEPT_AS_TEXT = /^'/;
var DASHES = /[-\u2010-\u2015\u2212]/g;
function orderOf(grade2) {
	return ORDER.get(grade2);
}
function inOrder(grades2) {
	return [...new Set(grades2)].sort((a, b) => orderOf(a) - orderOf(b));
}
function gradeBits(grades2) {
	return grades2.reduce((set, grade2) => set | 1 << orderOf(grade2), 0);
}
var GRADE_SETS = 1 << GRADES.length;
function gradesIn(set) {
	return GRADES.filter((_, place) => set >> place & 1);
}
function parseGrades(cell) {
	const text2 = folded(cellText(cell)).replace(KEPT_AS_TEXT, "");
	const pieces2 = text2.replace(DASHES, "-").split(",");
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
	if (grades2.length > 1) return `grades ${formatGrades(grades2)}`;
	const [grade2] = grades2;
	if (grade2 === "PK") return "pre-kindergarten";
	return grade2 === "K" ? "kindergarten" : `grade ${grade2}`;
}
function gradesTakenForDate(cell) {
	if (typeof cell !== "object") return void 0;
	const first = Math.min(cell.month, cell.day);
	const last = Math.max(cell.month, cell.day);
	return first < last && last <= 12 ? `${first}-${last}` : void 0;
}
function gradesOf(text2) {
	const grade2 = gradeOf(text2);
	return grade2 === void 0 ? rangeOf(text2) : [grade2];
}
function gradeOf(text2) {
	return FORMS.get(text2.replace(/^grades? ?/, "").replace(/ grade$/, ""));
}
function rangeOf(text2) {
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

// src/domain/row-columns.ts
var columnsOfRows = (...args) => onDemand_()["src/domain/row-columns.ts"].columnsOfRows(...args);

// src/domain/plan-columns.ts
var KNOWN = new WeakMap();
function columnsOf(plan) {
	const known2 = KNOWN.get(plan) ?? columnsOfRows(plan);
	KNOWN.set(plan, known2);
	return known2;
}
function planOf(columns, rest) {
	let objectives;
	let activities;
	const plan = Object.defineProperties(
		{ ...rest },
		{
			objectives: {
				enumerable: true,
				get: () => objectives ?? (objectives = allOf(columns.objectives))
			},
			activities: {
				enumerable: true,
				get: () => activities ?? (activities = allOf(columns.activities))
			}
		}
	);
	KNOWN.set(plan, columns);
	return plan;
}
function allOf(columns) {
	return Array.from({ length: columns.count }, (_, place) => columns.at(place));
}

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
var KNOWN2 = new WeakMap();
function cellsOf(plan) {
	const known2 = KNOWN2.get(plan) ?? readCells(plan);
	KNOWN2.set(plan, known2);
	return known2;
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
	const columns = columnsOf(plan);
	const { count: count3 } = columns.objectives;
	const sets = new Uint32Array(count3);
	const reach = new Float64Array(count3 * AREAS.length);
	const share = new Float64Array(count3);
	const minutes = new Map();
	addLinks({ sets, reach, share, minutes }, columns);
	return {
		expected: expectedAreas(columns.objectives, plan.expected),
		...apart(sets),
		reach,
		share,
		minutes,
		links: columns.activities.links
	};
}
function apart(sets) {
	const covered2 = new Uint8Array(sets.length);
	const practised = new Uint8Array(sets.length);
	const confirmed = new Uint8Array(sets.length);
	const delivered = new Uint8Array(sets.length);
	for (let objective = 0; objective < sets.length; objective++) {
		const its = sets[objective];
		if (its === 0) continue;
		covered2[objective] = its >> COVERED & EVERY_AREA;
		practised[objective] = its >> PRACTISED & EVERY_AREA;
		confirmed[objective] = its >> CONFIRMED & EVERY_AREA;
		delivered[objective] = its >> DELIVERED & EVERY_AREA;
	}
	return { covered: covered2, practised, confirmed, delivered };
}
function expectedAreas({ count: count3, grades: grades2 }, expected2) {
	const byGrade2 = gradeSets(expected2);
	const bySet = new Map([[0, EVERY_AREA]]);
	const areas = new Uint8Array(count3);
	for (let place = 0; place < count3; place++) {
		const set = grades2[place];
		let found = bySet.get(set);
		if (found === void 0) bySet.set(set, found = anyOf(set, byGrade2));
		areas[place] = found;
	}
	return areas;
}
function anyOf(grades2, byGrade2) {
	return byGrade2.reduce(
		(areas, its, grade2) => grades2 & 1 << grade2 ? areas | its : areas,
		0
	);
}
function gradeSets(expected2) {
	const sets = GRADES.map(() => EVERY_AREA);
	for (const [grade2, areas] of expected2) {
		const bits = AREAS.map((area2, index) => areas[area2] ? 1 << index : 0);
		sets[orderOf(grade2)] = bits.reduce((sum3, bit) => sum3 | bit, 0);
	}
	return sets;
}
var COVERED = 0;
var PRACTISED = AREAS.length;
var CONFIRMED = 2 * AREAS.length;
var DELIVERED = 3 * AREAS.length;
function addLinks({ sets, reach, share, minutes }, { activities }) {
	const { count: count3, month: month2, area: area2, alignment: alignment2, status: status2 } = activities;
	const { sessions, sessionMinutes } = activities;
	const { from, to } = activities.links;
	for (let activity = 0; activity < count3; activity++) {
		const first = from[activity];
		const end2 = from[activity + 1];
		if (first === end2) continue;
		const place = area2[activity];
		const each = sessions[activity] * sessionMinutes[activity];
		const linked = end2 - first;
		const practised = alignment2[activity] >= 2 ? 1 << PRACTISED : 0;
		const bits = (WITH_STATUS[status2[activity]] | practised) << place;
		const its = minutes.get(month2[activity]) ?? new Float64Array(AREAS.length);
		minutes.set(month2[activity], its);
		its[place] += each;
		for (let link = first; link < end2; link++) {
			const objective = to[link];
			sets[objective] |= bits;
			reach[objective * AREAS.length + place] += each;
			share[objective] += each / linked;
		}
	}
}
var WITH_STATUS = STATUSES.map((status2) => {
	const isDelivered = status2 === "Delivered";
	const isConfirmed = isDelivered || status2 === "Confirmed";
	return 1 << COVERED | (isConfirmed ? 1 << CONFIRMED : 0) | (isDelivered ? 1 << DELIVERED : 0);
});

// src/domain/month.ts
var NAMES2 = [
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
	NAMES2.flatMap((name2, index) => {
		const text2 = name2.toLowerCase();
		return [text2, text2.slice(0, 3)].map((form) => [form, index + 1]);
	})
).set("sept", 9);
var MONTH_WORDS = [...NUMBERS.keys()];
var monthNamed = (word) => NUMBERS.get(word);
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
	return `${NAMES2[numberOf(month2) - 1]} ${yearOf(month2)}`;
}
function parseMonth(cell, yearStart) {
	if (typeof cell === "object") return monthIn(cell.year, cell.month);
	if (typeof cell === "number") return ofSerial(cell);
	if (typeof cell === "boolean") return void 0;
	return ofText(folded(cell), yearStart);
}
function isMonth(text2) {
	const parts2 = /^(\d{4})-(\d{2})$/.exec(text2);
	return parts2 !== null && monthIn(Number(parts2[1]), Number(parts2[2])) === text2;
}
function ofText(text2, yearStart) {
	const yearFirst = /^(\d{4})-(\d{1,2})$/.exec(text2);
	if (yearFirst) return monthIn(Number(yearFirst[1]), Number(yearFirst[2]));
	const yearLast = /^(\d{1,2})\/(\d{4})$/.exec(text2);
	if (yearLast) return monthIn(Number(yearLast[2]), Number(yearLast[1]));
	if (/^\d{5}$/.test(text2)) return ofSerial(Number(text2));
	const named3 = /^([a-z]{3,9})\.?(?:,? (\d{4}))?$/.exec(text2);
	const number = named3 ? NUMBERS.get(named3[1]) : void 0;
	if (number === void 0) return void 0;
	return named3?.[2] === void 0 ? inSchoolYear(number, yearStart) : monthIn(Number(named3[2]), number);
}
function inSchoolYear(number, yearStart) {
	const isNextYear = number < numberOf(yearStart);
	return monthOf(yearOf(yearStart) + (isNextYear ? 1 : 0), number);
}
function ofSerial(serial) {
	const { year, month: month2 } = dateOfSerial(serial);
	return monthIn(year, month2);
}
function monthIn(year, number) {
	const isYear = year >= FIRST_YEAR && year <= LAST_YEAR;
	return isYear && number >= 1 && number <= 12 ? monthOf(year, number) : void 0;
}

// src/domain/columns.ts
function linkedBy({ from, to }, activity) {
	const linked = [];
	for (let link = from[activity]; link < from[activity + 1]; link++)
		linked.push(to[link]);
	return linked;
}
function hasLinks({ from }, activity) {
	return from[activity] < from[activity + 1];
}
function monthNumber(month2) {
	return month2 === null ? 0 : yearOf(month2) * 12 + numberOf(month2);
}
function monthNumbered(number) {
	return monthOf(Math.floor((number - 1) / 12), (number - 1) % 12 + 1);
}
function monthsOf(rows) {
	return [...byMonth(rows).keys()].flatMap(
		(number) => number === 0 ? [] : monthNumbered(number)
	);
}
var BY_MONTH = new WeakMap();
function placesIn(rows, month2) {
	return byMonth(rows).get(monthNumber(month2)) ?? NONE;
}
function byMonth(rows) {
	const known2 = BY_MONTH.get(rows) ?? placesByMonth(rows);
	BY_MONTH.set(rows, known2);
	return known2;
}
var NONE = [];
function placesByMonth({
	count: count3,
	month: month2
}) {
	const places = new Map();
	for (let place = 0; place < count3; place++) {
		const found = places.get(month2[place]);
		if (found === void 0) places.set(month2[place], [place]);
		else found.push(place);
	}
	return places;
}

// src/domain/plan.ts
function indexesOf(plan, month2) {
	return placesIn(columnsOf(plan).objectives, month2);
}
function objectivesIn(plan, month2) {
	const { objectives } = columnsOf(plan);
	return placesIn(objectives, month2).map(objectives.at);
}
function activitiesIn(plan, month2) {
	const { activities } = columnsOf(plan);
	return placesIn(activities, month2).map(activities.at);
}

// src/domain/grid.ts
function grid(plan, month2, problems2) {
	return { month: month2, rows: gridRows(plan, month2), problems: problems2 };
}
function gridRows(plan, month2) {
	const cells = cellsOf(plan);
	const activities = activitiesByCell(plan, cells, month2);
	return indexesOf(plan, month2).map(
		(index) => row(plan, cells, activities, index)
	);
}
function row(plan, cells, activities, index) {
	const { settings } = plan;
	const objective = columnsOf(plan).objectives.at(index);
	const found = byArea((area2) => {
		const place = AREA_INDEX[area2];
		const cell = cellAt(index, place);
		return {
			state: stateOf(cells, index, place, settings.leastMinutes[area2]),
			expected: has(cells.expected, index, place),
			minutes: cells.reach[cell],
			activities: activities.get(cell) ?? []
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
function gridActivity(activity) {
	const { id: id2, partner, when, status: status2, alignment: alignment2 } = activity;
	return {
		id: id2,
		activity: activity.activity,
		partner,
		when,
		status: status2,
		alignment: alignment2,
		delivered: status2 === "Delivered" ? howItWent(activity) : null
	};
}
function howItWent(activity) {
	return {
		minutes: activity.deliveredMinutes,
		plannedMinutes: activity.minutes,
		attended: activity.attended,
		expected: activity.participants
	};
}
function activitiesByCell(plan, { links }, month2) {
	const { activities } = columnsOf(plan);
	const byCell = new Map();
	for (const index of placesIn(activities, month2)) {
		if (!hasLinks(links, index)) continue;
		const activity = gridActivity(activities.at(index));
		for (const objective of linkedBy(links, index)) {
			const cell = cellAt(objective, activities.area[index]);
			const found = byCell.get(cell);
			if (found === void 0) byCell.set(cell, [activity]);
			else found.push(activity);
		}
	}
	return byCell;
}

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
var figure = (number, look = INK.plain) => ({
	text: number === null ? "" : String(number),
	look: { align: "center", ...look },
	number
});
var sentence2 = (text2, look = INK.plain) => drawn(text2, { ...look, runsOn: true });
function padded(cells, width) {
	const blanks = Array.from({ length: width - cells.length }, () => drawn(""));
	return [...cells, ...blanks];
}
var textsOf = ({ rows }) => rows.map((row2) => row2.map(({ text: text2 }) => text2));

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
	let backwards2 = 2166136261;
	for (let index = 0; index < text2.length; index += 1) {
		forwards = Math.imul(forwards ^ text2.charCodeAt(index), 16777619);
		const mirrored = text2.charCodeAt(text2.length - 1 - index);
		backwards2 = Math.imul(backwards2 ^ mirrored, 16777619);
	}
	return [forwards, backwards2].map((sum3) => (sum3 >>> 0).toString(16).padStart(8, "0")).join("");
}

// src/sheet/column.ts
var NARROW = 70;
var SHORT = 110;
var MEDIUM = 160;
var WIDE = 280;
function column(key, header, width, note3, values) {
	return values === void 0 ? { key, header, note: note3, width } : { key, header, note: note3, width, values };
}
function schema(tab, columns) {
	return { tab, idPrefix: null, idKey: null, columns };
}
function schemaWithIds(tab, idPrefix, idKey, columns) {
	return { tab, idPrefix, idKey, columns };
}
var ID_NOTE = "The planner gives each row its own id here; please leave it as it is.";
function isCounted({ columns }, key) {
	return columns.some((each) => each.key === key && each.isCounted === true);
}
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
		const words4 = ALIGNMENT_WORDS[alignment2];
		return [String(alignment2), words4, `${alignment2} ${words4}`].map(
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
	{
		...column(
			"timesUsed",
			"Times used",
			NARROW,
			"How often it has been planned; the planner counts."
		),
		isCounted: true
	},
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
var RESULTS = {
	...schema("Results", [
		column("result", "Result", WIDE, "What should get better."),
		column(
			"siteResult",
			"Site result",
			WIDE,
			"What that means at this school."
		),
		column("indicator", "Indicator", MEDIUM, "What is measured."),
		column("source", "Source", MEDIUM, "Where the figure comes from."),
		column("unit", "Unit", NARROW, "What the figure counts."),
		column("baseline", "Baseline", NARROW, "The figure to start from."),
		column("target", "Target", NARROW, "The figure to reach."),
		column("date", "Date", SHORT, "The day of the reading."),
		column("reading", "Reading", NARROW, "The figure on that day.")
	]),
	nameKey: "indicator"
};
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
var SETTINGS_BY_NAME = {
	...SETTINGS,
	idKey: "setting"
};
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
var GRANTS_TAB = "Grants";
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
function stateLine({ state, minutes, expected: expected2 }) {
	if (state === "empty" || state === "not expected") return STATES[state];
	const details = [
		...minutes > 0 ? [`${minutes} min`] : [],
		...expected2 ? [] : ["not expected here"]
	];
	return [STATES[state], ...details].join(" · ");
}
function activityLine(one) {
	const { activity, partner, when, status: status2, delivered } = one;
	const details = [partner, when, status2, ...delivered ? went(delivered) : []].map(oneLine).filter(Boolean);
	return `• ${[oneLine(activity), ...details].join(" · ")}`;
}
function went({
	minutes,
	plannedMinutes: plannedMinutes2,
	attended,
	expected: expected2
}) {
	const of = (part, whole2) => whole2 ? `${part} of ${whole2}` : `${part}`;
	return [
		minutes === null ? "" : `${of(minutes, plannedMinutes2)} min`,
		attended === null ? "" : `${of(attended, expected2)} came`
	];
}
var oneLine = (text2) => text2.replace(/\s+/g, " ").trim();
function gridCellLook({ state }) {
	return state === "not expected" ? INK.quiet : INK[state];
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
var LOOKS = {
	header: { ...INK.header, align: "center" },
	centred: { align: "center" },
	objective: { bold: true }
};
var LOOKS_NAME = checksum(JSON.stringify([INK, LOOKS]));
var HEADERS = GRID.columns.map(({ header }) => header);
var ID_HEADER = headerOf(GRID, "id");
var BEFORE_OBJECTIVE = GRID.columns.findIndex(({ key }) => key === "objective");
var FROZEN_COLUMNS = 3;
function gridDrawing(grid2) {
	const rows = grid2.rows.map((row2) => objectiveRow(grid2.month, row2));
	return {
		rows: [
			HEADERS.map((header) => drawn(header, LOOKS.header)),
			...rows.length > 0 ? rows : [nothingYet(grid2.month)]
		],
		widths: GRID.columns.map(({ key }) => WIDTHS[key] ?? AREA_WIDTH),
		notes: GRID.columns.map(
			({ key, note: note3 }) => key in AREA_TITLES ? `${note3}
${SIGNS}` : note3
		),
		frozenRows: 1,
		frozenColumns: FROZEN_COLUMNS,
		hidden: [HEADERS.length],
		wide: [],
		heights: [],
		looks: LOOKS_NAME
	};
}
function objectiveRow(month2, row2) {
	return [
		drawn(month2),
		drawn(row2.grades.join(", "), LOOKS.centred),
		drawn(row2.teacher),
		drawn(row2.subject),
		drawn(row2.standards.join(", ")),
		drawn(row2.objective, LOOKS.objective),
		drawn(row2.priority),
		...AREAS.map(
			(area2) => drawn(gridCellText(row2.cells[area2]), gridCellLook(row2.cells[area2]))
		),
		drawn(covered(row2), LOOKS.centred),
		drawn(row2.objectiveId ?? "")
	];
}
function covered({ covered: covered2, expected: expected2 }) {
	return expected2 === 0 ? "none expected" : `${covered2} of ${expected2}`;
}
function nothingYet(month2) {
	const name2 = isMonth(month2) ? monthName(month2) : month2;
	const sentence4 = `No objectives for ${name2} yet. Add them with Extensions › Integration Grid › Plan this month.`;
	const blanks = Array.from({ length: BEFORE_OBJECTIVE - 1 }, () => drawn(""));
	return padded(
		[drawn(month2), ...blanks, drawn(sentence4, INK.quiet)],
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
			const known2 = isWithin(block, row2, column2) ? rowOf(cells, row2) : void 0;
			if (known2 === void 0 || column2 >= header.length) return text2;
			if (text2 === known2.cells[column2]) return text2;
			const old = oldValue ?? known2.cells[column2] ?? "";
			const area2 = areas[column2];
			const title = typedTitle(text2);
			const { id: objectiveId } = known2;
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
	const known2 = shown.map((cells) => ({
		id: cells[idColumn] ?? "",
		cells
	}));
	const byId = new Map(known2.map((each) => [each.id, each]));
	return (cells, row2) => {
		if (row2 === 0 || isWithin(block, row2, idColumn)) return known2[row2];
		const id2 = cells[idColumn] ?? "";
		return id2 === "" ? void 0 : byId.get(id2);
	};
}

// src/sheet/codec.ts
var GENERAL = "0.###############";
var FORMATS = {
	text: "@",
	number: "0",
	figure: GENERAL,
	date: "yyyy-mm-dd"
};
function formatCells(range, formats, cells) {
	range.setNumberFormats(
		cells.map((row2) => row2.map((cell, index) => formatOf(cell, formats[index])))
	);
}
function areFormatted(standing, formats, cells) {
	return cells.every(
		(row2, down) => row2.every((cell, index) => {
			const wanted = formatOf(cell, formats[index]);
			const format = standing[down]?.[index] ?? "";
			const isNumber2 = typeof cell === "number";
			return cell === "" || format === wanted || isNumber2 && NUMBERS_AS_THEY_ARE.has(format);
		})
	);
}
var NUMBERS_AS_THEY_ARE = new Set([
	"",
	"General",
	GENERAL
]);
function writeCells(range, cells) {
	const all = cells.flat();
	const areWords = all.every((cell) => !isText(cell) || isWord(cell));
	if (all.some(isText) && !(areWords && all.some(isNumber))) {
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
function writeTextAndNumbers(range, texts, blocks) {
	if (blocks.length === 0) return writeText(range, texts);
	const formats = texts.map((row2) => row2.map(() => FORMATS.text));
	const words4 = texts.map((row2) => [...row2]);
	for (const { row: row2, column: column2, numbers } of blocks)
		numbers.forEach(
			(line2, down) => line2.forEach((_, along) => {
				formats[row2 + down][column2 + along] = FORMATS.number;
				words4[row2 + down][column2 + along] = "";
			})
		);
	range.setNumberFormats(formats);
	writeFormattedText(range, words4);
	for (const { row: row2, column: column2, numbers } of blocks)
		range.offset(row2, column2, numbers.length, numbers[0].length).setValues(numbers.map((line2) => line2.map((number) => number ?? "")));
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
var isWord = (cell) => isText(cell) && /^[a-z]+$/i.test(cell) && !/^(?:true|false)$/i.test(cell);
var isNumber = (cell) => typeof cell === "number";
function plainBlocks(cells) {
	const isPlain2 = (cell) => cell !== "" && !isText(cell);
	const width = cells[0]?.length ?? 0;
	const rows = cells.length;
	const blocks = [];
	let open = null;
	for (let column2 = 0; column2 < width; column2++) {
		const column_ = cells.map((row2) => row2[column2] ?? "");
		const isWhole = column_.every((cell) => !isText(cell) || isWord(cell));
		if (!isWhole) open = null;
		if (!column_.some(isPlain2)) continue;
		if (!isWhole)
			column_.forEach((cell, row2) => {
				if (isPlain2(cell)) blocks.push({ row: row2, column: column2, rows: 1, columns: 1 });
			});
		else if (open === null) {
			open = { row: 0, column: column2, rows, columns: 1 };
			blocks.push(open);
		} else open.columns = column2 + 1 - open.column;
	}
	return blocks;
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
	const { indexes, problems: problems2 } = findColumns(schema2, headers);
	const owned = schema2.columns.map(({ key }) => indexes[key]).filter((index) => index >= 0);
	if (owned.length === 0 && holdsAnything(values))
		problems2.push(noHeaders(schema2.tab));
	let rows;
	return {
		schema: schema2,
		indexes,
		values: values ?? [],
		get rows() {
			return rows ?? (rows = rowsOf(values ?? [], owned));
		},
		problems: problems2
	};
}
function rowsOf(values, owned) {
	const rows = [];
	for (let index = 1; index < values.length; index++) {
		const cells = values[index];
		if (owned.some((column2) => !isBlank(cells[column2])))
			rows.push({ row: index + 1, cells });
	}
	return rows;
}
function columnIndex({ indexes }, key) {
	const index = indexes[key];
	return index ?? -1;
}
function cellAt2({ indexes }, { cells }, key) {
	const index = indexes[key];
	return index < 0 ? "" : cells[index] ?? "";
}
function textAt(table2, row2, key) {
	return cellText(cellAt2(table2, row2, key));
}
function findColumns(schema2, headers) {
	const places = new Map();
	const again5 = new Map();
	headers.forEach((header, index) => {
		const name2 = headerName(header);
		if (!places.has(name2)) places.set(name2, index);
		else if (!again5.has(name2)) again5.set(name2, header);
	});
	const problems2 = [];
	const indexes = Object.fromEntries(
		schema2.columns.map(({ key, header }) => {
			const name2 = headerName(header);
			const second = again5.get(name2);
			if (second !== void 0)
				problems2.push(twice(schema2.tab, header, cellText(second)));
			return [key, places.get(name2) ?? -1];
		})
		// Each key of the schema has its entry.
	);
	return { indexes, problems: problems2 };
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

// src/sheet/remembering.ts
function remembering(answer) {
	const known2 = new Map();
	return (asked) => {
		const found = known2.get(asked);
		if (found !== void 0 || known2.has(asked)) return found;
		const made2 = answer(asked);
		known2.set(asked, made2);
		return made2;
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
	const known2 = remembering(read);
	return (cell) => (typeof cell === "object" ? read : known2)(cell);
}
function taker(table2) {
	const problems2 = [];
	const report = (row2, key, trouble) => {
		const value = trouble.value ?? typedText(cellAt2(table2, row2, key));
		problems2.push(cellProblem(table2.schema, row2.row, key, { ...trouble, value }));
	};
	const take = (row2, key, reading) => {
		for (const trouble of reading.troubles) report(row2, key, trouble);
		return reading.value;
	};
	return { take, report, problems: problems2 };
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
	return words(cellAt2(table2, row2, key));
}
function words(cell) {
	return isErrorValue(cell) ? "" : cellText(cell);
}
function isOddText(cell) {
	return typeof cell === "string" && (cell.length > LONG || isErrorValue(cell));
}
function checkOwnText(table2, row2, keys, report) {
	for (const key of keys) {
		const cell = cellAt2(table2, row2, key);
		if (isOddText(cell))
			report(row2, key, isErrorValue(cell) ? errorValue(cell) : tooLong(cell));
	}
}
function errorValue(cell) {
	return {
		severity: "problem",
		message: `The cell shows ${quoted(cell)} instead of a value, so it is read as blank.`,
		fix: "Mend the formula, or write the words themselves."
	};
}
function tooLong({ length }) {
	return {
		severity: "notice",
		message: `The cell holds ${length} characters, which is more than the planner can save.`,
		fix: `Shorten it to ${LONG} characters or fewer.`
	};
}

// src/domain/child-data.ts
var SIGNS2 = [
	[/[^\s@]@[^\s@]+\.[a-z]{2,}/i, "an email address"],
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
		/\b(?:IEP|504(?: plan)?|BIP|ELL|[Cc]ounsel(?:l)?ing|[Ss]uspen(?:ded|sion)|[Dd]iscipline) (?:for|of) (?:[A-Z]\w+|[A-Z]\.)/,
		"a child's support or discipline"
	],
	[
		/\b(?:[Ss]tudents?|[Cc]hild|[Pp]upil|[Kk]id)[:,]? \p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]*/u,
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
function wholeCells(cells) {
	const isPart = Object.values(cells ?? {}).some(isWithheld);
	return isPart ? null : cells ?? {};
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
	const rows = new Map();
	return (row2) => {
		const cell = cellAt2(table2, row2, key);
		const id2 = typedId(cell);
		const earlier = rows.get(id2);
		if (id2 !== "" && earlier === void 0) rows.set(id2, row2.row - 1);
		return idReading(cell, earlier);
	};
}
function firstIds({ values, indexes }, key) {
	const cellOf3 = (row2) => values[row2][indexes[key]] ?? "";
	const known2 = new Set();
	const first = new Uint8Array(values.length);
	const plain4 = new Uint8Array(values.length);
	for (let row2 = 1; row2 < values.length; row2++) {
		const cell = cellOf3(row2);
		const id2 = typedId(cell);
		if (id2 === "") continue;
		const before = known2.size;
		const isNew2 = known2.add(id2).size > before;
		if (isNew2) first[row2] = 1;
		if (isNew2 && id2 === cell) plain4[row2] = 1;
	}
	let rows;
	const firstRowOf = (id2) => (rows ?? (rows = rowsOf2(first, (row2) => typedId(cellOf3(row2))))).get(id2);
	return {
		plain: plain4,
		at: (row2) => {
			const cell = cellOf3(row2);
			const isFirst = first[row2] === 1;
			return idReading(cell, isFirst ? void 0 : firstRowOf(typedId(cell)));
		}
	};
}
function rowsOf2(first, idOf2) {
	const rows = new Map();
	first.forEach((is2, row2) => {
		if (is2 === 1) rows.set(idOf2(row2), row2);
	});
	return rows;
}
function typedId(cell) {
	if (typeof cell === "string") {
		const first = cell.charCodeAt(0);
		const last = cell.charCodeAt(cell.length - 1);
		const isPlain2 = first > 35 && first < 127 && last > 35 && last < 127;
		if (isPlain2 && first !== LETTER_L2) return cell;
	}
	return isErrorValue(cell) ? "" : cellText(cell);
}
function typedIdAt(table2, row2, key) {
	return typedId(cellAt2(table2, row2, key));
}
var LETTER_L2 = 76;
function idReading(cell, earlier) {
	const id2 = typedId(cell);
	if (id2 === "") return withoutId(cell);
	if (earlier !== void 0)
		return { value: null, troubles: [copyOf(earlier + 1, id2)] };
	return typedText(cell) === id2 ? sound(id2) : { value: id2, troubles: [blanksAround(id2)] };
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

// src/sheet/calendar-days.ts
var SECOND = 1e3;
var DAY = 864e5;
var WEEK = 7 * DAY;
var SERIAL_OF_1970 = 25569;
function calendarDays(wallClock) {
	const offsets = new Map();
	const offsetAt = (instant) => {
		const known2 = offsets.get(instant);
		if (known2 !== void 0) return known2;
		const second = Math.floor(instant / SECOND) * SECOND;
		const offset = Date.parse(`${wallClock(second)}Z`) - second;
		offsets.set(instant, offset);
		return offset;
	};
	return (instant) => {
		const start = Math.floor(instant / WEEK) * WEEK;
		const first = offsetAt(start);
		const offset = first === offsetAt(start + WEEK) ? first : offsetAt(instant);
		return dateOfSerial(SERIAL_OF_1970 + Math.floor((instant + offset) / DAY));
	};
}

// src/sheet/runtime.ts
var RUNTIME = {
	now: () => Date.now(),
	random: () => Math.random(),
	sleep: (milliseconds) => Utilities.sleep(milliseconds)
};
var LONGEST_RUN = 24e4;
function isLate({ now }, started) {
	return now() - started > LONGEST_RUN;
}
function checkTime(runtime, started) {
	if (!isLate(runtime, started)) return;
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
	const tabs = new Map();
	const columns = new Map();
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
	const named3 = sheets.filter((sheet) => folded(sheet.getName()) === folded(tab));
	const ids = marks.tabs.get(tab) ?? [];
	const marked = sheets.filter((sheet) => ids.includes(sheet.getSheetId()));
	const both = named3.find((sheet) => marked.includes(sheet));
	if (both && named3.length === 1) return { sheet: both, doubt: null };
	const [name2, secondName] = named3;
	if (name2 && secondName) {
		const sheet = both ?? name2;
		const other = named3.find((each) => each !== sheet) ?? secondName;
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
	const headers = (values[0] ?? []).map(headerOf2);
	const doubts = [];
	for (const column2 of schema2.columns) {
		const doubt = columnDoubt(schema2, sheet, marks, headers, column2);
		if (doubt === null) continue;
		doubts.push(doubt);
		if (doubt.kind === "renamed header")
			headers[doubt.index] = headerOf2(column2.header);
		if (doubt.kind === "double header")
			for (const index of doubt.others) headers[index] = headerOf2("");
	}
	return {
		values: doubts.length > 0 ? [headers.map(({ cell }) => cell), ...values.slice(1)] : values,
		doubts
	};
}
var headerOf2 = (cell) => ({ cell, name: headerName(cell) });
function columnDoubt(schema2, sheet, marks, headers, column2) {
	const text2 = (index2) => cellText(headers[index2]?.cell ?? "");
	const own = headerName(column2.header);
	const named3 = headers.flatMap(
		({ name: name2 }, index2) => name2 === own ? [index2] : []
	);
	const marked = marksOfColumn(marks, sheet.getSheetId(), schema2, column2);
	const both = named3.find((index2) => marked.some((mark2) => mark2.index === index2));
	const index = both ?? named3[0];
	if (index === void 0) {
		const [mark2] = marked;
		if (!mark2 || isOwned(schema2, headers[mark2.index]?.name ?? "")) return null;
		return {
			kind: "renamed header",
			sheet,
			column: column2,
			index: mark2.index,
			found: text2(mark2.index)
		};
	}
	if (named3.length > 1) {
		const others = named3.filter((other) => other !== index);
		const found = text2(others[0] ?? index);
		return { kind: "double header", sheet, column: column2, index, others, found };
	}
	const [mark] = marked;
	if (both !== void 0 || !mark) return null;
	return {
		kind: "moved header",
		sheet,
		column: column2,
		index,
		marks: marked,
		found: text2(mark.index)
	};
}
var isOwned = ({ columns }, name2) => columns.some(({ header }) => headerName(header) === name2);
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
	const dayOf3 = calendarDays(
		(instant) => Utilities.formatDate(new Date(instant), zone, "yyyy-MM-dd'T'HH:mm:ss")
	);
	const started = runtime.now();
	return {
		spreadsheet,
		runtime,
		started,
		today: dayOf3(started),
		marks: patiently(runtime, () => readMarks(spreadsheet)),
		tabs: new Map(),
		ahead: new Set(),
		dayOf: dayOf3
	};
}
function readTab(workbook, schema2) {
	const known2 = workbook.tabs.get(schema2.tab);
	if (known2) return known2.schema === schema2 ? known2 : { ...known2, schema: schema2 };
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
function readAhead(workbook, schemas) {
	for (const schema2 of schemas) {
		readTab(workbook, schema2);
		workbook.ahead.add(schema2.tab);
	}
}
function forget({ tabs, ahead }) {
	for (const tab of tabs.keys()) if (!ahead.has(tab)) tabs.delete(tab);
}
function forgetMarks(workbook, { tab }) {
	workbook.marks = patiently(
		workbook.runtime,
		() => readMarks(workbook.spreadsheet)
	);
	workbook.tabs.delete(tab);
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
function cellsOf2(workbook, range) {
	const values = patiently(workbook.runtime, () => range.getValues());
	return values.map((row2) => row2.map((value) => cellOf(workbook, value)));
}
function withoutBlankEnd(grid2) {
	let { length } = grid2;
	while (length > 1 && grid2[length - 1]?.every((value) => value === "")) length--;
	return grid2.slice(0, length);
}
function refusalOf(doubt) {
	return `${doubtMessage(doubt)} Until this is clear, nothing is saved there. Choose Set up planner in the menu to mend it: ${repairMessage(doubt)}`;
}
function cellOf({ dayOf: dayOf3 }, value) {
	if (value instanceof Date) return dayOf3(value.getTime());
	if (typeof value === "number" || typeof value === "boolean") return value;
	return typeof value === "string" ? value : "";
}
function isCopy({ marks, spreadsheet }) {
	return marks.file !== null && marks.file.id !== spreadsheet.getId();
}

// src/sheet/own-table.ts
function ownTable(workbook, schema2) {
	const tab = agreedTab(workbook, schema2);
	if (tab.refusal !== null) throw new UserError(tab.refusal);
	if (tab.sheet === null)
		throw new UserError(
			`There is no tab called ${schema2.tab}. Choose Set up planner in the menu, which adds it.`
		);
	const table2 = readTable(schema2, tab.values);
	const own = ownRows(tab, tab.sheet, table2);
	if (idIndex(own) < 0)
		throw new UserError(
			`The tab ${schema2.tab} has no column ${headerOf(schema2, own.idKey)}. Choose Set up planner in the menu, which adds it.`
		);
	return own;
}
function agreedTab(workbook, schema2) {
	const tab = readTab(workbook, schema2);
	if (tab.refusal === null) return tab;
	forgetMarks(workbook, schema2);
	return readTab(workbook, schema2);
}
function ownTableWithIds(workbook, schema2) {
	const tab = readTab(workbook, schema2);
	if (tab.sheet === null) return null;
	const own = ownRows(tab, tab.sheet, readTable(schema2, tab.values));
	return idIndex(own) < 0 ? null : own;
}
function sameTableNow(workbook, before) {
	const now = readAgain(workbook, before);
	const isMarkOld = now.tab.doubts.some(({ kind }) => kind === "renamed header");
	if (isMarkOld) forgetMarks(workbook, before.tab.schema);
	const isPushedOut = now.idKey !== "" && idIndex(now) < 0;
	return isMarkOld || isPushedOut ? readAgain(workbook, before) : now;
}
function readAgain(workbook, before) {
	const { schema: schema2 } = before.tab;
	const tab = withHeaders(before, readSheet(workbook, schema2, before.sheet));
	const table2 = readTable(schema2, tab.values);
	const indexes = Object.fromEntries(
		schema2.columns.map(({ key }) => [key, indexNow(before, table2, key)])
	);
	return ownRows(tab, before.sheet, { ...table2, indexes });
}
function withHeaders({ table: table2 }, tab) {
	const headers = (table2.values[0] ?? []).filter((header) => header !== "");
	const isLike = (cells) => headers.filter((header) => cells.includes(header)).length * 2 > headers.length;
	const [first, ...below] = tab.doubts.length === 0 ? [] : tab.values ?? [];
	const found = below.find(isLike);
	if (!first || !found) return tab;
	const ours = tab.schema.columns.map(({ header }) => headerName(header));
	const all = first.map(
		(cell, index) => ours.includes(headerName(cell)) ? cell : found[index] ?? ""
	);
	return { ...tab, values: [all, ...below] };
}
function indexNow({ table: table2 }, now, key) {
	const index = columnIndex(now, key);
	const then = columnIndex(table2, key);
	const isTaken = Object.values(now.indexes).includes(then);
	return index >= 0 || isTaken || isAnother(table2, now, then) ? index : then;
}
function isAnother(table2, now, index) {
	const headers = (table2.values[0] ?? []).map(headerName);
	const since = (now.values[0] ?? []).map(headerName);
	const header = since[index] ?? "";
	if (header !== "") return headers.includes(header);
	return headers.some(
		(each, then) => then > index && each !== "" && since.indexOf(each) === then - 1
	);
}
function ownRows(tab, sheet, table2) {
	const idKey = tab.schema.idKey ?? "";
	return {
		tab,
		sheet,
		table: table2,
		idKey,
		byId: rowsById(table2, idKey),
		lastRow: lastRowOf(table2)
	};
}
function lastRowOf(table2) {
	const keys = table2.schema.columns.map(({ key }) => key);
	for (let index = table2.rows.length - 1; index >= 0; index--) {
		const row2 = table2.rows[index];
		if (anyHoldsText(table2, row2, keys)) return row2.row;
	}
	return 1;
}
function rowsById(table2, idKey) {
	const byId = new Map();
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
function isRemoved({ table: table2, tab, idKey }, row2) {
	const keys = tab.schema.columns.map(({ key }) => key).filter((key) => key !== idKey);
	return !anyHoldsText(table2, row2, keys);
}
var headerRow = ({ table: table2 }) => ({
	row: 1,
	cells: table2.values[0] ?? []
});
function cellsOf3({ table: table2, tab, idKey }, row2) {
	return Object.fromEntries(
		tab.schema.columns.flatMap(({ key }) => {
			const cell = cellAt2(table2, row2, key);
			return key === idKey || cell === "" ? [] : [[key, cell]];
		})
	);
}
function sameCells(one, other) {
	const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...keys].every((key) => holds(one[key] ?? "", other[key] ?? ""));
}
var idOf = ({ table: table2, idKey }, row2) => cellText(cellAt2(table2, row2, idKey));
var idIndex = ({ table: table2, idKey }) => columnIndex(table2, idKey);
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
	timesUsed: "number",
	baseline: "figure",
	target: "figure",
	reading: "figure",
	startDate: "date",
	endDate: "date",
	date: "date"
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
	for (const run of runsOf(writes)) {
		const first = run[0];
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
function runsOf(writes) {
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
var rangeOf2 = (sheet, { row: row2, index, keys, cells }) => sheet.getRange(row2, index + 1, cells.length, keys.length);
function makeRoom(sheet, writes) {
	const last = Math.max(0, ...writes.map(({ row: row2 }) => row2));
	const rows = sheet.getMaxRows();
	if (last <= rows) return 0;
	const added = last - rows + Math.max(20, Math.ceil(last / 20));
	sheet.insertRowsAfter(rows, added);
	return added;
}
function checkTargets(own, writes) {
	const { sheet, tab } = own;
	const last = sheet.getMaxRows();
	const blocks = blocksOf(
		writes.map((write2) => ({ ...write2, row: Math.min(write2.row, last) }))
	);
	if (blocks.length === 0) return true;
	const around = aroundAll(sheet, blocks);
	const isOpen = around.canEdit();
	if (!isOpen) {
		const blocked = blocks.find((block) => !rangeOf2(sheet, block).canEdit());
		if (blocked)
			throw new UserError(
				`You can't change ${rangeOf2(sheet, blocked).getA1Notation()} of ${tab.schema.tab}: it is protected, or this file is shared with you for viewing only. Ask its owner to let you edit it.`
			);
	}
	for (const merged of around.getMergedRanges())
		if (writes.some((write2) => lies(write2, merged)))
			throw new UserError(
				`The cells ${merged.getA1Notation()} of ${tab.schema.tab} are merged, so this row can't be written. Unmerge them (Format › Merge cells) and save again.`
			);
	return isOpen;
}
function aroundAll(sheet, blocks) {
	const top = Math.min(...blocks.map(({ row: row2 }) => row2));
	const left = Math.min(...blocks.map(({ index }) => index));
	const bottom = Math.max(...blocks.map(({ row: row2, cells }) => row2 + cells.length));
	const right = Math.max(...blocks.map(({ index, keys }) => index + keys.length));
	return sheet.getRange(top, left + 1, bottom - top, right - left);
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
	const { sheet, tab } = own;
	const blocks = blocksOf(writes);
	if (isEmptying(writes)) {
		const names2 = blocks.map((block) => rangeOf2(sheet, block).getA1Notation());
		sheet.getRangeList(names2).clearContent();
		return;
	}
	const naming = blocks.filter(
		({ keys }) => keys.includes(tab.schema.idKey ?? "")
	);
	for (const block of unformatted(own, writes))
		formatCells(rangeOf2(sheet, block), formatsOf(block), block.cells);
	for (const block of new Set([...naming, ...blocks]))
		writeCells(rangeOf2(sheet, block), block.cells);
}
var isEmptying = (writes) => writes.length > 0 && writes.every(({ value }) => value === "");
var formatsOf = ({ keys }) => keys.map((key) => FORMATS2[key] ?? "text");
function unformatted(own, writes) {
	const blocks = blocksOf([...writes, ...textBetween(own, writes)]);
	if (blocks.length < 2) return blocks;
	const around = aroundAll(own.sheet, blocks);
	const [top, left] = [around.getRow(), around.getColumn()];
	const standing = around.getNumberFormats();
	return blocks.filter((block) => {
		const formats = block.cells.map((cells, down) => {
			const row2 = standing[block.row - top + down] ?? [];
			return row2.slice(block.index + 1 - left).slice(0, cells.length);
		});
		return !areFormatted(formats, formatsOf(block), block.cells);
	});
}
function textBetween({ table: table2, tab }, writes) {
	const keyAt = new Map(
		tab.schema.columns.map(({ key }) => [table2.indexes[key] ?? -1, key])
	);
	const written = new Map();
	for (const { row: row2, index } of writes) {
		const before = written.get(row2);
		if (before) before.push(index);
		else written.set(row2, [index]);
	}
	return [...written].flatMap(([row2, indexes]) => {
		const cells = tab.values?.[row2 - 1];
		return gapsBetween(indexes).flatMap((gap2) => {
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
		const previous = sorted[position];
		const length = Math.max(0, index - previous - 1);
		return Array.from({ length }, (_, offset) => previous + 1 + offset);
	});
}

// src/sheet/cells-between.ts
var withCellsBetween = (...args) => onDemand_()["src/sheet/cells-between.ts"].withCellsBetween(...args);

// src/sheet/journal.ts
var ENDINGS = ["Done", "Not saved", "Cut off"];
function readOperations(workbook) {
	const { values } = readTab(workbook, LOG);
	return operationsOf(readTable(LOG, values));
}
function openJournal(workbook) {
	const sheet = readTab(workbook, LOG).sheet ?? makeLog(workbook);
	const { values, refusal } = readTab(workbook, LOG);
	if (refusal !== null) throw new UserError(refusal);
	const table2 = readTable(LOG, values);
	const missing = LOG.columns.find(({ key }) => table2.indexes[key] < 0);
	if (missing)
		throw new UserError(
			`The hidden tab Log has no column ${missing.header}, so nothing can be saved safely. Choose Set up planner in the menu to repair it.`
		);
	return {
		sheet,
		table: table2,
		now: workbook.runtime.now,
		nextRow: table2.values.length + 1
	};
}
function checkMayWrite({ sheet, table: table2, nextRow }) {
	const row2 = Math.min(nextRow, sheet.getMaxRows());
	if (sheet.getRange(row2, 1, 1, widthOf(table2)).canEdit()) return;
	throw new UserError(
		"You can’t change the hidden tab Log: it is protected, or this file is shared with you for viewing only. Ask its owner to let you edit it."
	);
}
function makeLog(workbook) {
	const { spreadsheet } = workbook;
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
	readSheet(workbook, LOG, sheet);
	return sheet;
}
function begin(journal, beginning, earlier = null) {
	const { operation: operation2, who, what, schema: schema2, changes } = beginning;
	append(journal, [
		...earlier === null ? [] : [endOf(operation2, earlier, null)],
		...changes.flatMap(
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
	]);
}
var MANY_ROWS = "many rows";
function beginMany(journal, beginning, text2) {
	const { operation: operation2, who, what, schema: schema2 } = beginning;
	append(
		journal,
		pieces(null, text2).map((piece) => ({
			who,
			what,
			operation: operation2,
			table: schema2.tab,
			id: MANY_ROWS,
			...piece
		}))
	);
}
function end(journal, operation2, ending2, by) {
	append(journal, [endOf(operation2, ending2, by)]);
}
function endOf(operation2, ending2, by) {
	return {
		who: "",
		what: ending2,
		operation: operation2,
		table: "",
		id: "",
		before: "",
		after: by === null ? "" : JSON.stringify({ by })
	};
}
function note(journal, line2) {
	append(journal, [{ after: "", ...line2, operation: "", before: "" }]);
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
	try {
		const missing = nextRow + rows.length - 1 - sheet.getMaxRows();
		if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + SPARE);
		writeFormattedText(sheet.getRange(nextRow, 1, rows.length, width), rows);
	} catch (error) {
		checkMayWrite(journal);
		throw error;
	}
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
	const attempts = [];
	const open = new Map();
	for (const row2 of table2.rows) {
		const id2 = textAt(table2, row2, "operation");
		const attempt = open.get(id2);
		if (ENDINGS.includes(textAt(table2, row2, "what"))) {
			if (attempt) attempt.last = row2;
			open.delete(id2);
		} else if (attempt) attempt.rows.push(row2);
		else if (id2 !== "") {
			const begun = { first: row2, rows: [row2], last: null };
			open.set(id2, begun);
			attempts.push(begun);
		}
	}
	return attempts.map((attempt) => operationOf(table2, attempt));
}
function operationOf(table2, { first, rows, last }) {
	const text2 = (key) => textAt(table2, first, key);
	return {
		id: text2("operation"),
		when: text2("when"),
		who: text2("who"),
		what: text2("what"),
		table: text2("table"),
		ending: last && textAt(table2, last, "what"),
		by: last && byOf(textAt(table2, last, "after")),
		changes: () => changesOf(table2, rows),
		many: () => text2("id") === MANY_ROWS ? rows.map((row2) => rawAt(table2, row2, "after")).join("") : null
	};
}
function byOf(text2) {
	const read = parsed(text2);
	return typeof read?.["by"] === "string" ? read["by"] : null;
}
function changesOf(table2, rows) {
	const byId = new Map();
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
var rawAt = (table2, row2, key) => String(cellAt2(table2, row2, key));
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

// src/sheet/hit-cells.ts
function hitElsewhere(before, after, writes) {
	const then = valuesBefore(before, after);
	const keyAt = keysNow(after);
	const idAt = idsNow(before, after, writes);
	const isOfBefore = looseBefore(before, after);
	return writes.flatMap((write2) => {
		const cells = after.tab.values?.[write2.row - 1];
		const now = cells?.[write2.index] ?? "";
		if (!cells || !holds(now, write2.value)) return [];
		const key = keyAt(write2.index);
		const id2 = idAt(write2.row);
		if (id2 === write2.id && key === write2.key) return [];
		const value = then(id2, write2.index);
		return holds(now, value) || id2 === "" && isOfBefore(write2.row) ? [] : [{ ...write2, id: id2, key, value }];
	});
}
function looseBefore(before, after) {
	const loose = before.table.rows.filter((row2) => idOf(before, row2) === "").map((row2) => cellsOf3(before, row2));
	return (number) => {
		const row2 = after.table.rows.find((each) => each.row === number);
		const cells = row2 && cellsOf3(after, row2);
		return cells !== void 0 && loose.some((then) => sameCells(then, cells));
	};
}
function hitAnywhere(before, after, writes) {
	const then = valuesBefore(before, after);
	const headers = headersOf(after);
	const keyAt = keysNow(after);
	const isOurBlank = ourBlanks(before, after, writes);
	const isOurs = oneOf(writes.filter(({ value }) => value !== ""));
	const isMeant = (id2, key, cell) => writes.some(
		(write2) => write2.id === id2 && write2.key === key && holds(cell, write2.value)
	);
	return [...before.byId.keys()].flatMap((id2) => {
		const row2 = onlyRow(before, id2) && onlyRow(after, id2);
		if (!row2) return [];
		return row2.cells.flatMap((now, index) => {
			if (!headers[index]) return [];
			const value = then(id2, index);
			const key = keyAt(index);
			const isHit = holds(now, value) ? !isExactly(now, value) : (isOurs(now) || isOurBlank(row2, index)) && !isMeant(id2, key, now) || isAsText(now, value);
			return !isHit ? [] : [{ row: row2.row, index, id: id2, key, value }];
		});
	});
}
function ourBlanks(before, after, writes) {
	const isNew2 = ({ id: id2 }) => !before.byId.has(id2);
	const isWord2 = ({ value }) => typeof value === "string" && value !== "";
	const runs = [...new Set(writes.map(({ id: id2 }) => id2))].flatMap((id2) => runsOf(writes.filter((write2) => write2.id === id2))).filter((run) => run.some(({ value }) => value === "")).filter((run) => !run.every(isNew2) || run.some(isWord2));
	const isAligned = !haveColumnsMoved(before, after);
	return ({ cells }, at) => (cells[at] ?? "") === "" && runs.some(
		(run) => !isAligned && !run.every(isNew2) || run.some(({ index }) => index === at) && run.every(
			(write2) => holds(cells[write2.index] ?? "", write2.value) || // The numbers of a new row come after its texts, maybe to another row by then.
			typeof write2.value !== "string" && isNew2(write2)
		)
	);
}
function hasMoved(before, after, isAsked = () => true) {
	if (haveColumnsMoved(before, after)) return true;
	return [...before.byId].some(
		([id2, [row2]]) => isAsked(id2) && onlyRow(after, id2)?.row !== row2?.row
	);
}
function haveColumnsMoved(before, after) {
	const headers = headersOf(after);
	return headersOf(before).some((header, index) => header !== headers[index]);
}
function isExactly(cell, value) {
	return typeof cell === typeof value && holds(cell, value);
}
var isAsText = (cell, value) => typeof cell === "string" && typeof value !== "string" && cell === cellText(value);
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
	const cellThen = cellsBefore(before, after);
	const headers = headerRow(before);
	const idHeader = idOf(before, headers);
	const rowOf = (id2) => before.byId.get(id2)?.slice(-1)[0] ?? (id2 === idHeader ? headers : void 0);
	return (id2, index) => cellThen(rowOf(id2), index);
}
function cellsBefore(before, after) {
	const headers = headersOf(before);
	const now = headersOf(after);
	const nameless = namelessBefore(headers, now);
	const thenAt = now.map((header, index) => {
		const then = header === "" ? nameless.get(index) : orNone(headers.indexOf(header));
		if (then !== void 0) return then;
		const old = headers[index] ?? "";
		return old !== "" && !now.includes(old) ? index : -1;
	});
	return (row2, index) => row2?.cells[thenAt[index] ?? -1] ?? "";
}
var orNone = (index) => index < 0 ? void 0 : index;
function namelessBefore(headers, now) {
	const then = namelessAfter(headers, now);
	return new Map(
		[...namelessAfter(now, headers)].flatMap(([header, since]) => {
			const old = then.get(header) ?? [];
			return old.length === since.length ? since.map((index, nth) => [index, old[nth]]) : [];
		})
	);
}
function namelessAfter(headers, others) {
	const found = new Map();
	let last = "";
	headers.forEach((header, index) => {
		if (header === "") found.set(last, [...found.get(last) ?? [], index]);
		else if (others.includes(header)) last = header;
	});
	return found;
}
function headersOf({ tab }) {
	return (tab.values?.[0] ?? []).map((header) => folded(cellText(header)));
}

// src/sheet/loose-rows.ts
var lacksLoose = (...args) => onDemand_()["src/sheet/loose-rows.ts"].lacksLoose(...args);
var looseRows = (...args) => onDemand_()["src/sheet/loose-rows.ts"].looseRows(...args);

// src/sheet/lost-rows.ts
var idsByContent = (...args) => onDemand_()["src/sheet/lost-rows.ts"].idsByContent(...args);
var idsByPlace = (...args) => onDemand_()["src/sheet/lost-rows.ts"].idsByPlace(...args);
var lacksIds = (...args) => onDemand_()["src/sheet/lost-rows.ts"].lacksIds(...args);
var lacksRows = (...args) => onDemand_()["src/sheet/lost-rows.ts"].lacksRows(...args);
var lostRows = (...args) => onDemand_()["src/sheet/lost-rows.ts"].lostRows(...args);
var strayCells = (...args) => onDemand_()["src/sheet/lost-rows.ts"].strayCells(...args);
var strayIds = (...args) => onDemand_()["src/sheet/lost-rows.ts"].strayIds(...args);

// src/sheet/read-back.ts
function readBack(written, now) {
	const { before, changes, added } = written;
	const after = withoutCopies(before, now, changes);
	const writes = [...written.writes, ...written.amends];
	const hit = [
		...strayIds(before, after, changes),
		...hitElsewhere(before, after, writes),
		...hasMoved(before, after) || written.amends.length > 0 ? hitAnywhere(before, after, telling(written)) : [],
		...lostRows(before, after, written.writes, added),
		...strayCells(before, after, changes, writes),
		...idsByContent(before, after),
		...idsByPlace(before, after, changes),
		...looseRows(before, after, written.writes)
	];
	const isWhole = changes.every((change) => isThere(after, change));
	return {
		isSaved: isWhole && hit.length === 0,
		lacksIds: lacksIds(before, after, changes, writes) || lacksRows(before, after, added) || lacksLoose(before, after, written.writes),
		overtaken: isWhole ? null : overtakenIn(before, after, changes, writes),
		amends: { hit, own: ownCells(before, after, changes, writes) }
	};
}
var telling = ({ writes, amends }) => [
	...writes,
	...amends.filter(({ value }) => value !== "")
];
function withoutCopies(before, after, changes) {
	const byId = new Map(after.byId);
	for (const change of changes) {
		const { id: id2 } = change;
		const rows = after.byId.get(id2) ?? [];
		if (rows.length < 2 || (before.byId.get(id2)?.length ?? 0) > 1) continue;
		const inPlace = rows.filter(({ row: row2 }) => row2 === onlyRow(before, id2)?.row);
		const likely = [...inPlace, ...rows];
		const ours = likely.find((row2) => isIn(after, row2, change)) ?? inPlace[0];
		if (ours) byId.set(id2, [ours]);
	}
	return { ...after, byId };
}
function isThere(own, change) {
	const row2 = onlyRow(own, change.id);
	return row2 !== void 0 && isIn(own, row2, change);
}
function isIn(own, row2, { before, after }) {
	return after === null ? Object.keys(before ?? {}).every(
		(key) => cellAt2(own.table, row2, key) === ""
	) || isRemoved(own, row2) : Object.entries(after).every(
		([key, cell]) => isCounted(own.tab.schema, key) || holds(cellAt2(own.table, row2, key), cell)
	);
}
function overtakenIn(before, after, changes, writes) {
	const isOurs = oneOf(writes);
	let overtaken = null;
	for (const { id: id2, after: wanted } of changes) {
		const row2 = onlyRow(after, id2);
		if (!row2) continue;
		const then = onlyRow(before, id2);
		for (const [key, ours] of Object.entries(wanted ?? {})) {
			const theirs = cellAt2(after.table, row2, key);
			const old = then ? cellAt2(before.table, then, key) : "";
			if (isCounted(after.tab.schema, key) || holds(theirs, ours)) continue;
			if (holds(theirs, old) || isOurs(theirs)) return null;
			const header = headerOf(after.tab.schema, key);
			overtaken ?? (overtaken = { id: id2, header, ours, theirs });
		}
	}
	return overtaken;
}
function ownCells(before, after, changes, writes) {
	const { columns } = after.tab.schema;
	const isAnyOfOurs = oneOf(writes);
	return changes.flatMap(({ id: id2, before: was, after: wanted }) => {
		const row2 = onlyRow(after, id2);
		const then = onlyRow(before, id2);
		if (!row2) return [];
		return columns.flatMap(({ key }) => {
			const index = after.table.indexes[key] ?? -1;
			const now = cellAt2(after.table, row2, key);
			const old = then ? cellAt2(before.table, then, key) : "";
			const isOurs = key in (wanted ?? was ?? {});
			const isWritten = then ? isOurs && holds(now, wanted?.[key] ?? "") : isAnyOfOurs(now);
			return index >= 0 && isWritten && !holds(now, old) ? [{ row: row2.row, index, id: id2, key, value: old }] : [];
		});
	});
}

// src/sheet/put-back.ts
function putBack(workbook, written, firstNow, first) {
	let now = firstNow;
	let found = first;
	let writes = amendsOf(found.amends, now);
	let amends = [];
	for (let count3 = 0; writes.length > 0 && count3 < MOST_AMENDS; count3++) {
		writeAll(now, writes);
		SpreadsheetApp.flush();
		amends = [...amends, ...writes];
		now = sameTableNow(workbook, now);
		found = readBack({ ...written, amends }, now);
		writes = amendsOf(found.amends, now);
	}
	workbook.tabs.delete(now.tab.schema.tab);
	const isLost = ({ id: id2, key, index, value }) => {
		const row2 = onlyRow(now, id2);
		const cell = row2 && (key ? cellAt2(now.table, row2, key) : row2.cells[index]);
		return row2 && value !== "" && (cell ?? "") === "";
	};
	return writes.length === 0 && !found.lacksIds && !amends.some(isLost);
}
var MOST_AMENDS = 8;
function amendsOf({ hit, own }, { table: table2, idKey }) {
	const byPlace = new Map();
	for (const write2 of [...own, ...hit])
		byPlace.set(`${write2.row}/${write2.index}`, write2);
	const due = [...byPlace.values()].filter(
		({ row: row2, index, value }) => !isExactly(table2.values[row2 - 1]?.[index] ?? "", value)
	);
	const others = due.filter(({ key }) => key !== idKey);
	return others.length > 0 ? others : due;
}

// src/sheet/carry-out.ts
var MOST_ATTEMPTS = 3;
var MOST_BLOCKS = 4;
function carryOut(session, saving) {
	const { workbook } = session;
	let last = null;
	for (let count3 = 1; count3 <= MOST_ATTEMPTS; count3++) {
		checkTime(workbook.runtime, workbook.started);
		if (last && isThereAfterAll(session, saving, last)) return last.changes;
		const wanted = planned(workbook, saving);
		const isOpen = checkTargets(wanted.own, wanted.plan.writes);
		session.journal();
		const attempt = session.giveIds() ? planned(workbook, saving) : wanted;
		const vain = attemptOnce(session, saving, { ...attempt, isOpen });
		if (vain === null) return attempt.changes;
		last = { ...attempt, ...vain };
	}
	throw vainError(saving, last);
}
var STILL_OPEN = "It was cut off half-way before, and the planner goes on with it when it next opens.";
function isThereAfterAll(session, saving, { changes }) {
	const own = ownTable(session.workbook, saving.schema);
	if (!changes.every((change) => isThere(own, change))) return false;
	note2(session, saving, changes);
	end(session.journal(), saving.operation, "Done", session.person.key);
	return true;
}
function note2(session, { operation: operation2, schema: schema2, what, isCutOff }, changes) {
	begin(
		session.journal(),
		{
			operation: operation2,
			who: whoOf(session.person),
			what: what(changes),
			schema: schema2,
			changes
		},
		isCutOff ? "Not saved" : null
	);
}
function planned(workbook, { schema: schema2, plan }) {
	const own = ownTable(workbook, schema2);
	const changes = plan(own);
	return { own, changes, plan: planWrites(own, changes) };
}
function attemptOnce(session, saving, { own, changes, plan, isOpen }) {
	note2(session, saving, changes);
	const { firstNew } = plan;
	let { writes } = plan;
	const height = own.tab.height + makeRoom(own.sheet, plan.writes);
	const added = firstNew === null ? null : { firstRow: firstNew, height };
	let isWritten = false;
	const failure = failureOf(() => {
		const all = isOpen && blocksOf(writes).length > MOST_BLOCKS ? withCellsBetween(own, writes) : writes;
		if (all === null) return;
		writes = all;
		isWritten = write(own, { writes, firstNew });
	});
	if (failure === null && !isWritten) {
		drop(session, saving);
		session.workbook.tabs.delete(saving.schema.tab);
		return { hasFailed: false };
	}
	const written = { before: own, changes, writes, amends: [], added };
	return outcomeOf(session, saving, written, failure);
}
function outcomeOf(session, saving, written, failure) {
	const { workbook, person: person2 } = session;
	const { operation: operation2, schema: schema2, isCutOff } = saving;
	const { before: own, changes } = written;
	let now = sameTableNow(workbook, own);
	let found = readBack(written, now);
	if (isUntouched(found)) {
		now = sameTableNow(workbook, own);
		found = readBack(written, now);
	}
	if (found.isSaved || failure === null && isOvertaken(found)) {
		end(session.journal(), operation2, "Done", person2.key);
		if (found.overtaken && !isNew(changes, found.overtaken))
			throw overtakenError(found.overtaken);
		return null;
	}
	const isBack = putBack(workbook, written, now, found);
	drop(session, saving);
	if (!isBack) throw unclearError(schema2.tab);
	if (failure === null || isPassing(failure))
		return { hasFailed: failure !== null };
	const { message } = failure;
	throw new UserError(
		`${message} ${isCutOff ? STILL_OPEN : "Nothing was saved."}`
	);
}
function drop(session, { operation: operation2, isCutOff }) {
	if (!isCutOff)
		end(session.journal(), operation2, "Not saved", session.person.key);
}
function failureOf(work) {
	try {
		work();
		return null;
	} catch (error) {
		return error;
	}
}
function write(own, { writes, firstNew }) {
	if (firstNew !== null && !isStillBlank(own.sheet, writes, firstNew))
		return false;
	writeAll(own, writes);
	SpreadsheetApp.flush();
	return true;
}
function isUntouched({ isSaved, amends }) {
	return !isSaved && amends.hit.length === 0 && amends.own.length === 0;
}
function isOvertaken({ overtaken, amends }) {
	return overtaken !== null && amends.hit.length === 0;
}
function isNew(changes, { id: id2 }) {
	return changes.some((change) => change.id === id2 && change.before === null);
}
function vainError({ schema: schema2, isCutOff }, { hasFailed }) {
	const why = hasFailed ? "Google failed again and again" : `Rows of ${schema2.tab} kept moving`;
	const advice = hasFailed ? "Try again in a minute." : "Try again when nobody is sorting or inserting rows.";
	return new UserError(
		isCutOff ? `${why} while this was saved. ${STILL_OPEN}` : `${why} while this was saved, so nothing was saved; what you typed is still here. ${advice}`
	);
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

// src/sheet/change-words.ts
function changeWords(own, changes, yearStart) {
	const { schema: schema2 } = own.tab;
	const verb = verbOf(changes);
	if (changes.length > 1) {
		const rows = changes.map((change2) => rowCells(own, change2));
		const kinds = schema2.tab === ACTIVITIES.tab ? "activities" : `objectives${forGrades(rows)}`;
		return `${verb} ${changes.length} ${kinds}${monthWords(rows[0] ?? {}, yearStart)}.`;
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
	const [words4, another] = new Set(
		rows.map((cells) => {
			const grades2 = parseGrades(cells["grades"] ?? "");
			return grades2 ? ` for ${gradeWords(grades2)}` : "";
		})
	);
	return another === void 0 ? words4 ?? "" : "";
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
		let id2;
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

// src/sheet/misplaced-ids.ts
var misplacedIds = (...args) => onDemand_()["src/sheet/misplaced-ids.ts"].misplacedIds(...args);

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
	if (own === null) return null;
	const writes = idWrites(workbook, schema2, own);
	return writes.length > 0 && mayWrite(own, writes) ? { own, writes } : null;
}
function showIds({ tabs }, { own, writes }) {
	const { tab } = own;
	tabs.set(tab.schema.tab, { ...tab, values: valuesWith(tab, writes) });
}
function valuesWith({ values }, writes) {
	const shown = [...values];
	for (const { row: row2, index, value } of writes) {
		const cells = [...shown[row2 - 1]];
		cells[index] = value;
		shown[row2 - 1] = cells;
	}
	return shown;
}
function giveIds(session, { own, writes }) {
	const given = writes.filter(({ id: id2, value }) => id2 === "" && value !== "");
	noteGiven(session.journal(), whoOf(session.person), own.tab.schema, given);
	writeAll(own, writes);
	SpreadsheetApp.flush();
	let now = sameTableNow(session.workbook, own);
	if (isInPlace(own, now, writes)) return;
	let since = [];
	for (let count3 = 0; count3 < MOST_AMENDS2; count3++) {
		const amends = misplacedIds(own, now, writes, since);
		if (amends.length === 0) return;
		writeAll(now, amends);
		SpreadsheetApp.flush();
		since = [...since, ...amends.filter(({ value }) => value !== "")];
		now = sameTableNow(session.workbook, now);
	}
}
var MOST_AMENDS2 = 8;
function rowsWithoutId(own) {
	const { idKey } = own.tab.schema;
	const seen = new Set();
	const without = new Set();
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
	const first = writes[0];
	const last = writes[writes.length - 1];
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
		const cell = own.table.values[row2 - 1][index];
		if (isErrorValue(cell)) return [];
		const kept = cellText(cell);
		return without.has(row2) ? [{ row: row2, index, id: "", key, value: next() }] : [{ row: row2, index, id: kept, key, value: kept }];
	});
}
function noteGiven(journal, who, { tab }, given) {
	const what = `Gave ids to ${counted(given.length, "row")} of ${tab}.`;
	for (const id2 of idLines(given.map(({ value }) => String(value))))
		note(journal, { who, what, table: tab, id: id2 });
}
function idLines(ids) {
	const length = Math.ceil(ids.length / IDS_A_LINE);
	return Array.from(
		{ length },
		(_, line2) => ids.slice(line2 * IDS_A_LINE, (line2 + 1) * IDS_A_LINE).join(", ")
	);
}
var IDS_A_LINE = 4e3;
function isInPlace(before, now, writes) {
	const wanted = valuesWith(before.tab, writes);
	return [1, ...writes.map(({ row: row2 }) => row2)].every(
		(row2) => JSON.stringify(now.table.values[row2 - 1]) === JSON.stringify(wanted[row2 - 1])
	);
}

// src/sheet/made/typed-activities.ts
function addTypedActivities(session, month2, typed) {
	const { workbook } = session;
	const { now, random } = workbook.runtime;
	const own = ownTable(workbook, ACTIVITIES);
	const next = idsFor(session, ACTIVITIES, own);
	const added = typed.map(({ area: area2, title, objectiveId }) => ({
		month: month2,
		area: AREA_TITLES[area2],
		activity: title,
		objectiveIds: objectiveId,
		status: "Planned"
	})).filter((cells) => !stands(own, cells)).map((after) => ({ id: next(), before: null, after }));
	if (added.length === 0) return;
	carryOut(session, {
		operation: `grid-${now()}-${Math.floor(random() * 1e9)}`,
		schema: ACTIVITIES,
		plan: () => added,
		what: (changes) => changes.length === 1 ? changeWords(ownTable(workbook, ACTIVITIES), changes, month2) : `Added ${changes.length} activities typed into the Grid tab, ${monthName(month2)}.`
	});
}
var stands = ({ table: table2 }, cells) => table2.rows.some(
	(row2) => Object.entries(cells).every(
		([key, cell]) => holds(cellAt2(table2, row2, key), cell)
	)
);

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
	return plainly(workbook, person2, (plain4) => {
		const session = withIds(plain4);
		const answer = work(session);
		session.giveIds();
		return answer;
	});
}
function inPlainSession(workbook, person2, work) {
	return withLock(() => plainly(workbook, person2, work));
}
function plainly(workbook, person2, work) {
	forget(workbook);
	let journal;
	try {
		return work({
			workbook,
			person: person2,
			journal: () => journal ?? (journal = openJournal(workbook)),
			giveIds: () => false
		});
	} catch (error) {
		forget(workbook);
		throw error;
	}
}
function withIds({ workbook, person: person2, journal }) {
	let missing = [OBJECTIVES, ACTIVITIES].flatMap(
		(schema2) => missingIds(workbook, schema2) ?? []
	);
	for (const each of missing) showIds(workbook, each);
	const session = {
		workbook,
		person: person2,
		journal,
		giveIds: () => {
			const due = missing;
			missing = [];
			for (const each of due) giveIds(session, each);
			return due.length > 0;
		}
	};
	return session;
}

// src/addon/grid.ts
var buildGrid = (...args) => onDemand_()["src/addon/grid.ts"].buildGrid(...args);
var drawGrid = (...args) => onDemand_()["src/addon/grid.ts"].drawGrid(...args);
var standingGrid = (...args) => onDemand_()["src/addon/grid.ts"].standingGrid(...args);

// src/addon/objective-edit.ts
var answerObjectives = (...args) => onDemand_()["src/addon/objective-edit.ts"].answerObjectives(...args);

// src/addon/person.ts
function person() {
	return readPerson(Session.getTemporaryActiveUserKey());
}

// src/domain/day-words.ts
function dayWords(date2) {
	const name2 = monthName(date2.slice(0, 7));
	return `${name2.slice(0, 3)} ${Number(date2.slice(8))}`;
}
function dayOfYearWords(date2) {
	return `${dayWords(date2)}, ${Number(date2.slice(0, 4))}`;
}
function periodWords({ startDate, endDate }) {
	if (startDate === endDate) return dayWords(startDate);
	if (startDate.slice(0, 4) !== endDate.slice(0, 4))
		return `${dayOfYearWords(startDate)} to ${dayOfYearWords(endDate)}`;
	return startDate.slice(0, 7) === endDate.slice(0, 7) ? `${dayWords(startDate)} to ${Number(endDate.slice(8))}` : `${dayWords(startDate)} to ${dayWords(endDate)}`;
}

// src/domain/period.ts
function periodOfMonth(month2) {
	const first = { year: yearOf(month2), month: numberOf(month2), day: 1 };
	const later = dateOfSerial(serialOf(first) + 31);
	return {
		startDate: formatDate(first),
		endDate: formatDate(dateOfSerial(serialOf(first) + 31 - later.day))
	};
}
function periodOf(startDate, endDate) {
	const start = startDate ?? endDate;
	const end2 = endDate ?? startDate;
	if (start === null || end2 === null || end2 < start) return null;
	return { startDate: start, endDate: end2 };
}
function overlap(a, b) {
	return a.startDate <= b.endDate && b.startDate <= a.endDate;
}
function addDays(date2, days) {
	return formatDate(dateOfSerial(serialAt(date2) + days));
}
function daysOf({ startDate, endDate }) {
	const first = serialAt(startDate);
	return Array.from(
		{ length: serialAt(endDate) - first + 1 },
		(_, index) => formatDate(dateOfSerial(first + index))
	);
}
function weekdayOf(date2) {
	return (serialAt(date2) + 5) % 7;
}
function serialAt(date2) {
	return serialOf(parseDate(date2));
}

// src/domain/agreement.ts
var REVIEW_DAYS = 60;
var CURRENT = { state: "current", notice: null };
function agreementOver({ name: name2, agreementStart, agreementEnd, nextReview }, period, today) {
	const said2 = (state, what, date2) => ({
		state,
		notice: `The agreement with ${name2} ${what} on ${dayOfYearWords(date2)}.`
	});
	const isPast = (date2) => date2 < today;
	if (agreementEnd !== null && agreementEnd < period.endDate)
		return said2(
			agreementEnd < period.startDate ? "ended" : "ending",
			isPast(agreementEnd) ? "ended" : "ends",
			agreementEnd
		);
	if (agreementStart !== null && agreementStart > period.startDate)
		return said2(
			"not begun",
			isPast(agreementStart) ? "began only" : "begins only",
			agreementStart
		);
	if (nextReview !== null && nextReview <= addDays(today, REVIEW_DAYS))
		return said2(
			"due for review",
			isPast(nextReview) ? "was due for review" : "is due for review",
			nextReview
		);
	return CURRENT;
}

// src/domain/locked-date.ts
function lockedWithin(lockedDates, period) {
	return lockedDates.filter((locked) => overlap(locked, period));
}

// src/domain/locked-words.ts
var MOST = 3;
function lockedSentences(period, lockedDates) {
	if (period === null) return "";
	const met = lockedWithin(lockedDates, period);
	const told = met.slice(0, MOST).map((locked) => sentence3(locked, period));
	const rest = met.length - told.length;
	if (rest > 0)
		told.push(
			`${counted(rest, "more locked time")} ${rest === 1 ? "falls" : "fall"} within its dates.`
		);
	return told.join(" ");
}
function sentence3(locked, { startDate, endDate }) {
	const { what, lockedBy } = locked;
	const day = [startDate, endDate].find(
		(each) => locked.startDate <= each && each <= locked.endDate
	);
	const days = day === void 0 ? `${periodWords(locked)}, between the first and the last day, ${isOneDay(locked) ? "is" : "are"}` : `${dayWords(day)} is`;
	const purpose = what === "" ? "" : ` for ${unended(what)}`;
	const meeting = day === void 0 ? "if it meets then, " : "";
	const ask = lockedBy === "" ? "" : `: ${meeting}ask ${unended(lockedBy)}`;
	return `${days} locked${purpose}${ask}.`;
}
function unended(text2) {
	return text2.replace(/\.$/, "");
}
function isOneDay({ startDate, endDate }) {
	return startDate === endDate;
}

// src/domain/partner.ts
function partnerKey(name2) {
	return folded(name2);
}
function partnerNamed(partners, name2) {
	const key = partnerKey(name2);
	return partners.find((partner) => partnerKey(partner.name) === key);
}

// src/domain/activity-flags.ts
var NOTHING = { locked: "", agreement: "" };
function flagger({ partners, lockedDates }, today) {
	const byKey3 = new Map(
		partners.map((partner) => [partnerKey(partner.name), partner])
	);
	return (activity) => {
		const { status: status2, startDate, endDate, month: month2 } = activity;
		if (status2 === "Cancelled" || status2 === "Delivered") return NOTHING;
		const dates = periodOf(startDate, endDate);
		const period = dates ?? (month2 && periodOfMonth(month2));
		const partner = byKey3.get(partnerKey(activity.partner));
		const agreement = partner && period ? agreementOver(partner, period, today) : null;
		return {
			locked: lockedSentences(dates, lockedDates),
			agreement: agreement && agreement.state !== "due for review" ? agreement.notice ?? "" : ""
		};
	};
}
function activityFlags(plan, month2, today) {
	const flaggedOf = flagger(plan, today);
	return activitiesIn(plan, month2).flatMap(
		(activity) => {
			if (activity.id === null) return [];
			const { locked, agreement } = flaggedOf(activity);
			const message = [locked, agreement].filter(Boolean).join(" ");
			return message === "" ? [] : [{ activityId: activity.id, message }];
		}
	);
}

// src/domain/alphabet.ts
function alphabetically(names2) {
	return [...new Set(names2)].map((name2) => ({ name: name2, key: plain2(name2) })).sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name)).map(({ name: name2 }) => name2);
}
function plain2(name2) {
	return name2.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
}
function compare(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

// src/domain/balance.ts
function balance(minutes) {
	const total = minutes.reduce((sum3, some) => sum3 + some, 0);
	if (total === 0) return null;
	const entropy = minutes.filter((some) => some > 0).map((some) => some / total).reduce((sum3, share) => sum3 - share * Math.log(share), 0);
	return entropy / Math.log(minutes.length);
}

// src/domain/emphasis.ts
var EMPHASES = ["major", "supporting", "additional"];
function emphasisOf(standards) {
	const places = standards.map(
		({ emphasis }) => EMPHASES.indexOf(emphasis ?? "supporting")
	);
	return places.length === 0 ? "supporting" : EMPHASES[Math.min(...places)];
}

// src/domain/months-open.ts
function monthsOpen(plan, cells, month2) {
	const known2 = KNOWN3.get(cells) ?? openByMonth(plan, cells);
	KNOWN3.set(cells, known2);
	const open = openAt(known2, monthNumber(month2));
	const { grades: grades2 } = columnsOf(plan).objectives;
	const bySet = new Map();
	bySet.set(0, new Uint16Array(AREAS.length));
	return {
		of: (objective) => {
			const set = grades2[objective];
			const found = bySet.get(set) ?? leastOf(set, open);
			bySet.set(set, found);
			return found;
		},
		most: open.reduce((most, its) => Math.max(most, its), 0)
	};
}
var KNOWN3 = new WeakMap();
function openAt(known2, month2) {
	let last = noneOpen();
	for (const [number, open] of known2) if (number <= month2) last = open;
	return last;
}
function noneOpen() {
	return new Uint16Array(GRADES.length * AREAS.length);
}
function leastOf(grades2, open) {
	const least = new Uint16Array(AREAS.length).fill(65535);
	for (let grade2 = 0; grades2 >> grade2 > 0; grade2++)
		if (grades2 >> grade2 & 1)
			for (let area2 = 0; area2 < AREAS.length; area2++)
				least[area2] = Math.min(least[area2], open[cellAt(grade2, area2)]);
	return least;
}
function openByMonth(plan, cells) {
	const found = new Map();
	let last = noneOpen();
	for (const month2 of monthsOfGrades(plan, cells)) {
		last = openAfter(last, month2);
		found.set(month2.number, last);
	}
	return found;
}
function openAfter(before, { asked, covered: covered2 }) {
	return before.map((months, cell) => {
		const grade2 = Math.floor(cell / AREAS.length);
		const bit = 1 << cell % AREAS.length;
		if ((asked[grade2] & bit) === 0) return months;
		return (covered2[grade2] & bit) === 0 ? months + 1 : 0;
	});
}
function monthsOfGrades(plan, cells) {
	const { count: count3, month: month2, grades: grades2 } = columnsOf(plan).objectives;
	const months = new Map();
	for (let objective = 0; objective < count3; objective++) {
		const asked = cells.expected[objective];
		const covered2 = asked & cells.covered[objective];
		let bySet = months.get(month2[objective]);
		if (bySet === void 0) months.set(month2[objective], bySet = new Map());
		const set = grades2[objective];
		bySet.set(set, (bySet.get(set) ?? 0) | asked | covered2 << AREAS.length);
	}
	months.delete(0);
	return [...months].map(([number, bySet]) => monthOfGrades(number, bySet)).sort((a, b) => a.number - b.number);
}
function monthOfGrades(number, bySet) {
	const asked = new Uint8Array(GRADES.length);
	const covered2 = new Uint8Array(GRADES.length);
	for (const [set, areas] of bySet)
		for (let grade2 = 0; set >> grade2 > 0; grade2++)
			if (set >> grade2 & 1) {
				asked[grade2] |= areas & EVERY_AREA2;
				covered2[grade2] |= areas >> AREAS.length;
			}
	return { number, asked, covered: covered2 };
}
var EVERY_AREA2 = (1 << AREAS.length) - 1;

// src/domain/tally.ts
var HOW_MANY = Uint8Array.from(
	{ length: 1 << AREAS.length },
	(_, areas) => AREAS.reduce((count3, _area, place) => count3 + (areas >> place & 1), 0)
);
function howMany(areas) {
	return HOW_MANY[areas];
}
function tally(plan, cells, month2) {
	const objectives = indexesOf(plan, month2);
	const counts2 = countSets(plan, cells, objectives).map(byArea2);
	const minutes = cells.minutes.get(monthNumber(month2));
	return {
		whole: named(counts2.map(sum2), minutesOf(cells, objectives)),
		areas: AREAS.map(
			(_, area2) => named(
				counts2.map((count3) => count3[area2]),
				minutes?.[area2] ?? 0
			)
		)
	};
}
function tallyOf(plan, cells, objectives) {
	const counts2 = countSets(plan, cells, objectives).map(byArea2);
	return named(counts2.map(sum2), minutesOf(cells, objectives));
}
function named([expected2, covered2, strong, confirmed, delivered], minutes) {
	return { expected: expected2, covered: covered2, strong, confirmed, delivered, minutes };
}
function countSets(plan, cells, objectives) {
	const strongIn = strongAreas(plan, cells);
	const sets = () => new Uint32Array(HOW_MANY.length);
	const [expected2, covered2, strong] = [sets(), sets(), sets()];
	const [confirmed, delivered] = [sets(), sets()];
	for (let at = 0; at < objectives.length; at++) {
		const index = objectives[at];
		const asked = cells.expected[index];
		expected2[asked]++;
		covered2[asked & cells.covered[index]]++;
		strong[asked & strongIn(index)]++;
		confirmed[asked & cells.confirmed[index]]++;
		delivered[asked & cells.delivered[index]]++;
	}
	return [expected2, covered2, strong, confirmed, delivered];
}
function byArea2(sets) {
	const areas = new Uint32Array(AREAS.length);
	for (let set = 1; set < sets.length; set++)
		for (let area2 = 0, count3 = sets[set]; count3 > 0 && set >> area2 > 0; area2++)
			if (set >> area2 & 1) areas[area2] += count3;
	return areas;
}
function strongAreas({ settings }, { practised, reach }) {
	const least = AREAS.map((area2) => settings.leastMinutes[area2]);
	return (index) => {
		let strong = practised[index];
		if (strong === 0) return 0;
		const cell = cellAt(index, 0);
		for (let area2 = 0; strong >> area2 > 0; area2++)
			if (reach[cell + area2] < least[area2]) strong &= ~(1 << area2);
		return strong;
	};
}
function minutesOf({ share }, objectives) {
	return objectives.reduce((sum3, index) => sum3 + share[index], 0);
}
function sum2(counts2) {
	return counts2.reduce((sum3, count3) => sum3 + count3, 0);
}

// src/domain/gap-ranking.ts
function emptyAreas({ expected: expected2, covered: covered2 }, index) {
	return expected2[index] & ~covered2[index];
}
function rankedGaps(plan, cells, month2, objectives) {
	const { priority: priority2, named: named3, emphases } = columnsOf(plan).objectives;
	const open = monthsOpen(plan, cells, month2);
	const byKey3 = [];
	objectives.forEach((index) => {
		var _a;
		const empty = emptyAreas(cells, index);
		const first = priority2[index] * EMPHASES.length + emphases[named3[index]];
		const row2 = (first + 1) * AREAS.length - howMany(empty);
		const key = (row2 + 1) * (open.most + 1);
		const its = open.of(index);
		const cell = cellAt(index, 0);
		for (let area2 = 0; empty >> area2 > 0; area2++) {
			if ((empty >> area2 & 1) === 0) continue;
			(byKey3[_a = key - its[area2]] ?? (byKey3[_a] = [])).push(cell + area2);
		}
	});
	const found = byKey3.filter((its) => its.length > 0);
	return Uint32Array.from([].concat(...found));
}

// src/domain/gaps.ts
function gaps(plan, cells, month2, objectives) {
	const open = monthsOpen(plan, cells, month2);
	const columns = columnsOf(plan).objectives;
	return Array.from(rankedGaps(plan, cells, month2, objectives), (cell) => {
		const index = Math.floor(cell / AREAS.length);
		const area2 = cell % AREAS.length;
		return gap({
			objective: columns.at(index),
			emphasis: EMPHASES[columns.emphases[columns.named[index]]],
			emptyCells: howMany(emptyAreas(cells, index)),
			expectedCells: howMany(cells.expected[index]),
			monthsOpen: open.of(index)[area2],
			area: area2
		});
	});
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
	const { priority: priority2 } = standing.objective;
	const emphasis = emphasisWords(standing.emphasis);
	return `${priority2} priority; ${emphasis}${emptyWords(standing)}; ${openWords(standing)}.`;
}
function emphasisWords(emphasis) {
	return emphasis === "supporting" ? "" : `${emphasis} work of the grade; `;
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

// src/domain/settled.ts
function settled(sum3) {
	const whole2 = Math.round(sum3);
	return Math.abs(sum3 - whole2) < 1e-6 ? whole2 : sum3;
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
function schoolYearOf(month2, start) {
	return addMonths(start, Math.floor(monthsBetween(start, month2) / 12) * 12);
}
function monthsUpTo(month2, start) {
	const first = schoolYearOf(month2, start);
	return schoolYear(first).slice(0, monthsBetween(first, month2) + 1);
}
function schoolYearName(start) {
	const [first, last] = [start, addMonths(start, 11)].map(yearOf);
	return first === last ? String(first) : `${first}–${String(last % 100).padStart(2, "0")}`;
}

// src/domain/standard-code.ts
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
function parseCode(text2) {
	if (text2.length > LONGEST4) return void 0;
	const code = plainCode(text2);
	for (const parse2 of FORMS2) {
		const found = parse2(code);
		if (found !== void 0) return found;
	}
	return void 0;
}
function plainCode(text2) {
	return folded(text2).toUpperCase().replace(DASHES2, "-");
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
	return found ? same(`MP${found[1]}`, "MP", []) : void 0;
}
function anchor(code) {
	const [, strand, number] = ANCHOR.exec(code) ?? [];
	if (strand === void 0) return void 0;
	const topic = `CCRA.${strand}`;
	return same(joined(topic, number), topic, []);
}
function math(code) {
	const found = MATH.exec(code);
	if (!found) return void 0;
	const grade2 = gradeOf2(found[1]);
	const topic = found[2];
	return lettered(`${grade2}.${topic}`, topic, found.slice(3), [grade2]);
}
function highSchool(code) {
	const found = HIGH_SCHOOL.exec(code);
	if (!found) return void 0;
	const domain = `HS${found[1]}-${found[2]}`;
	return lettered(domain, domain, found.slice(3), HIGH_SCHOOL_GRADES);
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
	return same(
		code,
		strand,
		gradesBetween(gradeOf2(first), gradeOf2(last ?? first))
	);
}
function lettered(domain, topic, [cluster, number, part], grades2) {
	const ending2 = low(part);
	return {
		code: joined(domain, cluster, number) + ending2,
		key: joined(domain, number ?? cluster) + ending2,
		topic,
		grades: grades2,
		cluster: cluster ?? null
	};
}
function same(code, topic, grades2) {
	return { code, key: code, topic, grades: grades2, cluster: null };
}
function joined(...pieces2) {
	return pieces2.filter((piece) => piece !== void 0).map((piece) => piece.replace(/^0+(?=\d)/, "")).join(".");
}
function low(part) {
	return part?.toLowerCase() ?? "";
}
function gradeOf2(text2) {
	if (text2 === "KG" || text2 === "0") return "K";
	return text2;
}
function gradesBetween(first, last) {
	return GRADES.slice(GRADES.indexOf(first), GRADES.indexOf(last) + 1);
}

// src/domain/common-core-numbers.ts
var BANDS = "K 1 2 3 4 5 6 7 8 9-10 11-12".split(" ");
var LETTERS2 = "abcdefghij";
function numbersOf(text2) {
	const standards = [];
	const parts2 = new Map();
	for (const token of text2.trim().split(" ")) {
		const [, number = "", first, last = first] = /^(\d+)([a-j])(?:-([a-j]))?$/.exec(token) ?? [];
		if (first !== void 0)
			parts2.set(number, [
				...LETTERS2.slice(LETTERS2.indexOf(first), LETTERS2.indexOf(last) + 1)
			]);
		else standards.push(...counted2(token));
	}
	return { standards, parts: parts2 };
}
function counted2(range) {
	const [first, last = first] = range.split("-").map(Number);
	return Array.from(
		{ length: last - first + 1 },
		(_, index) => String(first + index)
	);
}
function bandsOf(text2) {
	return text2.endsWith("+") ? BANDS.slice(BANDS.indexOf(text2.slice(0, -1))) : text2.split(",");
}
function gradesOf2(band) {
	const [first, last] = band.split("-");
	return gradesBetween(first, last ?? first);
}

// src/domain/common-core.ts
var COMMON_CORE = "Common Core";
var EMPHASIS = {
	M: "major",
	S: "supporting",
	A: "additional"
};
var LITERACY = ["RH", "RST", "WHST"];
var EN_DASH = "–";
var MATH_CLUSTER = /^([A-E])([MSA]?) ((?:\d\S* )+)(.+)$/;
function commonCoreStandards(list) {
	const [labelled, math2, ela2] = list.split("\n\n");
	const labels = labelsOf(labelled);
	return [
		...math2.split("\n").flatMap((line2) => mathDomain(line2, labels)),
		...ela2.split("\n").flatMap((line2) => elaStrands(line2, labels))
	];
}
function isCodeless({ code, framework }) {
	return framework === COMMON_CORE && code.includes(EN_DASH);
}
function labelsOf(lines) {
	const labels = new Map();
	for (const line2 of lines.split("\n")) {
		const [name2, topic, ...items] = line2.split("|");
		const borrowed = labels.get(items[0]?.slice(1) ?? "");
		labels.set(name2, { ...borrowed ?? numberLabels(items), topic });
	}
	return labels;
}
function numberLabels(items) {
	const numbers = new Map(items.map(halves));
	const ranges = [...numbers.keys()].filter((name2) => name2.includes("-")).flatMap((range) => counted2(range).map((number) => [number, range]));
	return { numbers, ranges: new Map(ranges) };
}
function mathDomain(line2, labels) {
	const [domain, clusters] = halves(line2);
	const [grade2, topic = domain] = domain.split(".");
	const isHighSchool = topic === domain;
	const shared = {
		// The list holds no other.
		grades: isHighSchool ? gradesBetween("9", "12") : [grade2],
		subject: "Math",
		topic,
		domain
	};
	const standards = clusters.split("|").flatMap((cluster) => mathCluster(cluster, shared));
	const emphasis = isHighSchool ? null : emphasisOf(standards);
	return [domainEntry(shared, labels, emphasis), ...standards];
}
function mathCluster(text2, shared) {
	const [, letter, focus, numbers, label] = [
		...MATH_CLUSTER.exec(text2)
	];
	const { domain } = shared;
	const cluster = `${domain}.${letter}`;
	const emphasis = EMPHASIS[focus] ?? null;
	const { standards, parts: parts2 } = numbersOf(numbers);
	return [
		entry(shared, {
			code: cluster,
			key: cluster,
			kind: "cluster",
			cluster,
			parent: domain,
			emphasis,
			label
		}),
		...standards.flatMap(
			(number) => withParts(
				shared,
				{
					code: `${cluster}.${number}`,
					key: `${domain}.${number}`,
					kind: "standard",
					cluster,
					parent: cluster,
					emphasis,
					label
				},
				parts2.get(number)
			)
		)
	];
}
function elaStrands(line2, labels) {
	const [topic, rest] = halves(line2);
	if (topic === "MP" || topic.startsWith("CCRA"))
		return elaStrand(topic, topic, [], rest, labels);
	const [bands, numbers] = halves(rest);
	return bandsOf(bands).flatMap(
		(band) => elaStrand(topic, `${topic}.${band}`, gradesOf2(band), numbers, labels)
	);
}
function elaStrand(topic, domain, grades2, text2, labels) {
	const shared = {
		grades: grades2,
		subject: subjectOf(topic),
		topic,
		domain
	};
	const { standards, parts: parts2 } = numbersOf(text2);
	const { numbers: named3, ranges } = labels.get(topic);
	const made2 = new Set();
	return [
		domainEntry(shared, labels, null),
		...standards.flatMap((number) => {
			const key = topic === "MP" ? topic + number : `${domain}.${number}`;
			const range = ranges.get(number);
			const cluster = range ? domain + "." + range.replace("-", EN_DASH) : key;
			const isFirst = range !== void 0 && !made2.has(range);
			if (isFirst) made2.add(range);
			return [
				...isFirst ? [elaCluster(shared, cluster, named3.get(range))] : [],
				...withParts(
					shared,
					{
						code: key,
						key,
						kind: "standard",
						cluster,
						parent: range ? cluster : domain,
						emphasis: null,
						label: named3.get(number)
					},
					parts2.get(number)
				)
			];
		})
	];
}
function elaCluster(shared, key, label) {
	return entry(shared, {
		code: key,
		key,
		kind: "cluster",
		cluster: key,
		parent: shared.domain,
		emphasis: null,
		label
	});
}
function domainEntry(shared, labels, emphasis) {
	const { domain, topic } = shared;
	return entry(shared, {
		code: domain,
		key: domain,
		kind: "domain",
		cluster: null,
		parent: null,
		emphasis,
		label: labels.get(topic).topic
	});
}
function withParts(shared, standard, letters2 = []) {
	const { code, key, cluster, emphasis, label } = standard;
	return [
		entry(shared, standard),
		...letters2.map(
			(letter) => entry(shared, {
				code: code + letter,
				key: key + letter,
				kind: "part",
				cluster,
				parent: key,
				emphasis,
				label
			})
		)
	];
}
function entry(shared, own) {
	return {
		code: own.code,
		key: own.key,
		kind: own.kind,
		grades: shared.grades,
		subject: shared.subject,
		topic: shared.topic,
		domain: shared.domain,
		cluster: own.cluster,
		parent: own.parent,
		emphasis: own.emphasis,
		label: own.label,
		text: "",
		framework: COMMON_CORE
	};
}
function subjectOf(topic) {
	if (topic === "MP") return "Math";
	return LITERACY.includes(topic) ? "Literacy" : "ELA";
}
function halves(text2) {
	const space = text2.indexOf(" ");
	return [text2.slice(0, space), text2.slice(space + 1)];
}

// src/domain/standard-options.ts
function offeredStandards({
	standards,
	chosen
}) {
	const offered = new Map();
	for (const framework of chosen)
		for (const standard of standards)
			if (standard.framework === framework && !offered.has(standard.key) && !isCodeless(standard))
				offered.set(standard.key, standard);
	return [...offered.values()];
}

// src/domain/standards-coverage.ts
function standardsCoverage(plan, cells, month2) {
	const { named: named3, supported, grades: grades2 } = soFar(plan, cells, month2);
	const offered = byGrade(offeredStandards(plan.catalogue));
	return grades2.flatMap(
		(grade2) => [...offered.get(grade2) ?? []].map(([subject, keys]) => ({
			grade: grade2,
			subject,
			named: keys.filter((key) => named3.has(key)).length,
			supported: keys.filter((key) => supported.has(key)).length,
			standards: keys.length
		}))
	);
}
function soFar(plan, cells, month2) {
	const columns = columnsOf(plan).objectives;
	const first = monthNumber(
		schoolYearOf(month2, plan.settings.schoolYearStarts)
	);
	const last = monthNumber(month2);
	const isNamed = new Uint8Array(columns.standards.length);
	const isSupported = new Uint8Array(columns.standards.length);
	let grades2 = 0;
	for (let index = 0; index < columns.count; index++) {
		const its = columns.month[index];
		if (its < first || its > last) continue;
		grades2 |= columns.grades[index];
		isNamed[columns.named[index]] = 1;
		if (cells.covered[index] !== 0) isSupported[columns.named[index]] = 1;
	}
	const keys = (those) => new Set(
		columns.standards.flatMap(
			(standards, number) => those[number] === 1 ? standardsNamed({ standards }) : []
		)
	);
	return {
		named: keys(isNamed),
		supported: keys(isSupported),
		grades: gradesIn(grades2)
	};
}
function standardsNamed({
	standards
}) {
	const keys = standards.flatMap(({ kind, key, parent }) => {
		if (kind === "part") return parent ?? [];
		return kind === "standard" ? key : [];
	});
	return [...new Set(keys)];
}
function byGrade(standards) {
	const found = new Map();
	for (const { kind, grades: grades2, subject, key } of standards) {
		if (kind !== "standard") continue;
		for (const grade2 of grades2) {
			const subjects = found.get(grade2) ?? new Map();
			found.set(grade2, subjects);
			const keys = subjects.get(subject);
			if (keys === void 0) subjects.set(subject, [key]);
			else keys.push(key);
		}
	}
	return found;
}

// src/domain/slices.ts
function slices(plan, cells, month2) {
	const { objectives } = columnsOf(plan);
	const { teachers, subjects } = objectives;
	const sums = {
		grades: sumsOf(GRADES),
		teachers: sumsOf(teachers),
		subjects: sumsOf(subjects)
	};
	addAll(sums, objectives, cells, indexesOf(plan, month2));
	return {
		grades: named2(sums.grades, GRADES),
		teachers: named2(sums.teachers, teachers),
		subjects: named2(sums.subjects, subjects)
	};
}
function addAll({ grades: grades2, teachers, subjects }, objectives, { expected: expected2, covered: covered2, share }, places) {
	for (let at = 0; at < places.length; at++) {
		const index = places[at];
		const asked = howMany(expected2[index]);
		const has2 = howMany(expected2[index] & covered2[index]);
		const minutes = share[index];
		add2(teachers, objectives.teacher[index], asked, has2, minutes);
		add2(subjects, objectives.subject[index], asked, has2, minutes);
		const set = objectives.grades[index];
		for (let grade2 = 0; set >> grade2 > 0; grade2++)
			if (set >> grade2 & 1) add2(grades2, grade2, asked, has2, minutes);
	}
}
var EACH = 4;
var sumsOf = ({ length }) => new Float64Array(EACH * length);
function add2(sums, number, expected2, covered2, minutes) {
	const at = EACH * number;
	sums[at]++;
	sums[at + 1] += expected2;
	sums[at + 2] += covered2;
	sums[at + 3] += minutes;
}
function named2(sums, names2) {
	const tallies = new Map();
	names2.forEach((name2, number) => {
		const at = EACH * number;
		if (name2 === "" || sums[at] === 0) return;
		tallies.set(name2, {
			expected: sums[at + 1],
			covered: sums[at + 2],
			minutes: sums[at + 3]
		});
	});
	return tallies;
}

// src/domain/coverage.ts
function coverage(plan, month2, problems2) {
	return { ...monthCoverage(plan, month2), problems: problems2 };
}
function monthCoverage(plan, month2) {
	const cells = cellsOf(plan);
	const objectives = indexesOf(plan, month2);
	const tallies = tally(plan, cells, month2);
	const { grades: grades2, teachers, subjects } = slices(plan, cells, month2);
	const { expected: expected2, covered: covered2, strong, confirmed, delivered } = tallies.whole;
	return {
		month: month2,
		objectives: objectives.length,
		cells: { expected: expected2, covered: covered2, strong, confirmed, delivered },
		areas: AREAS.map((area2, index) => ({
			area: area2,
			...areaSlice(tallies.areas[index])
		})),
		grades: inOrder(grades2.keys()).map((grade2) => ({
			grade: grade2,
			...slice(grades2.get(grade2))
		})),
		teachers: alphabetically(teachers.keys()).map((teacher) => ({
			teacher,
			...slice(teachers.get(teacher))
		})),
		subjects: alphabetically(subjects.keys()).map((subject) => ({
			subject,
			...slice(subjects.get(subject))
		})),
		standards: standardsCoverage(plan, cells, month2),
		balance: balance(tallies.areas.map(({ minutes }) => settled(minutes))),
		gaps: gaps(plan, cells, month2, objectives),
		orphans: orphans(plan, cells, month2)
	};
}
function orphans(plan, { links }, month2) {
	const { activities } = columnsOf(plan);
	return placesIn(activities, month2).flatMap((index) => {
		if (hasLinks(links, index)) return [];
		const { area: area2, status: status2, typedId: typedId2 } = activities.at(index);
		return area2 !== null && typedId2 !== "" && counts(status2) ? typedId2 : [];
	});
}
function areaSlice(tally2) {
	const { expected: expected2, covered: covered2, minutes } = slice(tally2);
	return { expected: expected2, covered: covered2, strong: tally2.strong, minutes };
}
function slice({ expected: expected2, covered: covered2, minutes }) {
	return { expected: expected2, covered: covered2, minutes: settled(minutes) };
}

// src/domain/lists.ts
function lists(plan, month2) {
	const { settings } = plan;
	const { objectives, activities } = columnsOf(plan);
	return {
		months: monthsToChoose(plan, month2),
		grades: gradesOf3(plan),
		teachers: names(objectives.teachers),
		subjects: names([...settings.subjects, ...objectives.subjects]),
		partners: partnerNames(plan),
		leads: names([...activities.leads(), ...objectives.teachers]),
		before: toCopy(plan, addMonths(month2, -1))
	};
}
function monthsToChoose(plan, month2) {
	const { objectives, activities } = columnsOf(plan);
	const months = new Set([
		...schoolYear(plan.settings.schoolYearStarts),
		month2,
		...monthsOf(objectives),
		...monthsOf(activities)
	]);
	return [...months].sort();
}
function toCopy(plan, month2) {
	return {
		teachers: names(
			objectivesIn(plan, month2).filter(({ id: id2 }) => id2 !== null).map(({ teacher }) => teacher)
		),
		hasActivities: activitiesIn(plan, month2).some(
			({ id: id2, status: status2 }) => id2 !== null && status2 !== "Cancelled"
		)
	};
}
function gradesOf3(plan) {
	const { count: count3, grades: grades2 } = columnsOf(plan).objectives;
	let set = 0;
	for (let index = 0; index < count3; index++) set |= grades2[index];
	for (const [grade2, areas] of plan.expected)
		if (AREAS.some((area2) => areas[area2])) set |= gradeBits([grade2]);
	return set === 0 ? GRADES : gradesIn(set);
}
function partnerNames(plan) {
	const spelled = new Map();
	const all = [
		...plan.partners.map(({ name: name2 }) => name2),
		...columnsOf(plan).activities.partners()
	];
	for (const name2 of all) {
		const key = partnerKey(name2);
		if (!spelled.has(key)) spelled.set(key, name2);
	}
	return names([...spelled.values()]);
}
function names(all) {
	return alphabetically(all.filter((name2) => name2 !== ""));
}

// src/domain/partner-load.ts
function plannedMinutes(activities, month2) {
	const spelled = new Map();
	for (const { month: its, status: status2, partner, minutes } of activities)
		if (its === month2 && counts(status2))
			spelled.set(partner, (spelled.get(partner) ?? 0) + minutes);
	const byKey3 = new Map();
	for (const [name2, minutes] of spelled) {
		const key = partnerKey(name2);
		if (key !== "") byKey3.set(key, (byKey3.get(key) ?? 0) + minutes);
	}
	return byKey3;
}

// src/domain/partner-name.ts
function meantPartner(name2, known2) {
	if (name2 === "" || known2.includes(name2)) return void 0;
	const byKey3 = new Map(known2.map((each) => [partnerKey(each), each]));
	const key = partnerKey(name2);
	return byKey3.get(key) ?? byKey3.get(slipOf(key, [...byKey3.keys()]) ?? "");
}

// src/domain/month-partners.ts
function monthPartners(plan, month2, today) {
	const { partners } = plan;
	const activities = activitiesIn(plan, month2);
	const minutes = plannedMinutes(activities, month2);
	const known2 = new Set(partners.map(({ name: name2 }) => partnerKey(name2)));
	const others = new Map();
	for (const partner of new Set(activities.map(({ partner: partner2 }) => partner2))) {
		const key = partnerKey(partner);
		if (key !== "" && !known2.has(key) && !others.has(key))
			others.set(key, partner);
	}
	const names2 = partners.map(({ name: name2 }) => name2);
	const planned2 = (name2) => minutes.get(partnerKey(name2)) ?? 0;
	const period = periodOfMonth(month2);
	return [
		...partners.map(
			(partner) => listed2(partner, planned2(partner.name), period, today)
		),
		...alphabetically(others.values()).map(
			(name2) => notListed(name2, planned2(name2), meantPartner(name2, names2))
		)
	];
}
function listed2(partner, minutes, period, today) {
	const { name: name2, role, areas, contact, hours } = partner;
	const { agreementStart, agreementEnd, nextReview } = partner;
	return {
		partner: name2,
		role,
		areas,
		contact,
		minutes,
		hoursAgreed: hours,
		...agreementOver(partner, period, today),
		agreementStart,
		agreementEnd,
		nextReview
	};
}
function notListed(partner, minutes, meant) {
	return {
		partner,
		role: "",
		areas: [],
		contact: "",
		minutes,
		hoursAgreed: null,
		state: "not listed",
		notice: meant === void 0 ? `${partner} is not in the Partners tab.` : `${partner} is not in the Partners tab: did you mean ${meant}?`,
		agreementStart: null,
		agreementEnd: null,
		nextReview: null
	};
}

// src/domain/month-state.ts
function standingAt(state) {
	return { state, until: null, publishedOn: null, publishedBy: null };
}

// src/domain/round.ts
function round(plan, month2, standing, gaps2, today) {
	const thisMonth = monthOfDate(today);
	const { state, until, publishedOn, publishedBy } = standing ?? standingAt(month2 > thisMonth ? "open" : "planning");
	const day = until === null ? void 0 : parseDate(until);
	const daysLeft = day ? serialOf(day) - serialOf(today) : null;
	const late = {
		objectives: missingClasses(plan, month2),
		gaps: gaps2,
		unconfirmed: unconfirmed(plan, month2)
	};
	const isOver = month2 < thisMonth;
	return {
		state,
		isSet: standing !== void 0,
		until: day ? formatDate(day) : null,
		daysLeft,
		publishedOn,
		publishedBy,
		late,
		next: nextStep(state, { late, hasDay: day !== void 0, isOver })
	};
}
function nextStep(state, {
	late: { objectives, gaps: gaps2, unconfirmed: unconfirmed2 },
	hasDay,
	isOver
}) {
	switch (state) {
		case "open":
			if (objectives.length === 0) return "plan";
			return hasDay ? "remind" : "setDate";
		case "planning":
			return gaps2 > 0 ? "fillGaps" : "review";
		case "review":
			return unconfirmed2.length > 0 ? "confirm" : "publish";
		case "published":
			return isOver ? "close" : "nextMonth";
		case "closed":
			return "nextMonth";
	}
}
function unconfirmed(plan, month2) {
	return activitiesIn(plan, month2).flatMap(
		({ id: id2, area: area2, status: status2 }) => area2 !== null && status2 === "Planned" && id2 !== null ? [id2] : []
	);
}
var LATELY = 3;
function missingClasses(plan, month2) {
	const { settings, expected: expected2 } = plan;
	const first = addMonths(month2, -LATELY);
	const lately = new Set(
		monthsUpTo(month2, settings.schoolYearStarts).filter((each) => each >= first && each < month2).map(monthNumber)
	);
	const entered = teachersIn(plan, new Set([monthNumber(month2)]));
	const known2 = teachersIn(plan, lately);
	const asked = [...expected2].flatMap(
		([grade2, areas]) => AREAS.some((area2) => areas[area2]) ? [grade2] : []
	);
	return inOrder([...known2.keys(), ...asked]).flatMap((grade2) => {
		const there = entered.get(grade2);
		const missing = [...known2.get(grade2) ?? []].flatMap(
			([key, teacher]) => key === "" || there?.has(key) ? [] : [teacher]
		);
		if (missing.length === 0 && there === void 0)
			return [{ grade: grade2, teacher: null }];
		return alphabetically(missing).map((teacher) => ({ grade: grade2, teacher }));
	});
}
function teachersIn(plan, months) {
	const { count: count3, month: month2, grades: grades2, teacher, teachers } = columnsOf(plan).objectives;
	const keys = teachers.map(folded);
	const byGrade2 = GRADES.map(() => new Map());
	for (let index = 0; index < count3; index++) {
		if (!months.has(month2[index])) continue;
		const name2 = teacher[index];
		for (let grade2 = 0; grades2[index] >> grade2 > 0; grade2++)
			if (grades2[index] >> grade2 & 1)
				byGrade2[grade2].set(keys[name2], teachers[name2]);
	}
	return new Map(
		GRADES.map((grade2, place) => [grade2, byGrade2[place]]).filter(
			([, its]) => its.size > 0
		)
	);
}

// src/domain/whole-number.ts
function parseWholeNumber(cell) {
	if (typeof cell === "number") return isCount(cell) ? cell : void 0;
	if (typeof cell !== "string") return void 0;
	const text2 = cellText(cell);
	return /^\d+$/.test(text2) ? count(Number(text2)) : void 0;
}
function count(number) {
	return isCount(number) ? number : void 0;
}
var MOST2 = 1e6;
function isCount(number) {
	return Number.isInteger(number) && number >= 0 && number <= MOST2;
}

// src/domain/minutes.ts
function parseMinutes(cell) {
	const plain4 = parseWholeNumber(cell);
	if (plain4 !== void 0 || typeof cell !== "string") return plain4;
	const text2 = folded(cellText(cell));
	const short = SHORT2.exec(text2);
	if (short) return count(Number(short[1]));
	const long = LONG2.exec(text2);
	if (!long) return void 0;
	const rest = Number(long[2] ?? 0);
	return rest < 60 ? count(Number(long[1]) * 60 + rest) : void 0;
}
function formatMinutes(minutes) {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	if (hours === 0) return `${minutes} min`;
	return rest === 0 ? `${hours} h` : `${hours} h ${rest}`;
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
	const date2 = dateIn(cell);
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
function dateIn(cell) {
	if (typeof cell === "object") return isDate(cell) ? cell : void 0;
	if (typeof cell === "boolean") return void 0;
	if (typeof cell === "number")
		return cell >= 1 && cell < 1e5 ? dateOfSerial(cell) : void 0;
	return parseDate(cellText(cell));
}

// src/sheet/day-reader.ts
function dayReader(isDayFirst2) {
	return (cell) => {
		if (typeof cell !== "string") return readDate(cell);
		const text2 = folded(cellText(cell));
		const named3 = dayInWords(text2);
		if (named3) return sound(formatDate(named3));
		const parts2 = NUMBERS2.exec(text2);
		if (!parts2) return readDate(cell);
		const [first, second, year] = parts2.slice(1).map(Number);
		const inOrder2 = dayOf(first, second, year, isDayFirst2);
		if (inOrder2) return sound(formatDate(inOrder2));
		const otherwise = dayOf(first, second, year, !isDayFirst2);
		return odd(
			null,
			`${quoted(cell)} is not a date in the order of this file, ${isDayFirst2 ? "day/month/year" : "month/day/year"}.`,
			otherwise ? `Did you mean ${formatDate(otherwise)}?` : "Write the date as 2026-10-14."
		);
	};
}
function isDayFirst(locale) {
	return !/^(?:|en|.+_(?:US|PH|PR))$/.test(locale);
}
function hasDecimalComma(locale) {
	return !/^(?:|(?:en|zh|ja|ko|th|iw|he|hi)(?:_.*)?|.+_(?:US|MX|PR|PH|CH))$/.test(
		locale
	);
}
var NUMBERS2 = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
var MONTH_FIRST = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
var DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]+)\.?,? (\d{4})$/;
var ANY_START = "2000-08";
function dayInWords(text2) {
	const [, name2, day, year] = MONTH_FIRST.exec(text2) ?? [];
	if (name2 === void 0) {
		const [, day2, name3, year2] = DAY_FIRST.exec(text2) ?? [];
		return name3 === void 0 ? null : dayNamed(name3, day2, year2);
	}
	return dayNamed(name2, day, year);
}
function dayNamed(name2, day, year) {
	const month2 = parseMonth(`${name2} ${year}`, ANY_START);
	return month2 === void 0 ? null : existing(Number(year), Number(month2.slice(5)), Number(day));
}
function dayOf(first, second, year, isDayFirst2) {
	const [month2, day] = isDayFirst2 ? [second, first] : [first, second];
	return existing(year < 100 ? 2e3 + year : year, month2, day);
}
function existing(year, month2, day) {
	const date2 = { year, month: month2, day };
	return isDate(date2) ? date2 : null;
}

// src/sheet/standing-reader.ts
var STATES2 = new Map([
	["open", "open"],
	["open for objectives", "open"],
	["planning", "planning"],
	["in planning", "planning"],
	["being planned", "planning"],
	["review", "review"],
	["in review", "review"],
	["under review", "review"],
	["published", "published"],
	["closed", "closed"]
]);
var PARTS = /^(.+?)[,:;.]?(?: \(?(until|till|on) (.+?)\)?\.?)?(?: by (.+))?$/i;
function standingReader(isDayFirst2) {
	const readDay = dayReader(isDayFirst2);
	return (cell, month2) => {
		const text2 = trimmed(cellText(cell)).replace(/\s+/g, " ");
		const [, word = "", link = "", day = "", who = ""] = PARTS.exec(text2) ?? [];
		const state = STATES2.get(folded(word));
		if (state === void 0)
			return odd(
				null,
				`${quoted(cell)} is no state of a month, so it says nothing.`,
				"Write Open for objectives until 2026-09-25, Planning, In review, Published or Closed."
			);
		if (state !== "open" && link !== "" && folded(link) !== "on")
			return odd(
				standingAt(state),
				`${quoted(day)} says nothing here: only a month that is open for objectives has a last day.`,
				"Take it out, or write Open for objectives until 2026-09-25."
			);
		if (state !== "open" && state !== "published")
			return sound(standingAt(state));
		const { value, troubles } = day === "" ? sound(null) : dayNear(month2, day, readDay);
		return {
			value: state === "open" ? { ...standingAt(state), until: value } : {
				...standingAt(state),
				publishedOn: value,
				publishedBy: who === "" ? null : who
			},
			troubles
		};
	};
}
var WEEKDAY = /^(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?[.,]? /i;
function dayNear(month2, typed, readDay) {
	const day = typed.replace(WEEKDAY, "");
	const read = readDay(day);
	if (read.value !== null || /\d{3}/.test(day)) return read;
	const first = dayNumber(`${month2}-01`);
	const far = ({ value }) => value === null ? Infinity : Math.abs(dayNumber(value) - first);
	const year = yearOf(month2);
	return [year, year - 1, year + 1].map((each) => readDay(`${day}${/[a-z]/i.test(day) ? " " : "/"}${each}`)).reduce(
		(nearest, each) => far(each) < far(nearest) ? each : nearest,
		read
	);
}
var dayNumber = (text2) => serialOf(parseDate(text2));

// src/sheet/month-states-reader.ts
var MONTH = "Month ";
var monthSetting = (month2) => `${MONTH}${month2}`;
function readMonthStates(table2, calendar) {
	const { take, report, problems: problems2 } = taker(table2);
	const states = new Map();
	const seen = new Set();
	const read = standingReader(calendar.isDayFirst);
	for (const row2 of table2.rows) {
		const named3 = monthIn2(textAt(table2, row2, "setting"));
		if (named3 === null) continue;
		const month2 = take(row2, "setting", monthReading(named3, calendar));
		if (month2 === null) continue;
		if (seen.has(month2)) report(row2, "setting", again(month2));
		else if (textAt(table2, row2, "value") !== "") {
			const typed = cellAt2(table2, row2, "value");
			const standing = take(row2, "value", read(typed, month2));
			if (standing !== null) states.set(month2, standing);
		}
		seen.add(month2);
	}
	return { states, problems: problems2 };
}
function rowsOfMonth(table2, month2, yearStart) {
	return monthRows(table2, yearStart).flatMap(
		(each) => each.month === month2 ? [each.row] : []
	);
}
function monthRows(table2, yearStart) {
	return table2.rows.flatMap((row2) => {
		const month2 = monthOfSetting(textAt(table2, row2, "setting"), yearStart);
		return month2 === null ? [] : [{ row: row2, month: month2 }];
	});
}
function monthOfSetting(setting, yearStart) {
	const named3 = monthIn2(setting);
	return named3 === null ? null : parseMonth(named3, yearStart) ?? null;
}
function monthIn2(setting) {
	const text2 = trimmed(setting).replace(/\s+/g, " ");
	return /^month[,:]? (?:of )?(.+)$/i.exec(text2)?.[1] ?? null;
}
function monthReading(named3, { yearStart }) {
	const month2 = parseMonth(named3, yearStart);
	return month2 === void 0 ? odd(
		null,
		`${quoted(named3)} is not a month, so this row says nothing about any.`,
		"Write the setting as Month 2026-10."
	) : sound(month2);
}
var again = (month2) => ({
	severity: "problem",
	message: `${monthName(month2)} has an earlier row, which is the one that is read.`,
	fix: "Delete the row that you do not need."
});

// src/data/common-core.ts
var commonCore = () => commonCore_();

// src/domain/chosen-frameworks.ts
var LONG_NAME = /^(?:the )?(?:ccss|common core)(?: state)?(?: standards?)?(?: \(ccss\))?$/;
function parseFrameworks(setting) {
	const names2 = new Map();
	for (const name2 of setting.split(/[,;\r\n]/).map(trimmed))
		if (name2 !== "" && !names2.has(folded(name2))) names2.set(folded(name2), name2);
	return [...names2.values()];
}
function frameworkNamed(name2, frameworks) {
	const found = frameworks.find((other) => folded(other) === folded(name2));
	return found ?? (LONG_NAME.test(folded(name2)) ? COMMON_CORE : void 0);
}

// src/domain/imported-standard.ts
var importedStandards = (...args) => onDemand_()["src/domain/imported-standard.ts"].importedStandards(...args);

// src/domain/code-forms.ts
var codeForms = (...args) => onDemand_()["src/domain/code-forms.ts"].codeForms(...args);

// src/domain/plain-code.ts
var GRADE = "(?:GR(?:ADE)?S?[. ]*)";
var WORDS2 = [
	[
		/^["'\u2018\u201c[(*\u2022\u25aa\u25e6\u00b7-]+|["'\u2019\u201d\])*\u2605\u2606]+$|\s*\(\+\)$/g,
		""
	],
	[/^(?:STANDARDS?|STDS?)(?:[.:#]\s*|\s+)/, ""],
	[new RegExp(`^${GRADE}(K|[1-8])[.:]?\\s+`), "$1 "],
	[new RegExp(`^([1-8])(?:ST|ND|RD|TH)\\s${GRADE}?`), "$1 "],
	[/^KINDERGARTEN[.:]?\s+/, "K "],
	[/^(S?MP)S\s?(?=[1-8]$)/, "$1"]
];
function withoutWords(code) {
	return WORDS2.reduce((text2, [said2, meant]) => text2.replace(said2, meant), code);
}

// src/domain/catalogue.ts
var LONGEST5 = 60;
var COMMON = new Map();
var ALONE = new WeakMap();
var KNOWN4 = new WeakMap();
var LOOSE = new WeakMap();
function catalogueOf(list, imported = [], chosen = []) {
	const common = COMMON.get(list) ?? commonCoreStandards(list);
	COMMON.set(list, common);
	if (imported.length > 0) return made(common, imported, chosen);
	const known2 = ALONE.get(common) ?? new Map();
	ALONE.set(common, known2);
	const catalogue = known2.get(chosen.join()) ?? made(common, [], chosen);
	known2.set(chosen.join(), catalogue);
	return catalogue;
}
function made(common, imported, chosen) {
	const standards = imported.length > 0 ? importedStandards(common, imported) : common;
	const frameworks = [...new Set(standards.map(({ framework }) => framework))];
	const known2 = [
		...new Set(chosen.flatMap((name2) => frameworkNamed(name2, frameworks) ?? []))
	];
	const preferred = known2.length > 0 ? known2 : [COMMON_CORE];
	const written = imported.length > 0 ? [] : common;
	return {
		standards,
		byKey: byKey2(standards, preferred),
		byCode: new Map(written.map((standard) => [standard.code, standard])),
		frameworks,
		chosen: preferred
	};
}
function parseStandard(text2, catalogue) {
	return recognise(text2, catalogue)?.standard;
}
function recognise(text2, catalogue) {
	if (text2.length > LONGEST5) return void 0;
	const known2 = KNOWN4.get(catalogue) ?? new Map();
	KNOWN4.set(catalogue, known2);
	if (known2.has(text2)) return known2.get(text2);
	const found = lookUp(text2, catalogue);
	known2.set(text2, found);
	return found;
}
function lookUp(text2, catalogue) {
	const written = catalogue.byCode.get(text2);
	if (written !== void 0) return { standard: written, wrongCluster: null };
	const typed = plainCode(text2);
	const found = byForm(typed, catalogue);
	const bare = withoutWords(typed);
	return found || bare === typed ? found : byForm(bare, catalogue);
}
function byForm(text2, catalogue) {
	const { byKey: byKey3 } = catalogue;
	const code = parseCode(text2);
	const standard = byKey3.get(code?.key ?? text2);
	if (standard !== void 0) return clustered(standard, code, catalogue);
	if (code !== void 0 || WEEK2.test(text2)) return void 0;
	const loose = LOOSE.get(catalogue) ?? codeForms(catalogue.standards);
	LOOSE.set(catalogue, loose);
	const key = loose(text2);
	const found = key === void 0 ? partOf(text2, catalogue) : byKey3.get(key);
	return found && { standard: found, wrongCluster: null };
}
var WEEK2 = /^WK[\s.]+\d/;
function partOf(text2, { byKey: byKey3, standards }) {
	const [, start, letter] = PART_OF_CLUSTER.exec(plainCode(text2)) ?? [];
	const cluster = byKey3.get(parseCode(start ?? "")?.key ?? "");
	if (cluster?.kind !== "cluster") return void 0;
	const [part, another] = standards.filter(
		({ kind, key, cluster: its }) => kind === "part" && its === cluster.key && key.endsWith(letter.toLowerCase())
	);
	return another === void 0 ? part : cluster;
}
var PART_OF_CLUSTER = /^(.*[A-E])[. ]\(?([A-E])\)?$/;
function clustered(standard, code, { standards }) {
	const { cluster, domain } = standard;
	const typed = code?.cluster ?? null;
	if (typed === null || cluster === `${domain}.${typed}`)
		return { standard, wrongCluster: null };
	const exact = standards.find((other) => other.code === code?.code);
	if (exact !== void 0) return { standard: exact, wrongCluster: null };
	const isLettered = cluster !== null && /\.[A-E]$/.test(cluster);
	return { standard, wrongCluster: isLettered ? typed : null };
}
function byKey2(standards, preferred) {
	const found = new Map();
	const rank = ({ framework }) => {
		const place = preferred.indexOf(framework);
		return place === -1 ? preferred.length : place;
	};
	for (const standard of standards) {
		const before = found.get(standard.key);
		if (before === void 0 || rank(standard) < rank(before))
			found.set(standard.key, standard);
	}
	return found;
}

// src/sheet/activity-notices.ts
function activityNotices(plan, today) {
	const flaggedOf = flagger(plan, today);
	const names2 = plan.partners.map(({ name: name2 }) => name2);
	const meant = remembering((name2) => meantPartner(name2, names2));
	const agreedOf = remembering(
		(name2) => partnerNamed(plan.partners, name2)
	);
	const periodIn = remembering(
		(month2) => month2 === 0 ? null : periodOfMonth(monthNumbered(month2))
	);
	const isLocked = ({ startDate, endDate }) => plan.lockedDates.some(
		(locked) => locked.startDate <= endDate && startDate <= locked.endDate
	);
	return {
		mayNotice: (partner, [startDate, endDate], month2) => {
			if (meant(partner) !== void 0) return true;
			const agreed2 = agreedOf(partner);
			if (startDate !== null && endDate !== null && endDate < startDate)
				return true;
			const dates = periodOf(startDate, endDate);
			if (dates !== null && isLocked(dates)) return true;
			const period = dates ?? periodIn(month2);
			return agreed2 !== void 0 && period !== null && isOutside(agreed2, period);
		},
		notices: (activity) => [
			...flagNotices(activity, flaggedOf(activity)),
			...nameNotices(activity, meant(activity.partner)),
			...backwards(activity)
		]
	};
}
function isOutside({ agreementStart, agreementEnd }, { startDate, endDate }) {
	return agreementEnd !== null && agreementEnd < endDate || agreementStart !== null && agreementStart > startDate;
}
function flagNotices(activity, { locked, agreement }) {
	const { partner, startDate, endDate } = activity;
	const problems2 = [];
	if (locked !== "")
		problems2.push(
			startDate === null ? notice(activity, "endDate", endDate ?? "", locked, OTHER_DATE) : notice(activity, "startDate", startDate, locked, OTHER_DATE)
		);
	if (agreement !== "")
		problems2.push(notice(activity, "partner", partner, agreement, RENEW));
	return problems2;
}
function nameNotices(activity, meant) {
	const { partner } = activity;
	return meant === void 0 ? [] : [
		notice(
			activity,
			"partner",
			partner,
			`${quoted(partner)} is not spelled as in the Partners tab.`,
			`Did you mean ${quoted(meant)}?`
		)
	];
}
function backwards({ row: row2, startDate, endDate }) {
	if (startDate === null || endDate === null || endDate >= startDate) return [];
	return [
		cellProblem(ACTIVITIES, row2, "endDate", {
			severity: "problem",
			message: `The end date is before the start date, ${startDate}.`,
			fix: "Check both dates.",
			value: endDate
		})
	];
}
var OTHER_DATE = "Choose another date, or leave it where it was agreed all the same.";
var RENEW = "Renew the agreement and write its dates into the Partners tab, or choose another partner.";
function notice({ row: row2 }, key, value, message, fix) {
	return cellProblem(ACTIVITIES, row2, key, {
		severity: "notice",
		message,
		fix,
		value
	});
}

// src/sheet/link-problems.ts
var hasOddLink = (...args) => onDemand_()["src/sheet/link-problems.ts"].hasOddLink(...args);
var linkProblems = (...args) => onDemand_()["src/sheet/link-problems.ts"].linkProblems(...args);

// src/sheet/odd-rows.ts
function oddRows({ values, indexes }, words4, readers) {
	const odd2 = new Uint8Array(values.length);
	const mark = (key, isOdd) => {
		const column2 = indexes[key];
		for (let row2 = 1; row2 < values.length; row2++)
			if (isOdd(values[row2][column2] ?? "")) odd2[row2] = 1;
	};
	for (const key of words4) mark(key, isOddText);
	for (const [key, read] of readers)
		mark(key, (cell) => read(cell).troubles.length > 0);
	return odd2;
}

// src/sheet/row-objects.ts
function rowAt({ values }, place) {
	return { row: place + 1, cells: values[place] };
}

// src/sheet/activity-problems.ts
var OWN_WORDS = [
	"activity",
	"why",
	"partner",
	"lead",
	"when",
	"indicators",
	"notes"
];
function activityProblems(table2, activities, objectives, { calendar, noticer }) {
	const { columns, rows } = activities;
	const ids = activities.ids();
	const linked = linkProblems(objectives);
	const dateOf = remembered(dayReader(calendar.isDayFirst));
	const readers = readersOf(calendar, dateOf);
	const odd2 = oddRows(table2, OWN_WORDS, readers);
	const isOdd = oddActivities({ table: table2, activities, objectives }, dateOf, noticer);
	const problems2 = [];
	let next = 0;
	for (let place = 1; place < table2.values.length; place++) {
		const isActivity = next < columns.count && rows[next] === place;
		const activity = isActivity ? next++ : -1;
		const isSound = odd2[place] === 0 && ids.plain[place] === 1;
		if (isSound && !(isActivity && isOdd(activity))) continue;
		const row2 = rowAt(table2, place);
		const { take, report, problems: found } = taker(table2);
		if (isActivity)
			for (const [key, read] of readers)
				take(row2, key, readingAt(table2, row2, key, read));
		checkOwnText(table2, row2, OWN_WORDS, report);
		take(row2, "id", ids.at(place));
		problems2.push(...found);
		if (!isActivity) continue;
		const whole2 = columns.at(activity);
		problems2.push(...linked(whole2), ...noticer.notices(whole2));
	}
	return problems2;
}
function readersOf({ yearStart }, dateOf) {
	const countOf = remembered(readCount);
	const minutesOf2 = remembered(readMinutes);
	return [
		["month", remembered((cell) => readMonth(cell, yearStart))],
		["area", remembered(readArea)],
		["alignment", remembered(readAlignment)],
		["startDate", dateOf],
		["endDate", dateOf],
		["sessions", countOf],
		["minutesPerSession", minutesOf2],
		["participants", countOf],
		["status", remembered(readStatus)],
		["deliveredMinutes", minutesOf2],
		["attended", countOf]
	];
}
function readingAt(table2, row2, key, read) {
	return key === "sessions" && isUnsaid(table2, row2) ? ONE_SESSION : read(cellAt2(table2, row2, key));
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
function isUnsaid(table2, row2) {
	if (!isBlank(cellAt2(table2, row2, "sessions"))) return false;
	const { value, troubles } = readMinutes(
		cellAt2(table2, row2, "minutesPerSession")
	);
	return value !== null && troubles.length === 0;
}
function oddActivities({
	table: table2,
	activities: { columns, rows, oddLinks },
	objectives
}, dateOf, { mayNotice }) {
	const partnerOf = remembered((cell) => sound(words(cell)));
	return (activity) => {
		if (oddLinks[activity] === 1) return true;
		const row2 = rowAt(table2, rows[activity]);
		const month2 = columns.month[activity];
		const isLinked = month2 !== 0 && columns.area[activity] !== AREAS.length && COUNTS[columns.status[activity]];
		if (!isLinked && hasOddLink(objectives, textAt(table2, row2, "objectiveIds"), month2))
			return true;
		if (isUnsaid(table2, row2)) return true;
		return mayNotice(
			partnerOf(cellAt2(table2, row2, "partner")).value,
			[
				dateOf(cellAt2(table2, row2, "startDate")).value,
				dateOf(cellAt2(table2, row2, "endDate")).value
			],
			month2
		);
	};
}
var COUNTS = STATUSES.map(counts);

// src/domain/ids.ts
function parseIds(text2) {
	if (!APART.test(text2)) return text2 === "" ? [] : [text2];
	const pieces2 = text2.split(SEVERAL_LINES.test(text2) ? APART : ",");
	const ids = new Set(pieces2.map(trimmed));
	ids.delete("");
	return [...ids];
}
function formatIds(ids) {
	return ids.join(", ");
}
var APART = /[,\r\n\v\u2028\u2029]/;
var SEVERAL_LINES = /[\r\n\v\u2028\u2029]/;

// src/domain/column-maker.ts
function numbered2() {
	const numbers = new Map();
	const list = [];
	return {
		list,
		numberOf: (thing) => {
			const known2 = numbers.get(thing);
			if (known2 !== void 0) return known2;
			numbers.set(thing, list.length);
			return list.push(thing) - 1;
		}
	};
}
function linkMaker(activities) {
	const from = new Uint32Array(activities + 1);
	let to = new Uint32Array(2 * activities + 8);
	let activity = 0;
	let first = 0;
	let length = 0;
	return {
		add: (place) => {
			for (let known2 = first; known2 < length; known2++)
				if (to[known2] === place) return;
			if (length === to.length) to = longer(to);
			to[length++] = place;
		},
		end: () => {
			from[++activity] = first = length;
		},
		links: () => ({ from, to })
	};
}
function longer(numbers) {
	const copy = new Uint32Array(2 * numbers.length);
	copy.set(numbers);
	return copy;
}

// src/sheet/activity-links.ts
var COUNTS2 = STATUSES.map(counts);
function activityLinker({ values, indexes }, { rows, month: month2 }, { area: area2, status: status2 }, { columns, places }) {
	const column2 = indexes.objectiveIds;
	const { add: add3, end: end2, links } = linkMaker(rows.length);
	const odd2 = new Uint8Array(rows.length);
	const linkEach = (cell, activity2) => {
		for (const id2 of parseIds(cellText(cell))) {
			const place = places.get(id2) ?? -1;
			if (place >= 0 && columns.month[place] === month2[activity2]) add3(place);
			else odd2[activity2] = 1;
		}
	};
	let activity = 0;
	const linkNext = (row2) => {
		const cell = values[row2][column2] ?? "";
		const its = month2[activity];
		const isCounted2 = its !== 0 && area2[activity] !== AREAS.length && COUNTS2[status2[activity]];
		if (isCounted2 && cell !== "") {
			const ids = isPlain(cell) ? cell : "";
			for (let from = 0; from < ids.length; ) {
				const comma = ids.indexOf(",", from);
				const to = comma < 0 ? ids.length : comma;
				const id2 = ids.slice(from, to).trim();
				from = to + 1;
				const place = places.get(id2) ?? -1;
				if (place >= 0 && columns.month[place] === its) add3(place);
				else linkEach(id2, activity);
			}
			if (ids === "") linkEach(cell, activity);
		}
		end2();
		activity++;
	};
	return {
		odd: odd2,
		links,
		link: (from, to) => rows.subarray(from, to).forEach(linkNext)
	};
}
function isPlain(cell) {
	return typeof cell === "string" && !SEVERAL_LINES.test(cell);
}

// src/sheet/coded.ts
var BLOCK = 512;
function emptyRows({ values }) {
	return {
		rows: new Uint32Array(values.length),
		month: new Uint16Array(values.length)
	};
}
function fillRows(table2, into, yearStart, columns, then = () => {
}) {
	const { length } = table2.values;
	const months = coded(
		table2,
		"month",
		into,
		into.month,
		(cell) => monthNumber(readMonth(cell, yearStart).value)
	);
	const block = new Int32Array(BLOCK);
	const fill = ({ into: into2, code }, from, to) => {
		code(from, to, block);
		into2.set(block.subarray(0, to - from), from);
	};
	let count3 = 0;
	for (let row2 = 1; row2 < length; row2 += BLOCK) {
		const from = count3;
		const end2 = Math.min(row2 + BLOCK, length);
		for (let next = row2; next < end2; next++) into.rows[count3++] = next;
		fill(months, from, count3);
		count3 = withoutBlank(table2, into, from, count3);
		for (const column2 of columns) fill(column2, from, count3);
		then(from, count3);
	}
	return count3;
}
function withoutBlank(table2, { rows, month: month2 }, from, to) {
	if (!month2.subarray(from, to).includes(0)) return to;
	const keys = table2.schema.columns.map(({ key }) => key).filter((key) => key !== "id");
	let count3 = from;
	for (let place = from; place < to; place++) {
		const row2 = rows[place];
		if (month2[place] === 0 && !anyHoldsText(table2, rowAt(table2, row2), keys))
			continue;
		month2[count3] = month2[place];
		rows[count3++] = row2;
	}
	return count3;
}
function coded({ values, indexes }, key, { rows }, into, numberOf2) {
	const column2 = indexes[key];
	const known2 = new Map();
	const read = (cell) => {
		const number = numberOf2(cell ?? "");
		if (typeof cell !== "object") known2.set(cell, number);
		return number;
	};
	return {
		into,
		code: (from, to, block) => {
			for (let place = from; place < to; place++) {
				const cell = values[rows[place]][column2];
				block[place - from] = known2.get(cell) ?? read(cell);
			}
		}
	};
}

// src/sheet/activity-columns.ts
function readActivityColumns(table2, { yearStart }, objectives) {
	const dated = emptyRows(table2);
	const { length } = dated.rows;
	const area2 = new Uint8Array(length);
	const alignment2 = new Uint8Array(length);
	const status2 = new Uint8Array(length);
	const sessions = new Int32Array(length);
	const sessionMinutes = new Int32Array(length);
	const linker = activityLinker(table2, dated, { area: area2, status: status2 }, objectives);
	const count3 = fillRows(
		table2,
		dated,
		yearStart,
		[
			coded(table2, "area", dated, area2, (cell) => {
				const found = readArea(cell).value;
				return found === null ? AREAS.length : AREA_INDEX[found];
			}),
			coded(
				table2,
				"alignment",
				dated,
				alignment2,
				(cell) => readAlignment(cell).value
			),
			coded(
				table2,
				"status",
				dated,
				status2,
				(cell) => STATUSES.indexOf(readStatus(cell).value)
			),
			coded(
				table2,
				"sessions",
				dated,
				sessions,
				// Minutes without a number of sessions are those of one.
				(cell) => readCount(cell).value ?? 1
			),
			coded(
				table2,
				"minutesPerSession",
				dated,
				sessionMinutes,
				(cell) => readMinutes(cell).value ?? 0
			)
		],
		linker.link
	);
	return {
		columns: {
			count: count3,
			month: dated.month,
			area: area2,
			alignment: alignment2,
			status: status2,
			sessions,
			sessionMinutes,
			links: linker.links()
		},
		rows: dated.rows,
		oddLinks: linker.odd
	};
}

// src/sheet/activity-reader.ts
function readActivities(table2, calendar, objectives) {
	const read = readActivityColumns(table2, calendar, objectives);
	const { rows } = read;
	let known2;
	const ids = () => known2 ?? (known2 = firstIds(table2, "id"));
	const minutesOf2 = remembered(readMinutes);
	const activity = activityMaker(table2, calendar, read);
	return {
		...read,
		columns: {
			...read.columns,
			partners: () => namesIn(table2, read, "partner"),
			leads: () => namesIn(table2, read, "lead"),
			deliveredMinutes: (place) => {
				const cell = table2.values[rows[place]][table2.indexes.deliveredMinutes] ?? "";
				return minutesOf2(cell).value;
			},
			at: remembering((place) => activity(place, ids().at(rows[place]).value))
		},
		ids
	};
}
function namesIn({ values, indexes }, { columns: { count: count3 }, rows }, key) {
	const cells = new Set();
	for (let place = 0; place < count3; place++)
		cells.add(values[rows[place]][indexes[key]] ?? "");
	return [...new Set([...cells].map(words))];
}
function activityMaker(table2, { isDayFirst: isDayFirst2 }, { columns, rows }) {
	const monthOf3 = remembering(monthNumbered);
	const dateOf = remembered(dayReader(isDayFirst2));
	const countOf = remembered(readCount);
	const minutesOf2 = remembered(readMinutes);
	return (place, id2) => {
		const row2 = rowAt(table2, rows[place]);
		const month2 = columns.month[place];
		const valueAt = (key, read) => read(cellAt2(table2, row2, key)).value;
		return {
			row: row2.row,
			id: id2,
			typedId: typedIdAt(table2, row2, "id"),
			month: month2 === 0 ? null : monthOf3(month2),
			area: AREAS[columns.area[place]] ?? null,
			activity: ownText(table2, row2, "activity"),
			objectiveIds: parseIds(textAt(table2, row2, "objectiveIds")),
			alignment: columns.alignment[place],
			partner: ownText(table2, row2, "partner"),
			lead: ownText(table2, row2, "lead"),
			when: ownText(table2, row2, "when"),
			startDate: valueAt("startDate", dateOf),
			endDate: valueAt("endDate", dateOf),
			status: STATUSES[columns.status[place]],
			minutes: columns.sessions[place] * columns.sessionMinutes[place],
			participants: valueAt("participants", countOf),
			deliveredMinutes: valueAt("deliveredMinutes", minutesOf2),
			attended: valueAt("attended", countOf)
		};
	};
}

// src/sheet/expected-reader.ts
var KEYS = EXPECTED_AREAS.columns.map(({ key }) => key);
function readExpectedAreas(table2) {
	const { take, report, problems: problems2 } = taker(table2);
	const expected2 = new Map();
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
	return { expected: expected2, problems: problems2 };
}
function gradeAgain(grade2) {
	return {
		severity: "problem",
		message: `Grade ${grade2} has an earlier row, which is the one that is read.`,
		fix: "Delete the row that you do not need."
	};
}

// src/sheet/framework-problems.ts
function frameworkProblems(table2, { frameworks, chosen }) {
	const row2 = table2.rows.find(
		(row3) => folded(textAt(table2, row3, "setting")) === folded(SETTING.framework)
	);
	if (row2 === void 0) return [];
	return parseFrameworks(textAt(table2, row2, "value")).filter((name2) => frameworkNamed(name2, frameworks) === void 0).map(
		(name2) => cellProblem(table2.schema, row2.row, "value", {
			severity: "notice",
			message: `${quoted(name2)} is no framework that this workbook holds, so the school works with ${listed(chosen)}.`,
			fix: "Write Common Core or a name from the column Framework of the Standards tab, or import the framework first.",
			value: name2
		})
	);
}

// src/sheet/locked-dates-reader.ts
var KEYS2 = LOCKED_DATES.columns.map(({ key }) => key);
var OWN_WORDS2 = ["what", "lockedBy"];
var LONG3 = 100;
function readLockedDates(table2, readDay) {
	const taken = taker(table2);
	const lockedDates = [];
	for (const row2 of table2.rows) {
		if (!anyHoldsText(table2, row2, KEYS2)) continue;
		checkOwnText(table2, row2, OWN_WORDS2, taken.report);
		const period = readPeriod(table2, row2, taken, readDay);
		if (period === null) continue;
		lockedDates.push({
			row: row2.row,
			...period,
			what: ownText(table2, row2, "what"),
			lockedBy: ownText(table2, row2, "lockedBy")
		});
	}
	return {
		lockedDates: lockedDates.sort(
			(a, b) => a.startDate < b.startDate ? -1 : Number(a.startDate > b.startDate)
		),
		problems: taken.problems
	};
}
function readPeriod(table2, row2, { take, report }, readDay) {
	const start = readDay(cellAt2(table2, row2, "startDate"));
	const startDate = take(row2, "startDate", start);
	const endDate = take(row2, "endDate", readDay(cellAt2(table2, row2, "endDate")));
	if (startDate === null) {
		if (start.troubles.length === 0) report(row2, "startDate", NO_START);
		return null;
	}
	if (endDate === null || endDate === startDate)
		return { startDate, endDate: startDate };
	if (endDate < startDate) {
		report(row2, "endDate", endsFirst(startDate));
		return { startDate, endDate: startDate };
	}
	if (endDate > addDays(startDate, LONG3)) report(row2, "endDate", VERY_LONG);
	return { startDate, endDate };
}
var NO_START = {
	severity: "problem",
	message: "The start date is missing, so this row locks no day.",
	fix: "Write the first day, such as 2026-10-14."
};
var VERY_LONG = {
	severity: "notice",
	message: `This row locks more than ${LONG3} days.`,
	fix: "Check the year of both dates; leave them where they are meant."
};
function endsFirst(start) {
	return {
		severity: "problem",
		message: `The end is before the start, so only ${start} is locked.`,
		fix: "Check both dates."
	};
}

// src/domain/standard.ts
function formatStandard(standard) {
	return standard.code;
}

// src/domain/code-shorthand.ts
var continued = (...args) => onDemand_()["src/domain/code-shorthand.ts"].continued(...args);
var strandCodes = (...args) => onDemand_()["src/domain/code-shorthand.ts"].strandCodes(...args);
var wholeCodes = (...args) => onDemand_()["src/domain/code-shorthand.ts"].wholeCodes(...args);

// src/domain/standard-range.ts
var standardRange = (...args) => onDemand_()["src/domain/standard-range.ts"].standardRange(...args);

// src/domain/standards.ts
var MOST_WORDS = 8;
var LONGEST6 = 500;
var BETWEEN = /^(?:and|or|&|\+|[-\u2010-\u2015•·/|])$/i;
var LINKED = /\s*[/&+|]\s*|\s+(?:and|or)\s+/i;
function parseStandards(text2, catalogue) {
	const codes = [];
	for (const part of text2.split(/[,;\r\n\v\u2028\u2029]/)) {
		const piece = trimmed(part);
		const written = catalogue.byCode.get(piece);
		if (written !== void 0)
			codes.push(known(piece, { standard: written, wrongCluster: null }));
		else if (piece !== "")
			codes.push(
				...codesOf(piece, codes[codes.length - 1]?.standard, catalogue)
			);
	}
	return codes;
}
function writtenStandards(text2, { byCode }) {
	const only = byCode.get(text2);
	if (only !== void 0) return [only];
	const standards = [];
	for (const code of text2.split(",")) {
		const standard = byCode.get(code.trim());
		if (standard === void 0) return void 0;
		if (!standards.includes(standard)) standards.push(standard);
	}
	return standards;
}
function isOfAnotherGrade(standard, grades2) {
	if (standard.grades.length === 0 || grades2.length === 0) return false;
	return !grades2.some((grade2) => standard.grades.includes(grade2));
}
function codesOf(piece, before, catalogue) {
	const linked = linkedCodes(piece, before, catalogue);
	if (linked.length > 0) return linked;
	const words4 = piece.split(/\s+/);
	const codes = [];
	let unknown = [];
	const endUnknown = () => {
		const text2 = unknown.filter((word) => !BETWEEN.test(word)).length;
		const last = codes.length > 0 ? codes[codes.length - 1].standard : before;
		if (text2 > 0) codes.push(notKnown(unknown.join(" "), last));
		unknown = [];
	};
	for (let first = 0; first < words4.length; ) {
		const run = longestCode(words4, first, catalogue);
		if (run === void 0) {
			unknown.push(words4[first]);
			first++;
			continue;
		}
		endUnknown();
		codes.push(...run.codes);
		first += run.length;
	}
	endUnknown();
	return codes;
}
function linkedCodes(piece, before, catalogue) {
	if (piece.length > LONGEST6) return [];
	const whole2 = recognise(piece, catalogue);
	if (whole2 !== void 0) return [known(piece, whole2)];
	const codes = [];
	const strands = strandCodes(piece);
	for (const text2 of strands.length > 0 ? strands : piece.split(LINKED)) {
		const last = codes.length > 0 ? codes[codes.length - 1].standard : before;
		const found = oneOrMore(text2, last, catalogue);
		if (found.length === 0) return [];
		codes.push(...found);
	}
	return codes;
}
function oneOrMore(text2, before, catalogue) {
	const found = recognise(text2, catalogue);
	if (found !== void 0) return [known(text2, found)];
	const rest = before && continued(text2, before, catalogue);
	const standards = rest ? [rest] : standardRange(text2, catalogue);
	return standards.map(
		(standard) => known(standard.code, { standard, wrongCluster: null })
	);
}
function longestCode(words4, first, catalogue) {
	const most = Math.min(MOST_WORDS, words4.length - first);
	let formed;
	for (let length = most; length > 0; length--) {
		const text2 = words4.slice(first, first + length).join(" ");
		const found = recognise(text2, catalogue);
		if (found !== void 0 && (!formed || isNumbered(found.standard)))
			return { codes: [known(text2, found)], length };
		if (!formed && parseCode(text2) !== void 0)
			formed = { codes: [notKnown(text2)], length };
	}
	const several = linkedCodes(words4[first], void 0, catalogue);
	return several.length > 1 ? { codes: several, length: 1 } : formed;
}
function isNumbered({ kind }) {
	return kind === "standard" || kind === "part";
}
function known(text2, { standard, wrongCluster }) {
	return { text: text2, standard, wrongCluster, whole: null };
}
function notKnown(text2, before) {
	const [whole2 = null] = before ? wholeCodes(text2, before) : [];
	return { text: text2, standard: void 0, wrongCluster: null, whole: whole2 };
}

// src/domain/nearest-standard.ts
var nearestStandards = (...args) => onDemand_()["src/domain/nearest-standard.ts"].nearestStandards(...args);

// src/domain/other-framework.ts
var FRAMEWORKS = [
	[
		"the Next Generation Science Standards",
		/^(?:NGSS[ .:-]*)?(?:(?:K|[1-5]|MS|HS|K-2|3-5)-(?:PS|LS|ESS|ETS)\d-\d{1,2}|(?:PS|LS|ESS|ETS)\d\.[A-E]|(?:SEP|CCC)-?[1-8])$/
	],
	[
		"the C3 framework for social studies",
		/^D[1-4]\.(?:(?:CIV|ECO|GEO|HIS)\.)?\d{1,2}\.(?:K-2|3-5|6-8|9-12)$/
	],
	[
		"Florida’s B.E.S.T. standards",
		/^(?:MA|ELA)\.(?:K|K12|\d{1,3})\.(?:NSO|FR|AR|M|GR|DP|F|T|FL|C|LT|MTR|EE|R|V)\.\d\.\d{1,2}$/
	]
];
function otherFramework(text2, catalogue) {
	const code = plainCode(text2);
	const found = FRAMEWORKS.find(([, codes2]) => codes2.test(code));
	if (found === void 0) return void 0;
	const [name2, codes] = found;
	const isImported = catalogue.standards.some(
		({ key, framework }) => framework !== COMMON_CORE && codes.test(key)
	);
	return isImported ? void 0 : name2;
}

// src/sheet/code-troubles.ts
function codeTroubles(codes, grades2, catalogue) {
	let guesses = 0;
	return codes.flatMap(({ text: text2, standard, wrongCluster, whole: whole2 }) => {
		if (standard === void 0)
			return unknownCode(text2, whole2 ?? text2, grades2, catalogue, ++guesses);
		return [
			...wrongCluster === null ? [] : [otherCluster(text2, standard, wrongCluster)],
			...isOfAnotherGrade(standard, grades2) ? [otherGrade(text2, standard, grades2)] : []
		];
	});
}
var MOST_GUESSES = 20;
function unknownCode(text2, whole2, grades2, catalogue, guesses) {
	const framework = otherFramework(text2, catalogue);
	if (framework !== void 0) return notImported(text2, framework);
	const meant = recognise(whole2, catalogue);
	const guessed = () => guesses > MOST_GUESSES ? [] : nearestStandards(whole2, catalogue, grades2);
	const nearest = meant ? [meant.standard] : guessed();
	return {
		severity: "problem",
		message: `${quoted(text2)} is not the code of a standard that we know; it is kept as typed.`,
		fix: nearest.length === 0 ? "Write codes such as 3.OA.A.1 or RL.3.2, with a comma between them." : `Did you mean ${listed(
			nearest.map(({ code }) => code),
			"or"
		)}?`,
		value: text2
	};
}
function notImported(text2, framework) {
	return {
		severity: "notice",
		message: `${quoted(text2)} looks like a code of ${framework}, which this workbook does not hold; it is kept as typed.`,
		fix: "Import that framework to have its codes checked, or leave the code as it is.",
		value: text2
	};
}
function otherCluster(text2, { code, cluster }, typed) {
	const letter = cluster?.slice(-1);
	return {
		severity: "notice",
		message: `${quoted(text2)} is read as ${code}: the standard belongs to cluster ${letter}, not ${typed}.`,
		fix: `Write ${code}, if that is the one that is meant.`,
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

// src/sheet/codes-reader.ts
function codesReader(catalogue) {
	const known2 = new Map();
	const byGrades = new Map();
	const codesOf2 = (text2) => {
		const found = known2.get(text2) ?? readCodes(text2, catalogue);
		known2.set(text2, found);
		return found;
	};
	const readAnew = (text2, grades2) => {
		const value = codesOf2(text2);
		return { value, troubles: codeTroubles(value.named, grades2, catalogue) };
	};
	const read = (text2, grades2) => {
		const readings = byGrades.get(grades2) ?? new Map();
		byGrades.set(grades2, readings);
		const found = readings.get(text2) ?? readAnew(text2, grades2);
		readings.set(text2, found);
		return found;
	};
	return {
		standardsOf: (text2) => writtenStandards(text2, catalogue) ?? codesOf2(text2).standards,
		codesOf: (text2) => codesOf2(text2).codes,
		read,
		isOdd: (text2, grades2) => {
			const written = writtenStandards(text2, catalogue);
			return written === void 0 ? read(text2, grades2).troubles.length > 0 : written.some((standard) => isOfAnotherGrade(standard, grades2));
		}
	};
}
function readCodes(text2, catalogue) {
	const named3 = parseStandards(text2, catalogue);
	const byKey3 = new Map();
	for (const code of named3) {
		const key = code.standard?.key ?? code.text;
		if (!byKey3.has(key)) byKey3.set(key, code);
	}
	const once = [...byKey3.values()];
	return {
		named: named3,
		codes: once.map(
			({ text: text3, standard }) => standard ? formatStandard(standard) : text3
		),
		standards: once.flatMap(({ standard }) => standard ?? [])
	};
}

// src/sheet/objective-columns.ts
function readObjectiveColumns(table2, yearStart, standardsOf) {
	const teachers = numbered2();
	const subjects = numbered2();
	const standards = [];
	const dated = emptyRows(table2);
	const { length } = dated.rows;
	const columns = {
		month: dated.month,
		grades: new Uint16Array(length),
		teacher: new Int32Array(length),
		subject: new Int32Array(length),
		named: new Int32Array(length),
		priority: new Uint8Array(length)
	};
	const count3 = fillRows(table2, dated, yearStart, [
		coded(
			table2,
			"grades",
			dated,
			columns.grades,
			(cell) => gradeBits(readGrades(cell).value)
		),
		coded(
			table2,
			"teacher",
			dated,
			columns.teacher,
			(cell) => teachers.numberOf(words(cell))
		),
		coded(
			table2,
			"subject",
			dated,
			columns.subject,
			(cell) => subjects.numberOf(words(cell))
		),
		coded(
			table2,
			"standards",
			dated,
			columns.named,
			(cell) => standards.push(standardsOf(typedText(cell))) - 1
		),
		coded(
			table2,
			"priority",
			dated,
			columns.priority,
			(cell) => PRIORITIES.indexOf(readPriority(cell).value)
		)
	]);
	return {
		columns: {
			...columns,
			count: count3,
			teachers: teachers.list,
			subjects: subjects.list,
			standards,
			emphases: standards.map((each) => EMPHASES.indexOf(emphasisOf(each)))
		},
		rows: dated.rows,
		places: placesOf(table2, dated.rows, count3)
	};
}
function placesOf({ values, indexes }, rows, count3) {
	const places = new Map();
	let next = 0;
	for (let row2 = 1; row2 < values.length; row2++) {
		const isObjective = next < count3 && rows[next] === row2;
		const place = isObjective ? next++ : -1;
		const id2 = typedId(values[row2][indexes.id] ?? "");
		if (id2 !== "" && !places.has(id2)) places.set(id2, place);
	}
	return places;
}

// src/sheet/objective-reader.ts
var OWN_WORDS3 = [
	"teacher",
	"subject",
	"objective",
	"familiesEnglish",
	"familiesSpanish",
	"familiesPortuguese",
	"notes"
];
function readObjectives(table2, yearStart, catalogue) {
	const codes = codesReader(catalogue);
	const read = readObjectiveColumns(table2, yearStart, codes.standardsOf);
	return {
		...read,
		columns: {
			...read.columns,
			at: remembering(objectiveMaker(table2, read, codes))
		},
		problems: () => problems(table2, yearStart, read, codes)
	};
}
function objectiveMaker(table2, { columns, rows, places }, codes) {
	const monthOf3 = remembering(monthNumbered);
	const gradesOf4 = remembering(gradesIn);
	return (place) => {
		const row2 = rowAt(table2, rows[place]);
		const month2 = columns.month[place];
		const id2 = typedIdAt(table2, row2, "id");
		return {
			row: row2.row,
			id: places.get(id2) === place ? id2 : null,
			month: month2 === 0 ? null : monthOf3(month2),
			grades: gradesOf4(columns.grades[place]),
			teacher: ownText(table2, row2, "teacher"),
			subject: ownText(table2, row2, "subject"),
			codes: codes.codesOf(textAt(table2, row2, "standards")),
			standards: columns.standards[columns.named[place]],
			objective: ownText(table2, row2, "objective"),
			priority: PRIORITIES[columns.priority[place]]
		};
	};
}
function problems(table2, yearStart, { columns, rows }, codes) {
	const ids = firstIds(table2, "id");
	const monthOf3 = remembered((cell) => readMonth(cell, yearStart));
	const gradesOf4 = remembered(readGrades);
	const priorityOf = remembered(readPriority);
	const odd2 = oddRows(table2, OWN_WORDS3, [
		["month", monthOf3],
		["grades", gradesOf4],
		["priority", priorityOf]
	]);
	const oddCodes = new Map();
	const hasOddCodes = (row2, objective) => {
		const both = columns.named[objective] * GRADE_SETS + columns.grades[objective];
		const isOdd = oddCodes.get(both) ?? codes.isOdd(
			textAt(table2, row2, "standards"),
			gradesOf4(cellAt2(table2, row2, "grades")).value
		);
		oddCodes.set(both, isOdd);
		return isOdd;
	};
	const { take, report, problems: problems2 } = taker(table2);
	let next = 0;
	for (let place = 1; place < table2.values.length; place++) {
		const row2 = rowAt(table2, place);
		const isObjective = next < columns.count && rows[next] === place;
		const objective = isObjective ? next++ : -1;
		const isOdd = odd2[place] === 1 || ids.plain[place] === 0 || objective >= 0 && hasOddCodes(row2, objective);
		if (!isOdd) continue;
		if (objective >= 0) {
			take(row2, "month", monthOf3(cellAt2(table2, row2, "month")));
			const grades2 = gradesOf4(cellAt2(table2, row2, "grades"));
			take(row2, "grades", grades2);
			const text2 = textAt(table2, row2, "standards");
			take(row2, "standards", codes.read(text2, grades2.value));
			take(row2, "priority", priorityOf(cellAt2(table2, row2, "priority")));
		}
		checkOwnText(table2, row2, OWN_WORDS3, report);
		take(row2, "id", ids.at(place));
	}
	return problems2;
}

// src/domain/hours.ts
var MOST3 = 744;
function parseHours(cell) {
	if (typeof cell === "number") return within(cell);
	if (typeof cell !== "string") return void 0;
	const text2 = folded(cellText(cell)).replace(PER_MONTH, "");
	const plain4 = /^(\d+(?:[.,]\d+)?) ?(?:h|hrs?\.?|hours?)?$/.exec(text2);
	if (plain4) return within(Number(plain4[1].replace(",", ".")));
	const minutes = parseMinutes(text2);
	return minutes === void 0 ? void 0 : within(minutes / 60);
}
var PER_MONTH = / ?(?:a|per|each|\/) ?month$/;
function within(hours) {
	return hours >= 0 && hours <= MOST3 ? hours : void 0;
}

// src/sheet/partners-reader.ts
var KEYS3 = PARTNERS.columns.map(({ key }) => key);
var OWN_WORDS4 = ["partner", "role", "contact"];
function readPartners(table2, readDay) {
	const taken = taker(table2);
	const rows = new Map();
	const partners = [];
	for (const row2 of table2.rows) {
		if (!anyHoldsText(table2, row2, KEYS3)) continue;
		checkOwnText(table2, row2, OWN_WORDS4, taken.report);
		const partner = readPartner(table2, row2, taken, readDay);
		const key = partnerKey(partner.name);
		const earlier = rows.get(key);
		if (key === "") taken.report(row2, "partner", NAMELESS);
		else if (earlier !== void 0)
			taken.report(row2, "partner", again2(partner.name, earlier));
		else {
			rows.set(key, row2.row);
			partners.push(partner);
		}
	}
	return { partners, problems: taken.problems };
}
function readPartner(table2, row2, { take, report }, readDay) {
	const taken = (key, read) => take(row2, key, read(cellAt2(table2, row2, key)));
	const areas = taken("areas", readAreas);
	const hours = taken("hours", readHours);
	const agreementStart = taken("agreementStart", readDay);
	const agreementEnd = taken("agreementEnd", readDay);
	const isBackwards = agreementStart !== null && agreementEnd !== null && agreementEnd < agreementStart;
	if (isBackwards) report(row2, "agreementEnd", endsFirst2(agreementStart));
	return {
		row: row2.row,
		name: ownText(table2, row2, "partner"),
		role: ownText(table2, row2, "role"),
		areas,
		hours,
		agreementStart,
		agreementEnd: isBackwards ? null : agreementEnd,
		nextReview: taken("nextReview", readDay),
		contact: ownText(table2, row2, "contact")
	};
}
function readAreas(cell) {
	const names2 = cellText(cell).split(/[,;\r\n]/).map(trimmed).filter((name2) => name2 !== "");
	if (/^all(?: (?:six|areas|six areas))?$/.test(folded(names2.join())))
		return sound(AREAS);
	const named3 = new Set(names2.map(parseArea));
	return {
		value: AREAS.filter((area2) => named3.has(area2)),
		troubles: [...new Set(names2)].filter((name2) => parseArea(name2) === void 0).map(unknownArea)
	};
}
function readHours(cell) {
	if (isBlank(cell)) return sound(null);
	const hours = parseHours(cell);
	if (hours !== void 0) return sound(hours);
	return odd(
		null,
		`${quoted(cell)} is not a number of hours a month, so no hours count as agreed.`,
		"Write a number such as 12 or 2.5."
	);
}
var NAMELESS = {
	severity: "problem",
	message: "The partner has no name, so this row is not read.",
	fix: "Write the name as it stands in Activities."
};
function again2(name2, row2) {
	return {
		severity: "problem",
		message: `Row ${row2} already has the partner ${quoted(name2)}, and that row is the one that is read.`,
		fix: "Keep one row for each partner."
	};
}
function endsFirst2(start) {
	return {
		severity: "problem",
		message: `The agreement ends before it starts on ${start}, so its end is not read.`,
		fix: "Check both dates."
	};
}
function unknownArea(name2) {
	return {
		severity: "problem",
		message: `${quoted(name2)} is not one of the six areas.`,
		fix: `Did you mean "${AREA_TITLES[nearestArea(name2)]}"?`,
		value: name2
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
	const { take, report, problems: problems2 } = taker(table2);
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
	return { settings, problems: problems2 };
}
function rowsByName(table2, report) {
	const rows = new Map();
	for (const row2 of table2.rows) {
		const typed = textAt(table2, row2, "setting");
		const area2 = areaNamed(typed);
		if (area2 === void 0) report(row2, "setting", unknownArea2(typed));
		const name2 = folded(area2 ? LEAST_MINUTES + AREA_TITLES[area2] : typed);
		if (rows.has(name2) && name2 !== "") report(row2, "setting", again3(typed));
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
	const words4 = cellText(cell).split(/[,;\r\n]/).map(trimmed).filter((word) => word !== "");
	return sound(words4.length === 0 ? null : [...new Set(words4)]);
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
function unknownArea2(setting) {
	const area2 = setting.slice(setting.indexOf(",") + 1);
	return {
		severity: "problem",
		message: `${quoted(setting)} names none of the six areas, so it sets nothing.`,
		fix: `Did you mean "${LEAST_MINUTES}${AREA_TITLES[nearestArea(area2)]}"?`
	};
}
function again3(setting) {
	return {
		severity: "problem",
		message: `${quoted(setting)} is set in an earlier row, which is the one that is read.`,
		fix: "Delete the row that you do not need."
	};
}

// src/sheet/standards-tab.ts
var KEYS4 = STANDARDS.columns.map(({ key }) => key);
var OWN_FRAMEWORK = "Own standards";
function readStandards(table2) {
	const { take, report, problems: problems2 } = taker(table2);
	const grades2 = remembered(
		(cell) => cell === "" ? sound([]) : readGrades(cell)
	);
	const rows = new Map();
	const standards = table2.rows.flatMap((row2) => {
		if (!anyHoldsText(table2, row2, KEYS4)) return [];
		const text2 = (key) => ownText(table2, row2, key);
		const framework = frameworkAt(table2, row2);
		const code = text2("code");
		const trouble = codeTrouble(cellAt2(table2, row2, "code"), code);
		if (trouble) {
			report(row2, "code", trouble);
			return [];
		}
		const place = `${folded(framework)}
${folded(code)}`;
		const earlier = rows.get(place);
		if (earlier !== void 0) {
			report(row2, "code", again4(code, earlier));
			return [];
		}
		rows.set(place, row2.row);
		checkOwnText(table2, row2, ["text"], report);
		return [
			{
				code,
				text: text2("text"),
				grades: take(row2, "grade", grades2(cellAt2(table2, row2, "grade"))),
				subject: text2("subject"),
				parent: text2("parent"),
				framework
			}
		];
	});
	return { standards, problems: problems2 };
}
function frameworkAt(table2, row2) {
	return ownText(table2, row2, "framework") || OWN_FRAMEWORK;
}
function codeTrouble(cell, code) {
	if (code === "")
		return {
			severity: "problem",
			message: "This standard has no code, so no objective can name it.",
			fix: "Write its code, or empty the row."
		};
	if (typeof cell !== "object") return null;
	return {
		severity: "problem",
		message: `The code became a date, ${cellText(cell)}, so it is not read.`,
		fix: "Write it again with an apostrophe before it, such as '3-5."
	};
}
function again4(code, row2) {
	return {
		severity: "problem",
		message: `${quoted(code)} stands in row ${row2} too, which is the one that is read.`,
		fix: "Delete the row that you do not need."
	};
}

// src/sheet/plan-reader.ts
function readPlan(tables, today, isDayFirst2 = false) {
	const references = readReferences(tables, today, isDayFirst2);
	const { settings, catalogue } = references.plan;
	const calendar = { yearStart: settings.schoolYearStarts, isDayFirst: isDayFirst2 };
	const objectives = readObjectives(
		tables.objectives,
		calendar.yearStart,
		catalogue
	);
	const activities = readActivities(tables.activities, calendar, objectives);
	const noticer = activityNotices(references.plan, formatDate(today));
	let problems2;
	return {
		plan: planOf(
			{ objectives: objectives.columns, activities: activities.columns },
			references.plan
		),
		get problems() {
			return problems2 ?? (problems2 = [
				...tables.objectives.problems,
				...objectives.problems(),
				...tables.activities.problems,
				...activityProblems(tables.activities, activities, objectives, {
					calendar,
					noticer
				}),
				...references.problems
			]);
		}
	};
}
function readReferences(tables, today, isDayFirst2) {
	const readDay = dayReader(isDayFirst2);
	const settings = readSettings(tables.settings, today);
	const standards = readStandards(tables.standards);
	const expected2 = readExpectedAreas(tables.expectedAreas);
	const partners = readPartners(tables.partners, readDay);
	const lockedDates = readLockedDates(tables.lockedDates, readDay);
	const catalogue = catalogueOf(
		commonCore(),
		standards.standards,
		parseFrameworks(settings.settings.framework)
	);
	return {
		plan: {
			catalogue,
			expected: expected2.expected,
			settings: settings.settings,
			partners: partners.partners,
			lockedDates: lockedDates.lockedDates
		},
		problems: [
			...tables.partners.problems,
			...partners.problems,
			...tables.lockedDates.problems,
			...lockedDates.problems,
			...tables.expectedAreas.problems,
			...expected2.problems,
			...tables.settings.problems,
			...settings.problems,
			...frameworkProblems(tables.settings, catalogue),
			...tables.standards.problems,
			...standards.problems
		]
	};
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
function readActivityRow(table2, row2, { yearStart, isDayFirst: isDayFirst2 }) {
	const readDate2 = dayReader(isDayFirst2);
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
		startDate: readDate2(cellAt2(table2, row2, "startDate")).value,
		endDate: readDate2(cellAt2(table2, row2, "endDate")).value,
		sessions: readCount(cellAt2(table2, row2, "sessions")).value,
		minutesPerSession: readMinutes(cellAt2(table2, row2, "minutesPerSession")).value,
		participants: readCount(cellAt2(table2, row2, "participants")).value,
		status: readStatus(cellAt2(table2, row2, "status")).value,
		deliveredMinutes: readMinutes(cellAt2(table2, row2, "deliveredMinutes")).value,
		attended: readCount(cellAt2(table2, row2, "attended")).value,
		indicators: typedAt(table2, row2, "indicators"),
		notes: typedAt(table2, row2, "notes")
	};
}
function typedAt(table2, row2, key) {
	return typedText(cellAt2(table2, row2, key));
}
function monthRows2({ objectives, activities }, plan, month2, isDayFirst2 = false) {
	const yearStart = plan.settings.schoolYearStarts;
	return {
		objectives: rowsOf3(objectives, objectivesIn(plan, month2)).map(
			(row2) => readObjectiveRow(objectives, row2, yearStart)
		),
		activities: rowsOf3(activities, activitiesIn(plan, month2)).flatMap(
			(row2) => readActivityRow(activities, row2, { yearStart, isDayFirst: isDayFirst2 }) ?? []
		)
	};
}
function rowsOf3(table2, planned2) {
	return planned2.flatMap(
		({ row: row2, id: id2 }) => id2 === null ? [] : rowAt(table2, row2 - 1)
	);
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
var BESIDES = [
	PARTNERS,
	LOCKED_DATES,
	EXPECTED_AREAS,
	STANDARDS
];
function openToSaveRows() {
	const workbook = openWorkbook();
	readAhead(workbook, BESIDES);
	return workbook;
}
function openToSaveSettings() {
	const workbook = openWorkbook();
	readAhead(workbook, [OBJECTIVES, ACTIVITIES, ...BESIDES]);
	return workbook;
}
function readSchool(workbook = openWorkbook()) {
	const problems2 = [];
	const table2 = (schema2) => {
		const tab = readTab(workbook, schema2);
		problems2.push(...tab.problems);
		return readTable(schema2, tab.values);
	};
	const tables = {
		objectives: table2(OBJECTIVES),
		activities: table2(ACTIVITIES),
		partners: table2(PARTNERS),
		lockedDates: table2(LOCKED_DATES),
		expectedAreas: table2(EXPECTED_AREAS),
		settings: table2(SETTINGS),
		standards: table2(STANDARDS)
	};
	const dayFirst = isDayFirst(workbook.spreadsheet.getSpreadsheetLocale());
	const read = readPlan(tables, workbook.today, dayFirst);
	const calendar = {
		yearStart: read.plan.settings.schoolYearStarts,
		isDayFirst: dayFirst
	};
	const months = readMonthStates(tables.settings, calendar);
	const copied = isCopy(workbook) ? [COPIED] : [];
	let known2;
	return {
		workbook,
		tables,
		plan: read.plan,
		calendar,
		months: months.states,
		get problems() {
			return known2 ?? (known2 = [
				...copied,
				...problems2,
				...read.problems,
				...months.problems
			]);
		}
	};
}
function monthView(school, month2) {
	const { plan, tables, problems: problems2, workbook, calendar, months } = school;
	const today = formatDate(workbook.today);
	const covered2 = coverage(plan, month2, problems2);
	return {
		month: month2,
		grid: grid(plan, month2, problems2),
		coverage: covered2,
		lists: lists(plan, month2),
		...monthRows2(tables, plan, month2, calendar.isDayFirst),
		partners: monthPartners(plan, month2, today),
		lockedDates: plan.lockedDates.map(withoutRow),
		flags: activityFlags(plan, month2, today),
		topics: topics(plan, month2),
		round: round(
			plan,
			month2,
			months.get(month2),
			covered2.gaps.length,
			workbook.today
		),
		today
	};
}
function withoutRow({ startDate, endDate, what, lockedBy }) {
	return { startDate, endDate, what, lockedBy };
}
function topics(plan, month2) {
	return Object.fromEntries(
		objectivesIn(plan, month2).flatMap(({ id: id2, standards }) => {
			const label = standards[0]?.label;
			return id2 !== null && label ? [[id2, label]] : [];
		})
	);
}

// src/addon/edit.ts
function onEdit(event) {
	if (typeof event?.range?.getSheet !== "function") return;
	const tab = folded(event.range.getSheet().getName());
	if (OTHER_TABS.has(tab)) return;
	try {
		if (tab === folded(GRID.tab))
			inSession(
				openWorkbook(),
				person(),
				(session) => answerEdit(session, event)
			);
		else answerOther(event);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		event.source.toast(error.message, "Integration Grid", 10);
	}
}
var OTHER_TABS = new Set(
	[
		START_HERE_TAB,
		COVERAGE_TAB,
		YEAR_TAB,
		...TABLES.filter(({ tab }) => tab !== OBJECTIVES.tab).map(({ tab }) => tab)
	].map(folded)
);
function answerOther({ range, source }) {
	const workbook = openWorkbook();
	if (!isObjectives(workbook, range.getSheet())) return;
	const said2 = answerObjectives(workbook, range);
	if (said2 !== null) source.toast(said2, "Integration Grid", 10);
}
function isObjectives({ spreadsheet, marks }, sheet) {
	const found = findTab(OBJECTIVES, spreadsheet.getSheets(), marks);
	return found.sheet?.getSheetId() === sheet.getSheetId();
}
function answerEdit(session, { range, oldValue, source }) {
	const { workbook } = session;
	const found = standingGrid(workbook);
	if (!found?.built || !isMonth(found.built.month)) return;
	const { month: month2 } = found.built;
	if (fingerprint(found.values) === found.built.fingerprint) return;
	const { plan, problems: problems2 } = readSchool(workbook);
	const block = {
		row: range.getRow(),
		column: range.getColumn(),
		rows: range.getNumRows(),
		columns: range.getNumColumns()
	};
	const { typed, isMisplaced, before } = gridEdit(
		found.values,
		textsOf(gridDrawing(grid(plan, month2, problems2))),
		block,
		// Only an edit of a single cell says what stood there.
		oldValue ?? null
	);
	if (typed.length > 0) addTypedActivities(session, month2, typed);
	if (fingerprint(before) === found.built.fingerprint)
		drawGrid(
			readSchool(workbook),
			month2,
			standingGrid(workbook),
			fingerprint(found.values)
		);
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

// src/addon/check-workbook.ts
var checkWorkbook = (...args) => onDemand_()["src/addon/check-workbook.ts"].checkWorkbook(...args);
var fixProblem = (...args) => onDemand_()["src/addon/check-workbook.ts"].fixProblem(...args);
var fixProblems = (...args) => onDemand_()["src/addon/check-workbook.ts"].fixProblems(...args);

// src/addon/frameworks.ts
var chooseFrameworks = (...args) => onDemand_()["src/addon/frameworks.ts"].chooseFrameworks(...args);
var importFramework = (...args) => onDemand_()["src/addon/frameworks.ts"].importFramework(...args);
var loadFrameworks = (...args) => onDemand_()["src/addon/frameworks.ts"].loadFrameworks(...args);
var previewFramework = (...args) => onDemand_()["src/addon/frameworks.ts"].previewFramework(...args);

// src/addon/dialogs.ts
var showReport = (...args) => onDemand_()["src/addon/dialogs.ts"].showReport(...args);
var showShare = (...args) => onDemand_()["src/addon/dialogs.ts"].showShare(...args);

// src/addon/export.ts
var loadTable = (...args) => onDemand_()["src/addon/export.ts"].loadTable(...args);

// src/addon/delivered.ts
var saveDelivered = (...args) => onDemand_()["src/addon/delivered.ts"].saveDelivered(...args);

// src/addon/family-words.ts
var saveFamilyWords = (...args) => onDemand_()["src/addon/family-words.ts"].saveFamilyWords(...args);

// src/addon/grants.ts
var loadGrants = (...args) => onDemand_()["src/addon/grants.ts"].loadGrants(...args);
var writeGrants = (...args) => onDemand_()["src/addon/grants.ts"].writeGrants(...args);

// src/addon/handout.ts
var loadHandout = (...args) => onDemand_()["src/addon/handout.ts"].loadHandout(...args);

// src/addon/coverage.ts
var coverageAnew = (...args) => onDemand_()["src/addon/coverage.ts"].coverageAnew(...args);
var loadCoverage = (...args) => onDemand_()["src/addon/coverage.ts"].loadCoverage(...args);
var loadMonth = (...args) => onDemand_()["src/addon/coverage.ts"].loadMonth(...args);
var writeCoverage = (...args) => onDemand_()["src/addon/coverage.ts"].writeCoverage(...args);

// src/addon/sample/sample.ts
var addSample = (...args) => onDemand_()["src/addon/sample/sample.ts"].addSample(...args);
var removeSample = (...args) => onDemand_()["src/addon/sample/sample.ts"].removeSample(...args);

// src/addon/current-month.ts
function currentMonth({ workbook, plan }) {
	const today = monthOfDate(workbook.today);
	const months = monthsOf(columnsOf(plan).objectives);
	const distance = (month2) => Math.abs(monthsBetween(today, month2));
	return months.reduce(
		(nearest, month2) => distance(month2) < distance(nearest) || distance(month2) === distance(nearest) && month2 > nearest ? month2 : nearest,
		months[0] ?? today
	);
}

// src/addon/sample/traces.ts
var KEY = "sample";
function hasSample() {
	return loadTraces() !== null;
}
function loadTraces() {
	const kept = PropertiesService.getDocumentProperties().getProperty(KEY);
	return kept === null ? null : JSON.parse(kept);
}

// src/addon/show-tab.ts
function showTab(name2) {
	SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name2)?.activate();
}

// src/addon/refresh.ts
var redrawTabs = (...args) => onDemand_()["src/addon/refresh.ts"].redrawTabs(...args);
var refreshTabs = (...args) => onDemand_()["src/addon/refresh.ts"].refreshTabs(...args);

// src/domain/payback.ts
var payback = (...args) => onDemand_()["src/domain/payback.ts"].payback(...args);

// src/domain/bank.ts
function ideaKey(area2, activity) {
	return `${area2} ${folded(activity.replace(/[^\p{L}\p{N}]+/gu, " "))}`;
}

// src/domain/suggestion.ts
function twinOf(activities, id2) {
	const own = activities.find((activity) => activity.id === id2);
	if (!own || own.area === null) return void 0;
	const { area: area2, month: month2, objectiveIds } = own;
	const key = ideaKey(area2, own.activity);
	return activities.find(
		(other) => other !== own && other.area === area2 && other.month === month2 && other.status !== "Cancelled" && other.objectiveIds.some((each) => objectiveIds.includes(each)) && ideaKey(area2, other.activity) === key
	);
}

// src/domain/why.ts
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
	return key === "startDate" || key === "endDate" ? dayOf2(field) : field;
}
function dayOf2(text2) {
	const parts2 = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text2);
	if (!parts2) return text2;
	return {
		year: Number(parts2[1]),
		month: Number(parts2[2]),
		day: Number(parts2[3])
	};
}
function meanSame(key, one, other, calendar) {
	return meaning(key, one, calendar) === meaning(key, other, calendar);
}
function leavesAsIs(key, cell, wanted, calendar) {
	if (!meanSame(key, cell, wanted, calendar)) return false;
	return typeof wanted !== "string" || wanted === trimmed(wanted) || wanted === cell;
}
function meaning(key, cell, { yearStart, isDayFirst: isDayFirst2 }) {
	switch (key) {
		case "month":
			return readMonth(cell, yearStart).value;
		case "grades":
			return readGrades(cell).value.join();
		case "area":
			return readArea(cell).value;
		case "priority":
			return readPriority(cell).value;
		case "status":
			return readStatus(cell).value;
		case "alignment":
			return readAlignment(cell).value;
		case "objectiveIds":
			return parseIds(cellText(cell)).join();
		case "startDate":
		case "endDate":
			return dayReader(isDayFirst2)(cell).value;
		case "sessions":
		case "participants":
		case "attended":
			return readCount(cell).value;
		case "minutesPerSession":
		case "deliveredMinutes":
			return readMinutes(cell).value;
		default:
			return cellText(cell).replace(/\r\n?/g, "\n");
	}
}

// src/sheet/compare-and-set.ts
function changeFor(own, { id: id2, base, isNew: isNew2, wanted }, calendar) {
	const { schema: schema2 } = own.tab;
	if (isNew2) return { id: id2, before: null, after: withText(wanted) };
	const row2 = requiredRow(own, id2);
	const before = {};
	const after = {};
	const conflicts = [];
	for (const [key, want] of Object.entries(wanted)) {
		const now = cellAt2(own.table, row2, key);
		const seen = base?.[key];
		if (seen !== void 0 && leavesAsIs(key, seen, want, calendar)) continue;
		if (leavesAsIs(key, now, want, calendar)) continue;
		if (seen !== void 0 && !meanSame(key, seen, now, calendar))
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
function checkSeen(own, id2, base, calendar) {
	const row2 = requiredRow(own, id2);
	for (const [key, seen] of Object.entries(base)) {
		const now = cellAt2(own.table, row2, key);
		if (!meanSame(key, seen, now, calendar))
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
var LONGEST7 = 200;
function quoted3(cell) {
	const text2 = cellText(cell);
	if (text2 === "") return "nothing";
	return `"${text2.length > LONGEST7 ? `${text2.slice(0, LONGEST7)}…` : text2}"`;
}

// src/sheet/cut-off-saves.ts
var endingOf = (...args) => onDemand_()["src/sheet/cut-off-saves.ts"].endingOf(...args);
var refusalIn = (...args) => onDemand_()["src/sheet/cut-off-saves.ts"].refusalIn(...args);
var settleAll = (...args) => onDemand_()["src/sheet/cut-off-saves.ts"].settleAll(...args);

// src/sheet/undo-name.ts
var UNDO = /^undo\d*:/;
var isUndoName = (operation2) => UNDO.test(operation2);

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
function firstAnswer(session, asked) {
	const { operation: operation2 } = asked;
	if (isUndoName(operation2))
		throw new UserError(
			`"${operation2}" can't name a save, because names that begin so are those of undone changes. Nothing was saved: send it under another name.`
		);
	const last = readOperations(session.workbook).filter(({ id: id2 }) => id2 === operation2).pop();
	if (!last || last.ending === "Not saved") return null;
	if (!isSame(asked, last)) throw usedBefore(last);
	const { ending: ending2, notice: notice2 } = endingOf(session, last);
	if (ending2 === "Cut off") throw new UserError(notice2);
	return ending2 === "Not saved" ? null : last.changes().map(({ id: id2 }) => id2);
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

// src/sheet/save.ts
function saveObjectives(workbook, request, person2) {
	const { operation: operation2, month: month2, grades: grades2, teacher, subject } = request;
	return save(workbook, person2, {
		operation: operation2,
		schema: OBJECTIVES,
		sent: request.objectives.map(({ id: id2, base, ...fields }) => ({
			id: id2,
			base: base && sentCells(base),
			wanted: sentCells({ month: month2, grades: grades2, teacher, subject, ...fields })
		}))
	});
}
function saveActivity(workbook, { operation: operation2, id: id2, base, ...fields }, person2) {
	return save(workbook, person2, {
		operation: operation2,
		schema: ACTIVITIES,
		sent: [{ id: id2, base: base && sentCells(base), wanted: sentCells(fields) }]
	});
}
function saveActivities(workbook, { operation: operation2, activities }, person2) {
	return save(workbook, person2, {
		operation: operation2,
		schema: ACTIVITIES,
		sent: activities.map((fields) => ({
			id: void 0,
			base: void 0,
			wanted: sentCells(fields)
		}))
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
		const calendar = calendarOf(workbook);
		const { yearStart } = calendar;
		const plan = (own) => wishes.map((wish) => changeFor(own, wish, calendar));
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
		const calendar = calendarOf(workbook);
		const { yearStart } = calendar;
		const [change] = carryOut(session, {
			operation: operation2,
			schema: schema2,
			plan: (own) => {
				if (base) checkSeen(own, id2, sentCells(base), calendar);
				const row2 = requiredRow(own, id2);
				return [{ id: id2, before: cellsOf3(own, row2), after: null }];
			},
			what: (changes) => changeWords(ownTable(workbook, schema2), changes, yearStart)
		});
		const month2 = parseMonth(change?.before?.["month"] ?? "", yearStart);
		return { month: month2 ?? null };
	});
}
function calendarOf(workbook) {
	const locale = workbook.spreadsheet.getSpreadsheetLocale();
	return { yearStart: yearStartOf(workbook), isDayFirst: isDayFirst(locale) };
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
var listChanges = (...args) => onDemand_()["src/sheet/undo.ts"].listChanges(...args);
var undo = (...args) => onDemand_()["src/sheet/undo.ts"].undo(...args);

// src/domain/longest.ts
var LINE = 300;
var PARAGRAPH = 5e3;

// src/addon/arguments/fields.ts
var UNSAFE = (
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
);
var plain3 = (text2) => !UNSAFE.test(text2);
var text = (longest) => pipe(
	string("text"),
	maxLength(
		longest,
		`at most ${longest.toLocaleString("en-US")} characters`
	),
	check(plain3, "text without control characters")
);
var name = (longest) => pipe(
	string("text"),
	transform(trimmed),
	nonEmpty("filled in"),
	maxLength(longest, `at most ${longest} characters`),
	check(plain3, "text without control characters")
);
var words3 = (longest) => pipe(
	text(longest),
	check((given) => !isBlank(given), "filled in")
);
var MOST_SESSIONS = 1e3;
var MOST_MINUTES = 1e4;
var MOST_PEOPLE = 1e5;
var CELL = 5e4;
var A_MONTH = "a month such as 2026-10";
var month = custom(
	(given) => typeof given === "string" && isMonth(given),
	A_MONTH
);
var A_DATE = "a date that exists, such as 2026-10-21";
var date = pipe(string(A_DATE), check(exists, A_DATE));
function exists(written) {
	const parts2 = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(written);
	if (parts2 === null) return false;
	const [year, month2, day] = parts2.slice(1).map(Number);
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
	check(plain3, AN_ID)
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
var count2 = (largest) => nullable(
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

// src/addon/arguments/saves.ts
var AN_OBJECT = "an object with named fields";
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
		AN_OBJECT
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
			sessions: count2(1e9),
			minutesPerSession: count2(1e9),
			participants: count2(1e9),
			status,
			deliveredMinutes: count2(1e9),
			attended: count2(1e9),
			indicators: text(CELL),
			notes: text(CELL)
		},
		AN_OBJECT
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
			notes: optional(text(PARAGRAPH)),
			grades: optional(
				pipe(grades, nonEmpty("at least one grade"))
			),
			subject: optional(text(LINE))
		},
		AN_OBJECT
	),
	check(
		({ standards, objective }) => !isBlank(standards) || !isBlank(objective),
		"an objective with a standard or some words"
	)
);
var saveObjectives2 = strictObject(
	{
		operation,
		month,
		grades: pipe(grades, nonEmpty("at least one grade")),
		teacher: words3(LINE),
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
	AN_OBJECT
);
function hasEachOnce(ids) {
	const known2 = ids.filter((id2) => id2 !== void 0);
	return new Set(known2).size === known2.length;
}
var activityFields = {
	month,
	area,
	activity: words3(LINE),
	objectiveIds: optional(
		pipe(
			array(id, "a list of objective IDs"),
			maxLength(2e3, "a list of at most 2,000 objective IDs")
		)
	),
	why: optional(text(PARAGRAPH)),
	alignment: optional(alignment),
	partner: optional(text(LINE)),
	lead: optional(text(LINE)),
	when: optional(text(LINE)),
	startDate: optional(nullable(date)),
	endDate: optional(nullable(date)),
	sessions: optional(count2(MOST_SESSIONS)),
	minutesPerSession: optional(count2(MOST_MINUTES)),
	participants: optional(count2(MOST_PEOPLE)),
	status: optional(status),
	deliveredMinutes: optional(count2(1e6)),
	attended: optional(count2(1e5)),
	indicators: optional(text(PARAGRAPH)),
	notes: optional(text(PARAGRAPH))
};
var isInOrder = (start, end2) => !start || !end2 || start <= end2;
var NOT_BEFORE = "a date on or after the start date";
var saveActivity2 = pipe(
	strictObject(
		{
			operation,
			id: optional(id),
			base: optional(activityBase),
			...activityFields
		},
		AN_OBJECT
	),
	forward(
		check(
			({ startDate, endDate }) => isInOrder(startDate, endDate),
			NOT_BEFORE
		),
		["endDate"]
	)
);
var MOST_ACTIVITIES = 200;
var saveActivities2 = strictObject(
	{
		operation,
		activities: pipe(
			array(
				pipe(
					strictObject(activityFields, AN_OBJECT),
					forward(
						check(
							({ startDate, endDate }) => isInOrder(startDate, endDate),
							NOT_BEFORE
						),
						["endDate"]
					)
				),
				"a list of activities"
			),
			nonEmpty("a list with at least one activity"),
			maxLength(
				MOST_ACTIVITIES,
				`a list of at most ${MOST_ACTIVITIES} activities`
			)
		)
	},
	AN_OBJECT
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
	AN_OBJECT
);
var undo2 = strictObject(
	{ operation: optional(operation) },
	AN_OBJECT
);

// src/addon/saves.ts
function saveObjectives3(argument) {
	const request = checked(saveObjectives2, argument);
	const workbook = openToSaveRows();
	const { ids, warnings } = saveObjectives(workbook, request, person());
	const school = readSchool(workbook);
	return {
		saved: [...ids],
		warnings: [...warnings],
		payback: paybackOf(school, { ...request, ids }),
		view: monthView(school, request.month)
	};
}
function paybackOf({ tables, plan, calendar }, asked) {
	const before = addMonths(asked.month, -1);
	const expected2 = new Map(
		monthRows2(tables, plan, before, calendar.isDayFirst).activities.map(
			({ id: id2, participants }) => [id2, participants ?? 0]
		)
	);
	return payback(plan, asked, (id2) => expected2.get(id2) ?? 0);
}
function saveActivity3(argument) {
	const request = checked(saveActivity2, argument);
	const workbook = openToSaveRows();
	const { ids, warnings } = saveActivity(workbook, request, person());
	const school = readSchool(workbook);
	return {
		id: ids[0],
		warnings: [
			...warnings,
			...whyWarnings(request.why),
			...request.id === void 0 ? twinWarnings(school, ids[0]) : []
		],
		view: monthView(school, request.month)
	};
}
function twinWarnings({ plan }, id2) {
	const twin = twinOf(plan.activities, id2);
	return twin === void 0 ? [] : [
		`“${twin.activity}” stands in row ${twin.row} of Activities, too, for the same objective and month. Undo this where once is enough.`
	];
}
function whyWarnings(why = "") {
	return thinWhy(why) === "repeats" ? [
		"Why it supports only names the standard: say what people do in it that helps."
	] : [];
}
var LONGEST_LIST = 4e5;
function saveActivities3(argument) {
	const request = checked(saveActivities2, argument, LONGEST_LIST);
	const workbook = openToSaveRows();
	const { ids, warnings } = saveActivities(workbook, request, person());
	return {
		ids: [...ids],
		// The same sentence for each that a copy repeats would be a wall.
		warnings: [...new Set(warnings)],
		view: monthView(readSchool(workbook), request.activities[0].month)
	};
}
function removeRow3(argument) {
	const request = checked(removeRow2, argument);
	const workbook = openToSaveRows();
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
	const yearStart = plan.settings.schoolYearStarts;
	const named3 = monthOfSetting(change?.id ?? "", yearStart);
	if (named3) return named3;
	const logged = (change?.after ?? change?.before)?.["month"];
	if (standing || logged === void 0 || isWithheld(logged))
		return standing ?? null;
	return parseMonth(logged, yearStart) ?? null;
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
		const drawn2 = coverageAnew(openWorkbook(), currentMonth);
		showTab(COVERAGE_TAB);
		toast(drawn2.sentences[0]);
		showSidebar({ screen: "coverage" });
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
		kept === 0 ? `The sample school is out: ${removed} rows removed.` : `${removed} rows of the sample removed. ${kept === 1 ? "1 was changed since, so it stays" : `${kept} were changed since, so they stay`}.`
	);
}
function agreed(title, text2) {
	const ui = SpreadsheetApp.getUi();
	return ui.alert(title, text2, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}
function showSidebar(opening) {
	const sidebar = page("sidebar", language2()).append(
		`<script type="application/json" id="opening">${JSON.stringify(opening)}</script>`
	).setTitle(TITLE);
	SpreadsheetApp.getUi().showSidebar(sidebar);
}
function toast(sentence4) {
	SpreadsheetApp.getActiveSpreadsheet().toast(sentence4, TITLE, 8);
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

// src/addon/new-year.ts
var startYear = (...args) => onDemand_()["src/addon/new-year.ts"].startYear(...args);

// src/sheet/repair.ts
function adoptCopy({ spreadsheet, marks }) {
	spreadsheet.addDeveloperMetadata(MARK, fileMark(spreadsheet.getId()));
	marks.file?.mark.remove();
}

// src/sheet/made/memory.ts
var KEY2 = "integrationGrid.built";
var NO_MEMORY = { built: null, marks: [] };
function recall(sheet) {
	const marks = sheet.getDeveloperMetadata().filter((mark) => mark.getKey() === KEY2);
	const value = marks[0]?.getValue();
	return { built: value ? parse(value) : null, marks };
}
function remember(sheet, { marks }, built) {
	const value = JSON.stringify(built);
	const [mark] = marks;
	if (mark) mark.setValue(value);
	else sheet.addDeveloperMetadata(KEY2, value);
}
function forget2({ marks }) {
	marks.forEach((mark) => mark.remove());
}
function parse(value) {
	try {
		const { month: month2, fingerprint: fingerprint2, charts, looks } = JSON.parse(
			value
		);
		return typeof month2 === "string" && typeof fingerprint2 === "string" ? {
			month: month2,
			fingerprint: fingerprint2,
			charts: Array.isArray(charts) ? charts : [],
			...typeof looks === "string" ? { looks } : {}
		} : null;
	} catch {
		return null;
	}
}

// src/sheet/made/place.ts
var ORDER2 = [
	START_HERE_TAB,
	...TABLES.slice(0, 2).map(({ tab }) => tab),
	GRID.tab,
	COVERAGE_TAB,
	YEAR_TAB,
	GRANTS_TAB,
	...TABLES.slice(2).map(({ tab }) => tab)
];

// src/sheet/made/made-tab.ts
function sheetNamed(spreadsheet, tab) {
	const found = spreadsheet.getSheets().find((sheet) => folded(sheet.getName()) === folded(tab));
	return found ?? null;
}

// src/addon/arguments/planner.ts
var AN_OBJECT2 = "an object with named fields";
var TRUE_OR_FALSE2 = custom(
	(given) => typeof given === "boolean",
	"true or false"
);
var expectedAreas2 = strictObject(
	Object.fromEntries(
		AREAS.map((area2) => [area2, TRUE_OR_FALSE2])
	),
	AN_OBJECT2
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
	AN_OBJECT2
);
var ofMonth = strictObject({ month }, AN_OBJECT2);
var perhapsOfMonth = strictObject(
	{ month: optional(month) },
	AN_OBJECT2
);
var saveName2 = strictObject({ name: name(60) }, AN_OBJECT2);
var showRow = strictObject(
	{ table, id, area: optional(area) },
	AN_OBJECT2
);
var showProblem = strictObject(
	{
		sheet: name(100),
		row: whole(1, 1e7, "a row number"),
		column: nullable(text(CELL))
	},
	AN_OBJECT2
);

// src/data/sample-partners.ts
var samplePartners = () => samplePartners_();

// src/addon/sample/rows.ts
function mayHoldSample({ partners }) {
	return samplePartners().split("\n").some((line2) => partners.some(({ name: name2 }) => name2 === line2.split("|")[0]));
}

// src/sheet/one-row.ts
var oneRow = (...args) => onDemand_()["src/sheet/one-row.ts"].oneRow(...args);

// src/addon/selection.ts
function loadSelection() {
	const workbook = openWorkbook();
	return selectionOf(
		workbook,
		(schema2, wanted) => oneRow(workbook, schema2, wanted, () => yearStartOf(workbook))
	);
}
function selectionIn({ workbook, plan }) {
	return selectionOf(workbook, (schema2, wanted) => {
		const rows = schema2 === OBJECTIVES ? plan.objectives : plan.activities;
		const found = rows.find(
			(each) => typeof wanted === "number" ? each.row === wanted : each.id === wanted
		);
		return found?.id && found.month ? { id: found.id, month: found.month } : null;
	});
}
function selectionOf({ spreadsheet, marks }, rowOf) {
	const range = spreadsheet.getActiveRange();
	if (!range) return null;
	const sheet = range.getSheet();
	if (folded(sheet.getName()) === folded(GRID.tab))
		return inGrid(sheet, range, rowOf);
	const isOf = (schema2) => findTab(schema2, spreadsheet.getSheets(), marks).sheet?.getSheetId() === sheet.getSheetId();
	if (isOf(OBJECTIVES)) {
		const found2 = rowOf(OBJECTIVES, range.getRow());
		return found2 && {
			kind: "objective",
			month: found2.month,
			objectiveId: found2.id
		};
	}
	const found = isOf(ACTIVITIES) ? rowOf(ACTIVITIES, range.getRow()) : null;
	return found && { kind: "activity", month: found.month, activityId: found.id };
}
function inGrid(sheet, range, rowOf) {
	const row2 = range.getRow();
	if (row2 === 1) return null;
	const line2 = (number) => sheet.getRange(number, 1, 1, sheet.getMaxColumns()).getDisplayValues()[0];
	const header = line2(1);
	const id2 = line2(row2)[header.indexOf(headerOf(GRID, "id"))];
	const objective = id2 ? rowOf(OBJECTIVES, id2) : null;
	if (!objective) return null;
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
		language: language2(),
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
function adoptCopy2() {
	const workbook = openWorkbook();
	withLock(() => adoptCopy(workbook));
	const school = readSchool();
	return { view: monthView(school, currentMonth(school)) };
}

// src/addon/publish.ts
var publishMonth = (...args) => onDemand_()["src/addon/publish.ts"].publishMonth(...args);

// src/addon/report.ts
var loadReport = (...args) => onDemand_()["src/addon/report.ts"].loadReport(...args);
var loadYear = (...args) => onDemand_()["src/addon/report.ts"].loadYear(...args);

// src/addon/round.ts
var saveMonthState = (...args) => onDemand_()["src/addon/round.ts"].saveMonthState(...args);

// src/addon/results.ts
var adoptResults = (...args) => onDemand_()["src/addon/results.ts"].adoptResults(...args);
var loadResults = (...args) => onDemand_()["src/addon/results.ts"].loadResults(...args);
var previewResults = (...args) => onDemand_()["src/addon/results.ts"].previewResults(...args);
var saveReading = (...args) => onDemand_()["src/addon/results.ts"].saveReading(...args);

// src/addon/smallest-set.ts
var loadSmallestSet = (...args) => onDemand_()["src/addon/smallest-set.ts"].loadSmallestSet(...args);

// src/addon/set-up.ts
var loadSetUp = (...args) => onDemand_()["src/addon/set-up.ts"].loadSetUp(...args);
var setUpPlanner2 = (...args) => onDemand_()["src/addon/set-up.ts"].setUpPlanner(...args);

// src/addon/suggestions.ts
var loadSuggestions = (...args) => onDemand_()["src/addon/suggestions.ts"].loadSuggestions(...args);

// src/addon/show.ts
var showProblem2 = (...args) => onDemand_()["src/addon/show.ts"].showProblem(...args);
var showRow2 = (...args) => onDemand_()["src/addon/show.ts"].showRow(...args);

// src/addon/standards.ts
var loadStandards = (...args) => onDemand_()["src/addon/standards.ts"].loadStandards(...args);

// src/addon/year.ts
var writeYear = (...args) => onDemand_()["src/addon/year.ts"].writeYear(...args);

// <stdin>
var parts = {
	"src/addon/arguments/check.ts": () => ({ checked }),
	"src/addon/arguments/fields.ts": () => ({ CELL, LINE, MOST_MINUTES, MOST_PEOPLE, MOST_SESSIONS, PARAGRAPH, alignment, area, count: count2, date, grade, grades, id, month, name, operation, priority, status, table, text, whole, words: words3 }),
	"src/addon/arguments/planner.ts": () => ({ ofMonth, perhapsOfMonth, saveName: saveName2, setUpPlanner, showProblem, showRow }),
	"src/addon/arguments/saves.ts": () => ({ activityBase, removeRow: removeRow2, saveActivities: saveActivities2, saveActivity: saveActivity2, saveObjectives: saveObjectives2, undo: undo2 }),
	"src/addon/current-month.ts": () => ({ currentMonth }),
	"src/addon/language.ts": () => ({ language: language2, saveLanguage: saveLanguage2 }),
	"src/addon/page.ts": () => ({ page, scriptOf, wordsOf }),
	"src/addon/person.ts": () => ({ person }),
	"src/addon/school.ts": () => ({ monthView, openToSaveRows, openToSaveSettings, readSchool }),
	"src/addon/show-tab.ts": () => ({ showTab }),
	"src/domain/agreement.ts": () => ({ agreementOver }),
	"src/domain/alignment.ts": () => ({ ALIGNMENTS, ALIGNMENT_WORDS, parseAlignment }),
	"src/domain/alphabet.ts": () => ({ alphabetically }),
	"src/domain/area.ts": () => ({ AREAS, AREA_INDEX, AREA_TITLES, AREA_VALUES, byArea, nearestArea, parseArea, slippedArea }),
	"src/domain/balance.ts": () => ({ balance }),
	"src/domain/calendar-date.ts": () => ({ dateOfSerial, formatDate, isDate, parseDate, serialOf }),
	"src/domain/catalogue.ts": () => ({ catalogueOf, parseStandard, recognise }),
	"src/domain/cell.ts": () => ({ cellText, folded, isBlank, isErrorValue, trimmed }),
	"src/domain/cells.ts": () => ({ cellAt, cellsOf, has, stateOf }),
	"src/domain/child-data.ts": () => ({ childDataIn }),
	"src/domain/chosen-frameworks.ts": () => ({ frameworkNamed, parseFrameworks }),
	"src/domain/column-maker.ts": () => ({ linkMaker, numbered: numbered2 }),
	"src/domain/columns.ts": () => ({ hasLinks, linkedBy, monthNumber, monthNumbered, monthsOf, placesIn }),
	"src/domain/common-core.ts": () => ({ COMMON_CORE, commonCoreStandards, isCodeless }),
	"src/domain/count.ts": () => ({ counted, listed }),
	"src/domain/coverage.ts": () => ({ coverage, monthCoverage }),
	"src/domain/day-words.ts": () => ({ dayOfYearWords, dayWords, periodWords }),
	"src/domain/emphasis.ts": () => ({ EMPHASES, emphasisOf }),
	"src/domain/gaps.ts": () => ({ gaps }),
	"src/domain/grade.ts": () => ({ GRADES, GRADE_SETS, formatGrades, gradeBits, gradeWords, gradesIn, gradesTakenForDate, inOrder, orderOf, parseGrades }),
	"src/domain/grid.ts": () => ({ grid, gridRows }),
	"src/domain/ids.ts": () => ({ SEVERAL_LINES, formatIds, parseIds }),
	"src/domain/lists.ts": () => ({ lists, monthsToChoose }),
	"src/domain/locked-date.ts": () => ({ lockedWithin }),
	"src/domain/locked-words.ts": () => ({ lockedSentences }),
	"src/domain/minutes.ts": () => ({ formatMinutes, parseMinutes }),
	"src/domain/month-partners.ts": () => ({ monthPartners }),
	"src/domain/month.ts": () => ({ MONTH_WORDS, addMonths, isMonth, monthName, monthNamed, monthOf, monthsBetween, numberOf, parseMonth, yearOf }),
	"src/domain/nearest.ts": () => ({ editsBetween, nearestOf, slipOf }),
	"src/domain/partner.ts": () => ({ partnerKey, partnerNamed }),
	"src/domain/period.ts": () => ({ addDays, daysOf, overlap, periodOf, periodOfMonth, weekdayOf }),
	"src/domain/plan-columns.ts": () => ({ columnsOf, planOf }),
	"src/domain/plan.ts": () => ({ activitiesIn, indexesOf, objectivesIn }),
	"src/domain/priority.ts": () => ({ PRIORITIES, parsePriority }),
	"src/domain/school-year.ts": () => ({ defaultYearStart, monthOfDate, monthsUpTo, schoolYear, schoolYearName, schoolYearOf }),
	"src/domain/settled.ts": () => ({ settled }),
	"src/domain/slices.ts": () => ({ slices }),
	"src/domain/standard-code.ts": () => ({ gradesBetween, parseCode, plainCode }),
	"src/domain/standard-options.ts": () => ({ offeredStandards }),
	"src/domain/standards-coverage.ts": () => ({ standardsCoverage, standardsNamed }),
	"src/domain/standards.ts": () => ({ isOfAnotherGrade, parseStandards, writtenStandards }),
	"src/domain/state-sign.ts": () => ({ STATE_SIGNS }),
	"src/domain/status.ts": () => ({ STATUSES, counts, parseStatus }),
	"src/domain/tally.ts": () => ({ howMany, sum: sum2, tally, tallyOf }),
	"src/domain/whole-number.ts": () => ({ count, parseWholeNumber }),
	"src/sheet/carry-out.ts": () => ({ carryOut, failureOf }),
	"src/sheet/cell-writes.ts": () => ({ blocksOf, checkTargets, isStillBlank, makeRoom, missingColumn, planWrites, runsOf, writeAll }),
	"src/sheet/change-words.ts": () => ({ changeWords }),
	"src/sheet/codec.ts": () => ({ areFormatted, formatCells, keepAsText, writeCells, writeFormattedText, writeText, writeTextAndNumbers }),
	"src/sheet/column.ts": () => ({ ID_NOTE, MEDIUM, NARROW, SHORT, WIDE, column, headerOf, isCounted, schema, schemaWithIds }),
	"src/sheet/compare-and-set.ts": () => ({ changeFor, checkSeen, storedCells }),
	"src/sheet/day-reader.ts": () => ({ dayReader, hasDecimalComma, isDayFirst }),
	"src/sheet/given-ids.ts": () => ({ giveIds, idLines, idsFor, missingIds, showIds, takenIds }),
	"src/sheet/header-name.ts": () => ({ headerName }),
	"src/sheet/hit-cells.ts": () => ({ cellsBefore, hasMoved, haveColumnsMoved, headersOf, hitAnywhere, hitElsewhere, isExactly, oneOf, valuesBefore }),
	"src/sheet/journal.ts": () => ({ begin, beginMany, checkMayWrite, end, note, openJournal, readOperations }),
	"src/sheet/lock.ts": () => ({ withFreeLock, withLock }),
	"src/sheet/made/drawing.ts": () => ({ INK, drawn, figure, padded, sentence: sentence2, textsOf }),
	"src/sheet/made/fingerprint.ts": () => ({ checksum, fingerprint }),
	"src/sheet/made/grid-cell.ts": () => ({ EMPTY, SIGNS, gridCellLook, gridCellText, isBuilt, typedTitle }),
	"src/sheet/made/grid-tab.ts": () => ({ areaColumns, gridDrawing, typedSince }),
	"src/sheet/made/memory.ts": () => ({ NO_MEMORY, forget: forget2, recall, remember }),
	"src/sheet/made/typed-activities.ts": () => ({ addTypedActivities }),
	"src/sheet/meaning.ts": () => ({ readAlignment, readArea, readCount, readDate, readGrades, readMinutes, readMonth, readPriority, readStatus, readTrueOrFalse }),
	"src/sheet/month-states-reader.ts": () => ({ monthOfSetting, monthRows, monthSetting, readMonthStates, rowsOfMonth }),
	"src/sheet/own-table.ts": () => ({ cellsOf: cellsOf3, findRow, headerRow, idIndex, idOf, isRemoved, onlyRow, ownRows, ownTable, ownTableWithIds, requiredRow, sameCells, sameTableNow }),
	"src/sheet/own-text.ts": () => ({ anyHoldsText, checkOwnText, holdsText, isOddText, ownText, words }),
	"src/sheet/person.ts": () => ({ readPerson, saveName, whoOf }),
	"src/sheet/plan-reader.ts": () => ({ readPlan }),
	"src/sheet/read-back.ts": () => ({ isThere, readBack }),
	"src/sheet/reading.ts": () => ({ cellProblem, odd, quoted, remembered, sound, taker, typedText }),
	"src/sheet/reference-tabs.ts": () => ({ ACTIVITY_BANK, LOCKED_DATES, PARTNERS, RESULTS, STANDARDS }),
	"src/sheet/row-change.ts": () => ({ holds, isWithheld, loggedCells, wholeCells }),
	"src/sheet/row-ids.ts": () => ({ firstIds, rowIds, typedId, typedIdAt }),
	"src/sheet/row-reader.ts": () => ({ monthRows: monthRows2, readActivityRow, readObjectiveRow, typedAt }),
	"src/sheet/runtime.ts": () => ({ RUNTIME, checkTime, isLate, isPassing, patiently }),
	"src/sheet/save.ts": () => ({ calendarOf, removeRow, save, saveActivities, saveActivity, saveObjectives, yearStartOf }),
	"src/sheet/schema.ts": () => ({ ACTIVITIES, COVERAGE_TAB, EXPECTED_AREAS, GRANTS_TAB, GRID, LEAST_MINUTES, LOG, OBJECTIVES, SETTING, SETTINGS, SETTINGS_BY_NAME, START_HERE_TAB, TABLES, YEAR_TAB }),
	"src/sheet/sent-fields.ts": () => ({ leavesAsIs, meanSame, sentCells }),
	"src/sheet/session.ts": () => ({ inFreeSession, inPlainSession, inSession, withIds }),
	"src/sheet/settings-reader.ts": () => ({ DEFAULT_FRAMEWORK, DEFAULT_SUBJECTS, readSettings }),
	"src/sheet/settle.ts": () => ({ firstAnswer, settleUnfinished }),
	"src/sheet/standards-tab.ts": () => ({ OWN_FRAMEWORK, frameworkAt, readStandards }),
	"src/sheet/table.ts": () => ({ cellAt: cellAt2, columnIndex, readTable, textAt }),
	"src/sheet/user-error.ts": () => ({ UserError }),
	"src/sheet/witnesses.ts": () => ({ MARK, columnMark, doubtMessage, doubtProblem, fileMark, findTab, letters, marksOfColumn, readMarks, recognised, repairMessage, tabMark }),
	"src/sheet/workbook.ts": () => ({ cellsOf: cellsOf2, forget, forgetMarks, isCopy, openWorkbook, readAhead, readSheet, readTab })
};
return __toCommonJS(stdin_exports);
})();
function addSample(...args) { return Addon.addSample(...args); }
function addToBank(...args) { return Addon.addToBank(...args); }
function adoptCopy(...args) { return Addon.adoptCopy(...args); }
function adoptResults(...args) { return Addon.adoptResults(...args); }
function buildGrid(...args) { return Addon.buildGrid(...args); }
function checkWorkbook(...args) { return Addon.checkWorkbook(...args); }
function chooseFrameworks(...args) { return Addon.chooseFrameworks(...args); }
function fixProblem(...args) { return Addon.fixProblem(...args); }
function fixProblems(...args) { return Addon.fixProblems(...args); }
function importFramework(...args) { return Addon.importFramework(...args); }
function loadBundle(...args) { return Addon.loadBundle(...args); }
function loadChanges(...args) { return Addon.loadChanges(...args); }
function loadCoverage(...args) { return Addon.loadCoverage(...args); }
function loadFrameworks(...args) { return Addon.loadFrameworks(...args); }
function loadGrants(...args) { return Addon.loadGrants(...args); }
function loadHandout(...args) { return Addon.loadHandout(...args); }
function loadMonth(...args) { return Addon.loadMonth(...args); }
function loadPlanner(...args) { return Addon.loadPlanner(...args); }
function loadReport(...args) { return Addon.loadReport(...args); }
function loadResults(...args) { return Addon.loadResults(...args); }
function loadSelection(...args) { return Addon.loadSelection(...args); }
function loadSetUp(...args) { return Addon.loadSetUp(...args); }
function loadSmallestSet(...args) { return Addon.loadSmallestSet(...args); }
function loadStandards(...args) { return Addon.loadStandards(...args); }
function loadSuggestions(...args) { return Addon.loadSuggestions(...args); }
function loadTable(...args) { return Addon.loadTable(...args); }
function loadYear(...args) { return Addon.loadYear(...args); }
function onEdit(...args) { return Addon.onEdit(...args); }
function onInstall(...args) { return Addon.onInstall(...args); }
function onOpen(...args) { return Addon.onOpen(...args); }
function previewFramework(...args) { return Addon.previewFramework(...args); }
function previewResults(...args) { return Addon.previewResults(...args); }
function publishMonth(...args) { return Addon.publishMonth(...args); }
function refreshTabs(...args) { return Addon.refreshTabs(...args); }
function removeRow(...args) { return Addon.removeRow(...args); }
function removeSample(...args) { return Addon.removeSample(...args); }
function saveActivities(...args) { return Addon.saveActivities(...args); }
function saveActivity(...args) { return Addon.saveActivity(...args); }
function saveDelivered(...args) { return Addon.saveDelivered(...args); }
function saveFamilyWords(...args) { return Addon.saveFamilyWords(...args); }
function saveLanguage(...args) { return Addon.saveLanguage(...args); }
function saveMonthState(...args) { return Addon.saveMonthState(...args); }
function saveName(...args) { return Addon.saveName(...args); }
function saveObjectives(...args) { return Addon.saveObjectives(...args); }
function saveReading(...args) { return Addon.saveReading(...args); }
function setUpPlanner(...args) { return Addon.setUpPlanner(...args); }
function showCoverage(...args) { return Addon.showCoverage(...args); }
function showPlanner(...args) { return Addon.showPlanner(...args); }
function showProblem(...args) { return Addon.showProblem(...args); }
function showProblems(...args) { return Addon.showProblems(...args); }
function showReport(...args) { return Addon.showReport(...args); }
function showRow(...args) { return Addon.showRow(...args); }
function showSetUp(...args) { return Addon.showSetUp(...args); }
function showShare(...args) { return Addon.showShare(...args); }
function startYear(...args) { return Addon.startYear(...args); }
function trySample(...args) { return Addon.trySample(...args); }
function undo(...args) { return Addon.undo(...args); }
function undoLastChange(...args) { return Addon.undoLastChange(...args); }
function writeCoverage(...args) { return Addon.writeCoverage(...args); }
function writeGrants(...args) { return Addon.writeGrants(...args); }
function writeYear(...args) { return Addon.writeYear(...args); }
