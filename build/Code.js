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
var __copyProps = (to, from2, except, desc) => {
	if (from2 && typeof from2 === "object" || typeof from2 === "function") {
		for (let key of __getOwnPropNames(from2))
			if (!__hasOwnProp.call(to, key) && key !== except)
				__defProp(to, key, { get: () => from2[key], enumerable: !(desc = __getOwnPropDesc(from2, key)) || desc.enumerable });
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

// src/addon/arguments/check.ts
var check_exports = {};
__export(check_exports, {
	checked: () => checked
});

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
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
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

// src/sheet/user-error.ts
var user_error_exports = {};
__export(user_error_exports, {
	UserError: () => UserError
});
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
var language_exports = {};
__export(language_exports, {
	language: () => language2,
	saveLanguage: () => saveLanguage2
});
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
var page_exports = {};
__export(page_exports, {
	page: () => page,
	scriptOf: () => scriptOf,
	wordsOf: () => wordsOf
});
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

// src/domain/cell.ts
var cell_exports = {};
__export(cell_exports, {
	cellText: () => cellText,
	folded: () => folded,
	isBlank: () => isBlank,
	isErrorValue: () => isErrorValue,
	trimmed: () => trimmed
});

// src/domain/calendar-date.ts
var calendar_date_exports = {};
__export(calendar_date_exports, {
	dateOfSerial: () => dateOfSerial,
	formatDate: () => formatDate,
	isDate: () => isDate,
	parseDate: () => parseDate,
	serialOf: () => serialOf
});
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
	return typeof cell === "string" && (cell.startsWith("#") || cell.startsWith("L")) && ERROR_VALUE.test(trimmed(cell));
}
var ERROR_VALUE = /^(?:#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)|Loading(?:\.\.\.|…))$/i;

// src/domain/grid.ts
var grid_exports = {};
__export(grid_exports, {
	grid: () => grid
});

// src/domain/area.ts
var area_exports = {};
__export(area_exports, {
	AREAS: () => AREAS,
	AREA_INDEX: () => AREA_INDEX,
	AREA_TITLES: () => AREA_TITLES,
	AREA_VALUES: () => AREA_VALUES,
	byArea: () => byArea,
	nearestArea: () => nearestArea,
	parseArea: () => parseArea,
	slippedArea: () => slippedArea
});

// src/domain/nearest.ts
var nearest_exports = {};
__export(nearest_exports, {
	editsBetween: () => editsBetween,
	nearestOf: () => nearestOf,
	slipOf: () => slipOf
});
var LONGEST = 60;
function editsBetween(from2, to) {
	const text2 = from2.slice(0, LONGEST);
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

// src/domain/cells.ts
var cells_exports = {};
__export(cells_exports, {
	cellAt: () => cellAt,
	cellsOf: () => cellsOf,
	has: () => has,
	stateOf: () => stateOf
});

// src/domain/status.ts
var status_exports = {};
__export(status_exports, {
	STATUSES: () => STATUSES,
	counts: () => counts,
	parseStatus: () => parseStatus
});
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
	const known2 = KNOWN.get(plan) ?? readCells(plan);
	KNOWN.set(plan, known2);
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
var plan_exports = {};
__export(plan_exports, {
	indexesOf: () => indexesOf
});
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
function activitiesByCell({ activities }, { links }, month2) {
	const byCell = /* @__PURE__ */ new Map();
	activities.forEach((activity, index) => {
		if (activity.month !== month2 || activity.area === null) return;
		for (const objective of links[index]) {
			const cell = cellAt(objective, AREA_INDEX[activity.area]);
			const found = byCell.get(cell);
			if (found === void 0) byCell.set(cell, [activity]);
			else found.push(activity);
		}
	});
	return byCell;
}

// src/domain/month.ts
var month_exports = {};
__export(month_exports, {
	MONTH_WORDS: () => MONTH_WORDS,
	addMonths: () => addMonths,
	isMonth: () => isMonth,
	monthName: () => monthName,
	monthNamed: () => monthNamed,
	monthOf: () => monthOf,
	monthsBetween: () => monthsBetween,
	numberOf: () => numberOf,
	parseMonth: () => parseMonth,
	yearOf: () => yearOf
});
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
var fingerprint_exports = {};
__export(fingerprint_exports, {
	checksum: () => checksum,
	fingerprint: () => fingerprint
});
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
	return [forwards, backwards2].map((sum2) => (sum2 >>> 0).toString(16).padStart(8, "0")).join("");
}

// src/sheet/made/grid-tab.ts
var grid_tab_exports = {};
__export(grid_tab_exports, {
	areaColumns: () => areaColumns,
	gridDrawing: () => gridDrawing,
	typedSince: () => typedSince
});

// src/sheet/column.ts
var column_exports = {};
__export(column_exports, {
	ID_NOTE: () => ID_NOTE,
	MEDIUM: () => MEDIUM,
	NARROW: () => NARROW,
	SHORT: () => SHORT,
	WIDE: () => WIDE,
	column: () => column,
	headerOf: () => headerOf,
	isCounted: () => isCounted,
	schema: () => schema,
	schemaWithIds: () => schemaWithIds
});
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

// src/sheet/schema.ts
var schema_exports = {};
__export(schema_exports, {
	ACTIVITIES: () => ACTIVITIES,
	COVERAGE_TAB: () => COVERAGE_TAB,
	EXPECTED_AREAS: () => EXPECTED_AREAS,
	GRANTS_TAB: () => GRANTS_TAB,
	GRID: () => GRID,
	LEAST_MINUTES: () => LEAST_MINUTES,
	LOG: () => LOG,
	OBJECTIVES: () => OBJECTIVES,
	SETTING: () => SETTING,
	SETTINGS: () => SETTINGS,
	SETTINGS_BY_NAME: () => SETTINGS_BY_NAME,
	START_HERE_TAB: () => START_HERE_TAB,
	TABLES: () => TABLES,
	YEAR_TAB: () => YEAR_TAB
});

// src/domain/alignment.ts
var alignment_exports = {};
__export(alignment_exports, {
	ALIGNMENTS: () => ALIGNMENTS,
	ALIGNMENT_WORDS: () => ALIGNMENT_WORDS,
	parseAlignment: () => parseAlignment
});
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
var priority_exports = {};
__export(priority_exports, {
	PRIORITIES: () => PRIORITIES,
	parsePriority: () => parsePriority
});
var PRIORITIES = ["High", "Normal", "Low"];
var BY_NAME3 = new Map(PRIORITIES.map((name2) => [folded(name2), name2]));
function parsePriority(text2) {
	return BY_NAME3.get(folded(text2));
}

// src/sheet/reference-tabs.ts
var reference_tabs_exports = {};
__export(reference_tabs_exports, {
	ACTIVITY_BANK: () => ACTIVITY_BANK,
	LOCKED_DATES: () => LOCKED_DATES,
	PARTNERS: () => PARTNERS,
	RESULTS: () => RESULTS,
	STANDARDS: () => STANDARDS
});
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

// src/sheet/made/drawing.ts
var drawing_exports = {};
__export(drawing_exports, {
	INK: () => INK,
	drawn: () => drawn,
	figure: () => figure,
	padded: () => padded,
	sentence: () => sentence2
});
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

// src/sheet/made/grid-cell.ts
var grid_cell_exports = {};
__export(grid_cell_exports, {
	EMPTY: () => EMPTY,
	SIGNS: () => SIGNS,
	gridCellLook: () => gridCellLook,
	gridCellText: () => gridCellText,
	isBuilt: () => isBuilt,
	typedTitle: () => typedTitle
});

// src/domain/state-sign.ts
var state_sign_exports = {};
__export(state_sign_exports, {
	STATE_SIGNS: () => STATE_SIGNS
});
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
			({ key, note: note3 }) => key in AREA_TITLES ? `${note3}
${SIGNS}` : note3
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
function gridEdit(values, shown2, block, oldValue) {
	const header = shown2[0] ?? [];
	const areas = areaColumns(header);
	const rowOf = rowFinder(shown2, block);
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
function rowFinder(shown2, block) {
	const idColumn = (shown2[0] ?? []).indexOf(headerOf(GRID, "id"));
	const known2 = shown2.map((cells) => ({
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
var codec_exports = {};
__export(codec_exports, {
	areFormatted: () => areFormatted,
	formatCells: () => formatCells,
	keepAsText: () => keepAsText,
	writeCells: () => writeCells,
	writeFormattedText: () => writeFormattedText,
	writeText: () => writeText,
	writeTextAndNumbers: () => writeTextAndNumbers
});
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
function areFormatted(standing, formats, cells) {
	return cells.every(
		(row2, down) => row2.every((cell, index) => {
			const wanted = formatOf(cell, formats[index] ?? "text");
			const format = standing[down]?.[index] ?? "";
			const isNumber2 = typeof cell === "number";
			return cell === "" || format === wanted || isNumber2 && NUMBERS_AS_THEY_ARE.has(format);
		})
	);
}
var NUMBERS_AS_THEY_ARE = /* @__PURE__ */ new Set([
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
	const words3 = texts.map((row2) => [...row2]);
	for (const { row: row2, column: column2, numbers } of blocks)
		numbers.forEach(
			(line2, down) => line2.forEach((_, along) => {
				formats[row2 + down][column2 + along] = FORMATS.number;
				words3[row2 + down][column2 + along] = "";
			})
		);
	range.setNumberFormats(formats);
	writeFormattedText(range, words3);
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
	const isPlain = (cell) => cell !== "" && !isText(cell);
	const width = cells[0]?.length ?? 0;
	const rows = cells.length;
	const blocks = [];
	let open = null;
	for (let column2 = 0; column2 < width; column2++) {
		const column_ = cells.map((row2) => row2[column2] ?? "");
		const isWhole = column_.every((cell) => !isText(cell) || isWord(cell));
		if (!isWhole) open = null;
		if (!column_.some(isPlain)) continue;
		if (!isWhole)
			column_.forEach((cell, row2) => {
				if (isPlain(cell)) blocks.push({ row: row2, column: column2, rows: 1, columns: 1 });
			});
		else if (open === null) {
			open = { row: 0, column: column2, rows, columns: 1 };
			blocks.push(open);
		} else open.columns = column2 + 1 - open.column;
	}
	return blocks;
}

// src/sheet/made/memory.ts
var memory_exports = {};
__export(memory_exports, {
	NO_MEMORY: () => NO_MEMORY,
	forget: () => forget,
	recall: () => recall,
	remember: () => remember
});
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
		const { month: month2, fingerprint: fingerprint2, charts } = JSON.parse(value);
		return typeof month2 === "string" && typeof fingerprint2 === "string" ? { month: month2, fingerprint: fingerprint2, charts: Array.isArray(charts) ? charts : [] } : null;
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
	GRANTS_TAB,
	...TABLES.slice(2).map(({ tab }) => tab)
];

// src/sheet/made/made-tab.ts
function findMadeTab(spreadsheet, tab) {
	const sheet = sheetNamed(spreadsheet, tab);
	if (sheet === null) return null;
	const values = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getDisplayValues();
	const isBlank2 = values.every((row2) => row2.every((text2) => text2.trim() === ""));
	const memory = recall(sheet);
	return { sheet, values: isBlank2 ? [] : values, built: memory.built, memory };
}
function sheetNamed(spreadsheet, tab) {
	const found = spreadsheet.getSheets().find((sheet) => folded(sheet.getName()) === folded(tab));
	return found ?? null;
}
var textsOf = ({ rows }) => rows.map((row2) => row2.map(({ text: text2 }) => text2));

// src/sheet/made/typed-activities.ts
var typed_activities_exports = {};
__export(typed_activities_exports, {
	addTypedActivities: () => addTypedActivities
});

// src/sheet/carry-out.ts
var carry_out_exports = {};
__export(carry_out_exports, {
	carryOut: () => carryOut
});

// src/sheet/cell-writes.ts
var cell_writes_exports = {};
__export(cell_writes_exports, {
	blocksOf: () => blocksOf,
	checkTargets: () => checkTargets,
	isStillBlank: () => isStillBlank,
	makeRoom: () => makeRoom,
	planWrites: () => planWrites,
	writeAll: () => writeAll
});

// src/sheet/own-table.ts
var own_table_exports = {};
__export(own_table_exports, {
	cellsOf: () => cellsOf3,
	findRow: () => findRow,
	idOf: () => idOf,
	isRemoved: () => isRemoved,
	onlyRow: () => onlyRow,
	ownRows: () => ownRows,
	ownTable: () => ownTable,
	ownTableWithIds: () => ownTableWithIds,
	requiredRow: () => requiredRow,
	sameCells: () => sameCells,
	sameTableNow: () => sameTableNow
});

// src/sheet/own-text.ts
var own_text_exports = {};
__export(own_text_exports, {
	anyHoldsText: () => anyHoldsText,
	checkOwnText: () => checkOwnText,
	holdsText: () => holdsText,
	ownText: () => ownText
});

// src/sheet/reading.ts
var reading_exports = {};
__export(reading_exports, {
	cellProblem: () => cellProblem,
	odd: () => odd,
	quoted: () => quoted,
	remembered: () => remembered,
	sound: () => sound,
	taker: () => taker,
	typedText: () => typedText
});

// src/sheet/table.ts
var table_exports = {};
__export(table_exports, {
	cellAt: () => cellAt2,
	readTable: () => readTable,
	textAt: () => textAt
});

// src/sheet/header-name.ts
var header_name_exports = {};
__export(header_name_exports, {
	headerName: () => headerName
});
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
	const again5 = /* @__PURE__ */ new Map();
	headers.forEach((header, index) => {
		const name2 = headerName(header);
		if (!places.has(name2)) places.set(name2, index);
		else if (!again5.has(name2)) again5.set(name2, header);
	});
	const problems = [];
	const indexes = Object.fromEntries(
		schema2.columns.map(({ key, header }) => {
			const second = again5.get(headerName(header));
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
	const known2 = /* @__PURE__ */ new Map();
	return (cell) => {
		if (typeof cell === "object") return read(cell);
		const found = known2.get(cell);
		if (found !== void 0) return found;
		const reading = read(cell);
		known2.set(cell, reading);
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

// src/sheet/row-change.ts
var row_change_exports = {};
__export(row_change_exports, {
	holds: () => holds,
	isWithheld: () => isWithheld,
	loggedCells: () => loggedCells
});

// src/domain/child-data.ts
var child_data_exports = {};
__export(child_data_exports, {
	childDataIn: () => childDataIn
});
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
var row_ids_exports = {};
__export(row_ids_exports, {
	rowIds: () => rowIds,
	typedIdAt: () => typedIdAt
});
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

// src/sheet/workbook.ts
var workbook_exports = {};
__export(workbook_exports, {
	cellsOf: () => cellsOf2,
	forget: () => forget2,
	isCopy: () => isCopy,
	openWorkbook: () => openWorkbook,
	readSheet: () => readSheet,
	readTab: () => readTab
});

// src/sheet/calendar-days.ts
var SECOND = 1e3;
var DAY = 864e5;
var WEEK = 7 * DAY;
var SERIAL_OF_1970 = 25569;
function calendarDays(wallClock) {
	const offsets = /* @__PURE__ */ new Map();
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
var runtime_exports = {};
__export(runtime_exports, {
	RUNTIME: () => RUNTIME,
	checkTime: () => checkTime,
	isLate: () => isLate,
	isPassing: () => isPassing,
	patiently: () => patiently
});
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
var witnesses_exports = {};
__export(witnesses_exports, {
	MARK: () => MARK,
	columnMark: () => columnMark,
	doubtMessage: () => doubtMessage,
	doubtProblem: () => doubtProblem,
	fileMark: () => fileMark,
	findTab: () => findTab,
	letters: () => letters,
	marksOfColumn: () => marksOfColumn,
	readMarks: () => readMarks,
	recognised: () => recognised,
	repairMessage: () => repairMessage,
	tabMark: () => tabMark
});
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
		tabs: /* @__PURE__ */ new Map(),
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
function cellsOf3({ table: table2, tab }, row2) {
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
	timesUsed: "number",
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
	const missing = Math.max(0, last - sheet.getMaxRows());
	if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
	return missing;
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
	const { sheet } = own;
	for (const block of unformatted(own, writes))
		formatCells(rangeOf(sheet, block), formatsOf(block), block.cells);
	for (const block of blocksOf(writes))
		writeCells(rangeOf(sheet, block), block.cells);
}
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
	const written = /* @__PURE__ */ new Map();
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
		const previous = sorted[position] ?? index;
		const length = Math.max(0, index - previous - 1);
		return Array.from({ length }, (_, offset) => previous + 1 + offset);
	});
}

// src/sheet/cells-between.ts
var withCellsBetween = (...args) => onDemand_()["src/sheet/cells-between.ts"].withCellsBetween(...args);

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
var journal_exports = {};
__export(journal_exports, {
	begin: () => begin,
	beginMany: () => beginMany,
	checkMayWrite: () => checkMayWrite,
	end: () => end,
	note: () => note,
	openJournal: () => openJournal,
	readOperations: () => readOperations
});
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
	const missing = LOG.columns.find(({ key }) => table2.indexes[key] < 0);
	if (refusal !== null) throw new UserError(refusal);
	if (!sheet || !values || missing)
		throw new UserError(
			`The hidden tab Log has no column ${missing?.header ?? ""}, so nothing can be saved safely. Choose Set up planner in the menu to repair it.`
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
		changes: () => changesOf(table2, rows),
		many: () => text2(first, "id") === MANY_ROWS ? rows.map((row2) => rawAt(table2, row2, "after")).join("") : null
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

// src/sheet/person.ts
var person_exports = {};
__export(person_exports, {
	readPerson: () => readPerson,
	saveName: () => saveName,
	whoOf: () => whoOf
});

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

// src/sheet/read-back.ts
var read_back_exports = {};
__export(read_back_exports, {
	isThere: () => isThere,
	readBack: () => readBack
});

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
	const known2 = /* @__PURE__ */ new Set([
		...before.byId.keys(),
		...changes.map(({ id: id2 }) => id2),
		...before.table.rows.filter((row2) => !idOf(before, row2)).map(({ row: row2 }) => row2)
	]);
	return after.table.rows.flatMap((row2) => {
		const id2 = idOf(after, row2);
		if (known2.has(id2 === "" ? row2.row : id2)) return [];
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
		const cells = then ? cellsOf3(before, then) : {};
		if (Object.keys(cells).length === 0) return [];
		const [found, second] = after.table.rows.filter((row2) => {
			const known2 = onlyRow(before, idOf(after, row2));
			return sameCells(cells, cellsOf3(after, row2)) && !(known2 && sameCells(cells, cellsOf3(before, known2)));
		});
		return found && !second ? [{ row: found.row, index, id: id2, key, value: id2 }] : [];
	});
}
function lacksIds(before, after, changes) {
	if (lostIds(before, after).length === 0) return false;
	const known2 = /* @__PURE__ */ new Set([...before.byId.keys(), ...changes.map(({ id: id2 }) => id2)]);
	const seen = /* @__PURE__ */ new Set();
	const without = after.table.rows.filter((row2) => {
		const id2 = idOf(after, row2);
		const isOwn = known2.has(id2) && !seen.has(id2);
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
		([key, cell]) => isCounted(own.tab.schema, key) || holds(cellAt2(own.table, row2, key), cell)
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
			if (isCounted(after.tab.schema, key)) continue;
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
var MOST_BLOCKS = 4;
function carryOut(session, saving) {
	const { workbook } = session;
	for (let count3 = 1; count3 <= MOST_ATTEMPTS; count3++) {
		checkTime(workbook.runtime, workbook.started);
		const wanted = planned(workbook, saving);
		const isOpen = checkTargets(wanted.own, wanted.plan.writes);
		session.journal();
		const attempt = session.giveIds() ? planned(workbook, saving) : wanted;
		if (attemptOnce(session, saving, { ...attempt, isOpen }))
			return attempt.changes;
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
function attemptOnce(session, saving, { own, changes, plan, isOpen }) {
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
	const { firstNew } = plan;
	let { writes } = plan;
	const height = own.tab.height + makeRoom(own.sheet, plan.writes);
	const added = firstNew === null ? null : { firstRow: firstNew, height };
	const failure = failureOf(() => {
		if (isOpen && blocksOf(writes).length > MOST_BLOCKS)
			writes = withCellsBetween(own, writes);
		write(own, { writes, firstNew });
	});
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

// src/sheet/change-words.ts
var change_words_exports = {};
__export(change_words_exports, {
	changeWords: () => changeWords
});

// src/domain/grade.ts
var grade_exports = {};
__export(grade_exports, {
	GRADES: () => GRADES,
	formatGrades: () => formatGrades,
	gradeWords: () => gradeWords,
	gradesTakenForDate: () => gradesTakenForDate,
	inOrder: () => inOrder,
	orderOf: () => orderOf,
	parseGrades: () => parseGrades
});
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

// src/sheet/given-ids.ts
var given_ids_exports = {};
__export(given_ids_exports, {
	giveIds: () => giveIds,
	idsFor: () => idsFor,
	missingIds: () => missingIds,
	showIds: () => showIds,
	takenIds: () => takenIds
});

// src/domain/count.ts
var count_exports = {};
__export(count_exports, {
	counted: () => counted,
	listed: () => listed
});
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
		const cells = cellsOf3(before, row2);
		if (standing.some((each) => sameCells(cells, cellsOf3(now, each)))) continue;
		const alike = now.table.rows.filter(
			(each) => sameCells(cells, cellsOf3(now, each))
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

// src/sheet/session.ts
var session_exports = {};
__export(session_exports, {
	inFreeSession: () => inFreeSession,
	inPlainSession: () => inPlainSession,
	inSession: () => inSession,
	withIds: () => withIds
});

// src/sheet/lock.ts
var lock_exports = {};
__export(lock_exports, {
	withFreeLock: () => withFreeLock,
	withLock: () => withLock
});
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
	forget2(workbook);
	let journal;
	try {
		return work({
			workbook,
			person: person2,
			journal: () => journal ?? (journal = openJournal(workbook)),
			giveIds: () => false
		});
	} catch (error) {
		forget2(workbook);
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

// src/addon/objective-edit.ts
var answerObjectives = (...args) => onDemand_()["src/addon/objective-edit.ts"].answerObjectives(...args);

// src/addon/person.ts
var person_exports2 = {};
__export(person_exports2, {
	person: () => person
});
function person() {
	return readPerson(Session.getTemporaryActiveUserKey());
}

// src/addon/school.ts
var school_exports = {};
__export(school_exports, {
	monthView: () => monthView,
	readSchool: () => readSchool
});

// src/domain/agreement.ts
var agreement_exports = {};
__export(agreement_exports, {
	agreementOver: () => agreementOver
});

// src/domain/day-words.ts
var day_words_exports = {};
__export(day_words_exports, {
	dayOfYearWords: () => dayOfYearWords,
	dayWords: () => dayWords,
	periodWords: () => periodWords
});
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
var period_exports = {};
__export(period_exports, {
	addDays: () => addDays,
	daysOf: () => daysOf,
	overlap: () => overlap,
	periodOf: () => periodOf,
	periodOfMonth: () => periodOfMonth,
	weekdayOf: () => weekdayOf
});
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

// src/domain/locked-words.ts
var locked_words_exports = {};
__export(locked_words_exports, {
	lockedSentences: () => lockedSentences
});

// src/domain/locked-date.ts
var locked_date_exports = {};
__export(locked_date_exports, {
	lockedWithin: () => lockedWithin
});
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
	return plan.activities.flatMap((activity) => {
		if (activity.month !== month2 || activity.id === null) return [];
		const { locked, agreement } = flaggedOf(activity);
		const message = [locked, agreement].filter(Boolean).join(" ");
		return message === "" ? [] : [{ activityId: activity.id, message }];
	});
}

// src/domain/coverage.ts
var coverage_exports = {};
__export(coverage_exports, {
	coverage: () => coverage
});

// src/domain/alphabet.ts
var alphabet_exports = {};
__export(alphabet_exports, {
	alphabetically: () => alphabetically
});
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
var balance_exports = {};
__export(balance_exports, {
	balance: () => balance
});
function balance(minutes) {
	const total = minutes.reduce((sum2, some) => sum2 + some, 0);
	if (total === 0) return null;
	const entropy = minutes.filter((some) => some > 0).map((some) => some / total).reduce((sum2, share) => sum2 - share * Math.log(share), 0);
	return Math.abs(entropy / Math.log(minutes.length));
}

// src/domain/gaps.ts
var gaps_exports = {};
__export(gaps_exports, {
	gaps: () => gaps
});

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
	const months = byMonth(plan, cells, month2);
	const counted3 = /* @__PURE__ */ new Map();
	const ofGrade = (grade2, area2) => {
		const key = cellAt(grade2, area2);
		const known2 = counted3.get(key) ?? countBack(months, grade2, area2);
		counted3.set(key, known2);
		return known2;
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

// src/domain/gaps.ts
var PLACES = AREAS.map((_, place) => place);
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

// src/domain/settled.ts
var settled_exports = {};
__export(settled_exports, {
	settled: () => settled
});
function settled(sum2) {
	const whole2 = Math.round(sum2);
	return Math.abs(sum2 - whole2) < 1e-6 ? whole2 : sum2;
}

// src/domain/standards-coverage.ts
var standards_coverage_exports = {};
__export(standards_coverage_exports, {
	standardsCoverage: () => standardsCoverage,
	standardsNamed: () => standardsNamed
});

// src/domain/school-year.ts
var school_year_exports = {};
__export(school_year_exports, {
	defaultYearStart: () => defaultYearStart,
	monthOfDate: () => monthOfDate,
	monthsUpTo: () => monthsUpTo,
	schoolYear: () => schoolYear,
	schoolYearName: () => schoolYearName,
	schoolYearOf: () => schoolYearOf
});
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

// src/domain/standard-options.ts
var standard_options_exports = {};
__export(standard_options_exports, {
	offeredStandards: () => offeredStandards
});

// src/domain/common-core.ts
var common_core_exports = {};
__export(common_core_exports, {
	COMMON_CORE: () => COMMON_CORE,
	commonCoreStandards: () => commonCoreStandards,
	isCodeless: () => isCodeless
});

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
	if (text2 === "K" || text2 === "KG" || text2 === "0") return "K";
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
	const parts2 = /* @__PURE__ */ new Map();
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
	const [first = 0, last = first] = range.split("-").map(Number);
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
	const [labelled = "", math2 = "", ela2 = ""] = list.split("\n\n");
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
	const labels = /* @__PURE__ */ new Map();
	for (const line2 of lines.split("\n")) {
		const [name2 = "", topic = "", ...items] = line2.split("|");
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
	const [, letter = "", focus = "", numbers = "", label = ""] = MATH_CLUSTER.exec(text2) ?? [];
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
	const { numbers: named, ranges } = labels.get(topic);
	const made = /* @__PURE__ */ new Set();
	return [
		domainEntry(shared, labels, null),
		...standards.flatMap((number) => {
			const key = topic === "MP" ? topic + number : `${domain}.${number}`;
			const range = ranges.get(number);
			const cluster = range ? domain + "." + range.replace("-", EN_DASH) : key;
			const isFirst = range !== void 0 && !made.has(range);
			if (isFirst) made.add(range);
			return [
				...isFirst ? [elaCluster(shared, cluster, named.get(range))] : [],
				...withParts(
					shared,
					{
						code: key,
						key,
						kind: "standard",
						cluster,
						parent: range ? cluster : domain,
						emphasis: null,
						label: named.get(number)
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
	const offered = /* @__PURE__ */ new Map();
	for (const framework of chosen)
		for (const standard of standards)
			if (standard.framework === framework && !offered.has(standard.key) && !isCodeless(standard))
				offered.set(standard.key, standard);
	return [...offered.values()];
}

// src/domain/standards-coverage.ts
function standardsCoverage(plan, cells, month2) {
	const start = schoolYearOf(month2, plan.settings.schoolYearStarts);
	const named = /* @__PURE__ */ new Set();
	const supported = /* @__PURE__ */ new Set();
	const grades2 = /* @__PURE__ */ new Set();
	plan.objectives.forEach((objective, index) => {
		if (!isBetween(start, objective.month, month2)) return;
		for (const grade2 of objective.grades) grades2.add(grade2);
		for (const key of standardsNamed(objective)) {
			named.add(key);
			if (cells.covered[index] !== 0) supported.add(key);
		}
	});
	const offered = offeredStandards(plan.catalogue).filter(
		({ kind }) => kind === "standard"
	);
	return inOrder(grades2).flatMap(
		(grade2) => [...bySubject(offered, grade2)].map(([subject, keys]) => ({
			grade: grade2,
			subject,
			named: keys.filter((key) => named.has(key)).length,
			supported: keys.filter((key) => supported.has(key)).length,
			standards: keys.length
		}))
	);
}
function isBetween(first, month2, last) {
	return month2 !== null && first <= month2 && month2 <= last;
}
function standardsNamed({ standards }) {
	const keys = standards.flatMap(({ kind, key, parent }) => {
		if (kind === "part") return parent ?? [];
		return kind === "standard" ? key : [];
	});
	return [...new Set(keys)];
}
function bySubject(standards, grade2) {
	const subjects = /* @__PURE__ */ new Map();
	for (const { grades: grades2, subject, key } of standards) {
		if (!grades2.includes(grade2)) continue;
		const keys = subjects.get(subject) ?? [];
		subjects.set(subject, keys);
		keys.push(key);
	}
	return subjects;
}

// src/domain/tally.ts
var tally_exports = {};
__export(tally_exports, {
	tally: () => tally
});
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
		standards: standardsCoverage(plan, cells, month2),
		balance: balance(tallies.areas.map(({ minutes }) => settled(minutes))),
		gaps: gaps(plan, cells, month2, objectives),
		orphans: orphans(plan, cells, month2),
		problems
	};
}
function orphans({ activities }, { links }, month2) {
	return activities.filter(
		(activity, index) => activity.month === month2 && activity.area !== null && activity.typedId !== "" && counts(activity.status) && links[index].length === 0
	).map(({ typedId }) => typedId);
}
function areaSlice(tally2) {
	const { expected: expected2, covered: covered2, minutes } = slice(tally2);
	return { expected: expected2, covered: covered2, strong: tally2.strong, minutes };
}
function slice({ expected: expected2, covered: covered2, minutes }) {
	return { expected: expected2, covered: covered2, minutes: settled(minutes) };
}

// src/domain/lists.ts
var lists_exports = {};
__export(lists_exports, {
	lists: () => lists
});
function lists(plan, month2) {
	const { objectives, activities, settings } = plan;
	const months = /* @__PURE__ */ new Set([
		...schoolYear(settings.schoolYearStarts),
		month2
	]);
	for (const { month: month3 } of objectives) if (month3 !== null) months.add(month3);
	for (const { month: month3 } of activities) if (month3 !== null) months.add(month3);
	return {
		months: [...months].sort(),
		grades: gradesOf3(plan),
		teachers: names(objectives.map(({ teacher }) => teacher)),
		subjects: names([
			...settings.subjects,
			...objectives.map(({ subject }) => subject)
		]),
		partners: partnerNames(plan),
		leads: names([
			...activities.map(({ lead }) => lead),
			...objectives.map(({ teacher }) => teacher)
		]),
		before: toCopy(plan, addMonths(month2, -1))
	};
}
function toCopy({ objectives, activities }, month2) {
	return {
		teachers: names(
			objectives.filter((one) => one.month === month2 && one.id !== null).map(({ teacher }) => teacher)
		),
		hasActivities: activities.some(
			(one) => one.month === month2 && one.id !== null && one.status !== "Cancelled"
		)
	};
}
function gradesOf3({ expected: expected2, objectives }) {
	const grades2 = /* @__PURE__ */ new Set();
	for (const [grade2, areas] of expected2)
		if (AREAS.some((area2) => areas[area2])) grades2.add(grade2);
	for (const objective of objectives)
		for (const grade2 of objective.grades) grades2.add(grade2);
	return grades2.size === 0 ? GRADES : inOrder(grades2);
}
function partnerNames({ partners, activities }) {
	const spelled = /* @__PURE__ */ new Map();
	const all = [
		...partners.map(({ name: name2 }) => name2),
		...activities.map(({ partner }) => partner)
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
	const minutes = /* @__PURE__ */ new Map();
	for (const activity of activities) {
		if (activity.month !== month2 || !counts(activity.status)) continue;
		const key = partnerKey(activity.partner);
		if (key !== "")
			minutes.set(key, (minutes.get(key) ?? 0) + activity.minutes);
	}
	return minutes;
}

// src/domain/partner-name.ts
function meantPartner(name2, known2) {
	if (name2 === "" || known2.includes(name2)) return void 0;
	const byKey3 = new Map(known2.map((each) => [partnerKey(each), each]));
	const key = partnerKey(name2);
	return byKey3.get(key) ?? byKey3.get(slipOf(key, [...byKey3.keys()]) ?? "");
}

// src/domain/month-partners.ts
function monthPartners({ partners, activities }, month2, today) {
	const minutes = plannedMinutes(activities, month2);
	const known2 = new Set(partners.map(({ name: name2 }) => partnerKey(name2)));
	const others = /* @__PURE__ */ new Map();
	for (const activity of activities) {
		const key = partnerKey(activity.partner);
		if (activity.month !== month2 || key === "" || known2.has(key)) continue;
		if (!others.has(key)) others.set(key, activity.partner);
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
function unconfirmed({ activities }, month2) {
	return activities.flatMap(
		({ id: id2, month: its, area: area2, status: status2 }) => its === month2 && area2 !== null && status2 === "Planned" && id2 !== null ? [id2] : []
	);
}
var LATELY = 3;
function missingClasses(plan, month2) {
	const { settings, objectives, expected: expected2 } = plan;
	const first = addMonths(month2, -LATELY);
	const lately = new Set(
		monthsUpTo(month2, settings.schoolYearStarts).filter(
			(each) => each >= first && each < month2
		)
	);
	const known2 = /* @__PURE__ */ new Map();
	const entered = /* @__PURE__ */ new Map();
	for (const { month: its, grades: grades2, teacher } of objectives) {
		if (its === null) continue;
		if (its === month2) note2(entered, grades2, teacher);
		else if (lately.has(its)) note2(known2, grades2, teacher);
	}
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
function note2(teachers, grades2, teacher) {
	for (const grade2 of grades2) {
		const known2 = teachers.get(grade2) ?? /* @__PURE__ */ new Map();
		known2.set(folded(teacher), teacher);
		teachers.set(grade2, known2);
	}
}

// src/sheet/day-reader.ts
var day_reader_exports = {};
__export(day_reader_exports, {
	dayReader: () => dayReader,
	isDayFirst: () => isDayFirst
});

// src/sheet/meaning.ts
var meaning_exports = {};
__export(meaning_exports, {
	readAlignment: () => readAlignment,
	readArea: () => readArea,
	readCount: () => readCount,
	readDate: () => readDate,
	readGrades: () => readGrades,
	readMinutes: () => readMinutes,
	readMonth: () => readMonth,
	readPriority: () => readPriority,
	readStatus: () => readStatus,
	readTrueOrFalse: () => readTrueOrFalse
});

// src/domain/minutes.ts
var minutes_exports = {};
__export(minutes_exports, {
	formatMinutes: () => formatMinutes,
	parseMinutes: () => parseMinutes
});

// src/domain/whole-number.ts
var whole_number_exports = {};
__export(whole_number_exports, {
	count: () => count,
	parseWholeNumber: () => parseWholeNumber
});
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
		const named = dayInWords(text2);
		if (named) return sound(formatDate(named));
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

// src/sheet/month-states-reader.ts
var month_states_reader_exports = {};
__export(month_states_reader_exports, {
	monthOfSetting: () => monthOfSetting,
	monthRows: () => monthRows,
	monthSetting: () => monthSetting,
	readMonthStates: () => readMonthStates,
	rowsOfMonth: () => rowsOfMonth
});

// src/sheet/standing-reader.ts
var STATES2 = /* @__PURE__ */ new Map([
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
	const { take, report, problems } = taker(table2);
	const states = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	const read = standingReader(calendar.isDayFirst);
	for (const row2 of table2.rows) {
		const named = monthIn2(textAt(table2, row2, "setting"));
		if (named === null) continue;
		const month2 = take(row2, "setting", monthReading(named, calendar));
		if (month2 === null) continue;
		if (seen.has(month2)) report(row2, "setting", again(month2));
		else if (textAt(table2, row2, "value") !== "") {
			const typed = cellAt2(table2, row2, "value");
			const standing = take(row2, "value", read(typed, month2));
			if (standing !== null) states.set(month2, standing);
		}
		seen.add(month2);
	}
	return { states, problems };
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
	const named = monthIn2(setting);
	return named === null ? null : parseMonth(named, yearStart) ?? null;
}
function monthIn2(setting) {
	const text2 = trimmed(setting).replace(/\s+/g, " ");
	return /^month[,:]? (?:of )?(.+)$/i.exec(text2)?.[1] ?? null;
}
function monthReading(named, { yearStart }) {
	const month2 = parseMonth(named, yearStart);
	return month2 === void 0 ? odd(
		null,
		`${quoted(named)} is not a month, so this row says nothing about any.`,
		"Write the setting as Month 2026-10."
	) : sound(month2);
}
var again = (month2) => ({
	severity: "problem",
	message: `${monthName(month2)} has an earlier row, which is the one that is read.`,
	fix: "Delete the row that you do not need."
});

// src/sheet/plan-reader.ts
var plan_reader_exports = {};
__export(plan_reader_exports, {
	readPlan: () => readPlan
});

// src/data/common-core.ts
var commonCore = () => commonCore_();

// src/domain/catalogue.ts
var catalogue_exports = {};
__export(catalogue_exports, {
	catalogueOf: () => catalogueOf,
	parseStandard: () => parseStandard,
	recognise: () => recognise
});

// src/domain/chosen-frameworks.ts
var chosen_frameworks_exports = {};
__export(chosen_frameworks_exports, {
	frameworkNamed: () => frameworkNamed,
	parseFrameworks: () => parseFrameworks
});
var LONG_NAME = /^(?:the )?(?:ccss|common core)(?: state)?(?: standards?)?(?: \(ccss\))?$/;
function parseFrameworks(setting) {
	const names2 = /* @__PURE__ */ new Map();
	for (const name2 of setting.split(/[,;\r\n]/).map(trimmed))
		if (name2 !== "" && !names2.has(folded(name2))) names2.set(folded(name2), name2);
	return [...names2.values()];
}
function frameworkNamed(name2, frameworks) {
	const found = frameworks.find((other) => folded(other) === folded(name2));
	return found ?? (LONG_NAME.test(folded(name2)) ? COMMON_CORE : void 0);
}

// src/domain/framework/licence.ts
var COMMON_CORE2 = /common core|\bccss/i;
function namesCommonCore(text2) {
	return COMMON_CORE2.test(text2);
}

// src/domain/imported-standard.ts
var PART = /^[.(]?[A-Za-z]\)?$/;
var EXPECTATION = /^(?:K|[1-5]|MS|HS|K-2|3-5)-(?:PS|LS|ESS|ETS)\d-\d+$/i;
var PLACEHOLDER = /^\W*(?:\S+ )?(?:not applicable|begins in grade)\b.{0,30}$/i;
var OFFICIAL = /^CCSS\.(?:Math\.Content|ELA-Literacy)\./i;
var LABEL_LENGTH = 60;
function importedStandards(common, rows) {
	if (rows.length === 0) return common;
	const ours = new Map(common.map((standard) => [standard.key, standard]));
	const frameworks = byFramework(keyedRows(rows, common));
	const texts = /* @__PURE__ */ new Map();
	for (const [framework, keyed] of frameworks)
		if (namesCommonCore(framework)) {
			for (const { key, row: row2 } of keyed)
				if (!texts.has(key)) texts.set(key, row2.text);
		}
	return [
		...common.map((standard) => {
			const text2 = texts.get(standard.key);
			return text2 === void 0 ? standard : { ...standard, text: text2 };
		}),
		...[...frameworks].flatMap(
			([framework, keyed]) => standardsOf(framework, keyed, ours)
		)
	];
}
function standardsOf(framework, rows, ours) {
	const standards = /* @__PURE__ */ new Map();
	const tree = treeOf(rows, ours);
	const isCommonCore = namesCommonCore(framework);
	for (const each of rows) {
		const { row: row2, key, code } = each;
		if (standards.has(key)) continue;
		const same2 = ours.get(key);
		const own = isCommonCore || code === same2?.code ? same2 : void 0;
		if (own !== void 0 && framework === COMMON_CORE) continue;
		standards.set(
			key,
			own ? { ...own, text: row2.text, framework } : foreign(each, framework, tree)
		);
	}
	return [...standards.values()];
}
function keyedRows(rows, common) {
	const known2 = new Map(
		common.map((standard) => [standard.code, standard])
	);
	const read = (text2) => {
		const found = known2.get(text2) ?? known2.get(text2.replace(OFFICIAL, "")) ?? parseCode(text2) ?? { key: plainCode(text2), code: text2 };
		known2.set(text2, found);
		return found;
	};
	return rows.filter(({ code, text: text2 }) => trimmed(code) !== "" && !PLACEHOLDER.test(text2)).map((row2) => {
		const { key, code } = read(row2.code);
		return { row: row2, key, code, parent: read(row2.parent).key };
	});
}
function byFramework(rows) {
	const names2 = /* @__PURE__ */ new Map([[folded(COMMON_CORE), COMMON_CORE]]);
	const frameworks = /* @__PURE__ */ new Map();
	for (const each of rows) {
		const { framework } = each.row;
		const name2 = names2.get(folded(framework)) ?? framework;
		names2.set(folded(name2), name2);
		const found = frameworks.get(name2) ?? [];
		frameworks.set(name2, found);
		found.push(each);
	}
	return frameworks;
}
function treeOf(rows, ours) {
	const held = new Set(rows.map(({ key }) => key));
	const parents = /* @__PURE__ */ new Map();
	const groups = /* @__PURE__ */ new Set();
	for (const { row: row2, key, parent } of rows) {
		const isHeld2 = held.has(parent) || ours.has(parent);
		if (!isHeld2 || parents.has(key) || topOf(parent, parents) === key) continue;
		parents.set(key, parent);
		if (!isPart(row2)) groups.add(parent);
	}
	const byKey3 = new Map(rows.map(({ key, row: row2 }) => [key, row2]));
	for (const group of groups) {
		const [row2, parent] = [byKey3.get(group), parents.get(group)];
		if (row2 && parent !== void 0 && isPart(row2)) groups.add(parent);
	}
	return { parents, groups };
}
function isPart({ code, parent }) {
	const [whole2, start] = [trimmed(code), trimmed(parent)];
	if (EXPECTATION.test(start)) return true;
	return start !== "" && whole2.startsWith(start) && PART.test(whole2.slice(start.length));
}
function foreign({ row: row2, key }, framework, { parents, groups }) {
	const { code, grades: grades2, subject, text: text2 } = row2;
	const parent = parents.get(key) ?? null;
	const top = topOf(key, parents);
	const kind = kindOf(row2, parent, groups.has(key));
	return {
		code: trimmed(code),
		key,
		kind,
		grades: grades2,
		subject,
		topic: top,
		domain: top,
		cluster: kind === "domain" ? null : parent ?? key,
		parent,
		emphasis: null,
		label: labelOf(text2),
		text: text2,
		framework
	};
}
function kindOf(row2, parent, isGroup) {
	if (!isGroup) return isPart(row2) ? "part" : "standard";
	return parent === null ? "domain" : "cluster";
}
function topOf(key, parents) {
	let top = key;
	for (; ; ) {
		const parent = parents.get(top);
		if (parent === void 0) return top;
		top = parent;
	}
}
function labelOf(text2) {
	const line2 = trimmed(text2).split(/[\r\n]/)[0];
	if (line2.length <= LABEL_LENGTH) return line2;
	const space = line2.lastIndexOf(" ", LABEL_LENGTH);
	return `${line2.slice(0, space > 0 ? space : LABEL_LENGTH)}…`;
}

// src/domain/code-forms.ts
var PREFIX2 = /^(?:CCSS|CC)?(?:MATH(?:CONTENT)?|ELA(?:LITERACY)?|LITERACY)?/;
var BETWEEN = /[\s.()/:\u2010-\u2015\u2212-]+/g;
var BAND = /\b(9\s?[-/]\s?10|11\s?[-/]\s?12|6\s?[-/]\s?8)(?!\d)/g;
var BETWEEN_DIGITS = /(\d)([\s.()/:-]+)(?=\d)/g;
var [IN_BAND, DOT, NO_DOT] = ["~", "_", "^"];
function codeForms(standards) {
	const keys = /* @__PURE__ */ new Map();
	for (const { kind, code, key } of standards) {
		const isNumbered2 = kind === "standard" || kind === "part";
		if (!isNumbered2 && !code.startsWith("HS")) continue;
		for (const form of isNumbered2 ? formsOf(code, key) : [squeezed(code)]) {
			const isTaken = keys.has(form) && keys.get(form) !== key;
			keys.set(form, isTaken ? null : key);
		}
	}
	return (text2) => {
		const form = numbersApart(text2);
		return keys.get(form) ?? keys.get(form.replace(PREFIX2, "")) ?? void 0;
	};
}
function formsOf(code, key) {
	const written = [code, key];
	if (code.startsWith("HS"))
		written.push(...written.map((form) => form.slice("HS".length)));
	const [, strand, grade2, number] = STRAND_FIRST.exec(code) ?? [];
	if (strand !== void 0) written.push(`${grade2}.${strand}.${number}`);
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
var COMMON = /* @__PURE__ */ new Map();
var KNOWN2 = /* @__PURE__ */ new WeakMap();
var LOOSE = /* @__PURE__ */ new WeakMap();
function catalogueOf(list, imported = [], chosen = []) {
	const common = COMMON.get(list) ?? commonCoreStandards(list);
	COMMON.set(list, common);
	const standards = importedStandards(common, imported);
	const frameworks = [...new Set(standards.map(({ framework }) => framework))];
	const known2 = [
		...new Set(chosen.flatMap((name2) => frameworkNamed(name2, frameworks) ?? []))
	];
	const preferred = known2.length > 0 ? known2 : [COMMON_CORE];
	return {
		standards,
		byKey: byKey2(standards, preferred),
		frameworks,
		chosen: preferred
	};
}
function parseStandard(text2, catalogue) {
	return recognise(text2, catalogue)?.standard;
}
function recognise(text2, catalogue) {
	if (text2.length > LONGEST5) return void 0;
	const known2 = KNOWN2.get(catalogue) ?? /* @__PURE__ */ new Map();
	KNOWN2.set(catalogue, known2);
	if (known2.has(text2)) return known2.get(text2);
	const found = lookUp(text2, catalogue);
	known2.set(text2, found);
	return found;
}
function lookUp(text2, catalogue) {
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
	const found = /* @__PURE__ */ new Map();
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
function activityNotices({ activities, ...plan }, today) {
	const flaggedOf = flagger(plan, today);
	const meant = rememberedMeant(plan.partners.map(({ name: name2 }) => name2));
	return activities.flatMap((activity) => [
		...flagNotices(activity, flaggedOf(activity)),
		...nameNotices(activity, meant(activity.partner)),
		...backwards(activity)
	]);
}
function flagNotices(activity, { locked, agreement }) {
	const { partner, startDate, endDate } = activity;
	const problems = [];
	if (locked !== "")
		problems.push(
			startDate === null ? notice(activity, "endDate", endDate ?? "", locked, OTHER_DATE) : notice(activity, "startDate", startDate, locked, OTHER_DATE)
		);
	if (agreement !== "")
		problems.push(notice(activity, "partner", partner, agreement, RENEW));
	return problems;
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
function rememberedMeant(known2) {
	const found = /* @__PURE__ */ new Map();
	return (name2) => {
		if (!found.has(name2)) found.set(name2, meantPartner(name2, known2));
		return found.get(name2);
	};
}
function notice({ row: row2 }, key, value, message, fix) {
	return cellProblem(ACTIVITIES, row2, key, {
		severity: "notice",
		message,
		fix,
		value
	});
}

// src/domain/ids.ts
var ids_exports = {};
__export(ids_exports, {
	formatIds: () => formatIds,
	parseIds: () => parseIds
});
function parseIds(text2) {
	if (!APART.test(text2)) return text2 === "" ? [] : [text2];
	const ids = text2.split(APART).map(trimmed);
	return [...new Set(ids)].filter((id2) => id2 !== "");
}
function formatIds(ids) {
	return ids.join(", ");
}
var APART = /[,\r\n\v\u2028\u2029]/;

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
function readActivities(table2, calendar) {
	const taken = taker(table2);
	const read = activityReader(table2, calendar, taken);
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
function activityReader(table2, { yearStart, isDayFirst: isDayFirst2 }, { take }) {
	const monthOf3 = remembered((cell) => readMonth(cell, yearStart));
	const areaOf = remembered(readArea);
	const alignmentOf = remembered(readAlignment);
	const statusOf = remembered(readStatus);
	const dateOf = remembered(dayReader(isDayFirst2));
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
		const startDate = taken(row2, "startDate", dateOf);
		const endDate = taken(row2, "endDate", dateOf);
		const minutes = totalMinutes(row2);
		const participants = taken(row2, "participants", countOf);
		const status2 = taken(row2, "status", statusOf);
		const deliveredMinutes = taken(row2, "deliveredMinutes", minutesOf);
		const attended = taken(row2, "attended", countOf);
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
			lead: ownText(table2, row2, "lead"),
			when: ownText(table2, row2, "when"),
			startDate,
			endDate,
			status: status2,
			minutes,
			participants,
			deliveredMinutes,
			attended
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
	for (const activity of activities) {
		if (isNameless(activity)) problems.push(nameless(activity.row));
		for (const id2 of activity.objectiveIds) {
			const trouble = troubleOf(id2, activity, byId, meant);
			if (trouble !== null)
				problems.push(
					cellProblem(ACTIVITIES, activity.row, "objectiveIds", {
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
function isNameless(activity) {
	const { id: id2, month: month2, area: area2, status: status2, objectiveIds } = activity;
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
		byFolded ?? (byFolded = new Map([...byId.keys()].map((known2) => [folded(known2), known2])));
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

// src/domain/standards.ts
var standards_exports = {};
__export(standards_exports, {
	isOfAnotherGrade: () => isOfAnotherGrade,
	parseStandards: () => parseStandards
});

// src/domain/code-shorthand.ts
var NUMBERED = /^(.*\D)\d+[a-z]?$/i;
var REST = /^\.?((?:[A-Z]{1,3}[. ]?|\d{1,2}\.)?\d{1,2}[a-j]?)$/i;
var LETTER = /^\(?([a-j])\)?$/i;
var STRANDS = /^((?:(?:RL|RI|RF|W|SL|L|RH|RST|WHST)\s?(?:[/&+]|and)\s?)+)(RL|RI|RF|W|SL|L|RH|RST|WHST)([. ].+)$/i;
function wholeCodes(text2, before) {
	const [, start] = NUMBERED.exec(before.key) ?? [];
	if (start === void 0) return [];
	const [, letter] = LETTER.exec(text2) ?? [];
	if (letter !== void 0) return [before.key.replace(/[a-z]$/, "") + letter];
	const [, rest] = REST.exec(text2) ?? [];
	if (rest === void 0) return [];
	return [start + rest, start.replace(/[^.-]*[.-]$/, "") + rest];
}
function continued(text2, before, catalogue) {
	for (const code of wholeCodes(text2, before)) {
		const found = recognise(code, catalogue);
		const isSure = found?.wrongCluster === null && (found.standard.kind === "standard" || found.standard.kind === "part");
		if (isSure) return found.standard;
	}
	return void 0;
}
function strandCodes(text2) {
	const [, strands, last, rest] = STRANDS.exec(text2) ?? [];
	if (strands === void 0) return [];
	const names2 = strands.split(/[/&+\s]|and/i).filter((name2) => name2 !== "");
	return [...names2, last].map((name2) => `${name2}${rest}`);
}

// src/domain/standard-range.ts
var TO = /\s?(?:[-\u2010-\u2015\u2212]|\b(?:to|thru|through)\b)\s?/gi;
var TAIL = /^(.*?)(\d+|[a-j])$/;
var LONGEST6 = 13;
function standardRange(text2, catalogue) {
	for (const { 0: to, index } of text2.matchAll(TO)) {
		const first = numbered2(text2.slice(0, index), catalogue);
		if (first === void 0) continue;
		const end2 = text2.slice(index + to.length);
		const last = numbered2(end2, catalogue) ?? continued(end2, first, catalogue);
		if (last !== void 0) return from(first, last, catalogue);
	}
	return [];
}
function from(first, last, catalogue) {
	const [, start = "", lowest = ""] = TAIL.exec(first.key) ?? [];
	const [, sameStart, highest = ""] = TAIL.exec(last.key) ?? [];
	if (start !== sameStart) return [];
	return between(lowest, highest).flatMap(
		(each) => numbered2(start + each, catalogue) ?? []
	);
}
function numbered2(text2, catalogue) {
	const standard = recognise(text2, catalogue)?.standard;
	const isOne = standard?.kind === "standard" || standard?.kind === "part";
	return isOne ? standard : void 0;
}
function between(first, last) {
	const isLetter = first > "9";
	if (isLetter !== last > "9") return [];
	const from2 = isLetter ? parseInt(first, 36) : Number(first);
	const to = isLetter ? parseInt(last, 36) : Number(last);
	if (to <= from2 || to - from2 >= LONGEST6) return [];
	return Array.from(
		{ length: to - from2 + 1 },
		(_, index) => (from2 + index).toString(isLetter ? 36 : 10)
	);
}

// src/domain/standards.ts
var MOST_WORDS = 8;
var LONGEST7 = 500;
var BETWEEN2 = /^(?:and|or|&|\+|[-\u2010-\u2015•·/|])$/i;
var LINKED = /\s*[/&+|]\s*|\s+(?:and|or)\s+/i;
function parseStandards(text2, catalogue) {
	const codes = [];
	for (const piece of text2.split(/[,;\r\n\v\u2028\u2029]/).map(trimmed))
		if (piece !== "")
			codes.push(
				...codesOf(piece, codes[codes.length - 1]?.standard, catalogue)
			);
	return codes;
}
function isOfAnotherGrade(standard, grades2) {
	if (standard.grades.length === 0 || grades2.length === 0) return false;
	return !grades2.some((grade2) => standard.grades.includes(grade2));
}
function codesOf(piece, before, catalogue) {
	const linked = linkedCodes(piece, before, catalogue);
	if (linked.length > 0) return linked;
	const words3 = piece.split(/\s+/);
	const codes = [];
	let unknown = [];
	const endUnknown = () => {
		const text2 = unknown.filter((word) => !BETWEEN2.test(word)).length;
		const last = codes.length > 0 ? codes[codes.length - 1].standard : before;
		if (text2 > 0) codes.push(notKnown(unknown.join(" "), last));
		unknown = [];
	};
	for (let first = 0; first < words3.length; ) {
		const run = longestCode(words3, first, catalogue);
		if (run === void 0) {
			unknown.push(words3[first]);
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
	if (piece.length > LONGEST7) return [];
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
function longestCode(words3, first, catalogue) {
	const most = Math.min(MOST_WORDS, words3.length - first);
	let formed;
	for (let length = most; length > 0; length--) {
		const text2 = words3.slice(first, first + length).join(" ");
		const found = recognise(text2, catalogue);
		if (found !== void 0 && (!formed || isNumbered(found.standard)))
			return { codes: [known(text2, found)], length };
		if (!formed && parseCode(text2) !== void 0)
			formed = { codes: [notKnown(text2)], length };
	}
	const several = linkedCodes(words3[first], void 0, catalogue);
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
var MOST_EDITS = 2;
var NAMED = 3;
var LONGEST8 = 30;
var MOST_WORDS2 = 5;
var WORD = /\b(?!(?:WHST|CCSS|CCRA|MATH|CONTENT|LITERACY)\b)[A-Z]{4}/i;
var CANDIDATES = /* @__PURE__ */ new WeakMap();
function nearestStandards(text2, catalogue, grades2) {
	if (!isLikeACode(text2)) return [];
	const ofBand = bandStandard(text2, catalogue);
	if (ofBand !== void 0) return [ofBand];
	const code = parseCode(text2);
	const form = squeezed(code?.key ?? text2);
	const number = numberIn(code?.key ?? text2);
	const wanted = code && code.grades.length > 0 ? code.grades : grades2;
	const score = (candidate) => {
		const { standard } = candidate;
		const apart = Math.abs(candidate.number - number);
		return editsBetween(form, candidate.form) * 10 + (isOfAnotherGrade(standard, wanted) ? 4 : 0) + (standard.topic === code?.topic ? 0 : 0.7) + apart * 3 / (apart + 5) + (number > 0 && candidate.number === 0 ? 20 : 0);
	};
	return nearOnes(form, code, candidatesOf(catalogue)).map((candidate) => ({ candidate, score: score(candidate) })).sort((one, other) => one.score - other.score).slice(0, NAMED).map(({ candidate }) => candidate.standard);
}
function isLikeACode(text2) {
	return text2.length <= LONGEST8 && /\d|\bK/i.test(text2) && /[A-Za-z]/.test(text2) && !WORD.test(text2) && text2.split(/\s+/).length <= MOST_WORDS2;
}
function nearOnes(form, code, candidates) {
	const domain = candidates.filter(
		({ standard, number }) => number > 0 && standard.topic === code?.topic && !isOfAnotherGrade(standard, code.grades)
	);
	const letters2 = lettersOf(form);
	for (let edits = 1; edits <= Math.min(MOST_EDITS, form.length / 2); edits++) {
		const near = candidates.filter(
			(candidate) => isWithin2(edits, form, letters2, candidate)
		);
		if (near.length > 0) return [.../* @__PURE__ */ new Set([...near, ...domain])];
	}
	return domain;
}
function isWithin2(most, form, letters2, other) {
	return Math.abs(other.form.length - form.length) <= most && differing(other.letters, letters2) <= 2 * most && editsBetween(form, other.form) <= most;
}
var BANDS2 = [
	[/\b(?:9|10)(?=[. ]|$)/, "9-10"],
	[/\b(?:11|12)(?=[. ]|$)/, "11-12"],
	[/\b[678](?=[. ]|$)/, "6-8"]
];
function bandStandard(text2, catalogue) {
	const code = plainCode(text2);
	for (const [grade2, band] of BANDS2) {
		const found = recognise(code.replace(grade2, band), catalogue);
		if (found !== void 0) return found.standard;
	}
	return void 0;
}
function candidatesOf(catalogue) {
	const known2 = CANDIDATES.get(catalogue) ?? [...catalogue.byKey.values()].filter((standard) => !isCodeless(standard)).map((standard) => {
		const form = squeezed(standard.key);
		const isNumbered2 = standard.kind === "standard" || standard.kind === "part";
		const number = isNumbered2 ? numberIn(standard.key) : 0;
		return { standard, form, letters: lettersOf(form), number };
	});
	CANDIDATES.set(catalogue, known2);
	return known2;
}
function numberIn(code) {
	const numbers = code.match(/\d+/g) ?? [];
	const isOfEveryGrade = /^(?:HS|MP|CC)/i.test(code);
	return numbers.length > 1 || isOfEveryGrade ? Number(numbers[numbers.length - 1] ?? 0) : 0;
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

// src/domain/other-framework.ts
var FRAMEWORKS = [
	[
		"the Next Generation Science Standards",
		/^(?:NGSS[ .:-]*)?(?:(?:K|[1-5]|MS|HS|K-2|3-5)-(?:PS|LS|ESS|ETS)\d-\d{1,2}|(?:PS|LS|ESS|ETS)\d\.[A-E]|(?:SEP|CCC)-?[1-8])$/
	],
	[
		"the C3 framework for social studies",
		/^D[1-4]\.(?:CIV|ECO|GEO|HIS|[1-9])\.\d{1,2}\.(?:K-2|3-5|6-8|9-12)$/
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
var OBJECTIVE_KEYS = OBJECTIVES.columns.map(({ key }) => key).filter((key) => key !== "id");
function readObjectives(table2, yearStart, catalogue) {
	const taken = taker(table2);
	const read = objectiveReader(table2, yearStart, catalogue, taken);
	const idOf2 = rowIds(table2, "id");
	const objectives = [];
	for (const row2 of table2.rows) {
		const isObjective = anyHoldsText(table2, row2, OBJECTIVE_KEYS);
		const id2 = idOf2(row2);
		if (isObjective) objectives.push(read(row2, id2.value));
		checkOwnText(table2, row2, OWN_WORDS3, taken.report);
		taken.take(row2, "id", id2);
	}
	return { objectives, problems: taken.problems };
}
function objectiveReader(table2, yearStart, catalogue, { take }) {
	const monthOf3 = remembered((cell) => readMonth(cell, yearStart));
	const gradesOf4 = remembered(readGrades);
	const priorityOf = remembered(readPriority);
	const codesOf2 = rememberedCodes(catalogue);
	return (row2, id2) => {
		const month2 = take(row2, "month", monthOf3(cellAt2(table2, row2, "month")));
		const grades2 = take(row2, "grades", gradesOf4(cellAt2(table2, row2, "grades")));
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
function rememberedCodes(catalogue) {
	const byGrades = /* @__PURE__ */ new Map();
	return (text2, grades2) => {
		const known2 = byGrades.get(grades2) ?? /* @__PURE__ */ new Map();
		byGrades.set(grades2, known2);
		const found = known2.get(text2) ?? codesFor(text2, grades2, catalogue);
		known2.set(text2, found);
		return found;
	};
}
function codesFor(text2, grades2, catalogue) {
	const value = readCodes(text2, catalogue);
	return { value, troubles: codeTroubles(value.named, grades2, catalogue) };
}
function readCodes(text2, catalogue) {
	const named = parseStandards(text2, catalogue);
	const byKey3 = /* @__PURE__ */ new Map();
	for (const code of named) {
		const key = code.standard?.key ?? code.text;
		if (!byKey3.has(key)) byKey3.set(key, code);
	}
	const once = [...byKey3.values()];
	return {
		named,
		codes: once.map(
			({ text: text3, standard }) => standard ? formatStandard(standard) : text3
		),
		standards: once.flatMap(({ standard }) => standard ?? [])
	};
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
	const rows = /* @__PURE__ */ new Map();
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
	const named = new Set(names2.map(parseArea));
	return {
		value: AREAS.filter((area2) => named.has(area2)),
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
var settings_reader_exports = {};
__export(settings_reader_exports, {
	DEFAULT_FRAMEWORK: () => DEFAULT_FRAMEWORK,
	DEFAULT_SUBJECTS: () => DEFAULT_SUBJECTS,
	readSettings: () => readSettings
});
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
var standards_tab_exports = {};
__export(standards_tab_exports, {
	OWN_FRAMEWORK: () => OWN_FRAMEWORK,
	frameworkAt: () => frameworkAt,
	readStandards: () => readStandards
});
var KEYS4 = STANDARDS.columns.map(({ key }) => key);
var OWN_FRAMEWORK = "Own standards";
function readStandards(table2) {
	const { take, report, problems } = taker(table2);
	const grades2 = remembered(
		(cell) => cell === "" ? sound([]) : readGrades(cell)
	);
	const rows = /* @__PURE__ */ new Map();
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
	return { standards, problems };
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
	const { settings, problems: settingProblems } = readSettings(
		tables.settings,
		today
	);
	const yearStart = settings.schoolYearStarts;
	const { standards, problems: standardProblems } = readStandards(
		tables.standards
	);
	const catalogue = catalogueOf(
		commonCore(),
		standards,
		parseFrameworks(settings.framework)
	);
	const { objectives, problems: objectiveProblems } = readObjectives(
		tables.objectives,
		yearStart,
		catalogue
	);
	const { activities, problems: activityProblems } = readActivities(
		tables.activities,
		{ yearStart, isDayFirst: isDayFirst2 }
	);
	const { expected: expected2, problems: expectedProblems } = readExpectedAreas(
		tables.expectedAreas
	);
	const readDay = dayReader(isDayFirst2);
	const { partners, problems: partnerProblems } = readPartners(
		tables.partners,
		readDay
	);
	const { lockedDates, problems: lockedProblems } = readLockedDates(
		tables.lockedDates,
		readDay
	);
	return {
		plan: {
			catalogue,
			objectives,
			activities,
			expected: expected2,
			settings,
			partners,
			lockedDates
		},
		problems: [
			...tables.objectives.problems,
			...objectiveProblems,
			...tables.activities.problems,
			...inRowOrder([
				...activityProblems,
				...linkProblems(activities, objectives),
				...activityNotices(
					{ activities, partners, lockedDates },
					formatDate(today)
				)
			]),
			...tables.partners.problems,
			...partnerProblems,
			...tables.lockedDates.problems,
			...lockedProblems,
			...tables.expectedAreas.problems,
			...expectedProblems,
			...tables.settings.problems,
			...settingProblems,
			...frameworkProblems(tables.settings, catalogue),
			...tables.standards.problems,
			...standardProblems
		]
	};
}
function inRowOrder(problems) {
	return [...problems].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

// src/sheet/row-reader.ts
var row_reader_exports = {};
__export(row_reader_exports, {
	monthRows: () => monthRows2,
	readActivityRow: () => readActivityRow,
	readObjectiveRow: () => readObjectiveRow,
	typedAt: () => typedAt
});
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
		objectives: rowsOf(objectives, plan.objectives, month2).map(
			(row2) => readObjectiveRow(objectives, row2, yearStart)
		),
		activities: rowsOf(activities, plan.activities, month2).flatMap(
			(row2) => readActivityRow(activities, row2, { yearStart, isDayFirst: isDayFirst2 }) ?? []
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
	return {
		workbook,
		tables,
		plan: read.plan,
		calendar,
		months: months.states,
		problems: [
			...isCopy(workbook) ? [COPIED] : [],
			...problems,
			...read.problems,
			...months.problems
		]
	};
}
function monthView(school, month2) {
	const { plan, tables, problems, workbook, calendar, months } = school;
	const today = formatDate(workbook.today);
	const covered2 = coverage(plan, month2, problems);
	return {
		month: month2,
		grid: grid(plan, month2, problems),
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
function topics({ objectives }, month2) {
	return Object.fromEntries(
		objectives.flatMap(({ id: id2, month: its, standards }) => {
			const label = standards[0]?.label;
			return id2 !== null && its === month2 && label ? [[id2, label]] : [];
		})
	);
}

// src/addon/edit.ts
function onEdit(event) {
	const tab = folded(event.range.getSheet().getName());
	if (OTHER_TABS.has(tab)) return;
	try {
		if (tab === folded(GRID.tab))
			inSession(
				openWorkbook(),
				person(),
				(session) => answerEdit(session, event)
			);
		else {
			const said2 = answerObjectives(openWorkbook(), event.range);
			if (said2 !== null) event.source.toast(said2, "Integration Grid", 10);
		}
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
		source.toast(words(typed.length, isMisplaced), "Integration Grid", 8);
}
function putBack2(sheet, before, { row: row2, column: column2, columns, rows }) {
	const texts = before.slice(row2 - 1, row2 - 1 + rows).map((cells) => cells.slice(column2 - 1, column2 - 1 + columns));
	const width = texts[0]?.length ?? 0;
	if (width > 0)
		writeText(sheet.getRange(row2, column2, texts.length, width), texts);
}
function words(added, isMisplaced) {
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
var current_month_exports = {};
__export(current_month_exports, {
	currentMonth: () => currentMonth
});
function currentMonth({ workbook, plan }) {
	const today = monthOfDate(workbook.today);
	const months = plan.objectives.flatMap(({ month: month2 }) => month2 ?? []);
	const distance = (month2) => Math.abs(monthsBetween(today, month2));
	return months.reduce(
		(nearest, month2) => distance(month2) < distance(nearest) || distance(month2) === distance(nearest) && month2 > nearest ? month2 : nearest,
		months[0] ?? today
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

// src/addon/show-tab.ts
var show_tab_exports = {};
__export(show_tab_exports, {
	showTab: () => showTab
});
function showTab(name2) {
	SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name2)?.activate();
}

// src/addon/refresh.ts
var redrawTabs = (...args) => onDemand_()["src/addon/refresh.ts"].redrawTabs(...args);
var refreshTabs = (...args) => onDemand_()["src/addon/refresh.ts"].refreshTabs(...args);

// src/domain/payback.ts
function payback(plan, {
	month: month2,
	ids,
	teacher
}, participants) {
	return {
		objectives: ids.map((id2) => ({ id: id2, activities: supportOf(plan, month2, id2) })),
		lastMonth: lastMonth(plan, addMonths(month2, -1), teacher, participants)
	};
}
function supportOf(plan, month2, id2) {
	const place = plan.objectives.findIndex((objective2) => objective2.id === id2);
	const objective = plan.objectives[place];
	if (!objective) return [];
	const linked = [];
	const near = [];
	const { links } = cellsOf(plan);
	plan.activities.forEach((activity, index) => {
		if (activity.month !== month2) return;
		const places = links[index];
		if (places.includes(place)) linked.push(shown(activity, true));
		else if (places.some((other) => sharesStandard(plan.objectives[other], objective)))
			near.push(shown(activity, false));
	});
	return [...linked, ...near];
}
function shown(activity, isLinked) {
	const { id: id2, area: area2, partner, when } = activity;
	return {
		id: id2,
		area: area2,
		activity: activity.activity,
		partner,
		when,
		isLinked
	};
}
function sharesStandard(one, other) {
	return one.standards.some(
		(mine) => other.standards.some(
			(theirs) => isWithin3(mine, theirs) || isWithin3(theirs, mine)
		)
	);
}
function isWithin3({ key, parent, cluster, domain }, whole2) {
	return [key, parent, cluster, domain].includes(whole2.key);
}
function lastMonth(plan, month2, teacher, participants) {
	const name2 = folded(teacher);
	const isHers = ({ month: its, teacher: theirs }) => its === month2 && folded(theirs) === name2;
	if (name2 === "" || !plan.objectives.some(isHers)) return null;
	const { links } = cellsOf(plan);
	const done = plan.activities.filter(
		(_, index) => links[index].some((place) => isHers(plan.objectives[place]))
	);
	const sum2 = (of) => done.reduce((total, activity) => total + of(activity), 0);
	return {
		month: month2,
		activities: done.length,
		minutes: sum2(({ minutes }) => minutes),
		participants: sum2(({ id: id2 }) => id2 === null ? 0 : participants(id2))
	};
}

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
	const words3 = folded(why).split(/[^\p{L}\p{N}.-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
	if (words3.length === 0) return "blank";
	const own = words3.filter((word) => !isFiller(word));
	if (own.length >= FEWEST_WORDS) return null;
	return own.length < words3.length ? "repeats" : "short";
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

// src/sheet/save.ts
var save_exports = {};
__export(save_exports, {
	calendarOf: () => calendarOf,
	removeRow: () => removeRow,
	save: () => save,
	saveActivities: () => saveActivities,
	saveActivity: () => saveActivity,
	saveObjectives: () => saveObjectives,
	yearStartOf: () => yearStartOf
});

// src/sheet/compare-and-set.ts
var compare_and_set_exports = {};
__export(compare_and_set_exports, {
	changeFor: () => changeFor,
	checkSeen: () => checkSeen,
	storedCells: () => storedCells
});

// src/sheet/sent-fields.ts
var sent_fields_exports = {};
__export(sent_fields_exports, {
	leavesAsIs: () => leavesAsIs,
	meanSame: () => meanSame,
	sentCells: () => sentCells
});
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
			return dayReader(isDayFirst2)(cell).value ?? "";
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
var LONGEST9 = 200;
function quoted3(cell) {
	const text2 = cellText(cell);
	if (text2 === "") return "nothing";
	return `"${text2.length > LONGEST9 ? `${text2.slice(0, LONGEST9)}…` : text2}"`;
}

// src/sheet/settle.ts
var settle_exports = {};
__export(settle_exports, {
	firstAnswer: () => firstAnswer,
	hasUnfinished: () => hasUnfinished,
	schemaOf: () => schemaOf,
	settleUnfinished: () => settleUnfinished
});

// src/sheet/fixes/mended.ts
var isMended = (...args) => onDemand_()["src/sheet/fixes/mended.ts"].isMended(...args);
var settleMended = (...args) => onDemand_()["src/sheet/fixes/mended.ts"].settleMended(...args);

// src/sheet/import-record.ts
function recordIn({ table: table2, many }) {
	return table2 === STANDARDS.tab ? parsedRecord(many() ?? "") : null;
}
function parsedRecord(text2) {
	try {
		const read = JSON.parse(text2);
		const { framework, added, changed } = read ?? {};
		return typeof framework === "string" && added && changed ? { framework, added, changed } : null;
	} catch {
		return null;
	}
}

// src/sheet/import-undo.ts
var settleImport = (...args) => onDemand_()["src/sheet/import-undo.ts"].settleImport(...args);

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
	const { ending: ending2, notice: notice2 } = endingOf(session, last);
	if (ending2 === "Cut off") throw new UserError(notice2);
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
	if (states.every((state) => state === "after"))
		return ended(session, operation2, { ending: "Done", notice: null });
	if (states.every((state) => state === "before"))
		return ended(session, operation2, { ending: "Not saved", notice: null });
	const whole2 = states.includes("unclear") ? null : wholeChanges(changes);
	if (whole2 === null)
		return ended(session, operation2, cutOff(operation2, both(own, changes)));
	finish(session, operation2, own, whole2);
	return {
		ending: "Done",
		notice: `A save by ${operation2.who} that was cut off half-way has been finished: ${operation2.what}`
	};
}
function mendedAs(session, operation2) {
	const ending2 = settleMended(session, operation2);
	return ending2 === "Cut off" ? cutOff(operation2, "Some of its cells have changed since.") : { ending: ending2, notice: null };
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
	const tables = [
		OBJECTIVES,
		ACTIVITIES,
		ACTIVITY_BANK,
		SETTINGS_BY_NAME
	];
	return tables.find((schema2) => schema2.tab === tab) ?? null;
}
function stateOf2(own, change) {
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
	const whole2 = changes.map(({ id: id2, before, after }) => ({
		id: id2,
		before: before && withoutWithheld(before),
		after: after && allOf(after)
	}));
	const isWhole = whole2.every(
		({ after }, index) => after === null === (changes[index]?.after === null)
	);
	return isWhole ? whole2 : null;
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
function finish(session, operation2, own, whole2) {
	checkTargets(own, planWrites(own, whole2).writes);
	end(session.journal(), operation2.id, "Not saved", null);
	carryOut(session, {
		operation: operation2.id,
		schema: own.tab.schema,
		plan: () => whole2,
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

// src/addon/arguments/saves.ts
var saves_exports = {};
__export(saves_exports, {
	activityBase: () => activityBase,
	removeRow: () => removeRow2,
	saveActivities: () => saveActivities2,
	saveActivity: () => saveActivity2,
	saveObjectives: () => saveObjectives2,
	undo: () => undo2
});

// src/addon/arguments/fields.ts
var fields_exports = {};
__export(fields_exports, {
	CELL: () => CELL,
	LINE: () => LINE,
	MOST_MINUTES: () => MOST_MINUTES,
	MOST_PEOPLE: () => MOST_PEOPLE,
	MOST_SESSIONS: () => MOST_SESSIONS,
	PARAGRAPH: () => PARAGRAPH,
	alignment: () => alignment,
	area: () => area,
	count: () => count2,
	date: () => date,
	grade: () => grade,
	grades: () => grades,
	id: () => id,
	month: () => month,
	name: () => name,
	operation: () => operation,
	priority: () => priority,
	status: () => status,
	table: () => table,
	text: () => text,
	whole: () => whole,
	words: () => words2
});

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
	trim(),
	nonEmpty("filled in"),
	maxLength(longest, `at most ${longest} characters`),
	check(plain3, "text without control characters")
);
var words2 = (longest) => pipe(
	text(longest),
	check((given) => given.trim() !== "", "filled in")
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
		({ standards, objective }) => (standards + objective).trim() !== "",
		"an objective with a standard or some words"
	)
);
var saveObjectives2 = strictObject(
	{
		operation,
		month,
		grades: pipe(grades, nonEmpty("at least one grade")),
		teacher: words2(LINE),
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
	activity: words2(LINE),
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
	const workbook = openWorkbook();
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
	const workbook = openWorkbook();
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
	const workbook = openWorkbook();
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
	const yearStart = plan.settings.schoolYearStarts;
	const named = monthOfSetting(change?.id ?? "", yearStart);
	if (named) return named;
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
		if (drawn2) toast(drawn2.sentences[0]);
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
		kept === 0 ? `The sample school is out: ${removed} rows removed.` : `${removed} rows of the sample removed. ${kept} were changed since, so they stay.`
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

// src/addon/arguments/planner.ts
var planner_exports = {};
__export(planner_exports, {
	ofMonth: () => ofMonth,
	perhapsOfMonth: () => perhapsOfMonth,
	saveName: () => saveName2,
	setUpPlanner: () => setUpPlanner,
	showProblem: () => showProblem,
	showRow: () => showRow
});
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
	const activity = plan.activities.find((each) => each.row === row2);
	return activity?.id && activity.month ? { kind: "activity", month: activity.month, activityId: activity.id } : null;
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
	const school = readSchool(workbook);
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
	"src/addon/arguments/check.ts": check_exports,
	"src/addon/arguments/fields.ts": fields_exports,
	"src/addon/arguments/planner.ts": planner_exports,
	"src/addon/arguments/saves.ts": saves_exports,
	"src/addon/current-month.ts": current_month_exports,
	"src/addon/language.ts": language_exports,
	"src/addon/page.ts": page_exports,
	"src/addon/person.ts": person_exports2,
	"src/addon/school.ts": school_exports,
	"src/addon/show-tab.ts": show_tab_exports,
	"src/domain/agreement.ts": agreement_exports,
	"src/domain/alignment.ts": alignment_exports,
	"src/domain/alphabet.ts": alphabet_exports,
	"src/domain/area.ts": area_exports,
	"src/domain/balance.ts": balance_exports,
	"src/domain/calendar-date.ts": calendar_date_exports,
	"src/domain/catalogue.ts": catalogue_exports,
	"src/domain/cell.ts": cell_exports,
	"src/domain/cells.ts": cells_exports,
	"src/domain/child-data.ts": child_data_exports,
	"src/domain/chosen-frameworks.ts": chosen_frameworks_exports,
	"src/domain/common-core.ts": common_core_exports,
	"src/domain/count.ts": count_exports,
	"src/domain/coverage.ts": coverage_exports,
	"src/domain/day-words.ts": day_words_exports,
	"src/domain/gaps.ts": gaps_exports,
	"src/domain/grade.ts": grade_exports,
	"src/domain/grid.ts": grid_exports,
	"src/domain/ids.ts": ids_exports,
	"src/domain/lists.ts": lists_exports,
	"src/domain/locked-date.ts": locked_date_exports,
	"src/domain/locked-words.ts": locked_words_exports,
	"src/domain/minutes.ts": minutes_exports,
	"src/domain/month.ts": month_exports,
	"src/domain/nearest.ts": nearest_exports,
	"src/domain/period.ts": period_exports,
	"src/domain/plan.ts": plan_exports,
	"src/domain/priority.ts": priority_exports,
	"src/domain/school-year.ts": school_year_exports,
	"src/domain/settled.ts": settled_exports,
	"src/domain/standard-options.ts": standard_options_exports,
	"src/domain/standards-coverage.ts": standards_coverage_exports,
	"src/domain/standards.ts": standards_exports,
	"src/domain/state-sign.ts": state_sign_exports,
	"src/domain/status.ts": status_exports,
	"src/domain/tally.ts": tally_exports,
	"src/domain/whole-number.ts": whole_number_exports,
	"src/sheet/carry-out.ts": carry_out_exports,
	"src/sheet/cell-writes.ts": cell_writes_exports,
	"src/sheet/change-words.ts": change_words_exports,
	"src/sheet/codec.ts": codec_exports,
	"src/sheet/column.ts": column_exports,
	"src/sheet/compare-and-set.ts": compare_and_set_exports,
	"src/sheet/day-reader.ts": day_reader_exports,
	"src/sheet/given-ids.ts": given_ids_exports,
	"src/sheet/header-name.ts": header_name_exports,
	"src/sheet/journal.ts": journal_exports,
	"src/sheet/lock.ts": lock_exports,
	"src/sheet/made/drawing.ts": drawing_exports,
	"src/sheet/made/fingerprint.ts": fingerprint_exports,
	"src/sheet/made/grid-cell.ts": grid_cell_exports,
	"src/sheet/made/grid-tab.ts": grid_tab_exports,
	"src/sheet/made/memory.ts": memory_exports,
	"src/sheet/made/typed-activities.ts": typed_activities_exports,
	"src/sheet/meaning.ts": meaning_exports,
	"src/sheet/month-states-reader.ts": month_states_reader_exports,
	"src/sheet/own-table.ts": own_table_exports,
	"src/sheet/own-text.ts": own_text_exports,
	"src/sheet/person.ts": person_exports,
	"src/sheet/plan-reader.ts": plan_reader_exports,
	"src/sheet/read-back.ts": read_back_exports,
	"src/sheet/reading.ts": reading_exports,
	"src/sheet/reference-tabs.ts": reference_tabs_exports,
	"src/sheet/row-change.ts": row_change_exports,
	"src/sheet/row-ids.ts": row_ids_exports,
	"src/sheet/row-reader.ts": row_reader_exports,
	"src/sheet/runtime.ts": runtime_exports,
	"src/sheet/save.ts": save_exports,
	"src/sheet/schema.ts": schema_exports,
	"src/sheet/sent-fields.ts": sent_fields_exports,
	"src/sheet/session.ts": session_exports,
	"src/sheet/settings-reader.ts": settings_reader_exports,
	"src/sheet/settle.ts": settle_exports,
	"src/sheet/standards-tab.ts": standards_tab_exports,
	"src/sheet/table.ts": table_exports,
	"src/sheet/user-error.ts": user_error_exports,
	"src/sheet/witnesses.ts": witnesses_exports,
	"src/sheet/workbook.ts": workbook_exports
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
