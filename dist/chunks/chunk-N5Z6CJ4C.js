import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  Unreadable,
  isSafePath,
  locate,
  locator,
  readYaml
} from "./chunk-ADZOQWV3.js";
import {
  exec,
  killAtExit,
  pool
} from "./chunk-FIE6MRQB.js";
import {
  byCodeUnit,
  glob,
  oneLine
} from "./chunk-5GNLYBZA.js";
import {
  __commonJS,
  __esm,
  __export,
  __toCommonJS,
  __toESM
} from "./chunk-2JYEHBWR.js";

// node_modules/dockerfile-ast/lib/argument.js
var require_argument = __commonJS({
  "node_modules/dockerfile-ast/lib/argument.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Argument = void 0;
    var Argument = class {
      constructor(value, range) {
        this.value = value;
        this.range = range;
      }
      toString() {
        return this.value;
      }
      getRange() {
        return this.range;
      }
      getValue() {
        return this.value;
      }
      isAfter(position) {
        if (this.range.end.line < position.line) {
          return false;
        }
        return this.range.start.line > position.line ? true : this.range.start.character > position.character;
      }
      isBefore(position) {
        if (this.range.start.line < position.line) {
          return true;
        }
        return this.range.end.line > position.line ? false : this.range.end.character < position.character;
      }
    };
    exports.Argument = Argument;
  }
});

// node_modules/dockerfile-ast/lib/jsonArgument.js
var require_jsonArgument = __commonJS({
  "node_modules/dockerfile-ast/lib/jsonArgument.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.JSONArgument = void 0;
    var argument_1 = require_argument();
    var JSONArgument = class extends argument_1.Argument {
      constructor(value, range, jsonRange) {
        super(value, range);
        this.jsonRange = jsonRange;
      }
      getJSONRange() {
        return this.jsonRange;
      }
      getJSONValue() {
        let value = super.getValue();
        value = value.substring(1, value.length - 1);
        return value;
      }
    };
    exports.JSONArgument = JSONArgument;
  }
});

// node_modules/vscode-languageserver-types/lib/esm/main.js
var main_exports = {};
__export(main_exports, {
  AnnotatedTextEdit: () => AnnotatedTextEdit,
  ApplyKind: () => ApplyKind,
  ChangeAnnotation: () => ChangeAnnotation,
  ChangeAnnotationIdentifier: () => ChangeAnnotationIdentifier,
  CodeAction: () => CodeAction,
  CodeActionContext: () => CodeActionContext,
  CodeActionKind: () => CodeActionKind,
  CodeActionTag: () => CodeActionTag,
  CodeActionTriggerKind: () => CodeActionTriggerKind,
  CodeDescription: () => CodeDescription,
  CodeLens: () => CodeLens,
  Color: () => Color,
  ColorInformation: () => ColorInformation,
  ColorPresentation: () => ColorPresentation,
  Command: () => Command,
  CompletionItem: () => CompletionItem,
  CompletionItemKind: () => CompletionItemKind,
  CompletionItemLabelDetails: () => CompletionItemLabelDetails,
  CompletionItemTag: () => CompletionItemTag,
  CompletionList: () => CompletionList,
  CreateFile: () => CreateFile,
  DeleteFile: () => DeleteFile,
  Diagnostic: () => Diagnostic,
  DiagnosticRelatedInformation: () => DiagnosticRelatedInformation,
  DiagnosticSeverity: () => DiagnosticSeverity,
  DiagnosticTag: () => DiagnosticTag,
  DocumentHighlight: () => DocumentHighlight,
  DocumentHighlightKind: () => DocumentHighlightKind,
  DocumentLink: () => DocumentLink,
  DocumentSymbol: () => DocumentSymbol,
  DocumentUri: () => DocumentUri,
  EOL: () => EOL,
  FoldingRange: () => FoldingRange,
  FoldingRangeKind: () => FoldingRangeKind,
  FormattingOptions: () => FormattingOptions,
  Hover: () => Hover,
  InlayHint: () => InlayHint,
  InlayHintKind: () => InlayHintKind,
  InlayHintLabelPart: () => InlayHintLabelPart,
  InlineCompletionContext: () => InlineCompletionContext,
  InlineCompletionItem: () => InlineCompletionItem,
  InlineCompletionList: () => InlineCompletionList,
  InlineCompletionTriggerKind: () => InlineCompletionTriggerKind,
  InlineValueContext: () => InlineValueContext,
  InlineValueEvaluatableExpression: () => InlineValueEvaluatableExpression,
  InlineValueText: () => InlineValueText,
  InlineValueVariableLookup: () => InlineValueVariableLookup,
  InsertReplaceEdit: () => InsertReplaceEdit,
  InsertTextFormat: () => InsertTextFormat,
  InsertTextMode: () => InsertTextMode,
  LanguageKind: () => LanguageKind,
  Location: () => Location,
  LocationLink: () => LocationLink,
  MarkedString: () => MarkedString,
  MarkupContent: () => MarkupContent,
  MarkupKind: () => MarkupKind,
  OptionalVersionedTextDocumentIdentifier: () => OptionalVersionedTextDocumentIdentifier,
  ParameterInformation: () => ParameterInformation,
  Position: () => Position,
  Range: () => Range,
  RenameFile: () => RenameFile,
  SelectedCompletionInfo: () => SelectedCompletionInfo,
  SelectionRange: () => SelectionRange,
  SemanticTokenModifiers: () => SemanticTokenModifiers,
  SemanticTokenTypes: () => SemanticTokenTypes,
  SemanticTokens: () => SemanticTokens,
  SignatureInformation: () => SignatureInformation,
  SnippetTextEdit: () => SnippetTextEdit,
  StringValue: () => StringValue,
  SymbolInformation: () => SymbolInformation,
  SymbolKind: () => SymbolKind,
  SymbolTag: () => SymbolTag,
  TextDocument: () => TextDocument,
  TextDocumentEdit: () => TextDocumentEdit,
  TextDocumentIdentifier: () => TextDocumentIdentifier,
  TextDocumentItem: () => TextDocumentItem,
  TextEdit: () => TextEdit,
  URI: () => URI,
  VersionedTextDocumentIdentifier: () => VersionedTextDocumentIdentifier,
  WorkspaceChange: () => WorkspaceChange,
  WorkspaceEdit: () => WorkspaceEdit,
  WorkspaceFolder: () => WorkspaceFolder,
  WorkspaceSymbol: () => WorkspaceSymbol,
  integer: () => integer2,
  uinteger: () => uinteger
});
var DocumentUri, URI, integer2, uinteger, Position, Range, Location, LocationLink, Color, ColorInformation, ColorPresentation, FoldingRangeKind, FoldingRange, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag, CodeDescription, Diagnostic, Command, TextEdit, ChangeAnnotation, ChangeAnnotationIdentifier, AnnotatedTextEdit, TextDocumentEdit, CreateFile, RenameFile, DeleteFile, WorkspaceEdit, TextEditChangeImpl, SnippetTextEdit, ChangeAnnotations, WorkspaceChange, TextDocumentIdentifier, VersionedTextDocumentIdentifier, OptionalVersionedTextDocumentIdentifier, LanguageKind, TextDocumentItem, MarkupKind, MarkupContent, CompletionItemKind, InsertTextFormat, CompletionItemTag, InsertReplaceEdit, InsertTextMode, ApplyKind, CompletionItemLabelDetails, CompletionItem, CompletionList, MarkedString, Hover, ParameterInformation, SignatureInformation, DocumentHighlightKind, DocumentHighlight, SymbolKind, SymbolTag, SymbolInformation, WorkspaceSymbol, DocumentSymbol, CodeActionKind, CodeActionTriggerKind, CodeActionContext, CodeActionTag, CodeAction, CodeLens, FormattingOptions, DocumentLink, SelectionRange, SemanticTokenTypes, SemanticTokenModifiers, SemanticTokens, InlineValueText, InlineValueVariableLookup, InlineValueEvaluatableExpression, InlineValueContext, InlayHintKind, InlayHintLabelPart, InlayHint, StringValue, InlineCompletionItem, InlineCompletionList, InlineCompletionTriggerKind, SelectedCompletionInfo, InlineCompletionContext, WorkspaceFolder, EOL, TextDocument, FullTextDocument, Is;
var init_main = __esm({
  "node_modules/vscode-languageserver-types/lib/esm/main.js"() {
    "use strict";
    (function(DocumentUri2) {
      function is(value) {
        return typeof value === "string";
      }
      DocumentUri2.is = is;
    })(DocumentUri || (DocumentUri = {}));
    (function(URI2) {
      function is(value) {
        return typeof value === "string";
      }
      URI2.is = is;
    })(URI || (URI = {}));
    (function(integer3) {
      integer3.MIN_VALUE = -2147483648;
      integer3.MAX_VALUE = 2147483647;
      function is(value) {
        return typeof value === "number" && integer3.MIN_VALUE <= value && value <= integer3.MAX_VALUE;
      }
      integer3.is = is;
    })(integer2 || (integer2 = {}));
    (function(uinteger2) {
      uinteger2.MIN_VALUE = 0;
      uinteger2.MAX_VALUE = 2147483647;
      function is(value) {
        return typeof value === "number" && uinteger2.MIN_VALUE <= value && value <= uinteger2.MAX_VALUE;
      }
      uinteger2.is = is;
    })(uinteger || (uinteger = {}));
    (function(Position2) {
      function create(line2, character) {
        if (line2 === Number.MAX_VALUE) {
          line2 = uinteger.MAX_VALUE;
        }
        if (character === Number.MAX_VALUE) {
          character = uinteger.MAX_VALUE;
        }
        return { line: line2, character };
      }
      Position2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.uinteger(candidate.line) && Is.uinteger(candidate.character);
      }
      Position2.is = is;
    })(Position || (Position = {}));
    (function(Range2) {
      function create(one2, two, three, four) {
        if (Is.uinteger(one2) && Is.uinteger(two) && Is.uinteger(three) && Is.uinteger(four)) {
          return { start: Position.create(one2, two), end: Position.create(three, four) };
        } else if (Position.is(one2) && Position.is(two)) {
          return { start: one2, end: two };
        } else {
          throw new Error(`Range#create called with invalid arguments[${one2}, ${two}, ${three}, ${four}]`);
        }
      }
      Range2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Position.is(candidate.start) && Position.is(candidate.end);
      }
      Range2.is = is;
    })(Range || (Range = {}));
    (function(Location2) {
      function create(uri, range) {
        return { uri, range };
      }
      Location2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Range.is(candidate.range) && (Is.string(candidate.uri) || Is.undefined(candidate.uri));
      }
      Location2.is = is;
    })(Location || (Location = {}));
    (function(LocationLink2) {
      function create(targetUri, targetRange, targetSelectionRange, originSelectionRange) {
        return { targetUri, targetRange, targetSelectionRange, originSelectionRange };
      }
      LocationLink2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Range.is(candidate.targetRange) && Is.string(candidate.targetUri) && Range.is(candidate.targetSelectionRange) && (Range.is(candidate.originSelectionRange) || Is.undefined(candidate.originSelectionRange));
      }
      LocationLink2.is = is;
    })(LocationLink || (LocationLink = {}));
    (function(Color2) {
      function create(red, green, blue, alpha) {
        return {
          red,
          green,
          blue,
          alpha
        };
      }
      Color2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.numberRange(candidate.red, 0, 1) && Is.numberRange(candidate.green, 0, 1) && Is.numberRange(candidate.blue, 0, 1) && Is.numberRange(candidate.alpha, 0, 1);
      }
      Color2.is = is;
    })(Color || (Color = {}));
    (function(ColorInformation2) {
      function create(range, color) {
        return {
          range,
          color
        };
      }
      ColorInformation2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Range.is(candidate.range) && Color.is(candidate.color);
      }
      ColorInformation2.is = is;
    })(ColorInformation || (ColorInformation = {}));
    (function(ColorPresentation2) {
      function create(label2, textEdit, additionalTextEdits) {
        return {
          label: label2,
          textEdit,
          additionalTextEdits
        };
      }
      ColorPresentation2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.string(candidate.label) && (Is.undefined(candidate.textEdit) || TextEdit.is(candidate.textEdit)) && (Is.undefined(candidate.additionalTextEdits) || Is.typedArray(candidate.additionalTextEdits, TextEdit.is));
      }
      ColorPresentation2.is = is;
    })(ColorPresentation || (ColorPresentation = {}));
    (function(FoldingRangeKind2) {
      FoldingRangeKind2.Comment = "comment";
      FoldingRangeKind2.Imports = "imports";
      FoldingRangeKind2.Region = "region";
    })(FoldingRangeKind || (FoldingRangeKind = {}));
    (function(FoldingRange2) {
      function create(startLine, endLine, startCharacter, endCharacter, kind, collapsedText) {
        const result = {
          startLine,
          endLine
        };
        if (Is.defined(startCharacter)) {
          result.startCharacter = startCharacter;
        }
        if (Is.defined(endCharacter)) {
          result.endCharacter = endCharacter;
        }
        if (Is.defined(kind)) {
          result.kind = kind;
        }
        if (Is.defined(collapsedText)) {
          result.collapsedText = collapsedText;
        }
        return result;
      }
      FoldingRange2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.uinteger(candidate.startLine) && Is.uinteger(candidate.endLine) && (Is.undefined(candidate.startCharacter) || Is.uinteger(candidate.startCharacter)) && (Is.undefined(candidate.endCharacter) || Is.uinteger(candidate.endCharacter)) && (Is.undefined(candidate.kind) || Is.string(candidate.kind));
      }
      FoldingRange2.is = is;
    })(FoldingRange || (FoldingRange = {}));
    (function(DiagnosticRelatedInformation2) {
      function create(location, message) {
        return {
          location,
          message
        };
      }
      DiagnosticRelatedInformation2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Location.is(candidate.location) && Is.string(candidate.message);
      }
      DiagnosticRelatedInformation2.is = is;
    })(DiagnosticRelatedInformation || (DiagnosticRelatedInformation = {}));
    (function(DiagnosticSeverity2) {
      DiagnosticSeverity2.Error = 1;
      DiagnosticSeverity2.Warning = 2;
      DiagnosticSeverity2.Information = 3;
      DiagnosticSeverity2.Hint = 4;
    })(DiagnosticSeverity || (DiagnosticSeverity = {}));
    (function(DiagnosticTag2) {
      DiagnosticTag2.Unnecessary = 1;
      DiagnosticTag2.Deprecated = 2;
    })(DiagnosticTag || (DiagnosticTag = {}));
    (function(CodeDescription2) {
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.string(candidate.href);
      }
      CodeDescription2.is = is;
    })(CodeDescription || (CodeDescription = {}));
    (function(Diagnostic2) {
      function create(range, message, severity, code, source, relatedInformation) {
        const result = { range, message };
        if (Is.defined(severity)) {
          result.severity = severity;
        }
        if (Is.defined(code)) {
          result.code = code;
        }
        if (Is.defined(source)) {
          result.source = source;
        }
        if (Is.defined(relatedInformation)) {
          result.relatedInformation = relatedInformation;
        }
        return result;
      }
      Diagnostic2.create = create;
      function is(value) {
        var _a;
        const candidate = value;
        return Is.defined(candidate) && Range.is(candidate.range) && (Is.string(candidate.message) || MarkupContent.is(candidate.message)) && (Is.number(candidate.severity) || Is.undefined(candidate.severity)) && (Is.integer(candidate.code) || Is.string(candidate.code) || Is.undefined(candidate.code)) && (Is.undefined(candidate.codeDescription) || Is.string((_a = candidate.codeDescription) === null || _a === void 0 ? void 0 : _a.href)) && (Is.string(candidate.source) || Is.undefined(candidate.source)) && (Is.undefined(candidate.relatedInformation) || Is.typedArray(candidate.relatedInformation, DiagnosticRelatedInformation.is));
      }
      Diagnostic2.is = is;
      function is3_17(value) {
        return Is.string(value.message);
      }
      Diagnostic2.is3_17 = is3_17;
      function getMessageString(diagnostic) {
        if (Is.string(diagnostic.message)) {
          return diagnostic.message;
        } else if (MarkupContent.is(diagnostic.message)) {
          return diagnostic.message.value;
        } else {
          throw new Error(`Unknown message type ${typeof diagnostic.message}`);
        }
      }
      Diagnostic2.getMessageString = getMessageString;
    })(Diagnostic || (Diagnostic = {}));
    (function(Command2) {
      function create(title, command, ...args) {
        const result = { title, command };
        if (Is.defined(args) && args.length > 0) {
          result.arguments = args;
        }
        return result;
      }
      Command2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.title) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip)) && Is.string(candidate.command);
      }
      Command2.is = is;
    })(Command || (Command = {}));
    (function(TextEdit2) {
      function replace(range, newText) {
        return { range, newText };
      }
      TextEdit2.replace = replace;
      function insert(position, newText) {
        return { range: { start: position, end: position }, newText };
      }
      TextEdit2.insert = insert;
      function del(range) {
        return { range, newText: "" };
      }
      TextEdit2.del = del;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.string(candidate.newText) && Range.is(candidate.range);
      }
      TextEdit2.is = is;
    })(TextEdit || (TextEdit = {}));
    (function(ChangeAnnotation2) {
      function create(label2, needsConfirmation, description) {
        const result = { label: label2 };
        if (needsConfirmation !== void 0) {
          result.needsConfirmation = needsConfirmation;
        }
        if (description !== void 0) {
          result.description = description;
        }
        return result;
      }
      ChangeAnnotation2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.string(candidate.label) && (Is.boolean(candidate.needsConfirmation) || candidate.needsConfirmation === void 0) && (Is.string(candidate.description) || candidate.description === void 0);
      }
      ChangeAnnotation2.is = is;
    })(ChangeAnnotation || (ChangeAnnotation = {}));
    (function(ChangeAnnotationIdentifier2) {
      function is(value) {
        const candidate = value;
        return Is.string(candidate);
      }
      ChangeAnnotationIdentifier2.is = is;
    })(ChangeAnnotationIdentifier || (ChangeAnnotationIdentifier = {}));
    (function(AnnotatedTextEdit2) {
      function replace(range, newText, annotation) {
        return { range, newText, annotationId: annotation };
      }
      AnnotatedTextEdit2.replace = replace;
      function insert(position, newText, annotation) {
        return { range: { start: position, end: position }, newText, annotationId: annotation };
      }
      AnnotatedTextEdit2.insert = insert;
      function del(range, annotation) {
        return { range, newText: "", annotationId: annotation };
      }
      AnnotatedTextEdit2.del = del;
      function is(value) {
        const candidate = value;
        return TextEdit.is(candidate) && (ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId));
      }
      AnnotatedTextEdit2.is = is;
    })(AnnotatedTextEdit || (AnnotatedTextEdit = {}));
    (function(TextDocumentEdit2) {
      function create(textDocument, edits) {
        return { textDocument, edits };
      }
      TextDocumentEdit2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && OptionalVersionedTextDocumentIdentifier.is(candidate.textDocument) && Array.isArray(candidate.edits);
      }
      TextDocumentEdit2.is = is;
    })(TextDocumentEdit || (TextDocumentEdit = {}));
    (function(CreateFile2) {
      function create(uri, options, annotation) {
        const result = {
          kind: "create",
          uri
        };
        if (options !== void 0 && (options.overwrite !== void 0 || options.ignoreIfExists !== void 0)) {
          result.options = options;
        }
        if (annotation !== void 0) {
          result.annotationId = annotation;
        }
        return result;
      }
      CreateFile2.create = create;
      function is(value) {
        const candidate = value;
        return candidate && candidate.kind === "create" && Is.string(candidate.uri) && (candidate.options === void 0 || (candidate.options.overwrite === void 0 || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === void 0 || Is.boolean(candidate.options.ignoreIfExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
      }
      CreateFile2.is = is;
    })(CreateFile || (CreateFile = {}));
    (function(RenameFile2) {
      function create(oldUri, newUri, options, annotation) {
        const result = {
          kind: "rename",
          oldUri,
          newUri
        };
        if (options !== void 0 && (options.overwrite !== void 0 || options.ignoreIfExists !== void 0)) {
          result.options = options;
        }
        if (annotation !== void 0) {
          result.annotationId = annotation;
        }
        return result;
      }
      RenameFile2.create = create;
      function is(value) {
        const candidate = value;
        return candidate && candidate.kind === "rename" && Is.string(candidate.oldUri) && Is.string(candidate.newUri) && (candidate.options === void 0 || (candidate.options.overwrite === void 0 || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === void 0 || Is.boolean(candidate.options.ignoreIfExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
      }
      RenameFile2.is = is;
    })(RenameFile || (RenameFile = {}));
    (function(DeleteFile2) {
      function create(uri, options, annotation) {
        const result = {
          kind: "delete",
          uri
        };
        if (options !== void 0 && (options.recursive !== void 0 || options.ignoreIfNotExists !== void 0)) {
          result.options = options;
        }
        if (annotation !== void 0) {
          result.annotationId = annotation;
        }
        return result;
      }
      DeleteFile2.create = create;
      function is(value) {
        const candidate = value;
        return candidate && candidate.kind === "delete" && Is.string(candidate.uri) && (candidate.options === void 0 || (candidate.options.recursive === void 0 || Is.boolean(candidate.options.recursive)) && (candidate.options.ignoreIfNotExists === void 0 || Is.boolean(candidate.options.ignoreIfNotExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
      }
      DeleteFile2.is = is;
    })(DeleteFile || (DeleteFile = {}));
    (function(WorkspaceEdit2) {
      function is(value) {
        const candidate = value;
        return candidate && (candidate.changes !== void 0 || candidate.documentChanges !== void 0) && (candidate.documentChanges === void 0 || candidate.documentChanges.every((change3) => {
          if (Is.string(change3.kind)) {
            return CreateFile.is(change3) || RenameFile.is(change3) || DeleteFile.is(change3);
          } else {
            return TextDocumentEdit.is(change3);
          }
        }));
      }
      WorkspaceEdit2.is = is;
    })(WorkspaceEdit || (WorkspaceEdit = {}));
    TextEditChangeImpl = class {
      constructor(edits, changeAnnotations) {
        this.edits = edits;
        this.changeAnnotations = changeAnnotations;
      }
      insert(position, newText, annotation) {
        let edit;
        let id;
        if (annotation === void 0) {
          edit = TextEdit.insert(position, newText);
        } else if (ChangeAnnotationIdentifier.is(annotation)) {
          id = annotation;
          edit = AnnotatedTextEdit.insert(position, newText, annotation);
        } else {
          this.assertChangeAnnotations(this.changeAnnotations);
          id = this.changeAnnotations.manage(annotation);
          edit = AnnotatedTextEdit.insert(position, newText, id);
        }
        this.edits.push(edit);
        if (id !== void 0) {
          return id;
        }
      }
      replace(range, newText, annotation) {
        let edit;
        let id;
        if (annotation === void 0) {
          edit = TextEdit.replace(range, newText);
        } else if (ChangeAnnotationIdentifier.is(annotation)) {
          id = annotation;
          edit = AnnotatedTextEdit.replace(range, newText, annotation);
        } else {
          this.assertChangeAnnotations(this.changeAnnotations);
          id = this.changeAnnotations.manage(annotation);
          edit = AnnotatedTextEdit.replace(range, newText, id);
        }
        this.edits.push(edit);
        if (id !== void 0) {
          return id;
        }
      }
      delete(range, annotation) {
        let edit;
        let id;
        if (annotation === void 0) {
          edit = TextEdit.del(range);
        } else if (ChangeAnnotationIdentifier.is(annotation)) {
          id = annotation;
          edit = AnnotatedTextEdit.del(range, annotation);
        } else {
          this.assertChangeAnnotations(this.changeAnnotations);
          id = this.changeAnnotations.manage(annotation);
          edit = AnnotatedTextEdit.del(range, id);
        }
        this.edits.push(edit);
        if (id !== void 0) {
          return id;
        }
      }
      add(edit) {
        this.edits.push(edit);
      }
      all() {
        return this.edits;
      }
      clear() {
        this.edits.splice(0, this.edits.length);
      }
      assertChangeAnnotations(value) {
        if (value === void 0) {
          throw new Error(`Text edit change is not configured to manage change annotations.`);
        }
      }
    };
    (function(SnippetTextEdit2) {
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Range.is(candidate.range) && StringValue.isSnippet(candidate.snippet) && (candidate.annotationId === void 0 || (ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId)));
      }
      SnippetTextEdit2.is = is;
    })(SnippetTextEdit || (SnippetTextEdit = {}));
    ChangeAnnotations = class {
      constructor(annotations) {
        this._annotations = annotations === void 0 ? /* @__PURE__ */ Object.create(null) : annotations;
        this._counter = 0;
        this._size = 0;
      }
      all() {
        return this._annotations;
      }
      get size() {
        return this._size;
      }
      manage(idOrAnnotation, annotation) {
        let id;
        if (ChangeAnnotationIdentifier.is(idOrAnnotation)) {
          id = idOrAnnotation;
        } else {
          id = this.nextId();
          annotation = idOrAnnotation;
        }
        if (this._annotations[id] !== void 0) {
          throw new Error(`Id ${id} is already in use.`);
        }
        if (annotation === void 0) {
          throw new Error(`No annotation provided for id ${id}`);
        }
        this._annotations[id] = annotation;
        this._size++;
        return id;
      }
      nextId() {
        this._counter++;
        return this._counter.toString();
      }
    };
    WorkspaceChange = class {
      constructor(workspaceEdit) {
        this._textEditChanges = /* @__PURE__ */ Object.create(null);
        if (workspaceEdit !== void 0) {
          this._workspaceEdit = workspaceEdit;
          if (workspaceEdit.documentChanges) {
            this._changeAnnotations = new ChangeAnnotations(workspaceEdit.changeAnnotations);
            workspaceEdit.changeAnnotations = this._changeAnnotations.all();
            workspaceEdit.documentChanges.forEach((change3) => {
              if (TextDocumentEdit.is(change3)) {
                const textEditChange = new TextEditChangeImpl(change3.edits, this._changeAnnotations);
                this._textEditChanges[change3.textDocument.uri] = textEditChange;
              }
            });
          } else if (workspaceEdit.changes) {
            Object.keys(workspaceEdit.changes).forEach((key2) => {
              const textEditChange = new TextEditChangeImpl(workspaceEdit.changes[key2]);
              this._textEditChanges[key2] = textEditChange;
            });
          }
        } else {
          this._workspaceEdit = {};
        }
      }
      /**
       * Returns the underlying {@link WorkspaceEdit} literal
       * use to be returned from a workspace edit operation like rename.
       */
      get edit() {
        this.initDocumentChanges();
        if (this._changeAnnotations !== void 0) {
          if (this._changeAnnotations.size === 0) {
            this._workspaceEdit.changeAnnotations = void 0;
          } else {
            this._workspaceEdit.changeAnnotations = this._changeAnnotations.all();
          }
        }
        return this._workspaceEdit;
      }
      getTextEditChange(key2) {
        if (OptionalVersionedTextDocumentIdentifier.is(key2)) {
          this.initDocumentChanges();
          if (this._workspaceEdit.documentChanges === void 0) {
            throw new Error("Workspace edit is not configured for document changes.");
          }
          const textDocument = { uri: key2.uri, version: key2.version };
          let result = this._textEditChanges[textDocument.uri];
          if (!result) {
            const edits = [];
            const textDocumentEdit = {
              textDocument,
              edits
            };
            this._workspaceEdit.documentChanges.push(textDocumentEdit);
            result = new TextEditChangeImpl(edits, this._changeAnnotations);
            this._textEditChanges[textDocument.uri] = result;
          }
          return result;
        } else {
          this.initChanges();
          if (this._workspaceEdit.changes === void 0) {
            throw new Error("Workspace edit is not configured for normal text edit changes.");
          }
          let result = this._textEditChanges[key2];
          if (!result) {
            const edits = [];
            this._workspaceEdit.changes[key2] = edits;
            result = new TextEditChangeImpl(edits);
            this._textEditChanges[key2] = result;
          }
          return result;
        }
      }
      initDocumentChanges() {
        if (this._workspaceEdit.documentChanges === void 0 && this._workspaceEdit.changes === void 0) {
          this._changeAnnotations = new ChangeAnnotations();
          this._workspaceEdit.documentChanges = [];
          this._workspaceEdit.changeAnnotations = this._changeAnnotations.all();
        }
      }
      initChanges() {
        if (this._workspaceEdit.documentChanges === void 0 && this._workspaceEdit.changes === void 0) {
          this._workspaceEdit.changes = /* @__PURE__ */ Object.create(null);
        }
      }
      createFile(uri, optionsOrAnnotation, options) {
        this.initDocumentChanges();
        if (this._workspaceEdit.documentChanges === void 0) {
          throw new Error("Workspace edit is not configured for document changes.");
        }
        let annotation;
        if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
          annotation = optionsOrAnnotation;
        } else {
          options = optionsOrAnnotation;
        }
        let operation;
        let id;
        if (annotation === void 0) {
          operation = CreateFile.create(uri, options);
        } else {
          id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
          operation = CreateFile.create(uri, options, id);
        }
        this._workspaceEdit.documentChanges.push(operation);
        if (id !== void 0) {
          return id;
        }
      }
      renameFile(oldUri, newUri, optionsOrAnnotation, options) {
        this.initDocumentChanges();
        if (this._workspaceEdit.documentChanges === void 0) {
          throw new Error("Workspace edit is not configured for document changes.");
        }
        let annotation;
        if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
          annotation = optionsOrAnnotation;
        } else {
          options = optionsOrAnnotation;
        }
        let operation;
        let id;
        if (annotation === void 0) {
          operation = RenameFile.create(oldUri, newUri, options);
        } else {
          id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
          operation = RenameFile.create(oldUri, newUri, options, id);
        }
        this._workspaceEdit.documentChanges.push(operation);
        if (id !== void 0) {
          return id;
        }
      }
      deleteFile(uri, optionsOrAnnotation, options) {
        this.initDocumentChanges();
        if (this._workspaceEdit.documentChanges === void 0) {
          throw new Error("Workspace edit is not configured for document changes.");
        }
        let annotation;
        if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
          annotation = optionsOrAnnotation;
        } else {
          options = optionsOrAnnotation;
        }
        let operation;
        let id;
        if (annotation === void 0) {
          operation = DeleteFile.create(uri, options);
        } else {
          id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
          operation = DeleteFile.create(uri, options, id);
        }
        this._workspaceEdit.documentChanges.push(operation);
        if (id !== void 0) {
          return id;
        }
      }
    };
    (function(TextDocumentIdentifier2) {
      function create(uri) {
        return { uri };
      }
      TextDocumentIdentifier2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.uri);
      }
      TextDocumentIdentifier2.is = is;
    })(TextDocumentIdentifier || (TextDocumentIdentifier = {}));
    (function(VersionedTextDocumentIdentifier2) {
      function create(uri, version) {
        return { uri, version };
      }
      VersionedTextDocumentIdentifier2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.uri) && Is.integer(candidate.version);
      }
      VersionedTextDocumentIdentifier2.is = is;
    })(VersionedTextDocumentIdentifier || (VersionedTextDocumentIdentifier = {}));
    (function(OptionalVersionedTextDocumentIdentifier2) {
      function create(uri, version) {
        return { uri, version };
      }
      OptionalVersionedTextDocumentIdentifier2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.uri) && (candidate.version === null || Is.integer(candidate.version));
      }
      OptionalVersionedTextDocumentIdentifier2.is = is;
    })(OptionalVersionedTextDocumentIdentifier || (OptionalVersionedTextDocumentIdentifier = {}));
    (function(LanguageKind2) {
      LanguageKind2.ABAP = "abap";
      LanguageKind2.WindowsBat = "bat";
      LanguageKind2.BibTeX = "bibtex";
      LanguageKind2.Clojure = "clojure";
      LanguageKind2.Coffeescript = "coffeescript";
      LanguageKind2.C = "c";
      LanguageKind2.CPP = "cpp";
      LanguageKind2.CSharp = "csharp";
      LanguageKind2.CSS = "css";
      LanguageKind2.D = "d";
      LanguageKind2.Delphi = "pascal";
      LanguageKind2.Diff = "diff";
      LanguageKind2.Dart = "dart";
      LanguageKind2.Dockerfile = "dockerfile";
      LanguageKind2.Elixir = "elixir";
      LanguageKind2.Erlang = "erlang";
      LanguageKind2.FSharp = "fsharp";
      LanguageKind2.GitCommit = "git-commit";
      LanguageKind2.GitRebase = "git-rebase";
      LanguageKind2.Go = "go";
      LanguageKind2.Groovy = "groovy";
      LanguageKind2.Handlebars = "handlebars";
      LanguageKind2.Haskell = "haskell";
      LanguageKind2.HTML = "html";
      LanguageKind2.Ini = "ini";
      LanguageKind2.Java = "java";
      LanguageKind2.JavaScript = "javascript";
      LanguageKind2.JavaScriptReact = "javascriptreact";
      LanguageKind2.JSON = "json";
      LanguageKind2.LaTeX = "latex";
      LanguageKind2.Less = "less";
      LanguageKind2.Lua = "lua";
      LanguageKind2.Makefile = "makefile";
      LanguageKind2.Markdown = "markdown";
      LanguageKind2.ObjectiveC = "objective-c";
      LanguageKind2.ObjectiveCPP = "objective-cpp";
      LanguageKind2.Pascal = "pascal";
      LanguageKind2.Perl = "perl";
      LanguageKind2.Perl6 = "perl6";
      LanguageKind2.PHP = "php";
      LanguageKind2.Plaintext = "plaintext";
      LanguageKind2.Powershell = "powershell";
      LanguageKind2.Pug = "jade";
      LanguageKind2.Python = "python";
      LanguageKind2.R = "r";
      LanguageKind2.Razor = "razor";
      LanguageKind2.Ruby = "ruby";
      LanguageKind2.Rust = "rust";
      LanguageKind2.SCSS = "scss";
      LanguageKind2.SASS = "sass";
      LanguageKind2.Scala = "scala";
      LanguageKind2.ShaderLab = "shaderlab";
      LanguageKind2.ShellScript = "shellscript";
      LanguageKind2.SQL = "sql";
      LanguageKind2.Swift = "swift";
      LanguageKind2.TypeScript = "typescript";
      LanguageKind2.TypeScriptReact = "typescriptreact";
      LanguageKind2.TeX = "tex";
      LanguageKind2.VisualBasic = "vb";
      LanguageKind2.XML = "xml";
      LanguageKind2.XSL = "xsl";
      LanguageKind2.YAML = "yaml";
    })(LanguageKind || (LanguageKind = {}));
    (function(TextDocumentItem2) {
      function create(uri, languageId, version, text2) {
        return { uri, languageId, version, text: text2 };
      }
      TextDocumentItem2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.uri) && Is.string(candidate.languageId) && Is.integer(candidate.version) && Is.string(candidate.text);
      }
      TextDocumentItem2.is = is;
    })(TextDocumentItem || (TextDocumentItem = {}));
    (function(MarkupKind2) {
      MarkupKind2.PlainText = "plaintext";
      MarkupKind2.Markdown = "markdown";
      function is(value) {
        const candidate = value;
        return candidate === MarkupKind2.PlainText || candidate === MarkupKind2.Markdown;
      }
      MarkupKind2.is = is;
    })(MarkupKind || (MarkupKind = {}));
    (function(MarkupContent2) {
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(value) && MarkupKind.is(candidate.kind) && Is.string(candidate.value);
      }
      MarkupContent2.is = is;
    })(MarkupContent || (MarkupContent = {}));
    (function(CompletionItemKind2) {
      CompletionItemKind2.Text = 1;
      CompletionItemKind2.Method = 2;
      CompletionItemKind2.Function = 3;
      CompletionItemKind2.Constructor = 4;
      CompletionItemKind2.Field = 5;
      CompletionItemKind2.Variable = 6;
      CompletionItemKind2.Class = 7;
      CompletionItemKind2.Interface = 8;
      CompletionItemKind2.Module = 9;
      CompletionItemKind2.Property = 10;
      CompletionItemKind2.Unit = 11;
      CompletionItemKind2.Value = 12;
      CompletionItemKind2.Enum = 13;
      CompletionItemKind2.Keyword = 14;
      CompletionItemKind2.Snippet = 15;
      CompletionItemKind2.Color = 16;
      CompletionItemKind2.File = 17;
      CompletionItemKind2.Reference = 18;
      CompletionItemKind2.Folder = 19;
      CompletionItemKind2.EnumMember = 20;
      CompletionItemKind2.Constant = 21;
      CompletionItemKind2.Struct = 22;
      CompletionItemKind2.Event = 23;
      CompletionItemKind2.Operator = 24;
      CompletionItemKind2.TypeParameter = 25;
    })(CompletionItemKind || (CompletionItemKind = {}));
    (function(InsertTextFormat2) {
      InsertTextFormat2.PlainText = 1;
      InsertTextFormat2.Snippet = 2;
    })(InsertTextFormat || (InsertTextFormat = {}));
    (function(CompletionItemTag2) {
      CompletionItemTag2.Deprecated = 1;
    })(CompletionItemTag || (CompletionItemTag = {}));
    (function(InsertReplaceEdit2) {
      function create(newText, insert, replace) {
        return { newText, insert, replace };
      }
      InsertReplaceEdit2.create = create;
      function is(value) {
        const candidate = value;
        return candidate && Is.string(candidate.newText) && Range.is(candidate.insert) && Range.is(candidate.replace);
      }
      InsertReplaceEdit2.is = is;
    })(InsertReplaceEdit || (InsertReplaceEdit = {}));
    (function(InsertTextMode2) {
      InsertTextMode2.asIs = 1;
      InsertTextMode2.adjustIndentation = 2;
    })(InsertTextMode || (InsertTextMode = {}));
    (function(ApplyKind2) {
      ApplyKind2.Replace = 1;
      ApplyKind2.Merge = 2;
    })(ApplyKind || (ApplyKind = {}));
    (function(CompletionItemLabelDetails2) {
      function is(value) {
        const candidate = value;
        return candidate && (Is.string(candidate.detail) || candidate.detail === void 0) && (Is.string(candidate.description) || candidate.description === void 0);
      }
      CompletionItemLabelDetails2.is = is;
    })(CompletionItemLabelDetails || (CompletionItemLabelDetails = {}));
    (function(CompletionItem2) {
      function create(label2) {
        return { label: label2 };
      }
      CompletionItem2.create = create;
    })(CompletionItem || (CompletionItem = {}));
    (function(CompletionList2) {
      function create(items, isIncomplete) {
        return { items: items ? items : [], isIncomplete: !!isIncomplete };
      }
      CompletionList2.create = create;
    })(CompletionList || (CompletionList = {}));
    (function(MarkedString2) {
      function fromPlainText(plainText) {
        return plainText.replace(/[\\`*_{}[\]()#+\-.!]/g, "\\$&");
      }
      MarkedString2.fromPlainText = fromPlainText;
      function is(value) {
        const candidate = value;
        return Is.string(candidate) || Is.objectLiteral(candidate) && Is.string(candidate.language) && Is.string(candidate.value);
      }
      MarkedString2.is = is;
    })(MarkedString || (MarkedString = {}));
    (function(Hover2) {
      function is(value) {
        const candidate = value;
        return !!candidate && Is.objectLiteral(candidate) && (MarkupContent.is(candidate.contents) || MarkedString.is(candidate.contents) || Is.typedArray(candidate.contents, MarkedString.is)) && (value.range === void 0 || Range.is(value.range));
      }
      Hover2.is = is;
    })(Hover || (Hover = {}));
    (function(ParameterInformation2) {
      function create(label2, documentation) {
        return documentation ? { label: label2, documentation } : { label: label2 };
      }
      ParameterInformation2.create = create;
    })(ParameterInformation || (ParameterInformation = {}));
    (function(SignatureInformation2) {
      function create(label2, documentation, ...parameters) {
        const result = { label: label2 };
        if (Is.defined(documentation)) {
          result.documentation = documentation;
        }
        if (Is.defined(parameters)) {
          result.parameters = parameters;
        } else {
          result.parameters = [];
        }
        return result;
      }
      SignatureInformation2.create = create;
    })(SignatureInformation || (SignatureInformation = {}));
    (function(DocumentHighlightKind2) {
      DocumentHighlightKind2.Text = 1;
      DocumentHighlightKind2.Read = 2;
      DocumentHighlightKind2.Write = 3;
    })(DocumentHighlightKind || (DocumentHighlightKind = {}));
    (function(DocumentHighlight2) {
      function create(range, kind) {
        const result = { range };
        if (Is.number(kind)) {
          result.kind = kind;
        }
        return result;
      }
      DocumentHighlight2.create = create;
    })(DocumentHighlight || (DocumentHighlight = {}));
    (function(SymbolKind2) {
      SymbolKind2.File = 1;
      SymbolKind2.Module = 2;
      SymbolKind2.Namespace = 3;
      SymbolKind2.Package = 4;
      SymbolKind2.Class = 5;
      SymbolKind2.Method = 6;
      SymbolKind2.Property = 7;
      SymbolKind2.Field = 8;
      SymbolKind2.Constructor = 9;
      SymbolKind2.Enum = 10;
      SymbolKind2.Interface = 11;
      SymbolKind2.Function = 12;
      SymbolKind2.Variable = 13;
      SymbolKind2.Constant = 14;
      SymbolKind2.String = 15;
      SymbolKind2.Number = 16;
      SymbolKind2.Boolean = 17;
      SymbolKind2.Array = 18;
      SymbolKind2.Object = 19;
      SymbolKind2.Key = 20;
      SymbolKind2.Null = 21;
      SymbolKind2.EnumMember = 22;
      SymbolKind2.Struct = 23;
      SymbolKind2.Event = 24;
      SymbolKind2.Operator = 25;
      SymbolKind2.TypeParameter = 26;
    })(SymbolKind || (SymbolKind = {}));
    (function(SymbolTag2) {
      SymbolTag2.Deprecated = 1;
    })(SymbolTag || (SymbolTag = {}));
    (function(SymbolInformation2) {
      function create(name, kind, range, uri, containerName) {
        const result = {
          name,
          kind,
          location: { uri, range }
        };
        if (containerName) {
          result.containerName = containerName;
        }
        return result;
      }
      SymbolInformation2.create = create;
    })(SymbolInformation || (SymbolInformation = {}));
    (function(WorkspaceSymbol2) {
      function create(name, kind, uri, range) {
        return range !== void 0 ? { name, kind, location: { uri, range } } : { name, kind, location: { uri } };
      }
      WorkspaceSymbol2.create = create;
    })(WorkspaceSymbol || (WorkspaceSymbol = {}));
    (function(DocumentSymbol2) {
      function create(name, detail, kind, range, selectionRange, children) {
        const result = {
          name,
          detail,
          kind,
          range,
          selectionRange
        };
        if (children !== void 0) {
          result.children = children;
        }
        return result;
      }
      DocumentSymbol2.create = create;
      function is(value) {
        const candidate = value;
        return candidate && Is.string(candidate.name) && Is.number(candidate.kind) && Range.is(candidate.range) && Range.is(candidate.selectionRange) && (candidate.detail === void 0 || Is.string(candidate.detail)) && (candidate.deprecated === void 0 || Is.boolean(candidate.deprecated)) && (candidate.children === void 0 || Array.isArray(candidate.children)) && (candidate.tags === void 0 || Array.isArray(candidate.tags));
      }
      DocumentSymbol2.is = is;
    })(DocumentSymbol || (DocumentSymbol = {}));
    (function(CodeActionKind2) {
      CodeActionKind2.Empty = "";
      CodeActionKind2.QuickFix = "quickfix";
      CodeActionKind2.Refactor = "refactor";
      CodeActionKind2.RefactorExtract = "refactor.extract";
      CodeActionKind2.RefactorInline = "refactor.inline";
      CodeActionKind2.RefactorMove = "refactor.move";
      CodeActionKind2.RefactorRewrite = "refactor.rewrite";
      CodeActionKind2.Source = "source";
      CodeActionKind2.SourceOrganizeImports = "source.organizeImports";
      CodeActionKind2.SourceFixAll = "source.fixAll";
      CodeActionKind2.Notebook = "notebook";
    })(CodeActionKind || (CodeActionKind = {}));
    (function(CodeActionTriggerKind2) {
      CodeActionTriggerKind2.Invoked = 1;
      CodeActionTriggerKind2.Automatic = 2;
    })(CodeActionTriggerKind || (CodeActionTriggerKind = {}));
    (function(CodeActionContext2) {
      function create(diagnostics, only, triggerKind) {
        const result = { diagnostics };
        if (only !== void 0 && only !== null) {
          result.only = only;
        }
        if (triggerKind !== void 0 && triggerKind !== null) {
          result.triggerKind = triggerKind;
        }
        return result;
      }
      CodeActionContext2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.typedArray(candidate.diagnostics, Diagnostic.is) && (candidate.only === void 0 || Is.typedArray(candidate.only, Is.string)) && (candidate.triggerKind === void 0 || candidate.triggerKind === CodeActionTriggerKind.Invoked || candidate.triggerKind === CodeActionTriggerKind.Automatic);
      }
      CodeActionContext2.is = is;
    })(CodeActionContext || (CodeActionContext = {}));
    (function(CodeActionTag2) {
      CodeActionTag2.LLMGenerated = 1;
      function is(value) {
        return Is.defined(value) && value === CodeActionTag2.LLMGenerated;
      }
      CodeActionTag2.is = is;
    })(CodeActionTag || (CodeActionTag = {}));
    (function(CodeAction2) {
      function create(title, kindOrCommandOrEdit, kind) {
        const result = { title };
        let checkKind = true;
        if (typeof kindOrCommandOrEdit === "string") {
          checkKind = false;
          result.kind = kindOrCommandOrEdit;
        } else if (Command.is(kindOrCommandOrEdit)) {
          result.command = kindOrCommandOrEdit;
        } else {
          result.edit = kindOrCommandOrEdit;
        }
        if (checkKind && kind !== void 0) {
          result.kind = kind;
        }
        return result;
      }
      CodeAction2.create = create;
      function is(value) {
        const candidate = value;
        return candidate && Is.string(candidate.title) && (candidate.diagnostics === void 0 || Is.typedArray(candidate.diagnostics, Diagnostic.is)) && (candidate.kind === void 0 || Is.string(candidate.kind)) && (candidate.edit !== void 0 || candidate.command !== void 0) && (candidate.command === void 0 || Command.is(candidate.command)) && (candidate.isPreferred === void 0 || Is.boolean(candidate.isPreferred)) && (candidate.edit === void 0 || WorkspaceEdit.is(candidate.edit)) && (candidate.tags === void 0 || Is.typedArray(candidate.tags, CodeActionTag.is));
      }
      CodeAction2.is = is;
    })(CodeAction || (CodeAction = {}));
    (function(CodeLens2) {
      function create(range, data) {
        const result = { range };
        if (Is.defined(data)) {
          result.data = data;
        }
        return result;
      }
      CodeLens2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.command) || Command.is(candidate.command));
      }
      CodeLens2.is = is;
    })(CodeLens || (CodeLens = {}));
    (function(FormattingOptions2) {
      function create(tabSize, insertSpaces) {
        return { tabSize, insertSpaces };
      }
      FormattingOptions2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.uinteger(candidate.tabSize) && Is.boolean(candidate.insertSpaces);
      }
      FormattingOptions2.is = is;
    })(FormattingOptions || (FormattingOptions = {}));
    (function(DocumentLink2) {
      function create(range, target, data) {
        return { range, target, data };
      }
      DocumentLink2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.target) || Is.string(candidate.target));
      }
      DocumentLink2.is = is;
    })(DocumentLink || (DocumentLink = {}));
    (function(SelectionRange2) {
      function create(range, parent) {
        return { range, parent };
      }
      SelectionRange2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Range.is(candidate.range) && (candidate.parent === void 0 || SelectionRange2.is(candidate.parent));
      }
      SelectionRange2.is = is;
    })(SelectionRange || (SelectionRange = {}));
    (function(SemanticTokenTypes2) {
      SemanticTokenTypes2["namespace"] = "namespace";
      SemanticTokenTypes2["type"] = "type";
      SemanticTokenTypes2["class"] = "class";
      SemanticTokenTypes2["enum"] = "enum";
      SemanticTokenTypes2["interface"] = "interface";
      SemanticTokenTypes2["struct"] = "struct";
      SemanticTokenTypes2["typeParameter"] = "typeParameter";
      SemanticTokenTypes2["parameter"] = "parameter";
      SemanticTokenTypes2["variable"] = "variable";
      SemanticTokenTypes2["property"] = "property";
      SemanticTokenTypes2["enumMember"] = "enumMember";
      SemanticTokenTypes2["event"] = "event";
      SemanticTokenTypes2["function"] = "function";
      SemanticTokenTypes2["method"] = "method";
      SemanticTokenTypes2["macro"] = "macro";
      SemanticTokenTypes2["keyword"] = "keyword";
      SemanticTokenTypes2["modifier"] = "modifier";
      SemanticTokenTypes2["comment"] = "comment";
      SemanticTokenTypes2["string"] = "string";
      SemanticTokenTypes2["number"] = "number";
      SemanticTokenTypes2["regexp"] = "regexp";
      SemanticTokenTypes2["operator"] = "operator";
      SemanticTokenTypes2["decorator"] = "decorator";
      SemanticTokenTypes2["label"] = "label";
    })(SemanticTokenTypes || (SemanticTokenTypes = {}));
    (function(SemanticTokenModifiers2) {
      SemanticTokenModifiers2["declaration"] = "declaration";
      SemanticTokenModifiers2["definition"] = "definition";
      SemanticTokenModifiers2["readonly"] = "readonly";
      SemanticTokenModifiers2["static"] = "static";
      SemanticTokenModifiers2["deprecated"] = "deprecated";
      SemanticTokenModifiers2["abstract"] = "abstract";
      SemanticTokenModifiers2["async"] = "async";
      SemanticTokenModifiers2["modification"] = "modification";
      SemanticTokenModifiers2["documentation"] = "documentation";
      SemanticTokenModifiers2["defaultLibrary"] = "defaultLibrary";
    })(SemanticTokenModifiers || (SemanticTokenModifiers = {}));
    (function(SemanticTokens2) {
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && (candidate.resultId === void 0 || typeof candidate.resultId === "string") && Array.isArray(candidate.data) && (candidate.data.length === 0 || typeof candidate.data[0] === "number");
      }
      SemanticTokens2.is = is;
    })(SemanticTokens || (SemanticTokens = {}));
    (function(InlineValueText2) {
      function create(range, text2) {
        return { range, text: text2 };
      }
      InlineValueText2.create = create;
      function is(value) {
        const candidate = value;
        return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && Is.string(candidate.text);
      }
      InlineValueText2.is = is;
    })(InlineValueText || (InlineValueText = {}));
    (function(InlineValueVariableLookup2) {
      function create(range, variableName, caseSensitiveLookup) {
        return { range, variableName, caseSensitiveLookup };
      }
      InlineValueVariableLookup2.create = create;
      function is(value) {
        const candidate = value;
        return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && Is.boolean(candidate.caseSensitiveLookup) && (Is.string(candidate.variableName) || candidate.variableName === void 0);
      }
      InlineValueVariableLookup2.is = is;
    })(InlineValueVariableLookup || (InlineValueVariableLookup = {}));
    (function(InlineValueEvaluatableExpression2) {
      function create(range, expression) {
        return { range, expression };
      }
      InlineValueEvaluatableExpression2.create = create;
      function is(value) {
        const candidate = value;
        return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && (Is.string(candidate.expression) || candidate.expression === void 0);
      }
      InlineValueEvaluatableExpression2.is = is;
    })(InlineValueEvaluatableExpression || (InlineValueEvaluatableExpression = {}));
    (function(InlineValueContext2) {
      function create(frameId, stoppedLocation) {
        return { frameId, stoppedLocation };
      }
      InlineValueContext2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Range.is(value.stoppedLocation);
      }
      InlineValueContext2.is = is;
    })(InlineValueContext || (InlineValueContext = {}));
    (function(InlayHintKind2) {
      InlayHintKind2.Type = 1;
      InlayHintKind2.Parameter = 2;
      function is(value) {
        return value === 1 || value === 2;
      }
      InlayHintKind2.is = is;
    })(InlayHintKind || (InlayHintKind = {}));
    (function(InlayHintLabelPart2) {
      function create(value) {
        return { value };
      }
      InlayHintLabelPart2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip)) && (candidate.location === void 0 || Location.is(candidate.location)) && (candidate.command === void 0 || Command.is(candidate.command));
      }
      InlayHintLabelPart2.is = is;
    })(InlayHintLabelPart || (InlayHintLabelPart = {}));
    (function(InlayHint2) {
      function create(position, label2, kind) {
        const result = { position, label: label2 };
        if (kind !== void 0) {
          result.kind = kind;
        }
        return result;
      }
      InlayHint2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Position.is(candidate.position) && (Is.string(candidate.label) || Is.typedArray(candidate.label, InlayHintLabelPart.is)) && (candidate.kind === void 0 || InlayHintKind.is(candidate.kind)) && candidate.textEdits === void 0 || Is.typedArray(candidate.textEdits, TextEdit.is) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip)) && (candidate.paddingLeft === void 0 || Is.boolean(candidate.paddingLeft)) && (candidate.paddingRight === void 0 || Is.boolean(candidate.paddingRight));
      }
      InlayHint2.is = is;
    })(InlayHint || (InlayHint = {}));
    (function(StringValue2) {
      function createSnippet(value) {
        return { kind: "snippet", value };
      }
      StringValue2.createSnippet = createSnippet;
      function isSnippet(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && candidate.kind === "snippet" && Is.string(candidate.value);
      }
      StringValue2.isSnippet = isSnippet;
    })(StringValue || (StringValue = {}));
    (function(InlineCompletionItem2) {
      function create(insertText, filterText, range, command) {
        return { insertText, filterText, range, command };
      }
      InlineCompletionItem2.create = create;
    })(InlineCompletionItem || (InlineCompletionItem = {}));
    (function(InlineCompletionList2) {
      function create(items) {
        return { items };
      }
      InlineCompletionList2.create = create;
    })(InlineCompletionList || (InlineCompletionList = {}));
    (function(InlineCompletionTriggerKind2) {
      InlineCompletionTriggerKind2.Invoked = 1;
      InlineCompletionTriggerKind2.Automatic = 2;
    })(InlineCompletionTriggerKind || (InlineCompletionTriggerKind = {}));
    (function(SelectedCompletionInfo2) {
      function create(range, text2) {
        return { range, text: text2 };
      }
      SelectedCompletionInfo2.create = create;
    })(SelectedCompletionInfo || (SelectedCompletionInfo = {}));
    (function(InlineCompletionContext2) {
      function create(triggerKind, selectedCompletionInfo) {
        return { triggerKind, selectedCompletionInfo };
      }
      InlineCompletionContext2.create = create;
    })(InlineCompletionContext || (InlineCompletionContext = {}));
    (function(WorkspaceFolder2) {
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && URI.is(candidate.uri) && Is.string(candidate.name);
      }
      WorkspaceFolder2.is = is;
    })(WorkspaceFolder || (WorkspaceFolder = {}));
    EOL = ["\n", "\r\n", "\r"];
    (function(TextDocument3) {
      function create(uri, languageId, version, content) {
        return new FullTextDocument(uri, languageId, version, content);
      }
      TextDocument3.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.uri) && (Is.undefined(candidate.languageId) || Is.string(candidate.languageId)) && Is.uinteger(candidate.lineCount) && Is.func(candidate.getText) && Is.func(candidate.positionAt) && Is.func(candidate.offsetAt) ? true : false;
      }
      TextDocument3.is = is;
      function applyEdits(document, edits) {
        let text2 = document.getText();
        const sortedEdits = mergeSort2(edits, (a, b) => {
          const diff = a.range.start.line - b.range.start.line;
          if (diff === 0) {
            return a.range.start.character - b.range.start.character;
          }
          return diff;
        });
        let lastModifiedOffset = text2.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
          const e = sortedEdits[i];
          const startOffset = document.offsetAt(e.range.start);
          const endOffset = document.offsetAt(e.range.end);
          if (endOffset <= lastModifiedOffset) {
            text2 = text2.substring(0, startOffset) + e.newText + text2.substring(endOffset, text2.length);
          } else {
            throw new Error("Overlapping edit");
          }
          lastModifiedOffset = startOffset;
        }
        return text2;
      }
      TextDocument3.applyEdits = applyEdits;
      function mergeSort2(data, compare2) {
        if (data.length <= 1) {
          return data;
        }
        const p = data.length / 2 | 0;
        const left = data.slice(0, p);
        const right = data.slice(p);
        mergeSort2(left, compare2);
        mergeSort2(right, compare2);
        let leftIdx = 0;
        let rightIdx = 0;
        let i = 0;
        while (leftIdx < left.length && rightIdx < right.length) {
          const ret = compare2(left[leftIdx], right[rightIdx]);
          if (ret <= 0) {
            data[i++] = left[leftIdx++];
          } else {
            data[i++] = right[rightIdx++];
          }
        }
        while (leftIdx < left.length) {
          data[i++] = left[leftIdx++];
        }
        while (rightIdx < right.length) {
          data[i++] = right[rightIdx++];
        }
        return data;
      }
    })(TextDocument || (TextDocument = {}));
    FullTextDocument = class {
      constructor(uri, languageId, version, content) {
        this._uri = uri;
        this._languageId = languageId;
        this._version = version;
        this._content = content;
        this._lineOffsets = void 0;
      }
      get uri() {
        return this._uri;
      }
      get languageId() {
        return this._languageId;
      }
      get version() {
        return this._version;
      }
      getText(range) {
        if (range) {
          const start = this.offsetAt(range.start);
          const end = this.offsetAt(range.end);
          return this._content.substring(start, end);
        }
        return this._content;
      }
      update(event, version) {
        this._content = event.text;
        this._version = version;
        this._lineOffsets = void 0;
      }
      getLineOffsets() {
        if (this._lineOffsets === void 0) {
          const lineOffsets = [];
          const text2 = this._content;
          let isLineStart = true;
          for (let i = 0; i < text2.length; i++) {
            if (isLineStart) {
              lineOffsets.push(i);
              isLineStart = false;
            }
            const ch = text2.charAt(i);
            isLineStart = ch === "\r" || ch === "\n";
            if (ch === "\r" && i + 1 < text2.length && text2.charAt(i + 1) === "\n") {
              i++;
            }
          }
          if (isLineStart && text2.length > 0) {
            lineOffsets.push(text2.length);
          }
          this._lineOffsets = lineOffsets;
        }
        return this._lineOffsets;
      }
      positionAt(offset) {
        offset = Math.max(Math.min(offset, this._content.length), 0);
        const lineOffsets = this.getLineOffsets();
        let low = 0, high = lineOffsets.length;
        if (high === 0) {
          return Position.create(0, offset);
        }
        while (low < high) {
          const mid = Math.floor((low + high) / 2);
          if (lineOffsets[mid] > offset) {
            high = mid;
          } else {
            low = mid + 1;
          }
        }
        const line2 = low - 1;
        return Position.create(line2, offset - lineOffsets[line2]);
      }
      offsetAt(position) {
        const lineOffsets = this.getLineOffsets();
        if (position.line >= lineOffsets.length) {
          return this._content.length;
        } else if (position.line < 0) {
          return 0;
        }
        const lineOffset = lineOffsets[position.line];
        const nextLineOffset = position.line + 1 < lineOffsets.length ? lineOffsets[position.line + 1] : this._content.length;
        return Math.max(Math.min(lineOffset + position.character, nextLineOffset), lineOffset);
      }
      get lineCount() {
        return this.getLineOffsets().length;
      }
    };
    (function(Is2) {
      const toString = Object.prototype.toString;
      function defined(value) {
        return typeof value !== "undefined";
      }
      Is2.defined = defined;
      function undefined2(value) {
        return typeof value === "undefined";
      }
      Is2.undefined = undefined2;
      function boolean2(value) {
        return value === true || value === false;
      }
      Is2.boolean = boolean2;
      function string2(value) {
        return toString.call(value) === "[object String]";
      }
      Is2.string = string2;
      function number(value) {
        return toString.call(value) === "[object Number]";
      }
      Is2.number = number;
      function numberRange(value, min, max2) {
        return toString.call(value) === "[object Number]" && min <= value && value <= max2;
      }
      Is2.numberRange = numberRange;
      function integer3(value) {
        return toString.call(value) === "[object Number]" && -2147483648 <= value && value <= 2147483647;
      }
      Is2.integer = integer3;
      function uinteger2(value) {
        return toString.call(value) === "[object Number]" && 0 <= value && value <= 2147483647;
      }
      Is2.uinteger = uinteger2;
      function func(value) {
        return toString.call(value) === "[object Function]";
      }
      Is2.func = func;
      function objectLiteral(value) {
        return value !== null && typeof value === "object";
      }
      Is2.objectLiteral = objectLiteral;
      function typedArray(value, check) {
        return Array.isArray(value) && value.every(check);
      }
      Is2.typedArray = typedArray;
    })(Is || (Is = {}));
  }
});

// node_modules/dockerfile-ast/lib/line.js
var require_line = __commonJS({
  "node_modules/dockerfile-ast/lib/line.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Line = void 0;
    var Line = class {
      constructor(document, range) {
        this.document = document;
        this.range = range;
      }
      getRange() {
        return this.range;
      }
      getTextContent() {
        return this.document.getText().substring(this.document.offsetAt(this.range.start), this.document.offsetAt(this.range.end));
      }
      isAfter(line2) {
        return this.range.start.line > line2.range.start.line;
      }
      isBefore(line2) {
        return this.range.start.line < line2;
      }
    };
    exports.Line = Line;
  }
});

// node_modules/dockerfile-ast/lib/util.js
var require_util = __commonJS({
  "node_modules/dockerfile-ast/lib/util.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Util = void 0;
    var Util = class _Util {
      static isUTF8BOM(char) {
        const uintArray = Uint8Array.from(Buffer.from(char, "UTF-8"));
        return uintArray[0] === 239 && uintArray[1] == 187 && uintArray[2] == 191;
      }
      static isWhitespace(char) {
        return char === " " || char === "	" || _Util.isNewline(char);
      }
      static isNewline(char) {
        return char === "\r" || char === "\n";
      }
      static findLeadingNonWhitespace(content, escapeChar) {
        whitespaceCheck: for (let i = 0; i < content.length; i++) {
          switch (content.charAt(i)) {
            case " ":
            case "	":
              continue;
            case escapeChar:
              escapeCheck: for (let j = i + 1; j < content.length; j++) {
                switch (content.charAt(j)) {
                  case " ":
                  case "	":
                    continue;
                  case "\r":
                    i = j + 1;
                    continue whitespaceCheck;
                  case "\n":
                    i = j;
                    continue whitespaceCheck;
                  default:
                    break escapeCheck;
                }
              }
              return -1;
            default:
              return i;
          }
        }
        return -1;
      }
      /**
       * Determines if the given position is contained within the given range.
       *
       * @param position the position to check
       * @param range the range to see if the position is inside of
       */
      static isInsideRange(position, range) {
        if (range.start.line === range.end.line) {
          return range.start.line === position.line && range.start.character <= position.character && position.character <= range.end.character;
        } else if (range.start.line === position.line) {
          return range.start.character <= position.character;
        } else if (range.end.line === position.line) {
          return position.character <= range.end.character;
        }
        return range.start.line < position.line && position.line < range.end.line;
      }
      static parseHeredocName(value) {
        value = value.substring(2);
        if (value.charAt(0) === "-") {
          value = value.substring(1);
        }
        if (value.charAt(0) === '"') {
          if (value.charAt(value.length - 1) !== '"') {
            return null;
          }
          value = value.substring(1, value.length - 1);
        }
        if (value.charAt(0) === "'") {
          if (value.charAt(value.length - 1) !== "'") {
            return null;
          }
          value = value.substring(1, value.length - 1);
        }
        if (value.charAt(0) === "<") {
          return null;
        }
        return value;
      }
    };
    exports.Util = Util;
  }
});

// node_modules/dockerfile-ast/lib/comment.js
var require_comment = __commonJS({
  "node_modules/dockerfile-ast/lib/comment.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Comment = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var line_1 = require_line();
    var util_1 = require_util();
    var Comment = class extends line_1.Line {
      constructor(document, range) {
        super(document, range);
      }
      toString() {
        const content = this.getContent();
        if (content) {
          return "# " + content;
        }
        return "#";
      }
      /**
       * Returns the content of this comment. This excludes leading and
       * trailing whitespace as well as the # symbol. If the comment only
       * consists of whitespace, the empty string will be returned.
       */
      getContent() {
        let range = this.getContentRange();
        if (range === null) {
          return "";
        }
        return this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
      }
      /**
       * Returns a range that includes the content of the comment
       * excluding any leading and trailing whitespace as well as the #
       * symbol. May return null if the comment only consists of whitespace
       * characters.
       */
      getContentRange() {
        let range = this.getRange();
        const startOffset = this.document.offsetAt(range.start);
        let raw = this.document.getText().substring(startOffset, this.document.offsetAt(range.end));
        let start = -1;
        let end = -1;
        for (let i = 1; i < raw.length; i++) {
          if (!util_1.Util.isWhitespace(raw.charAt(i))) {
            start = i;
            break;
          }
        }
        if (start === -1) {
          return null;
        }
        for (let i = raw.length - 1; i >= 1; i--) {
          if (!util_1.Util.isWhitespace(raw.charAt(i))) {
            end = i + 1;
            break;
          }
        }
        return vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + start), this.document.positionAt(startOffset + end));
      }
    };
    exports.Comment = Comment;
  }
});

// node_modules/vscode-languageserver-textdocument/lib/esm/main.js
var main_exports2 = {};
__export(main_exports2, {
  TextDocument: () => TextDocument2
});
function mergeSort(data, compare2) {
  if (data.length <= 1) {
    return data;
  }
  const p = data.length / 2 | 0;
  const left = data.slice(0, p);
  const right = data.slice(p);
  mergeSort(left, compare2);
  mergeSort(right, compare2);
  let leftIdx = 0;
  let rightIdx = 0;
  let i = 0;
  while (leftIdx < left.length && rightIdx < right.length) {
    const ret = compare2(left[leftIdx], right[rightIdx]);
    if (ret <= 0) {
      data[i++] = left[leftIdx++];
    } else {
      data[i++] = right[rightIdx++];
    }
  }
  while (leftIdx < left.length) {
    data[i++] = left[leftIdx++];
  }
  while (rightIdx < right.length) {
    data[i++] = right[rightIdx++];
  }
  return data;
}
function computeLineOffsets(text2, isAtLineStart, textOffset = 0) {
  const result = isAtLineStart ? [textOffset] : [];
  for (let i = 0; i < text2.length; i++) {
    const ch = text2.charCodeAt(i);
    if (isEOL(ch)) {
      if (ch === 13 && i + 1 < text2.length && text2.charCodeAt(i + 1) === 10) {
        i++;
      }
      result.push(textOffset + i + 1);
    }
  }
  return result;
}
function isEOL(char) {
  return char === 13 || char === 10;
}
function getWellformedRange(range) {
  const start = range.start;
  const end = range.end;
  if (start.line > end.line || start.line === end.line && start.character > end.character) {
    return { start: end, end: start };
  }
  return range;
}
function getWellformedEdit(textEdit) {
  const range = getWellformedRange(textEdit.range);
  if (range !== textEdit.range) {
    return { newText: textEdit.newText, range };
  }
  return textEdit;
}
var FullTextDocument2, TextDocument2;
var init_main2 = __esm({
  "node_modules/vscode-languageserver-textdocument/lib/esm/main.js"() {
    "use strict";
    FullTextDocument2 = class _FullTextDocument {
      constructor(uri, languageId, version, content) {
        this._uri = uri;
        this._languageId = languageId;
        this._version = version;
        this._content = content;
        this._lineOffsets = void 0;
      }
      get uri() {
        return this._uri;
      }
      get languageId() {
        return this._languageId;
      }
      get version() {
        return this._version;
      }
      getText(range) {
        if (range) {
          const start = this.offsetAt(range.start);
          const end = this.offsetAt(range.end);
          return this._content.substring(start, end);
        }
        return this._content;
      }
      update(changes2, version) {
        for (const change3 of changes2) {
          if (_FullTextDocument.isIncremental(change3)) {
            const range = getWellformedRange(change3.range);
            const startOffset = this.offsetAt(range.start);
            const endOffset = this.offsetAt(range.end);
            this._content = this._content.substring(0, startOffset) + change3.text + this._content.substring(endOffset, this._content.length);
            const insertedEndOffset = startOffset + change3.text.length;
            const crlfAtStart = this._content.charCodeAt(startOffset - 1) === 13 && this._content.charCodeAt(startOffset) === 10;
            const crlfAtEnd = this._content.charCodeAt(insertedEndOffset - 1) === 13 && this._content.charCodeAt(insertedEndOffset) === 10;
            if (crlfAtStart || crlfAtEnd) {
              this._lineOffsets = void 0;
              continue;
            }
            const startLine = Math.max(range.start.line, 0);
            const endLine = Math.max(range.end.line, 0);
            let lineOffsets = this._lineOffsets;
            const addedLineOffsets = computeLineOffsets(change3.text, false, startOffset);
            if (endLine - startLine === addedLineOffsets.length) {
              for (let i = 0, len = addedLineOffsets.length; i < len; i++) {
                lineOffsets[i + startLine + 1] = addedLineOffsets[i];
              }
            } else {
              if (addedLineOffsets.length < 1e4) {
                lineOffsets.splice(startLine + 1, endLine - startLine, ...addedLineOffsets);
              } else {
                this._lineOffsets = lineOffsets = lineOffsets.slice(0, startLine + 1).concat(addedLineOffsets, lineOffsets.slice(endLine + 1));
              }
            }
            const diff = change3.text.length - (endOffset - startOffset);
            if (diff !== 0) {
              for (let i = startLine + 1 + addedLineOffsets.length, len = lineOffsets.length; i < len; i++) {
                lineOffsets[i] = lineOffsets[i] + diff;
              }
            }
          } else if (_FullTextDocument.isFull(change3)) {
            this._content = change3.text;
            this._lineOffsets = void 0;
          } else {
            throw new Error("Unknown change event received");
          }
        }
        this._version = version;
      }
      getLineOffsets() {
        if (this._lineOffsets === void 0) {
          this._lineOffsets = computeLineOffsets(this._content, true);
        }
        return this._lineOffsets;
      }
      positionAt(offset) {
        offset = Math.max(Math.min(offset, this._content.length), 0);
        const lineOffsets = this.getLineOffsets();
        let low = 0, high = lineOffsets.length;
        if (high === 0) {
          return { line: 0, character: offset };
        }
        while (low < high) {
          const mid = Math.floor((low + high) / 2);
          if (lineOffsets[mid] > offset) {
            high = mid;
          } else {
            low = mid + 1;
          }
        }
        const line2 = low - 1;
        offset = this.ensureBeforeEOL(offset, lineOffsets[line2]);
        return { line: line2, character: offset - lineOffsets[line2] };
      }
      offsetAt(position) {
        const lineOffsets = this.getLineOffsets();
        if (position.line >= lineOffsets.length) {
          return this._content.length;
        } else if (position.line < 0) {
          return 0;
        }
        const lineOffset = lineOffsets[position.line];
        if (position.character <= 0) {
          return lineOffset;
        }
        const nextLineOffset = position.line + 1 < lineOffsets.length ? lineOffsets[position.line + 1] : this._content.length;
        const offset = Math.min(lineOffset + position.character, nextLineOffset);
        return this.ensureBeforeEOL(offset, lineOffset);
      }
      getLineRange(line2) {
        const lineOffsets = this.getLineOffsets();
        if (line2 >= lineOffsets.length) {
          const lastLine = lineOffsets.length - 1;
          return { start: { line: lastLine, character: 0 }, end: { line: lastLine, character: this._content.length - lineOffsets[lastLine] } };
        } else if (line2 < 0) {
          return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
        }
        const startOffset = lineOffsets[line2];
        const nextLineOffset = line2 + 1 < lineOffsets.length ? lineOffsets[line2 + 1] : this._content.length;
        const endOffset = this.ensureBeforeEOL(nextLineOffset, startOffset);
        return { start: { line: line2, character: 0 }, end: { line: line2, character: endOffset - startOffset } };
      }
      getEOLCharacters(line2) {
        const lineOffsets = this.getLineOffsets();
        if (line2 >= lineOffsets.length) {
          return "";
        } else if (line2 < 0) {
          return "";
        }
        const nextLineOffset = line2 + 1 < lineOffsets.length ? lineOffsets[line2 + 1] : this._content.length;
        const eolOffset = this.ensureBeforeEOL(nextLineOffset, lineOffsets[line2]);
        return this._content.substring(eolOffset, nextLineOffset);
      }
      ensureBeforeEOL(offset, lineOffset) {
        while (offset > lineOffset && isEOL(this._content.charCodeAt(offset - 1))) {
          offset--;
        }
        return offset;
      }
      get lineCount() {
        return this.getLineOffsets().length;
      }
      static isIncremental(event) {
        const candidate = event;
        return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range !== void 0 && (candidate.rangeLength === void 0 || typeof candidate.rangeLength === "number");
      }
      static isFull(event) {
        const candidate = event;
        return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range === void 0 && candidate.rangeLength === void 0;
      }
    };
    (function(TextDocument3) {
      function create(uri, languageId, version, content) {
        return new FullTextDocument2(uri, languageId, version, content);
      }
      TextDocument3.create = create;
      function update(document, changes2, version) {
        if (document instanceof FullTextDocument2) {
          document.update(changes2, version);
          return document;
        } else {
          throw new Error("TextDocument.update: document must be created by TextDocument.create");
        }
      }
      TextDocument3.update = update;
      function applyEdits(document, edits) {
        const text2 = document.getText();
        const sortedEdits = mergeSort(edits.map(getWellformedEdit), (a, b) => {
          const diff = a.range.start.line - b.range.start.line;
          if (diff === 0) {
            return a.range.start.character - b.range.start.character;
          }
          return diff;
        });
        let lastModifiedOffset = 0;
        const spans = [];
        for (const e of sortedEdits) {
          const startOffset = document.offsetAt(e.range.start);
          if (startOffset < lastModifiedOffset) {
            throw new Error("Overlapping edit");
          } else if (startOffset > lastModifiedOffset) {
            spans.push(text2.substring(lastModifiedOffset, startOffset));
          }
          if (e.newText.length) {
            spans.push(e.newText);
          }
          lastModifiedOffset = document.offsetAt(e.range.end);
        }
        spans.push(text2.substr(lastModifiedOffset));
        return spans.join("");
      }
      TextDocument3.applyEdits = applyEdits;
    })(TextDocument2 || (TextDocument2 = {}));
  }
});

// node_modules/dockerfile-ast/lib/parserDirective.js
var require_parserDirective = __commonJS({
  "node_modules/dockerfile-ast/lib/parserDirective.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ParserDirective = void 0;
    var main_1 = require_main();
    var line_1 = require_line();
    var ParserDirective = class extends line_1.Line {
      constructor(document, range, nameRange, valueRange) {
        super(document, range);
        this.nameRange = nameRange;
        this.valueRange = valueRange;
      }
      toString() {
        return "# " + this.getName() + "=" + this.getValue();
      }
      getNameRange() {
        return this.nameRange;
      }
      getValueRange() {
        return this.valueRange;
      }
      getName() {
        return this.document.getText().substring(this.document.offsetAt(this.nameRange.start), this.document.offsetAt(this.nameRange.end));
      }
      getValue() {
        return this.document.getText().substring(this.document.offsetAt(this.valueRange.start), this.document.offsetAt(this.valueRange.end));
      }
      getDirective() {
        const directive = main_1.Directive[this.getName().toLowerCase()];
        return directive === void 0 ? null : directive;
      }
    };
    exports.ParserDirective = ParserDirective;
  }
});

// node_modules/dockerfile-ast/lib/heredoc.js
var require_heredoc = __commonJS({
  "node_modules/dockerfile-ast/lib/heredoc.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Heredoc = void 0;
    var Heredoc = class {
      constructor(startRange, name, nameRange, contentRange, endRange) {
        this.startRange = startRange;
        this.name = name;
        this.nameRange = nameRange;
        this.contentRange = contentRange;
        this.endRange = endRange;
      }
      /**
       * Returns the name of the here-document.
       *
       * This API is experimental and subject to change.
       */
      getName() {
        return this.name;
      }
      /**
       * Returns the range of the start operator and the name. If the
       * here-document is initialized with <<EOT then the start range would
       * encompass all five characters.
       *
       * This API is experimental and subject to change.
       */
      getStartRange() {
        return this.startRange;
      }
      /**
       * Returns the range of this here-document's name that is declared at
       * the beginning of the here-document with the operator. If the
       * here-document is initialized with <<EOT then the name range would
       * encompass the latter three "EOT" characters.
       *
       * This API is experimental and subject to change.
       */
      getNameRange() {
        return this.nameRange;
      }
      /**
       * Returns the range of the content of this here-document. This may
       * be null if the here-document has no content because:
       * - the start range is the only thing that was declared
       * - the end range was declared immediately and there is no content
       *
       * This API is experimental and subject to change.
       */
      getContentRange() {
        return this.contentRange;
      }
      /**
       * Returns the range of the here-document's name on a line that
       * represents the end of the here-document.
       *
       * This API is experimental and subject to change.
       */
      getDelimiterRange() {
        return this.endRange;
      }
    };
    exports.Heredoc = Heredoc;
  }
});

// node_modules/dockerfile-ast/lib/variable.js
var require_variable = __commonJS({
  "node_modules/dockerfile-ast/lib/variable.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Variable = void 0;
    var Variable = class {
      constructor(name, nameRange, range, modifier, modifierRange, substitutionParameter, substitutionRange, defined, buildVariable, stringValue) {
        this.name = name;
        this.nameRange = nameRange;
        this.range = range;
        this.modifier = modifier;
        this.modifierRange = modifierRange;
        this.substitutionParameter = substitutionParameter;
        this.substitutionRange = substitutionRange;
        this.defined = defined;
        this.buildVariable = buildVariable;
        this.stringValue = stringValue;
      }
      toString() {
        return this.stringValue;
      }
      getName() {
        return this.name;
      }
      getNameRange() {
        return this.nameRange;
      }
      /**
       * Returns the range of the entire variable. This includes the symbols for
       * the declaration of the variable such as the $, {, and } symbols.
       *
       * @return the range in the document that this variable encompasses in its
       *         entirety
       */
      getRange() {
        return this.range;
      }
      /**
       * Returns the modifier character that has been set for
       * specifying how this variable should be expanded and resolved.
       * If this variable is ${variable:+value} then the modifier
       * character is '+'. Will be the empty string if the variable is
       * declared as ${variable:}. Otherwise, will be null if this
       * variable will not use variable substitution at all (such as
       * ${variable} or $variable).
       *
       * @return this variable's modifier character, or the empty
       *         string if it does not have one, or null if this
       *         variable will not use variable substitution
       */
      getModifier() {
        return this.modifier;
      }
      getModifierRange() {
        return this.modifierRange;
      }
      /**
       * Returns the parameter that will be used for substitution if
       * this variable uses modifiers to define how its value should be
       * resolved. If this variable is ${variable:+value} then the
       * substitution value will be 'value'. Will be the empty string
       * if the variable is declared as ${variable:+} or some other
       * variant where the only thing that follows the modifier
       * character (excluding considerations of escape characters and
       * so on) is the variable's closing bracket. May be null if this
       * variable does not have a modifier character defined (such as
       * ${variable} or $variable).
       *
       * @return this variable's substitution parameter, or the empty
       *         string if it does not have one, or null if there is
       *         not one defined
       */
      getSubstitutionParameter() {
        return this.substitutionParameter;
      }
      getSubstitutionRange() {
        return this.substitutionRange;
      }
      /**
       * Returns whether this variable has been defined or not.
       *
       * @return true if this variable has been defined, false otherwise
       */
      isDefined() {
        return this.defined;
      }
      isBuildVariable() {
        return this.buildVariable === true;
      }
      isEnvironmentVariable() {
        return this.buildVariable === false;
      }
    };
    exports.Variable = Variable;
  }
});

// node_modules/dockerfile-ast/lib/instruction.js
var require_instruction = __commonJS({
  "node_modules/dockerfile-ast/lib/instruction.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Instruction = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var util_1 = require_util();
    var line_1 = require_line();
    var argument_1 = require_argument();
    var heredoc_1 = require_heredoc();
    var variable_1 = require_variable();
    var main_1 = require_main();
    var Instruction = class extends line_1.Line {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range);
        this.dockerfile = dockerfile;
        this.escapeChar = escapeChar;
        this.instruction = instruction;
        this.instructionRange = instructionRange;
      }
      toString() {
        let value = this.getKeyword();
        for (let arg of this.getRawArguments()) {
          value += " ";
          value += arg.getValue();
        }
        return value;
      }
      getRangeContent(range) {
        if (range === null) {
          return null;
        }
        return this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
      }
      getInstructionRange() {
        return this.instructionRange;
      }
      getInstruction() {
        return this.instruction;
      }
      getKeyword() {
        return this.getInstruction().toUpperCase();
      }
      getArgumentsRange() {
        let args = this.getArguments();
        if (args.length === 0) {
          return null;
        }
        return vscode_languageserver_types_1.Range.create(args[0].getRange().start, args[args.length - 1].getRange().end);
      }
      getArgumentsRanges() {
        let args = this.getArguments();
        if (args.length === 0) {
          return [];
        }
        if (args[0].getRange().start.line === args[args.length - 1].getRange().end.line) {
          return [vscode_languageserver_types_1.Range.create(args[0].getRange().start, args[args.length - 1].getRange().end)];
        }
        let ranges = [];
        let end = -1;
        let startPosition = args[0].getRange().start;
        let range = this.getInstructionRange();
        let extra = this.document.offsetAt(startPosition) - this.document.offsetAt(range.start);
        let content = this.getTextContent();
        let fullArgs = content.substring(extra, this.document.offsetAt(args[args.length - 1].getRange().end) - this.document.offsetAt(range.start));
        let offset = this.document.offsetAt(range.start) + extra;
        let start = false;
        let comment = false;
        for (let i = 0; i < fullArgs.length; i++) {
          let char = fullArgs.charAt(i);
          if (char === this.escapeChar) {
            let next = fullArgs.charAt(i + 1);
            if (next === " " || next === "	") {
              whitespaceCheck: for (let j = i + 2; j < fullArgs.length; j++) {
                switch (fullArgs.charAt(j)) {
                  case " ":
                  case "	":
                    continue;
                  case "\r":
                    j++;
                  case "\n":
                    if (startPosition !== null) {
                      ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
                    }
                    startPosition = null;
                    start = true;
                    comment = false;
                    i = j;
                    break whitespaceCheck;
                  default:
                    break whitespaceCheck;
                }
              }
            } else if (next === "\r") {
              if (startPosition !== null) {
                ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
                startPosition = null;
              }
              start = true;
              comment = false;
              i += 2;
            } else if (next === "\n") {
              if (startPosition !== null) {
                ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
              }
              startPosition = null;
              start = true;
              comment = false;
              i++;
            } else {
              i++;
            }
          } else if (util_1.Util.isNewline(char)) {
            if (comment) {
              startPosition = null;
              start = true;
              comment = false;
            }
          } else {
            if (!comment) {
              if (startPosition === null) {
                if (char === "#") {
                  comment = true;
                  continue;
                }
                let position = this.document.positionAt(offset + i);
                if (position.character !== 0) {
                  startPosition = vscode_languageserver_types_1.Position.create(position.line, 0);
                }
              }
              end = i;
            }
          }
        }
        if (startPosition === null) {
          ranges.push(vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + end), this.document.positionAt(offset + end + 1)));
        } else {
          ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
        }
        return ranges;
      }
      getRawArgumentsContent() {
        let args = this.getArguments();
        if (args.length === 0) {
          return null;
        }
        return this.getRangeContent(vscode_languageserver_types_1.Range.create(args[0].getRange().start, args[args.length - 1].getRange().end));
      }
      getArgumentsContent() {
        let args = this.getArguments();
        if (args.length === 0) {
          return null;
        }
        let content = "";
        let ranges = this.getArgumentsRanges();
        let documentText = this.document.getText();
        for (let range of ranges) {
          content += documentText.substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
        }
        return content;
      }
      getArguments() {
        return this.getRawArguments();
      }
      getRawArguments() {
        let args = [];
        let range = this.getInstructionRange();
        let extra = this.document.offsetAt(range.end) - this.document.offsetAt(range.start);
        let content = this.getTextContent();
        let fullArgs = content.substring(extra);
        let offset = this.document.offsetAt(range.start) + extra;
        let start = false;
        let comment = false;
        let found2 = -1;
        let escapedWhitespaceDetected = false;
        let escaping = false;
        let escapeMarker = -1;
        let escapedArg = "";
        for (let i = 0; i < fullArgs.length; i++) {
          let char = fullArgs.charAt(i);
          if (util_1.Util.isWhitespace(char)) {
            if (escaping) {
              escapedWhitespaceDetected = true;
              if (util_1.Util.isNewline(char)) {
                escapedWhitespaceDetected = false;
                if (comment) {
                  comment = false;
                  start = true;
                }
              }
              continue;
            } else if (found2 !== -1) {
              if (escapeMarker === -1) {
                args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found2), this.document.positionAt(offset + i))));
              } else {
                args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found2), this.document.positionAt(offset + escapeMarker))));
              }
              escapeMarker = -1;
              escapedArg = "";
              found2 = -1;
            }
          } else if (char === this.escapeChar) {
            let next = fullArgs.charAt(i + 1);
            if (next === " " || next === "	") {
              whitespaceCheck: for (let j = i + 2; j < fullArgs.length; j++) {
                let newlineCheck = fullArgs.charAt(j);
                switch (newlineCheck) {
                  case " ":
                  case "	":
                    continue;
                  case "\r":
                    j++;
                  case "\n":
                    comment = false;
                    escaping = true;
                    start = true;
                    if (found2 !== -1) {
                      escapeMarker = i;
                    }
                    i = j;
                    break whitespaceCheck;
                  default:
                    escapeMarker = i;
                    if (found2 === -1) {
                      i = j - 1;
                    }
                    break whitespaceCheck;
                }
              }
            } else if (next === "\r") {
              comment = false;
              escaping = true;
              start = true;
              if (found2 !== -1 && escapeMarker === -1) {
                escapeMarker = i;
              }
              i += 2;
            } else if (next === "\n") {
              comment = false;
              escaping = true;
              start = true;
              if (found2 !== -1 && escapeMarker === -1) {
                escapeMarker = i;
              }
              i++;
            } else {
              if (escapedWhitespaceDetected && escapeMarker !== -1) {
                args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found2), this.document.positionAt(offset + escapeMarker))));
                escapedArg = "";
                found2 = -1;
              }
              escapeMarker = -1;
              escapedWhitespaceDetected = false;
              escaping = false;
              if (next === "$") {
                escapedArg = escapedArg + char + next;
              } else if (next === "") {
                break;
              } else {
                escapedArg = escapedArg + next;
              }
              if (found2 === -1) {
                found2 = i;
              }
              i++;
            }
          } else if (!comment) {
            if (start && char === "#") {
              comment = true;
            } else {
              if (escapedWhitespaceDetected && escapeMarker !== -1) {
                args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found2), this.document.positionAt(offset + escapeMarker))));
                escapedArg = "";
                found2 = -1;
              }
              escapedWhitespaceDetected = false;
              escaping = false;
              escapeMarker = -1;
              escapedArg = escapedArg + char;
              if (found2 === -1) {
                found2 = i;
              }
            }
            start = false;
          }
        }
        if (found2 !== -1) {
          if (escapeMarker === -1) {
            args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found2), this.document.positionAt(offset + fullArgs.length))));
          } else {
            args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found2), this.document.positionAt(offset + escapeMarker))));
          }
        }
        return args;
      }
      getExpandedArguments() {
        let args = this.getArguments();
        for (let i = 0; i < args.length; i++) {
          const argRange = args[i].getRange();
          let offset = this.document.offsetAt(argRange.start);
          const variables = this.parseVariables(offset, args[i].getValue());
          const swaps = [];
          let requiresExpansion = false;
          for (let variable2 of variables) {
            const value = this.dockerfile.resolveVariable(variable2.getName(), variable2.getNameRange().start.line);
            swaps.push(value);
            requiresExpansion = requiresExpansion || value !== void 0;
          }
          if (requiresExpansion) {
            let expanded2 = "";
            for (let j = 0; j < swaps.length; j++) {
              const variableRange = variables[j].getRange();
              const start = this.document.offsetAt(variableRange.start);
              const end = this.document.offsetAt(variableRange.end);
              if (swaps[j]) {
                expanded2 += this.document.getText().substring(offset, start);
                expanded2 += swaps[j];
                offset = end;
              } else {
                expanded2 += this.document.getText().substring(offset, end);
                offset = end;
              }
            }
            const argEnd = this.document.offsetAt(argRange.end);
            if (argEnd !== offset) {
              expanded2 += this.document.getText().substring(offset, argEnd);
            }
            args[i] = new argument_1.Argument(expanded2, argRange);
          }
        }
        return args;
      }
      getVariables() {
        const variables = [];
        const args = this.getRawArguments();
        for (const arg of args) {
          let range = arg.getRange();
          let rawValue = this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
          const parsedVariables = this.parseVariables(this.document.offsetAt(arg.getRange().start), rawValue);
          for (const parsedVariable of parsedVariables) {
            variables.push(parsedVariable);
          }
        }
        return variables;
      }
      parseVariables(offset, arg) {
        let variables = [];
        variableLoop: for (let i = 0; i < arg.length; i++) {
          switch (arg.charAt(i)) {
            case this.escapeChar:
              if (arg.charAt(i + 1) === "$") {
                i++;
              }
              break;
            case "$":
              if (arg.charAt(i + 1) === "{") {
                let escapedString = "${";
                let escapedName = "";
                let nameEnd = -1;
                let escapedSubstitutionParameter = "";
                let substitutionStart = -1;
                let substitutionEnd = -1;
                let modifierRead = -1;
                nameLoop: for (let j = i + 2; j < arg.length; j++) {
                  let char = arg.charAt(j);
                  switch (char) {
                    case this.escapeChar:
                      for (let k = j + 1; k < arg.length; k++) {
                        switch (arg.charAt(k)) {
                          case " ":
                          case "	":
                          case "\r":
                            continue;
                          case "\n":
                            j = k;
                            continue nameLoop;
                        }
                      }
                      break;
                    case "}":
                      escapedString += "}";
                      let modifier = null;
                      let modifierRange = null;
                      let substitutionParameter = modifierRead !== -1 ? escapedSubstitutionParameter : null;
                      let substitutionRange = null;
                      if (nameEnd === -1) {
                        nameEnd = j;
                      } else if (nameEnd + 1 === j) {
                        modifier = "";
                        modifierRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + nameEnd + 1), this.document.positionAt(offset + nameEnd + 1));
                      } else {
                        if (substitutionStart === -1) {
                          substitutionStart = modifierRead + 1;
                          substitutionEnd = modifierRead + 1;
                        } else {
                          substitutionEnd = substitutionEnd + 1;
                        }
                        modifier = arg.substring(modifierRead, modifierRead + 1);
                        modifierRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + modifierRead), this.document.positionAt(offset + modifierRead + 1));
                        substitutionRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + substitutionStart), this.document.positionAt(offset + substitutionEnd));
                      }
                      let start = this.document.positionAt(offset + i);
                      variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 2), this.document.positionAt(offset + nameEnd)), vscode_languageserver_types_1.Range.create(start, this.document.positionAt(offset + j + 1)), modifier, modifierRange, substitutionParameter, substitutionRange, this.dockerfile.resolveVariable(escapedName, start.line) !== void 0, this.isBuildVariable(escapedName, start.line), escapedString));
                      i = j;
                      continue variableLoop;
                    case ":":
                      if (nameEnd === -1) {
                        nameEnd = j;
                      } else if (modifierRead !== -1) {
                        if (substitutionStart === -1) {
                          substitutionStart = j;
                          substitutionEnd = j;
                        } else {
                          substitutionEnd = j;
                        }
                        escapedSubstitutionParameter += ":";
                      } else {
                        modifierRead = j;
                      }
                      escapedString += ":";
                      break;
                    case "\n":
                    case "\r":
                    case " ":
                    case "	":
                      break;
                    default:
                      if (nameEnd === -1) {
                        escapedName += char;
                      } else if (modifierRead !== -1) {
                        if (substitutionStart === -1) {
                          substitutionStart = j;
                          substitutionEnd = j;
                        } else {
                          substitutionEnd = j;
                        }
                        escapedSubstitutionParameter += char;
                      } else {
                        modifierRead = j;
                      }
                      escapedString += char;
                      break;
                  }
                }
                break variableLoop;
              } else if (util_1.Util.isWhitespace(arg.charAt(i + 1)) || i === arg.length - 1) {
                continue;
              } else {
                let escapedName = "";
                nameLoop: for (let j = i + 1; j < arg.length; j++) {
                  let char = arg.charAt(j);
                  switch (char) {
                    case "\r":
                    case "\n":
                    case " ":
                    case "	":
                      continue;
                    case "$":
                    case "'":
                    case '"':
                      let varStart = this.document.positionAt(offset + i);
                      variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(varStart, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, varStart.line) !== void 0, this.isBuildVariable(escapedName, varStart.line), "$" + escapedName));
                      i = j - 1;
                      continue variableLoop;
                    case this.escapeChar:
                      for (let k = j + 1; k < arg.length; k++) {
                        switch (arg.charAt(k)) {
                          case " ":
                          case "	":
                          case "\r":
                            continue;
                          case "\n":
                            j = k;
                            continue nameLoop;
                        }
                      }
                      let start2 = this.document.positionAt(offset + i);
                      variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(start2, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, start2.line) !== void 0, this.isBuildVariable(escapedName, start2.line), "$" + escapedName));
                      break variableLoop;
                  }
                  if (char.match(/^[a-z0-9_]+$/i) === null) {
                    let varStart = this.document.positionAt(offset + i);
                    variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(varStart, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, varStart.line) !== void 0, this.isBuildVariable(escapedName, varStart.line), "$" + escapedName));
                    i = j - 1;
                    continue variableLoop;
                  }
                  escapedName += char;
                }
                let start = this.document.positionAt(offset + i);
                variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + arg.length)), vscode_languageserver_types_1.Range.create(start, this.document.positionAt(offset + arg.length)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, start.line) !== void 0, this.isBuildVariable(escapedName, start.line), "$" + escapedName));
              }
              break variableLoop;
          }
        }
        return variables;
      }
      isBuildVariable(variable2, line2) {
        if (this.getKeyword() === main_1.Keyword.FROM) {
          for (const initialArg of this.dockerfile.getInitialARGs()) {
            const arg = initialArg;
            const property = arg.getProperty();
            if (property && variable2 === property.getName()) {
              return true;
            }
          }
          return void 0;
        }
        let image = this.dockerfile.getContainingImage(vscode_languageserver_types_1.Position.create(line2, 0));
        let envs = image.getENVs();
        for (let i = envs.length - 1; i >= 0; i--) {
          if (envs[i].isBefore(line2)) {
            for (let property of envs[i].getProperties()) {
              if (property.getName() === variable2) {
                return false;
              }
            }
          }
        }
        let args = image.getARGs();
        for (let i = args.length - 1; i >= 0; i--) {
          if (args[i].isBefore(line2)) {
            let property = args[i].getProperty();
            if (property && property.getName() === variable2) {
              return true;
            }
          }
        }
        return void 0;
      }
      createSingleLineHeredocs(args) {
        const heredocs = [];
        for (const arg of args) {
          const value = arg.getValue();
          if (value.startsWith("<<") && util_1.Util.parseHeredocName(value) !== null) {
            const startRange = arg.getRange();
            const nameRange = this.getNameRange(startRange);
            const name = this.getName(nameRange);
            heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, null, null));
          }
        }
        return heredocs;
      }
      getName(nameRange) {
        const content = this.document.getText(nameRange);
        let escaping = false;
        let name = "";
        nameLoop: for (let i = 0; i < content.length; i++) {
          const ch = content.charAt(i);
          switch (ch) {
            case this.escapeChar:
              escaping = true;
              for (let j = i + 1; j < content.length; j++) {
                switch (content.charAt(j)) {
                  case " ":
                  case "	":
                    break;
                  case "\r":
                    i = j + 1;
                    continue nameLoop;
                  case "\n":
                    i = j;
                    continue nameLoop;
                  default:
                    name += content.charAt(j);
                    i = j;
                    continue nameLoop;
                }
              }
              break;
            case "#":
              if (escaping) {
                for (let j = i + 1; j < content.length; j++) {
                  switch (content.charAt(j)) {
                    case "\n":
                      i = j;
                      continue nameLoop;
                  }
                }
              }
            case " ":
            case "	":
            case "\r":
            case "\n":
              if (escaping) {
                break;
              }
            default:
              name += ch;
              break;
          }
        }
        return name;
      }
      getNameRange(startRange) {
        const content = this.document.getText(startRange);
        let endFound = false;
        let searchHyphen = false;
        let start = -1;
        let end = -1;
        let escaping = false;
        let quote = null;
        contentLoop: for (let i = 0; i < content.length; i++) {
          const ch = content.charAt(i);
          switch (ch) {
            case '"':
            case "'":
              if (quote === ch) {
                break contentLoop;
              }
              quote = ch;
              continue;
            case this.escapeChar:
              for (let j = i + 1; j < content.length; j++) {
                switch (content.charAt(j)) {
                  case "\n":
                    escaping = true;
                    j = i;
                    continue contentLoop;
                }
              }
              break;
            case " ":
            case "	":
            case "\r":
            case "\n":
              break;
            case "<":
              if (endFound) {
                searchHyphen = true;
              } else {
                endFound = true;
              }
              break;
            case "-":
              if (searchHyphen) {
                searchHyphen = false;
                break;
              }
            case "#":
              if (escaping) {
                for (let j = i + 1; j < content.length; j++) {
                  switch (content.charAt(j)) {
                    case "\n":
                      i = j;
                      continue contentLoop;
                  }
                }
              }
            default:
              if (start === -1) {
                start = i;
              }
              if (quote !== null) {
                end = i + 1;
                break;
              }
              break contentLoop;
          }
        }
        if (start === -1) {
          return vscode_languageserver_types_1.Range.create(startRange.end, startRange.end);
        }
        const nameStart = this.document.positionAt(this.document.offsetAt(startRange.start) + start);
        const nameEnd = quote !== null ? this.document.positionAt(this.document.offsetAt(startRange.start) + end) : startRange.end;
        return vscode_languageserver_types_1.Range.create(nameStart, nameEnd);
      }
      getHeredocs() {
        const args = this.getArguments();
        if (args.length === 0) {
          return [];
        }
        const heredocs = [];
        const range = this.getRange();
        if (range.start.line === range.end.line) {
          return this.createSingleLineHeredocs(args);
        }
        const heredocDefinitions = [];
        let heredocsProcessed = false;
        let escaping = false;
        let contentStart = -1;
        let contentEnd = -1;
        let lineStart = -1;
        let currentHeredoc = 0;
        const startOffset = this.document.offsetAt(args[0].getRange().start);
        const content = this.getRangeContent(vscode_languageserver_types_1.Range.create(args[0].getRange().start, this.getRange().end));
        contentLoop: for (let i = 0; i < content.length; i++) {
          switch (content.charAt(i)) {
            case this.escapeChar:
              escaping = true;
              for (let j = i + 1; j < content.length; j++) {
                switch (content.charAt(j)) {
                  case " ":
                  case "	":
                    break;
                  case "\r":
                    j++;
                  case "\n":
                    i = j;
                    continue contentLoop;
                  default:
                    i = j;
                    continue contentLoop;
                }
              }
              break;
            case "\r":
              break;
            case "\n":
              if (escaping) {
                break;
              }
              if (heredocsProcessed) {
                if (contentStart === -1) {
                  contentStart = i;
                }
                contentEnd = i;
                const arg = heredocDefinitions[currentHeredoc];
                const startRange = arg.getRange();
                const nameRange = this.getNameRange(startRange);
                const name = this.getName(nameRange);
                const delimiterRange = this.getDelimiterRange(arg, name, vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + lineStart), this.document.positionAt(startOffset + i)));
                if (delimiterRange !== null) {
                  const contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), this.document.positionAt(startOffset + lineStart - 1));
                  heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, contentRange, delimiterRange));
                  contentStart = -1;
                  currentHeredoc++;
                }
                lineStart = -1;
              } else {
                const offsetLimit = startOffset + i;
                for (const arg of args) {
                  if (this.document.offsetAt(arg.getRange().start) < offsetLimit) {
                    if (arg.getValue().startsWith("<<")) {
                      heredocDefinitions.push(arg);
                    }
                  } else {
                    break;
                  }
                }
                heredocsProcessed = true;
                lineStart = -1;
                continue contentLoop;
              }
              break;
            case " ":
            case "	":
              if (escaping) {
                break;
              }
            case "#":
              if (escaping) {
                for (let j = i + 1; j < content.length; j++) {
                  switch (content.charAt(j)) {
                    case "\n":
                      i = j;
                      continue contentLoop;
                  }
                }
              }
            default:
              if (escaping) {
                escaping = false;
              }
              if (heredocsProcessed) {
                if (contentStart === -1) {
                  contentStart = i;
                }
                if (lineStart === -1) {
                  lineStart = i;
                }
              }
              break;
          }
        }
        if (heredocsProcessed) {
          const arg = heredocDefinitions[currentHeredoc];
          const startRange = arg.getRange();
          const nameRange = this.getNameRange(startRange);
          const name = this.getName(nameRange);
          let contentRange = null;
          const delimiterRange = this.getDelimiterRange(arg, name, vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + lineStart), range.end));
          if (delimiterRange === null) {
            contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), range.end);
          } else if (contentEnd !== -1) {
            contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), this.document.positionAt(startOffset + contentEnd));
          }
          heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, contentRange, delimiterRange));
          currentHeredoc++;
          for (let i = currentHeredoc; i < heredocDefinitions.length; i++) {
            const arg2 = heredocDefinitions[currentHeredoc];
            const startRange2 = arg2.getRange();
            const nameRange2 = this.getNameRange(startRange2);
            const name2 = this.getName(nameRange2);
            heredocs.push(new heredoc_1.Heredoc(startRange2, name2, nameRange2, null, null));
            currentHeredoc++;
          }
        } else {
          return this.createSingleLineHeredocs(args);
        }
        return heredocs;
      }
      getDelimiterRange(startArg, name, candidateRange) {
        const text2 = this.document.getText(candidateRange);
        if (startArg.getValue().startsWith("<<-")) {
          let index = 0;
          while (text2.charAt(index) === "	") {
            index++;
          }
          if (text2.substring(index) === name) {
            return vscode_languageserver_types_1.Range.create(vscode_languageserver_types_1.Position.create(candidateRange.start.line, index), candidateRange.end);
          }
          return null;
        }
        return text2 === name ? candidateRange : null;
      }
    };
    exports.Instruction = Instruction;
  }
});

// node_modules/dockerfile-ast/lib/flagOption.js
var require_flagOption = __commonJS({
  "node_modules/dockerfile-ast/lib/flagOption.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.FlagOption = void 0;
    var FlagOption = class {
      constructor(range, name, nameRange, value, valueRange) {
        this.range = range;
        this.name = name;
        this.nameRange = nameRange;
        this.value = value;
        this.valueRange = valueRange;
      }
      toString() {
        if (this.valueRange !== null) {
          return this.name + "=" + this.value;
        }
        return this.name;
      }
      getRange() {
        return this.range;
      }
      getName() {
        return this.name;
      }
      getNameRange() {
        return this.nameRange;
      }
      getValue() {
        return this.value;
      }
      getValueRange() {
        return this.valueRange;
      }
    };
    exports.FlagOption = FlagOption;
  }
});

// node_modules/dockerfile-ast/lib/flag.js
var require_flag = __commonJS({
  "node_modules/dockerfile-ast/lib/flag.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Flag = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var flagOption_1 = require_flagOption();
    var Flag = class {
      constructor(document, range, name, nameRange, value, valueRange) {
        this.options = [];
        this.range = range;
        this.name = name;
        this.nameRange = nameRange;
        this.value = value;
        this.valueRange = valueRange;
        if (this.value !== null) {
          let offset = document.offsetAt(valueRange.start);
          let nameStart = -1;
          let valueStart = -1;
          let hasOptions = false;
          for (let i = 0; i < value.length; i++) {
            switch (value.charAt(i)) {
              case "=":
                hasOptions = true;
                if (valueStart === -1) {
                  valueStart = i + 1;
                  break;
                }
                break;
              case ",":
                this.options.push(this.createFlagOption(document, value, offset, nameStart, valueStart, i));
                nameStart = -1;
                valueStart = -1;
                break;
              default:
                if (nameStart === -1) {
                  nameStart = i;
                }
                break;
            }
          }
          if (hasOptions && nameStart !== -1) {
            this.options.push(this.createFlagOption(document, value, offset, nameStart, valueStart, value.length));
          }
        }
      }
      createFlagOption(document, content, documentOffset, nameStart, valueStart, valueEnd) {
        const optionRange = vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + nameStart), document.positionAt(documentOffset + valueEnd));
        if (valueStart === -1) {
          return new flagOption_1.FlagOption(optionRange, content.substring(nameStart, valueEnd), optionRange, null, null);
        }
        return new flagOption_1.FlagOption(optionRange, content.substring(nameStart, valueStart - 1), vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + nameStart), document.positionAt(documentOffset + valueStart - 1)), content.substring(valueStart, valueEnd), vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + valueStart), document.positionAt(documentOffset + valueEnd)));
      }
      toString() {
        if (this.valueRange) {
          return "--" + this.name + "=" + this.value;
        }
        return "--" + this.name;
      }
      /**
       * Returns the range that encompasses this entire flag. This includes the
       * -- prefix in the beginning to the last character of the flag's value (if
       * it has been defined).
       *
       * @return the entire range of this flag
       */
      getRange() {
        return this.range;
      }
      /**
       * Returns the name of this flag. The name does not include the -- prefix.
       * Thus, for HEALTHCHECK's --interval flag, interval is the flag's name and
       * not --interval.
       *
       * @return this flag's name
       */
      getName() {
        return this.name;
      }
      /**
       * Returns the range that encompasses the flag's name
       *
       * @return the range containing the flag's name
       */
      getNameRange() {
        return this.nameRange;
      }
      /**
       * Returns the value that has been set to this flag. May be null if the
       * flag is invalid and has no value set like a --start-period. If the flag
       * is instead a --start-period= with an equals sign then the flag's value
       * is the empty string.
       *
       * @return this flag's value if it has been defined, null otherwise
       */
      getValue() {
        return this.value;
      }
      /**
       * Returns the range that encompasses this flag's value. If no value has
       * been set then null will be returned.
       *
       * @return the range containing this flag's value, or null if the flag
       *         has no value defined
       */
      getValueRange() {
        return this.valueRange;
      }
      getOption(name) {
        for (const option of this.options) {
          if (option.getName() === name) {
            return option;
          }
        }
        return null;
      }
      getOptions() {
        return this.options;
      }
      hasOptions() {
        return this.options.length > 0;
      }
    };
    exports.Flag = Flag;
  }
});

// node_modules/dockerfile-ast/lib/modifiableInstruction.js
var require_modifiableInstruction = __commonJS({
  "node_modules/dockerfile-ast/lib/modifiableInstruction.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ModifiableInstruction = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var flag_1 = require_flag();
    var instruction_1 = require_instruction();
    var ModifiableInstruction = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      getFlags() {
        if (!this.flags) {
          this.flags = [];
          for (let arg of this.getArguments()) {
            let value = arg.getValue();
            if (this.stopSearchingForFlags(value)) {
              return this.flags;
            } else if (value.indexOf("--") === 0) {
              let range = arg.getRange();
              let rawValue = this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
              let nameIndex = value.indexOf("=");
              let index = rawValue.indexOf("=");
              let firstMatch = false;
              let secondMatch = false;
              let startIndex = -1;
              nameSearchLoop: for (let i = 0; i < rawValue.length; i++) {
                switch (rawValue.charAt(i)) {
                  case "\\":
                  case " ":
                  case "	":
                  case "\r":
                  case "\n":
                    break;
                  case "-":
                    if (secondMatch) {
                      startIndex = i;
                      break nameSearchLoop;
                    } else if (firstMatch) {
                      secondMatch = true;
                    } else {
                      firstMatch = true;
                    }
                    break;
                  default:
                    startIndex = i;
                    break nameSearchLoop;
                }
              }
              let nameStart = this.document.positionAt(this.document.offsetAt(range.start) + startIndex);
              if (index === -1) {
                this.flags.push(new flag_1.Flag(this.document, range, value.substring(2), vscode_languageserver_types_1.Range.create(nameStart, range.end), null, null));
              } else if (index === value.length - 1) {
                let nameEnd = this.document.positionAt(this.document.offsetAt(range.start) + index);
                this.flags.push(new flag_1.Flag(this.document, range, value.substring(2, index), vscode_languageserver_types_1.Range.create(nameStart, nameEnd), "", vscode_languageserver_types_1.Range.create(range.end, range.end)));
              } else {
                let nameEnd = this.document.positionAt(this.document.offsetAt(range.start) + index);
                this.flags.push(new flag_1.Flag(this.document, range, value.substring(2, nameIndex), vscode_languageserver_types_1.Range.create(nameStart, nameEnd), value.substring(nameIndex + 1), vscode_languageserver_types_1.Range.create(this.document.positionAt(this.document.offsetAt(range.start) + index + 1), range.end)));
              }
            }
          }
        }
        return this.flags;
      }
      getArguments() {
        const args = super.getArguments();
        const flags = this.getFlags();
        if (flags.length === 0) {
          return args;
        }
        for (let i = 0; i < flags.length; i++) {
          args.shift();
        }
        return args;
      }
    };
    exports.ModifiableInstruction = ModifiableInstruction;
  }
});

// node_modules/dockerfile-ast/lib/jsonInstruction.js
var require_jsonInstruction = __commonJS({
  "node_modules/dockerfile-ast/lib/jsonInstruction.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.JSONInstruction = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var argument_1 = require_argument();
    var jsonArgument_1 = require_jsonArgument();
    var modifiableInstruction_1 = require_modifiableInstruction();
    var JSONInstruction = class extends modifiableInstruction_1.ModifiableInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
        this.openingBracket = null;
        this.closingBracket = null;
        this.jsonStrings = [];
        const argsContent = this.getRawArgumentsContent();
        if (argsContent === null) {
          return;
        }
        const args = this.getArguments();
        if (args.length === 1 && args[0].getValue() === "[]") {
          let argRange = args[0].getRange();
          this.openingBracket = new argument_1.Argument("[", vscode_languageserver_types_1.Range.create(argRange.start.line, argRange.start.character, argRange.start.line, argRange.start.character + 1));
          this.closingBracket = new argument_1.Argument("]", vscode_languageserver_types_1.Range.create(argRange.start.line, argRange.start.character + 1, argRange.end.line, argRange.end.character));
          return;
        } else if (args.length === 2 && args[0].getValue() === "[" && args[1].getValue() === "]") {
          this.openingBracket = args[0];
          this.closingBracket = args[1];
          return;
        }
        const argsOffset = document.offsetAt(this.getArgumentsRange().start);
        let start = -1;
        let last = "";
        let quoted2 = false;
        let escapedArg = "";
        argsCheck: for (let i = 0; i < argsContent.length; i++) {
          let char = argsContent.charAt(i);
          switch (char) {
            case "[":
              if (last === "") {
                this.openingBracket = new argument_1.Argument("[", vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + i), document.positionAt(argsOffset + i + 1)));
                last = "[";
              } else if (quoted2) {
                escapedArg = escapedArg + char;
              } else {
                break argsCheck;
              }
              break;
            case '"':
              if (last === "[" || last === ",") {
                start = i;
                quoted2 = true;
                last = '"';
                escapedArg = escapedArg + char;
                continue;
              } else if (last === '"') {
                if (quoted2) {
                  escapedArg = escapedArg + char;
                  quoted2 = false;
                  this.jsonStrings.push(new jsonArgument_1.JSONArgument(escapedArg, vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + start), document.positionAt(argsOffset + i + 1)), vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + start + 1), document.positionAt(argsOffset + i))));
                  escapedArg = "";
                } else {
                  break argsCheck;
                }
              } else {
                break argsCheck;
              }
              break;
            case ",":
              if (quoted2) {
                escapedArg = escapedArg + char;
              } else {
                if (last === '"') {
                  last = ",";
                } else {
                  break argsCheck;
                }
              }
              break;
            case "]":
              if (quoted2) {
                escapedArg = escapedArg + char;
              } else if (last !== "") {
                this.closingBracket = new argument_1.Argument("]", vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + i), document.positionAt(argsOffset + i + 1)));
                break argsCheck;
              }
              break;
            case " ":
            case "	":
              break;
            case "\\":
              if (quoted2) {
                switch (argsContent.charAt(i + 1)) {
                  case '"':
                  case "\\":
                    escapedArg = escapedArg + argsContent.charAt(i + 1);
                    i++;
                    continue;
                  case " ":
                  case "	":
                    escapeCheck: for (let j = i + 2; j < argsContent.length; j++) {
                      switch (argsContent.charAt(j)) {
                        case "\r":
                          j++;
                        case "\n":
                          i = j;
                          continue argsCheck;
                        case " ":
                        case "	":
                          break;
                        default:
                          break escapeCheck;
                      }
                    }
                    break;
                  case "\r":
                    i++;
                  default:
                    i++;
                    continue;
                }
              } else {
                escapeCheck: for (let j = i + 1; j < argsContent.length; j++) {
                  switch (argsContent.charAt(j)) {
                    case "\r":
                      j++;
                    case "\n":
                      i = j;
                      continue argsCheck;
                    case " ":
                    case "	":
                      break;
                    default:
                      break escapeCheck;
                  }
                }
              }
              break argsCheck;
            default:
              if (!quoted2) {
                break argsCheck;
              }
              escapedArg = escapedArg + char;
              break;
          }
        }
      }
      stopSearchingForFlags(_value) {
        return true;
      }
      getOpeningBracket() {
        return this.openingBracket;
      }
      getJSONStrings() {
        return this.jsonStrings;
      }
      getClosingBracket() {
        return this.closingBracket;
      }
    };
    exports.JSONInstruction = JSONInstruction;
  }
});

// node_modules/dockerfile-ast/lib/instructions/add.js
var require_add = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/add.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Add = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Add = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      stopSearchingForFlags(argument) {
        return argument.indexOf("--") === -1;
      }
    };
    exports.Add = Add;
  }
});

// node_modules/dockerfile-ast/lib/property.js
var require_property = __commonJS({
  "node_modules/dockerfile-ast/lib/property.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Property = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var util_1 = require_util();
    var Property = class _Property {
      constructor(document, escapeChar, arg, arg2) {
        this.assignmentOperatorRange = null;
        this.assignmentOperator = null;
        this.valueRange = null;
        this.value = null;
        this.document = document;
        this.escapeChar = escapeChar;
        this.nameRange = _Property.getNameRange(document, arg);
        let value = document.getText().substring(document.offsetAt(this.nameRange.start), document.offsetAt(this.nameRange.end));
        this.name = _Property.getValue(value, escapeChar);
        if (arg2) {
          this.valueRange = arg2.getRange();
          value = document.getText().substring(document.offsetAt(this.valueRange.start), document.offsetAt(this.valueRange.end));
          this.value = _Property.getValue(value, escapeChar);
          this.range = vscode_languageserver_types_1.Range.create(this.nameRange.start, this.valueRange.end);
        } else {
          let argRange = arg.getRange();
          if (this.nameRange.start.line === argRange.start.line && this.nameRange.start.character === argRange.start.character && this.nameRange.end.line === argRange.end.line && this.nameRange.end.character === argRange.end.character) {
          } else {
            this.valueRange = _Property.getValueRange(document, arg);
            value = document.getText().substring(document.offsetAt(this.valueRange.start), document.offsetAt(this.valueRange.end));
            this.value = _Property.getValue(value, escapeChar);
            this.assignmentOperatorRange = vscode_languageserver_types_1.Range.create(this.nameRange.end, this.valueRange.start);
            this.assignmentOperator = "=";
          }
          this.range = argRange;
        }
      }
      getRange() {
        return this.range;
      }
      getName() {
        return this.name;
      }
      getNameRange() {
        return this.nameRange;
      }
      getValue() {
        return this.value;
      }
      getValueRange() {
        return this.valueRange;
      }
      /**
       * Retrieves the operator used for delimiting between the name and
       * value of this property. This will either be the "=" character
       * or null if a character was not used or if this property has no
       * value defined.
       */
      getAssignmentOperator() {
        return this.assignmentOperator;
      }
      getAssignmentOperatorRange() {
        return this.assignmentOperatorRange;
      }
      /**
       * Returns the value of this property including any enclosing
       * single or double quotes and relevant escape characters.
       * Escaped newlines and its associated contiguous whitespace
       * characters however will not be returned as they are deemed to
       * be uninteresting to clients trying to return a Dockerfile.
       *
       * @return the unescaped value of this property or null if this
       *         property has no associated value
       */
      getUnescapedValue() {
        if (this.valueRange === null) {
          return null;
        }
        let escaped = false;
        let rawValue = "";
        let value = this.document.getText().substring(this.document.offsetAt(this.valueRange.start), this.document.offsetAt(this.valueRange.end));
        rawLoop: for (let i = 0; i < value.length; i++) {
          let char = value.charAt(i);
          switch (char) {
            case this.escapeChar:
              for (let j = i + 1; j < value.length; j++) {
                switch (value.charAt(j)) {
                  case "\r":
                    j++;
                  case "\n":
                    escaped = true;
                    i = j;
                    continue rawLoop;
                  case " ":
                  case "	":
                    break;
                  default:
                    rawValue = rawValue + char;
                    continue rawLoop;
                }
              }
              rawValue = rawValue + char;
              break;
            case "\r":
            case "\n":
              break;
            case " ":
            case "	":
              if (!escaped) {
                rawValue = rawValue + char;
              }
              break;
            case "#":
              if (escaped) {
                for (let j = i + 1; j < value.length; j++) {
                  switch (value.charAt(j)) {
                    case "\r":
                      j++;
                    case "\n":
                      i = j;
                      continue rawLoop;
                  }
                }
              } else {
                rawValue = rawValue + char;
              }
              break;
            default:
              rawValue = rawValue + char;
              escaped = false;
              break;
          }
        }
        return rawValue;
      }
      static getNameRange(document, arg) {
        let value = arg.getValue();
        let index = value.indexOf("=");
        if (index !== -1) {
          let initial = value.charAt(0);
          let before = value.charAt(index - 1);
          if (initial === '"' && before === '"' || initial === "'" && before === "'" || initial !== '"' && initial !== "'") {
            return vscode_languageserver_types_1.Range.create(arg.getRange().start, document.positionAt(document.offsetAt(arg.getRange().start) + index));
          }
        }
        return arg.getRange();
      }
      static getValueRange(document, arg) {
        return vscode_languageserver_types_1.Range.create(document.positionAt(document.offsetAt(arg.getRange().start) + arg.getValue().indexOf("=") + 1), document.positionAt(document.offsetAt(arg.getRange().end)));
      }
      /**
       * Returns the actual value of this key-value pair. The value will
       * have its escape characters removed if applicable. If the value
       * spans multiple lines and there are comments nested within the
       * lines, they too will be removed.
       *
       * @return the value that this key-value pair will actually be, may
       *         be null if no value is defined, may be the empty string
       *         if the value only consists of whitespace
       */
      static getValue(value, escapeChar) {
        let escaped = false;
        const skip = util_1.Util.findLeadingNonWhitespace(value, escapeChar);
        if (skip !== 0 && value.charAt(skip) === "#") {
          escaped = true;
        }
        value = value.substring(skip);
        let first = value.charAt(0);
        let last = value.charAt(value.length - 1);
        let literal2 = first === "'" || first === '"';
        let inSingle = first === "'" && last === "'";
        let inDouble = false;
        if (first === '"') {
          for (let i = 1; i < value.length; i++) {
            if (value.charAt(i) === escapeChar) {
              i++;
            } else if (value.charAt(i) === '"' && i === value.length - 1) {
              inDouble = true;
            }
          }
        }
        if (inSingle || inDouble) {
          value = value.substring(1, value.length - 1);
        }
        let commentCheck = -1;
        let escapedValue = "";
        let start = 0;
        parseValue: for (let i = 0; i < value.length; i++) {
          let char = value.charAt(i);
          switch (char) {
            case escapeChar:
              if (i + 1 === value.length) {
                escapedValue = escapedValue + escapeChar;
                break parseValue;
              }
              char = value.charAt(i + 1);
              if (char === " " || char === "	") {
                whitespaceCheck: for (let j = i + 2; j < value.length; j++) {
                  let char2 = value.charAt(j);
                  switch (char2) {
                    case " ":
                    case "	":
                      break;
                    case "\r":
                      j++;
                    case "\n":
                      escaped = true;
                      i = j;
                      continue parseValue;
                    default:
                      if (!inDouble && !inSingle && !literal2) {
                        if (char2 === escapeChar) {
                          escapedValue = escapedValue + char;
                          i = i + 1;
                        } else {
                          escapedValue = escapedValue + char + char2;
                          i = j;
                        }
                        continue parseValue;
                      }
                      break whitespaceCheck;
                  }
                }
              }
              if (inDouble) {
                if (char === "\r") {
                  escaped = true;
                  i = i + 2;
                } else if (char === "\n") {
                  escaped = true;
                  i++;
                } else if (char !== '"') {
                  if (char === escapeChar) {
                    i++;
                  }
                  escapedValue = escapedValue + escapeChar;
                }
                continue parseValue;
              } else if (inSingle || literal2) {
                if (char === "\r") {
                  escaped = true;
                  i = i + 2;
                } else if (char === "\n") {
                  escaped = true;
                  i++;
                } else {
                  escapedValue = escapedValue + escapeChar;
                }
                continue parseValue;
              } else if (char === escapeChar) {
                escapedValue = escapedValue + escapeChar;
                i++;
              } else if (char === "\r") {
                escaped = true;
                i = i + 2;
              } else if (char === "\n") {
                escaped = true;
                i++;
                start = i;
              } else {
                escapedValue = escapedValue + char;
                i++;
              }
              break;
            case " ":
            case "	":
              if (escaped && commentCheck === -1) {
                commentCheck = i;
              }
              escapedValue = escapedValue + char;
              break;
            case "\r":
              i++;
            case "\n":
              if (escaped && commentCheck !== -1) {
                escapedValue = escapedValue.substring(0, escapedValue.length - (i - commentCheck - 1));
                commentCheck = -1;
              }
              break;
            case "#":
              if (escaped) {
                if (commentCheck !== -1) {
                  escapedValue = escapedValue.substring(0, escapedValue.length - (i - commentCheck));
                  commentCheck = -1;
                }
                newlineCheck: for (let j = i + 1; j < value.length; j++) {
                  switch (value.charAt(j)) {
                    case "\r":
                      j++;
                    case "\n":
                      i = j;
                      break newlineCheck;
                  }
                }
                continue parseValue;
              }
            default:
              if (escaped) {
                escaped = false;
                commentCheck = -1;
              }
              escapedValue = escapedValue + char;
              break;
          }
        }
        return escapedValue;
      }
    };
    exports.Property = Property;
  }
});

// node_modules/dockerfile-ast/lib/propertyInstruction.js
var require_propertyInstruction = __commonJS({
  "node_modules/dockerfile-ast/lib/propertyInstruction.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.PropertyInstruction = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var instruction_1 = require_instruction();
    var property_1 = require_property();
    var argument_1 = require_argument();
    var util_1 = require_util();
    var PropertyInstruction = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
        this.properties = void 0;
      }
      getProperties() {
        if (this.properties === void 0) {
          let args = this.getPropertyArguments();
          if (args.length === 0) {
            this.properties = [];
          } else if (args.length === 1) {
            this.properties = [new property_1.Property(this.document, this.escapeChar, args[0])];
          } else if (args.length === 2) {
            if (args[0].getValue().indexOf("=") === -1) {
              this.properties = [new property_1.Property(this.document, this.escapeChar, args[0], args[1])];
            } else {
              this.properties = [
                new property_1.Property(this.document, this.escapeChar, args[0]),
                new property_1.Property(this.document, this.escapeChar, args[1])
              ];
            }
          } else if (args[0].getValue().indexOf("=") === -1) {
            let text2 = this.document.getText();
            let start = args[1].getRange().start;
            let end = args[args.length - 1].getRange().end;
            text2 = text2.substring(this.document.offsetAt(start), this.document.offsetAt(end));
            this.properties = [new property_1.Property(this.document, this.escapeChar, args[0], new argument_1.Argument(text2, vscode_languageserver_types_1.Range.create(args[1].getRange().start, args[args.length - 1].getRange().end)))];
          } else {
            this.properties = [];
            for (let i = 0; i < args.length; i++) {
              this.properties.push(new property_1.Property(this.document, this.escapeChar, args[i]));
            }
          }
        }
        return this.properties;
      }
      /**
       * Goes from the back of the string and returns the first
       * non-whitespace character that is found. If an escape character
       * is found with newline characters, the escape character will
       * not be considered a non-whitespace character and its index in
       * the string will not be returned.
       *
       * @param content the string to search through
       * @return the index in the string for the first non-whitespace
       *         character when searching from the end of the string
       */
      findTrailingNonWhitespace(content) {
        let index = content.length;
        whitespaceCheck: for (let i = content.length - 1; i >= 0; i--) {
          switch (content.charAt(i)) {
            case " ":
            case "	":
              continue;
            case "\n":
              if (content.charAt(i - 1) === "\r") {
                i = i - 1;
              }
            case "\r":
              newlineCheck: for (let j = i - 1; j >= 0; j--) {
                switch (content.charAt(j)) {
                  case " ":
                  case "	":
                  case "\r":
                  case "\n":
                  case this.escapeChar:
                    continue;
                  default:
                    index = j;
                    break newlineCheck;
                }
              }
              break whitespaceCheck;
            default:
              index = i;
              break whitespaceCheck;
          }
        }
        return index;
      }
      getPropertyArguments() {
        const args = [];
        let range = this.getInstructionRange();
        let instructionNameEndOffset = this.document.offsetAt(range.end);
        let extra = instructionNameEndOffset - this.document.offsetAt(range.start);
        let content = this.getTextContent();
        let fullArgs = content.substring(extra);
        let start = util_1.Util.findLeadingNonWhitespace(fullArgs, this.escapeChar);
        if (start === -1) {
          return [];
        }
        const startPosition = this.document.positionAt(instructionNameEndOffset + start);
        let escaped = range.start.line !== startPosition.line;
        let endingEscape = false;
        let mark2 = -1;
        let end = this.findTrailingNonWhitespace(fullArgs);
        content = fullArgs.substring(start, end + 1);
        let argStart = escaped ? -1 : 0;
        let spaced = false;
        argumentLoop: for (let i = 0; i < content.length; i++) {
          let char = content.charAt(i);
          switch (char) {
            case this.escapeChar:
              if (i + 1 === content.length) {
                endingEscape = true;
                break argumentLoop;
              }
              if (!escaped) {
                mark2 = i;
              }
              switch (content.charAt(i + 1)) {
                case " ":
                case "	":
                  if (!util_1.Util.isWhitespace(content.charAt(i + 2))) {
                    i = i + 1;
                    continue argumentLoop;
                  }
                  whitespaceCheck: for (let j = i + 2; j < content.length; j++) {
                    switch (content.charAt(j)) {
                      case "\r":
                        j++;
                      case "\n":
                        escaped = true;
                        i = j;
                        continue argumentLoop;
                      case " ":
                      case "	":
                        break;
                      default:
                        args.push(new argument_1.Argument(content.substring(argStart, i), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + i + 2))));
                        argStart = j;
                        break whitespaceCheck;
                    }
                  }
                  i = argStart - 1;
                  continue argumentLoop;
                case "\r":
                  i++;
                case "\n":
                  escaped = true;
                  i = i + 1;
                  continue argumentLoop;
                case this.escapeChar:
                  if (argStart === -1) {
                    argStart = i;
                  }
                  i = i + 1;
                  continue argumentLoop;
                default:
                  if (argStart === -1) {
                    argStart = i;
                  }
                  continue argumentLoop;
              }
            case "'":
            case '"':
              if (spaced) {
                this.createSpacedArgument(argStart, args, content, mark2, instructionNameEndOffset, start);
                argStart = i;
                spaced = false;
              }
              if (argStart === -1) {
                argStart = i;
              }
              for (let j = i + 1; j < content.length; j++) {
                switch (content.charAt(j)) {
                  case char:
                    if (content.charAt(j + 1) !== " " && content.charAt(j + 1) !== "") {
                      i = j;
                      continue argumentLoop;
                    }
                    args.push(new argument_1.Argument(content.substring(argStart, j + 1), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + j + 1))));
                    i = j;
                    argStart = -1;
                    continue argumentLoop;
                  case this.escapeChar:
                    j++;
                    break;
                }
              }
              break argumentLoop;
            case " ":
            case "	":
              if (escaped) {
                if (argStart !== -1) {
                  spaced = true;
                }
              } else if (argStart !== -1) {
                args.push(new argument_1.Argument(content.substring(argStart, i), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + i))));
                argStart = -1;
              }
              break;
            case "\r":
              i++;
            case "\n":
              spaced = false;
              break;
            case "#":
              if (escaped) {
                for (let j = i + 1; j < content.length; j++) {
                  switch (content.charAt(j)) {
                    case "\r":
                      j++;
                    case "\n":
                      i = j;
                      spaced = false;
                      continue argumentLoop;
                  }
                }
                if (argStart !== -1) {
                  let value = content.substring(argStart, mark2);
                  args.push(new argument_1.Argument(value, vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + mark2))));
                  argStart = -1;
                }
                break argumentLoop;
              } else if (argStart === -1) {
                argStart = i;
              }
              break;
            default:
              if (spaced) {
                this.createSpacedArgument(argStart, args, content, mark2, instructionNameEndOffset, start);
                argStart = i;
                spaced = false;
              }
              escaped = false;
              if (argStart === -1) {
                argStart = i;
              }
              if (char === "$" && content.charAt(i + 1) === "{") {
                let singleQuotes = false;
                let doubleQuotes = false;
                let escaped2 = false;
                for (let j = i + 1; j < content.length; j++) {
                  switch (content.charAt(j)) {
                    case this.escapeChar:
                      escaped2 = true;
                      break;
                    case "\r":
                    case "\n":
                      break;
                    case "'":
                      singleQuotes = !singleQuotes;
                      escaped2 = false;
                      break;
                    case '"':
                      doubleQuotes = !doubleQuotes;
                      escaped2 = false;
                      break;
                    case " ":
                    case "	":
                      if (escaped2 || singleQuotes || doubleQuotes) {
                        break;
                      }
                      i = j - 1;
                      continue argumentLoop;
                    case "}":
                      i = j;
                      continue argumentLoop;
                    default:
                      escaped2 = false;
                      break;
                  }
                }
                break argumentLoop;
              }
              break;
          }
        }
        if (argStart !== -1 && argStart !== content.length) {
          let end2 = endingEscape ? content.length - 1 : content.length;
          let value = content.substring(argStart, end2);
          args.push(new argument_1.Argument(value, vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + end2))));
        }
        return args;
      }
      createSpacedArgument(argStart, args, content, mark2, instructionNameEndOffset, start) {
        if (argStart !== -1) {
          args.push(new argument_1.Argument(content.substring(argStart, mark2), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + mark2))));
        }
      }
    };
    exports.PropertyInstruction = PropertyInstruction;
  }
});

// node_modules/dockerfile-ast/lib/instructions/arg.js
var require_arg = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/arg.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Arg = void 0;
    var property_1 = require_property();
    var propertyInstruction_1 = require_propertyInstruction();
    var Arg = class extends propertyInstruction_1.PropertyInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
        this.property = null;
        const args = this.getPropertyArguments();
        if (args.length === 1) {
          this.property = new property_1.Property(this.document, this.escapeChar, args[0]);
        } else {
          this.property = null;
        }
      }
      /**
       * Returns the variable defined by this ARG. This may be null if
       * this ARG instruction is malformed and has no variable
       * declaration.
       */
      getProperty() {
        return this.property;
      }
    };
    exports.Arg = Arg;
  }
});

// node_modules/dockerfile-ast/lib/instructions/cmd.js
var require_cmd = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/cmd.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Cmd = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Cmd = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
    };
    exports.Cmd = Cmd;
  }
});

// node_modules/dockerfile-ast/lib/instructions/copy.js
var require_copy = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/copy.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Copy = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Copy = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      stopSearchingForFlags(argument) {
        return argument.indexOf("--") === -1;
      }
      getFromFlag() {
        let flags = super.getFlags();
        return flags.length === 1 && flags[0].getName() === "from" ? flags[0] : null;
      }
      /**
       * Returns there here-documents that are defined in this RUN
       * instruction.
       *
       * This API is experimental and subject to change.
       */
      getHeredocs() {
        return super.getHeredocs();
      }
    };
    exports.Copy = Copy;
  }
});

// node_modules/dockerfile-ast/lib/instructions/env.js
var require_env = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/env.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Env = void 0;
    var propertyInstruction_1 = require_propertyInstruction();
    var Env = class extends propertyInstruction_1.PropertyInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      getProperties() {
        return super.getProperties();
      }
    };
    exports.Env = Env;
  }
});

// node_modules/dockerfile-ast/lib/instructions/entrypoint.js
var require_entrypoint = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/entrypoint.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Entrypoint = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Entrypoint = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
    };
    exports.Entrypoint = Entrypoint;
  }
});

// node_modules/dockerfile-ast/lib/instructions/from.js
var require_from = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/from.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.From = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var modifiableInstruction_1 = require_modifiableInstruction();
    var From = class extends modifiableInstruction_1.ModifiableInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      stopSearchingForFlags(argument) {
        return argument.indexOf("--") === -1;
      }
      getImage() {
        const args = this.getArguments();
        return args.length > 0 ? args[0].getValue() : null;
      }
      /**
       * Returns the name of the image that will be used as the base image.
       *
       * @return the base image's name, or null if unspecified
       */
      getImageName() {
        const imageName = this.getRangeContent(this.getImageNameRange());
        if (imageName === null) {
          return null;
        }
        let commented = false;
        let escaped = false;
        let name = "";
        for (let i = 0; i < imageName.length; i++) {
          const ch = imageName.charAt(i);
          switch (ch) {
            case this.escapeChar:
              escaped = true;
              break;
            case "\r":
              continue;
            case "\n":
              commented = false;
              break;
            case " ":
            case "	":
              break;
            case "#":
              if (escaped) {
                commented = true;
              } else {
                name = name + ch;
                escaped = false;
              }
              break;
            default:
              if (!commented) {
                name = name + ch;
                escaped = false;
              }
              break;
          }
        }
        return name;
      }
      /**
       * Returns the range that covers the name of the image used by
       * this instruction.
       *
       * @return the range of the name of this instruction's argument,
       *         or null if no image has been specified
       */
      getImageNameRange() {
        let range = this.getImageRange();
        if (range) {
          let registryRange = this.getRegistryRange();
          if (registryRange) {
            range.start = this.document.positionAt(this.document.offsetAt(registryRange.end) + 1);
          }
          let tagRange = this.getImageTagRange();
          let digestRange = this.getImageDigestRange();
          if (tagRange === null) {
            if (digestRange !== null) {
              range.end = this.document.positionAt(this.document.offsetAt(digestRange.start) - 1);
            }
          } else {
            range.end = this.document.positionAt(this.document.offsetAt(tagRange.start) - 1);
          }
          return range;
        }
        return null;
      }
      /**
       * Returns the range that covers the image argument of this
       * instruction. This includes the tag or digest of the image if
       * it has been specified by the instruction.
       *
       * @return the range of the image argument, or null if no image
       *         has been specified
       */
      getImageRange() {
        let args = this.getArguments();
        return args.length !== 0 ? args[0].getRange() : null;
      }
      getImageTag() {
        return this.getRangeContent(this.getImageTagRange());
      }
      /**
       * Returns the range in the document that the tag of the base
       * image encompasses.
       *
       * @return the base image's tag's range in the document, or null
       *         if no tag has been specified
       */
      getImageTagRange() {
        const range = this.getImageRange();
        if (range) {
          const rangeStartOffset = this.document.offsetAt(range.start);
          const content = this.getRangeContent(range);
          const atIndex = this.indexOf(rangeStartOffset, content, "@");
          const slashIndex = content.indexOf("/");
          if (atIndex === -1) {
            const colonIndex = this.lastIndexOf(rangeStartOffset, content, ":");
            if (colonIndex > slashIndex) {
              return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + colonIndex + 1), range.end);
            }
          }
          const subcontent = content.substring(0, atIndex);
          const subcolonIndex = subcontent.indexOf(":");
          if (subcolonIndex === -1) {
            return null;
          }
          if (slashIndex === -1) {
            return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + subcolonIndex + 1), this.document.positionAt(rangeStartOffset + atIndex));
          }
          if (subcolonIndex < slashIndex) {
            return null;
          }
          return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + subcolonIndex + 1), this.document.positionAt(rangeStartOffset + subcontent.length));
        }
        return null;
      }
      getImageDigest() {
        return this.getRangeContent(this.getImageDigestRange());
      }
      /**
       * Returns the range in the document that the digest of the base
       * image encompasses.
       *
       * @return the base image's digest's range in the document, or null
       *         if no digest has been specified
       */
      getImageDigestRange() {
        let range = this.getImageRange();
        if (range) {
          let content = this.getRangeContent(range);
          let index = this.lastIndexOf(this.document.offsetAt(range.start), content, "@");
          if (index !== -1) {
            return vscode_languageserver_types_1.Range.create(range.start.line, range.start.character + index + 1, range.end.line, range.end.character);
          }
        }
        return null;
      }
      indexOf(documentOffset, content, searchString) {
        let index = content.indexOf(searchString);
        const variables = this.getVariables();
        for (let i = 0; i < variables.length; i++) {
          const position = documentOffset + index;
          const variableRange = variables[i].getRange();
          if (this.document.offsetAt(variableRange.start) < position && position < this.document.offsetAt(variableRange.end)) {
            const offset = this.document.offsetAt(variableRange.end) - documentOffset;
            const substring = content.substring(offset);
            const subIndex = substring.indexOf(searchString);
            if (subIndex === -1) {
              return -1;
            }
            index = subIndex + offset;
            i = -1;
            continue;
          }
        }
        return index;
      }
      lastIndexOf(documentOffset, content, searchString) {
        let index = content.lastIndexOf(searchString);
        const variables = this.getVariables();
        for (let i = 0; i < variables.length; i++) {
          const position = documentOffset + index;
          const variableRange = variables[i].getRange();
          if (this.document.offsetAt(variableRange.start) < position && position < this.document.offsetAt(variableRange.end)) {
            index = content.substring(0, index).lastIndexOf(searchString);
            if (index === -1) {
              return -1;
            }
            i = -1;
            continue;
          }
        }
        return index;
      }
      getRegistry() {
        return this.getRangeContent(this.getRegistryRange());
      }
      getRegistryRange() {
        const range = this.getImageRange();
        if (range) {
          const tagRange = this.getImageTagRange();
          const digestRange = this.getImageDigestRange();
          if (tagRange === null) {
            if (digestRange !== null) {
              range.end = this.document.positionAt(this.document.offsetAt(digestRange.start) - 1);
            }
          } else {
            range.end = this.document.positionAt(this.document.offsetAt(tagRange.start) - 1);
          }
          const content = this.getRangeContent(range);
          const rangeStart = this.document.offsetAt(range.start);
          const startingSlashIndex = this.indexOf(rangeStart, content, "/");
          if (startingSlashIndex === -1) {
            return null;
          }
          const portIndex = this.indexOf(rangeStart, content, ":");
          const dotIndex = this.indexOf(rangeStart, content, ".");
          if (portIndex !== -1 || dotIndex !== -1) {
            return vscode_languageserver_types_1.Range.create(range.start, this.document.positionAt(rangeStart + startingSlashIndex));
          }
          const registry = content.substring(0, startingSlashIndex);
          if (registry === "localhost") {
            return vscode_languageserver_types_1.Range.create(range.start, this.document.positionAt(rangeStart + startingSlashIndex));
          }
        }
        return null;
      }
      getBuildStage() {
        let range = this.getBuildStageRange();
        return range === null ? null : this.getRangeContent(range);
      }
      getBuildStageRange() {
        let args = this.getArguments();
        if (args.length > 2 && args[1].getValue().toUpperCase() === "AS") {
          return args[2].getRange();
        }
        return null;
      }
      getPlatformFlag() {
        let flags = super.getFlags();
        return flags.length === 1 && flags[0].getName() === "platform" ? flags[0] : null;
      }
    };
    exports.From = From;
  }
});

// node_modules/dockerfile-ast/lib/instructions/healthcheck.js
var require_healthcheck = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/healthcheck.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Healthcheck = void 0;
    var modifiableInstruction_1 = require_modifiableInstruction();
    var Healthcheck = class extends modifiableInstruction_1.ModifiableInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      stopSearchingForFlags(argument) {
        argument = argument.toUpperCase();
        return argument === "CMD" || argument === "NONE";
      }
      getSubcommand() {
        let args = this.getArguments();
        return args.length !== 0 ? args[0] : null;
      }
    };
    exports.Healthcheck = Healthcheck;
  }
});

// node_modules/dockerfile-ast/lib/instructions/label.js
var require_label = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/label.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Label = void 0;
    var propertyInstruction_1 = require_propertyInstruction();
    var util_1 = require_util();
    var Label = class extends propertyInstruction_1.PropertyInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      getVariables() {
        const variables = super.getVariables();
        const properties = this.getProperties();
        for (const property of properties) {
          const value = property.getUnescapedValue();
          if (value !== null && value.length > 2 && value.charAt(0) === "'" && value.charAt(value.length - 1) === "'") {
            const range = property.getValueRange();
            for (let i = 0; i < variables.length; i++) {
              if (util_1.Util.isInsideRange(variables[i].getRange().start, range)) {
                variables.splice(i, 1);
                i--;
              }
            }
          }
        }
        return variables;
      }
      getProperties() {
        return super.getProperties();
      }
    };
    exports.Label = Label;
  }
});

// node_modules/dockerfile-ast/lib/instructions/onbuild.js
var require_onbuild = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/onbuild.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Onbuild = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var parser_1 = require_parser();
    var instruction_1 = require_instruction();
    var Onbuild = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      getTrigger() {
        let trigger = this.getTriggerWord();
        return trigger === null ? null : trigger.toUpperCase();
      }
      getTriggerWord() {
        return this.getRangeContent(this.getTriggerRange());
      }
      getTriggerRange() {
        let args = this.getArguments();
        return args.length > 0 ? args[0].getRange() : null;
      }
      getTriggerInstruction() {
        let triggerRange = this.getTriggerRange();
        if (triggerRange === null) {
          return null;
        }
        let args = this.getArguments();
        return parser_1.Parser.createInstruction(this.document, this.dockerfile, this.escapeChar, vscode_languageserver_types_1.Range.create(args[0].getRange().start, this.getRange().end), this.getTriggerWord(), triggerRange);
      }
    };
    exports.Onbuild = Onbuild;
  }
});

// node_modules/dockerfile-ast/lib/instructions/run.js
var require_run = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/run.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Run = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Run = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      stopSearchingForFlags(argument) {
        return argument.indexOf("--") === -1;
      }
      /**
       * Returns there here-documents that are defined in this RUN
       * instruction.
       *
       * This API is experimental and subject to change.
       */
      getHeredocs() {
        return super.getHeredocs();
      }
    };
    exports.Run = Run;
  }
});

// node_modules/dockerfile-ast/lib/instructions/shell.js
var require_shell = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/shell.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Shell = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Shell = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
    };
    exports.Shell = Shell;
  }
});

// node_modules/dockerfile-ast/lib/instructions/stopsignal.js
var require_stopsignal = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/stopsignal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Stopsignal = void 0;
    var instruction_1 = require_instruction();
    var Stopsignal = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
    };
    exports.Stopsignal = Stopsignal;
  }
});

// node_modules/dockerfile-ast/lib/instructions/workdir.js
var require_workdir = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/workdir.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Workdir = void 0;
    var instruction_1 = require_instruction();
    var Workdir = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      /**
       * Returns the path that has been defined. Note that this path may
       * be absolute or relative depending on what was written in the
       * instruction.
       *
       * @return the working directory's path, or null if this
       *         instruction has no arguments
       */
      getPath() {
        return this.getArgumentsContent();
      }
      /**
       * Returns the absolute path that this instruction resolves to. The
       * function will inspect prior WORKDIR instructions in the current
       * image or another build stage in the Dockerfile to try to
       * determine this.
       *
       * @return the absolute path of the working directory, or null if
       *         this instruction has no arguments, or undefined if it
       *         cannot be determined because only relative paths could be
       *         found
       */
      getAbsolutePath() {
        const path4 = this.getPath();
        if (path4 === null || path4.startsWith("/")) {
          return path4;
        }
        const startLine = this.getRange().start.line;
        const hierarchy = this.dockerfile.getStageHierarchy(startLine);
        for (let i = hierarchy.length - 1; i >= 0; i--) {
          const workdirs = hierarchy[i].getWORKDIRs();
          for (let j = workdirs.length - 1; j >= 0; j--) {
            if (workdirs[j].getRange().start.line < startLine) {
              const parent = workdirs[j].getAbsolutePath();
              if (parent === void 0 || parent === null) {
                return void 0;
              }
              return parent.endsWith("/") ? parent + path4 : parent + "/" + path4;
            }
          }
        }
        return void 0;
      }
    };
    exports.Workdir = Workdir;
  }
});

// node_modules/dockerfile-ast/lib/instructions/user.js
var require_user = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/user.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.User = void 0;
    var instruction_1 = require_instruction();
    var User = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
    };
    exports.User = User;
  }
});

// node_modules/dockerfile-ast/lib/instructions/volume.js
var require_volume = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/volume.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Volume = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Volume = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
    };
    exports.Volume = Volume;
  }
});

// node_modules/dockerfile-ast/lib/imageTemplate.js
var require_imageTemplate = __commonJS({
  "node_modules/dockerfile-ast/lib/imageTemplate.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ImageTemplate = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var arg_1 = require_arg();
    var cmd_1 = require_cmd();
    var copy_1 = require_copy();
    var env_1 = require_env();
    var entrypoint_1 = require_entrypoint();
    var from_1 = require_from();
    var healthcheck_1 = require_healthcheck();
    var onbuild_1 = require_onbuild();
    var util_1 = require_util();
    var workdir_1 = require_workdir();
    var ImageTemplate = class {
      constructor() {
        this.comments = [];
        this.instructions = [];
      }
      addComment(comment) {
        this.comments.push(comment);
      }
      getComments() {
        return this.comments;
      }
      addInstruction(instruction) {
        this.instructions.push(instruction);
      }
      getInstructions() {
        return this.instructions;
      }
      getInstructionAt(line2) {
        for (let instruction of this.instructions) {
          if (util_1.Util.isInsideRange(vscode_languageserver_types_1.Position.create(line2, 0), instruction.getRange())) {
            return instruction;
          }
        }
        return null;
      }
      /**
       * Gets all the ARG instructions that are defined in this image.
       */
      getARGs() {
        let args = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof arg_1.Arg) {
            args.push(instruction);
          }
        }
        return args;
      }
      /**
       * Gets all the CMD instructions that are defined in this image.
       */
      getCMDs() {
        let cmds = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof cmd_1.Cmd) {
            cmds.push(instruction);
          }
        }
        return cmds;
      }
      /**
       * Gets all the COPY instructions that are defined in this image.
       */
      getCOPYs() {
        let copies = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof copy_1.Copy) {
            copies.push(instruction);
          }
        }
        return copies;
      }
      /**
       * Gets all the ENTRYPOINT instructions that are defined in this image.
       */
      getENTRYPOINTs() {
        let froms = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof entrypoint_1.Entrypoint) {
            froms.push(instruction);
          }
        }
        return froms;
      }
      /**
       * Gets all the ENV instructions that are defined in this image.
       */
      getENVs() {
        let args = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof env_1.Env) {
            args.push(instruction);
          }
        }
        return args;
      }
      getFROM() {
        for (const instruction of this.instructions) {
          if (instruction instanceof from_1.From) {
            return instruction;
          }
        }
        return null;
      }
      /**
       * Gets all the FROM instructions that are defined in this image.
       */
      getFROMs() {
        let froms = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof from_1.From) {
            froms.push(instruction);
          }
        }
        return froms;
      }
      /**
       * Gets all the HEALTHCHECK instructions that are defined in this image.
       */
      getHEALTHCHECKs() {
        let froms = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof healthcheck_1.Healthcheck) {
            froms.push(instruction);
          }
        }
        return froms;
      }
      getWORKDIRs() {
        const workdirs = [];
        for (const instruction of this.instructions) {
          if (instruction instanceof workdir_1.Workdir) {
            workdirs.push(instruction);
          }
        }
        return workdirs;
      }
      getOnbuildTriggers() {
        let triggers = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof onbuild_1.Onbuild) {
            let trigger = instruction.getTriggerInstruction();
            if (trigger) {
              triggers.push(trigger);
            }
          }
        }
        return triggers;
      }
      getAvailableVariables(currentLine) {
        const variables = [];
        for (const arg of this.getARGs()) {
          if (arg.isBefore(currentLine)) {
            const property = arg.getProperty();
            if (property) {
              const variable2 = property.getName();
              if (variables.indexOf(variable2) === -1) {
                variables.push(variable2);
              }
            }
          }
        }
        for (const env of this.getENVs()) {
          if (env.isBefore(currentLine)) {
            for (const property of env.getProperties()) {
              const variable2 = property.getName();
              if (variables.indexOf(variable2) === -1) {
                variables.push(variable2);
              }
            }
          }
        }
        return variables;
      }
      /**
       * Resolves a variable with the given name at the specified line
       * to its value. If null is returned, then the variable has been
       * defined but no value was given. If undefined is returned, then
       * a variable with the given name has not been defined yet as of
       * the given line.
       *
       * @param variable the name of the variable to resolve
       * @param line the line number that the variable is on, zero-based
       * @return the value of the variable as defined by an ARG or ENV
       *         instruction, or null if no value has been specified, or
       *         undefined if a variable with the given name has not
       *         been defined
       */
      resolveVariable(variable2, line2) {
        let envs = this.getENVs();
        for (let i = envs.length - 1; i >= 0; i--) {
          if (envs[i].isBefore(line2)) {
            for (let property of envs[i].getProperties()) {
              if (property.getName() === variable2) {
                return property.getValue();
              }
            }
          }
        }
        let args = this.getARGs();
        for (let i = args.length - 1; i >= 0; i--) {
          if (args[i].isBefore(line2)) {
            let property = args[i].getProperty();
            if (property && property.getName() === variable2) {
              return property.getValue();
            }
          }
        }
        return void 0;
      }
      getRange() {
        const instructions = this.getInstructions();
        if (instructions.length === 0) {
          return vscode_languageserver_types_1.Range.create(0, 0, 0, 0);
        }
        const instructionStart = instructions[0].getRange().start;
        const instructionEnd = instructions[instructions.length - 1].getRange().end;
        return vscode_languageserver_types_1.Range.create(instructionStart, instructionEnd);
      }
      contains(position) {
        const range = this.getRange();
        if (range === null) {
          return false;
        }
        return util_1.Util.isInsideRange(position, range);
      }
    };
    exports.ImageTemplate = ImageTemplate;
  }
});

// node_modules/dockerfile-ast/lib/dockerfile.js
var require_dockerfile = __commonJS({
  "node_modules/dockerfile-ast/lib/dockerfile.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Dockerfile = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var ast = require_main();
    var imageTemplate_1 = require_imageTemplate();
    var from_1 = require_from();
    var util_1 = require_util();
    var main_1 = require_main();
    var Dockerfile = class extends imageTemplate_1.ImageTemplate {
      constructor(document) {
        super();
        this.initialInstructions = new imageTemplate_1.ImageTemplate();
        this.buildStages = [];
        this.directives = [];
        this.foundFrom = false;
        this.document = document;
      }
      getEscapeCharacter() {
        for (const directive of this.directives) {
          if (directive.getDirective() === ast.Directive.escape) {
            const value = directive.getValue();
            if (value === "\\" || value === "`") {
              return value;
            }
          }
        }
        return "\\";
      }
      getInitialARGs() {
        return this.initialInstructions.getARGs();
      }
      getContainingImage(position) {
        let range = vscode_languageserver_types_1.Range.create(vscode_languageserver_types_1.Position.create(0, 0), this.document.positionAt(this.document.getText().length));
        if (!util_1.Util.isInsideRange(position, range)) {
          return null;
        }
        if (this.initialInstructions.getComments().length > 0 || this.initialInstructions.getInstructions().length > 0) {
          if (util_1.Util.isInsideRange(position, this.initialInstructions.getRange())) {
            return this.initialInstructions;
          }
        }
        for (const buildStage of this.buildStages) {
          if (util_1.Util.isInsideRange(position, buildStage.getRange())) {
            return buildStage;
          }
        }
        return this;
      }
      addInstruction(instruction) {
        if (instruction.getKeyword() === main_1.Keyword.FROM) {
          this.currentBuildStage = new imageTemplate_1.ImageTemplate();
          this.buildStages.push(this.currentBuildStage);
          this.foundFrom = true;
        } else if (!this.foundFrom) {
          this.initialInstructions.addInstruction(instruction);
        }
        if (this.foundFrom) {
          this.currentBuildStage.addInstruction(instruction);
        }
        super.addInstruction(instruction);
      }
      setDirectives(directives) {
        this.directives = directives;
      }
      getDirective() {
        return this.directives.length === 0 ? null : this.directives[0];
      }
      getDirectives() {
        return this.directives;
      }
      resolveVariable(variable2, line2) {
        for (let from of this.getFROMs()) {
          let range = from.getRange();
          if (range.start.line <= line2 && line2 <= range.end.line) {
            let initialARGs = new imageTemplate_1.ImageTemplate();
            for (let instruction of this.initialInstructions.getARGs()) {
              initialARGs.addInstruction(instruction);
            }
            return initialARGs.resolveVariable(variable2, line2);
          }
        }
        let image = this.getContainingImage(vscode_languageserver_types_1.Position.create(line2, 0));
        if (image === null) {
          return void 0;
        }
        let resolvedVariable = image.resolveVariable(variable2, line2);
        if (resolvedVariable === null) {
          let initialARGs = new imageTemplate_1.ImageTemplate();
          for (let instruction of this.initialInstructions.getARGs()) {
            initialARGs.addInstruction(instruction);
          }
          return initialARGs.resolveVariable(variable2, line2);
        }
        return resolvedVariable;
      }
      getAvailableVariables(currentLine) {
        if (this.getInstructionAt(currentLine) instanceof from_1.From) {
          let variables = [];
          for (let arg of this.getInitialARGs()) {
            let property = arg.getProperty();
            if (property) {
              variables.push(property.getName());
            }
          }
          return variables;
        }
        let image = this.getContainingImage(vscode_languageserver_types_1.Position.create(currentLine, 0));
        return image ? image.getAvailableVariables(currentLine) : [];
      }
      getParentStage(image) {
        const templateFrom = image.getFROM();
        const imageName = templateFrom === null ? null : templateFrom.getImageName();
        if (imageName === null) {
          return null;
        }
        for (const from of this.getFROMs()) {
          if (from.getBuildStage() === imageName) {
            const range = from.getRange();
            if (range.start.line === templateFrom.getRange().start.line) {
              return null;
            }
            return this.getContainingImage(range.start);
          }
        }
        return null;
      }
      getStageHierarchy(line2) {
        const image = this.getContainingImage(vscode_languageserver_types_1.Position.create(line2, 0));
        if (image === null) {
          return [];
        }
        const stages = [image];
        let stage = this.getParentStage(image);
        while (stage !== null) {
          stages.splice(0, 0, stage);
          stage = this.getParentStage(stage);
        }
        return stages;
      }
      getAvailableWorkingDirectories(line2) {
        const availableDirectories = /* @__PURE__ */ new Set();
        for (const image of this.getStageHierarchy(line2)) {
          for (const workdir of image.getWORKDIRs()) {
            if (workdir.getRange().end.line < line2) {
              let directory = workdir.getAbsolutePath();
              if (directory !== void 0 && directory !== null) {
                if (!directory.endsWith("/")) {
                  directory += "/";
                }
                availableDirectories.add(directory);
              }
            }
          }
        }
        return Array.from(availableDirectories);
      }
      /**
       * Internally reorganize the comments in the Dockerfile and allocate
       * them to the relevant build stages that they belong to.
       */
      organizeComments() {
        const comments = this.getComments();
        for (let i = 0; i < comments.length; i++) {
          if (util_1.Util.isInsideRange(comments[i].getRange().end, this.initialInstructions.getRange())) {
            this.initialInstructions.addComment(comments[i]);
          } else {
            for (const buildStage of this.buildStages) {
              if (util_1.Util.isInsideRange(comments[i].getRange().start, buildStage.getRange())) {
                buildStage.addComment(comments[i]);
              }
            }
          }
        }
      }
      getRange() {
        const comments = this.getComments();
        const instructions = this.getInstructions();
        let range = null;
        if (comments.length === 0) {
          if (instructions.length > 0) {
            range = vscode_languageserver_types_1.Range.create(instructions[0].getRange().start, instructions[instructions.length - 1].getRange().end);
          }
        } else if (instructions.length === 0) {
          range = vscode_languageserver_types_1.Range.create(comments[0].getRange().start, comments[comments.length - 1].getRange().end);
        } else {
          const commentStart = comments[0].getRange().start;
          const commentEnd = comments[comments.length - 1].getRange().end;
          const instructionStart = instructions[0].getRange().start;
          const instructionEnd = instructions[instructions.length - 1].getRange().end;
          if (commentStart.line < instructionStart.line) {
            if (commentEnd.line < instructionEnd.line) {
              range = vscode_languageserver_types_1.Range.create(commentStart, instructionEnd);
            }
            range = vscode_languageserver_types_1.Range.create(commentStart, commentEnd);
          } else if (commentEnd.line < instructionEnd.line) {
            range = vscode_languageserver_types_1.Range.create(instructionStart, instructionEnd);
          } else {
            range = vscode_languageserver_types_1.Range.create(instructionStart, commentEnd);
          }
        }
        if (range === null) {
          if (this.directives.length === 0) {
            return null;
          }
          return this.directives[0].getRange();
        } else if (this.directives.length === 0) {
          return range;
        }
        return vscode_languageserver_types_1.Range.create(this.directives[0].getRange().start, range.end);
      }
    };
    exports.Dockerfile = Dockerfile;
  }
});

// node_modules/dockerfile-ast/lib/parser.js
var require_parser = __commonJS({
  "node_modules/dockerfile-ast/lib/parser.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Parser = void 0;
    var vscode_languageserver_textdocument_1 = (init_main2(), __toCommonJS(main_exports2));
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var comment_1 = require_comment();
    var parserDirective_1 = require_parserDirective();
    var instruction_1 = require_instruction();
    var add_1 = require_add();
    var arg_1 = require_arg();
    var cmd_1 = require_cmd();
    var copy_1 = require_copy();
    var env_1 = require_env();
    var entrypoint_1 = require_entrypoint();
    var from_1 = require_from();
    var healthcheck_1 = require_healthcheck();
    var label_1 = require_label();
    var onbuild_1 = require_onbuild();
    var run_1 = require_run();
    var shell_1 = require_shell();
    var stopsignal_1 = require_stopsignal();
    var workdir_1 = require_workdir();
    var user_1 = require_user();
    var volume_1 = require_volume();
    var dockerfile_1 = require_dockerfile();
    var util_1 = require_util();
    var main_1 = require_main();
    var Parser2 = class _Parser {
      constructor() {
        this.escapeChar = null;
      }
      static createInstruction(document, dockerfile, escapeChar, lineRange, instruction, instructionRange) {
        switch (instruction.toUpperCase()) {
          case "ADD":
            return new add_1.Add(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "ARG":
            return new arg_1.Arg(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "CMD":
            return new cmd_1.Cmd(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "COPY":
            return new copy_1.Copy(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "ENTRYPOINT":
            return new entrypoint_1.Entrypoint(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "ENV":
            return new env_1.Env(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "FROM":
            return new from_1.From(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "HEALTHCHECK":
            return new healthcheck_1.Healthcheck(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "LABEL":
            return new label_1.Label(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "ONBUILD":
            return new onbuild_1.Onbuild(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "RUN":
            return new run_1.Run(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "SHELL":
            return new shell_1.Shell(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "STOPSIGNAL":
            return new stopsignal_1.Stopsignal(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "WORKDIR":
            return new workdir_1.Workdir(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "USER":
            return new user_1.User(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "VOLUME":
            return new volume_1.Volume(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
        }
        return new instruction_1.Instruction(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
      }
      getParserDirectives(document, buffer) {
        const directives = [];
        this.escapeChar = "";
        const offset = util_1.Util.isUTF8BOM(buffer.substring(0, 1)) ? 1 : 0;
        directiveCheck: for (let i = offset; i < buffer.length; i++) {
          switch (buffer.charAt(i)) {
            case " ":
            case "	":
              break;
            case "\r":
            case "\n":
              break directiveCheck;
            case "#":
              let directiveStart = -1;
              let directiveEnd = -1;
              for (let j = i + 1; j < buffer.length; j++) {
                let char = buffer.charAt(j);
                switch (char) {
                  case " ":
                  case "	":
                    if (directiveStart !== -1 && directiveEnd === -1) {
                      directiveEnd = j;
                    }
                    break;
                  case "\r":
                  case "\n":
                    break directiveCheck;
                  case "=":
                    let valueStart = -1;
                    let valueEnd = -1;
                    if (directiveEnd === -1) {
                      directiveEnd = j;
                    }
                    let lineEnd = buffer.length;
                    directiveValue: for (let k = j + 1; k < buffer.length; k++) {
                      char = buffer.charAt(k);
                      switch (char) {
                        case "\r":
                        case "\n":
                          if (valueStart !== -1 && valueEnd === -1) {
                            valueEnd = k;
                          }
                          lineEnd = k;
                          break directiveValue;
                        case "	":
                        case " ":
                          if (valueStart !== -1 && valueEnd === -1) {
                            valueEnd = k;
                          }
                          continue;
                        default:
                          if (valueStart === -1) {
                            valueStart = k;
                          }
                          break;
                      }
                    }
                    if (directiveStart === -1) {
                      break directiveCheck;
                    }
                    if (valueStart === -1) {
                      valueStart = j + 1;
                      valueEnd = lineEnd;
                    } else if (valueEnd === -1) {
                      valueEnd = buffer.length;
                    }
                    const lineRange = vscode_languageserver_types_1.Range.create(document.positionAt(i), document.positionAt(lineEnd));
                    const nameRange = vscode_languageserver_types_1.Range.create(document.positionAt(directiveStart), document.positionAt(directiveEnd));
                    const valueRange = vscode_languageserver_types_1.Range.create(document.positionAt(valueStart), document.positionAt(valueEnd));
                    directives.push(new parserDirective_1.ParserDirective(document, lineRange, nameRange, valueRange));
                    directiveStart = -1;
                    if (buffer.charAt(valueEnd) === "\r") {
                      i = valueEnd + 1;
                    } else {
                      i = valueEnd;
                    }
                    continue directiveCheck;
                  default:
                    if (directiveStart === -1) {
                      directiveStart = j;
                    }
                    break;
                }
              }
              break;
            default:
              break directiveCheck;
          }
        }
        return directives;
      }
      parse(buffer) {
        this.document = vscode_languageserver_textdocument_1.TextDocument.create("", "", 0, buffer);
        this.buffer = buffer;
        let dockerfile = new dockerfile_1.Dockerfile(this.document);
        let directives = this.getParserDirectives(this.document, this.buffer);
        let offset = 0;
        this.escapeChar = "\\";
        if (directives.length > 0) {
          dockerfile.setDirectives(directives);
          this.escapeChar = dockerfile.getEscapeCharacter();
          offset = this.document.offsetAt(vscode_languageserver_types_1.Position.create(directives.length, 0));
        } else if (util_1.Util.isUTF8BOM(buffer.substring(0, 1))) {
          offset = 1;
        }
        for (let i = offset; i < this.buffer.length; i++) {
          const char = this.buffer.charAt(i);
          switch (char) {
            case " ":
            case "	":
            case "\r":
            case "\n":
              break;
            case "#":
              i = this.processComment(dockerfile, i);
              break;
            default:
              i = this.processInstruction(dockerfile, char, i);
              break;
          }
        }
        dockerfile.organizeComments();
        return dockerfile;
      }
      processInstruction(dockerfile, char, start) {
        let instruction = char;
        let instructionEnd = -1;
        let escapedInstruction = false;
        instructionCheck: for (let i = start + 1; i < this.buffer.length; i++) {
          char = this.buffer.charAt(i);
          switch (char) {
            case this.escapeChar:
              escapedInstruction = true;
              char = this.buffer.charAt(i + 1);
              if (char === "\r" || char === "\n") {
                if (instructionEnd === -1) {
                  instructionEnd = i;
                }
                i++;
              } else if (char === " " || char === "	") {
                for (let j = i + 2; j < this.buffer.length; j++) {
                  switch (this.buffer.charAt(j)) {
                    case " ":
                    case "	":
                      break;
                    case "\r":
                    case "\n":
                      i = j;
                      continue instructionCheck;
                    default:
                      instructionEnd = i + 1;
                      instruction = instruction + this.escapeChar;
                      i = j - 2;
                      continue instructionCheck;
                  }
                }
                instructionEnd = i + 1;
                instruction = instruction + this.escapeChar;
                break instructionCheck;
              } else {
                instructionEnd = i + 1;
                instruction = instruction + this.escapeChar;
                escapedInstruction = false;
              }
              break;
            case " ":
            case "	":
              if (escapedInstruction) {
                escapeCheck: for (let j = i + 1; j < this.buffer.length; j++) {
                  switch (this.buffer.charAt(j)) {
                    case " ":
                    case "	":
                      break;
                    case "\r":
                    case "\n":
                      i = j;
                      continue instructionCheck;
                    default:
                      break escapeCheck;
                  }
                }
                escapedInstruction = false;
              }
              if (instructionEnd === -1) {
                instructionEnd = i;
              }
              i = this.processArguments(dockerfile, instruction, instructionEnd, start, i);
              dockerfile.addInstruction(this.createInstruction(dockerfile, instruction, start, instructionEnd, i));
              return i;
            case "\r":
            case "\n":
              if (escapedInstruction) {
                continue;
              }
              if (instructionEnd === -1) {
                instructionEnd = i;
              }
              dockerfile.addInstruction(this.createInstruction(dockerfile, instruction, start, i, i));
              return i;
            case "#":
              if (escapedInstruction) {
                continue;
              }
            default:
              instructionEnd = i + 1;
              instruction = instruction + char;
              escapedInstruction = false;
              break;
          }
        }
        if (instructionEnd === -1) {
          instructionEnd = this.buffer.length;
        }
        dockerfile.addInstruction(this.createInstruction(dockerfile, instruction, start, instructionEnd, this.buffer.length));
        return this.buffer.length;
      }
      processHeredocs(instruction, offset) {
        let keyword = instruction.getKeyword();
        if (keyword === main_1.Keyword.ONBUILD) {
          instruction = instruction.getTriggerInstruction();
          if (instruction === null) {
            return offset;
          }
          keyword = instruction.getKeyword();
        }
        if (keyword !== main_1.Keyword.ADD && keyword !== main_1.Keyword.COPY && keyword !== main_1.Keyword.RUN) {
          return offset;
        }
        const heredocs = [];
        let tabbed = false;
        for (const arg of instruction.getArguments()) {
          const value = arg.getValue();
          if (value.startsWith("<<") && value.length > 2) {
            if (value.startsWith("<<-")) {
              tabbed = true;
            }
            const name = util_1.Util.parseHeredocName(value);
            if (name !== null) {
              heredocs.push(name);
            }
          }
        }
        if (heredocs.length > 0) {
          for (const heredoc of heredocs) {
            offset = this.parseHeredoc(heredoc, offset, tabbed);
          }
        }
        return offset;
      }
      processArguments(dockerfile, instruction, instructionEnd, start, offset) {
        let escaped = false;
        argumentsCheck: for (let i = offset + 1; i < this.buffer.length; i++) {
          switch (this.buffer.charAt(i)) {
            case "\r":
            case "\n":
              if (escaped) {
                continue;
              }
              return this.processHeredocs(this.createInstruction(dockerfile, instruction, start, instructionEnd, i), i);
            case this.escapeChar:
              const next = this.buffer.charAt(i + 1);
              if (next === "\n" || next === "\r") {
                escaped = true;
                i++;
              } else if (next === " " || next === "	") {
                for (let j = i + 2; j < this.buffer.length; j++) {
                  switch (this.buffer.charAt(j)) {
                    case " ":
                    case "	":
                      break;
                    case "\r":
                    case "\n":
                      escaped = true;
                    default:
                      i = j;
                      continue argumentsCheck;
                  }
                }
                return this.buffer.length;
              }
              continue;
            case "#":
              if (escaped) {
                i = this.processComment(dockerfile, i);
                continue argumentsCheck;
              }
              break;
            case " ":
            case "	":
              break;
            default:
              if (escaped) {
                escaped = false;
              }
              break;
          }
        }
        return this.buffer.length;
      }
      processComment(dockerfile, start) {
        let end = this.buffer.length;
        commentLoop: for (let i = start + 1; i < this.buffer.length; i++) {
          switch (this.buffer.charAt(i)) {
            case "\r":
            case "\n":
              end = i;
              break commentLoop;
          }
        }
        const range = vscode_languageserver_types_1.Range.create(this.document.positionAt(start), this.document.positionAt(end));
        dockerfile.addComment(new comment_1.Comment(this.document, range));
        return end;
      }
      parseHeredoc(heredocName, offset, tabbed) {
        let startWord = -1;
        let lineStart = true;
        for (let i = offset; i < this.buffer.length; i++) {
          switch (this.buffer.charAt(i)) {
            case " ":
              lineStart = false;
              break;
            case "	":
              if (!tabbed) {
                lineStart = false;
              }
              break;
            case "\r":
            case "\n":
              if (startWord !== -1 && heredocName === this.buffer.substring(startWord, i)) {
                return i;
              }
              startWord = -1;
              lineStart = true;
              break;
            default:
              if (lineStart) {
                startWord = i;
                lineStart = false;
              }
              break;
          }
        }
        return this.buffer.length;
      }
      createInstruction(dockerfile, instruction, start, instructionEnd, end) {
        const startPosition = this.document.positionAt(start);
        const instructionRange = vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(instructionEnd));
        const lineRange = vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(end));
        return _Parser.createInstruction(this.document, dockerfile, this.escapeChar, lineRange, instruction, instructionRange);
      }
    };
    exports.Parser = Parser2;
  }
});

// node_modules/dockerfile-ast/lib/main.js
var require_main = __commonJS({
  "node_modules/dockerfile-ast/lib/main.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.DockerfileParser = exports.DefaultVariables = exports.Directive = exports.Keyword = exports.Workdir = exports.Volume = exports.User = exports.Stopsignal = exports.Shell = exports.Run = exports.PropertyInstruction = exports.Onbuild = exports.ModifiableInstruction = exports.Label = exports.JSONInstruction = exports.Heredoc = exports.Healthcheck = exports.From = exports.Env = exports.Entrypoint = exports.Copy = exports.Cmd = exports.Arg = exports.Add = exports.Variable = exports.Property = exports.ParserDirective = exports.Line = exports.Instruction = exports.Flag = exports.Comment = exports.JSONArgument = exports.Argument = void 0;
    var argument_1 = require_argument();
    Object.defineProperty(exports, "Argument", { enumerable: true, get: function() {
      return argument_1.Argument;
    } });
    var jsonArgument_1 = require_jsonArgument();
    Object.defineProperty(exports, "JSONArgument", { enumerable: true, get: function() {
      return jsonArgument_1.JSONArgument;
    } });
    var comment_1 = require_comment();
    Object.defineProperty(exports, "Comment", { enumerable: true, get: function() {
      return comment_1.Comment;
    } });
    var parser_1 = require_parser();
    var flag_1 = require_flag();
    Object.defineProperty(exports, "Flag", { enumerable: true, get: function() {
      return flag_1.Flag;
    } });
    var instruction_1 = require_instruction();
    Object.defineProperty(exports, "Instruction", { enumerable: true, get: function() {
      return instruction_1.Instruction;
    } });
    var line_1 = require_line();
    Object.defineProperty(exports, "Line", { enumerable: true, get: function() {
      return line_1.Line;
    } });
    var parserDirective_1 = require_parserDirective();
    Object.defineProperty(exports, "ParserDirective", { enumerable: true, get: function() {
      return parserDirective_1.ParserDirective;
    } });
    var property_1 = require_property();
    Object.defineProperty(exports, "Property", { enumerable: true, get: function() {
      return property_1.Property;
    } });
    var variable_1 = require_variable();
    Object.defineProperty(exports, "Variable", { enumerable: true, get: function() {
      return variable_1.Variable;
    } });
    var add_1 = require_add();
    Object.defineProperty(exports, "Add", { enumerable: true, get: function() {
      return add_1.Add;
    } });
    var arg_1 = require_arg();
    Object.defineProperty(exports, "Arg", { enumerable: true, get: function() {
      return arg_1.Arg;
    } });
    var cmd_1 = require_cmd();
    Object.defineProperty(exports, "Cmd", { enumerable: true, get: function() {
      return cmd_1.Cmd;
    } });
    var copy_1 = require_copy();
    Object.defineProperty(exports, "Copy", { enumerable: true, get: function() {
      return copy_1.Copy;
    } });
    var entrypoint_1 = require_entrypoint();
    Object.defineProperty(exports, "Entrypoint", { enumerable: true, get: function() {
      return entrypoint_1.Entrypoint;
    } });
    var env_1 = require_env();
    Object.defineProperty(exports, "Env", { enumerable: true, get: function() {
      return env_1.Env;
    } });
    var from_1 = require_from();
    Object.defineProperty(exports, "From", { enumerable: true, get: function() {
      return from_1.From;
    } });
    var healthcheck_1 = require_healthcheck();
    Object.defineProperty(exports, "Healthcheck", { enumerable: true, get: function() {
      return healthcheck_1.Healthcheck;
    } });
    var heredoc_1 = require_heredoc();
    Object.defineProperty(exports, "Heredoc", { enumerable: true, get: function() {
      return heredoc_1.Heredoc;
    } });
    var jsonInstruction_1 = require_jsonInstruction();
    Object.defineProperty(exports, "JSONInstruction", { enumerable: true, get: function() {
      return jsonInstruction_1.JSONInstruction;
    } });
    var label_1 = require_label();
    Object.defineProperty(exports, "Label", { enumerable: true, get: function() {
      return label_1.Label;
    } });
    var modifiableInstruction_1 = require_modifiableInstruction();
    Object.defineProperty(exports, "ModifiableInstruction", { enumerable: true, get: function() {
      return modifiableInstruction_1.ModifiableInstruction;
    } });
    var onbuild_1 = require_onbuild();
    Object.defineProperty(exports, "Onbuild", { enumerable: true, get: function() {
      return onbuild_1.Onbuild;
    } });
    var propertyInstruction_1 = require_propertyInstruction();
    Object.defineProperty(exports, "PropertyInstruction", { enumerable: true, get: function() {
      return propertyInstruction_1.PropertyInstruction;
    } });
    var run_1 = require_run();
    Object.defineProperty(exports, "Run", { enumerable: true, get: function() {
      return run_1.Run;
    } });
    var shell_1 = require_shell();
    Object.defineProperty(exports, "Shell", { enumerable: true, get: function() {
      return shell_1.Shell;
    } });
    var stopsignal_1 = require_stopsignal();
    Object.defineProperty(exports, "Stopsignal", { enumerable: true, get: function() {
      return stopsignal_1.Stopsignal;
    } });
    var user_1 = require_user();
    Object.defineProperty(exports, "User", { enumerable: true, get: function() {
      return user_1.User;
    } });
    var volume_1 = require_volume();
    Object.defineProperty(exports, "Volume", { enumerable: true, get: function() {
      return volume_1.Volume;
    } });
    var workdir_1 = require_workdir();
    Object.defineProperty(exports, "Workdir", { enumerable: true, get: function() {
      return workdir_1.Workdir;
    } });
    var Keyword;
    (function(Keyword2) {
      Keyword2["ADD"] = "ADD";
      Keyword2["ARG"] = "ARG";
      Keyword2["CMD"] = "CMD";
      Keyword2["COPY"] = "COPY";
      Keyword2["ENTRYPOINT"] = "ENTRYPOINT";
      Keyword2["ENV"] = "ENV";
      Keyword2["EXPOSE"] = "EXPOSE";
      Keyword2["FROM"] = "FROM";
      Keyword2["HEALTHCHECK"] = "HEALTHCHECK";
      Keyword2["LABEL"] = "LABEL";
      Keyword2["MAINTAINER"] = "MAINTAINER";
      Keyword2["ONBUILD"] = "ONBUILD";
      Keyword2["RUN"] = "RUN";
      Keyword2["SHELL"] = "SHELL";
      Keyword2["STOPSIGNAL"] = "STOPSIGNAL";
      Keyword2["USER"] = "USER";
      Keyword2["VOLUME"] = "VOLUME";
      Keyword2["WORKDIR"] = "WORKDIR";
    })(Keyword || (exports.Keyword = Keyword = {}));
    var Directive;
    (function(Directive2) {
      Directive2["escape"] = "escape";
      Directive2["syntax"] = "syntax";
    })(Directive || (exports.Directive = Directive = {}));
    exports.DefaultVariables = [
      "ALL_PROXY",
      "all_proxy",
      "FTP_PROXY",
      "ftp_proxy",
      "HTTP_PROXY",
      "http_proxy",
      "HTTPS_PROXY",
      "https_proxy",
      "NO_PROXY",
      "no_proxy"
    ];
    var DockerfileParser2;
    (function(DockerfileParser3) {
      function parse3(content) {
        let parser = new parser_1.Parser();
        return parser.parse(content);
      }
      DockerfileParser3.parse = parse3;
    })(DockerfileParser2 || (exports.DockerfileParser = DockerfileParser2 = {}));
  }
});

// src/collect/environments.ts
import path3 from "node:path";

// src/collect/cache.ts
function createCache() {
  const once = keeper();
  const inTrees = /* @__PURE__ */ new WeakMap();
  const keeperOf = (tree) => {
    const keep = inTrees.get(tree) ?? keeper();
    inTrees.set(tree, keep);
    return keep;
  };
  let last = Promise.resolve();
  return {
    text: (tree, file) => tree.read(file).then((bytes) => bytes.toString("utf8"), unreadable("")),
    yaml: (tree, file, dialect) => tree.id(file).then(async (id) => {
      const read5 = async () => readYaml((await tree.read(file)).toString("utf8"), dialect);
      return once(`yaml\0${dialect}\0${id}`, read5);
    }).catch((error) => unreadable(refused(String(error?.message)))(error)),
    once,
    onceIn: (tree, key2, work) => keeperOf(tree)(key2, work),
    inTurn: (work) => {
      const result = last.then(work);
      last = result.catch(() => {
      });
      return result;
    },
    verdicts: /* @__PURE__ */ new Map()
  };
}
function keeper() {
  const kept2 = /* @__PURE__ */ new Map();
  return (key2, work) => {
    const known2 = kept2.get(key2);
    if (known2 !== void 0) return known2;
    const fresh = work();
    kept2.set(key2, fresh);
    fresh.catch(() => kept2.delete(key2));
    return fresh;
  };
}
function unreadable(instead) {
  return (error) => {
    if (error instanceof Unreadable) return instead;
    throw error;
  };
}
function refused(reason) {
  return { documents: [], problems: [{ reason, line: 1, column: 1, fatal: true }] };
}

// src/collect/environment-class.ts
var words = [
  ["production-like", "prod-like"],
  ["integration", "prod-like"],
  ["production", "production"],
  ["formation", "sandbox"],
  ["hors-prod", "prod-like"],
  ["prod-like", "prod-like"],
  ["non-prod", "prod-like"],
  ["pre-prod", "prod-like"],
  ["preprod", "prod-like"],
  ["recette", "prod-like"],
  ["sandbox", "sandbox"],
  ["staging", "prod-like"],
  ["qualif", "prod-like"],
  ["prod", "production"],
  ["test", "sandbox"],
  ["dev", "sandbox"]
];
function classOf(name) {
  const text2 = `-${name.toLowerCase().replaceAll(/[-_.\s]+/g, "-")}-`;
  return words.find(([word]) => text2.includes(`-${word}-`))?.[1] ?? null;
}
function environmentOfFolder(folder) {
  return folder.split("/").findLast((part2) => classOf(part2) !== null) ?? null;
}

// src/collect/expand.ts
var variable = /\\\$|\$(?:\{([A-Za-z_]\w*)(?:(:?[-+])((?:[^{}]|\$\{[^{}]*\})*))?\}|([A-Za-z_]\w*))/g;
var depthLimit = 8;
function expand(text2, variables, depth = 0) {
  if (depth > depthLimit || !text2.includes("$") || text2.length > 64 * 1024) return text2;
  return text2.replace(variable, (whole2, braced, operator, operand = "", bare3) => {
    const name = braced ?? bare3;
    if (name === void 0) return whole2;
    const value = variables.get(name);
    const there = value !== void 0 && !(operator?.startsWith(":") === true && value === "");
    if (operator?.endsWith("+")) return there ? expand(operand, variables, depth + 1) : whole2;
    if (there) return value;
    return operator === void 0 ? whole2 : expand(operand, variables, depth + 1);
  });
}
function isOpen(text2) {
  return /\$[{(A-Za-z_]|`/.test(text2);
}
function firstOpen(text2) {
  return /\$\{\{\s*([^{}]*?)\s*\}\}|\$[{(]?([A-Za-z_]\w*)/.exec(text2)?.slice(1).find(Boolean) ?? text2;
}
function settle(variables) {
  let settled = new Map(variables);
  for (let turn = 0; turn < depthLimit; turn++) {
    const next = new Map([...settled].map(([name, value]) => [name, expandOther(name, value, settled)]));
    if ([...next].every(([name, value]) => settled.get(name) === value)) return next;
    settled = next;
  }
  return settled;
}
function expandOther(name, value, variables) {
  if (!value.includes("$")) return value;
  const others3 = new Map(variables);
  others3.delete(name);
  const expanded2 = expand(value, others3);
  return expanded2.length > 16 * 1024 ? value : expanded2;
}

// src/collect/paths.ts
function normalize(path4) {
  const parts2 = [];
  for (const part2 of path4.split("/")) {
    if (part2 === "" || part2 === ".") continue;
    if (part2 !== "..") parts2.push(part2);
    else if (parts2.pop() === void 0) return null;
  }
  return parts2.join("/");
}
function absolute(path4, folder) {
  const joined = path4.startsWith("/") ? path4 : `${folder}/${path4}`;
  const normal = isOpen(joined) || joined.includes("~") ? null : normalize(joined);
  return normal === null ? void 0 : `/${normal}`;
}
function isBelow(path4, folder) {
  return path4 === folder || folder === "/" || path4.startsWith(`${folder}/`);
}
function folderOf(path4) {
  const slash = path4.lastIndexOf("/");
  return slash < 0 ? "" : path4.slice(0, slash);
}
var leftOut = /* @__PURE__ */ new Set(["test", "tests", "testdata", "fixtures", "examples", "samples", "node_modules", "vendor"]);
function isLeftOut(path4) {
  return path4.split("/").slice(0, -1).some((part2) => leftOut.has(part2.toLowerCase()));
}

// src/collect/reading.ts
var nothing = Object.freeze(/* @__PURE__ */ Object.create(null));
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function record(value, ...path4) {
  const found2 = at(value, ...path4);
  return isRecord(found2) ? found2 : nothing;
}
function at(value, ...path4) {
  let current = value;
  for (const key2 of path4) {
    if (!isRecord(current) || !Object.hasOwn(current, key2)) return void 0;
    current = current[key2];
  }
  return current;
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function records(value) {
  return list(value).flatMap((item, index) => isRecord(item) ? [{ item, index }] : []);
}
function string(value) {
  return typeof value === "string" ? value : "";
}
function scalar(value) {
  return typeof value === "object" || value === void 0 ? "" : String(value);
}
function boolean(value) {
  return typeof value === "boolean" ? value : void 0;
}
function integer(value) {
  if (typeof value === "number") return Number.isInteger(value) ? value : void 0;
  return typeof value === "string" && /^-?\d{1,15}$/.test(value) ? Number(value) : void 0;
}
function labels(value) {
  const entries = Object.entries(record(value)).filter(([, written2]) => written2 !== null && typeof written2 !== "object");
  return new Map(entries.map(([key2, written2]) => [key2, scalar(written2)]));
}
function apiGroup(apiVersion) {
  const slash = apiVersion.indexOf("/");
  return slash < 0 ? "" : apiVersion.slice(0, slash);
}

// src/collect/templated-yaml.ts
function readTemplated(text2) {
  const { documents: documents2, problems } = readYaml(withoutActions(text2), "kubernetes");
  const fatal = problems.find((problem) => problem.fatal);
  return {
    document: documents2.find((one2) => one2 !== null) ?? null,
    problem: fatal?.reason ?? "",
    line: fatal?.line ?? 1
  };
}
var literal = /\{\{-?\s*(?:`[^`]*`|"(?:[^"\\\n]|\\.)*")\s*-?\}\}/g;
var mark = "";
function withoutActions(text2, word = "x") {
  const [first = "", ...rest] = text2.replaceAll(literal, marked).split("{{");
  const pieces = rest.map((piece) => {
    const end = piece.indexOf("}}");
    return end < 0 ? `{{${piece}` : marked(piece.slice(0, end)) + piece.slice(end + 2);
  });
  const lines3 = [first, ...pieces].join("").split("\n");
  return lines3.map((line2) => isBare(line2) ? "" : line2.replaceAll(mark, word)).join("\n");
}
function marked(action2) {
  return mark + action2.replaceAll(/[^\n]/g, "");
}
function isBare(line2) {
  return line2.includes(mark) && line2.replaceAll(mark, "").trim() === "";
}

// src/collect/workspace.ts
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
var linkDepth = 4;
function filesBelow(tree, folder) {
  const layout = /* @__PURE__ */ new Map();
  copy(tree, { from: folder, to: folder }, { layout, depth: 0 });
  return layout;
}
function copy(tree, { from, to }, { layout, depth }) {
  const moved = (file) => join(to, from === "." ? file : file.slice(from.length + 1));
  for (const file of tree.files) if (isIn(file, from)) layout.set(moved(file), file);
  if (depth >= linkDepth) return;
  for (const link of tree.links.keys()) {
    if (!isIn(link, from)) continue;
    const target = linkTarget(tree, link);
    if (target === null) continue;
    if (tree.has(target)) layout.set(moved(link), target);
    else if (!isIn(link, target)) copy(tree, { from: target, to: moved(link) }, { layout, depth: depth + 1 });
  }
}
function linkTarget(tree, link) {
  const target = tree.links.get(link);
  if (target === void 0 || target.startsWith("/")) return null;
  const inside2 = normalize(`${link}/../${target}`);
  return inside2 === "" ? null : inside2;
}
var isIn = (file, folder) => folder === "." || folder === "" || file.startsWith(`${folder}/`);
var join = (folder, rest) => folder === "." || folder === "" ? rest : `${folder}/${rest}`;
function inside(folder, relative) {
  if (relative.startsWith("/")) return null;
  const found2 = normalize(`${folder}/${relative}`);
  return found2 === "" ? "." : found2;
}
async function withFolder(files3, work) {
  const folder = await mkdtemp(path.join(tmpdir(), "palier-render-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const forget2 = killAtExit(remove);
  try {
    write(files3, folder);
    return await work(folder);
  } finally {
    forget2();
    remove();
  }
}
function write(files3, folder) {
  const made3 = /* @__PURE__ */ new Set([folder]);
  for (const [file, content] of files3) {
    if (!isSafePath(file)) continue;
    const target = path.join(folder, file);
    const parent = path.dirname(target);
    if (!made3.has(parent)) mkdirSync(parent, { recursive: true });
    made3.add(parent);
    writeFileSync(target, content);
  }
}
async function contents(tree, layout) {
  await tree.load([...layout.values()]);
  const read5 = /* @__PURE__ */ new Map();
  for (const [target, file] of layout) {
    const bytes = await tree.read(file).catch(ignoreUnreadable);
    if (bytes !== null) read5.set(target, bytes);
  }
  return read5;
}
function ignoreUnreadable(error) {
  if (error instanceof Unreadable) return null;
  throw error;
}
async function layoutKey(tree, layout) {
  const lines3 = [];
  for (const [target, file] of layout) lines3.push(`${target}\0${await tree.id(file).catch(ignoreUnreadable)}`);
  return lines3.sort().join("\n");
}

// src/collect/helmfile.ts
var isHelmfile = (file) => /(?:^|\/)(?:helmfile\.ya?ml|helmfile\.d\/[^/]+\.ya?ml)(?:\.gotmpl)?$/.test(file);
var unwritten = "default";
var action = "palier-action";
async function helmfileReleases(tree, { files: files3, charts }, cache) {
  const folders = new Set(charts.map(({ folder }) => folder));
  const found2 = [];
  for (const helmfile of files3.filter(isHelmfile)) {
    const text2 = await cache.text(tree, helmfile);
    const environments2 = environmentsOf(text2);
    const placed2 = environments2.filter((name) => classOf(name) !== null);
    for (const environment of placed2.length > 0 ? placed2 : environments2) {
      const all = releasesOf(tree, { helmfile, text: text2, environment });
      found2.push(...all.filter(({ chart }) => folders.has(chart)));
    }
  }
  return found2;
}
function environmentsOf(text2) {
  const names3 = documentsOf(text2).flatMap((document) => Object.keys(record(document.environments)));
  const written2 = [...new Set(names3)].filter((name) => name !== action);
  return written2.length === 0 ? [unwritten] : written2;
}
function releasesOf(tree, { helmfile, text: text2, environment }) {
  const named8 = text2.replaceAll(/\{\{-?\s*\.Environment\.Name\s*-?\}\}/g, () => environment);
  const folder = folderOf(helmfile) || ".";
  return documentsOf(named8).flatMap(
    (document) => records(document.releases).flatMap(({ item }) => {
      const chart = localChart(folder, string(item.chart));
      if (chart === null || item.installed === false) return [];
      const values = Array.isArray(item.values) ? item.values : [];
      const files3 = values.flatMap((value) => typeof value === "string" ? inside(folder, value) ?? [] : []);
      return [{ name: string(item.name), chart, environment, values: files3.filter((file) => tree.has(file)), helmfile }];
    })
  );
}
function localChart(folder, chart) {
  return /^\.{1,2}(?:\/|$)/.test(chart) ? inside(folder, chart) : null;
}
function documentsOf(text2) {
  const parts2 = withoutActions(text2, action).split(/^---(?=\s|$)/m);
  return parts2.flatMap((part2) => readYaml(part2, "kubernetes").documents.filter(isRecord));
}

// src/collect/kubernetes-document.ts
var toolGroups = [
  "skaffold",
  "kind.x-k8s.io",
  "k3d.io",
  "ctlptl.dev",
  "tilt.dev",
  "eksctl.io",
  "backstage.io",
  "kustomize.config.k8s.io",
  "config.kubernetes.io",
  "kubeadm.k8s.io",
  "kubelet.config.k8s.io",
  "kubeproxy.config.k8s.io",
  "kubescheduler.config.k8s.io",
  "apiserver.config.k8s.io",
  "apiserver.k8s.io",
  "audit.k8s.io",
  "client.authentication.k8s.io",
  "cli.kyverno.io",
  "chainsaw.kyverno.io",
  "kuttl.dev",
  "krew.googlecontainertools.github.com"
];
function looksLikeKubernetes(text2) {
  const version = /(?:^|[\s{,-])"?apiVersion"?\s*:/m.test(text2);
  const kind = /(?:^|[\s{,-])"?kind"?\s*:/m.test(text2);
  if (version && kind) return true;
  return (version || kind) && /^metadata\s*:/m.test(text2) && /^(?:spec|data|stringData|rules|subjects)\s*:/m.test(text2);
}
function wantsToBeKubernetes(text2) {
  return /^["']?apiVersion["']?\s*:/m.test(text2) && /^["']?kind["']?\s*:/m.test(text2);
}
function isKubernetes(document) {
  if (!isRecord(document)) return false;
  if (isHalf(document)) return true;
  if (string(document.kind) === "") return false;
  const apiVersion = string(document.apiVersion);
  if (!/^(?:[a-z0-9.-]+\/)?v\d[a-z0-9]*$/.test(apiVersion)) return false;
  const group = apiVersion.split("/")[0];
  if (toolGroups.some((tool) => group === tool)) return false;
  return !(apiVersion === "v1" && document.kind === "Config");
}
var bodies = ["spec", "data", "stringData", "rules", "subjects"];
function isHalf({ apiVersion, kind, metadata, ...rest }) {
  if (string(record(metadata).name) === "" || !bodies.some((key2) => isRecord(rest[key2]) || Array.isArray(rest[key2])))
    return false;
  const versioned = /^(?:(?:apps|batch|networking\.k8s\.io|rbac\.authorization\.k8s\.io)\/)?v\d[a-z0-9]*$/.test(
    string(apiVersion)
  );
  const sorted3 = /^[A-Z][A-Za-z]+$/.test(string(kind));
  return versioned && (kind ?? null) === null || sorted3 && (apiVersion ?? null) === null;
}
function isObject(document) {
  return isKubernetes(document) && problemOf(document) === "";
}
function nameless(document) {
  if (!isKubernetes(document) || isHalf(document) || problemOf(document) !== "metadata.name is missing")
    return void 0;
  return { ...document, metadata: record(document.metadata) };
}
function problemOf(document) {
  if (!isRecord(document)) return "not a mapping";
  if (string(document.apiVersion) === "") return "apiVersion is missing";
  if (string(document.kind) === "") return "kind is missing";
  const metadata = record(document.metadata);
  if (string(metadata.name) !== "" || string(metadata.generateName) !== "") return "";
  return scalar(metadata.name) === "" || metadata.name === null ? "metadata.name is missing" : "metadata.name is no text";
}
function expandList(document, path4 = []) {
  if (!isRecord(document) || !isList(document) || path4.length > 8) return [{ document, path: path4 }];
  return records(document.items).flatMap(({ item, index }) => expandList(item, [...path4, "items", index]));
}
var isList = (document) => /^(?:v1|[a-z0-9.-]+\/v\w+)$/.test(string(document.apiVersion)) && /List$/.test(string(document.kind)) && (Array.isArray(document.items) || document.items === null && string(record(document.metadata).name) === "");

// src/collect/helm-chart.ts
async function readChart(tree, folder, cache) {
  const chart = await readMapping(tree, join(folder, "Chart.yaml"), cache);
  const listed2 = isRecordList(chart.dependencies) ? chart.dependencies : (await readMapping(tree, join(folder, "requirements.yaml"), cache)).dependencies;
  const unpacked = await unpackedCharts(tree, folder, cache);
  const dependencies = records(listed2).map(({ item }) => dependencyOf(tree, item, { folder, unpacked }));
  const name = string(chart.name) || folder.slice(folder.lastIndexOf("/") + 1);
  return { folder, name, library: chart.type === "library", dependencies, unpacked };
}
var isRecordList = Array.isArray;
async function readMapping(tree, file, cache) {
  if (!tree.has(file)) return {};
  return (await cache.yaml(tree, file, "kubernetes")).documents.find(isRecord) ?? {};
}
async function unpackedCharts(tree, folder, cache) {
  const found2 = /* @__PURE__ */ new Map();
  const below4 = join(folder, "charts");
  for (const file of tree.files) {
    if (!isIn(file, below4) || !/^[^/]+\/Chart\.yaml$/.test(file.slice(below4.length + 1))) continue;
    const chart = await readMapping(tree, file, cache);
    const place2 = file.slice(0, -"/Chart.yaml".length);
    found2.set(string(chart.name) || place2.slice(below4.length + 1), place2);
  }
  return found2;
}
function dependencyOf(tree, item, { folder, unpacked }) {
  const name = string(item.name);
  const repository = string(item.repository);
  const archive = archiveOf(tree, join(folder, "charts"), name);
  const vendored = unpacked.get(name);
  const linked = repository.startsWith("file://") ? inside(folder, repository.slice("file://".length)) : null;
  const pointed = linked !== null && tree.has(join(linked, "Chart.yaml")) ? linked : null;
  return {
    name,
    alias: string(item.alias) || name,
    repository,
    folder: vendored ?? (archive === null ? pointed : null),
    archive,
    vendored: vendored !== void 0 || archive !== null
  };
}
function archiveOf(tree, folder, name) {
  const isOurs2 = (file) => file.startsWith(`${folder}/${name}-`) && /^v?\d[^/]*\.tgz$/.test(file.slice(folder.length + name.length + 2));
  return tree.files.find(isOurs2) ?? null;
}

// src/collect/kustomize-file.ts
var fileNames = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
var isKustomizationFile = (file) => /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(file);
function kustomizationFile(tree, folder) {
  return fileNames.map((name) => join(folder, name)).find((file) => tree.has(file)) ?? null;
}
async function readKustomization(tree, folder, cache) {
  const file = kustomizationFile(tree, folder);
  if (file === null) return null;
  const { documents: documents2, problems } = await cache.yaml(tree, file, "kubernetes");
  const written2 = documents2.find(isRecord) ?? {};
  const configured = ["generators", "transformers", "validators"].some((key2) => list(written2[key2]).length > 0);
  return {
    folder,
    file,
    component: written2.kind === "Component",
    references: referencesOf(written2),
    inflatesCharts: ["helmCharts", "helmChartInflationGenerator"].some((key2) => list(written2[key2]).length > 0),
    configured,
    written: written2,
    problem: problems.map(({ line: line2, reason }) => `line ${line2}: ${reason}`).join("; ")
  };
}
function referencesOf(written2) {
  const objects = ["resources", "bases", "components"].flatMap((key2) => list(written2[key2]).map(string));
  const patches = [
    ...["patches", "patchesJson6902"].flatMap((key2) => records(written2[key2]).map(({ item }) => string(item.path))),
    ...list(written2.patchesStrategicMerge).map(string)
  ];
  const configuration = ["generators", "transformers", "validators", "configurations", "crds"].flatMap(
    (key2) => list(written2[key2]).map(string)
  );
  const data = [
    ...configuration,
    ...records(written2.replacements).map(({ item }) => string(item.path)),
    string(record(written2.openapi).path),
    ...["configMapGenerator", "secretGenerator"].flatMap((key2) => records(written2[key2])).flatMap(generatorFiles)
  ];
  return [...named(objects, "object"), ...named(patches, "patch"), ...named(data, "data")];
}
function generatorFiles({ item }) {
  const files3 = list(item.files).map((file) => string(file).replace(/^[^=]*=/, ""));
  return [...files3, ...list(item.envs).map(string), string(item.env)];
}
function named(texts2, use) {
  return texts2.filter((text2) => text2 !== "" && !text2.includes("\n") && !/^\s*\{/.test(text2)).map((text2) => ({ text: text2, use }));
}
function isRemote(text2) {
  if (/^\.{1,2}\//.test(text2)) return false;
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|git::|git@|ssh:|github\.com[/:]|gitlab\.com[/:]|bitbucket\.org[/:])/i.test(text2) || /[?&](?:ref|version|submodules|timeout)=/.test(text2) || /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[^/]+\/.*(?:\/\/|\.git)/i.test(text2) || /\.git(?:$|\/|\?)/.test(text2);
}

// src/collect/kustomize-closure.ts
var folderLimit = 500;
async function closureOf(tree, folder, cache) {
  const closure = {
    kustomizations: [],
    files: /* @__PURE__ */ new Set(),
    manifests: /* @__PURE__ */ new Set(),
    parts: /* @__PURE__ */ new Set(),
    obstacles: []
  };
  const seen = /* @__PURE__ */ new Set();
  const waiting = [folder];
  for (let next = waiting.shift(); next !== void 0 && seen.size < folderLimit; next = waiting.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const kustomization = await readKustomization(tree, next, cache);
    if (kustomization !== null) waiting.push(...visit(tree, kustomization, closure));
  }
  return closure;
}
function visit(tree, kustomization, closure) {
  closure.kustomizations.push(kustomization);
  closure.files.add(kustomization.file);
  const { file, folder } = kustomization;
  if (kustomization.problem !== "")
    closure.obstacles.push({ reason: "broken", file, folder, reference: kustomization.problem });
  if (kustomization.inflatesCharts) closure.obstacles.push({ reason: "helm", file, folder, reference: "helmCharts" });
  if (kustomization.configured) {
    for (const one2 of tree.files) if (isNear(one2, folder)) closure.files.add(one2);
  }
  return kustomization.references.flatMap((reference2) => follow(tree, kustomization, { reference: reference2, closure }));
}
var isNear = (file, folder) => folder === "." || file.startsWith(`${folder}/`);
function isBehindLink(tree, target) {
  return [...tree.links.keys()].some((link) => target === link || target.startsWith(`${link}/`));
}
function follow(tree, { file, folder }, { reference: reference2, closure }) {
  const refuse2 = (reason) => {
    closure.obstacles.push({ reason, file, folder, reference: reference2.text });
    return [];
  };
  const target = inside(folder, reference2.text);
  const known2 = target !== null && (tree.has(target) || kustomizationFile(tree, target) !== null);
  if (isRemote(reference2.text)) return refuse2("remote");
  if (target === null || isBehindLink(tree, target)) return refuse2("outside");
  if (!known2) return refuse2("missing");
  if (!tree.has(target)) return [target];
  closure.files.add(target);
  if (reference2.use === "object") closure.manifests.add(target);
  else closure.parts.add(target);
  return [];
}

// src/collect/left-out.ts
var names = /* @__PURE__ */ new Set(["test", "tests", "testdata", "fixtures", "examples", "samples", "node_modules", "vendor"]);
var layouts = /* @__PURE__ */ new Set(["overlays", "environments", "environment", "envs", "env", "values", "clusters"]);
var hidden = /* @__PURE__ */ new Set([".git", ".github", ".gitlab", ".devcontainer", ".vscode"]);
function leftOutFolders(files3) {
  const siblings = childrenByFolder(files3);
  const isOverlay2 = (parent, name) => classOf(name) !== null && (layouts.has(parent.slice(parent.lastIndexOf("/") + 1)) || [...siblings.get(parent) ?? []].some((other) => other !== name && isLayoutName(other)));
  return {
    of: (file) => {
      const parts2 = file.split("/");
      for (let index = 0; index < parts2.length - 1; index++) {
        const name = parts2[index];
        const parent = parts2.slice(0, index).join("/");
        if (hidden.has(name) || isChartTest(parts2, index)) return parts2.slice(0, index + 1).join("/");
        if (names.has(name.toLowerCase()) && !isOverlay2(parent, name)) return parts2.slice(0, index + 1).join("/");
      }
      return null;
    }
  };
}
var isLayoutName = (name) => name === "base" || name === "bases" || classOf(name) !== null;
function isChartTest(parts2, index) {
  return parts2[index] === "ci" && index >= 2 && parts2[index - 2] === "charts";
}
function childrenByFolder(files3) {
  const children = /* @__PURE__ */ new Map();
  for (const file of files3) {
    const parts2 = file.split("/");
    for (let index = 0; index < parts2.length - 1; index++) {
      const parent = parts2.slice(0, index).join("/");
      const known2 = children.get(parent);
      if (known2) known2.add(parts2[index]);
      else children.set(parent, /* @__PURE__ */ new Set([parts2[index]]));
    }
  }
  return children;
}

// src/collect/inventory.ts
var chartParts = ["templates", "crds", "charts", "files", "ci"];
var otherTools = /(?:^|\/)(?:Chart\.(?:ya?ml|lock)|(?:docker-)?compose[^/]*\.ya?ml|skaffold\.ya?ml|package(?:-lock)?\.json)$/;
function takeInventory(tree, ignore, cache) {
  return cache.onceIn(tree, `inventory\0${ignore.join("\0")}`, () => inventoryOf(tree, ignore, cache));
}
async function inventoryOf(tree, ignore, cache) {
  const ignored = ignore.map((pattern) => glob(pattern));
  const known2 = tree.files.filter((file) => !ignored.some((matches2) => matches2(file)));
  const { of } = leftOutFolders(known2);
  const judged = known2.filter((file) => of(file) === null);
  const chartFolders = await findCharts(tree, judged, cache);
  const inChart = (file) => chartFolders.all.some((folder) => belongsToChart(file, folder));
  const files3 = known2.filter((file) => of(file) === null || inChart(file));
  const free = files3.filter((file) => !inChart(file));
  const kustomizations = await findKustomizations(tree, free, cache);
  const manifests = await findManifests(tree, free, cache);
  return {
    charts: chartFolders.roots,
    kustomizations: kustomizations.roots,
    manifests: manifests.filter((file) => !kustomizations.parts.has(file)),
    listed: kustomizations.listed,
    files: files3,
    leftOut: leftOutSummary(
      known2.filter((file) => !inChart(file)),
      of
    )
  };
}
function leftOutSummary(files3, of) {
  const counted = files3.filter((file) => /\.(?:ya?ml|json|tpl)$/.test(file) && !/(?:^|\/)\.[^/]+\//.test(file));
  const folders = counted.map(of).filter((folder) => folder !== null);
  return { count: folders.length, folders: [...new Set(folders)].sort(byCodeUnit) };
}
function belongsToChart(file, chart) {
  if (!isIn(file, chart)) return false;
  if (chart !== ".") return true;
  return chartParts.includes(file.split("/")[0]);
}
async function findCharts(tree, files3, cache) {
  const all = files3.filter((file) => /(?:^|\/)Chart\.yaml$/.test(file)).map((file) => folderOf(file) || ".");
  const read5 = await Promise.all(all.map((folder) => readChart(tree, folder, cache)));
  const linked = new Set(read5.flatMap((chart) => chart.dependencies.map((one2) => one2.folder)));
  const isNested = (folder) => all.some((other) => other !== folder && isIn(folder, join(other, "charts")));
  const roots = read5.filter((chart) => !chart.library && !isNested(chart.folder) && !linked.has(chart.folder));
  return { all, roots: roots.map(({ folder, name }) => ({ folder, name })) };
}
async function findKustomizations(tree, files3, cache) {
  const folders = [...new Set(files3.filter(isKustomizationFile).map((file) => folderOf(file) || "."))];
  const closures = /* @__PURE__ */ new Map();
  for (const folder of folders) closures.set(folder, await closureOf(tree, folder, cache));
  const reached = /* @__PURE__ */ new Set();
  for (const [folder, closure] of closures) {
    for (const one2 of closure.kustomizations) if (one2.folder !== folder) reached.add(one2.folder);
  }
  const alone2 = folders.filter((folder) => !reached.has(folder));
  const covered = new Set(
    alone2.flatMap((folder) => closures.get(folder)?.kustomizations.map((one2) => one2.folder) ?? [])
  );
  const looped = folders.filter((folder) => !covered.has(folder)).slice(0, 1);
  const parts2 = new Set([...closures.values()].flatMap((one2) => [...one2.parts]));
  const roots = [];
  for (const folder of [...alone2, ...looped]) {
    if (!(await readKustomization(tree, folder, cache))?.component) roots.push(folder);
  }
  const listed2 = new Set(roots.flatMap((folder) => [...closures.get(folder)?.manifests ?? []]));
  return { roots, parts: parts2, listed: listed2 };
}
async function findManifests(tree, files3, cache) {
  const candidates2 = files3.filter((file) => isManifestName(file));
  await tree.load(candidates2);
  const found2 = [];
  for (const file of candidates2) if (await holdsObjects(tree, file, cache)) found2.push(file);
  return found2;
}
var isManifestName = (file) => /(?:^|\/)[^./][^/]*\.(?:ya?ml|json)$/.test(file) && !isKustomizationFile(file) && !otherTools.test(file);
async function holdsObjects(tree, file, cache) {
  const text2 = await cache.text(tree, file);
  if (!looksLikeKubernetes(text2)) return false;
  const { documents: documents2, problems } = await cache.yaml(tree, file, "kubernetes");
  if (documents2.some(isKubernetes)) return true;
  return problems.some((problem) => problem.fatal) && wantsToBeKubernetes(text2);
}

// src/collect/values-files.ts
import path2 from "node:path";
var layouts2 = /* @__PURE__ */ new Set(["values", "env", "envs", "env.d", "environment", "environments"]);
var anyChart = /* @__PURE__ */ new Set(["", "helm", "chart", "app", "application"]);
function valuesFiles(inventory) {
  const manifests = new Set(inventory.manifests);
  const found2 = [];
  for (const file of inventory.files) {
    if (!/\.ya?ml$/.test(file) || manifests.has(file)) continue;
    const home = homeOf(file, inventory.charts);
    if (home !== null && isChartPart(file, home.folder)) continue;
    const named8 = nameOf(home === null ? file : path2.posix.relative(home.folder, file), home);
    if (named8 === null) continue;
    for (const { folder } of home === null || home.folder === "." ? chartsFor(file, named8, inventory) : [home]) {
      found2.push({ chart: folder, environment: named8.environment, path: path2.posix.relative(folder, file) });
    }
  }
  return found2;
}
function homeOf(file, charts) {
  const homes = charts.filter(({ folder }) => isIn(file, folder));
  return homes.sort((a, b) => b.folder.length - a.folder.length)[0] ?? null;
}
function isChartPart(file, chart) {
  const relative = path2.posix.relative(chart, file);
  return /^(?:templates|crds|charts|ci|files)\//.test(relative) || /^(?:values|Chart|requirements)\.ya?ml$/.test(relative);
}
function nameOf(file, home) {
  const folder = folderOf(file);
  const stem2 = file.slice(folder === "" ? 0 : folder.length + 1).replace(/\.ya?ml$/, "");
  const byFolder2 = environmentOfFolder(folder);
  const values = /^(?:(.*?)[-_.])?values(?:[-_.](.*))?$/i.exec(stem2);
  if (values !== null) return fromParts(values[1] ?? "", values[2] ?? "", byFolder2);
  const inLayout = folder.split("/").some((part2) => layouts2.has(part2));
  const besideChart = folder === "" && home !== null && home.folder !== ".";
  if (!inLayout && !besideChart) return null;
  if (classOf(stem2) !== null) return { environment: stem2, hint: "" };
  return inLayout && byFolder2 !== null ? { environment: byFolder2, hint: stem2 } : null;
}
function fromParts(before, after, byFolder2) {
  if (classOf(after) !== null) return { environment: after, hint: before };
  if (classOf(before) !== null) return { environment: before, hint: after };
  return byFolder2 === null ? null : { environment: byFolder2, hint: after || before };
}
function chartsFor(file, { hint: hint2 }, { charts }) {
  const names3 = ({ folder, name }) => [name, folder.slice(folder.lastIndexOf("/") + 1)];
  const parts2 = [hint2, ...folderOf(file).split("/")];
  const meant = charts.filter((chart) => names3(chart).some((name) => parts2.includes(name)));
  if (meant.length > 0) return meant;
  return charts.length === 1 && anyChart.has(hint2) ? [...charts] : [];
}

// src/collect/environments.ts
var unnamed = "default";
async function findEnvironments(tree, project, cache = createCache()) {
  if (project.environments.length > 0) return project.environments;
  const inventory = await takeInventory(tree, project.ignore, cache);
  const values = await Promise.all(
    valuesFiles(inventory).map(async (one2) => await isEncrypted(tree, one2, cache) ? [] : [one2])
  );
  const releases = await helmfileReleases(tree, inventory, cache);
  const places = placeSources(inventory, values.flat(), releases);
  if (places.size === 0) places.set(unnamed, []);
  return [...places].sort(([a], [b]) => byCodeUnit(a, b)).map(([name, sources]) => ({ name, class: name === unnamed ? null : classOf(name), declared: false, sources }));
}
async function isEncrypted(tree, { chart, path: path4 }, cache) {
  const file = inside(chart, path4);
  return file !== null && /^sops:/m.test(await cache.text(tree, file));
}
function placeSources(inventory, values, releases) {
  const places = /* @__PURE__ */ new Map();
  const place2 = (environment, source) => {
    const name = environment ?? unnamed;
    places.set(name, [...places.get(name) ?? [], source]);
  };
  for (const { folder } of inventory.charts) {
    const driven = releases.filter(({ chart }) => chart === folder);
    for (const release of driven) place2(release.environment, driverOf(release));
    const covered = new Set(driven.map(({ environment }) => environment));
    const own = values.filter(({ chart, environment }) => chart === folder && !covered.has(environment));
    if (driven.length === 0 || own.length > 0) placeChart(folder, own, place2);
  }
  for (const kustomization of inventory.kustomizations) {
    place2(environmentOfFolder(kustomization), { type: "kustomization", kustomization });
  }
  const raw = groupBy(
    inventory.manifests.filter((file) => !inventory.listed.has(file)),
    (file) => environmentOfFolder(folderOf(file))
  );
  for (const [environment, files3] of raw) place2(environment, { type: "manifests", files: files3 });
  return places;
}
function driverOf({ chart, values, name, helmfile }) {
  const from = chart === "." ? "" : chart;
  const relative = values.map((file) => path3.posix.relative(from, file));
  return { type: "chart", chart, values: relative, ...name !== "" && { release: name }, helmfile };
}
function placeChart(chart, values, place2) {
  const own = groupBy(values, (one2) => one2.environment);
  for (const [environment, files3] of own) {
    place2(environment, { type: "chart", chart, values: files3.map((one2) => one2.path).sort(byCodeUnit) });
  }
  if (own.size === 0) place2(environmentOfFolder(chart), { type: "chart", chart, values: [] });
}
function groupBy(items, key2) {
  const groups3 = /* @__PURE__ */ new Map();
  for (const item of items) groups3.set(key2(item), [...groups3.get(key2(item)) ?? [], item]);
  return groups3;
}

// src/collect/render.ts
import { availableParallelism as availableParallelism2 } from "node:os";

// src/collect/versions.ts
import { readdir } from "node:fs/promises";
var newestKnown = "1.36";
async function shippedVersions(schemas) {
  if (schemas === null) return [];
  const names3 = await readdir(schemas).catch(() => []);
  const versions = names3.flatMap((name) => /^v(\d+\.\d+)\.0-standalone-strict$/.exec(name)?.[1] ?? []);
  return versions.sort((a, b) => minor(b) - minor(a));
}
function shortVersion(text2) {
  return /^v?(\d+\.\d+)(?:\.|$)/.exec(text2 ?? "")?.[1] ?? null;
}
function targetVersion(declared, shipped) {
  return shortVersion(declared) ?? shipped[0] ?? newestKnown;
}
function nearestVersion(version, shipped) {
  return shipped.find((one2) => minor(one2) <= minor(version)) ?? shipped.at(-1);
}
function isAtLeast(version, other) {
  return minor(version) >= minor(other);
}
var minor = (version) => {
  const [major = 0, rest = 0] = version.split(".").map(Number);
  return major * 1e3 + rest;
};

// src/collect/api-versions.ts
var served = { state: "served", replacement: "" };
function readApiVersions(text2, version) {
  const { documents: documents2, problems } = readYaml(text2, "core");
  if (problems.length > 0) throw new Error(`kubernetes apis: ${problems[0]?.reason}`);
  const entries = records(record(documents2[0])["apis"]).map(({ item }) => ({
    api: string(item["api"]),
    kinds: list(item["kinds"]).map(string),
    since: string(item["since"]),
    gone: string(item["gone"]),
    replacement: string(item["use"])
  }));
  return (apiVersion, kind) => {
    const entry2 = entries.find(({ api, kinds: kinds4 }) => api === apiVersion && (kinds4.length === 0 || kinds4.includes(kind)));
    if (entry2 === void 0) return served;
    const { since, gone, replacement } = entry2;
    if (gone !== "" && isAtLeast(version, gone)) return { state: "removed", replacement };
    return isAtLeast(version, since) ? { state: "deprecated", replacement } : served;
  };
}

// src/collect/subject.ts
var hashSuffix = /-[bcdfghkmt2456789]{10}$/;
function stableName(kind, name) {
  return kind === "ConfigMap" || kind === "Secret" ? name.replace(hashSuffix, "") : name;
}
function nameOf2({ object }) {
  return string(at(object, "metadata", "name")) || string(at(object, "metadata", "generateName"));
}
function subjectOf(rendered) {
  const { kind } = rendered.object;
  const namespace = string(at(rendered.object, "metadata", "namespace"));
  return [kind, ...namespace === "" ? [] : [namespace], stableName(kind, nameOf2(rendered))].join("/");
}
function makeFact(kind, rendered, content) {
  const { subject: subject2, path: path4, fields, value, doubts } = content;
  const fact2 = {
    kind,
    subject: subject2,
    source: rendered.source,
    environment: rendered.environment,
    at: rendered.at,
    origin: originOf(rendered, path4, fields),
    value
  };
  if (doubts && Object.keys(doubts).length > 0) fact2.doubts = doubts;
  return fact2;
}
function originOf(rendered, path4, fields) {
  const start = rendered.path;
  const origin = {
    document: rendered.document,
    path: start.length === 0 ? path4 : [...start, ...path4],
    form: rendered.form,
    object: { kind: rendered.object.kind, name: nameOf2(rendered) }
  };
  if (fields) origin.fields = () => below(start, fields());
  if (rendered.patches.length > 0) origin.patches = rendered.patches;
  return origin;
}
function below(start, fields) {
  if (start.length === 0) return fields;
  const places = Object.entries(fields).map(
    ([field2, paths]) => [field2, paths.map((path4) => [...start, ...path4])]
  );
  return Object.fromEntries(places);
}

// src/collect/elsewhere.ts
var podKinds = [
  "workload",
  "autoscaler",
  "disruption",
  "rollout",
  "tie",
  "logOutput",
  "cronJob",
  "volumeClaim",
  "container",
  "securityContext",
  "port",
  "service",
  "reference",
  "credential",
  "tlsSetting",
  "datastoreLink",
  "signIn",
  "sharedResource",
  "exposureLink",
  "datastore",
  "monitor",
  "instrumentation",
  "networkPolicy",
  "isolation",
  "exposedHost",
  "exposedPath",
  "remoteAccess",
  "route"
];
function sourcesElsewhere(tree, objects) {
  return objects.flatMap((rendered) => {
    const paths = pathsOf(rendered.object);
    if (paths === null || paths.some((path4) => isInTree(tree, path4))) return [];
    const { environment, source, at: at3 } = rendered;
    const cause = { code: "source-elsewhere", object: subjectOf(rendered) };
    return [{ kinds: podKinds, environment, source, at: at3, cause, fault: false }];
  });
}
function pathsOf({ apiVersion, kind, spec }) {
  const group = apiGroup(string(apiVersion));
  if (group === "helm.toolkit.fluxcd.io" && kind === "HelmRelease") return [string(record(spec, "chart", "spec").chart)];
  if (group !== "argoproj.io") return null;
  if (kind === "Application") return applicationPaths(record(spec));
  if (kind !== "ApplicationSet") return null;
  const generated = records(record(spec).generators).flatMap(({ item }) => records(record(item.git).directories));
  return [...applicationPaths(record(spec, "template", "spec")), ...generated.map(({ item }) => string(item.path))];
}
function applicationPaths(spec) {
  const sources = [record(spec.source), ...records(spec.sources).map(({ item }) => item)];
  return sources.map((source) => string(source.path));
}
function isInTree(tree, path4) {
  const fixed = path4.replace(/\/?[^/]*[*{].*$/, "");
  const folder = fixed === "" || !/\//.test(path4) ? onlyFolder(fixed, path4) : inside(".", fixed);
  return folder !== null && folder !== "." && tree.files.some((file) => file.startsWith(`${folder}/`));
}
var onlyFolder = (fixed, path4) => fixed === "" || fixed !== path4 ? null : fixed;

// src/collect/helm-inputs.ts
import { basename } from "node:path/posix";
var depthLimit2 = 8;
async function helmInputs(tree, source, cache) {
  const { files: files3, texts: texts2, missing: missing2 } = source.values;
  const chart = await readChart(tree, source.chart, cache);
  const layout = filesOf(tree, chart.folder);
  const inputs = { chart, layout, values: files3, texts: texts2, absent: [], missing: [...missing2] };
  for (const file of files3) if (!texts2.has(file)) layout.set(file, file);
  await addDependencies(tree, { chart, to: chart.folder, depth: 0 }, { inputs, cache });
  return inputs;
}
function filesOf(tree, folder) {
  const layout = filesBelow(tree, folder);
  for (const file of layout.keys()) if (/(?:^|\/)(?:node_modules|\.git[^/]*)\//.test(file)) layout.delete(file);
  return layout;
}
async function addDependencies(tree, level, context) {
  const { inputs, cache } = context;
  for (const dependency of level.chart.dependencies) {
    if (level.depth === 0 && !dependency.vendored && dependency.folder === null) refuse(dependency, inputs);
    if (dependency.folder === null || level.depth >= depthLimit2) continue;
    const to = dependency.vendored ? dependency.folder : join(level.to, `charts/${basename(dependency.folder)}`);
    if (!dependency.vendored) copy(tree, { from: dependency.folder, to }, { layout: inputs.layout, depth: 0 });
    const chart = await readChart(tree, dependency.folder, cache);
    await addDependencies(tree, { chart, to, depth: level.depth + 1 }, context);
  }
}
function refuse({ name, repository }, inputs) {
  if (repository.startsWith("file://")) inputs.missing.push(`${name} (${repository})`);
  else inputs.absent.push(repository === "" ? name : `${name} (${repository})`);
}

// src/collect/helm-generators.ts
var generator = /(?<![.$\w-])(?:randAlphaNum|randAlpha|randAscii|randNumeric|randBytes|genPrivateKey|genCA|genCAWithKey|genSignedCert|genSignedCertWithKey|genSelfSignedCert|genSelfSignedCertWithKey|htpasswd|bcrypt|lookup|uuidv4|derivePassword)\b/;
function generatingTemplates(texts2) {
  const defined = new Map([...texts2.values()].flatMap(definitions));
  const generating = /* @__PURE__ */ new Set();
  for (let size = -1; size !== generating.size; ) {
    size = generating.size;
    for (const [name, body] of defined) if (generates(body, generating)) generating.add(name);
  }
  return new Set([...texts2].filter(([, text2]) => generates(text2, generating)).map(([path4]) => path4));
}
function definitions(text2) {
  const parts2 = text2.split(/\{\{-?\s*define\s+"([^"]+)"/);
  const found2 = [];
  for (let index = 1; index + 1 < parts2.length; index += 2)
    found2.push([parts2[index], parts2[index + 1]]);
  return found2;
}
function generates(text2, generating) {
  for (const [action2] of text2.matchAll(/\{\{(?!-?\s*\/\*)[\s\S]*?\}\}/g)) {
    if (generator.test(action2.replaceAll(/"[^"\n]*"/g, '""'))) return true;
    for (const [, name] of action2.matchAll(/\b(?:include|template)\s+"([^"]+)"/g)) {
      if (generating.has(name)) return true;
    }
  }
  return false;
}

// src/collect/helm-output.ts
var sentinel = "palier-sentinel";
function readHelmOutput(text2) {
  const chunks = [];
  const counts = /* @__PURE__ */ new Map();
  let origin = "";
  for (const part2 of text2.split(/^---(?=\s|$)/m)) {
    const source = /^[^\S\n]*\n# Source: (\S.*)\n?/.exec(part2)?.[1];
    origin = source ?? origin;
    const index = source === void 0 ? counts.get(origin) ?? 0 : 0;
    const { documents: documents2, problems } = readYaml(part2, "kubernetes");
    const fatal = problems.find((problem) => problem.fatal);
    const document = documents2[0] ?? null;
    if (document === null && fatal === void 0) continue;
    counts.set(origin, index + 1);
    withoutSentinel(document);
    const duplicate = problems.find((problem) => !problem.fatal)?.reason ?? "";
    chunks.push({ origin, index, document, problem: fatal?.reason ?? "", duplicate });
  }
  return chunks;
}
var depthLimit3 = 60;
function withoutSentinel(value, depth = 0) {
  if (depth > depthLimit3 || typeof value !== "object" || value === null) return;
  if (isRecord(value) && value.namespace === sentinel) delete value.namespace;
  const entries = value;
  for (const [key2, item] of Object.entries(entries)) {
    if (typeof item !== "string") withoutSentinel(item, depth + 1);
    else if (item.includes(sentinel)) entries[key2] = item.replaceAll(sentinel, "namespace");
  }
}

// src/collect/helm-run.ts
import { tmpdir as tmpdir2 } from "node:os";
var platformKinds = [
  "monitoring.coreos.com/v1/ServiceMonitor",
  "monitoring.coreos.com/v1/PodMonitor",
  "monitoring.coreos.com/v1/PrometheusRule",
  "secrets.hashicorp.com/v1beta1/VaultStaticSecret",
  "secrets.hashicorp.com/v1beta1/VaultAuth",
  "postgresql.cnpg.io/v1/Cluster",
  "postgresql.cnpg.io/v1/ScheduledBackup",
  "isindir.github.com/v1alpha3/SopsSecret",
  "gateway.networking.k8s.io/v1/HTTPRoute",
  "gateway.networking.k8s.io/v1/Gateway",
  "cert-manager.io/v1/Certificate",
  "cert-manager.io/v1/Issuer"
];
var openshiftKinds = [
  "route.openshift.io/v1/Route",
  "security.openshift.io/v1/SecurityContextConstraints",
  "apps.openshift.io/v1/DeploymentConfig",
  "image.openshift.io/v1/ImageStream"
];
function platformApis(cluster2) {
  const kinds4 = cluster2 === "openshift" ? [...platformKinds, ...openshiftKinds] : platformKinds;
  return [...new Set(kinds4.flatMap((kind) => [kind.slice(0, kind.lastIndexOf("/")), kind]))];
}
var renderLimits = { timeout: 3e4, limit: 32 * 1024 * 1024 };
function stoppedRender(source, at3) {
  const limit2 = `${renderLimits.timeout / 1e3} s, ${renderLimits.limit / 1024 / 1024} MiB`;
  return { cause: { code: "render-stopped", source, limit: limit2 }, fault: false, problem: "", at: at3 };
}
var noNetwork = {
  HTTP_PROXY: "http://127.0.0.1:9",
  HTTPS_PROXY: "http://127.0.0.1:9",
  NO_PROXY: "",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_SSH_COMMAND: "false"
};
function runHelm(call) {
  const chart = call.chart === "." ? "." : `./${call.chart}`;
  const flags = ["--namespace", sentinel, "--kube-version", call.kubernetes, "--include-crds", "--skip-tests"];
  const apis = call.apis.flatMap((api) => ["--api-versions", api]);
  const values = call.values.flatMap((file) => ["--values", listItem(`./${file}`)]);
  return exec(call.helm, ["template", ...flags, ...apis, ...values, "--", call.release, chart], {
    cwd: call.folder,
    environment: { ...noNetwork, HELM_NO_PLUGINS: "1" },
    ...renderLimits
  });
}
var listItem = (text2) => /[,"\r\n]/.test(text2) ? `"${text2.replaceAll('"', '""')}"` : text2;
function wordsOf(stderr, folder) {
  const lines3 = stderr.split("\n").filter((line2) => !/^(?:WARNING|level=|walk\.go|coalesce\.go|I\d{4}|W\d{4}|#)/i.test(line2.trim()));
  const words3 = lines3.join(" ").replaceAll(`${folder}/`, "").replaceAll(folder, ".").replaceAll(tmpdir2(), "");
  const bare3 = words3.replace(/^\s*Error:\s*/, "").replace(/\s*Use --debug flag.*$/s, "");
  return oneLine(bare3, 400) || "it ended without a word";
}

// src/collect/helmfile-template.ts
var readFile = /\breadFile\s+"([\w./-]+)"/g;
var getOr = /\|\s*get\s+"([\w.-]+)"\s+("(?:[^"\\\n]|\\.)*"|\w+)/g;
async function runTemplate(tree, file, asked2) {
  const text2 = (await read(tree, file))?.toString("utf8") ?? null;
  if (text2 === null || !text2.includes("{{")) return text2;
  if (asked2.values.includes(null) && /\.(?:State)?Values\b/.test(text2)) return null;
  const chart = /* @__PURE__ */ new Map();
  const names3 = [...new Set([...text2.matchAll(readFile)].map(([, path4 = ""]) => path4))];
  for (const [index, name] of names3.entries()) {
    const place2 = inside(folderOf(file) || ".", name);
    const bytes = place2 === null ? null : await read(tree, place2);
    if (bytes === null) return null;
    chart.set(`read/${index}`, bytes);
  }
  const content = text2.replaceAll(readFile, (_, name) => `($.Files.Get "read/${names3.indexOf(name)}")`).replaceAll(getOr, (_, keys3, instead) => `| dig "${keys3.replaceAll(".", '" "')}" ${instead}`);
  chart.set("Chart.yaml", Buffer.from("apiVersion: v2\nname: palier\nversion: 0.0.0\n"));
  chart.set("template", Buffer.from(content));
  chart.set("templates/file.yaml", Buffer.from(`file: {{ tpl (.Files.Get "template") ${given(asked2)} | b64enc }}
`));
  return runChart(chart, asked2);
}
async function runChart(chart, { helm, values }) {
  const flags = [];
  for (const [index, text2] of values.entries()) {
    if (text2 === null) continue;
    chart.set(`values/${index}.yaml`, Buffer.from(text2));
    flags.push("--values", `values/${index}.yaml`);
  }
  const environment = { ...noNetwork, HELM_NO_PLUGINS: "1" };
  const { code, stdout } = await withFolder(
    chart,
    (folder) => exec(helm.path, ["template", ...flags, "--", "palier", "."], { cwd: folder, environment, ...renderLimits })
  );
  const made3 = code === 0 ? /^file: (\S*)$/m.exec(stdout.toString("utf8")) : null;
  return made3 === null ? null : Buffer.from(made3[1] ?? "", "base64").toString("utf8");
}
function given({ environment, release }) {
  const text2 = JSON.stringify;
  const values = "(.Values | toJson | fromJson)";
  const named8 = `(dict "Name" ${text2(environment)} "Values" ${values})`;
  const installed = `(dict "Name" ${text2(release)} "Namespace" ${text2(sentinel)})`;
  const rest = `"Namespace" ${text2(sentinel)} "Values" ${values} "StateValues" ${values} "Files" .Files`;
  return `(dict "Environment" ${named8} "Release" ${installed} ${rest})`;
}
async function read(tree, file) {
  if (!tree.has(file)) return null;
  try {
    return await tree.read(file);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

// src/collect/helmfile-values.ts
var beyond = [
  "inherit",
  "set",
  "setString",
  "valuesTemplate",
  "strategicMergePatches",
  "jsonPatches",
  "transformers",
  "postRenderer"
];
async function valuesOf(tree, source, context) {
  const { tools, cache, environment } = context;
  const plain2 = plainValues(tree, source);
  if (tools.helm === null) return plain2;
  const asked2 = { helm: tools.helm, environment, release: source.release ?? "", values: [null] };
  if (source.helmfile === void 0) return made(tree, plain2, { source, asked: asked2 });
  const run4 = { helmfile: source.helmfile, asked: asked2, tree, cache };
  const release = await releaseOf(run4);
  if (release === null || beyond.some((key2) => release.item[key2] !== void 0)) return unread(source, source.helmfile);
  if (release.item.installed === false) return null;
  return made(tree, listed(tree, release.item, source.helmfile), { source, asked: release.asked });
}
function plainValues(tree, source) {
  const found2 = { files: [], texts: /* @__PURE__ */ new Map(), missing: [] };
  for (const value of source.values) {
    const file = inside(source.chart, value);
    if (file !== null && tree.has(file)) found2.files.push(file);
    else found2.missing.push(value);
  }
  return found2;
}
function listed(tree, release, helmfile) {
  const folder = folderOf(helmfile) || ".";
  const texts2 = /* @__PURE__ */ new Map();
  const found2 = { files: [], texts: texts2, missing: [] };
  const lenient = ["Warn", "Info", "Debug"].includes(string(release.missingFileHandler));
  for (const [index, value] of list(release.values).entries()) {
    if (isRecord(value)) {
      const name = join(folder, `palier-values-${index}.yaml`);
      texts2.set(name, JSON.stringify(value));
      found2.files.push(name);
    }
    if (typeof value !== "string") continue;
    const file = inside(folder, value);
    if (file !== null && tree.has(file)) found2.files.push(file);
    else if (!lenient) found2.missing.push(join(folder, value));
  }
  return found2;
}
async function made(tree, values, { source, asked: asked2 }) {
  const texts2 = new Map(values.texts);
  for (const file of values.files) {
    if (!file.endsWith(".gotmpl")) continue;
    const text2 = await runTemplate(tree, file, asked2);
    if (text2 === null) return unread(source, file);
    texts2.set(file, text2);
  }
  return { ...values, texts: texts2 };
}
function unread({ chart }, file) {
  return { cause: { code: "helmfile-needed", chart, file }, fault: false, problem: "", at: { file } };
}
async function releaseOf(run4) {
  const { tree, helmfile, cache, asked: asked2 } = run4;
  const key2 = `helmfile\0${helmfile}\0${asked2.environment}`;
  const file = await cache.onceIn(tree, key2, async () => {
    const values = await environmentValues(run4);
    const own = { ...asked2, release: "", values };
    const text2 = await runTemplate(tree, helmfile, own);
    return text2 === null ? null : { values, documents: readYaml(text2, "kubernetes").documents };
  });
  const items = (file?.documents ?? []).flatMap((document) => records(at(document, "releases")));
  const item = items.find((one2) => one2.item.name === asked2.release)?.item;
  return file === null || item === void 0 ? null : { item, asked: { ...asked2, values: file.values } };
}
async function environmentValues({ tree, helmfile, cache, asked: asked2 }) {
  const [first = ""] = (await cache.text(tree, helmfile)).split(/^---(?=\s|$)/m).filter((part2) => part2.trim() !== "");
  const own = record(readYaml(first, "kubernetes").documents[0], "environments", asked2.environment);
  const texts2 = await Promise.all(list(own.values).map((value) => valuesText(value, { tree, helmfile, cache })));
  return own.secrets === void 0 ? texts2 : [...texts2, null];
}
async function valuesText(value, { tree, helmfile, cache }) {
  if (isRecord(value)) return JSON.stringify(value);
  const file = inside(folderOf(helmfile) || ".", string(value));
  if (file === null || !tree.has(file)) return null;
  const text2 = await cache.text(tree, file);
  return text2.includes("{{") || /^sops:/m.test(text2) ? null : text2;
}

// src/collect/helm-archive.ts
import { gunzipSync } from "node:zlib";
var sizeLimit = 64 * 1024 * 1024;
var block = 512;
function archiveTexts(archive, wanted) {
  const texts2 = /* @__PURE__ */ new Map();
  const bytes = unpack(archive);
  for (let at3 = 0; at3 + block <= bytes.length; ) {
    const name = field(bytes, at3, 100);
    const size = Number.parseInt(field(bytes, at3 + 124, 12), 8);
    if (name === "" || !Number.isFinite(size) || size < 0) break;
    const prefix = field(bytes, at3 + 257, 5) === "ustar" ? field(bytes, at3 + 345, 155) : "";
    const path4 = prefix === "" ? name : `${prefix}/${name}`;
    if (wanted(path4)) texts2.set(path4, bytes.toString("utf8", at3 + block, at3 + block + size));
    at3 += block + Math.ceil(size / block) * block;
  }
  return texts2;
}
function unpack(archive) {
  try {
    return gunzipSync(archive, { maxOutputLength: sizeLimit });
  } catch {
    return Buffer.alloc(0);
  }
}
function field(bytes, start, length) {
  const end = bytes.indexOf(0, start);
  return bytes.toString("utf8", start, end < 0 || end > start + length ? start + length : end).trim();
}

// src/collect/helm-templates.ts
async function placeOf(tree, chart, source, cache) {
  return follow2(tree, { chart, rest: source.split("/").slice(1).join("/"), subchart: false }, cache);
}
async function follow2(tree, { chart, rest, subchart }, cache) {
  const below4 = /^charts\/([^/]+)\/(.+)$/.exec(rest);
  if (below4 === null) {
    const place2 = join(chart.folder, rest);
    const file = tree.has(place2) ? place2 : filesBelow(tree, chart.folder).get(place2);
    return { file: file ?? join(chart.folder, "Chart.yaml"), subchart, exact: file !== void 0 };
  }
  const [, name = "", inner = ""] = below4;
  const dependency = chart.dependencies.find((one2) => one2.alias === name) ?? named2(chart, name);
  const folder = dependency?.folder ?? chart.unpacked.get(name);
  if (folder !== void 0) {
    return follow2(tree, { chart: await readChart(tree, folder, cache), rest: inner, subchart: true }, cache);
  }
  return { file: dependency?.archive ?? join(chart.folder, "Chart.yaml"), subchart: true, exact: false };
}
var named2 = (chart, name) => chart.dependencies.find((one2) => one2.name === name);
var isTemplate = (path4) => /(?:^|\/)templates\/.*\.(?:ya?ml|tpl|txt)$/.test(path4);
var depthLimit4 = 8;
async function templateTexts(tree, chart, cache) {
  const texts2 = /* @__PURE__ */ new Map();
  await add(tree, { chart, prefix: chart.name, depth: 0 }, { texts: texts2, cache });
  return texts2;
}
async function add(tree, { chart, prefix, depth }, context) {
  const start = chart.folder === "." ? 0 : chart.folder.length + 1;
  for (const file of tree.files) {
    const inside2 = isIn(file, chart.folder) ? file.slice(start) : "";
    if (inside2.startsWith("templates/") && isTemplate(inside2)) {
      context.texts.set(`${prefix}/${inside2}`, await context.cache.text(tree, file));
    }
  }
  if (depth >= depthLimit4) return;
  for (const { alias, folder, archive } of chart.dependencies) {
    const below4 = `${prefix}/charts/${alias}`;
    if (folder !== null) {
      await add(tree, { chart: await readChart(tree, folder, context.cache), prefix: below4, depth: depth + 1 }, context);
    } else if (archive !== null) {
      for (const [path4, text2] of archiveTexts(await tree.read(archive), isTemplate)) {
        context.texts.set(`${below4}/${path4.slice(path4.indexOf("/") + 1)}`, text2);
      }
    }
  }
}

// src/collect/outcome.ts
function emptyOutcome(type, path4, at3) {
  return { type, path: path4, at: at3, objects: [], broken: [], failure: null, covers: /* @__PURE__ */ new Set(), duplicates: /* @__PURE__ */ new Map() };
}

// src/collect/helm.ts
async function renderChart(tree, source, context) {
  const at3 = { file: join(source.chart, "Chart.yaml") };
  const outcome = emptyOutcome("chart", source.chart, at3);
  if (!tree.has(at3.file)) {
    const cause = { code: "source-missing", source: source.chart };
    return { ...outcome, failure: { cause, fault: true, problem: at3.file, missing: true, at: at3 } };
  }
  const values = await valuesOf(tree, source, context);
  if (values === null) return outcome;
  if ("cause" in values) return { ...outcome, failure: values };
  const inputs = await helmInputs(tree, { chart: source.chart, values }, context.cache);
  const failure = obstacle(inputs, at3, context);
  if (failure !== null) return { ...outcome, failure };
  const output = await render(tree, { source, inputs, at: at3 }, context);
  if (!Array.isArray(output)) return { ...outcome, failure: await withPlace(tree, output, { inputs, context }) };
  return fill(tree, { outcome, inputs, output }, context);
}
function obstacle(inputs, at3, { tools }) {
  const chart = inputs.chart.folder;
  if (inputs.missing.length > 0) {
    const problem = inputs.missing.join(", ");
    const cause = { code: "source-file-missing", source: chart, file: problem };
    return { cause, fault: true, problem, missing: true, at: at3 };
  }
  if (inputs.absent.length > 0) {
    const dependencies = inputs.absent.join(", ");
    return { cause: { code: "helm-dependencies-missing", chart, dependencies }, fault: false, problem: "", at: at3 };
  }
  if (tools.helm === null) return { cause: { code: "helm-missing", tool: "helm" }, fault: false, problem: "", at: at3 };
  return null;
}
async function render(tree, { source, inputs, at: at3 }, { cache, tools, kubernetes, project }) {
  const { layout, values, texts: texts2, chart } = inputs;
  const call = {
    helm: tools.helm?.path ?? "",
    chart: source.chart,
    release: source.release ?? chart.name,
    values,
    kubernetes,
    apis: platformApis(project.cluster.kind)
  };
  const key2 = `helm\0${tools.helm?.version}\0${JSON.stringify([call, ...texts2])}\0${await layoutKey(tree, layout)}`;
  return cache.once(key2, async () => {
    const files3 = withoutRemoteSchemas(await contents(tree, layout));
    for (const [file, text2] of texts2) files3.set(file, Buffer.from(text2));
    return withFolder(files3, async (folder) => {
      const result = await runHelm({ ...call, folder });
      if (result.code === 0 && !result.overflowed) return readHelmOutput(result.stdout.toString("utf8"));
      if (result.timedOut || result.overflowed || result.missing) return stoppedRender(source.chart, at3);
      const problem = wordsOf(result.stderr, folder);
      return { cause: { code: "helm-failed", chart: source.chart, problem }, fault: true, problem, at: at3 };
    });
  });
}
async function withPlace(tree, failure, { inputs, context }) {
  const named8 = /([\w.-]+(?:\/[\w.-]+)*\/templates\/[\w./-]+\.\w+)(?::(\d+))?/.exec(failure.problem);
  if (!failure.fault || named8 === null) return failure;
  const place2 = await placeOf(tree, inputs.chart, named8[1] ?? "", context.cache);
  const line2 = named8[2] === void 0 ? {} : { line: Number(named8[2]) };
  return place2.exact ? { ...failure, at: { file: place2.file, ...line2 } } : failure;
}
function withoutRemoteSchemas(files3) {
  for (const [file, content] of files3) {
    if (!file.endsWith("values.schema.json")) continue;
    if (/"\$ref"\s*:\s*"(?:https?|file):/.test(content.toString("utf8"))) files3.delete(file);
  }
  return files3;
}
async function fill(tree, { outcome, inputs, output }, context) {
  const duplicates = /* @__PURE__ */ new Map();
  const hasSecret = output.some(({ document }) => string(record(document).kind) === "Secret");
  const texts2 = hasSecret ? await templateTexts(tree, inputs.chart, context.cache) : /* @__PURE__ */ new Map();
  const generating = generatingTemplates(texts2);
  for (const chunk of output) {
    const place2 = await placeOf(tree, inputs.chart, chunk.origin, context.cache);
    const making = { place: place2, context, outcome, generated: generating.has(chunk.origin) };
    for (const { document, path: path4 } of expandList(chunk.document)) {
      const rendered = renderedOf(chunk, { document, path: path4 }, making);
      if (rendered === null) continue;
      outcome.objects.push(rendered);
      if (chunk.duplicate !== "") duplicates.set(rendered, chunk.duplicate);
    }
  }
  return { ...outcome, duplicates };
}
function renderedOf(chunk, { document, path: path4 }, making) {
  const { place: place2, context, outcome, generated } = making;
  const at3 = { file: place2.file };
  if (!isObject(document)) {
    const problem = chunk.problem || problemOf(document);
    const cause = { code: "helm-failed", chart: outcome.path, problem };
    outcome.broken.push({ at: at3, document: chunk.index, problem, cause, fault: true });
    return null;
  }
  if (/\btest(?:-success|-failure)?\b/.test(string(record(document.metadata.annotations)["helm.sh/hook"]))) return null;
  const isTemplate2 = /(?:^|\/)templates\//.test(chunk.origin);
  return {
    object: document,
    source: outcome.path,
    environment: context.environment,
    at: at3,
    document: isTemplate2 ? 0 : chunk.index,
    path: path4,
    form: isTemplate2 || !place2.exact ? "template" : "raw",
    subchart: place2.subchart,
    generated,
    patches: []
  };
}

// src/collect/kustomize-origin.ts
var nameOf3 = (object) => string(record(object, "metadata").name);
async function writtenAt(tree, { built, object }, { closure, cache, root }) {
  const file = tree.has(built.origin) ? built.origin : root;
  if (built.made || file === root) return generatorOf(file, object, closure);
  const { documents: documents2 } = await cache.yaml(tree, file, "kubernetes");
  const items = documents2.flatMap((document, index) => expandList(document).map((item) => ({ ...item, index })));
  const alike = items.filter(({ document }) => string(record(document).kind) === object.kind);
  const exact2 = alike.find(({ document }) => nameOf3(document) === nameOf3(object));
  const close2 = alike.filter(({ document }) => nameOf3(document) !== "" && nameOf3(object).includes(nameOf3(document)));
  const found2 = exact2 ?? (close2.length === 1 ? close2[0] : void 0) ?? (alike.length === 1 ? alike[0] : void 0);
  return { file, document: found2?.index ?? 0, path: found2?.path ?? [] };
}
function generatorOf(file, object, closure) {
  const key2 = object.kind === "Secret" ? "secretGenerator" : "configMapGenerator";
  const written2 = closure.kustomizations.find((one2) => one2.file === file)?.written;
  const name = stableName(object.kind, nameOf3(object));
  const entry2 = records(written2?.[key2]).find(({ item }) => string(item.name) !== "" && name.includes(string(item.name)));
  return { file, document: 0, path: entry2 === void 0 ? [] : [key2, entry2.index] };
}
async function changedBy(tree, { built, object }, { closure, cache }) {
  const files3 = [];
  for (const file of built.changedBy) {
    const kustomization = closure.kustomizations.find((one2) => one2.file === file);
    if (kustomization === void 0) continue;
    if (built.patchedBy.includes(file)) files3.push(...await patchesFor(tree, { kustomization, object }, cache));
    if (["namespace", "images", "replicas"].some((key2) => kustomization.written[key2] !== void 0)) files3.push(file);
  }
  return files3;
}
async function patchesFor(tree, { kustomization, object }, cache) {
  const { written: written2, folder } = kustomization;
  const files3 = [];
  for (const { item } of records(written2.patches)) {
    const file = inside(folder, string(item.path));
    if (string(item.path) === "" || file === null || !tree.has(file)) continue;
    const target = record(item.target);
    if (string(target.kind) === "" ? await holds(tree, { file, object }, cache) : targets(target, object))
      files3.push(file);
  }
  for (const text2 of Array.isArray(written2.patchesStrategicMerge) ? written2.patchesStrategicMerge : []) {
    const file = inside(folder, string(text2));
    if (file !== null && tree.has(file) && await holds(tree, { file, object }, cache)) files3.push(file);
  }
  return files3.reverse();
}
function targets(target, object) {
  const name = string(target.name);
  return string(target.kind) === object.kind && (/[^\w.-]/.test(name) || nameOf3(object).includes(name));
}
async function holds(tree, { file, object }, cache) {
  const { documents: documents2 } = await cache.yaml(tree, file, "kubernetes");
  return documents2.some(
    (document) => string(record(document).kind) === object.kind && nameOf3(document) !== "" && nameOf3(object).includes(nameOf3(document))
  );
}

// src/collect/kustomize-output.ts
var originKey = "config.kubernetes.io/origin";
var historyKey = "alpha.config.kubernetes.io/transformations";
function readKustomizeOutput(text2, prefix) {
  const { documents: documents2, problems } = readYaml(text2, "kubernetes");
  const built = documents2.flatMap(
    (document, index) => isRecord(document) ? [builtOf(document, { index, prefix })] : []
  );
  const fatal = problems.find((problem) => problem.fatal);
  return fatal === void 0 ? built : [...built, broken(fatal.reason)];
}
function broken(problem) {
  const nothing4 = { origin: "", index: 0, document: null, duplicate: "", made: false };
  return { ...nothing4, problem, changedBy: [], patchedBy: [] };
}
function builtOf(document, { index, prefix }) {
  const annotations = record(document, "metadata", "annotations");
  const origin = record(readYaml(string(annotations[originKey]), "core").documents[0]);
  const history = records(readYaml(string(annotations[historyKey]), "core").documents[0]);
  const files3 = history.map(({ item }) => ({
    file: without(prefix, string(item.configuredIn)),
    patches: string(record(item.configuredBy).kind).startsWith("Patch")
  }));
  withoutMetadata(document);
  const last = (list2) => [...new Set(list2.map(({ file }) => file).reverse())];
  return {
    origin: without(prefix, string(origin.path) || string(origin.configuredIn)),
    index,
    document,
    problem: "",
    duplicate: "",
    made: string(origin.path) === "" && string(origin.configuredIn) !== "",
    changedBy: last(files3),
    patchedBy: last(files3.filter(({ patches }) => patches))
  };
}
var without = (prefix, path4) => path4.startsWith(prefix) ? path4.slice(prefix.length) : path4;
function withoutMetadata(document) {
  const metadata = record(document.metadata);
  const annotations = record(metadata.annotations);
  delete annotations[originKey];
  delete annotations[historyKey];
  if (isRecord(metadata.annotations) && Object.keys(annotations).length === 0) delete metadata.annotations;
}

// src/collect/kustomize.ts
var copyFolder = "tree/";
var wrapperFolder = "palier";
async function buildKustomization(tree, source, context) {
  const folder = source.kustomization.replace(/\/(?:kustomization\.ya?ml|Kustomization)$/, "").replace(/\/$/, "") || ".";
  const file = kustomizationFile(tree, folder);
  const at3 = { file: file ?? folder };
  const outcome = emptyOutcome("kustomization", folder, at3);
  if (file === null) return { ...outcome, failure: missing(folder, at3) };
  const closure = await closureOf(tree, folder, context.cache);
  const covers3 = closure.manifests;
  const failure = obstacle2(closure, { folder, at: at3 }, context);
  if (failure !== null) return { ...outcome, covers: covers3, failure };
  const output = await build(tree, { folder, closure, at: at3 }, context);
  if (!Array.isArray(output)) return { ...outcome, covers: covers3, failure: output };
  await fill2(tree, { outcome, closure, output, root: file }, context);
  return { ...outcome, covers: covers3 };
}
function missing(folder, at3) {
  const problem = `${folder} holds no kustomization`;
  return { cause: { code: "source-missing", source: folder }, fault: true, problem, at: at3 };
}
function obstacle2({ obstacles }, { folder, at: at3 }, { tools }) {
  const order = ["broken", "missing", "helm", "remote", "outside"];
  const first = order.map((reason) => obstacles.find((one2) => one2.reason === reason)).find((one2) => one2 !== void 0);
  if (first !== void 0) return failureOf(first);
  if (tools.kustomize !== null) return null;
  return {
    cause: { code: "kustomize-missing", tool: "kustomize" },
    fault: false,
    problem: "",
    at: { ...at3, file: at3.file ?? folder }
  };
}
function failureOf({ reason, file, folder, reference: reference2 }) {
  const at3 = { file };
  if (reason === "missing" || reason === "broken") {
    const problem = reference2;
    if (reason === "missing")
      return {
        cause: { code: "source-file-missing", source: folder, file: reference2 },
        fault: true,
        problem,
        missing: true,
        at: at3
      };
    return { cause: { code: "kustomize-failed", kustomization: folder, problem }, fault: true, problem, at: at3 };
  }
  if (reason === "helm")
    return { cause: { code: "kustomize-helm", kustomization: folder }, fault: false, problem: "", at: at3 };
  const code = reason === "remote" ? "kustomize-remote" : "kustomize-outside";
  return { cause: { code, kustomization: folder, reference: reference2 }, fault: false, problem: "", at: at3 };
}
async function build(tree, { folder, closure, at: at3 }, { cache, tools }) {
  const layout = new Map([...closure.files].map((file) => [copyFolder + file, file]));
  const key2 = `kustomize\0${tools.kustomize?.version}\0${folder}\0${await layoutKey(tree, layout)}`;
  return cache.once(key2, async () => {
    const files3 = await contents(tree, layout);
    for (const { file, written: written2 } of closure.kustomizations)
      files3.set(copyFolder + file, Buffer.from(JSON.stringify(written2)));
    files3.set(`${wrapperFolder}/kustomization.yaml`, Buffer.from(wrapper(folder)));
    return withFolder(files3, (temporary) => run(tools.kustomize?.path ?? "", { folder, at: at3, temporary }));
  });
}
function wrapper(folder) {
  const resources2 = [folder === "." ? "../tree" : `../tree/${folder}`];
  return JSON.stringify({ resources: resources2, buildMetadata: ["originAnnotations", "transformerAnnotations"] });
}
async function run(kustomize, { folder, at: at3, temporary }) {
  const place2 = { cwd: temporary, environment: noNetwork, ...renderLimits };
  const result = await exec(kustomize, ["build", wrapperFolder], place2);
  if (result.code === 0 && !result.overflowed) {
    return readKustomizeOutput(result.stdout.toString("utf8"), `../${copyFolder}`);
  }
  if (result.timedOut || result.overflowed || result.missing) return stoppedRender(folder, at3);
  const problem = lastWords(wordsOf(result.stderr, temporary));
  return { cause: { code: "kustomize-failed", kustomization: folder, problem }, fault: true, problem, at: at3 };
}
function lastWords(words3) {
  const own = words3.replaceAll(/(?:\.\.\/|\/)?\btree\//g, "").replaceAll(/'?\.\.\/tree'?/g, ".");
  const told4 = own.replace(
    /^accumulating resources: accumulation err=.*?: recursed accumulation of path '[^']*': /s,
    ""
  );
  return told4 === "" ? own : told4;
}
async function fill2(tree, { outcome, closure, output, root }, context) {
  const around = { closure, cache: context.cache, root };
  for (const built of output) {
    const object = built.document;
    if (!isObject(object)) {
      const problem = built.problem || problemOf(object);
      const cause = { code: "kustomize-failed", kustomization: outcome.path, problem };
      outcome.broken.push({ at: { file: built.origin || root }, document: 0, problem, cause, fault: true });
      continue;
    }
    const { file, document, path: path4 } = await writtenAt(tree, { built, object }, around);
    const patches = await changedBy(tree, { built, object }, around);
    const own = { source: outcome.path, environment: context.environment, at: { file }, document, path: path4, patches };
    const rendered = { object, ...own, form: "raw", subchart: false, generated: false };
    outcome.objects.push(rendered);
  }
}

// src/collect/cluster-scoped.ts
var kinds = {
  "": ["Namespace", "Node", "PersistentVolume", "ComponentStatus"],
  "rbac.authorization.k8s.io": ["ClusterRole", "ClusterRoleBinding"],
  "apiextensions.k8s.io": ["CustomResourceDefinition"],
  "apiregistration.k8s.io": ["APIService"],
  "admissionregistration.k8s.io": [
    "MutatingWebhookConfiguration",
    "ValidatingWebhookConfiguration",
    "ValidatingAdmissionPolicy",
    "ValidatingAdmissionPolicyBinding",
    "MutatingAdmissionPolicy",
    "MutatingAdmissionPolicyBinding"
  ],
  "storage.k8s.io": ["StorageClass", "CSIDriver", "CSINode", "VolumeAttachment", "VolumeAttributesClass"],
  "snapshot.storage.k8s.io": ["VolumeSnapshotClass", "VolumeSnapshotContent"],
  "scheduling.k8s.io": ["PriorityClass"],
  "node.k8s.io": ["RuntimeClass"],
  "networking.k8s.io": ["IngressClass", "IPAddress", "ServiceCIDR"],
  "certificates.k8s.io": ["CertificateSigningRequest", "ClusterTrustBundle"],
  "flowcontrol.apiserver.k8s.io": ["FlowSchema", "PriorityLevelConfiguration"],
  "resource.k8s.io": ["DeviceClass", "ResourceSlice"],
  "policy.networking.k8s.io": ["AdminNetworkPolicy", "BaselineAdminNetworkPolicy", "ClusterNetworkPolicy"],
  policy: ["PodSecurityPolicy"],
  "gateway.networking.k8s.io": ["GatewayClass"],
  "security.openshift.io": ["SecurityContextConstraints"],
  "project.openshift.io": ["Project", "ProjectRequest"],
  "user.openshift.io": ["User", "Group", "Identity"],
  "oauth.openshift.io": ["OAuthClient"],
  "image.openshift.io": ["Image"],
  "quota.openshift.io": ["ClusterResourceQuota"],
  "console.openshift.io": ["ConsoleLink", "ConsolePlugin", "ConsoleYAMLSample", "ConsoleNotification"],
  "machineconfiguration.openshift.io": ["MachineConfig", "MachineConfigPool", "KubeletConfig"],
  "cert-manager.io": ["ClusterIssuer"],
  "kyverno.io": ["ClusterPolicy", "ClusterCleanupPolicy"],
  "external-secrets.io": ["ClusterSecretStore", "ClusterExternalSecret"],
  "cilium.io": ["CiliumClusterwideNetworkPolicy"],
  "crd.projectcalico.org": ["GlobalNetworkPolicy", "IPPool"],
  "projectcalico.org": ["GlobalNetworkPolicy", "IPPool"],
  "templates.gatekeeper.sh": ["ConstraintTemplate"],
  "capsule.clastix.io": ["Tenant"]
};
var wholeGroups = /* @__PURE__ */ new Set(["config.openshift.io", "constraints.gatekeeper.sh"]);
function clusterScopedKinds(objects) {
  const found2 = /* @__PURE__ */ new Set();
  for (const { kind, spec } of objects) {
    if (kind !== "CustomResourceDefinition" || string(record(spec).scope) !== "Cluster") continue;
    found2.add(`${string(record(spec).group)}/${string(record(spec, "names").kind)}`);
  }
  return found2;
}
function isClusterScoped(apiVersion, kind, own = /* @__PURE__ */ new Set()) {
  const group = apiGroup(apiVersion);
  if (wholeGroups.has(group) || own.has(`${group}/${kind}`)) return true;
  return Object.hasOwn(kinds, group) && kinds[group].includes(kind);
}

// src/collect/object-name.ts
var label = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
var subdomain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
var workloads = {
  "apps/Deployment": 63,
  "apps/StatefulSet": 63,
  "apps/DaemonSet": 63,
  "apps/ReplicaSet": 63,
  "batch/Job": 63,
  "batch/CronJob": 52,
  "/Pod": 63,
  "/ReplicationController": 63,
  "apps.openshift.io/DeploymentConfig": 63,
  "argoproj.io/Rollout": 63
};
function nameProblem(apiVersion, kind, name) {
  if (name === "") return "";
  const group = apiGroup(apiVersion);
  if (group === "rbac.authorization.k8s.io" || group === "authorization.openshift.io" && /Role/.test(kind)) {
    return name === "." || name === ".." || /[/%]/.test(name) ? `${name} is no path segment` : "";
  }
  const length = workloads[`${group}/${kind}`];
  if (length !== void 0) return longer(name, length) || (subdomain.test(name) ? "" : unlike(name));
  if (group === "" && kind === "Service") {
    return longer(name, 63) || (label.test(name) && /^[a-z]/.test(name) ? "" : unlike(name));
  }
  if (group === "" && kind === "Namespace") return longer(name, 63) || (label.test(name) ? "" : unlike(name));
  return longer(name, 253) || (subdomain.test(name) ? "" : unlike(name));
}
var longer = (name, length) => name.length > length ? `name of ${name.length} characters, ${length} at most` : "";
var unlike = (name) => `${name} is no DNS name`;

// src/collect/quantity.ts
var grammar = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)((?:[eE][+-]?\d+)|[numkMGTPE]|[KMGTPE]i)?$/;
var suffixes = {
  cpu: /^(?:|m|k|[eE][+-]?\d+)$/,
  bytes: /^(?:|[kMGTPE]|[KMGTPE]i|[eE][+-]?\d+)$/,
  whole: /^(?:|[kMGTPE]|[KMGTPE]i|[eE]\+?\d+)$/
};
var isBytes = (resource) => /^(?:memory|storage|ephemeral-storage|hugepages-.+)$/.test(resource);
function isQuantity(value, resource) {
  if (value === null || value === void 0) return true;
  if (typeof value !== "string" && typeof value !== "number") return false;
  const [, sign, , suffix = ""] = grammar.exec(String(value).trim()) ?? ["", "-", "", ""];
  if (sign === "-" || String(value) === "") return false;
  const allowed = resource === "cpu" ? suffixes.cpu : isBytes(resource) ? suffixes.bytes : suffixes.whole;
  return allowed.test(suffix);
}
var exponents = { n: -9, u: -6, m: -3, "": 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
var kibis = ["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
function thousandths(value) {
  if (typeof value !== "string" && typeof value !== "number") return void 0;
  const [, sign, digits = "", suffix = ""] = grammar.exec(String(value).trim()) ?? [];
  if (sign === void 0 || sign === "-" || digits.length > 40) return void 0;
  const [whole2 = "", fraction = ""] = digits.split(".");
  const power = kibis.indexOf(suffix) + 1;
  const exponent = power > 0 ? 0 : /^[eE]/.test(suffix) ? Number(suffix.slice(1)) : exponents[suffix] ?? 0;
  if (Math.abs(exponent) > 40) return void 0;
  const scale = exponent + 3 - fraction.length;
  const amount2 = BigInt(whole2 + fraction) * 1024n ** BigInt(power);
  if (scale >= 0) return amount2 * 10n ** BigInt(scale);
  const divisor = 10n ** BigInt(-scale);
  return (amount2 + divisor - 1n) / divisor;
}
function units(amount2) {
  const whole2 = (amount2 + 999n) / 1000n;
  return whole2 > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(whole2);
}

// src/collect/manifest-facts.ts
function manifestFacts(objects, apis) {
  const own = clusterScopedKinds(objects.map((rendered) => rendered.object));
  return objects.map((rendered) => factOf(rendered, own, apis));
}
function factOf(rendered, own, apis) {
  const { object } = rendered;
  const wrong = wrongQuantities(object);
  const name = string(object.metadata.name);
  const unnamed2 = name === "" && string(object.metadata.generateName) === "";
  const problem = unnamed2 ? "metadata.name is missing" : nameProblem(object.apiVersion, object.kind, name);
  const { state, replacement } = apis(object.apiVersion, object.kind);
  const value = {
    apiVersion: object.apiVersion,
    apiState: state,
    apiReplacement: replacement,
    kind: object.kind,
    name,
    namespace: string(object.metadata.namespace),
    clusterScoped: isClusterScoped(object.apiVersion, object.kind, own),
    parses: true,
    nameValid: problem === "",
    invalidQuantities: wrong.map(({ path: path4, value: written2 }) => `${pathText(path4)}: ${oneLine(String(written2), 40)}`),
    problem
  };
  const fields = () => ({
    namespace: [["metadata", "namespace"]],
    nameValid: [["metadata", "name"]],
    invalidQuantities: wrong.map(({ path: path4 }) => path4),
    clusterScoped: [["kind"]],
    kind: [["kind"]],
    apiVersion: [["apiVersion"]],
    apiState: [["apiVersion"]]
  });
  return { ...identity(rendered), kind: "manifest", origin: originOf2(rendered, fields), value };
}
function identity(rendered) {
  const { source, environment, at: at3 } = rendered;
  return { subject: subjectOf(rendered), source, environment, at: at3 };
}
function originOf2(rendered, fields) {
  const { document, path: path4, patches, form: form2, object } = rendered;
  return {
    document,
    path: path4,
    fields: () => below(path4, fields()),
    patches,
    form: form2,
    object: { kind: object.kind, name: string(object.metadata.name) }
  };
}
function pathText(path4) {
  return path4.map((key2, index) => typeof key2 === "number" ? `[${key2}]` : index === 0 ? key2 : `.${key2}`).join("");
}
var depthLimit5 = 40;
function wrongQuantities(object) {
  if (object.kind === "CustomResourceDefinition" || object.kind === "ConfigMap" || object.kind === "Secret") return [];
  const found2 = [];
  visit2(object.spec ?? null, ["spec"], found2);
  return found2;
}
function visit2(value, path4, found2) {
  if (path4.length > depthLimit5 || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visit2(item, [...path4, index], found2);
    return;
  }
  for (const [key2, item] of Object.entries(value)) {
    if (key2 === "resources" && isRecord(item)) checkResources(item, [...path4, key2], found2);
    else if (key2 === "emptyDir" && !isQuantity(record(item).sizeLimit, "memory")) {
      found2.push({ path: [...path4, key2, "sizeLimit"], value: record(item).sizeLimit ?? null });
    } else visit2(item, [...path4, key2], found2);
  }
}
function checkResources(resources2, path4, found2) {
  for (const part2 of ["requests", "limits"]) {
    for (const [resource, value] of Object.entries(record(resources2[part2]))) {
      if (!isQuantity(value, resource)) found2.push({ path: [...path4, part2, resource], value });
    }
  }
}

// src/collect/manifests.ts
async function readManifests(tree, source, { covered, context }) {
  const outcomes = /* @__PURE__ */ new Map();
  const missing2 = [];
  const read5 = new Set(covered);
  for (const pattern of source.files) {
    const files3 = matching(tree, pattern);
    if (files3.length === 0) missing2.push(absent(pattern));
    for (const file of files3) {
      const path4 = folderOf(file) || ".";
      if (!outcomes.has(path4)) outcomes.set(path4, emptyOutcome("manifests", path4, { file }));
      if (!read5.has(file)) await readFile2(tree, file, { outcome: outcomes.get(path4), context });
      read5.add(file);
    }
  }
  return [...outcomes.values(), ...missing2];
}
function matching(tree, pattern) {
  const plain2 = pattern.replace(/^\.\//, "");
  if (tree.has(plain2)) return [plain2];
  const matches2 = glob(pattern);
  return tree.files.filter((file) => matches2(file) && /\.(?:ya?ml|json)$/.test(file) && !isKustomizationFile(file));
}
function absent(pattern) {
  const problem = `${pattern} names no file of the repository`;
  const failure = { cause: { code: "source-missing", source: pattern }, fault: true, problem };
  const at3 = { file: pattern };
  return { ...emptyOutcome("manifests", pattern, at3), failure: { ...failure, at: at3 } };
}
async function readFile2(tree, file, reading) {
  const { cache } = reading.context;
  addFile({ file, text: await cache.text(tree, file), yaml: await cache.yaml(tree, file, "kubernetes") }, reading);
}
function addFile({ file, text: text2, yaml }, { outcome, context }) {
  const fatal = yaml.problems.filter((problem) => problem.fatal);
  for (const [index, problem] of fatal.entries()) outcome.broken.push(unparsed(problem, { file, text: text2, index }));
  const duplicates = outcome.duplicates;
  for (const [document, read5] of yaml.documents.entries()) {
    if (read5 === null) continue;
    for (const { document: item, path: path4 } of expandList(read5)) {
      const object = isObject(item) ? item : nameless(item);
      if (object === void 0) {
        if (isKubernetes(item) || isOdd(item, yaml)) outcome.broken.push(incomplete(file, document, problemOf(item)));
        continue;
      }
      const source = { source: outcome.path, environment: context.environment, at: { file }, document, path: path4 };
      const rendered = { object, ...source, form: "raw", subchart: false, generated: false, patches: [] };
      outcome.objects.push(rendered);
      const duplicate = yaml.problems.find((one2) => !one2.fatal && documentOf(text2, one2.line) === document);
      if (duplicate !== void 0) duplicates.set(rendered, `line ${duplicate.line}: ${duplicate.reason}`);
    }
  }
}
function isOdd(document, yaml) {
  return isRecord(document) && yaml.documents.some(isKubernetes);
}
function unparsed(problem, { file, text: text2, index }) {
  const at3 = { file, line: problem.line, column: problem.column };
  const isTemplate2 = /\{\{[\s\S]*?\}\}/.test(text2);
  const cause = isTemplate2 ? { code: "template-outside-chart", file } : { code: "yaml-broken", file, line: problem.line, problem: problem.reason };
  const document = Math.max(documentOf(text2, problem.line), index);
  return { at: at3, document, problem: problem.reason, cause, fault: !isTemplate2 && looksLikeKubernetes(text2) };
}
function incomplete(file, document, problem) {
  const cause = { code: "yaml-broken", file, line: 1, problem };
  return { at: { file }, document, problem, cause, fault: true };
}
function documentOf(text2, line2) {
  const before = text2.split("\n", line2 - 1);
  const starts = before.filter((one2) => /^---(?:\s|$)/.test(one2)).length;
  const first = before.find((one2) => !/^\s*(?:#.*)?$/.test(one2));
  return Math.max(0, first !== void 0 && /^---(?:\s|$)/.test(first) ? starts - 1 : starts);
}

// src/collect/render-facts.ts
var renderedKinds = [
  "manifest",
  "validation",
  ...podKinds,
  "alerting",
  "dashboard",
  "secret",
  "sopsSecret",
  "vaultSecret",
  "authorization"
];
function renderFacts(environment, outcomes) {
  const sources = outcomes.filter(({ type, failure }) => type !== "manifests" || failure !== null);
  const broken2 = outcomes.flatMap((outcome) => outcome.broken.map((one2) => ({ one: one2, outcome })));
  const facts = [
    environmentFact(environment, outcomes),
    ...sources.map((outcome) => sourceFact(outcome, environment.name)),
    ...broken2.flatMap(
      ({ one: one2, outcome }) => one2.fault ? [brokenFact(one2, { outcome, environment: environment.name })] : []
    )
  ];
  const failed = outcomes.flatMap(
    ({ failure, path: path4 }) => failure === null ? [] : [{ kinds: renderedKinds, environment: environment.name, source: path4, ...spot(failure) }]
  );
  const unread2 = broken2.map(({ one: one2, outcome }) => {
    const kinds4 = one2.fault ? renderedKinds.filter((kind) => kind !== "manifest") : renderedKinds;
    return { kinds: kinds4, environment: environment.name, source: outcome.path, ...spot(one2) };
  });
  return { facts, blindSpots: [...failed, ...unread2] };
}
var spot = ({ at: at3, cause, fault }) => ({ at: at3, cause, fault });
function sourceFact({ type, path: path4, at: at3, failure }, environment) {
  const fact2 = { kind: "source", subject: path4, source: path4, environment, at: failure?.at ?? at3 };
  if (failure === null) return { ...fact2, value: { type, path: path4, rendered: true, problem: "", missing: false } };
  const missing2 = failure.missing === true;
  if (failure.fault) return { ...fact2, value: { type, path: path4, rendered: false, problem: failure.problem, missing: missing2 } };
  return {
    ...fact2,
    value: { type, path: path4, rendered: void 0, problem: "", missing: missing2 },
    doubts: { rendered: failure.cause }
  };
}
function environmentFact(environment, outcomes) {
  const { name, declared } = environment;
  const failures = outcomes.flatMap(({ failure, broken: broken2 }) => [...failure === null ? [] : [failure], ...broken2]);
  const doubt2 = failures.find((one2) => !one2.fault)?.cause;
  const isBroken = failures.some((one2) => one2.fault) || outcomes.length === 0;
  const rendered = isBroken ? false : doubt2 === void 0 ? true : void 0;
  const at3 = failures[0]?.at ?? outcomes[0]?.at ?? { file: ".palier.yml" };
  return {
    kind: "environment",
    subject: name,
    environment: name,
    at: at3,
    value: { name, class: environment.class ?? "", declared, rendered, exposure: environment.exposure ?? "" },
    ...rendered === void 0 && doubt2 !== void 0 && { doubts: { rendered: doubt2 } }
  };
}
function brokenFact({ at: at3, document, problem }, { outcome, environment }) {
  const nothing4 = {
    apiVersion: "",
    apiState: "",
    apiReplacement: "",
    kind: "",
    name: "",
    namespace: "",
    clusterScoped: false
  };
  return {
    kind: "manifest",
    subject: document === 0 ? at3.file : `${at3.file}[${document}]`,
    source: outcome.path,
    environment,
    at: at3,
    ...at3.line === void 0 && outcome.type === "manifests" && { origin: { document, path: [], form: "raw" } },
    value: { ...nothing4, parses: false, nameValid: true, invalidQuantities: [], problem }
  };
}

// src/collect/validate.ts
import { createHash } from "node:crypto";

// src/collect/kubeconform.ts
import { availableParallelism } from "node:os";

// src/collect/group.ts
function append(groups3, key2, value) {
  const group = groups3.get(key2);
  if (group) group.push(value);
  else groups3.set(key2, [value]);
}

// src/collect/kubeconform-output.ts
function readVerdicts(text2, given3) {
  const answer = record(parse(text2));
  const summary = record(answer.summary);
  const counts = ["valid", "invalid", "errors", "skipped"].map((key2) => Number(summary[key2] ?? 0));
  const rows = records(answer.resources);
  if (counts.reduce((sum2, count3) => sum2 + count3, 0) !== given3.size || rows.length !== given3.size) return /* @__PURE__ */ new Map();
  return new Map(rows.map(({ item }) => [keyOf(string(item.filename)), verdictOf(item)]));
}
function readSweep(text2, given3) {
  const rows = /* @__PURE__ */ new Map();
  for (const { item } of records(record(parse(text2)).resources)) append(rows, nameOf4(item), string(item.status));
  const keys3 = /* @__PURE__ */ new Map();
  for (const [key2, object] of given3) {
    const { apiVersion = null, kind = null, metadata } = record(parse(object));
    append(keys3, nameOf4({ kind, name: record(metadata).name ?? null, version: apiVersion }), key2);
  }
  const verdicts = /* @__PURE__ */ new Map();
  for (const [name, same] of keys3) {
    const said = rows.get(name) ?? [];
    const verdict = said.every((status) => status === said[0]) ? accepted.get(said[0] ?? "") : void 0;
    if (verdict && said.length === same.length) for (const key2 of same) verdicts.set(key2, verdict);
  }
  return verdicts;
}
var nameOf4 = ({ version = null, kind = null, name = null }) => JSON.stringify([version, kind, name]);
var accepted = /* @__PURE__ */ new Map([
  ["statusSkipped", { valid: true, skipped: true, errors: [] }],
  ["statusValid", { valid: true, skipped: false, errors: [] }]
]);
function parse(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
var keyOf = (filename) => filename.slice(filename.lastIndexOf("/") + 1).replace(/\.json$/, "");
function verdictOf(row) {
  const status = string(row.status);
  const verdict = accepted.get(status);
  if (verdict) return verdict;
  const errors = problemsIn(string(row.msg)).map(({ pointer, reason }) => `${pathOf(pointer)}: ${reason}`);
  const words3 = errors.length > 0 ? errors : [string(row.msg)];
  const lines3 = words3.map((one2) => oneLine(orderly(one2).replace(/^: /, ""), 200));
  return { valid: false, skipped: false, errors: lines3.sort(byCodeUnit) };
}
function orderly(error) {
  return error.replace(/'[^']*'(?:, '[^']*')+/g, (names3) => names3.split(", ").sort(byCodeUnit).join(", "));
}
function problemsIn(message) {
  const parts2 = message.split(/(?:^|\s)- at '/).slice(1);
  return parts2.flatMap((part2) => {
    const [, pointer = "", reason = ""] = /^([^']*)': ([\s\S]*)$/.exec(part2.trim()) ?? [];
    return reason === "" || /^(?:validation|'?\w+'?) failed$/.test(reason) ? [] : [{ pointer, reason }];
  });
}
function pathOf(pointer) {
  const keys3 = pointer.split("/").filter((key2) => key2 !== "");
  const text2 = keys3.map(
    (key2) => /^\d+$/.test(key2) ? `[${key2}]` : `.${key2.replaceAll("~1", "/").replaceAll("~0", "~")}`
  );
  return text2.join("").replace(/^\./, "");
}

// src/collect/kubeconform.ts
var constantFlags = ["-strict", "-output", "json", "-summary", "-verbose", "-ignore-missing-schemas"];
var sweepFrom = 50;
async function askKubeconform(texts2, call) {
  const verdicts = texts2.size < sweepFrom ? /* @__PURE__ */ new Map() : await sweep(texts2, call);
  const left = new Map([...texts2].filter(([key2]) => !verdicts.has(key2)));
  for (const [key2, verdict] of await one(left, call)) verdicts.set(key2, verdict);
  return verdicts;
}
async function sweep(texts2, call) {
  const all = Buffer.from([...texts2.values()].join("\n---\n"));
  return withFolder(/* @__PURE__ */ new Map([["all.yaml", all]]), async (folder) => readSweep(await run2(folder, call), texts2));
}
async function one(texts2, call) {
  if (texts2.size === 0) return /* @__PURE__ */ new Map();
  const files3 = new Map([...texts2].map(([key2, text2]) => [`${key2}.json`, Buffer.from(text2)]));
  return withFolder(files3, async (folder) => readVerdicts(await run2(folder, call), texts2));
}
async function run2(folder, call) {
  const flags = [...constantFlags, "-n", `${availableParallelism()}`];
  const version = ["-kubernetes-version", `${call.version}.0`, "-schema-location", call.schemas];
  const { stdout } = await exec(call.kubeconform, [...flags, ...version, folder], { timeout: 12e4 });
  return stdout.toString("utf8");
}

// src/collect/validate.ts
async function validate(objects, options) {
  const { kubeconform, schemas, version, cache } = options;
  if (objects.length === 0) return { facts: [], blindSpots: [], notes: [] };
  if (kubeconform === null) return blind({ code: "kubeconform-missing", tool: "kubeconform" }, objects);
  const used = nearestVersion(version, await shippedVersions(schemas));
  if (schemas === null || used === void 0) return blind({ code: "schemas-missing" }, objects);
  const keys3 = /* @__PURE__ */ new Map();
  await cache.inTurn(async () => {
    const wanted = /* @__PURE__ */ new Map();
    for (const rendered of objects) {
      const text2 = JSON.stringify(rendered.object);
      const key2 = keyOf2(text2, used);
      keys3.set(rendered, key2);
      if (!cache.verdicts.has(key2)) wanted.set(key2, text2);
    }
    const call = { kubeconform: kubeconform.path, schemas, version: used };
    for (const [key2, verdict] of await askKubeconform(wanted, call)) cache.verdicts.set(key2, verdict);
  });
  return told(objects, { verdictOf: (one2) => cache.verdicts.get(keys3.get(one2) ?? ""), used, options });
}
function keyOf2(text2, version) {
  return `${version}-${createHash("sha256").update(text2).digest("hex")}`;
}
function blind(cause, objects) {
  return { facts: [], blindSpots: blindSpotsOf(cause, objects), notes: [] };
}
function blindSpotsOf(cause, objects) {
  const first = /* @__PURE__ */ new Map();
  for (const { environment, at: at3 } of objects) if (!first.has(environment)) first.set(environment, { file: at3.file });
  return [...first].map(([environment, at3]) => ({ kinds: ["validation"], environment, at: at3, cause, fault: false }));
}
function told(objects, { verdictOf: verdictOf2, used, options }) {
  const facts = [];
  const unanswered = [];
  for (const rendered of objects) {
    const verdict = verdictOf2(rendered);
    if (verdict === void 0) unanswered.push(rendered);
    else facts.push(factOf2(rendered, withDuplicate(verdict, options.duplicates.get(rendered))));
  }
  const cause = { code: "kubeconform-incomplete", count: unanswered.length };
  const notes = [];
  if (used !== options.version) notes.push({ code: "schemas-nearest", asked: options.version, used });
  const skipped = objects.filter((rendered) => verdictOf2(rendered)?.skipped);
  if (skipped.length > 0) {
    const kinds4 = [...new Set(skipped.map(({ object }) => `${object.apiVersion}/${object.kind}`))].sort(byCodeUnit);
    notes.push({ code: "kinds-without-schema", count: skipped.length, kinds: kinds4.join(", ") });
  }
  return { facts, blindSpots: blindSpotsOf(cause, unanswered), notes };
}
function withDuplicate(verdict, duplicate) {
  if (duplicate === void 0) return verdict;
  return { valid: false, skipped: false, errors: [...verdict.errors, oneLine(duplicate, 200)] };
}
function factOf2(rendered, value) {
  const fields = () => {
    const paths = value.errors.map(pathOf2);
    return { valid: paths, errors: paths };
  };
  return { ...identity(rendered), kind: "validation", origin: originOf2(rendered, fields), value };
}
function pathOf2(error) {
  const written2 = /^([^\s:]+): /.exec(error)?.[1] ?? "";
  const path4 = [...written2.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(
    ([, index, key2]) => index ? Number(index) : key2 ?? ""
  );
  const refused3 = /additional propert(?:y|ies) '([^']+)'/.exec(error)?.[1];
  return refused3 === void 0 ? path4 : [...path4, refused3];
}

// src/collect/render.ts
async function render2(tree, environments2, options) {
  const { project, schemas } = options;
  const version = targetVersion(project.cluster.kubernetes, await shippedVersions(schemas));
  const outcomes = await renderAll(tree, environments2, { ...options, environment: "", kubernetes: `${version}.0` });
  const apis = readApiVersions(options.kubernetesApis, version);
  const result = { objects: [], facts: [], blindSpots: [], notes: await leftOut2(tree, options) };
  for (const [index, environment] of environments2.entries())
    add2(tree, result, { environment, outcomes: outcomes[index] ?? [], apis });
  const duplicates = new Map(outcomes.flat().flatMap((outcome) => [...outcome.duplicates]));
  const checked = await validate(result.objects, {
    ...options,
    kubeconform: options.tools.kubeconform,
    version,
    duplicates
  });
  result.facts.push(...checked.facts);
  result.blindSpots.push(...checked.blindSpots);
  result.notes.push(...checked.notes);
  return result;
}
function add2(tree, result, { environment, outcomes, apis }) {
  const objects = outcomes.flatMap((outcome) => outcome.objects);
  const { facts, blindSpots } = renderFacts(environment, outcomes);
  result.objects.push(...objects);
  result.facts.push(...facts, ...manifestFacts(objects, apis));
  result.blindSpots.push(...blindSpots, ...sourcesElsewhere(tree, objects));
}
async function renderAll(tree, environments2, context) {
  const tasks = environments2.flatMap(
    ({ name, sources }, index) => sources.filter(({ type }) => type !== "manifests").map((source) => ({ index, source, context: { ...context, environment: name } }))
  );
  const rendered = await pool(tasks, availableParallelism2(), ({ source, context: own }) => renderOne(tree, source, own));
  return Promise.all(
    environments2.map((environment, index) => {
      const own = rendered.filter((_, task) => tasks[task]?.index === index);
      return withManifests(tree, { environment, outcomes: own }, { ...context, environment: environment.name });
    })
  );
}
function renderOne(tree, source, context) {
  if (source.type === "chart") return renderChart(tree, source, context);
  if (source.type === "kustomization") return buildKustomization(tree, source, context);
  throw new Error("manifests are read, not rendered");
}
async function withManifests(tree, { environment, outcomes }, context) {
  const all = [...outcomes];
  const covered = /* @__PURE__ */ new Set();
  for (const { covers: covers3, failure } of outcomes) if (failure === null) for (const file of covers3) covered.add(file);
  const unbuilt = outcomes.flatMap(({ covers: covers3, failure }) => failure === null ? [] : [...covers3]);
  const sources = [{ type: "manifests", files: unbuilt }];
  for (const source of environment.sources) if (source.type === "manifests") sources.push(source);
  for (const source of sources) {
    const read5 = await readManifests(tree, source, { covered, context });
    all.push(...read5);
    for (const { objects, broken: broken2 } of read5) for (const { at: at3 } of [...objects, ...broken2]) covered.add(at3.file);
  }
  return all;
}
async function leftOut2(tree, { project, cache }) {
  if (project.environments.length > 0) return [];
  const { count: count3, folders } = (await takeInventory(tree, project.ignore, cache)).leftOut;
  return count3 === 0 ? [] : [{ code: "files-left-out", count: count3, folders: folders.join(", ") }];
}

// src/collect/base-images.ts
function readBaseImages(text2) {
  const { documents: documents2, problems } = readYaml(text2, "core");
  if (problems.length > 0) throw new Error(`base images: ${problems[0]?.reason}`);
  const entries = records(record(documents2[0]).images).map(({ item }) => ({
    image: glob(string(item.image)),
    tag: glob(string(item.tag) || "**"),
    known: { user: userOf(string(item.user)), arbitraryUid: boolean(item.arbitraryUid) ?? false }
  }));
  return (image) => {
    const name = fullName(image);
    return entries.find((entry2) => entry2.image(name) && entry2.tag(image.tag))?.known;
  };
}
function userOf(text2) {
  if (text2 === "root" || text2 === "non-root" || text2 === "unknown") return text2;
  throw new Error(`base images: user is root, non-root or unknown, not ${text2}`);
}
var hubs = /* @__PURE__ */ new Set([
  "",
  "docker.io",
  "index.docker.io",
  "registry-1.docker.io",
  "registry.hub.docker.com",
  "mirror.gcr.io"
]);
function fullName(image) {
  const copy3 = image.host === "public.ecr.aws" && image.path.startsWith("docker/library/");
  if (copy3) return `docker.io/${image.path.slice("docker/".length)}`;
  if (!hubs.has(image.host)) return `${image.host}/${image.path}`;
  return `docker.io/${image.path.includes("/") ? image.path : `library/${image.path}`}`;
}
function isWindows(image, platform) {
  if (platform.toLowerCase().startsWith("windows")) return true;
  const microsoft = image.host === "mcr.microsoft.com" && image.path.startsWith("windows");
  const named8 = /(^|\/)(windows|windowsservercore|servercore|nanoserver)(\/|-|$)/i.test(image.path);
  return microsoft || named8 || /nanoserver|windowsservercore/i.test(image.tag);
}

// src/collect/alerts.ts
var running = /(?<![\w:."'-])(?:\w+_)?up(?![\w:."'-])|\babsent(?:_over_time)?\s*\(|probe_success|kube_(?:deployment|statefulset|daemonset|replicaset)_status_|kube_pod_(?:status_(?:ready|phase)|container_status_(?:ready|running|waiting|terminated|restarts|last_terminated))|kube_endpoint_address/i;
var working = /error|fail|exception|5\.\.|5xx|\b50\d\b|"5|_bucket\b|histogram_quantile|duration|latenc|_seconds_(?:sum|count|max)|apdex|cpu|memory|\bheap\b|disk|filesystem|volume_stats|_bytes|queue|backlog|_lag|throttl|saturat|connections?|pool|threads?|quota|in_?flight|\bwarn|\bcritical/i;
var stopped = /down|unavailab|indisponib|not_?ready|crash|absent|unreachable|injoignable|restart|missing|availability|heartbeat/i;
var filled = /oom|saturat|memory|\bcpu/i;
function alertFacts(objects, files3, environments2) {
  const common = files3.alerts.map(({ groups: groups3 }) => groups3);
  const written2 = objects.filter(
    ({ object }) => object.kind === "PrometheusRule" && apiGroup(object.apiVersion) === "monitoring.coreos.com"
  );
  const placed2 = environments2.flatMap(({ name }) => {
    const here = written2.filter(({ environment }) => environment === name);
    const [first] = here;
    if (!first) return [];
    const value = alertingOf([...here.map(({ object }) => at(object, "spec", "groups")), ...common]);
    return [makeFact("alerting", first, { subject: "project", path: ["spec", "groups"], value })];
  });
  const [file] = files3.alerts;
  const others3 = environments2.filter(({ name }) => !placed2.some(({ environment }) => environment === name));
  if (!file) return placed2;
  const fact2 = { kind: "alerting", subject: "project", at: file.at, value: alertingOf(common) };
  if (environments2.length === 0) return [fact2];
  return [...placed2, ...others3.map(({ name }) => ({ ...fact2, environment: name }))];
}
function alertingOf(all) {
  const found2 = { availability: /* @__PURE__ */ new Set(), performance: /* @__PURE__ */ new Set(), incomplete: /* @__PURE__ */ new Set() };
  for (const groups3 of all) {
    for (const { item: group } of records(groups3)) {
      for (const { item } of records(group["rules"])) {
        const name = string(item["alert"]);
        const sort = name === "" ? null : sortOf(name, item);
        if (sort !== null) found2[sort].add(name);
      }
    }
  }
  const sorted3 = (names3) => [...names3].sort(byCodeUnit);
  const { availability, performance, incomplete: incomplete2 } = found2;
  return {
    availability: sorted3(availability),
    performance: sorted3(performance),
    incomplete: sorted3(incomplete2)
  };
}
function sortOf(name, rule) {
  const expression = string(rule["expr"]);
  const severity = string(at(rule, "labels", "severity"));
  const summary = string(at(rule, "annotations", "summary"));
  if (expression.trim() === "" || severity.trim() === "" || summary.trim() === "") return "incomplete";
  if (filled.test(name)) return "performance";
  if (running.test(expression)) return "availability";
  if (stopped.test(name)) return working.test(expression) && !stopped.test(expression) ? "performance" : "availability";
  return working.test(expression) || working.test(name) ? "performance" : null;
}

// src/collect/builds.ts
function belowPath(tree, path4) {
  if (tree.prefix === "") return path4;
  return path4.startsWith(`${tree.prefix}/`) ? path4.slice(tree.prefix.length + 1) : null;
}
function fromPath(tree, path4) {
  const inside2 = belowPath(tree, path4);
  return inside2 ?? `${"../".repeat(tree.prefix.split("/").length)}${path4}`;
}
function buildsOf(made3, dockerfiles2, around) {
  const here = made3.filter((build2) => isHere(build2, around.tree));
  const images3 = /* @__PURE__ */ new Map();
  for (const build2 of here) {
    const file = build2.dockerfile === void 0 ? null : belowPath(around.tree, build2.dockerfile);
    const by = file !== null && file !== "" ? file : build2.jobName;
    for (const name of build2.images ?? []) images3.set(`${name}\0${by}`, { name, by });
  }
  const named8 = new Set(here.filter((build2) => build2.sure && build2.images).map((build2) => build2.dockerfile));
  const files3 = dockerfiles2.map((fact2) => fact2.value.file);
  const nameless2 = files3.some((file) => !named8.has(around.tree.prefix === "" ? file : `${around.tree.prefix}/${file}`));
  const any = here.some((build2) => build2.pipeline) || files3.length > 0;
  const { repository } = around.project;
  return {
    images: [...images3.values()],
    any,
    unnamed: nameless2 || here.some((build2) => build2.pipeline && build2.images === void 0),
    here: repository === null ? any : repository.includes("application")
  };
}
function isHere(build2, tree) {
  return !build2.dockerfile || belowPath(tree, build2.dockerfile) !== null;
}

// src/collect/image-names.ts
var hole = "\0";
function pushedName(reference2) {
  const text2 = reference2.trim().replace(/\$\{\{[^{}]*\}\}|\$\{[^{}]*\}|\$\([^()]*\)|\$\w+/g, hole).replace(/^(docker|oci|docker-daemon):\/\//, "").split("@")[0];
  const parts2 = text2.split("/");
  const first = parts2[0] ?? "";
  if (parts2.length > 1 && (/[.:]/.test(first) || first === "localhost")) parts2.shift();
  while (parts2.length > 1 && parts2[0]?.includes(hole)) parts2.shift();
  const last = parts2.length - 1;
  parts2[last] = (parts2[last] ?? "").replace(/:[^:]*$/, "");
  const name = parts2.filter((part2) => part2 !== "").join("/");
  return name === "" || name.includes(hole) || /\s/.test(name) ? void 0 : name;
}
function pushedNames(references) {
  const names3 = references.filter((reference2) => reference2.trim() !== "").map(pushedName);
  const known2 = names3.filter((name) => name !== void 0);
  return known2.length === 0 || known2.length < names3.length ? void 0 : [...new Set(known2)];
}

// src/collect/text-file.ts
async function bytesOf(tree, file) {
  try {
    return await tree.read(file);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
async function textOf(tree, file) {
  return (await bytesOf(tree, file))?.toString("utf8") ?? "";
}

// src/collect/compose.ts
var sizeLimit2 = 512 * 1024;
async function namedBuilds(tree) {
  const files3 = tree.files.filter(
    (file) => /(^|\/)((docker-)?compose[^/]*|skaffold)\.ya?ml$/.test(file) && !isLeftOut(file)
  );
  await tree.load(files3);
  const builds = [];
  for (const file of files3.slice(0, 100)) {
    const text2 = await textOf(tree, file);
    const documents2 = text2.length > sizeLimit2 ? [] : readYaml(text2, "core").documents;
    for (const document of documents2)
      builds.push(...(file.includes("skaffold") ? skaffold : compose)(record(document), file, tree));
  }
  return builds;
}
function compose(document, file, tree) {
  return Object.entries(record(document.services)).flatMap(([name, service]) => {
    const { build: build2, image } = record(service);
    const names3 = typeof image === "string" ? pushedNames([expand(image, /* @__PURE__ */ new Map())]) : void 0;
    if (build2 === void 0 || names3 === void 0) return [];
    const context = typeof build2 === "string" ? build2 : string(record(build2).context) || ".";
    const dockerfile = string(record(build2).dockerfile) || "Dockerfile";
    return [made2({ file, name, context, dockerfile, target: scalar(record(build2).target) }, names3, tree)];
  });
}
function skaffold(document, file, tree) {
  return records(record(document.build).artifacts).flatMap(({ item }) => {
    const names3 = pushedNames([string(item.image)]);
    if (names3 === void 0) return [];
    const docker = record(item.docker);
    const where = { file, name: string(item.image), context: string(item.context) || "." };
    const built = made2(
      { ...where, dockerfile: string(docker.dockerfile) || "Dockerfile", target: scalar(docker.target) },
      names3,
      tree
    );
    return [{ ...built, sure: true }];
  });
}
function made2(place2, images3, tree) {
  const below4 = [tree.prefix, folderOf(place2.file), place2.context];
  const rooted = (path4) => normalize(path4.filter((part2) => part2 !== "").join("/")) ?? void 0;
  const { target, name, file } = place2;
  const common = { job: `${file}#${name}`, jobName: name, target, arguments: /* @__PURE__ */ new Map(), images: images3 };
  return {
    ...common,
    context: rooted(below4),
    dockerfile: rooted([...below4, place2.dockerfile]),
    pipeline: false,
    sure: false
  };
}

// src/collect/job-facts.ts
function jobFact(reading, root) {
  const { job, builds, subject: subject2, at: at3 } = reading;
  const told4 = builds.find((build2) => found(build2, root) === false) ?? builds[0];
  const doubts = { ...reading.doubts };
  const unknown3 = { code: "variable-unknown", variable: job.name };
  if (told4 !== void 0 && told4.dockerfile === void 0)
    Object.assign(doubts, { dockerfile: unknown3, dockerfileFound: unknown3 });
  const images3 = builds.every((build2) => build2.images) ? builds.flatMap((build2) => build2.images ?? []) : void 0;
  if (images3 === void 0) doubts.images = unknown3;
  return {
    kind: "job",
    subject: subject2,
    at: at3,
    value: {
      ...job,
      buildsImage: builds.length > 0,
      dockerfile: told4 === void 0 ? "" : told4.dockerfile,
      dockerfileFound: told4 === void 0 ? true : found(told4, root),
      images: images3 === void 0 ? void 0 : [...new Set(images3)].sort(byCodeUnit)
    },
    ...Object.keys(doubts).length > 0 ? { doubts } : {}
  };
}
function found(build2, root) {
  if (build2.dockerfile === void 0) return void 0;
  return build2.dockerfile === "" || root.has(build2.dockerfile) || root.links.has(build2.dockerfile);
}
function imageBuilds({ subject: subject2, job, builds }) {
  return builds.map((build2) => ({ ...build2, job: subject2, jobName: job.name, pipeline: true, sure: true }));
}
function combinations(axes) {
  let found2 = [/* @__PURE__ */ new Map()];
  for (const [name, values] of axes) {
    if (values.length === 0 || found2.length * values.length > 50) continue;
    found2 = found2.flatMap((one2) => values.map((value) => new Map([...one2, [name, value]])));
  }
  return found2;
}

// src/collect/github-values.ts
function substitute(text2, values, depth = 0) {
  if (depth > 5 || !text2.includes("${{") || text2.length > 64 * 1024) return text2;
  return text2.replace(
    /\$\{\{\s*([\w.-]+)\s*(?:\|\|\s*'([^']*)'\s*)?\}\}/g,
    (whole2, name, otherwise) => {
      const value = values.get(name);
      if (value !== void 0 && value !== "") return substitute(value, values, depth + 1);
      return otherwise ?? whole2;
    }
  );
}
function named3(prefix, mapping2) {
  return Object.entries(mapping2).map(([name, value]) => [`${prefix}.${name}`, scalar(value)]);
}
function matrixOf(job) {
  const matrix = record(record(job.strategy).matrix);
  const axes = Object.entries(matrix).filter(([name]) => name !== "include" && name !== "exclude");
  const rows = combinations(axes.map(([name, value]) => [`matrix.${name}`, list(value).map(scalar)]));
  const excluded = records(matrix.exclude).map(({ item }) => named3("matrix", item));
  const kept2 = rows.filter((row) => !excluded.some((one2) => one2.every(([name, value]) => row.get(name) === value)));
  const included = records(matrix.include).map(({ item }) => flat(item));
  const alone2 = included.filter((one2) => !kept2.some((row) => row.size > 0 && fits(one2, row)));
  const extended = kept2.map(
    (row) => new Map([...row, ...included.filter((one2) => fits(one2, row)).flatMap((one2) => [...one2])])
  );
  const all = [...extended.filter((row) => row.size > 0), ...alone2];
  return all.length === 0 ? [/* @__PURE__ */ new Map()] : all.slice(0, 50);
}
function flat(item) {
  return new Map(named3("matrix", item));
}
function fits(included, row) {
  return [...included].every(([name, value]) => !row.has(name) || row.get(name) === value);
}

// node_modules/unbash/dist/traversal.js
function forEachChild(node, callback) {
  switch (node.type) {
    case "Script":
    case "CompoundList":
    case "AndOr":
      for (const command of node.commands)
        callback(command);
      return;
    case "Statement":
      callback(node.command);
      return;
    case "Command":
      for (const child2 of node.prefix)
        callback(child2);
      if (node.name)
        callback(node.name);
      for (const child2 of node.suffix)
        callback(child2);
      return;
    case "Pipeline":
      for (const prefix of node.prefixes)
        callback(prefix);
      for (const command of node.commands)
        callback(command);
      return;
    case "Redirected":
      callback(node.command);
      for (const redirect of node.redirects)
        callback(redirect);
      return;
    case "If":
      callback(node.clause);
      callback(node.then);
      for (const branch of node.elif)
        callback(branch);
      if (node.else)
        callback(node.else);
      return;
    case "Elif":
      callback(node.clause);
      callback(node.then);
      return;
    case "For":
    case "Select":
      callback(node.name);
      if (node.wordlist)
        for (const word of node.wordlist)
          callback(word);
      callback(node.body);
      return;
    case "While":
      callback(node.clause);
      callback(node.body);
      return;
    case "Function":
    case "Coproc":
      if (node.name)
        callback(node.name);
      callback(node.body);
      return;
    case "Subshell":
    case "BraceGroup":
      callback(node.body);
      return;
    case "Case":
      callback(node.word);
      for (const item of node.items)
        callback(item);
      return;
    case "CaseItem":
      for (const pattern of node.pattern)
        callback(pattern);
      callback(node.body);
      return;
    case "ArithmeticFor": {
      const initialize = node.initialize;
      if (initialize)
        callback(initialize);
      const test = node.test;
      if (test)
        callback(test);
      const update = node.update;
      if (update)
        callback(update);
      callback(node.body);
      return;
    }
    case "Word":
    case "Glob":
    case "ArithmeticWord":
    case "HereDocBody":
    case "BraceExpansion":
    case "ExtendedGlob": {
      const parts2 = node.parts;
      if (parts2)
        for (const part2 of parts2)
          callback(part2);
      return;
    }
    case "DoubleQuoted":
    case "LocaleString":
      for (const part2 of node.parts)
        callback(part2);
      return;
    case "ParameterExpansion":
      if (node.index)
        callback(node.index);
      if (node.operation)
        callback(node.operation);
      return;
    case "Default":
    case "Remove":
    case "Transform":
      callback(node.operand);
      return;
    case "CaseModification":
      if (node.operand)
        callback(node.operand);
      return;
    case "Replace":
      callback(node.pattern);
      callback(node.replacement);
      return;
    case "Slice":
      callback(node.offset);
      if (node.length)
        callback(node.length);
      return;
    case "Assignment": {
      const index = node.index;
      if (index)
        callback(index);
      callback(node.value);
      return;
    }
    case "ArrayValue":
      for (const element of node.elements)
        callback(element);
      return;
    case "Redirect":
    case "HereString":
      if (node.descriptor)
        callback(node.descriptor);
      if (node.target)
        callback(node.target);
      return;
    case "HereDoc":
      if (node.descriptor)
        callback(node.descriptor);
      if (node.delimiter)
        callback(node.delimiter);
      callback(node.body);
      return;
    case "CommandExpansion":
    case "ProcessSubstitution":
    case "ArithmeticCommandExpansion": {
      const script = node.script;
      if (script)
        callback(script);
      return;
    }
    case "ArithmeticExpansion":
    case "ArithmeticCommand":
    case "ArithmeticGroup":
    case "TestCommand":
    case "TestGroup": {
      const expression = node.expression;
      if (expression)
        callback(expression);
      return;
    }
    case "ArithmeticBinary":
    case "TestBinary":
      callback(node.left);
      callback(node.right);
      return;
    case "ArithmeticUnary":
    case "TestUnary":
      callback(node.operand);
      return;
    case "ArithmeticTernary":
      callback(node.test);
      callback(node.consequent);
      callback(node.alternate);
      return;
    case "TestLogical":
      for (const operand of node.operands)
        callback(operand);
      return;
    case "TestNot":
      for (const negation of node.negations)
        callback(negation);
      callback(node.operand);
      return;
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
    case "SimpleExpansion":
    case "Names":
    case "Unknown":
    case "FileDescriptor":
    case "FileDescriptorVariable":
    case "HereDocDelimiter":
    case "Time":
    case "Negation":
      return;
    default: {
      const exhaustive = node;
      throw new TypeError(`Unexpected syntax node: ${exhaustive}`);
    }
  }
}

// node_modules/unbash/dist/ansi-c.js
function isOctal(code) {
  return code >= 48 && code <= 55;
}
function isHex(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function codePoint(value, fallback) {
  try {
    return String.fromCodePoint(value);
  } catch {
    return fallback;
  }
}
var utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
function decodeBytes(bytes) {
  return utf8.decode(new Uint8Array(bytes));
}
function readByteEscape(source, pos, limit2) {
  if (source.charCodeAt(pos) !== 92 || pos + 2 > limit2)
    return void 0;
  const escaped = source.charCodeAt(pos + 1);
  const digitsStart = pos + 2;
  let end = digitsStart;
  if (escaped === 120) {
    while (end < limit2 && end - digitsStart < 2 && isHex(source.charCodeAt(end)))
      end++;
    if (end === digitsStart)
      return void 0;
    return { value: Number.parseInt(source.slice(digitsStart, end), 16), end };
  }
  if (!isOctal(escaped))
    return void 0;
  while (end < limit2 && end - digitsStart < 2 && isOctal(source.charCodeAt(end)))
    end++;
  return { value: Number.parseInt(source.slice(pos + 1, end), 8) & 255, end };
}
function decodeAnsiCQuoted(source, start, limit2) {
  let pos = start;
  let value = "";
  let bytes = [];
  let nul = -1;
  while (pos < limit2 && source.charCodeAt(pos) !== 39) {
    const escapeStart = pos;
    const byte = readByteEscape(source, pos, limit2);
    if (byte && byte.value >= 128) {
      bytes.push(byte.value);
      pos = byte.end;
      continue;
    }
    if (bytes.length > 0) {
      value += decodeBytes(bytes);
      bytes = [];
    }
    if (byte) {
      if (byte.value === 0 && nul === -1)
        nul = value.length;
      value += String.fromCharCode(byte.value);
      pos = byte.end;
      continue;
    }
    if (source.charCodeAt(pos) !== 92 || pos + 1 >= limit2) {
      const runStart = pos;
      while (pos < limit2) {
        const code = source.charCodeAt(pos);
        if (code === 39 || code === 92 && pos + 1 < limit2)
          break;
        pos++;
      }
      value += source.slice(runStart, pos);
      continue;
    }
    pos++;
    const escaped = source[pos++];
    switch (escaped) {
      case "a":
        value += "\x07";
        break;
      case "b":
        value += "\b";
        break;
      case "e":
      case "E":
        value += "\x1B";
        break;
      case "f":
        value += "\f";
        break;
      case "n":
        value += "\n";
        break;
      case "r":
        value += "\r";
        break;
      case "t":
        value += "	";
        break;
      case "v":
        value += "\v";
        break;
      case "\\":
        value += "\\";
        break;
      case "'":
        value += "'";
        break;
      case '"':
        value += '"';
        break;
      case "?":
        value += "?";
        break;
      case "\n":
        break;
      case "c": {
        const code = pos < limit2 ? source.charCodeAt(pos) : 39;
        if (code === 39) {
          value += source.slice(escapeStart, pos);
          break;
        }
        pos++;
        if (code === 92) {
          const pair = pos < limit2 && source.charCodeAt(pos) === 92;
          if (pair)
            pos++;
          value += "";
          if (!pair && pos < limit2) {
            value += source[pos];
            pos++;
          }
          break;
        }
        const control2 = code === 63 ? 127 : code & 31;
        if (control2 === 0 && code < 128 && nul === -1)
          nul = value.length;
        value += String.fromCharCode(control2);
        break;
      }
      case "u":
      case "U": {
        const digitsStart = pos;
        const maxDigits = escaped === "u" ? 4 : 8;
        while (pos < limit2 && pos - digitsStart < maxDigits && isHex(source.charCodeAt(pos)))
          pos++;
        if (pos === digitsStart) {
          value += `\\${escaped}`;
          break;
        }
        const raw = source.slice(escapeStart, pos);
        const point = Number.parseInt(source.slice(digitsStart, pos), 16);
        if (point === 0 && nul === -1)
          nul = value.length;
        value += codePoint(point, raw);
        break;
      }
      default:
        value += `\\${escaped}`;
        break;
    }
  }
  if (bytes.length > 0)
    value += decodeBytes(bytes);
  if (nul !== -1)
    value = value.slice(0, nul);
  const closed = pos < limit2;
  if (closed)
    pos++;
  return { value, end: pos, closed };
}

// node_modules/unbash/dist/expansion.js
var ScriptExpansionImpl = class _ScriptExpansionImpl {
  static _resolveScript;
  type;
  pos;
  end;
  text;
  #window;
  #script = void 0;
  constructor(type, pos, end, text2, window2) {
    this.type = type;
    this.pos = pos;
    this.end = end;
    this.text = text2;
    this.#window = window2;
  }
  get script() {
    const window2 = this.#window;
    if (window2 !== void 0) {
      const script = _ScriptExpansionImpl._resolveScript(window2.source, window2.start, window2.end, window2.depth, window2.parenBoundary, window2.context);
      if (window2.context === void 0)
        script.source = window2.source;
      this.script = script;
    }
    return this.#script;
  }
  set script(script) {
    this.#script = script;
    this.#window = void 0;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, text: this.text, script: this.script };
  }
};
var ProcessSubstitutionImpl = class extends ScriptExpansionImpl {
  operator;
  constructor(pos, end, text2, operator, window2) {
    super("ProcessSubstitution", pos, end, text2, window2);
    this.operator = operator;
  }
  toJSON() {
    return {
      type: this.type,
      pos: this.pos,
      end: this.end,
      text: this.text,
      operator: this.operator,
      script: this.script
    };
  }
};
var ArithmeticExpansionImpl = class _ArithmeticExpansionImpl {
  static _resolveExpression;
  type = "ArithmeticExpansion";
  pos;
  end;
  text;
  #window;
  #expression = void 0;
  constructor(pos, end, text2, window2) {
    this.pos = pos;
    this.end = end;
    this.text = text2;
    this.#window = window2;
  }
  get expression() {
    const window2 = this.#window;
    if (window2 !== void 0) {
      this.expression = _ArithmeticExpansionImpl._resolveExpression(window2.body, window2.offset, window2.source, window2.depth, window2.context, window2.depth + 1);
    }
    return this.#expression;
  }
  set expression(expression) {
    this.#expression = expression;
    this.#window = void 0;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, text: this.text, expression: this.expression };
  }
};

// node_modules/unbash/dist/limits.js
var MAX_SYNTAX_NESTING = 256;

// node_modules/unbash/dist/word-value.js
function dequoteValue(parts2) {
  let s = "";
  for (const c of parts2)
    s += c.type === "Literal" ? c.value : c.text;
  return s;
}
function unescapeBareValue(text2) {
  const first = text2.indexOf("\\");
  if (first === -1)
    return text2;
  let s = "";
  let start = 0;
  for (let i = first; i < text2.length; i++) {
    if (text2.charCodeAt(i) !== 92)
      continue;
    s += text2.slice(start, i);
    i++;
    if (i >= text2.length) {
      s += "\\";
      start = i;
      break;
    }
    if (text2.charCodeAt(i) !== 10)
      s += text2[i];
    start = i + 1;
  }
  return s + text2.slice(start);
}
function continuedExpansionValue(text2) {
  let pos = 1;
  while (text2[pos] === "\\" && text2[pos + 1] === "\n")
    pos += 2;
  return pos === 1 || text2[pos] !== "(" ? text2 : text2[0] + text2.slice(pos);
}
function wordPartsValue(parts2) {
  let value = "";
  for (const part2 of parts2) {
    switch (part2.type) {
      case "Literal":
      case "Glob":
      case "SingleQuoted":
      case "AnsiCQuoted":
        value += part2.value;
        break;
      case "DoubleQuoted":
      case "LocaleString":
        value += dequoteValue(part2.parts);
        break;
      case "CommandExpansion":
        value += part2.text[0] === "$" ? continuedExpansionValue(part2.text) : part2.text;
        break;
      case "ExtendedGlob":
        value += continuedExpansionValue(part2.text);
        break;
      default:
        value += part2.text;
        break;
    }
  }
  return value;
}

// node_modules/unbash/dist/word.js
var WordImpl = class {
  type = "Word";
  text;
  pos;
  end;
  #source;
  #resolver;
  #depth;
  #parts;
  #value = null;
  constructor(text2, pos, end, source, resolver, depth = 0) {
    this.text = text2;
    this.pos = pos;
    this.end = end;
    this.#source = source;
    this.#resolver = resolver;
    this.#depth = depth;
    this.#parts = resolver === void 0 ? void 0 : null;
  }
  get value() {
    if (this.#value === null) {
      const parts2 = this.#source === void 0 && this.#parts === null ? void 0 : this.parts;
      this.#value = parts2 ? wordPartsValue(parts2) : unescapeBareValue(this.text);
    }
    return this.#value;
  }
  get parts() {
    if (this.#parts === null) {
      this.#parts = this.#resolver?.(this.#source ?? "", this, this.#depth) ?? void 0;
    }
    return this.#parts;
  }
  set parts(v) {
    this.#parts = v ?? void 0;
  }
  toJSON() {
    return { type: this.type, text: this.text, pos: this.pos, end: this.end, parts: this.parts, value: this.value };
  }
};

// node_modules/unbash/dist/substitution-context.js
function createSubstitutionContext(parent) {
  const boundaries = parent === void 0 ? void 0 : substitutionBoundaries(parent);
  return { boundaries, wordParts: void 0, embeddedParts: void 0, arrayParts: void 0 };
}
function substitutionBoundaries(context) {
  return context.boundaries ?? (context.boundaries = /* @__PURE__ */ new Map());
}

// node_modules/unbash/dist/chars.js
var CH_TAB = 9;
var CH_NL = 10;
var CH_SPACE = 32;
var CH_BANG = 33;
var CH_DQUOTE = 34;
var CH_HASH = 35;
var CH_DOLLAR = 36;
var CH_PERCENT = 37;
var CH_AMP = 38;
var CH_SQUOTE = 39;
var CH_LPAREN = 40;
var CH_RPAREN = 41;
var CH_STAR = 42;
var CH_PLUS = 43;
var CH_COMMA = 44;
var CH_DASH = 45;
var CH_DOT = 46;
var CH_SLASH = 47;
var CH_0 = 48;
var CH_9 = 57;
var CH_COLON = 58;
var CH_SEMI = 59;
var CH_LT = 60;
var CH_EQ = 61;
var CH_GT = 62;
var CH_QUESTION = 63;
var CH_AT = 64;
var CH_A = 65;
var CH_Z = 90;
var CH_LBRACKET = 91;
var CH_BACKSLASH = 92;
var CH_RBRACKET = 93;
var CH_CARET = 94;
var CH_UNDERSCORE = 95;
var CH_BACKTICK = 96;
var CH_a = 97;
var CH_z = 122;
var CH_LBRACE = 123;
var CH_PIPE = 124;
var CH_RBRACE = 125;
var CH_TILDE = 126;
function skipLineContinuations(source, pos, end) {
  while (pos + 1 < end && source.charCodeAt(pos) === CH_BACKSLASH && source.charCodeAt(pos + 1) === CH_NL)
    pos += 2;
  return pos;
}

// node_modules/unbash/dist/glob.js
function hasGlobCharacters(text2) {
  return /[*?[]/.test(text2);
}
var bracketSyntax = new Uint8Array(128);
bracketSyntax[CH_BANG] = 1;
bracketSyntax[CH_CARET] = 1;
bracketSyntax[CH_LBRACKET] = 1;
bracketSyntax[CH_RBRACKET] = 1;
bracketSyntax[CH_COLON] = 1;
bracketSyntax[CH_DOT] = 1;
bracketSyntax[CH_EQ] = 1;
bracketSyntax[CH_DASH] = 1;
bracketSyntax[CH_BACKSLASH] = 1;
function bracketEnds(source, start, end, parts2, offset) {
  let close2 = end - 1;
  while (close2 > start && source.charCodeAt(close2) !== CH_RBRACKET)
    close2--;
  if (close2 === start)
    return null;
  const positions = [];
  const kinds4 = [];
  const members = [];
  let partIndex = 0;
  let symbols = false;
  for (let pos = start; pos < end; pos++) {
    while (parts2 && partIndex < parts2.length && parts2[partIndex].end <= pos + offset)
      partIndex++;
    const part2 = parts2?.[partIndex];
    const tokenPos = pos;
    let kind = 0;
    if (part2 && part2.pos <= pos + offset && part2.type !== "Literal") {
      pos = part2.end - offset - 1;
    } else {
      kind = source.charCodeAt(pos);
      if (kind === CH_BACKSLASH && pos + 1 < end && source.charCodeAt(pos + 1) === CH_NL) {
        pos++;
        continue;
      }
      if (kind >= 128 || !bracketSyntax[kind])
        kind = 0;
    }
    const last = kinds4.length - 1;
    if (kind === 0 && last >= 0 && kinds4[last] === 0) {
      members[last]++;
      continue;
    }
    if (last >= 0 && kinds4[last] === CH_LBRACKET && (kind === CH_COLON || kind === CH_EQ || kind === CH_DOT)) {
      symbols = true;
    }
    positions.push(tokenPos);
    kinds4.push(kind);
    members.push(1);
  }
  const count3 = kinds4.length;
  let symbolEnd;
  if (symbols) {
    symbolEnd = new Int32Array(count3).fill(-1);
    let close3 = -1;
    let colon = -1;
    let eq = -1;
    let dot = -1;
    for (let i = count3 - 1; i >= 0; i--) {
      const kind = kinds4[i + 2];
      if (kind === CH_RBRACKET)
        close3 = i + 2;
      else if (kinds4[i + 3] === CH_RBRACKET) {
        if (kind === CH_COLON)
          colon = i + 2;
        else if (kind === CH_EQ)
          eq = i + 2;
        else if (kind === CH_DOT)
          dot = i + 2;
      }
      if (kinds4[i] !== CH_LBRACKET)
        continue;
      const type = kinds4[i + 1];
      const found2 = type === CH_COLON ? colon : type === CH_EQ ? eq : type === CH_DOT ? dot : -1;
      if (found2 !== -1 && (type === CH_DOT || close3 === -1 || close3 > found2))
        symbolEnd[i] = found2 + 2;
    }
  }
  const subBracket = (open2) => symbolEnd === void 0 ? -1 : symbolEnd[open2];
  const endFrom = new Int32Array(count3 + 2).fill(-1);
  const resume = (next, range) => {
    if (next >= count3)
      return -1;
    if (range && kinds4[next] === CH_DASH && next + 1 < count3 && kinds4[next + 1] !== CH_RBRACKET) {
      let last = next + 1;
      if (kinds4[last] === CH_BACKSLASH) {
        if (last + 1 >= count3)
          return -1;
        last++;
      }
      let after = last + 1;
      if (kinds4[last] === CH_LBRACKET && kinds4[last + 1] === CH_DOT) {
        const symbol = subBracket(last);
        if (symbol !== -1)
          after = symbol;
      } else if (kinds4[last] === 0 && members[last] > 1) {
        return endFrom[last];
      }
      if (after >= count3)
        return -1;
      return kinds4[after] === CH_RBRACKET ? after + 1 : endFrom[after];
    }
    return kinds4[next] === CH_RBRACKET ? next + 1 : endFrom[next];
  };
  for (let t = count3 - 1; t >= 0; t--) {
    const kind = kinds4[t];
    let after = t + 1;
    let range = true;
    if (kind === CH_BACKSLASH) {
      if (t + 1 >= count3)
        continue;
      after = t + 2;
    } else if (kind === CH_LBRACKET) {
      const type = kinds4[t + 1];
      if (type === CH_COLON || type === CH_EQ || type === CH_DOT) {
        const symbol = subBracket(t);
        if (symbol !== -1) {
          after = symbol;
          range = type === CH_DOT;
        }
      }
    }
    endFrom[t] = resume(after, range);
  }
  const ends = /* @__PURE__ */ new Map();
  for (let t = 0; t < count3; t++) {
    if (kinds4[t] !== CH_LBRACKET)
      continue;
    let first = t + 1;
    if (kinds4[first] === CH_BANG || kinds4[first] === CH_CARET)
      first++;
    if (first >= count3)
      continue;
    const close3 = kinds4[first] === CH_RBRACKET ? resume(first + 1, true) : endFrom[first];
    if (close3 !== -1)
      ends.set(positions[t], positions[close3 - 1] + 1);
  }
  return ends;
}
function appendRange(source, start, end, parts2, index, offset, result) {
  while (start < end) {
    while (parts2 && index < parts2.length && parts2[index].end <= start + offset)
      index++;
    const part2 = parts2?.[index];
    if (part2 && part2.pos === start + offset && part2.end <= end + offset) {
      result.push(part2);
      start = part2.end - offset;
      index++;
      continue;
    }
    const stop = part2 ? Math.min(end, (part2.pos > start + offset ? part2.pos : part2.end) - offset) : end;
    const text2 = source.slice(start, stop);
    result.push({ type: "Literal", pos: start + offset, end: stop + offset, text: text2, value: unescapeBareValue(text2) });
    start = stop;
  }
  return index;
}
function parseGlobParts(source, start, end, parts2, offset = 0) {
  let result;
  let brackets;
  let partIndex = 0;
  let emittedIndex = 0;
  let literalStart = start;
  for (let pos = start; pos < end; pos++) {
    while (parts2 && partIndex < parts2.length && parts2[partIndex].end <= pos + offset)
      partIndex++;
    const part2 = parts2?.[partIndex];
    if (part2 && part2.pos <= pos + offset && part2.type !== "Literal") {
      pos = part2.end - offset - 1;
      continue;
    }
    const character = source.charCodeAt(pos);
    if (character === CH_BACKSLASH) {
      pos++;
      continue;
    }
    let globEnd;
    if (character === CH_STAR || character === CH_QUESTION) {
      const limit2 = part2 ? Math.min(end, part2.end - offset) : end;
      const next = skipLineContinuations(source, pos + 1, limit2);
      if (next < limit2 && source.charCodeAt(next) === CH_LPAREN)
        continue;
      globEnd = pos + 1;
      if (character === CH_STAR) {
        while (globEnd < limit2 && source.charCodeAt(globEnd) === CH_STAR) {
          const next2 = skipLineContinuations(source, globEnd + 1, limit2);
          if (next2 < limit2 && source.charCodeAt(next2) === CH_LPAREN)
            break;
          globEnd++;
        }
      }
    } else if (character === CH_LBRACKET) {
      if (brackets === void 0)
        brackets = bracketEnds(source, pos, end, parts2, offset);
      const close2 = brackets?.get(pos);
      if (close2 === void 0)
        continue;
      globEnd = close2;
    } else {
      continue;
    }
    if (!result)
      result = [];
    emittedIndex = appendRange(source, literalStart, pos, parts2, emittedIndex, offset, result);
    const text2 = source.slice(pos, globEnd);
    let glob2;
    if (character === CH_LBRACKET) {
      const interior = [];
      emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts2, emittedIndex, offset, interior);
      glob2 = {
        type: "Glob",
        kind: "bracket",
        pos: pos + offset,
        end: globEnd + offset,
        text: text2,
        value: "[" + wordPartsValue(interior) + "]",
        parts: interior
      };
    } else {
      glob2 = {
        type: "Glob",
        kind: character === CH_STAR ? "star" : "question",
        pos: pos + offset,
        end: globEnd + offset,
        text: text2,
        value: text2,
        parts: void 0
      };
    }
    result.push(glob2);
    literalStart = globEnd;
    pos = globEnd - 1;
  }
  if (!result)
    return parts2 ?? void 0;
  appendRange(source, literalStart, end, parts2, emittedIndex, offset, result);
  return result;
}

// node_modules/unbash/dist/lexer.js
var Token = {
  Word: 0,
  Assignment: 1,
  Semi: 2,
  Newline: 3,
  Pipe: 4,
  And: 5,
  Or: 6,
  Amp: 7,
  LParen: 8,
  RParen: 9,
  LBrace: 10,
  RBrace: 11,
  Bang: 12,
  If: 13,
  Then: 14,
  Else: 15,
  Elif: 16,
  Fi: 17,
  Do: 18,
  Done: 19,
  For: 20,
  While: 21,
  Until: 22,
  In: 23,
  Case: 24,
  Esac: 25,
  Function: 26,
  DoubleSemi: 27,
  SemiAmp: 28,
  DoubleSemiAmp: 29,
  Select: 30,
  DblLBracket: 31,
  DblRBracket: 32,
  EOF: 33,
  ArithCmd: 34,
  Coproc: 35,
  Redirect: 36
};
var TokenValue = class {
  token = Token.EOF;
  // Materialized token value, or null for word tokens whose value has not been
  // requested yet (computed from [pos, end) on demand via the owning lexer).
  _value = "";
  _owner;
  pos = 0;
  end = 0;
  fileDescriptor = void 0;
  variableName = void 0;
  descriptorEnd = 0;
  delimiterQuoted = false;
  content = void 0;
  targetPos = 0;
  targetEnd = 0;
  assignmentOperatorPos = -1;
  // True when `value` is exactly the raw source span [pos, end) — lets consumers
  // reuse the string instead of slicing the source again.
  raw = false;
  // True when a word contains no quoting, escaped characters, or expansions.
  // Backslash-newline continuations preserve keyword eligibility.
  keywordEligible = false;
  constructor(owner2 = null) {
    this._owner = owner2;
  }
  get value() {
    return this._value ?? (this._value = this._owner === null ? "" : this._owner._tokenValue(this.pos, this.end, this.raw));
  }
  set value(v) {
    this._value = v;
  }
  reset() {
    this.token = Token.EOF;
    this._value = "";
    this.pos = 0;
    this.end = 0;
    this.fileDescriptor = void 0;
    this.variableName = void 0;
    this.descriptorEnd = 0;
    this.delimiterQuoted = false;
    this.content = void 0;
    this.targetPos = 0;
    this.targetEnd = 0;
    this.assignmentOperatorPos = -1;
    this.raw = false;
    this.keywordEligible = false;
  }
  copyFrom(other) {
    this.token = other.token;
    this._value = other._value;
    this.pos = other.pos;
    this.end = other.end;
    this.fileDescriptor = other.fileDescriptor;
    this.variableName = other.variableName;
    this.descriptorEnd = other.descriptorEnd;
    this.delimiterQuoted = other.delimiterQuoted;
    this.content = other.content;
    this.targetPos = other.targetPos;
    this.targetEnd = other.targetEnd;
    this.assignmentOperatorPos = other.assignmentOperatorPos;
    this.raw = other.raw;
    this.keywordEligible = other.keywordEligible;
  }
};
var RESERVED_WORDS = /* @__PURE__ */ new Map([
  ["if", Token.If],
  ["then", Token.Then],
  ["else", Token.Else],
  ["elif", Token.Elif],
  ["fi", Token.Fi],
  ["do", Token.Do],
  ["done", Token.Done],
  ["for", Token.For],
  ["while", Token.While],
  ["until", Token.Until],
  ["in", Token.In],
  ["case", Token.Case],
  ["esac", Token.Esac],
  ["function", Token.Function],
  ["select", Token.Select],
  ["coproc", Token.Coproc],
  ["!", Token.Bang],
  ["{", Token.LBrace],
  ["}", Token.RBrace]
]);
var charType = new Uint8Array(128);
charType[CH_PIPE] = 1;
charType[CH_AMP] = 1;
charType[CH_SEMI] = 1;
charType[CH_LPAREN] = 1;
charType[CH_RPAREN] = 1;
charType[CH_LT] = 1;
charType[CH_GT] = 1;
charType[CH_SPACE] = 1;
charType[CH_TAB] = 1;
charType[CH_NL] = 1;
charType[CH_BACKSLASH] = 2;
charType[CH_SQUOTE] = 2;
charType[CH_DQUOTE] = 2;
charType[CH_DOLLAR] = 2;
charType[CH_BACKTICK] = 2;
charType[CH_LBRACE] = 2;
function skipBlanks(source, pos, end) {
  while (pos < end) {
    const ch = source.charCodeAt(pos);
    if (ch === CH_SPACE || ch === CH_TAB)
      pos++;
    else if (ch === CH_BACKSLASH && pos + 1 < end && source.charCodeAt(pos + 1) === CH_NL)
      pos += 2;
    else
      break;
  }
  return pos;
}
var arithmeticWordDelimiter = new Uint8Array(128);
for (const ch of [
  CH_TAB,
  CH_NL,
  CH_SPACE,
  CH_BANG,
  CH_PERCENT,
  CH_AMP,
  CH_LPAREN,
  CH_RPAREN,
  CH_STAR,
  CH_PLUS,
  CH_COMMA,
  CH_DASH,
  CH_SLASH,
  CH_COLON,
  CH_LT,
  CH_EQ,
  CH_GT,
  CH_QUESTION,
  CH_CARET,
  CH_PIPE
]) {
  arithmeticWordDelimiter[ch] = 1;
}
function hasEmbeddedWordStructure(source, start, end) {
  for (let pos = start; pos < end; pos++) {
    const ch = source.charCodeAt(pos);
    if (ch === CH_BACKSLASH || ch === CH_SQUOTE || ch === CH_DQUOTE || ch === CH_DOLLAR || ch === CH_BACKTICK || (ch === CH_LT || ch === CH_GT) && pos + 1 < end && source.charCodeAt(pos + 1) === CH_LPAREN) {
      return true;
    }
  }
  return false;
}
function findUnnested(s, target, pairTernaries = false, findNestedEnd) {
  let depth = 0;
  let ternaryDepth = 0;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (c === CH_BACKSLASH) {
      i++;
      continue;
    }
    if (c === CH_LBRACE) {
      depth++;
      continue;
    }
    if (c === CH_RBRACE) {
      if (depth > 0)
        depth--;
      continue;
    }
    if (c === CH_SQUOTE) {
      i++;
      while (i < s.length && s.charCodeAt(i) !== CH_SQUOTE)
        i++;
      continue;
    }
    if (c === CH_DQUOTE) {
      i++;
      while (i < s.length) {
        const quoted2 = s.charCodeAt(i);
        if (quoted2 === CH_DQUOTE)
          break;
        if (quoted2 === CH_BACKSLASH) {
          i += 2;
          continue;
        }
        const nestedEnd2 = findNestedEnd?.(i, true) ?? i;
        if (nestedEnd2 > i) {
          i = nestedEnd2;
          continue;
        }
        i++;
      }
      continue;
    }
    const nestedEnd = findNestedEnd?.(i, false) ?? i;
    if (nestedEnd > i) {
      i = nestedEnd - 1;
      continue;
    }
    if (pairTernaries && depth === 0) {
      if (c === CH_QUESTION) {
        ternaryDepth++;
        continue;
      }
      if (c === CH_COLON && ternaryDepth > 0) {
        ternaryDepth--;
        continue;
      }
    }
    if (c === target && depth === 0)
      return i;
  }
  return -1;
}
var isIdChar = new Uint8Array(128);
for (let i = CH_a; i <= CH_z; i++)
  isIdChar[i] = 3;
for (let i = CH_A; i <= CH_Z; i++)
  isIdChar[i] = 3;
for (let i = CH_0; i <= CH_9; i++)
  isIdChar[i] = 2;
isIdChar[CH_UNDERSCORE] = 3;
var extglobPrefix = new Uint8Array(128);
extglobPrefix[CH_QUESTION] = 1;
extglobPrefix[CH_AT] = 1;
extglobPrefix[CH_STAR] = 1;
extglobPrefix[CH_PLUS] = 1;
extglobPrefix[CH_BANG] = 1;
extglobPrefix[CH_EQ] = 1;
function isExtglobOpen(prefix) {
  return prefix < 128 && prefix !== CH_EQ && extglobPrefix[prefix] === 1;
}
var extglobOp = {
  [CH_QUESTION]: "?",
  [CH_AT]: "@",
  [CH_STAR]: "*",
  [CH_PLUS]: "+",
  [CH_BANG]: "!"
};
function isDQChild(p) {
  const t = p.type;
  return t === "Literal" || t === "SimpleExpansion" || t === "ParameterExpansion" || t === "CommandExpansion" || t === "ArithmeticExpansion";
}
function isAllDigitsRange(src, start, end) {
  for (let i = start; i < end; i++) {
    const c = src.charCodeAt(i);
    if (c < CH_0 || c > CH_9)
      return false;
  }
  return end > start;
}
var ASSIGNMENT_INVALID = -1;
var ASSIGNMENT_NAME_START = 0;
var ASSIGNMENT_NAME = 1;
var ASSIGNMENT_AFTER_INDEX = 2;
var ASSIGNMENT_AFTER_PLUS = 3;
var ASSIGNMENT_INDEX_BASE = 4;
function joinWordParts(head, tail) {
  const last = head[head.length - 1];
  const first = tail[0];
  let start = 0;
  if (last?.type === "Literal" && first?.type === "Literal" && last.end === first.pos) {
    head[head.length - 1] = {
      type: "Literal",
      pos: last.pos,
      end: first.end,
      text: last.text + first.text,
      value: last.value + first.value
    };
    start = 1;
  }
  for (let i = start; i < tail.length; i++)
    head.push(tail[i]);
  return head;
}
function isMatchedAssignment(state) {
  return state < ASSIGNMENT_INVALID;
}
function assignmentOperatorPos(state) {
  return -state - 2;
}
function scanAssignmentPrefix(src, start, end, initialState) {
  let state = initialState;
  for (let i = start; i < end && state >= 0; i++) {
    const c = src.charCodeAt(i);
    if (state >= ASSIGNMENT_INDEX_BASE) {
      if (c === CH_LBRACKET)
        state++;
      else if (c === CH_RBRACKET && --state === ASSIGNMENT_INDEX_BASE)
        state = ASSIGNMENT_AFTER_INDEX;
    } else if (state === ASSIGNMENT_NAME_START) {
      state = c < 128 && isIdChar[c] & 1 ? ASSIGNMENT_NAME : ASSIGNMENT_INVALID;
    } else if (state === ASSIGNMENT_NAME) {
      if (c < 128 && isIdChar[c] & 2)
        continue;
      if (c === CH_LBRACKET)
        state = ASSIGNMENT_INDEX_BASE + 1;
      else if (c === CH_PLUS)
        state = ASSIGNMENT_AFTER_PLUS;
      else
        state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
    } else if (state === ASSIGNMENT_AFTER_INDEX) {
      if (c === CH_PLUS)
        state = ASSIGNMENT_AFTER_PLUS;
      else
        state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
    } else {
      state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
    }
  }
  return state;
}
function setToken(out, token2, value, pos = 0, end = 0) {
  out.token = token2;
  out._value = value;
  out.pos = pos;
  out.end = end;
  out.fileDescriptor = void 0;
  out.variableName = void 0;
  out.descriptorEnd = 0;
  out.delimiterQuoted = false;
  out.content = void 0;
  out.assignmentOperatorPos = -1;
  out.raw = false;
  out.keywordEligible = false;
}
function setSpanToken(out, token2, pos, end, raw) {
  out.token = token2;
  out._value = null;
  out.pos = pos;
  out.end = end;
  out.fileDescriptor = void 0;
  out.variableName = void 0;
  out.descriptorEnd = 0;
  out.delimiterQuoted = false;
  out.content = void 0;
  out.assignmentOperatorPos = -1;
  out.raw = raw;
  out.keywordEligible = false;
}
function matchReservedWord(src, start, len) {
  switch (src.charCodeAt(start)) {
    case CH_BANG:
      return len === 1 ? Token.Bang : void 0;
    case CH_LBRACE:
      return len === 1 ? Token.LBrace : void 0;
    case CH_RBRACE:
      return len === 1 ? Token.RBrace : void 0;
    case 105: {
      if (len !== 2)
        return void 0;
      const c = src.charCodeAt(start + 1);
      return c === 102 ? Token.If : c === 110 ? Token.In : void 0;
    }
    case 102:
      if (len === 2)
        return src.charCodeAt(start + 1) === 105 ? Token.Fi : void 0;
      if (len === 3)
        return src.startsWith("for", start) ? Token.For : void 0;
      if (len === 8)
        return src.startsWith("function", start) ? Token.Function : void 0;
      return void 0;
    case 116:
      return len === 4 && src.startsWith("then", start) ? Token.Then : void 0;
    case 101:
      if (len !== 4)
        return void 0;
      if (src.startsWith("else", start))
        return Token.Else;
      if (src.startsWith("elif", start))
        return Token.Elif;
      if (src.startsWith("esac", start))
        return Token.Esac;
      return void 0;
    case 100:
      if (len === 2)
        return src.charCodeAt(start + 1) === 111 ? Token.Do : void 0;
      if (len === 4)
        return src.startsWith("done", start) ? Token.Done : void 0;
      return void 0;
    case 99:
      if (len === 4)
        return src.startsWith("case", start) ? Token.Case : void 0;
      if (len === 6)
        return src.startsWith("coproc", start) ? Token.Coproc : void 0;
      return void 0;
    case 119:
      return len === 5 && src.startsWith("while", start) ? Token.While : void 0;
    case 117:
      return len === 5 && src.startsWith("until", start) ? Token.Until : void 0;
    case 115:
      return len === 6 && src.startsWith("select", start) ? Token.Select : void 0;
    default:
      return void 0;
  }
}
var LexContext = {
  Normal: 0,
  CommandStart: 1,
  TestMode: 2,
  // After a prefix element: assignments still recognized, reserved words not.
  CommandPrefix: 3,
  // Assignment arguments retain ordinary word boundaries inside subscripts.
  Declaration: 4,
  ArrayElement: 5,
  FunctionName: 6,
  CasePattern: 7,
  // Arguments of eval and let: ordinary words, but `name=(…)` keeps its array value as in Bash.
  EvalArgument: 8
};
function isBraceCommandOpener(after) {
  return after === CH_SPACE || after === CH_TAB || after === CH_NL || after === CH_PIPE;
}
var Lexer = class _Lexer {
  static _findSubstitutionEnd;
  src;
  srcEnd;
  parenBoundary;
  pos;
  current;
  nextState;
  hasPeek;
  pendingHereDocs;
  substitutionContext;
  _errors = null;
  _buildParts = false;
  // Build processed text while scanning. Off on the normal token path (values
  // materialize lazily); on for redirect targets, heredoc delimiters, arithmetic
  // command bodies, and bounded value re-lexes. _buildParts implies it.
  _buildValue = false;
  // Nesting depth of the window being lexed (enclosing sub-fields plus substitution
  // scripts), sharing the MAX_SYNTAX_NESTING budget across lazily created lexers.
  _nestingDepth = 0;
  // `start`/`end` bound the lexer to a window of `src` so substitution scripts can be
  // parsed in place against the original source — every position is then absolute, with
  // no slicing or re-basing. Defaults cover the whole string (the common top-level parse).
  constructor(src, start = 0, end = src.length, parenBoundary = false, context = createSubstitutionContext()) {
    this.src = src;
    this.srcEnd = end;
    this.parenBoundary = parenBoundary;
    this.pos = start;
    this.current = new TokenValue(this);
    this.nextState = new TokenValue(this);
    this.hasPeek = false;
    this.pendingHereDocs = null;
    this.substitutionContext = context;
    if (start === 0 && src.charCodeAt(0) === CH_HASH && src.charCodeAt(1) === CH_BANG) {
      const nl = src.indexOf("\n");
      this.pos = nl === -1 ? this.srcEnd : nl + 1;
    }
  }
  getSource() {
    return this.src;
  }
  // Fresh window sharing source, depth and substitution context; tokens, errors, heredocs and build flags reset.
  fork(start, end, parenBoundary = false) {
    const lexer = new _Lexer(this.src, start, end, parenBoundary, this.substitutionContext);
    lexer._nestingDepth = this._nestingDepth;
    return lexer;
  }
  getSubstitutionContext() {
    return this.substitutionContext;
  }
  get errors() {
    return this._errors ?? (this._errors = []);
  }
  // A substitution's script parses lazily, one level below the window it was found in, in
  // place over `inner` at `start`, sharing this scan's substitution boundaries.
  commandExpansion(pos, text2, start, inner, parenBoundary = false) {
    const window2 = this.scriptWindow(this.src, start, start + inner.length, parenBoundary);
    return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text2, window2);
  }
  // Escaped backticks rebuild `inner` with the escapes removed, so it is no longer a verbatim
  // substring of the source: that script parses the decoded body as its own source.
  decodedCommandExpansion(pos, text2, inner) {
    const window2 = this.scriptWindow(inner, 0, inner.length, false, true);
    return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text2, window2);
  }
  processSubstitution(pos, text2, operator, inner) {
    const window2 = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
    return new ProcessSubstitutionImpl(pos, this.pos, text2, operator, window2);
  }
  // Past the nesting budget the part gets no window, so lazy materialization bottoms out.
  scriptWindow(source, start, end, parenBoundary, decoded = false) {
    if (this._nestingDepth > MAX_SYNTAX_NESTING)
      return void 0;
    const context = decoded ? void 0 : this.substitutionContext;
    return { source, start, end, depth: this._nestingDepth + 1, parenBoundary, context };
  }
  getPos() {
    return this.pos;
  }
  findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
    if (_Lexer._findSubstitutionEnd === void 0)
      return -1;
    return _Lexer._findSubstitutionEnd(this.src, start, end, depth, this.substitutionContext);
  }
  /** Materialize a word token's value: raw spans slice directly, others re-lex the span. */
  _tokenValue(pos, end, raw) {
    return raw ? this.src.slice(pos, end) : this.wordValueOf(pos, end);
  }
  // Re-lex [start, end) in value mode to produce the processed word text. Bounded
  // to the span, so every expansion the original scan consumed closes within it.
  // Errors were already reported by the original scan; suppress duplicates.
  wordValueOf(start, end) {
    const savedPos = this.pos;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedBuildValue = this._buildValue;
    const savedUnbalanced = this._unbalanced;
    const errorCount = this._errors === null ? 0 : this._errors.length;
    this.pos = start;
    this.srcEnd = end;
    this._buildValue = true;
    this.readWordText();
    if (this.pos < end && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
      this.pos = start;
      this.readWordText(true);
    }
    const value = this._wordText;
    this.pos = savedPos;
    this.srcEnd = savedEnd;
    this._bracketWindow = savedBracketWindow;
    this._arithmeticBracketWindow = savedArithmeticBracketWindow;
    this._buildValue = savedBuildValue;
    this._unbalanced = savedUnbalanced;
    if (this._errors !== null)
      this._errors.length = errorCount;
    return value;
  }
  /** Find the closing bracket for a shell subscript, ignoring brackets inside nested shell syntax. */
  findClosingBracket(start, end = this.srcEnd) {
    const limit2 = Math.min(end, this.srcEnd);
    let window2 = this._bracketWindow;
    if (!window2 || window2.limit !== limit2) {
      window2 = { limit: limit2, depth: this._nestingDepth, last: this.src.lastIndexOf("]", limit2 - 1) };
      this._bracketWindow = window2;
    }
    if (start > window2.last)
      return -1;
    if (window2.depth !== this._nestingDepth) {
      window2 = { limit: limit2, depth: this._nestingDepth, last: window2.last };
      this._bracketWindow = window2;
    }
    if (window2.failed?.has(start))
      return -1;
    const unmatched = [];
    const close2 = this.findClosingShellDelimiter(start, end, CH_RBRACKET, false, true, unmatched);
    if (close2 === -1) {
      const failed = window2.failed ?? (window2.failed = /* @__PURE__ */ new Set());
      for (const starts of unmatched)
        for (const pos of starts)
          failed.add(pos);
    }
    return close2;
  }
  /** Find the closing bracket of `$[ … ]`, which unlike a subscript does not recurse into `${ }`. */
  findClosingArithmeticBracket(start, end = this.srcEnd) {
    const limit2 = Math.min(end, this.srcEnd);
    let window2 = this._arithmeticBracketWindow;
    if (!window2 || window2.end !== limit2 || window2.depth !== this._nestingDepth) {
      window2 = { end: limit2, depth: this._nestingDepth, failed: /* @__PURE__ */ new Set() };
      this._arithmeticBracketWindow = window2;
    }
    if (window2.failed.has(start))
      return -1;
    return this.findClosingShellDelimiter(start, end, CH_RBRACKET, false, false, void 0, window2.failed);
  }
  /** Find the closing brace for a parameter expansion, ignoring braces inside nested shell syntax. */
  findClosingBrace(start, end = this.srcEnd) {
    return this.findClosingShellDelimiter(start, end, CH_RBRACE);
  }
  /** Find the closing parenthesis for a shell substitution using the command-aware scanner. */
  findClosingParenthesis(start, end = this.srcEnd) {
    const savedPos = this.pos;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedUnbalanced = this._unbalanced;
    this.pos = start;
    this.srcEnd = Math.min(end, this.srcEnd);
    this.extractBalanced();
    const close2 = this._unbalanced ? -1 : this.pos - 1;
    this.pos = savedPos;
    this.srcEnd = savedEnd;
    this._bracketWindow = savedBracketWindow;
    this._arithmeticBracketWindow = savedArithmeticBracketWindow;
    this._unbalanced = savedUnbalanced;
    return close2;
  }
  /** Find the end of one arithmetic expansion using the canonical lexer scanner. */
  findArithmeticExpansionEnd(start, end = this.srcEnd) {
    const scanner = this.fork(start, end);
    scanner.pos = start + 1;
    scanner.scanArithmeticBody();
    return scanner.pos;
  }
  /** Find the end of one shell-expanded arithmetic word using the canonical lexer scanners. */
  findArithmeticWordEnd(start, end = this.srcEnd) {
    const scanner = this.fork(start, end);
    scanner.pos = start;
    return scanner.scanArithmeticWordEnd();
  }
  scanArithmeticWordEnd() {
    while (this.pos < this.srcEnd) {
      const ch = this.src.charCodeAt(this.pos);
      if (ch === CH_DOLLAR) {
        this.readDollar();
        continue;
      }
      if (ch === CH_BACKTICK) {
        this.readBacktickExpansion();
        continue;
      }
      if (ch === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
        continue;
      }
      if (ch === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
        continue;
      }
      if (ch === CH_BACKSLASH) {
        this.pos += 2;
        continue;
      }
      if (ch === CH_LBRACKET) {
        const close2 = this.findClosingBracket(this.pos + 1);
        if (close2 !== -1) {
          this.pos = close2 + 1;
          continue;
        }
      }
      if ((ch === CH_LT || ch === CH_GT) && this.src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        this.pos += 2;
        this.extractBalanced();
        continue;
      }
      if (ch < 128 && arithmeticWordDelimiter[ch])
        break;
      this.pos++;
    }
    return this.pos;
  }
  // Only array assignment bodies take comments and leading `[` subscripts and reject operators;
  // extglob shares this scanner, and `#` is pattern data there.
  findClosingShellDelimiter(start, end, closing, array = false, braces = true, bracketStarts, failedBrackets) {
    const savedPos = this.pos;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedUnbalanced = this._unbalanced;
    this.srcEnd = Math.min(end, this.srcEnd);
    const delimiters = [closing];
    bracketStarts?.push([]);
    const failedStarts = failedBrackets ? [start] : void 0;
    let pos = start;
    let wordStart = true;
    let invalid = -1;
    while (pos < this.srcEnd) {
      const expected3 = delimiters[delimiters.length - 1];
      if (bracketStarts && expected3 === CH_RBRACKET)
        bracketStarts[bracketStarts.length - 1].push(pos);
      const ch = this.src.charCodeAt(pos);
      if (ch === CH_BACKSLASH) {
        if (pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) !== CH_NL)
          wordStart = false;
        pos += 2;
        continue;
      }
      if (ch === CH_HASH && array && delimiters.length === 1 && wordStart) {
        while (pos < this.srcEnd && this.src.charCodeAt(pos) !== CH_NL)
          pos++;
        continue;
      }
      if (ch === CH_SQUOTE) {
        this.pos = pos + 1;
        this.skipSQ();
        pos = this.pos;
        wordStart = false;
        continue;
      }
      if (ch === CH_DQUOTE) {
        this.pos = pos + 1;
        this.skipDQ();
        pos = this.pos;
        wordStart = false;
        continue;
      }
      if (ch === CH_BACKTICK) {
        pos++;
        while (pos < this.srcEnd && this.src.charCodeAt(pos) !== CH_BACKTICK) {
          if (this.src.charCodeAt(pos) === CH_BACKSLASH)
            pos++;
          pos++;
        }
        if (pos < this.srcEnd)
          pos++;
        wordStart = false;
        continue;
      }
      if (ch === CH_DOLLAR && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === CH_LPAREN || (ch === CH_LT || ch === CH_GT) && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === CH_LPAREN) {
        this.pos = pos + 2;
        this.extractBalanced();
        pos = this.pos;
        wordStart = false;
        continue;
      }
      if (ch === CH_DOLLAR && pos + 1 < this.srcEnd) {
        const after = this.src.charCodeAt(pos + 1);
        if (after === CH_SQUOTE) {
          pos = decodeAnsiCQuoted(this.src, pos + 2, this.srcEnd).end;
          wordStart = false;
          continue;
        }
        if (after === CH_DOLLAR) {
          pos += 2;
          wordStart = false;
          continue;
        }
        if (after === CH_LBRACE && braces) {
          delimiters.push(CH_RBRACE);
          bracketStarts?.push([]);
          pos += 2;
          wordStart = false;
          continue;
        }
      }
      if (array && delimiters.length === 1) {
        if (ch === CH_LBRACKET && wordStart) {
          delimiters.push(CH_RBRACKET);
          bracketStarts?.push([]);
        } else if (invalid === -1 && (ch === CH_SEMI || ch === CH_AMP || ch === CH_PIPE || ch === CH_LT || ch === CH_GT || ch === CH_LPAREN && !isExtglobOpen(this.src.charCodeAt(pos - 1)))) {
          invalid = pos;
        }
      }
      if (expected3 === CH_RBRACKET && ch === CH_LBRACKET) {
        delimiters.push(CH_RBRACKET);
        bracketStarts?.push([]);
        failedStarts?.push(pos + 1);
      } else if (expected3 === CH_RPAREN && ch === CH_LPAREN) {
        delimiters.push(CH_RPAREN);
        bracketStarts?.push([]);
      } else if (ch === expected3) {
        delimiters.pop();
        failedStarts?.pop();
        bracketStarts?.pop();
        if (delimiters.length === 0) {
          this.pos = savedPos;
          this.srcEnd = savedEnd;
          this._bracketWindow = savedBracketWindow;
          this._arithmeticBracketWindow = savedArithmeticBracketWindow;
          this._unbalanced = savedUnbalanced;
          if (invalid !== -1)
            this.errors.push({ message: `unexpected '${this.src[invalid]}' in array assignment`, pos: invalid });
          return pos;
        }
        wordStart = false;
        pos++;
        continue;
      }
      wordStart = ch < 128 && (charType[ch] & 1) !== 0;
      pos++;
    }
    if (failedStarts)
      for (const start2 of failedStarts)
        failedBrackets.add(start2);
    this.pos = savedPos;
    this.srcEnd = savedEnd;
    this._bracketWindow = savedBracketWindow;
    this._arithmeticBracketWindow = savedArithmeticBracketWindow;
    this._unbalanced = savedUnbalanced;
    return -1;
  }
  // End of the brace expansion opened at `start`, or -1. As in Bash's brace_gobbler, quotes,
  // escapes, parameter expansions and substitutions are opaque; an unquoted metacharacter
  // ends the word before the brace closes. The word scan reports errors in the skipped text.
  scanBraceExpansion(start, results) {
    const src = this.src;
    const len = this.srcEnd;
    const cached = results.get(start);
    if (cached !== void 0)
      return cached;
    const savedPos = this.pos;
    const savedUnbalanced = this._unbalanced;
    const errorCount = this._errors === null ? 0 : this._errors.length;
    const frames = [start, 0];
    let pos = start + 1;
    while (pos < len) {
      const ch = src.charCodeAt(pos);
      const type = ch < 128 ? charType[ch] : 0;
      if (type === 0) {
        pos++;
        if (ch === CH_RBRACE) {
          const hasSep = frames.pop();
          results.set(frames.pop(), hasSep ? pos : -1);
          if (frames.length === 0)
            break;
        } else if (ch === 44 || ch === 46 && src.charCodeAt(pos) === 46) {
          frames[frames.length - 1] = 1;
        }
        continue;
      }
      const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
      if (type & 1) {
        if (next === CH_LPAREN && (ch === CH_LT || ch === CH_GT)) {
          this.pos = pos + 2;
          this.extractBalanced();
          pos = this.pos;
        } else if (ch === CH_LPAREN && isExtglobOpen(src.charCodeAt(pos - 1))) {
          const close2 = this.findClosingShellDelimiter(pos + 1, len, CH_RPAREN);
          if (close2 === -1)
            break;
          pos = close2 + 1;
        } else {
          break;
        }
      } else if (ch === CH_BACKSLASH) {
        pos += 2;
      } else if (ch === CH_SQUOTE) {
        this.pos = pos + 1;
        this.skipSQ();
        pos = this.pos;
      } else if (ch === CH_DQUOTE) {
        this.pos = pos + 1;
        this.skipDQ();
        pos = this.pos;
      } else if (ch === CH_BACKTICK) {
        pos++;
        while (pos < len && src.charCodeAt(pos) !== CH_BACKTICK)
          pos += src.charCodeAt(pos) === CH_BACKSLASH ? 2 : 1;
        pos++;
      } else if (ch === CH_LBRACE) {
        frames.push(pos, 0);
        pos++;
      } else if (next === CH_SQUOTE) {
        pos = decodeAnsiCQuoted(src, pos + 2, len).end;
      } else if (next === CH_LBRACE) {
        const close2 = this.findClosingBrace(pos + 2, len);
        if (close2 === -1)
          break;
        pos = close2 + 1;
      } else if (next === CH_LPAREN) {
        this.pos = pos + 2;
        this.extractBalanced();
        pos = this.pos;
      } else {
        pos++;
      }
    }
    this.pos = savedPos;
    this._unbalanced = savedUnbalanced;
    if (this._errors !== null)
      this._errors.length = errorCount;
    for (let index = 0; index < frames.length; index += 2)
      results.set(frames[index], -1);
    return results.get(start);
  }
  skipSubshellBody() {
    this.extractBalanced(false);
    return this._unbalanced ? -1 : this.pos;
  }
  skipCompoundBody(closeToken) {
    const frames = [
      { close: closeToken, phase: closeToken === Token.Esac ? "case-pattern" : "commands" }
    ];
    let commandStart = true;
    for (; ; ) {
      const phase = frames[frames.length - 1].phase;
      let ctx = commandStart ? LexContext.CommandStart : LexContext.Normal;
      if (phase === "function-name")
        ctx = LexContext.FunctionName;
      else if (phase === "case-pattern" && commandStart)
        ctx = LexContext.CasePattern;
      const value = this.next(ctx);
      const token2 = value.token;
      if (token2 === Token.EOF)
        return -1;
      const last = frames.length - 1;
      const frame = frames[last];
      if (frame.phase === "function-name") {
        if (token2 === Token.Newline)
          continue;
        frame.phase = "function-body";
        commandStart = true;
        continue;
      } else if (frame.phase === "function-body") {
        if (token2 === Token.Newline)
          continue;
        frame.phase = "commands";
        commandStart = true;
        if (token2 === Token.LParen && this.peek(LexContext.Normal).token === Token.RParen) {
          this.next(LexContext.Normal);
          frame.phase = "function-body";
          continue;
        }
      } else if (frame.phase === "coproc-command") {
        if (token2 === Token.Newline)
          continue;
        if (token2 === Token.Word) {
          frame.phase = "coproc-body";
          commandStart = true;
          continue;
        }
        frame.phase = "commands";
        commandStart = true;
      } else if (frame.phase === "coproc-body") {
        if (token2 === Token.Newline)
          continue;
        frame.phase = token2 === Token.Word && value.keywordEligible && value.value === "time" ? "time-command" : "commands";
        commandStart = true;
        if (frame.phase === "time-command")
          continue;
      } else if (frame.phase === "time-command") {
        if (token2 === Token.Word && value.keywordEligible && value.value === "-p") {
          frame.phase = "time-command-after-p";
          continue;
        }
        if (token2 === Token.Word && value.keywordEligible && value.value === "--") {
          frame.phase = "commands";
          continue;
        }
        frame.phase = "commands";
        commandStart = true;
      } else if (frame.phase === "time-command-after-p") {
        if (token2 === Token.Word && value.keywordEligible && value.value === "--") {
          frame.phase = "commands";
          continue;
        }
        frame.phase = "commands";
        commandStart = true;
      } else if (frame.phase === "for-header") {
        if (token2 === Token.ArithCmd || token2 === Token.Semi || token2 === Token.Newline) {
          commandStart = true;
          continue;
        }
        if (token2 === Token.Do || token2 === Token.LBrace) {
          frame.close = token2 === Token.Do ? Token.Done : Token.RBrace;
          frame.phase = "commands";
          commandStart = true;
          continue;
        }
      } else if (frame.phase === "case-word") {
        if (token2 === Token.Newline)
          continue;
        frame.phase = "case-in";
        commandStart = false;
        continue;
      } else if (frame.phase === "case-in") {
        if (token2 === Token.Newline) {
          commandStart = true;
          continue;
        }
        frame.phase = "case-pattern";
        commandStart = true;
        continue;
      } else if (frame.phase === "case-pattern") {
        if (token2 === Token.Esac && commandStart) {
          frames.pop();
          if (frames.length === 0)
            return value.end;
          commandStart = false;
          continue;
        }
        if (token2 === Token.RParen) {
          frame.phase = "commands";
          commandStart = true;
        } else {
          commandStart = token2 === Token.Newline;
        }
        continue;
      }
      if (token2 === frame.close) {
        frames.pop();
        if (frames.length === 0)
          return value.end;
        commandStart = false;
        continue;
      }
      if (commandStart) {
        switch (token2) {
          case Token.LParen:
            frames.push({ close: Token.RParen, phase: "commands" });
            break;
          case Token.LBrace:
            frames.push({ close: Token.RBrace, phase: "commands" });
            break;
          case Token.If:
            frames.push({ close: Token.Fi, phase: "commands" });
            break;
          case Token.For:
            frames.push({ close: Token.Done, phase: "for-header" });
            break;
          case Token.While:
          case Token.Until:
          case Token.Select:
            frames.push({ close: Token.Done, phase: "commands" });
            break;
          case Token.Case:
            frames.push({ close: Token.Esac, phase: "case-word" });
            break;
          case Token.DblLBracket:
            if (!this.skipTestCommandBody())
              return -1;
            commandStart = false;
            continue;
          case Token.Assignment:
          case Token.Redirect:
          case Token.Bang:
          case Token.Then:
          case Token.Else:
          case Token.Elif:
          case Token.Do:
          case Token.In:
            break;
          case Token.Semi:
          case Token.Newline:
          case Token.Pipe:
          case Token.And:
          case Token.Or:
          case Token.Amp:
          case Token.DoubleSemi:
          case Token.SemiAmp:
          case Token.DoubleSemiAmp:
            break;
          case Token.Function:
            frame.phase = "function-name";
            break;
          case Token.Coproc:
            frame.phase = "coproc-command";
            break;
          default:
            if (token2 === Token.Word && value.keywordEligible && value.value === "time") {
              frame.phase = "time-command";
              commandStart = true;
            } else {
              commandStart = false;
            }
            continue;
        }
      }
      switch (token2) {
        case Token.Semi:
        case Token.Newline:
        case Token.Pipe:
        case Token.And:
        case Token.Or:
        case Token.Amp:
          commandStart = true;
          break;
        case Token.DoubleSemi:
        case Token.SemiAmp:
        case Token.DoubleSemiAmp:
          if (frame.close === Token.Esac)
            frame.phase = "case-pattern";
          commandStart = true;
          break;
        case Token.RParen:
          commandStart = true;
          break;
      }
    }
  }
  skipTestGroup() {
    let depth = 1;
    for (; ; ) {
      const value = this.next(LexContext.TestMode);
      if (value.token === Token.EOF)
        return -1;
      if (value.token === Token.DblRBracket) {
        this.unshift(value);
        return -1;
      }
      if (value.token === Token.LParen)
        depth++;
      else if (value.token === Token.RParen && --depth === 0)
        return value.end;
    }
  }
  skipTestCommandBody() {
    for (; ; ) {
      const token2 = this.next(LexContext.TestMode).token;
      if (token2 === Token.DblRBracket)
        return true;
      if (token2 === Token.EOF)
        return false;
    }
  }
  /** Set position and scan a word, building parts. Used by computeWordParts. */
  buildWordParts(startPos) {
    this._buildParts = true;
    this.pos = startPos;
    const ch = this.src.charCodeAt(startPos);
    if ((ch === 60 || ch === 62) && startPos + 1 < this.srcEnd && this.src.charCodeAt(startPos + 1) === 40) {
      this.pos = startPos + 2;
      const inner = this.extractBalanced();
      const text2 = this.src.slice(startPos, this.pos);
      const part2 = this.processSubstitution(startPos, text2, ch === 60 ? "<" : ">", inner);
      if (this.pos < this.srcEnd) {
        this.readWordText();
        if (this._wordParts) {
          this._wordParts.unshift(part2);
        } else {
          this._wordParts = [part2];
        }
      } else {
        this._wordParts = [part2];
      }
    } else {
      this.readWordText();
      if (this.pos < this.srcEnd && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
        this.pos = startPos;
        this.readWordText(true);
      }
    }
    return this._wordParts;
  }
  /** Scan a bounded word-like span without treating shell operators or whitespace as terminators. */
  buildEmbeddedWordParts(startPos, arithmetic = false) {
    this._buildParts = true;
    this.pos = startPos;
    this.readInnerWordText(false, arithmetic);
    return this._wordParts;
  }
  buildArrayElementParts(startPos) {
    const close2 = this.findClosingBracket(startPos + 1);
    if (close2 === -1)
      return this.buildWordParts(startPos);
    const src = this.src;
    this._buildParts = true;
    const head = hasEmbeddedWordStructure(src, startPos, close2 + 1) ? this.parseSubFieldWord(startPos, close2 + 1, "embedded") : void 0;
    this.pos = close2 + 1;
    this.readWordText(false, LexContext.ArrayElement);
    const end = this.pos;
    const operator = skipLineContinuations(src, close2 + 1, end);
    const after = src.charCodeAt(operator);
    const keyed = after === CH_EQ || after === CH_PLUS && src.charCodeAt(operator + 1) === CH_EQ;
    let headParts = head?.parts;
    let tailParts = this._wordParts;
    if (keyed)
      tailParts = parseGlobParts(src, close2 + 1, end, tailParts) ?? tailParts;
    if (!headParts && !tailParts)
      return keyed ? null : parseGlobParts(src, startPos, end, void 0) ?? null;
    const headText = src.slice(startPos, close2 + 1);
    if (!headParts)
      headParts = [{ type: "Literal", pos: startPos, end: close2 + 1, text: headText, value: head?.value ?? headText }];
    if (!tailParts)
      tailParts = end > close2 + 1 ? [{ type: "Literal", pos: close2 + 1, end, text: src.slice(close2 + 1, end), value: this._wordText }] : [];
    let parts2 = joinWordParts(headParts, tailParts);
    if (!keyed)
      parts2 = parseGlobParts(src, startPos, end, parts2) ?? parts2;
    return parts2.length > 1 || parts2[0].type !== "Literal" ? parts2 : null;
  }
  /** Scan a heredoc body for expansions, building parts. Spaces/newlines are literal. */
  buildHereDocParts(bodyPos, bodyEnd) {
    this._buildParts = true;
    const src = this.src;
    const parts2 = [];
    let hasExpansion = false;
    let litBuf = "";
    let litStart = bodyPos;
    let i = bodyPos;
    const flushLit = () => {
      if (i > litStart) {
        parts2.push({ type: "Literal", pos: litStart, end: i, value: litBuf, text: src.slice(litStart, i) });
        litBuf = "";
      }
    };
    while (i < bodyEnd) {
      const ch = src.charCodeAt(i);
      if (ch === 92) {
        if (i + 1 < bodyEnd) {
          const nc = src.charCodeAt(i + 1);
          if (nc === CH_NL) {
            i += 2;
            continue;
          }
          if (nc === 36 || nc === 96 || nc === 92) {
            litBuf += String.fromCharCode(nc);
            i += 2;
            continue;
          }
        }
        litBuf += "\\";
        i++;
        continue;
      }
      if (ch === 36 && src.charCodeAt(i + 1) !== CH_SQUOTE && src.charCodeAt(i + 1) !== CH_DQUOTE) {
        flushLit();
        litStart = i;
        this.pos = i;
        this.readDollar();
        if (this._resultPart) {
          hasExpansion = true;
          parts2.push(this._resultPart);
          litStart = this.pos;
        } else {
          litBuf += src.slice(i, this.pos);
        }
        i = this.pos;
        continue;
      }
      if (ch === 96) {
        flushLit();
        litStart = i;
        this.pos = i;
        this.readBacktickExpansion();
        if (this._resultPart) {
          hasExpansion = true;
          parts2.push(this._resultPart);
          litStart = this.pos;
        } else {
          litBuf += src.slice(i, this.pos);
        }
        i = this.pos;
        continue;
      }
      litBuf += src[i];
      i++;
    }
    flushLit();
    return hasExpansion ? parts2 : null;
  }
  registerHereDocTarget(target) {
    if (this.pendingHereDocs === null)
      return;
    for (const hd of this.pendingHereDocs) {
      if (!hd.target) {
        hd.target = target;
        return;
      }
    }
  }
  // Read the right-hand operand of =~ in [[ ]]. Bash ends the operand at
  // depth-zero whitespace, `)`, `;`, `&`, `<`, or `>` (but `<(`/`>(` open a
  // process substitution and `|` never delimits). An unquoted `(` opens a
  // group that consumes everything — `]]`, newlines, and metacharacters
  // included — until its matching `)`; inside a group only quotes stay opaque
  // and expansion parens count naively, matching bash. Quotes and expansions
  // at depth zero skip via the same readers normal words use, so their errors
  // and spans stay identical. The token is the raw source span; value and
  // parts resolve lazily like every other word.
  readTestRegexWord() {
    this.hasPeek = false;
    this.skipSpacesAndTabs();
    const src = this.src;
    const len = this.srcEnd;
    const start = this.pos;
    let depth = 0;
    while (this.pos < len) {
      const ch = src.charCodeAt(this.pos);
      if (ch === CH_LPAREN) {
        depth++;
        this.pos++;
        continue;
      }
      if (ch === CH_BACKSLASH) {
        this.pos += this.pos + 1 < len ? 2 : 1;
        continue;
      }
      if (ch === CH_SQUOTE) {
        const quotePos = this.pos++;
        const ansiC = quotePos > start && src.charCodeAt(quotePos - 1) === CH_DOLLAR;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_SQUOTE) {
          if (ansiC && src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len)
            this.pos++;
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
        else
          this.errors.push({
            message: ansiC ? "unterminated ANSI-C quote" : "unterminated single quote",
            pos: quotePos
          });
        continue;
      }
      if (ch === CH_DQUOTE) {
        this.pos++;
        this.readDoubleQuoted();
        continue;
      }
      if (ch === CH_BACKTICK) {
        this.readBacktickExpansion();
        continue;
      }
      if (depth > 0) {
        if (ch === CH_RPAREN)
          depth--;
        this.pos++;
        continue;
      }
      if (ch === CH_DOLLAR) {
        this.readDollar();
        continue;
      }
      if ((ch === CH_LT || ch === CH_GT) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        const subPos = this.pos;
        this.pos += 2;
        this.extractBalanced();
        if (this._unbalanced)
          this.errors.push({ message: "unterminated process substitution", pos: subPos });
        continue;
      }
      if (ch < 128 && charType[ch] & 1 && ch !== CH_PIPE)
        break;
      this.pos++;
    }
    setToken(this.current, Token.Word, src.slice(start, this.pos), start, this.pos);
    return this.current;
  }
  // Read C-style for expressions: called after first '(' consumed by parser.
  // Expects pos at second '('. Returns [init, test, update] raw text.
  readCStyleForExprs() {
    this.hasPeek = false;
    const src = this.src;
    const len = this.srcEnd;
    while (this.pos < len && (src.charCodeAt(this.pos) === CH_SPACE || src.charCodeAt(this.pos) === CH_TAB))
      this.pos++;
    const openPos = this.pos;
    if (this.pos < len && src.charCodeAt(this.pos) === CH_LPAREN)
      this.pos++;
    const starts = [this.pos, 0, 0];
    const parts2 = ["", "", "", 0, 0, 0];
    let partIdx = 0;
    let depth = 1;
    let partStart = this.pos;
    let extra = false;
    const setPart = (end) => {
      const raw = src.slice(partStart, end);
      parts2[partIdx] = raw.trim();
      parts2[3 + partIdx] = starts[partIdx] + raw.length - raw.trimStart().length;
    };
    while (this.pos < len && depth > 0) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_LPAREN) {
        depth++;
        this.pos++;
      } else if (c === CH_RPAREN) {
        depth--;
        if (depth === 0) {
          if (!extra)
            setPart(this.pos);
          if (partIdx < 2)
            this.errors.push({ message: "expected three arithmetic expressions in for header", pos: this.pos });
          this.pos++;
          while (this.pos < len && (src.charCodeAt(this.pos) === CH_SPACE || src.charCodeAt(this.pos) === CH_TAB))
            this.pos++;
          if (this.pos < len && src.charCodeAt(this.pos) === CH_RPAREN)
            this.pos++;
          break;
        }
        this.pos++;
      } else if (c === CH_SEMI && depth === 1) {
        if (partIdx === 2) {
          if (!extra) {
            setPart(this.pos);
            this.errors.push({ message: "expected three arithmetic expressions in for header", pos: this.pos });
          }
          extra = true;
          this.pos++;
          continue;
        }
        setPart(this.pos);
        partIdx++;
        this.pos++;
        partStart = this.pos;
        starts[partIdx] = partStart;
      } else if (c === CH_DOLLAR) {
        this.readDollar();
      } else if (c === CH_BACKTICK) {
        this.readBacktickExpansion();
      } else if (c === CH_BACKSLASH) {
        this.pos += this.pos + 1 < len ? 2 : 1;
      } else if (c === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
      } else if (c === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
      } else {
        this.pos++;
      }
    }
    if (depth > 0) {
      if (!extra)
        setPart(this.pos);
      this.errors.push({ message: "unterminated arithmetic for header", pos: openPos });
    }
    return parts2;
  }
  peek(ctx = LexContext.Normal) {
    if (!this.hasPeek) {
      this.readNext(this.nextState, ctx);
      this.hasPeek = true;
    }
    return this.nextState;
  }
  // Peek where the context depends on the token just consumed. peek() ignores its ctx once a
  // token is cached, so the caller's context must only be derived when a read actually happens.
  peekFollow(closers) {
    if (!this.hasPeek) {
      const ctx = closers[this.current.token] ? LexContext.CommandStart : LexContext.Normal;
      this.readNext(this.nextState, ctx);
      this.hasPeek = true;
    }
    return this.nextState;
  }
  next(ctx = LexContext.Normal) {
    if (this.hasPeek) {
      this.hasPeek = false;
      const temp = this.current;
      this.current = this.nextState;
      this.nextState = temp;
      return this.current;
    }
    this.readNext(this.current, ctx);
    return this.current;
  }
  unshift(tok) {
    this.nextState.copyFrom(tok);
    this.hasPeek = true;
  }
  readNext(out, ctx) {
    const src = this.src;
    const len = this.srcEnd;
    let pos = this.pos;
    while (true) {
      pos = skipBlanks(src, pos, len);
      if (ctx === LexContext.TestMode) {
        while (pos < len && src.charCodeAt(pos) === CH_NL)
          pos = skipBlanks(src, pos + 1, len);
      }
      if (pos >= len || src.charCodeAt(pos) !== CH_HASH)
        break;
      while (pos < len && src.charCodeAt(pos) !== CH_NL)
        pos++;
    }
    this.pos = pos;
    if (pos >= len) {
      this.consumePendingHereDocs();
      setToken(out, Token.EOF, "", pos, pos);
      return;
    }
    const tokenStart = pos;
    const ch = src.charCodeAt(pos);
    if (ch === CH_NL) {
      this.pos++;
      this.consumePendingHereDocs();
      setToken(out, Token.Newline, "\n", tokenStart, this.pos);
      return;
    }
    if (ctx === LexContext.TestMode && (ch === CH_LT || ch === CH_GT) && !(this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === CH_LPAREN)) {
      this.pos++;
      setToken(out, Token.Word, ch === CH_LT ? "<" : ">", tokenStart, this.pos);
      out.keywordEligible = true;
      return;
    }
    if (ch < 128 && charType[ch] & 1 && this.tryReadOperator(out, ch, ctx, tokenStart))
      return;
    if (ch === CH_LBRACKET && ctx === LexContext.ArrayElement && this.readArrayElement(out, tokenStart))
      return;
    this.readWord(out, ctx, tokenStart);
  }
  tryReadOperator(out, ch, ctx, tokenStart) {
    const src = this.src;
    const pos = this.pos;
    const next = pos + 1 < this.srcEnd ? src.charCodeAt(pos + 1) : 0;
    switch (ch) {
      case CH_SEMI:
        if (next === CH_SEMI) {
          if (pos + 2 < this.srcEnd && src.charCodeAt(pos + 2) === CH_AMP) {
            this.pos += 3;
            setToken(out, Token.DoubleSemiAmp, ";;&", tokenStart, this.pos);
            return true;
          }
          this.pos += 2;
          setToken(out, Token.DoubleSemi, ";;", tokenStart, this.pos);
          return true;
        }
        if (next === CH_AMP) {
          this.pos += 2;
          setToken(out, Token.SemiAmp, ";&", tokenStart, this.pos);
          return true;
        }
        this.pos++;
        setToken(out, Token.Semi, ";", tokenStart, this.pos);
        return true;
      case CH_PIPE:
        if (next === CH_PIPE) {
          this.pos += 2;
          setToken(out, Token.Or, "||", tokenStart, this.pos);
          return true;
        }
        if (next === CH_AMP) {
          this.pos += 2;
          setToken(out, Token.Pipe, "|&", tokenStart, this.pos);
          return true;
        }
        this.pos++;
        setToken(out, Token.Pipe, "|", tokenStart, this.pos);
        return true;
      case CH_AMP:
        if (next === CH_AMP) {
          this.pos += 2;
          setToken(out, Token.And, "&&", tokenStart, this.pos);
          return true;
        }
        if (next === CH_GT) {
          this.pos += 2;
          const append2 = this.pos < this.srcEnd && src.charCodeAt(this.pos) === CH_GT;
          if (append2)
            this.pos++;
          return this.readRedirectTarget(out, append2 ? "&>>" : "&>", tokenStart);
        }
        this.pos++;
        setToken(out, Token.Amp, "&", tokenStart, this.pos);
        return true;
      case CH_LPAREN:
        if (ctx === LexContext.CommandStart && next === CH_LPAREN) {
          const savedErrors = this.errors.length;
          this.readArithmeticCommand(out, tokenStart);
          if (!this._notArithmetic)
            return true;
          this.errors.length = savedErrors;
          this.pos = tokenStart;
        }
        this.pos++;
        setToken(out, Token.LParen, "(", tokenStart, this.pos);
        return true;
      case CH_RPAREN:
        this.pos++;
        setToken(out, Token.RParen, ")", tokenStart, this.pos);
        return true;
      case CH_LT:
      case CH_GT:
        return this.readRedirection(out, tokenStart);
      default:
        return false;
    }
  }
  readRedirection(out, tokenStart) {
    const src = this.src;
    const ch = src.charCodeAt(this.pos);
    let op = "";
    if (ch === CH_LT) {
      this.pos++;
      const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
      if (next === CH_LT) {
        this.pos++;
        const third = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
        if (third === CH_LT) {
          this.pos++;
          op = "<<<";
        } else {
          const dash = third === CH_DASH;
          if (dash)
            this.pos++;
          this.skipSpacesAndTabs();
          const targetPos = this.pos;
          if (this.pos >= this.srcEnd || src.charCodeAt(this.pos) !== CH_HASH)
            this.readHereDocDelimiter();
          const hasTarget = this.pos > targetPos;
          if (hasTarget) {
            (this.pendingHereDocs ?? (this.pendingHereDocs = [])).push({
              delimiter: this._hereDelim,
              strip: dash,
              quoted: this._hereQuoted
            });
          }
          setToken(out, Token.Redirect, dash ? "<<-" : "<<", tokenStart, this.pos);
          out.content = hasTarget ? this._hereDelim : void 0;
          out.delimiterQuoted = hasTarget && this._hereQuoted;
          out.targetPos = targetPos;
          out.targetEnd = hasTarget ? this.pos : targetPos;
          return true;
        }
      } else if (next === CH_LPAREN) {
        this.readProcessSubstitution(out, "<", tokenStart);
        return true;
      } else if (next === CH_GT) {
        op = "<>";
        this.pos++;
      } else if (next === CH_AMP) {
        op = "<&";
        this.pos++;
      } else {
        op = "<";
      }
    } else if (ch === CH_GT) {
      this.pos++;
      const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
      if (next === CH_LPAREN) {
        this.readProcessSubstitution(out, ">", tokenStart);
        return true;
      }
      if (next === CH_GT) {
        op = ">>";
        this.pos++;
      } else if (next === CH_AMP) {
        op = ">&";
        this.pos++;
      } else if (next === CH_PIPE) {
        op = ">|";
        this.pos++;
      } else {
        op = ">";
      }
    }
    return this.readRedirectTarget(out, op, tokenStart);
  }
  readRedirectTarget(out, op, tokenStart) {
    const src = this.src;
    this.skipSpacesAndTabs();
    if (this.pos < this.srcEnd) {
      const nc = src.charCodeAt(this.pos);
      if ((nc === CH_LT || nc === CH_GT) && this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        const psStart = this.pos;
        this.pos += 2;
        this.extractBalanced();
        if (this._unbalanced)
          this.errors.push({ message: "unterminated process substitution", pos: psStart });
        const psText = src.slice(psStart, this.pos);
        setToken(out, Token.Redirect, op, tokenStart, this.pos);
        out.content = psText;
        out.targetPos = psStart;
        out.targetEnd = this.pos;
        return true;
      }
      const targetPos = this.pos;
      if (nc !== CH_NL && nc !== CH_HASH)
        this.readRedirectTargetText();
      this.redirectToken(out, op, tokenStart, targetPos);
      return true;
    }
    this.redirectToken(out, op, tokenStart, this.pos);
    return true;
  }
  // Redirect targets keep their processed text eagerly (it becomes the target
  // word's content), so scan them in value mode.
  readRedirectTargetText() {
    const savedBuildValue = this._buildValue;
    this._buildValue = true;
    this.readWordText();
    this._buildValue = savedBuildValue;
  }
  redirectToken(out, operator, tokenStart, targetPos) {
    const hasTarget = this.pos > targetPos && (this._wordText.length > 0 || this._wordQuoted);
    setToken(out, Token.Redirect, operator, tokenStart, this.pos);
    out.content = hasTarget ? this._wordText : void 0;
    out.targetPos = targetPos;
    out.targetEnd = hasTarget ? this.pos : targetPos;
  }
  readProcessSubstitution(out, operator, tokenStart) {
    this.pos++;
    this.extractBalanced();
    if (this._unbalanced)
      this.errors.push({ message: "unterminated process substitution", pos: tokenStart });
    const text2 = this.src.slice(tokenStart, this.pos);
    setToken(out, Token.Word, text2, tokenStart, this.pos);
  }
  // The delimiter is the word after quote removal: quote and escape segments may
  // appear anywhere in the word, any of them makes the heredoc quoted, and inside
  // double quotes a backslash is removed only before $ ` " \.
  readHereDocDelimiter() {
    const src = this.src;
    const len = this.srcEnd;
    const savedBuildValue = this._buildValue;
    this._buildValue = true;
    let delimiter = "";
    let quoted2 = false;
    while (this.pos < len) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_SQUOTE) {
        quoted2 = true;
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_SQUOTE) {
          delimiter += src[this.pos];
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
      } else if (c === CH_DQUOTE) {
        quoted2 = true;
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_DQUOTE) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len) {
            const next = src.charCodeAt(this.pos + 1);
            if (next === CH_NL) {
              this.pos += 2;
              continue;
            }
            if (next === CH_DOLLAR || next === CH_BACKTICK || next === CH_DQUOTE || next === CH_BACKSLASH)
              this.pos++;
          }
          delimiter += src[this.pos];
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
      } else if (c === CH_BACKSLASH) {
        if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_NL) {
          this.pos += 2;
          continue;
        }
        quoted2 = true;
        this.pos++;
        if (this.pos < len) {
          delimiter += src[this.pos];
          this.pos++;
        } else {
          delimiter += "\\";
        }
      } else if (c === CH_BACKTICK) {
        const btStart = this.pos;
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH)
            this.pos++;
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
        delimiter += src.slice(btStart, this.pos);
      } else if (c === CH_DOLLAR) {
        const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
        if (next === CH_SQUOTE || next === CH_DQUOTE)
          quoted2 = true;
        this.readDollar();
        delimiter += this._resultText;
      } else if (c < 128 && charType[c] & 1) {
        break;
      } else {
        delimiter += src[this.pos];
        this.pos++;
      }
    }
    this._buildValue = savedBuildValue;
    this._hereDelim = delimiter;
    this._hereQuoted = quoted2;
  }
  consumePendingHereDocs() {
    const pending = this.pendingHereDocs;
    if (pending === null || pending.length === 0)
      return;
    for (const hd of pending) {
      const bodyPos = this.pos;
      const bodyEnd = this.skipHereDocBody(hd.delimiter, hd.strip, this.parenBoundary, hd.quoted);
      if (hd.target) {
        hd.target.body.pos = bodyPos;
        hd.target.body.end = bodyEnd;
        hd.target.body.text = this.src.slice(bodyPos, bodyEnd);
        if (this.hereDocClosingPos !== -1)
          hd.target.closing = { pos: this.hereDocClosingPos, end: this.hereDocClosingEnd };
      }
    }
    pending.length = 0;
  }
  hereDocClosingPos = -1;
  hereDocClosingEnd = -1;
  // Advance past the heredoc body and its delimiter line; return the body end
  // (start of the delimiter line, or srcEnd when delimited by end-of-input).
  // With parenEnds (inside $(...)), a line starting with the delimiter directly
  // followed by ")" also terminates the body, resuming at the ")" — bash treats
  // the substitution's closing paren as end-of-file for its heredocs.
  // `join` crosses `\`+newline pairs, which an unquoted delimiter may straddle.
  matchHereDocDelimiter(delimiter, lineStart, end, join5) {
    const src = this.src;
    let pos = lineStart;
    for (let i = 0; i < delimiter.length; ) {
      if (join5 && src.charCodeAt(pos) === CH_BACKSLASH && pos + 1 < end && src.charCodeAt(pos + 1) === CH_NL) {
        pos += 2;
        continue;
      }
      if (pos >= end || src.charCodeAt(pos) !== delimiter.charCodeAt(i))
        return -1;
      pos++;
      i++;
    }
    return pos;
  }
  // A `\` consumes the next character, so `\`+newline continues the line and `\\` does not.
  logicalLineEnd(from, end, join5) {
    const src = this.src;
    let lineEnd = src.indexOf("\n", from);
    while (lineEnd !== -1 && lineEnd < end) {
      if (!join5)
        return lineEnd;
      let backslashes = lineEnd;
      while (backslashes > from && src.charCodeAt(backslashes - 1) === CH_BACKSLASH)
        backslashes--;
      if ((lineEnd - backslashes) % 2 === 0)
        return lineEnd;
      from = lineEnd + 1;
      lineEnd = src.indexOf("\n", from);
    }
    return end;
  }
  skipHereDocBody(delimiter, strip, parenEnds = false, quoted2 = false) {
    this.hereDocClosingPos = -1;
    this.hereDocClosingEnd = -1;
    const src = this.src;
    const len = this.srcEnd;
    while (this.pos < len) {
      let lineStart = this.pos;
      const lineEnd = this.logicalLineEnd(lineStart, len, !quoted2);
      for (; ; ) {
        const before = lineStart;
        if (strip)
          while (lineStart < lineEnd && src.charCodeAt(lineStart) === CH_TAB)
            lineStart++;
        if (!quoted2)
          lineStart = skipLineContinuations(src, lineStart, lineEnd);
        if (lineStart === before)
          break;
      }
      let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd, !quoted2);
      if (afterDelim !== -1 && !quoted2)
        afterDelim = skipLineContinuations(src, afterDelim, lineEnd);
      if (afterDelim === lineEnd) {
        const bodyEnd = this.pos;
        if (!parenEnds || !this.parenBoundary || lineEnd !== len) {
          this.hereDocClosingPos = lineStart;
          this.hereDocClosingEnd = lineEnd;
        }
        this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
        return bodyEnd;
      }
      if (parenEnds && afterDelim !== -1) {
        let paren = afterDelim;
        while (paren < lineEnd && src.charCodeAt(paren) !== CH_RPAREN)
          paren++;
        if (paren < lineEnd || this.parenBoundary && lineEnd === len) {
          const bodyEnd = this.pos;
          this.pos = afterDelim;
          return bodyEnd;
        }
      }
      this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
    }
    return this.pos;
  }
  _wordText = "";
  _wordRaw = false;
  _wordQuoted = false;
  _wordHasExpansions = false;
  _wordKeywordEligible = false;
  _wordAssignmentState;
  _bracketWindow;
  _arithmeticBracketWindow;
  _wordParts = null;
  _resultText = "";
  // True when the last $-construct's value is exactly its raw source span.
  _resultIsRaw = true;
  _resultHasExpansion = false;
  _resultPart;
  // Set by extractBalanced when the input ended before the closing paren, so
  // callers can report the construct they were scanning.
  _unbalanced = false;
  // Set by scanArithmeticBody when the construct turns out not to be arithmetic, so the
  // caller can re-read it as a subshell or command substitution instead.
  _notArithmetic = false;
  _arithUnterminated = false;
  _dqText = "";
  _dqHasExpansions = false;
  _dqParts = null;
  // Content end (before the closing quote, or end of input when unterminated).
  _dqEnd = 0;
  _hereDelim = "";
  _hereQuoted = false;
  readWord(out, ctx, tokenStart = 0) {
    const errorStart = this._errors === null ? 0 : this._errors.length;
    this.readWordText(false, ctx, true);
    if (ctx === LexContext.Normal) {
      const next = this.pos < this.srcEnd ? this.src.charCodeAt(this.pos) : 0;
      if (!this._wordRaw || next !== CH_LT && next !== CH_GT) {
        setSpanToken(out, Token.Word, tokenStart, this.pos, this._wordRaw);
        out.keywordEligible = this._wordKeywordEligible;
        return;
      }
    }
    this.classifyWord(out, ctx, tokenStart, errorStart);
  }
  isRedirectVariable(start, end) {
    const src = this.src;
    for (let i = start; i < end; i++) {
      const c = src.charCodeAt(i);
      if (c === CH_LBRACKET && i > start) {
        return i + 2 < end && src.charCodeAt(end - 1) === CH_RBRACKET && this.findClosingShellDelimiter(i + 1, end, CH_RBRACKET) === end - 1;
      }
      if (c >= 128 || !(isIdChar[c] & (i === start ? 1 : 2)))
        return false;
    }
    return end > start;
  }
  readArrayElement(out, tokenStart) {
    const close2 = this.findClosingBracket(tokenStart + 1);
    if (close2 === -1)
      return false;
    this.pos = close2 + 1;
    this.readWordText();
    setSpanToken(out, Token.Word, tokenStart, this.pos, true);
    return true;
  }
  classifyWord(out, ctx, tokenStart, errorStart) {
    const src = this.src;
    const raw = this._wordRaw;
    const hasExpansions = this._wordHasExpansions;
    const quoted2 = this._wordQuoted;
    const keywordEligible = this._wordKeywordEligible;
    let assignmentState = this._wordAssignmentState;
    const wordEnd = this.pos;
    const wordLen = wordEnd - tokenStart;
    if (ctx === LexContext.CasePattern) {
      let token2 = Token.Word;
      if (keywordEligible) {
        const reserved2 = raw ? matchReservedWord(src, tokenStart, wordLen) : RESERVED_WORDS.get(this.wordValueOf(tokenStart, wordEnd));
        if (reserved2 === Token.Esac)
          token2 = reserved2;
      }
      setSpanToken(out, token2, tokenStart, wordEnd, raw);
      out.keywordEligible = keywordEligible;
      return;
    }
    let value = null;
    if (!raw && !hasExpansions && keywordEligible && (ctx === LexContext.CommandStart || ctx === LexContext.TestMode)) {
      const nextCh = wordEnd < this.srcEnd ? src.charCodeAt(wordEnd) : 0;
      if (!quoted2 && wordLen <= 16 || nextCh === CH_LT || nextCh === CH_GT) {
        value = this.wordValueOf(tokenStart, wordEnd);
      }
    }
    if (ctx === LexContext.CommandStart && keywordEligible) {
      if (raw) {
        if (wordLen <= 8) {
          const reserved2 = matchReservedWord(src, tokenStart, wordLen);
          if (reserved2 !== void 0) {
            setSpanToken(out, reserved2, tokenStart, wordEnd, true);
            return;
          }
        }
        if (wordLen === 2 && src.charCodeAt(tokenStart) === CH_LBRACKET && src.charCodeAt(tokenStart + 1) === CH_LBRACKET) {
          setSpanToken(out, Token.DblLBracket, tokenStart, wordEnd, true);
          return;
        }
      } else if (value !== null && value.length > 0) {
        const fc = value.charCodeAt(0);
        if (fc >= CH_a && fc <= CH_z && value.length <= 8 || fc === CH_BANG || fc === CH_LBRACE || fc === CH_RBRACE) {
          const reserved2 = RESERVED_WORDS.get(value);
          if (reserved2 !== void 0) {
            setToken(out, reserved2, value, tokenStart, wordEnd);
            return;
          }
        }
        if (fc === CH_LBRACKET && value === "[[") {
          setToken(out, Token.DblLBracket, value, tokenStart, wordEnd);
          return;
        }
      }
    }
    if (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration) {
      if (assignmentState === void 0) {
        let eq = -1;
        let bracket = false;
        for (let i = tokenStart + 1; i < wordEnd; i++) {
          const c = src.charCodeAt(i);
          if (c === CH_EQ) {
            eq = i;
            break;
          }
          if (c === CH_LBRACKET)
            bracket = true;
        }
        if (eq !== -1 || ctx !== LexContext.Declaration && bracket) {
          assignmentState = scanAssignmentPrefix(src, tokenStart, wordEnd, ASSIGNMENT_NAME_START);
        }
      }
      if (assignmentState !== void 0) {
        if (ctx !== LexContext.Declaration && assignmentState >= ASSIGNMENT_INDEX_BASE) {
          if (wordEnd < this.srcEnd) {
            if (this._errors !== null)
              this._errors.length = errorStart;
            this.pos = tokenStart;
            this.readWordText(true, ctx, true);
            if (this.pos > wordEnd) {
              this.classifyWord(out, ctx, tokenStart, errorStart);
              return;
            }
          }
          if (this._errors === null || this._errors.length === errorStart) {
            this.errors.push({ message: "unterminated array subscript", pos: src.indexOf("[", tokenStart) });
          }
        }
        if (isMatchedAssignment(assignmentState)) {
          setSpanToken(out, Token.Assignment, tokenStart, wordEnd, raw);
          if (value !== null)
            out._value = value;
          out.assignmentOperatorPos = assignmentOperatorPos(assignmentState);
          return;
        }
      }
    }
    if ((ctx === LexContext.CommandStart || ctx === LexContext.TestMode) && keywordEligible) {
      if (raw) {
        if (wordLen === 2 && src.charCodeAt(tokenStart) === CH_RBRACKET && src.charCodeAt(tokenStart + 1) === CH_RBRACKET) {
          setSpanToken(out, Token.DblRBracket, tokenStart, wordEnd, true);
          return;
        }
      } else if (value === "]]") {
        setToken(out, Token.DblRBracket, value, tokenStart, wordEnd);
        return;
      }
    }
    if (!hasExpansions && this.pos < this.srcEnd) {
      const nc = src.charCodeAt(this.pos);
      if (nc === CH_LT || nc === CH_GT) {
        if (raw) {
          const fc = src.charCodeAt(tokenStart);
          if (fc >= CH_0 && fc <= CH_9 && isAllDigitsRange(src, tokenStart, wordEnd)) {
            const fd = Number.parseInt(src.slice(tokenStart, wordEnd), 10);
            if (this.readRedirection(out, tokenStart)) {
              out.fileDescriptor = fd;
              out.descriptorEnd = wordEnd;
              return;
            }
          }
          if (fc === CH_LBRACE && src.charCodeAt(wordEnd - 1) === CH_RBRACE && this.isRedirectVariable(tokenStart + 1, wordEnd - 1)) {
            const varname = src.slice(tokenStart + 1, wordEnd - 1);
            if (this.readRedirection(out, tokenStart)) {
              out.variableName = varname;
              out.descriptorEnd = wordEnd;
              return;
            }
          }
        }
      }
    }
    setSpanToken(out, Token.Word, tokenStart, wordEnd, raw);
    if (value !== null)
      out._value = value;
    out.keywordEligible = keywordEligible;
  }
  // `subscripts` re-reads a word known to stop inside an array subscript, where
  // metacharacters are ordinary text.
  // `scanning` marks the first scan of a token, which decides where the word ends.
  readWordText(subscripts = false, ctx = LexContext.Normal, scanning = false) {
    const src = this.src;
    const len = this.srcEnd;
    let pos = this.pos;
    const fastStart = pos;
    let exitCh = 0;
    while (pos < len) {
      const c = src.charCodeAt(pos);
      if (c < 128 && charType[c]) {
        exitCh = c;
        break;
      }
      pos++;
    }
    if (pos >= len || charType[exitCh] & 1 && !(exitCh === CH_LPAREN && pos > fastStart && extglobPrefix[src.charCodeAt(pos - 1)]) && !subscripts) {
      this.pos = pos;
      this._wordText = (this._buildParts || this._buildValue) && pos > fastStart ? src.slice(fastStart, pos) : "";
      this._wordRaw = true;
      this._wordQuoted = false;
      this._wordHasExpansions = false;
      this._wordKeywordEligible = true;
      this._wordAssignmentState = void 0;
      if (this._buildParts) {
        this._wordParts = hasGlobCharacters(this._wordText) && ctx !== LexContext.ArrayElement ? parseGlobParts(src, fastStart, pos, void 0) ?? null : null;
      }
      return;
    }
    const bp = this._buildParts;
    const bt = bp || this._buildValue;
    let text2 = bt && pos > fastStart ? src.slice(fastStart, pos) : "";
    let quoted2 = false;
    let hasExpansions = false;
    let keywordEligible = true;
    let valueIsRaw = true;
    let lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0;
    let assignmentState = scanAssignmentPrefix(src, fastStart, pos, ASSIGNMENT_NAME_START);
    let parts2;
    let litBuf = "";
    let litStart = 0;
    let hasGlobs = false;
    let braceResults;
    if (bp) {
      parts2 = [];
      litBuf = text2;
      litStart = fastStart;
      hasGlobs = text2.length > 0 && hasGlobCharacters(text2);
    }
    while (pos < len) {
      const ch = src.charCodeAt(pos);
      if (ch >= 128 || !charType[ch]) {
        const runStart = pos;
        pos++;
        while (pos < len) {
          const c = src.charCodeAt(pos);
          if (c < 128 && charType[c])
            break;
          pos++;
        }
        lastValueChar = src.charCodeAt(pos - 1);
        assignmentState = scanAssignmentPrefix(src, runStart, pos, assignmentState);
        if (bt) {
          const chunk = src.slice(runStart, pos);
          text2 += chunk;
          if (bp) {
            litBuf += chunk;
            hasGlobs = hasGlobs || hasGlobCharacters(chunk);
          }
        }
        continue;
      }
      if (charType[ch] & 1) {
        if (subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) {
          const close2 = this.findClosingBracket(pos);
          if (close2 !== -1) {
            const spanEnd = close2 + 1;
            assignmentState = assignmentState === ASSIGNMENT_INDEX_BASE + 1 ? ASSIGNMENT_AFTER_INDEX : assignmentState - 1;
            lastValueChar = src.charCodeAt(close2);
            if (bt) {
              const chunk = src.slice(pos, spanEnd);
              text2 += chunk;
              if (bp) {
                litBuf += chunk;
                hasGlobs = hasGlobs || hasGlobCharacters(chunk);
              }
            }
            pos = spanEnd;
            continue;
          }
        }
        if (ch === CH_LPAREN && lastValueChar < 128 && extglobPrefix[lastValueChar]) {
          if (ctx === LexContext.FunctionName || assignmentState >= ASSIGNMENT_INDEX_BASE && (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix))
            break;
          if (ctx === LexContext.CommandStart && lastValueChar === CH_BANG && keywordEligible && src.charCodeAt(fastStart) === CH_BANG && skipLineContinuations(src, fastStart + 1, len) === pos)
            break;
          const prefixChar = lastValueChar;
          if (prefixChar === CH_EQ && scanning && !((ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration || ctx === LexContext.EvalArgument) && isMatchedAssignment(assignmentState) && skipLineContinuations(src, assignmentOperatorPos(assignmentState) + 1, len) === pos))
            break;
          const innerStart = pos + 1;
          const close2 = this.findClosingShellDelimiter(innerStart, len, CH_RPAREN, prefixChar === CH_EQ);
          if (close2 === -1 && !scanning && !subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE)
            break;
          if (ctx === LexContext.CommandStart && prefixChar !== CH_EQ && close2 !== -1 && skipBlanks(src, innerStart, close2) === close2)
            break;
          keywordEligible = false;
          const patternEnd = close2 === -1 ? len : close2;
          pos = close2 === -1 ? len : close2 + 1;
          if (close2 === -1)
            this.errors.push({ message: "unterminated extended glob", pos: innerStart - 2 });
          lastValueChar = src.charCodeAt(pos - 1);
          if (bt) {
            const eg = "(" + src.slice(innerStart, pos);
            text2 += eg;
            if (bp && prefixChar !== CH_EQ) {
              let prefixPos = innerStart - 2;
              while (src.charCodeAt(prefixPos) === CH_NL && src.charCodeAt(prefixPos - 1) === CH_BACKSLASH) {
                prefixPos -= 2;
              }
              if (litBuf.length > 0) {
                const trimmed = litBuf.slice(0, -1);
                if (prefixPos > litStart)
                  parts2.push({
                    type: "Literal",
                    pos: litStart,
                    end: prefixPos,
                    value: trimmed,
                    text: src.slice(litStart, prefixPos)
                  });
                litBuf = "";
              }
              const op = extglobOp[prefixChar];
              parts2.push({
                type: "ExtendedGlob",
                pos: prefixPos,
                end: pos,
                text: src.slice(prefixPos, pos),
                operator: op,
                pattern: src.slice(innerStart, patternEnd),
                parts: this.subFieldParts(innerStart, patternEnd)
              });
              litStart = pos;
            } else if (bp) {
              litBuf += eg;
              hasGlobs = hasGlobs || hasGlobCharacters(eg);
            }
          }
          continue;
        }
        break;
      }
      if (ch === CH_BACKSLASH) {
        pos++;
        if (pos < len) {
          if (src.charCodeAt(pos) === CH_NL) {
            pos++;
            valueIsRaw = false;
          } else {
            if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
              assignmentState = ASSIGNMENT_INVALID;
            quoted2 = true;
            keywordEligible = false;
            valueIsRaw = false;
            lastValueChar = src.charCodeAt(pos);
            if (bt) {
              text2 += src[pos];
              if (bp)
                litBuf += src[pos];
            }
            pos++;
          }
        } else {
          if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
            assignmentState = ASSIGNMENT_INVALID;
          quoted2 = true;
          keywordEligible = false;
          lastValueChar = CH_BACKSLASH;
          if (bt) {
            text2 += "\\";
            if (bp)
              litBuf += "\\";
          }
        }
        continue;
      }
      if (ch === CH_SQUOTE) {
        const sqStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        quoted2 = true;
        keywordEligible = false;
        valueIsRaw = false;
        pos++;
        const start = pos;
        while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
          pos++;
        if (pos > start)
          lastValueChar = src.charCodeAt(pos - 1);
        const value = bt ? src.slice(start, pos) : "";
        if (bt)
          text2 += value;
        if (pos < len)
          pos++;
        else
          this.errors.push({ message: "unterminated single quote", pos: start - 1 });
        if (bp) {
          if (sqStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: sqStart,
              value: litBuf,
              text: src.slice(litStart, sqStart)
            });
            litBuf = "";
          }
          parts2.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) });
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_DQUOTE) {
        const dqStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        quoted2 = true;
        keywordEligible = false;
        valueIsRaw = false;
        pos++;
        this.pos = pos;
        this.readDoubleQuoted();
        pos = this.pos;
        if (this._dqEnd > dqStart + 1)
          lastValueChar = src.charCodeAt(this._dqEnd - 1);
        if (this._dqHasExpansions)
          hasExpansions = true;
        if (bt)
          text2 += this._dqText;
        if (bp) {
          if (dqStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: dqStart,
              value: litBuf,
              text: src.slice(litStart, dqStart)
            });
            litBuf = "";
          }
          const dqText = src.slice(dqStart, pos);
          parts2.push({
            type: "DoubleQuoted",
            pos: dqStart,
            end: pos,
            text: dqText,
            parts: this._dqParts ?? [
              {
                type: "Literal",
                pos: dqStart + 1,
                end: this._dqEnd,
                value: this._dqText,
                text: src.slice(dqStart + 1, this._dqEnd)
              }
            ]
          });
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_DOLLAR) {
        keywordEligible = false;
        const dollarStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
        if (next === CH_SQUOTE || next === CH_DQUOTE)
          quoted2 = true;
        this.pos = pos;
        this.readDollar();
        pos = this.pos;
        if (!this._resultIsRaw)
          valueIsRaw = false;
        if (pos > dollarStart)
          lastValueChar = src.charCodeAt(pos - 1);
        if (this._resultHasExpansion)
          hasExpansions = true;
        if (bt)
          text2 += this._resultText;
        if (bp) {
          if (this._resultPart) {
            if (dollarStart > litStart) {
              parts2.push({
                type: "Literal",
                pos: litStart,
                end: dollarStart,
                value: litBuf,
                text: src.slice(litStart, dollarStart)
              });
              litBuf = "";
            }
            parts2.push(this._resultPart);
            litStart = pos;
          } else {
            litBuf += this._resultText;
          }
        }
        continue;
      }
      if (ch === CH_BACKTICK) {
        keywordEligible = false;
        const btStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        this.pos = pos;
        this.readBacktickExpansion();
        pos = this.pos;
        valueIsRaw = false;
        lastValueChar = src.charCodeAt(pos - 1);
        hasExpansions = true;
        if (bt)
          text2 += this._resultText;
        if (bp) {
          if (btStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: btStart,
              value: litBuf,
              text: src.slice(litStart, btStart)
            });
            litBuf = "";
          }
          parts2.push(this._resultPart);
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_LBRACE) {
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        const first = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
        const braceEnd = first <= CH_SPACE || first === CH_RBRACE ? -1 : this.scanBraceExpansion(pos, braceResults ?? (braceResults = /* @__PURE__ */ new Map()));
        if (braceEnd > 0) {
          keywordEligible = false;
          lastValueChar = src.charCodeAt(braceEnd - 1);
          if (bt) {
            const braceText = src.slice(pos, braceEnd);
            text2 += braceText;
            if (bp) {
              if (pos > litStart) {
                parts2.push({
                  type: "Literal",
                  pos: litStart,
                  end: pos,
                  value: litBuf,
                  text: src.slice(litStart, pos)
                });
                litBuf = "";
              }
              parts2.push({
                type: "BraceExpansion",
                pos,
                end: braceEnd,
                text: braceText,
                parts: this.subFieldParts(pos + 1, braceEnd - 1)
              });
              litStart = braceEnd;
            }
          }
          pos = braceEnd;
          continue;
        }
        lastValueChar = CH_LBRACE;
        if (bt) {
          text2 += "{";
          if (bp)
            litBuf += "{";
        }
        pos++;
        continue;
      }
      pos++;
    }
    if (bp && pos > litStart)
      parts2.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) });
    this.pos = pos;
    this._wordText = text2;
    this._wordRaw = valueIsRaw;
    this._wordQuoted = quoted2;
    this._wordHasExpansions = hasExpansions;
    this._wordKeywordEligible = keywordEligible;
    this._wordAssignmentState = assignmentState;
    if (bp) {
      this._wordParts = parts2.length > 1 || parts2.length === 1 && parts2[0].type !== "Literal" ? parts2 : null;
      if (hasGlobs && ctx !== LexContext.ArrayElement)
        this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null;
    }
  }
  // Arithmetic text gets expansions and quote removal but no process substitution.
  readInnerWordText(insideDoubleQuotes = false, arithmetic = false, globs = false) {
    const src = this.src;
    const len = this.srcEnd;
    let pos = this.pos;
    const start = pos;
    let text2 = "";
    const bp = this._buildParts;
    let parts2;
    let litBuf = "";
    let litStart = 0;
    let preserveLiteral = false;
    let hasGlobs = false;
    if (bp) {
      parts2 = [];
      litStart = pos;
    }
    while (pos < len) {
      const ch = src.charCodeAt(pos);
      if (ch === CH_BACKSLASH) {
        pos++;
        if (pos < len) {
          if (src.charCodeAt(pos) === CH_NL) {
            pos++;
          } else {
            const next = src.charCodeAt(pos);
            if (insideDoubleQuotes && next !== CH_DOLLAR && next !== CH_BACKTICK && next !== CH_DQUOTE && next !== CH_BACKSLASH && next !== CH_RBRACE) {
              text2 += "\\";
              if (bp)
                litBuf += "\\";
              preserveLiteral = true;
            }
            const escaped = src[pos++];
            text2 += escaped;
            if (bp)
              litBuf += escaped;
          }
        }
        continue;
      }
      if (ch === CH_SQUOTE && !insideDoubleQuotes) {
        const sqStart = pos;
        pos++;
        const start2 = pos;
        while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
          pos++;
        const value = src.slice(start2, pos);
        text2 += value;
        if (pos < len)
          pos++;
        if (bp) {
          if (sqStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: sqStart,
              value: litBuf,
              text: src.slice(litStart, sqStart)
            });
            litBuf = "";
          }
          parts2.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) });
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_DQUOTE) {
        const dqStart = pos;
        pos++;
        this.pos = pos;
        this.readDoubleQuoted(insideDoubleQuotes);
        pos = this.pos;
        text2 += this._dqText;
        if (bp) {
          if (dqStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: dqStart,
              value: litBuf,
              text: src.slice(litStart, dqStart)
            });
            litBuf = "";
          }
          const dqText = src.slice(dqStart, pos);
          parts2.push({
            type: "DoubleQuoted",
            pos: dqStart,
            end: pos,
            text: dqText,
            parts: this._dqParts ?? [
              {
                type: "Literal",
                pos: dqStart + 1,
                end: this._dqEnd,
                value: this._dqText,
                text: src.slice(dqStart + 1, this._dqEnd)
              }
            ]
          });
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_DOLLAR) {
        const dollarStart = pos;
        this.pos = pos;
        this.readDollar(insideDoubleQuotes);
        pos = this.pos;
        text2 += this._resultText;
        if (bp) {
          if (this._resultPart) {
            if (dollarStart > litStart) {
              parts2.push({
                type: "Literal",
                pos: litStart,
                end: dollarStart,
                value: litBuf,
                text: src.slice(litStart, dollarStart)
              });
              litBuf = "";
            }
            parts2.push(this._resultPart);
            litStart = pos;
          } else {
            litBuf += this._resultText;
          }
        }
        continue;
      }
      if (ch === CH_BACKTICK) {
        const btStart = pos;
        this.pos = pos;
        this.readBacktickExpansion(insideDoubleQuotes);
        pos = this.pos;
        text2 += this._resultText;
        if (bp) {
          if (btStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: btStart,
              value: litBuf,
              text: src.slice(litStart, btStart)
            });
            litBuf = "";
          }
          parts2.push(this._resultPart);
          litStart = pos;
        }
        continue;
      }
      if (!insideDoubleQuotes && !arithmetic && (ch === CH_LT || ch === CH_GT) && pos + 1 < len && src.charCodeAt(pos + 1) === CH_LPAREN) {
        const psStart = pos;
        this.pos = pos + 2;
        const inner = this.extractBalanced();
        pos = this.pos;
        const raw = src.slice(psStart, pos);
        text2 += raw;
        if (bp) {
          if (psStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: psStart,
              value: litBuf,
              text: src.slice(litStart, psStart)
            });
            litBuf = "";
          }
          parts2.push(this.processSubstitution(psStart, raw, ch === CH_LT ? "<" : ">", inner));
          litStart = pos;
        }
        continue;
      }
      text2 += src[pos];
      if (bp) {
        litBuf += src[pos];
        if (globs && (ch === CH_STAR || ch === CH_QUESTION || ch === CH_LBRACKET))
          hasGlobs = true;
      }
      pos++;
    }
    if (bp && pos > litStart)
      parts2.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) });
    this.pos = pos;
    this._wordText = text2;
    this._wordRaw = false;
    this._wordQuoted = false;
    this._wordHasExpansions = false;
    this._wordKeywordEligible = false;
    if (bp) {
      this._wordParts = parts2.length > 1 || parts2.length === 1 && (parts2[0].type !== "Literal" || preserveLiteral) ? parts2 : null;
      if (hasGlobs)
        this._wordParts = parseGlobParts(src, start, pos, this._wordParts) ?? null;
    }
  }
  subFieldParts(start, end) {
    if (this._nestingDepth >= MAX_SYNTAX_NESTING)
      return void 0;
    return hasEmbeddedWordStructure(this.src, start, end) ? this.parseSubFieldWord(start, end).parts : parseGlobParts(this.src, start, end, void 0);
  }
  // Parse a parameter-expansion sub-field (operand, slice bound, replacement pattern) over
  // the window [start, end) of the original source. Parsing in place — rather than against a
  // detached slice — gives the word and any nested substitutions absolute offsets, and
  // composes through nested ${...}. The `${...}` inner is a verbatim substring of the
  // source, so every sub-field offset maps straight back.
  parseSubFieldWord(start, end, context = "word", arithmetic = false) {
    if (start >= end)
      return new WordImpl("", start, start);
    if (this._nestingDepth >= MAX_SYNTAX_NESTING)
      return new WordImpl(this.src.slice(start, end), start, end);
    this._nestingDepth++;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedPos = this.pos;
    const savedText = this._wordText;
    const savedParts = this._wordParts;
    const savedQuoted = this._wordQuoted;
    const savedKeywordEligible = this._wordKeywordEligible;
    this.srcEnd = end;
    this.pos = start;
    this.readInnerWordText(context === "quoted", arithmetic, context === "word");
    const word = new WordImpl(this.src.slice(start, end), start, end);
    if (this._buildParts) {
      word.parts = this._wordParts ?? void 0;
    }
    this.srcEnd = savedEnd;
    this._bracketWindow = savedBracketWindow;
    this._arithmeticBracketWindow = savedArithmeticBracketWindow;
    this.pos = savedPos;
    this._wordText = savedText;
    this._wordParts = savedParts;
    this._wordQuoted = savedQuoted;
    this._wordKeywordEligible = savedKeywordEligible;
    this._nestingDepth--;
    return word;
  }
  skipSQ() {
    while (this.pos < this.srcEnd && this.src.charCodeAt(this.pos) !== CH_SQUOTE)
      this.pos++;
    if (this.pos < this.srcEnd)
      this.pos++;
  }
  skipAnsiCQuoted() {
    const quotePos = this.pos - 1;
    const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
    this.pos = result.end;
    if (!result.closed)
      this.errors.push({ message: "unterminated ANSI-C quote", pos: quotePos });
  }
  // Plain quoted text is skipped here; the first `$(`, `${`, `$$`, backtick or the end of input
  // hands the rest to the quote scanner, which owns substitution and nesting-limit decisions.
  skipDQ() {
    const src = this.src;
    const len = this.srcEnd;
    this._unbalanced = false;
    if (this._nestingDepth < MAX_SYNTAX_NESTING) {
      while (this.pos < len) {
        const ch = src.charCodeAt(this.pos);
        if (ch === CH_DQUOTE) {
          this.pos++;
          return;
        }
        if (ch === CH_BACKSLASH) {
          this.pos = Math.min(this.pos + 2, len);
          continue;
        }
        if (ch === CH_BACKTICK)
          break;
        if (ch === CH_DOLLAR) {
          const next = src.charCodeAt(this.pos + 1);
          if (next === CH_LPAREN || next === CH_LBRACE || next === CH_DOLLAR)
            break;
        }
        this.pos++;
      }
    }
    this.extractBalanced(true, true);
  }
  skipSpacesAndTabs() {
    this.pos = skipBlanks(this.src, this.pos, this.srcEnd);
  }
  readDoubleQuoted(unescapeAll = false) {
    const src = this.src;
    const len = this.srcEnd;
    const contentStart = this.pos;
    let hasExpansions = false;
    const bp = this._buildParts;
    const bt = bp || this._buildValue;
    if (!bp) {
      let p = this.pos;
      while (p < len) {
        const c = src.charCodeAt(p);
        if (c === CH_DQUOTE) {
          this._dqText = bt ? src.slice(contentStart, p) : "";
          this._dqEnd = p;
          this.pos = p + 1;
          this._dqHasExpansions = false;
          this._dqParts = null;
          return;
        }
        if (c === CH_DOLLAR || c === CH_BACKTICK || c === CH_BACKSLASH)
          break;
        p++;
      }
    }
    let text2 = "";
    let parts2 = null;
    let litBuf = "";
    let litStart = bp ? this.pos : 0;
    while (this.pos < len && src.charCodeAt(this.pos) !== CH_DQUOTE) {
      const runStart = this.pos;
      while (this.pos < len) {
        const c = src.charCodeAt(this.pos);
        if (c === CH_DQUOTE || c === CH_BACKSLASH || c === CH_DOLLAR || c === CH_BACKTICK)
          break;
        this.pos++;
      }
      if (bt && this.pos > runStart) {
        const chunk = src.slice(runStart, this.pos);
        text2 += chunk;
        if (bp)
          litBuf += chunk;
      }
      if (this.pos >= len || src.charCodeAt(this.pos) === CH_DQUOTE)
        break;
      const ch = src.charCodeAt(this.pos);
      if (ch === CH_BACKSLASH) {
        this.pos++;
        if (this.pos < len) {
          const next = src.charCodeAt(this.pos);
          if (next === CH_NL) {
            this.pos++;
            continue;
          }
          if (bt) {
            if (unescapeAll || next === CH_DOLLAR || next === CH_BACKTICK || next === CH_DQUOTE || next === CH_BACKSLASH) {
              const c = src[this.pos];
              text2 += c;
              if (bp)
                litBuf += c;
            } else {
              const pair = "\\" + src[this.pos];
              text2 += pair;
              if (bp)
                litBuf += pair;
            }
          }
          this.pos++;
        }
        continue;
      }
      if (ch === CH_DOLLAR) {
        const afterDollar = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
        if (afterDollar === CH_DQUOTE || afterDollar === CH_SQUOTE) {
          if (bt) {
            text2 += "$";
            if (bp)
              litBuf += "$";
          }
          this.pos++;
          continue;
        }
        const expStart = this.pos;
        this.readDollar(true);
        if (bt)
          text2 += this._resultText;
        if (this._resultHasExpansion)
          hasExpansions = true;
        if (bp) {
          const rp = this._resultPart;
          if (rp && isDQChild(rp)) {
            if (!parts2)
              parts2 = [];
            if (expStart > litStart) {
              parts2.push({
                type: "Literal",
                pos: litStart,
                end: expStart,
                value: litBuf,
                text: src.slice(litStart, expStart)
              });
              litBuf = "";
            }
            parts2.push(rp);
            litStart = this.pos;
          } else {
            litBuf += this._resultText;
          }
        }
        continue;
      }
      if (ch === CH_BACKTICK) {
        const btStart = this.pos;
        this.readBacktickExpansion(true);
        if (bt)
          text2 += this._resultText;
        hasExpansions = true;
        if (bp && this._resultPart && isDQChild(this._resultPart)) {
          if (!parts2)
            parts2 = [];
          if (btStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: btStart,
              value: litBuf,
              text: src.slice(litStart, btStart)
            });
            litBuf = "";
          }
          parts2.push(this._resultPart);
          litStart = this.pos;
        }
        continue;
      }
    }
    if (bp && parts2 && this.pos > litStart)
      parts2.push({ type: "Literal", pos: litStart, end: this.pos, value: litBuf, text: src.slice(litStart, this.pos) });
    this._dqEnd = this.pos;
    if (this.pos < len)
      this.pos++;
    else
      this.errors.push({ message: "unterminated double quote", pos: contentStart - 1 });
    this._dqText = text2;
    this._dqHasExpansions = hasExpansions;
    this._dqParts = parts2;
  }
  readDollar(insideDoubleQuotes = false) {
    const dollarPos = this.pos;
    this.pos++;
    const src = this.src;
    const len = this.srcEnd;
    const bt = this._buildParts || this._buildValue;
    if (this.pos >= len) {
      this._resultText = "$";
      this._resultIsRaw = true;
      this._resultHasExpansion = false;
      this._resultPart = void 0;
      return;
    }
    const logicalPos = skipLineContinuations(src, this.pos, len);
    if (logicalPos > this.pos && src.charCodeAt(logicalPos) === CH_LPAREN && src.charCodeAt(logicalPos + 1) !== CH_LPAREN)
      this.pos = logicalPos;
    const ch = src.charCodeAt(this.pos);
    if (ch === CH_LPAREN) {
      if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        const savedPos = this.pos;
        const savedErrors = this.errors.length;
        this.readArithmeticExpansion(dollarPos);
        if (!this._notArithmetic)
          return;
        this.errors.length = savedErrors;
        this.pos = savedPos;
      }
      this.readCommandSubstitution(dollarPos);
      return;
    }
    if (ch === CH_LBRACE) {
      const after = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
      if (after === CH_SPACE || after === CH_TAB || after === CH_NL) {
        this.readBraceCommandSubstitution();
        return;
      }
      if (after === CH_PIPE) {
        this.readValueSubstitution();
        return;
      }
      this.readParameterExpansion(insideDoubleQuotes);
      return;
    }
    if (ch === CH_SQUOTE) {
      this.pos++;
      if (bt) {
        const value = this.readAnsiCQuoted();
        this._resultText = value;
        this._resultPart = this._buildParts ? { type: "AnsiCQuoted", pos: dollarPos, end: this.pos, text: src.slice(dollarPos, this.pos), value } : void 0;
      } else {
        this.skipAnsiCQuoted();
        this._resultText = "";
        this._resultPart = void 0;
      }
      this._resultIsRaw = false;
      this._resultHasExpansion = false;
      return;
    }
    if (ch === CH_DQUOTE) {
      this.pos++;
      this.readDoubleQuoted(insideDoubleQuotes);
      this._resultText = this._dqText;
      this._resultIsRaw = false;
      this._resultHasExpansion = this._dqHasExpansions;
      if (this._buildParts) {
        const text2 = src.slice(dollarPos, this.pos);
        this._resultPart = {
          type: "LocaleString",
          pos: dollarPos,
          end: this.pos,
          text: text2,
          parts: this._dqParts ?? [
            {
              type: "Literal",
              pos: dollarPos + 2,
              end: this._dqEnd,
              value: this._dqText,
              text: src.slice(dollarPos + 2, this._dqEnd)
            }
          ]
        };
      } else {
        this._resultPart = void 0;
      }
      return;
    }
    if (ch === CH_AT || ch === CH_STAR || ch === CH_HASH || ch === CH_QUESTION || ch === CH_DASH || ch === CH_DOLLAR || ch === CH_BANG || ch >= CH_0 && ch <= CH_9) {
      this.pos++;
      const text2 = bt ? src.slice(this.pos - 2, this.pos) : "";
      this._resultText = text2;
      this._resultIsRaw = true;
      this._resultHasExpansion = false;
      this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text: text2 } : void 0;
      return;
    }
    if (ch < 128 && isIdChar[ch] & 1) {
      const namePos = this.pos - 1;
      while (this.pos < len) {
        const c = src.charCodeAt(this.pos);
        if (c < 128 && isIdChar[c] & 2)
          this.pos++;
        else
          break;
      }
      const text2 = bt ? src.slice(namePos, this.pos) : "";
      this._resultText = text2;
      this._resultIsRaw = true;
      this._resultHasExpansion = false;
      this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text: text2 } : void 0;
      return;
    }
    if (ch === CH_LBRACKET) {
      const errorCount = this._errors === null ? 0 : this._errors.length;
      const close2 = this.findClosingArithmeticBracket(this.pos + 1);
      if (close2 !== -1) {
        const bodyStart = this.pos + 1;
        const body = src.slice(bodyStart, close2);
        this.pos = close2 + 1;
        const text2 = bt ? src.slice(dollarPos, this.pos) : "";
        this._resultText = text2;
        this._resultIsRaw = true;
        this._resultHasExpansion = false;
        this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text2, body, bodyStart) : void 0;
        return;
      }
      if (this._errors !== null)
        this._errors.length = errorCount;
    }
    this._resultText = "$";
    this._resultIsRaw = true;
    this._resultHasExpansion = false;
    this._resultPart = void 0;
  }
  scanArithmeticBody() {
    this._notArithmetic = false;
    this._arithUnterminated = false;
    this.pos += 2;
    let depth = 1;
    let parenDepth = 0;
    let parentParenDepth = 0;
    let parenDepths;
    let reported = false;
    const src = this.src;
    const len = this.srcEnd;
    const start = this.pos;
    while (this.pos < len && depth > 0) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_BACKSLASH) {
        this.pos += this.pos + 1 < len ? 2 : 1;
      } else if (c === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
      } else if (c === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
      } else if (c === CH_BACKTICK) {
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH)
            this.pos++;
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
      } else if (c === CH_DOLLAR && this.pos + 2 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN && src.charCodeAt(this.pos + 2) !== CH_LPAREN) {
        const dollarPos = this.pos;
        this.pos += 2;
        this.extractBalanced();
        if (this._unbalanced)
          this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
      } else if (c === CH_DOLLAR && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LBRACE) {
        const close2 = this.findClosingBrace(this.pos + 2, len);
        this.pos = close2 === -1 ? len : close2 + 1;
      } else if ((c === CH_LT || c === CH_GT) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        this.pos += 2;
        this.extractBalanced();
      } else if (c === CH_LPAREN) {
        if (src.charCodeAt(this.pos - 1) === CH_DOLLAR && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
          if (depth === 1)
            parentParenDepth = parenDepth;
          else
            (parenDepths ?? (parenDepths = [])).push(parenDepth);
          depth++;
          parenDepth = 0;
          if (depth + this._nestingDepth > MAX_SYNTAX_NESTING && !reported) {
            this.errors.push({ message: "maximum arithmetic expansion nesting depth exceeded", pos: this.pos - 1 });
            reported = true;
          }
          this.pos += 2;
        } else {
          if (++parenDepth + depth - 1 + this._nestingDepth > MAX_SYNTAX_NESTING && !reported) {
            this.errors.push({ message: "maximum arithmetic expression nesting depth exceeded", pos: this.pos });
            reported = true;
          }
          this.pos++;
        }
      } else if (c === CH_RPAREN && parenDepth > 0) {
        parenDepth--;
        this.pos++;
      } else if (c === CH_RPAREN && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_RPAREN) {
        if (--depth === 0) {
          this.pos += 2;
          break;
        }
        parenDepth = depth === 1 ? parentParenDepth : parenDepths.pop();
        this.pos += 2;
      } else if (c === CH_RPAREN && depth === 1) {
        this._notArithmetic = true;
        return "";
      } else {
        this.pos++;
      }
    }
    const bt = this._buildParts || this._buildValue;
    if (depth > 0) {
      this._arithUnterminated = true;
      return bt ? src.slice(start, this.pos) : "";
    }
    return bt ? src.slice(start, this.pos - 2) : "";
  }
  readArithmeticExpansion(dollarPos) {
    const bodyStart = this.pos + 2;
    const body = this.scanArithmeticBody();
    if (this._notArithmetic)
      return;
    if (this._arithUnterminated)
      this.errors.push({ message: "unterminated arithmetic expansion", pos: dollarPos });
    const text2 = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
    this._resultText = text2;
    this._resultIsRaw = true;
    this._resultHasExpansion = false;
    this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text2, body, bodyStart) : void 0;
  }
  arithmeticExpansion(pos, text2, body, bodyStart) {
    return new ArithmeticExpansionImpl(pos, this.pos, text2, {
      source: this.src,
      body,
      offset: bodyStart,
      depth: this._nestingDepth,
      context: this.substitutionContext
    });
  }
  readArithmeticCommand(out, tokenStart) {
    const savedBuildValue = this._buildValue;
    this._buildValue = true;
    const body = this.scanArithmeticBody();
    this._buildValue = savedBuildValue;
    if (this._arithUnterminated)
      this.errors.push({ message: "unterminated arithmetic command", pos: tokenStart });
    setToken(out, Token.ArithCmd, body, tokenStart, this.pos);
  }
  readCommandSubstitution(dollarPos) {
    const openPos = this.pos;
    this.pos++;
    const inner = this.extractBalanced();
    if (this._unbalanced)
      this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
    const bt = this._buildParts || this._buildValue;
    const rawText = bt ? this.src.slice(dollarPos, this.pos) : "";
    const text2 = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
    this._resultText = text2;
    this._resultIsRaw = openPos === dollarPos + 1;
    this._resultHasExpansion = true;
    if (this._buildParts) {
      this._resultPart = this.commandExpansion(dollarPos, rawText, openPos + 1, inner, !this._unbalanced);
    } else {
      this._resultPart = void 0;
    }
  }
  readBraceCommandSubstitution() {
    this.readBraceSubstitution(1);
  }
  readValueSubstitution() {
    this.readBraceSubstitution(2);
  }
  readBraceSubstitution(skip) {
    const dollarPos = this.pos - 1;
    this.pos += skip;
    const src = this.src;
    const len = this.srcEnd;
    let depth = 1;
    const start = this.pos;
    while (this.pos < len) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_LBRACE)
        depth++;
      else if (c === CH_RBRACE) {
        if (--depth === 0) {
          this.pos++;
          break;
        }
      } else if (c === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
        continue;
      } else if (c === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
        continue;
      } else if (c === CH_BACKSLASH)
        this.pos++;
      this.pos++;
    }
    this._resultIsRaw = true;
    this._resultHasExpansion = true;
    if (this._buildParts || this._buildValue) {
      const rawInner = src.slice(start, this.pos - 1);
      const inner = rawInner.trim();
      const text2 = src.slice(dollarPos, this.pos);
      this._resultText = text2;
      if (this._buildParts) {
        const innerStart = start + (rawInner.length - rawInner.trimStart().length);
        this._resultPart = this.commandExpansion(dollarPos, text2, innerStart, inner);
      } else {
        this._resultPart = void 0;
      }
    } else {
      this._resultText = "";
      this._resultPart = void 0;
    }
  }
  readBacktickExpansion(insideDoubleQuotes = false) {
    this.pos++;
    const src = this.src;
    const len = this.srcEnd;
    const start = this.pos;
    if (!this._buildParts && !this._buildValue) {
      while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
        if (src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len)
          this.pos++;
        this.pos++;
      }
      if (this.pos < len)
        this.pos++;
      else
        this.errors.push({ message: "unterminated backtick", pos: start - 1 });
      this._resultText = "";
      this._resultIsRaw = false;
      this._resultHasExpansion = true;
      this._resultPart = void 0;
      return;
    }
    let inner = "";
    let hasEscapes = false;
    while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
      if (src.charCodeAt(this.pos) === CH_BACKSLASH) {
        hasEscapes = true;
        break;
      }
      this.pos++;
    }
    if (!hasEscapes) {
      inner = src.slice(start, this.pos);
    } else {
      inner = src.slice(start, this.pos);
      while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
        if (src.charCodeAt(this.pos) === CH_BACKSLASH) {
          this.pos++;
          if (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_DOLLAR || c === CH_BACKTICK || c === CH_BACKSLASH || insideDoubleQuotes && c === CH_DQUOTE) {
              inner += src[this.pos];
            } else {
              inner += "\\" + src[this.pos];
            }
            this.pos++;
          }
        } else {
          const runStart = this.pos;
          while (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_BACKTICK || c === CH_BACKSLASH)
              break;
            this.pos++;
          }
          inner += src.slice(runStart, this.pos);
        }
      }
    }
    if (this.pos < len)
      this.pos++;
    else
      this.errors.push({ message: "unterminated backtick", pos: start - 1 });
    const text2 = src.slice(start - 1, this.pos);
    this._resultText = inner;
    this._resultHasExpansion = true;
    if (this._buildParts) {
      this._resultPart = hasEscapes ? this.decodedCommandExpansion(start - 1, text2, inner) : this.commandExpansion(start - 1, text2, start, inner);
    } else {
      this._resultPart = void 0;
    }
  }
  readParameterExpansion(insideDoubleQuotes) {
    const src = this.src;
    const len = this.srcEnd;
    const start = this.pos;
    this.pos++;
    let depth = 1;
    let reported = false;
    while (this.pos < len && depth > 0) {
      const ch = src.charCodeAt(this.pos);
      if (ch === CH_DOLLAR) {
        const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
        if (next === CH_LBRACE) {
          depth++;
          if (this._nestingDepth + depth > MAX_SYNTAX_NESTING && !reported) {
            this.errors.push({ message: "maximum parameter expansion nesting depth exceeded", pos: this.pos });
            reported = true;
          }
          this.pos += 2;
          continue;
        }
        if (next === CH_DOLLAR) {
          this.pos += 2;
          continue;
        }
        if (next === CH_LPAREN) {
          const dollarPos = this.pos;
          this.pos += 2;
          this.extractBalanced();
          if (this._unbalanced)
            this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
          continue;
        }
      } else if (ch === CH_BACKTICK) {
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH)
            this.pos++;
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
        continue;
      } else if (ch === CH_RBRACE) {
        if (--depth === 0) {
          this.pos++;
          break;
        }
      } else if (ch === CH_BACKSLASH) {
        if (this.pos + 1 < len)
          this.pos++;
      } else if (ch === CH_SQUOTE) {
        this.pos++;
        if (this.pos > start + 1 && src.charCodeAt(this.pos - 2) === CH_DOLLAR)
          this.skipAnsiCQuoted();
        else
          this.skipSQ();
        continue;
      } else if (ch === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
        continue;
      }
      this.pos++;
    }
    const closed = depth === 0;
    if (!closed)
      this.errors.push({ message: "unterminated parameter expansion", pos: start - 1 });
    const text2 = this._buildParts || this._buildValue ? src.slice(start - 1, this.pos) : "";
    this._resultText = text2;
    this._resultIsRaw = true;
    this._resultHasExpansion = false;
    if (this._buildParts) {
      const inner = src.slice(start + 1, closed ? this.pos - 1 : this.pos);
      this._resultPart = this.parseParamInner(text2, inner, start + 1, insideDoubleQuotes);
    } else {
      this._resultPart = void 0;
    }
  }
  // `innerStart` is the absolute offset of `inner` in the original source, so each sub-field
  // word is parsed in place at its true position. `sub(a, b)` maps inner-relative offsets to
  // that absolute window.
  parseParamInner(text2, inner, innerStart, insideDoubleQuotes) {
    const result = {
      type: "ParameterExpansion",
      pos: innerStart - 2,
      end: this.pos,
      text: text2,
      parameter: "",
      parameterPos: innerStart,
      parameterEnd: innerStart,
      prefix: void 0,
      index: void 0,
      operation: void 0
    };
    const ilen = inner.length;
    if (ilen === 0)
      return result;
    const sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context);
    const closeBracket = (start) => {
      const close2 = this.findClosingBracket(innerStart + start, innerStart + ilen);
      return close2 === -1 ? -1 : close2 - innerStart;
    };
    let i = 0;
    if (ilen > 1 && inner.charCodeAt(0) === CH_BANG) {
      result.prefix = "!";
      i = 1;
    }
    if (ilen > 1 && inner.charCodeAt(0) === CH_HASH) {
      const nameEnd = this.scanParamName(inner, 1);
      let parameterEnd = nameEnd;
      let indexEnd = -1;
      if (parameterEnd < ilen && inner.charCodeAt(parameterEnd) === CH_LBRACKET) {
        indexEnd = closeBracket(parameterEnd + 1);
        if (indexEnd !== -1)
          parameterEnd = indexEnd + 1;
      }
      if (nameEnd > 1 && parameterEnd === ilen) {
        result.prefix = "#";
        result.parameter = inner.slice(1, nameEnd);
        result.parameterPos = innerStart + 1;
        result.parameterEnd = innerStart + nameEnd;
        if (indexEnd !== -1)
          result.index = sub(nameEnd + 1, indexEnd, "embedded");
        return result;
      }
    }
    const nameStart = i;
    i = this.scanParamName(inner, i);
    result.parameter = inner.slice(nameStart, i);
    result.parameterPos = innerStart + nameStart;
    result.parameterEnd = innerStart + i;
    if (i < ilen && inner.charCodeAt(i) === CH_LBRACKET) {
      const closeB = closeBracket(i + 1);
      if (closeB !== -1) {
        result.index = sub(i + 1, closeB, "embedded");
        i = closeB + 1;
      }
    }
    if (i >= ilen)
      return result;
    const pos = innerStart + i;
    const end = innerStart + ilen;
    const opChar = inner.charCodeAt(i);
    const nextChar = inner.charCodeAt(i + 1);
    const defaultChar = inner[opChar === CH_COLON ? i + 1 : i];
    if (defaultChar === "-" || defaultChar === "=" || defaultChar === "+" || defaultChar === "?") {
      const operandStart = i + (opChar === CH_COLON ? 2 : 1);
      result.operation = {
        type: "Default",
        pos,
        end,
        operatorEnd: innerStart + operandStart,
        operator: opChar === CH_COLON ? `:${defaultChar}` : defaultChar,
        operand: sub(operandStart, ilen, insideDoubleQuotes ? "quoted" : "word")
      };
      return result;
    }
    if (opChar === CH_COLON) {
      i++;
      const sliceStart = innerStart + i;
      const colonIdx = findUnnested(inner.slice(i), CH_COLON, true, (index, quoted2) => {
        return this.findNestedShellEnd(sliceStart + index, end, quoted2) - sliceStart;
      });
      result.operation = {
        type: "Slice",
        pos,
        end,
        operatorEnd: sliceStart,
        operator: ":",
        offset: sub(i, colonIdx === -1 ? ilen : i + colonIdx, "embedded"),
        length: colonIdx === -1 ? void 0 : sub(i + colonIdx + 1, ilen, "embedded")
      };
      return result;
    }
    if (opChar === CH_HASH || opChar === CH_PERCENT) {
      const doubled = nextChar === opChar;
      const operator = opChar === CH_HASH ? doubled ? "##" : "#" : doubled ? "%%" : "%";
      const operandStart = i + (doubled ? 2 : 1);
      result.operation = {
        type: "Remove",
        pos,
        end,
        operatorEnd: innerStart + operandStart,
        operator,
        operand: sub(operandStart, ilen)
      };
      return result;
    }
    if (opChar === CH_SLASH) {
      i++;
      let operator = "/";
      if (nextChar === CH_SLASH || nextChar === CH_HASH || nextChar === CH_PERCENT) {
        operator = nextChar === CH_SLASH ? "//" : nextChar === CH_HASH ? "/#" : "/%";
        i++;
      }
      let separatorStart = i;
      if (nextChar === CH_SLASH) {
        separatorStart = skipLineContinuations(inner, i, ilen);
        if (inner.charCodeAt(separatorStart) === CH_SLASH)
          separatorStart++;
      }
      const sepIdx = findUnnested(inner.slice(separatorStart), CH_SLASH);
      const patternEnd = sepIdx === -1 ? ilen : separatorStart + sepIdx;
      result.operation = {
        type: "Replace",
        pos,
        end,
        operatorEnd: innerStart + i,
        operator,
        pattern: sub(i, patternEnd),
        replacement: sub(sepIdx === -1 ? ilen : patternEnd + 1, ilen)
      };
      return result;
    }
    if (opChar === CH_CARET || opChar === CH_COMMA) {
      const doubled = nextChar === opChar;
      const operator = opChar === CH_CARET ? doubled ? "^^" : "^" : doubled ? ",," : ",";
      const operandStart = i + (doubled ? 2 : 1);
      result.operation = {
        type: "CaseModification",
        pos,
        end,
        operatorEnd: innerStart + operandStart,
        operator,
        operand: operandStart === ilen ? void 0 : sub(operandStart, ilen)
      };
      return result;
    }
    if (result.prefix === "!" && result.index === void 0 && i + 1 === ilen && (opChar === CH_AT || opChar === CH_STAR)) {
      result.operation = { type: "Names", pos, end, operatorEnd: end, operator: opChar === CH_AT ? "@" : "*" };
      return result;
    }
    if (opChar === CH_AT) {
      result.operation = {
        type: "Transform",
        pos,
        end,
        operatorEnd: pos + 1,
        operator: "@",
        operand: sub(i + 1, ilen)
      };
      return result;
    }
    result.operation = { type: "Unknown", pos, end, operatorEnd: end, operator: inner.slice(i) };
    return result;
  }
  findNestedShellEnd(start, end, quoted2) {
    const ch = this.src.charCodeAt(start);
    if (ch === CH_BACKTICK) {
      let pos = start + 1;
      while (pos < end) {
        const current = this.src.charCodeAt(pos);
        if (current === CH_BACKSLASH) {
          pos += 2;
          continue;
        }
        pos++;
        if (current === CH_BACKTICK)
          return pos;
      }
      return end;
    }
    let close2;
    if (ch === CH_DOLLAR) {
      const next = start + 1;
      if (next < end && this.src.charCodeAt(next) === CH_LBRACE) {
        close2 = this.findClosingBrace(next + 1, end);
      } else {
        const open2 = skipLineContinuations(this.src, next, end);
        if (open2 >= end || this.src.charCodeAt(open2) !== CH_LPAREN)
          return start;
        close2 = this.findClosingParenthesis(open2 + 1, end);
      }
    } else {
      const open2 = start + 1;
      if (quoted2 || ch !== CH_LT && ch !== CH_GT || open2 >= end || this.src.charCodeAt(open2) !== CH_LPAREN) {
        return start;
      }
      close2 = this.findClosingParenthesis(open2 + 1, end);
    }
    return close2 === -1 ? end : close2 + 1;
  }
  scanParamName(s, start) {
    let i = start;
    if (i >= s.length)
      return i;
    const c = s.charCodeAt(i);
    if (c === CH_AT || c === CH_STAR || c === CH_HASH || c === CH_QUESTION || c === CH_DASH || c === CH_DOLLAR || c === CH_BANG) {
      return i + 1;
    }
    if (c >= CH_0 && c <= CH_9) {
      while (i < s.length && s.charCodeAt(i) >= CH_0 && s.charCodeAt(i) <= CH_9)
        i++;
      return i;
    }
    if (c >= CH_a && c <= CH_z || c >= CH_A && c <= CH_Z || c === CH_UNDERSCORE) {
      i++;
      while (i < s.length) {
        const ch = s.charCodeAt(i);
        if (ch >= CH_a && ch <= CH_z || ch >= CH_A && ch <= CH_Z || ch >= CH_0 && ch <= CH_9 || ch === CH_UNDERSCORE)
          i++;
        else
          break;
      }
    }
    return i;
  }
  readAnsiCQuoted() {
    const quotePos = this.pos - 1;
    const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
    this.pos = result.end;
    if (!result.closed)
      this.errors.push({ message: "unterminated ANSI-C quote", pos: quotePos });
    return result.value;
  }
  // Quotes resume when a nested substitution returns to their parenthesis depth.
  extractBalanced(useGrammar = true, quoteOnly = false) {
    const src = this.src;
    const len = this.srcEnd;
    const bt = this._buildParts || this._buildValue;
    let depth = quoteOnly ? 0 : 1;
    const start = this.pos;
    this._unbalanced = false;
    const knownEnd = useGrammar && !quoteOnly ? this.substitutionContext.boundaries?.get(start) : void 0;
    if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < MAX_SYNTAX_NESTING) {
      this.pos = knownEnd;
      return bt ? src.slice(start, knownEnd - 1) : "";
    }
    let wordStart = true;
    while (!quoteOnly && this.pos < len) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_RPAREN) {
        const result = bt ? src.slice(start, this.pos) : "";
        this.pos++;
        return result;
      } else if (c === CH_LPAREN || c === CH_BACKSLASH || c === CH_SQUOTE || c === CH_DQUOTE || c === CH_BACKTICK || c === CH_DOLLAR && (src.charCodeAt(this.pos + 1) === CH_SQUOTE || src.charCodeAt(this.pos + 1) === CH_DOLLAR || src.charCodeAt(this.pos + 1) === CH_LBRACE)) {
        break;
      } else if (c === CH_LT && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LT) {
        break;
      } else if (c === CH_HASH && wordStart) {
        break;
      } else if (c === 99 && wordStart && this.pos + 3 < len && src.charCodeAt(this.pos + 1) === 97 && src.charCodeAt(this.pos + 2) === 115 && src.charCodeAt(this.pos + 3) === 101 && (this.pos + 4 >= len || src.charCodeAt(this.pos + 4) < 128 && charType[src.charCodeAt(this.pos + 4)] & 1)) {
        break;
      } else {
        wordStart = c < 128 && (charType[c] & 1) !== 0;
        this.pos++;
      }
    }
    let caseDepth = 0;
    let caseParens = 0;
    const wordStartAfterParen = [];
    let pendingDelims = null;
    let scripts;
    let arithBase = -1;
    let arithExtent = start >= 2 && src.charCodeAt(start) === CH_LPAREN && src.charCodeAt(start - 1) === CH_LPAREN && src.charCodeAt(start - 2) === CH_DOLLAR;
    let substitutions = 0;
    let reported = false;
    const quotes = quoteOnly ? [{ close: CH_DQUOTE, depth: 0 }] : [];
    let quotedDepth = quoteOnly ? 1 : 0;
    let parameterDepth = 0;
    let arithmeticOpens;
    let continuedDollarPos = -1;
    let continuedParenPos = -1;
    let escapedEnd = -1;
    let lastParenEnd = -1;
    let checkedGrammar = false;
    while (this.pos < len && (depth > 0 || quotes.length > 0)) {
      let ch = src.charCodeAt(this.pos);
      const quote = quotes.length === 0 ? void 0 : quotes[quotes.length - 1];
      if (quote !== void 0 && quote.depth === depth) {
        let commandOpen = false;
        if (ch === CH_BACKSLASH) {
          this.pos = Math.min(this.pos + 2, len);
          continue;
        }
        if (ch === quote.close) {
          quotes.pop();
          if (ch === CH_DQUOTE)
            quotedDepth--;
          else
            parameterDepth--;
          this.pos++;
          if (quoteOnly && depth === 0 && quotes.length === 0)
            return "";
          continue;
        }
        if (ch === CH_DQUOTE) {
          quotes.push({ close: CH_DQUOTE, depth });
          quotedDepth++;
        } else if (ch === CH_SQUOTE && quote.close === CH_RBRACE) {
          this.pos++;
          this.skipSQ();
          continue;
        } else if (ch === CH_BACKTICK) {
          this.pos++;
          while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
            if (src.charCodeAt(this.pos) === CH_BACKSLASH)
              this.pos++;
            if (this.pos < len)
              this.pos++;
          }
          if (this.pos < len)
            this.pos++;
          continue;
        } else if (ch === CH_DOLLAR) {
          const next = src.charCodeAt(this.pos + 1);
          if (next === CH_SQUOTE && quote.close === CH_RBRACE) {
            this.pos += 2;
            this.skipAnsiCQuoted();
            continue;
          }
          if (next === CH_LBRACE) {
            quotes.push({ close: CH_RBRACE, depth });
            parameterDepth++;
            this.pos++;
          } else if (next === CH_LPAREN) {
            this.pos++;
            ch = CH_LPAREN;
            commandOpen = true;
          } else if (next === CH_DOLLAR) {
            this.pos += src.charCodeAt(this.pos + 2) === CH_LPAREN ? 1 : 2;
            continue;
          }
        }
        if (!reported && this._nestingDepth + Math.max(quotedDepth, parameterDepth) > MAX_SYNTAX_NESTING) {
          this.errors.push({ message: "maximum word nesting depth exceeded", pos: this.pos });
          reported = true;
        }
        if (!commandOpen) {
          this.pos++;
          while (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_BACKSLASH || c === CH_DQUOTE || c === CH_DOLLAR || c === CH_BACKTICK || c === CH_RBRACE || c === CH_SQUOTE)
              break;
            this.pos++;
          }
          continue;
        }
      }
      if (ch === CH_HASH && lastParenEnd !== -1 && !arithExtent && arithBase < 0 && useGrammar && !checkedGrammar && this._nestingDepth + (scripts?.length ?? 0) < MAX_SYNTAX_NESTING && skipBlanks(src, lastParenEnd, len) === this.pos) {
        checkedGrammar = true;
        const scope = scripts?.[scripts.length - 1];
        const end = this.findSubstitutionEnd(scope?.start ?? start, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
        if (end !== -1) {
          if (scope === void 0) {
            this.pos = end;
            return bt ? src.slice(start, end - 1) : "";
          }
          this.pos = end - 1;
          depth = scope.depth + 1;
          caseDepth = 0;
          caseParens = 0;
          wordStartAfterParen.length = scope.parens + 1;
          ch = CH_RPAREN;
        }
      }
      if (ch === CH_LPAREN) {
        const prev = this.pos > start && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0;
        const commandDollarPos = prev === CH_DOLLAR ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1;
        const wordParen = commandDollarPos !== -1 || prev === CH_LT || prev === CH_GT || prev === CH_EQ || prev === CH_AT || prev === CH_QUESTION || prev === CH_STAR || prev === CH_PLUS || prev === CH_BANG || prev === CH_LPAREN && wordStartAfterParen[wordStartAfterParen.length - 1] === false || arithExtent && this.pos === start;
        const script = commandDollarPos !== -1 && src.charCodeAt(this.pos + 1) !== CH_LPAREN || (prev === CH_LT || prev === CH_GT) && arithBase < 0 && !arithExtent;
        if (script) {
          (scripts ?? (scripts = [])).push({
            start: this.pos + 1,
            dollar: commandDollarPos,
            depth,
            parens: wordStartAfterParen.length,
            caseDepth,
            caseParens,
            arithBase,
            arithExtent,
            substitutions,
            checkedGrammar,
            pendingDelims
          });
          caseDepth = 0;
          caseParens = 0;
          arithBase = -1;
          arithExtent = false;
          checkedGrammar = false;
          pendingDelims = null;
        }
        wordStartAfterParen.push(!wordParen);
        wordStart = true;
        if (!script && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
          arithBase = depth;
        }
        if (commandDollarPos !== -1) {
          if (script)
            substitutions++;
          else
            (arithmeticOpens ?? (arithmeticOpens = [])).push(depth);
          if (substitutions + (arithmeticOpens?.length ?? 0) + this._nestingDepth + (quoteOnly ? 0 : 1) > MAX_SYNTAX_NESTING && !reported) {
            this.errors.push({ message: "maximum command substitution nesting depth exceeded", pos: commandDollarPos });
            reported = true;
          }
        }
        continuedDollarPos = -1;
        continuedParenPos = -1;
        depth++;
        if (caseDepth > 0)
          caseParens++;
        this.pos++;
      } else if (ch === CH_RPAREN) {
        if (caseDepth > 0 && caseParens === 0) {
          this.pos++;
          wordStart = true;
        } else {
          if (caseDepth > 0)
            caseParens--;
          depth--;
          if (depth === 0 && !quoteOnly) {
            const result = bt ? src.slice(start, this.pos) : "";
            this.pos++;
            return result;
          }
          if (depth <= arithBase)
            arithBase = -1;
          if (arithmeticOpens !== void 0) {
            while (arithmeticOpens.length > 0 && arithmeticOpens[arithmeticOpens.length - 1] >= depth)
              arithmeticOpens.pop();
          }
          wordStart = wordStartAfterParen.pop() ?? true;
          this.pos++;
          const scope = scripts?.[scripts.length - 1];
          if (scope !== void 0 && scope.depth === depth) {
            scripts.pop();
            caseDepth = scope.caseDepth;
            caseParens = scope.caseParens;
            arithBase = scope.arithBase;
            arithExtent = scope.arithExtent;
            substitutions = scope.substitutions;
            checkedGrammar = scope.checkedGrammar;
            pendingDelims = scope.pendingDelims;
          }
        }
        lastParenEnd = this.pos;
      } else if (ch === CH_BACKSLASH) {
        if (this.pos > start && src.charCodeAt(this.pos - 1) === CH_DOLLAR) {
          const logicalPos = skipLineContinuations(src, this.pos, len);
          if (logicalPos > this.pos && src.charCodeAt(logicalPos) === CH_LPAREN && src.charCodeAt(logicalPos + 1) !== CH_LPAREN) {
            continuedDollarPos = this.pos - 1;
            continuedParenPos = logicalPos;
          }
        }
        this.pos++;
        if (this.pos < len) {
          if (src.charCodeAt(this.pos) !== CH_NL) {
            wordStart = false;
          }
          this.pos++;
        }
        escapedEnd = this.pos;
      } else if (ch === CH_DOLLAR) {
        const next = src.charCodeAt(++this.pos);
        if (next === CH_SQUOTE) {
          this.pos++;
          this.skipAnsiCQuoted();
        } else if (next === CH_DOLLAR) {
          this.pos++;
        } else if (next === CH_LBRACE && !isBraceCommandOpener(src.charCodeAt(this.pos + 1))) {
          quotes.push({ close: CH_RBRACE, depth });
          parameterDepth++;
          this.pos++;
        }
        wordStart = false;
      } else if (ch === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
        wordStart = false;
      } else if (ch === CH_DQUOTE) {
        quotes.push({ close: CH_DQUOTE, depth });
        quotedDepth++;
        this.pos++;
        wordStart = false;
      } else if (ch === CH_BACKTICK) {
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH)
            this.pos++;
          if (this.pos < len)
            this.pos++;
        }
        if (this.pos < len)
          this.pos++;
        wordStart = false;
      } else if (ch === CH_LT && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LT) {
        if (this.pos + 2 < len && src.charCodeAt(this.pos + 2) === CH_LT) {
          this.pos += 3;
        } else {
          this.pos += 2;
          const strip = this.pos < len && src.charCodeAt(this.pos) === CH_DASH;
          if (strip)
            this.pos++;
          this.skipSpacesAndTabs();
          this.readHereDocDelimiter();
          if (this._hereDelim || this._hereQuoted) {
            (pendingDelims ?? (pendingDelims = [])).push({
              delimiter: this._hereDelim,
              strip,
              quoted: this._hereQuoted
            });
          }
        }
        wordStart = false;
      } else if (ch === CH_NL && pendingDelims) {
        this.pos++;
        for (const hd of pendingDelims)
          this.skipHereDocBody(hd.delimiter, hd.strip, true, hd.quoted);
        pendingDelims = null;
        wordStart = true;
      } else if (ch === CH_HASH && arithBase < 0 && !arithExtent && wordStart) {
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_NL)
          this.pos++;
      } else {
        const wStart = this.pos;
        while (this.pos < len) {
          const wc = src.charCodeAt(this.pos);
          if (wc < 128 && charType[wc])
            break;
          this.pos++;
        }
        if (this.pos > wStart) {
          const wLen = this.pos - wStart;
          if (wLen === 4 && wordStart && arithBase < 0 && !arithExtent) {
            const c0 = src.charCodeAt(wStart);
            if (c0 === 99 && src.charCodeAt(wStart + 1) === 97 && src.charCodeAt(wStart + 2) === 115 && src.charCodeAt(wStart + 3) === 101) {
              caseDepth++;
            } else if (c0 === 101 && src.charCodeAt(wStart + 1) === 115 && src.charCodeAt(wStart + 2) === 97 && src.charCodeAt(wStart + 3) === 99 && caseDepth > 0) {
              caseDepth--;
              if (caseDepth === 0)
                caseParens = 0;
            }
          }
          wordStart = false;
        } else {
          const wc = src.charCodeAt(this.pos);
          wordStart = wc < 128 && (charType[wc] & 1) !== 0;
          this.pos++;
        }
      }
    }
    this._unbalanced = true;
    if (quoteOnly && scripts !== void 0 && scripts.length > 0) {
      this.errors.push({ message: "unterminated command substitution", pos: scripts[0].dollar });
    }
    return bt ? src.slice(start, this.pos) : "";
  }
};

// node_modules/unbash/dist/arithmetic.js
function opPrec(op) {
  switch (op) {
    case ",":
      return 1;
    case "=":
    case "+=":
    case "-=":
    case "*=":
    case "/=":
    case "%=":
    case "<<=":
    case ">>=":
    case "&=":
    case "|=":
    case "^=":
      return 2;
    case "||":
      return 4;
    case "&&":
      return 5;
    case "|":
      return 6;
    case "^":
      return 7;
    case "&":
      return 8;
    case "==":
    case "!=":
      return 9;
    case "<":
    case "<=":
    case ">":
    case ">=":
      return 10;
    case "<<":
    case ">>":
      return 11;
    case "+":
    case "-":
      return 12;
    case "*":
    case "/":
    case "%":
      return 13;
    case "**":
      return 14;
    case "?":
      return 3;
    default:
      return -1;
  }
}
function trimEnd(src, start, end) {
  while (end > start) {
    const c = src.charCodeAt(end - 1);
    if (c !== CH_SPACE && c !== CH_TAB && c !== CH_NL)
      break;
    end--;
  }
  return end;
}
function opRightAssoc(op) {
  switch (op) {
    case "=":
    case "+=":
    case "-=":
    case "*=":
    case "/=":
    case "%=":
    case "<<=":
    case ">>=":
    case "&=":
    case "|=":
    case "^=":
    case "**":
      return true;
    default:
      return false;
  }
}
function parseArithmeticExpression(src, offset = 0, collector, nestingDepth = 0) {
  let pos = 0;
  const len = src.length;
  const initialWordCount = collector?.embeddedWords.length ?? 0;
  function makeWord(start2, end, embedded = false) {
    const node = {
      type: "ArithmeticWord",
      pos: start2 + offset,
      end: end + offset,
      value: src.slice(start2, end),
      parts: void 0
    };
    if (embedded)
      collector?.embeddedWords.push(node);
    return node;
  }
  function skipWS() {
    while (pos < len) {
      const c = src.charCodeAt(pos);
      if (c === CH_SPACE || c === CH_TAB || c === CH_NL)
        pos++;
      else
        break;
    }
  }
  function tryReadBinOp() {
    if (pos >= len)
      return null;
    const c = src.charCodeAt(pos);
    const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
    const nnc = pos + 2 < len ? src.charCodeAt(pos + 2) : 0;
    switch (c) {
      case CH_COMMA:
        pos++;
        return ",";
      case CH_EQ:
        if (nc === CH_EQ) {
          pos += 2;
          return "==";
        }
        pos++;
        return "=";
      case CH_BANG:
        if (nc === CH_EQ) {
          pos += 2;
          return "!=";
        }
        return null;
      // unary
      case CH_LT:
        if (nc === CH_LT) {
          if (nnc === CH_EQ) {
            pos += 3;
            return "<<=";
          }
          pos += 2;
          return "<<";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "<=";
        }
        pos++;
        return "<";
      case CH_GT:
        if (nc === CH_GT) {
          if (nnc === CH_EQ) {
            pos += 3;
            return ">>=";
          }
          pos += 2;
          return ">>";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return ">=";
        }
        pos++;
        return ">";
      case CH_PLUS:
        if (nc === CH_EQ) {
          pos += 2;
          return "+=";
        }
        if (nc === CH_PLUS)
          return null;
        pos++;
        return "+";
      case CH_DASH:
        if (nc === CH_EQ) {
          pos += 2;
          return "-=";
        }
        if (nc === CH_DASH)
          return null;
        pos++;
        return "-";
      case CH_STAR:
        if (nc === CH_STAR) {
          pos += 2;
          return "**";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "*=";
        }
        pos++;
        return "*";
      case CH_SLASH:
        if (nc === CH_EQ) {
          pos += 2;
          return "/=";
        }
        pos++;
        return "/";
      case CH_PERCENT:
        if (nc === CH_EQ) {
          pos += 2;
          return "%=";
        }
        pos++;
        return "%";
      case CH_PIPE:
        if (nc === CH_PIPE) {
          pos += 2;
          return "||";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "|=";
        }
        pos++;
        return "|";
      case CH_AMP:
        if (nc === CH_AMP) {
          pos += 2;
          return "&&";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "&=";
        }
        pos++;
        return "&";
      case CH_CARET:
        if (nc === CH_EQ) {
          pos += 2;
          return "^=";
        }
        pos++;
        return "^";
      case CH_QUESTION:
        pos++;
        return "?";
      default:
        return null;
    }
  }
  function skipTruncatedUnary() {
    skipWS();
    while (pos < len) {
      const c2 = src.charCodeAt(pos);
      if (c2 !== CH_BANG && c2 !== CH_TILDE && c2 !== CH_PLUS && c2 !== CH_DASH)
        break;
      if (src.charCodeAt(pos + 1) === CH_EQ)
        break;
      pos++;
      skipWS();
    }
    if (src.charCodeAt(pos) === CH_LPAREN) {
      let groups3 = 1;
      pos++;
      while (pos < len && groups3 > 0) {
        const wordEnd = collector?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
        if (wordEnd > pos + offset) {
          pos = wordEnd - offset;
          continue;
        }
        const c2 = src.charCodeAt(pos++);
        if (c2 === CH_LPAREN)
          groups3++;
        else if (c2 === CH_RPAREN)
          groups3--;
      }
    } else if (pos < len && src.charCodeAt(pos) !== CH_RPAREN && src.charCodeAt(pos) !== CH_COLON) {
      parseAtom(0);
    }
    skipWS();
    const c = src.charCodeAt(pos);
    if ((c === CH_PLUS || c === CH_DASH) && src.charCodeAt(pos + 1) === c)
      pos += 2;
  }
  function recoverExpression(minPrec) {
    skipWS();
    const start2 = pos;
    if (start2 === len)
      return makeWord(start2, start2);
    const wordCount = collector?.embeddedWords.length ?? 0;
    let ternaries = 0;
    for (; ; ) {
      skipTruncatedUnary();
      skipWS();
      if (src.charCodeAt(pos) === CH_COLON && ternaries > 0) {
        ternaries--;
        pos++;
        continue;
      }
      const saved2 = pos;
      const op = tryReadBinOp();
      if (op === null || ternaries === 0 && opPrec(op) < minPrec) {
        pos = saved2;
        break;
      }
      if (op === "?")
        ternaries++;
    }
    if (collector)
      collector.embeddedWords.length = wordCount;
    return makeWord(start2, trimEnd(src, start2, pos));
  }
  function parseBinExpr(minPrec, depth) {
    if (depth > MAX_SYNTAX_NESTING)
      return recoverExpression(minPrec);
    let left = parseUnaryExpr(depth);
    while (true) {
      skipWS();
      if (pos >= len)
        break;
      const saved2 = pos;
      const op = tryReadBinOp();
      if (!op)
        break;
      if (op === "?") {
        if (opPrec(op) < minPrec) {
          pos = saved2;
          break;
        }
        const consequent = parseBinExpr(1, depth + 1);
        skipWS();
        if (pos < len && src.charCodeAt(pos) === CH_COLON)
          pos++;
        const alternate = parseBinExpr(3, depth + 1);
        left = { type: "ArithmeticTernary", pos: left.pos, end: alternate.end, test: left, consequent, alternate };
        continue;
      }
      const prec = opPrec(op);
      if (prec < minPrec) {
        pos = saved2;
        break;
      }
      const nextPrec = opRightAssoc(op) ? prec : prec + 1;
      const right = parseBinExpr(nextPrec, depth + 1);
      left = { type: "ArithmeticBinary", pos: left.pos, end: right.end, operator: op, left, right };
    }
    return left;
  }
  function parseUnaryExpr(depth) {
    skipWS();
    if (depth > MAX_SYNTAX_NESTING)
      return recoverExpression(15);
    if (pos >= len)
      return makeWord(pos, pos);
    const start2 = pos;
    const c = src.charCodeAt(pos);
    const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
    if (c === CH_PLUS && nc === CH_PLUS) {
      pos += 2;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "++", operand, prefix: true };
    }
    if (c === CH_DASH && nc === CH_DASH) {
      pos += 2;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "--", operand, prefix: true };
    }
    if (c === CH_BANG) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "!", operand, prefix: true };
    }
    if (c === CH_TILDE) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "~", operand, prefix: true };
    }
    if (c === CH_PLUS && nc !== CH_PLUS && nc !== CH_EQ) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "+", operand, prefix: true };
    }
    if (c === CH_DASH && nc !== CH_DASH && nc !== CH_EQ) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "-", operand, prefix: true };
    }
    return parsePostfixExpr(depth);
  }
  function parsePostfixExpr(depth) {
    const operand = parseAtom(depth);
    skipWS();
    if (pos + 1 < len) {
      const c = src.charCodeAt(pos);
      const nc = src.charCodeAt(pos + 1);
      if (c === CH_PLUS && nc === CH_PLUS) {
        pos += 2;
        return { type: "ArithmeticUnary", pos: operand.pos, end: pos + offset, operator: "++", operand, prefix: false };
      }
      if (c === CH_DASH && nc === CH_DASH) {
        pos += 2;
        return { type: "ArithmeticUnary", pos: operand.pos, end: pos + offset, operator: "--", operand, prefix: false };
      }
    }
    return operand;
  }
  function parseAtom(depth) {
    skipWS();
    if (pos >= len)
      return makeWord(pos, pos);
    const c = src.charCodeAt(pos);
    if (c === CH_LPAREN) {
      const start3 = pos;
      pos++;
      const expr = parseBinExpr(0, depth + 1);
      skipWS();
      if (pos < len && src.charCodeAt(pos) === CH_RPAREN)
        pos++;
      return { type: "ArithmeticGroup", pos: start3 + offset, end: pos + offset, expression: expr };
    }
    if (c === CH_DOLLAR) {
      const start3 = pos;
      const wordCount2 = collector?.embeddedWords.length ?? 0;
      const atom2 = readDollarAtom();
      const wordEnd2 = collector?.findArithmeticWordEnd?.(start3 + offset, offset + len) ?? pos + offset;
      if (wordEnd2 > pos + offset) {
        if (collector)
          collector.embeddedWords.length = wordCount2;
        pos = wordEnd2 - offset;
        return makeWord(start3, pos, true);
      }
      return atom2;
    }
    if (c === 96 || c === 34 || c === 39) {
      const start3 = pos;
      pos = (collector?.findArithmeticWordEnd?.(start3 + offset, offset + len) ?? start3 + offset + 1) - offset;
      return makeWord(start3, pos, true);
    }
    const start2 = pos;
    const wordCount = collector?.embeddedWords.length ?? 0;
    const atom = readWordAtom();
    const wordEnd = collector?.findArithmeticWordEnd?.(start2 + offset, offset + len) ?? pos + offset;
    if (wordEnd > pos + offset) {
      if (collector)
        collector.embeddedWords.length = wordCount;
      pos = wordEnd - offset;
      return makeWord(start2, pos, true);
    }
    return atom;
  }
  function readDollarAtom() {
    const start2 = pos;
    pos++;
    if (pos >= len)
      return makeWord(start2, pos);
    const c = src.charCodeAt(pos);
    if (c === CH_LPAREN) {
      if (pos + 1 < len && src.charCodeAt(pos + 1) === CH_LPAREN) {
        const expansionEnd = collector?.findArithmeticExpansionEnd(start2 + offset, offset + len) ?? -1;
        if (expansionEnd !== -1) {
          pos = expansionEnd - offset;
        } else {
          pos += 2;
          let depth = 1;
          while (pos < len && depth > 0) {
            if (src.charCodeAt(pos) === CH_LPAREN && src.charCodeAt(pos + 1) === CH_LPAREN) {
              depth++;
              pos += 2;
            } else if (src.charCodeAt(pos) === CH_RPAREN && src.charCodeAt(pos + 1) === CH_RPAREN) {
              depth--;
              pos += 2;
            } else {
              pos++;
            }
          }
        }
      } else {
        pos++;
        const close2 = collector?.findClosingParenthesis(pos + offset, offset + len) ?? -1;
        if (close2 !== -1) {
          pos = close2 - offset + 1;
        } else {
          let depth = 1;
          while (pos < len && depth > 0) {
            const ch = src.charCodeAt(pos++);
            if (ch === CH_LPAREN)
              depth++;
            else if (ch === CH_RPAREN)
              depth--;
          }
        }
        const text2 = src.slice(start2, pos);
        return collector ? collector.commandExpansion(start2 + offset, pos + offset, text2) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start2 + offset, pos + offset, text2);
      }
    } else if (c === CH_LBRACE) {
      const close2 = collector?.findClosingBrace(pos + offset + 1, offset + len) ?? -1;
      if (close2 !== -1) {
        pos = close2 - offset + 1;
      } else {
        pos++;
        let depth = 1;
        while (pos < len && depth > 0) {
          const ch = src.charCodeAt(pos++);
          if (ch === CH_LBRACE)
            depth++;
          else if (ch === CH_RBRACE)
            depth--;
        }
      }
    } else {
      while (pos < len) {
        const ch = src.charCodeAt(pos);
        if (ch >= CH_a && ch <= CH_z || ch >= CH_A && ch <= CH_Z || ch >= CH_0 && ch <= CH_9 || ch === CH_UNDERSCORE)
          pos++;
        else
          break;
      }
    }
    return makeWord(start2, pos, c === CH_LPAREN || c === CH_LBRACE);
  }
  function readWordAtom() {
    const start2 = pos;
    while (pos < len) {
      const c = src.charCodeAt(pos);
      if (c >= CH_0 && c <= CH_9 || c >= CH_A && c <= CH_Z || c >= CH_a && c <= CH_z || c === CH_UNDERSCORE || c === 35) {
        pos++;
      } else
        break;
    }
    if (pos > start2 && pos < len && src.charCodeAt(pos) === CH_LBRACKET) {
      const close2 = collector?.findClosingBracket?.(pos + offset + 1, offset + len) ?? -1;
      if (close2 !== -1) {
        pos = close2 - offset + 1;
      } else {
        pos++;
        let depth = 1;
        while (pos < len && depth > 0) {
          const c = src.charCodeAt(pos);
          if (c === CH_LBRACKET)
            depth++;
          else if (c === CH_RBRACKET)
            depth--;
          pos++;
        }
      }
      return makeWord(start2, pos, true);
    }
    if (pos === start2) {
      pos++;
      return makeWord(start2, pos);
    }
    return makeWord(start2, pos);
  }
  skipWS();
  if (pos >= len)
    return null;
  const start = pos;
  const result = parseBinExpr(0, nestingDepth);
  skipWS();
  if (pos < len) {
    if (collector)
      collector.embeddedWords.length = initialWordCount;
    return makeWord(start, trimEnd(src, start, len), collector !== void 0);
  }
  return result;
}

// node_modules/unbash/dist/parts.js
var computeBareWordParts = (_source, word) => hasGlobCharacters(word.text) ? parseGlobParts(word.text, 0, word.text.length, void 0, word.pos) : void 0;
function wordPartsResolver(context) {
  return context.wordParts ?? (context.wordParts = (source, word, depth) => computeWordParts(source, word, depth, context));
}
function embeddedPartsResolver(context) {
  return context.embeddedParts ?? (context.embeddedParts = (source, word, depth) => computeEmbeddedWordParts(source, word, depth, context));
}
function arrayPartsResolver(context) {
  return context.arrayParts ?? (context.arrayParts = (source, word, depth) => computeArrayElementParts(source, word, depth, context));
}
function computeWordParts(source, word, depth = 0, context = createSubstitutionContext()) {
  const lexer = new Lexer(source, word.pos, word.end, false, context);
  lexer._nestingDepth = depth;
  const parts2 = lexer.buildWordParts(word.pos);
  return parts2 ?? void 0;
}
function computeEmbeddedWordParts(source, word, depth = 0, context, arithmetic = false) {
  if (!hasEmbeddedWordStructure(source, word.pos, word.end))
    return void 0;
  const lexer = new Lexer(source, word.pos, word.end, false, context);
  lexer._nestingDepth = depth;
  const parts2 = lexer.buildEmbeddedWordParts(word.pos, arithmetic);
  return parts2 ?? void 0;
}
function computeArrayElementParts(source, word, depth = 0, context) {
  const lexer = new Lexer(source, word.pos, word.end, false, context);
  lexer._nestingDepth = depth;
  const parts2 = lexer.buildArrayElementParts(word.pos);
  return parts2 ?? void 0;
}
function computeHereDocBodyParts(source, word, depth = 0, context) {
  const lexer = new Lexer(source, word.pos, word.end, false, context);
  lexer._nestingDepth = depth;
  const parts2 = lexer.buildHereDocParts(word.pos, word.end);
  return parts2 ?? void 0;
}

// node_modules/unbash/dist/arithmetic-parts.js
function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
  if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) {
    return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
  }
  const embeddedWords = [];
  const lexer = new Lexer(source, 0, source.length, false, context);
  lexer._nestingDepth = depth;
  const expression = parseArithmeticExpression(body, offset, {
    embeddedWords,
    commandExpansion: (pos, end, text2) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text2, {
      source,
      start: pos + 2,
      end: end - 1,
      depth: depth + 1,
      parenBoundary: true,
      context
    }),
    findClosingBracket: (start, end) => lexer.findClosingBracket(start, end),
    findClosingBrace: (start, end) => lexer.findClosingBrace(start, end),
    findClosingParenthesis: (start, end) => lexer.findClosingParenthesis(start, end),
    findArithmeticExpansionEnd: (start, end) => lexer.findArithmeticExpansionEnd(start, end),
    findArithmeticWordEnd: (start, end) => lexer.findArithmeticWordEnd(start, end)
  }, depth) ?? void 0;
  if (embeddedDepth <= MAX_SYNTAX_NESTING) {
    for (const node of embeddedWords)
      node.parts = computeEmbeddedWordParts(source, node, embeddedDepth, context, true);
  }
  return expression;
}

// node_modules/unbash/dist/assignment.js
var ArrayValueImpl = class {
  type = "ArrayValue";
  pos;
  end;
  #source;
  #depth;
  #context;
  #elements;
  constructor(source, pos, end, depth, context) {
    this.pos = pos;
    this.end = end;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
  }
  get elements() {
    if (this.#elements)
      return this.#elements;
    const lexer = new Lexer(this.#source, this.pos + 1, this.end - 1, false, this.#context);
    lexer._nestingDepth = this.#depth;
    const elements = [];
    while (lexer.peek(LexContext.ArrayElement).token !== Token.EOF) {
      const token2 = lexer.next(LexContext.ArrayElement);
      if (token2.token !== Token.Word && token2.token !== Token.Assignment)
        continue;
      const text2 = token2.raw ? token2.value : this.#source.slice(token2.pos, token2.end);
      const indexed = text2.charCodeAt(0) === 91;
      const context = lexer.getSubstitutionContext();
      const source = !indexed && token2.raw && token2.keywordEligible ? void 0 : this.#source;
      const resolver = source === void 0 ? computeBareWordParts : indexed ? arrayPartsResolver(context) : wordPartsResolver(context);
      elements.push(new WordImpl(text2, token2.pos, token2.end, source, resolver, this.#depth));
    }
    this.#elements = elements;
    return elements;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, elements: this.elements };
  }
};
var AssignmentImpl = class {
  type = "Assignment";
  pos;
  end;
  text;
  #source;
  #depth;
  #context;
  #operatorPos;
  #name = null;
  #append;
  #index;
  #value = null;
  constructor(text2, pos, end, source, operatorPos, depth, context) {
    this.pos = pos;
    this.end = end;
    this.text = text2;
    this.#source = source;
    this.#operatorPos = operatorPos;
    this.#depth = depth;
    this.#context = context;
  }
  get name() {
    return this.#name ?? this.resolveTarget();
  }
  get append() {
    if (this.#name === null)
      this.resolveTarget();
    return this.#append;
  }
  get index() {
    if (this.#name === null)
      this.resolveTarget();
    return this.#index;
  }
  get value() {
    if (this.#value !== null)
      return this.#value;
    const start = this.#operatorPos + 1;
    const arrayStart = skipLineContinuations(this.#source, start, this.end);
    this.#value = this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41 ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context) : new WordImpl(this.#source.slice(start, this.end), start, this.end, this.#source, wordPartsResolver(this.#context), this.#depth);
    return this.#value;
  }
  resolveTarget() {
    const equal = this.#operatorPos - this.pos;
    let nameEnd = equal;
    let appendPos = equal;
    while (appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10)
      appendPos -= 2;
    if (this.text.charCodeAt(appendPos - 1) === 43) {
      this.#append = true;
      nameEnd = appendPos - 1;
    }
    const bracket = this.text.indexOf("[");
    if (bracket > 0 && bracket < nameEnd) {
      const close2 = this.text.lastIndexOf("]", equal);
      if (close2 > bracket) {
        const start = this.pos + bracket + 1;
        const end = this.pos + close2;
        this.#index = new WordImpl(this.#source.slice(start, end), start, end, this.#source, embeddedPartsResolver(this.#context), this.#depth);
        nameEnd = bracket;
      }
    }
    const name = this.text.slice(0, nameEnd);
    return this.#name = name.includes("\\\n") ? name.split("\\\n").join("") : name;
  }
  toJSON() {
    return {
      type: this.type,
      pos: this.pos,
      end: this.end,
      text: this.text,
      name: this.name,
      append: this.append,
      index: this.index,
      value: this.value
    };
  }
};

// node_modules/unbash/dist/command.js
var isArgument = (item) => item.type === "Word" || item.type === "Assignment";
var CommandImpl = class {
  type = "Command";
  pos;
  end;
  name;
  prefix;
  suffix;
  #args;
  #redirects;
  constructor(pos, end, name, prefix, suffix) {
    this.pos = pos;
    this.end = end;
    this.name = name;
    this.prefix = prefix;
    this.suffix = suffix;
  }
  get args() {
    if (this.#args === void 0) {
      const suffix = this.suffix;
      this.#args = suffix.every(isArgument) ? suffix : suffix.filter(isArgument);
    }
    return this.#args;
  }
  get redirects() {
    if (this.#redirects === void 0) {
      const redirects = [];
      for (const item of this.prefix)
        if (item.type !== "Assignment")
          redirects.push(item);
      for (const item of this.suffix)
        if (!isArgument(item))
          redirects.push(item);
      this.#redirects = redirects;
    }
    return this.#redirects;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, name: this.name, prefix: this.prefix, suffix: this.suffix };
  }
};

// node_modules/unbash/dist/heredoc.js
var HereDocBodyImpl = class {
  type = "HereDocBody";
  pos;
  end;
  text = "";
  #source;
  #depth;
  #context;
  #parts;
  constructor(source, pos, quoted2, depth, context) {
    this.pos = pos;
    this.end = pos;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
    this.#parts = quoted2 ? void 0 : null;
  }
  get parts() {
    if (this.#parts === null)
      this.#parts = computeHereDocBodyParts(this.#source, this, this.#depth, this.#context);
    return this.#parts;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, text: this.text, parts: this.parts };
  }
};

// node_modules/unbash/dist/parser.js
Lexer._findSubstitutionEnd = findSubstitutionEnd;
ScriptExpansionImpl._resolveScript = parseRegion;
ArithmeticExpansionImpl._resolveExpression = parseArithmeticWithParts;
function isDeclarationCommand(name) {
  switch (name.length) {
    case 5:
      return name === "local" || name === "alias";
    case 6:
      return name === "export";
    case 7:
      return name === "declare" || name === "typeset";
    case 8:
      return name === "readonly";
    default:
      return false;
  }
}
var ArithmeticCommandImpl = class {
  type = "ArithmeticCommand";
  pos;
  end;
  body;
  #source;
  #depth;
  #context;
  #expression = null;
  constructor(pos, end, body, source, depth, context) {
    this.pos = pos;
    this.end = end;
    this.body = body;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
  }
  get expression() {
    if (this.#expression === null) {
      this.#expression = parseArithmeticWithParts(this.body, this.pos + 2, this.#source, this.#depth, this.#context);
    }
    return this.#expression;
  }
  set expression(v) {
    this.#expression = v ?? void 0;
  }
  toJSON() {
    return {
      type: this.type,
      pos: this.pos,
      end: this.end,
      expression: this.expression,
      body: this.body
    };
  }
};
var ArithmeticForImpl = class {
  type = "ArithmeticFor";
  pos;
  end;
  body;
  #initStr;
  #testStr;
  #updateStr;
  #initPos;
  #testPos;
  #updatePos;
  #source;
  #depth;
  #context;
  #initialize = null;
  #test = null;
  #update = null;
  constructor(pos, end, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source, depth, context) {
    this.pos = pos;
    this.end = end;
    this.body = body;
    this.#initStr = initStr;
    this.#testStr = testStr;
    this.#updateStr = updateStr;
    this.#initPos = initPos;
    this.#testPos = testPos;
    this.#updatePos = updatePos;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
  }
  get initialize() {
    if (this.#initialize === null) {
      if (this.#initStr) {
        this.#initialize = parseArithmeticWithParts(this.#initStr, this.#initPos, this.#source, this.#depth, this.#context);
      } else {
        this.#initialize = void 0;
      }
    }
    return this.#initialize;
  }
  set initialize(v) {
    this.#initialize = v ?? void 0;
  }
  get test() {
    if (this.#test === null) {
      if (this.#testStr) {
        this.#test = parseArithmeticWithParts(this.#testStr, this.#testPos, this.#source, this.#depth, this.#context);
      } else {
        this.#test = void 0;
      }
    }
    return this.#test;
  }
  set test(v) {
    this.#test = v ?? void 0;
  }
  get update() {
    if (this.#update === null) {
      if (this.#updateStr) {
        this.#update = parseArithmeticWithParts(this.#updateStr, this.#updatePos, this.#source, this.#depth, this.#context);
      } else {
        this.#update = void 0;
      }
    }
    return this.#update;
  }
  set update(v) {
    this.#update = v ?? void 0;
  }
  toJSON() {
    return {
      type: this.type,
      pos: this.pos,
      end: this.end,
      initialize: this.initialize,
      test: this.test,
      update: this.update,
      body: this.body
    };
  }
};
var CASE_TERMINATORS = {
  [Token.DoubleSemi]: ";;",
  [Token.SemiAmp]: ";&",
  [Token.DoubleSemiAmp]: ";;&"
};
var REDIRECT_OPS = {
  ">": ">",
  ">>": ">>",
  "<": "<",
  "<>": "<>",
  "<&": "<&",
  ">&": ">&",
  ">|": ">|",
  "&>": "&>",
  "&>>": "&>>"
};
var listTerminators = new Uint8Array(37);
listTerminators[Token.EOF] = 1;
listTerminators[Token.RParen] = 1;
listTerminators[Token.RBrace] = 1;
listTerminators[Token.Then] = 1;
listTerminators[Token.Else] = 1;
listTerminators[Token.Elif] = 1;
listTerminators[Token.Fi] = 1;
listTerminators[Token.Do] = 1;
listTerminators[Token.Done] = 1;
listTerminators[Token.Esac] = 1;
listTerminators[Token.DoubleSemi] = 1;
listTerminators[Token.SemiAmp] = 1;
listTerminators[Token.DoubleSemiAmp] = 1;
var compoundClosers = new Uint8Array(37);
compoundClosers[Token.RParen] = 1;
compoundClosers[Token.RBrace] = 1;
compoundClosers[Token.DblRBracket] = 1;
compoundClosers[Token.Fi] = 1;
compoundClosers[Token.Done] = 1;
compoundClosers[Token.Esac] = 1;
compoundClosers[Token.ArithCmd] = 1;
function isTestNegation(t) {
  return t.token === Token.Word && t.keywordEligible && t.value === "!";
}
var commandStarts = new Uint8Array(37);
commandStarts[Token.Word] = 1;
commandStarts[Token.Assignment] = 1;
commandStarts[Token.Bang] = 1;
commandStarts[Token.LParen] = 1;
commandStarts[Token.LBrace] = 1;
commandStarts[Token.DblLBracket] = 1;
commandStarts[Token.If] = 1;
commandStarts[Token.For] = 1;
commandStarts[Token.While] = 1;
commandStarts[Token.Until] = 1;
commandStarts[Token.Case] = 1;
commandStarts[Token.Function] = 1;
commandStarts[Token.Select] = 1;
commandStarts[Token.ArithCmd] = 1;
commandStarts[Token.Coproc] = 1;
commandStarts[Token.Redirect] = 1;
var UNARY_TEST_OPS = {
  "-a": 1,
  "-b": 1,
  "-c": 1,
  "-d": 1,
  "-e": 1,
  "-f": 1,
  "-g": 1,
  "-h": 1,
  "-k": 1,
  "-p": 1,
  "-r": 1,
  "-s": 1,
  "-t": 1,
  "-u": 1,
  "-v": 1,
  "-w": 1,
  "-x": 1,
  "-z": 1,
  "-n": 1,
  "-o": 1,
  "-N": 1,
  "-S": 1,
  "-L": 1,
  "-G": 1,
  "-O": 1,
  "-R": 1
};
var BINARY_TEST_OPS = {
  "==": 1,
  "!=": 1,
  "=~": 1,
  "=": 1,
  "-eq": 1,
  "-ne": 1,
  "-lt": 1,
  "-le": 1,
  "-gt": 1,
  "-ge": 1,
  "-nt": 1,
  "-ot": 1,
  "-ef": 1,
  "<": 1,
  ">": 1
};
var EMPTY_REDIRECTS = [];
var EMPTY_PREFIXES = [];
var EMPTY_ELIFS = [];
function parse2(source) {
  return new Parser(source, 0, source.length).run();
}
function parseRegion(source, start, end, depth = 0, parenBoundary = false, context) {
  return new Parser(source, start, end, depth, parenBoundary, void 0, context).run();
}
var SubstitutionLexer = class _SubstitutionLexer extends Lexer {
  boundaries;
  pending;
  context;
  constructor(source, boundary, boundaries, pending, context, parenBoundary = true) {
    super(source, boundary.start, boundary.end, parenBoundary, context);
    this._nestingDepth = boundary.depth;
    this.boundaries = boundaries;
    this.pending = pending;
    this.context = context;
  }
  // Keep child boundary requests on this worklist so nested scans stay iterative.
  fork(start, end, parenBoundary = false) {
    return new _SubstitutionLexer(this.getSource(), { start, end, depth: this._nestingDepth }, this.boundaries, this.pending, this.context, parenBoundary);
  }
  findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
    const known2 = this.context.boundaries?.get(start);
    if (known2 !== void 0)
      return known2 <= end ? known2 : -1;
    const boundary = this.boundaries.get(start);
    if (boundary !== void 0)
      return boundary <= end ? boundary : -1;
    if (!this.boundaries.has(start)) {
      this.boundaries.set(start, void 0);
      this.pending.push({ start, end, depth });
    }
    return -1;
  }
};
function findSubstitutionEnd(source, start, end, depth, context) {
  const boundaries = /* @__PURE__ */ new Map([[start, void 0]]);
  const pending = [{ start, end, depth }];
  while (pending.length > 0) {
    const count3 = pending.length;
    const boundary = pending[count3 - 1];
    const lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context);
    const found2 = new Parser(source, boundary.start, boundary.end, boundary.depth, true, lexer).findSubstitutionEnd();
    if (pending.length === count3) {
      boundaries.set(boundary.start, found2);
      if (found2 !== -1)
        substitutionBoundaries(context).set(boundary.start, found2);
      pending.pop();
    }
  }
  return boundaries.get(start) ?? -1;
}
var Parser = class {
  tok;
  source;
  start;
  end;
  depth;
  errors = null;
  syntaxDepth = 0;
  // `depth` counts the substitution scripts (and sub-fields) enclosing this region; it
  // shares the MAX_SYNTAX_NESTING budget with the lexer's lazy word-part materialization.
  constructor(source, start, end, depth = 0, parenBoundary = false, lexer, context) {
    this.tok = lexer ?? new Lexer(source, start, end, parenBoundary, createSubstitutionContext(context));
    this.tok._nestingDepth = depth;
    this.source = source;
    this.start = start;
    this.end = end;
    this.depth = depth;
  }
  run() {
    const start = this.start;
    if (this.depth > MAX_SYNTAX_NESTING)
      this.error("maximum substitution nesting depth exceeded", start);
    let shebang;
    if (start === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
      const nl = this.source.indexOf("\n");
      shebang = nl === -1 ? this.source : this.source.slice(0, nl);
    }
    const commands = this.list();
    for (; ; ) {
      const unexpected = this.tok.peek(LexContext.CommandStart);
      if (unexpected.token === Token.EOF)
        break;
      this.unexpectedToken(unexpected);
      if (!listTerminators[unexpected.token] && unexpected.token !== Token.In)
        break;
      this.tok.next(LexContext.CommandStart);
      let separator = this.tok.peek(LexContext.CommandStart).token;
      if (separator !== Token.Semi && separator !== Token.Newline && separator !== Token.Amp)
        break;
      while (separator === Token.Semi || separator === Token.Newline || separator === Token.Amp) {
        this.tok.next(LexContext.CommandStart);
        separator = this.tok.peek(LexContext.CommandStart).token;
      }
      const recovered = this.list();
      for (let i = 0; i < recovered.length; i++)
        commands.push(recovered[i]);
    }
    const lexerErrors = this.tok._errors;
    if (lexerErrors !== null && lexerErrors.length > 0) {
      const errors = this.errors ?? (this.errors = []);
      for (let i = 0; i < lexerErrors.length; i++)
        errors.push(lexerErrors[i]);
    }
    if (this.errors !== null && this.errors.length > 1)
      this.errors.sort((a, b) => a.pos - b.pos);
    return { type: "Script", pos: start, end: this.end, shebang, commands, errors: this.errors ?? void 0 };
  }
  error(message, pos) {
    (this.errors ?? (this.errors = [])).push({ message, pos });
  }
  unexpectedToken(t) {
    this.error(`unexpected token '${t.token === Token.Newline ? "newline" : t.value}'`, t.pos);
  }
  findSubstitutionEnd() {
    this.list();
    return this.acceptEnd(Token.RParen);
  }
  skipSemi() {
    if (this.tok.peek(LexContext.Normal).token === Token.Semi)
      this.tok.next(LexContext.Normal);
  }
  accept(token2, ctx = LexContext.Normal) {
    if (this.tok.peek(ctx).token === token2)
      return this.tok.next(ctx);
    return null;
  }
  acceptEnd(token2, ctx = LexContext.Normal) {
    if (this.tok.peek(ctx).token === token2)
      return this.tok.next(ctx).end;
    return -1;
  }
  skipNewlines(ctx = LexContext.Normal) {
    while (this.tok.peek(ctx).token === Token.Newline)
      this.tok.next(ctx);
  }
  doBody(hasDo) {
    const body = this.list();
    const emptyPos = hasDo ? this.emptyListPos(body) : -1;
    if (emptyPos >= 0)
      this.error("expected command after 'do'", emptyPos);
    return body;
  }
  // Where an empty compound list stopped, or -1. An empty condition is reported only
  // once `then` or `do` follows, so a missing keyword is not reported twice.
  emptyListPos(commands) {
    return commands.length === 0 ? this.tok.peek(LexContext.CommandStart).pos : -1;
  }
  makeStatement(command) {
    return {
      type: "Statement",
      pos: command.pos,
      end: command.end,
      command,
      background: void 0
    };
  }
  // list := and_or ((';' | '&' | NEWLINE) and_or)* [';' | '&' | NEWLINE]
  list() {
    const commands = [];
    this.skipNewlines(LexContext.CommandStart);
    let t = this.tok.peek(LexContext.CommandStart).token;
    if (listTerminators[t] || !commandStarts[t])
      return commands;
    const first = this.andOr();
    if (first)
      commands.push(this.makeStatement(first));
    for (; ; ) {
      t = this.tok.peekFollow(compoundClosers).token;
      if (t !== Token.Semi && t !== Token.Newline && t !== Token.Amp)
        break;
      const isBackground = t === Token.Amp;
      const sepEnd = this.tok.next(LexContext.Normal).end;
      if (isBackground) {
        const stmt = commands[commands.length - 1];
        stmt.background = true;
        stmt.end = sepEnd;
      }
      this.skipNewlines(LexContext.CommandStart);
      t = this.tok.peek(LexContext.CommandStart).token;
      if (listTerminators[t] || !commandStarts[t])
        break;
      const node = this.andOr();
      if (node)
        commands.push(this.makeStatement(node));
    }
    return commands;
  }
  // and_or := pipeline (('&&' | '||') newlines pipeline)*
  andOr() {
    const first = this.pipeline();
    if (!first)
      return null;
    let t = this.tok.peek(LexContext.Normal).token;
    if (t !== Token.And && t !== Token.Or)
      return first;
    const commands = [first];
    const operators2 = [];
    do {
      const operatorToken = this.tok.next(LexContext.Normal);
      const operator = operatorToken.token === Token.And ? "&&" : "||";
      this.skipNewlines(LexContext.CommandStart);
      const next = this.pipeline();
      if (!next) {
        this.error(`expected command after '${operator}'`, operatorToken.end);
        break;
      }
      operators2.push(operator);
      commands.push(next);
      t = this.tok.peek(LexContext.Normal).token;
    } while (t === Token.And || t === Token.Or);
    return {
      type: "AndOr",
      pos: first.pos,
      end: commands[commands.length - 1].end,
      commands,
      operators: operators2
    };
  }
  withRedirects(command) {
    const redirects = this.collectTrailingRedirects();
    if (redirects.length === 0)
      return command;
    return { type: "Redirected", pos: command.pos, end: redirects[redirects.length - 1].end, command, redirects };
  }
  pipeline() {
    let prefixes;
    for (; ; ) {
      const token2 = this.tok.peek(LexContext.CommandStart);
      const isTime = token2.token === Token.Word && token2.keywordEligible && token2.value === "time";
      if (token2.token !== Token.Bang && !isTime)
        break;
      const prefix = this.tok.next(LexContext.CommandStart);
      const pos2 = prefix.pos;
      const keywordEnd = prefix.end;
      let posix;
      let endOfOptions;
      if (isTime) {
        let flag2 = this.tok.peek(LexContext.CommandStart);
        if (flag2.token === Token.Word && flag2.keywordEligible && flag2.value === "-p") {
          this.tok.next(LexContext.CommandStart);
          posix = { pos: flag2.pos, end: flag2.end };
          flag2 = this.tok.peek(LexContext.CommandStart);
        }
        if (flag2.token === Token.Word && flag2.keywordEligible && flag2.value === "--") {
          this.tok.next(LexContext.CommandStart);
          endOfOptions = { pos: flag2.pos, end: flag2.end };
        }
      }
      if (prefixes === void 0)
        prefixes = [];
      prefixes.push(isTime ? { type: "Time", pos: pos2, end: endOfOptions?.end ?? posix?.end ?? keywordEnd, keywordEnd, posix, endOfOptions } : { type: "Negation", pos: pos2, end: keywordEnd });
    }
    const command = this.pipelineCommands();
    if (!prefixes)
      return command;
    const pos = prefixes[0].pos;
    if (command?.type === "Pipeline") {
      command.prefixes = prefixes;
      command.pos = pos;
      return command;
    }
    return {
      type: "Pipeline",
      pos,
      end: command ? command.end : prefixes[prefixes.length - 1].end,
      prefixes,
      commands: command ? [command] : [],
      operators: []
    };
  }
  pipelineCommands() {
    const first = this.command();
    if (!first)
      return null;
    if (this.tok.peek(LexContext.Normal).token !== Token.Pipe)
      return first;
    const commands = [first];
    const operators2 = [];
    while (this.tok.peek(LexContext.Normal).token === Token.Pipe) {
      const pipeToken = this.tok.next(LexContext.Normal);
      const operator = pipeToken.value === "|&" ? "|&" : "|";
      this.skipNewlines(LexContext.CommandStart);
      const cmd = this.command();
      if (!cmd) {
        this.error(`expected command after '${operator}'`, pipeToken.end);
        break;
      }
      operators2.push(operator);
      commands.push(cmd);
    }
    if (commands.length === 1) {
      return commands[0];
    }
    const pipeline = {
      type: "Pipeline",
      pos: first.pos,
      end: commands[commands.length - 1].end,
      prefixes: EMPTY_PREFIXES,
      commands,
      operators: operators2
    };
    return pipeline;
  }
  // command := compound_command | function_def | simple_command
  command() {
    let compound;
    switch (this.tok.peek(LexContext.CommandStart).token) {
      case Token.LParen:
        compound = this.subshell();
        break;
      case Token.LBrace:
        compound = this.braceGroup();
        break;
      case Token.If:
        compound = this.ifClause();
        break;
      case Token.For:
        compound = this.forClause();
        break;
      case Token.While:
        compound = this.whileClause();
        break;
      case Token.Until:
        compound = this.untilClause();
        break;
      case Token.Case:
        compound = this.caseClause();
        break;
      case Token.Function:
        return this.functionDef();
      case Token.Select:
        compound = this.selectClause();
        break;
      case Token.DblLBracket:
        compound = this.testCommand();
        break;
      case Token.ArithCmd:
        compound = this.arithCommand();
        break;
      case Token.Coproc:
        return this.coprocCommand();
      case Token.Word:
      case Token.Assignment:
      case Token.Redirect:
        return this.simpleCommandOrFunction(false);
      default:
        return null;
    }
    return this.withRedirects(compound);
  }
  collectTrailingRedirects() {
    let redirects = EMPTY_REDIRECTS;
    while (this.tok.peekFollow(compoundClosers).token === Token.Redirect) {
      if (redirects === EMPTY_REDIRECTS)
        redirects = [];
      redirects.push(this.readRedirect(LexContext.Normal));
    }
    return redirects;
  }
  // arith_command := (( expr ))
  arithCommand() {
    const tok = this.tok.next(LexContext.CommandStart);
    return new ArithmeticCommandImpl(tok.pos, tok.end, tok.value, this.source, this.depth, this.tok.getSubstitutionContext());
  }
  // coproc := COPROC ([name] compound_command [redirections] | simple_command)
  coprocCommand() {
    const start = this.tok.next(LexContext.CommandStart);
    const pos = start.pos;
    const first = this.tok.peek(LexContext.CommandStart);
    let name;
    if (first.token === Token.Word) {
      const lookahead = this.tok.fork(first.end, this.end);
      switch (lookahead.peek(LexContext.CommandStart).token) {
        case Token.LParen:
          lookahead.next(LexContext.CommandStart);
          if (lookahead.peek(LexContext.Normal).token !== Token.RParen)
            name = this.readWord(LexContext.CommandStart);
          break;
        case Token.LBrace:
        case Token.If:
        case Token.For:
        case Token.While:
        case Token.Until:
        case Token.Case:
        case Token.Select:
        case Token.DblLBracket:
        case Token.ArithCmd:
          name = this.readWord(LexContext.CommandStart);
      }
    }
    const cmd = first.token === Token.Word && name === void 0 ? this.simpleCommandOrFunction(true) : this.command();
    if (cmd && cmd.type !== "Function" && cmd.type !== "Coproc") {
      return { type: "Coproc", pos, end: cmd.end, name, body: cmd };
    }
    this.error("expected command after 'coproc'", cmd?.pos ?? start.end);
    const body = cmd ? this.makeCompoundList([this.makeStatement(cmd)]) : { type: "CompoundList", pos: start.end, end: start.end, commands: [] };
    return { type: "Coproc", pos, end: body.end, name, body };
  }
  // subshell := '(' list ')'
  subshell() {
    return this.subshellBody(this.tok.next(LexContext.CommandStart).pos);
  }
  // Continues a subshell whose '(' the caller already consumed.
  subshellBody(pos) {
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum subshell nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipSubshellBody();
      if (closeEnd2 < 0)
        this.error("expected ')' to close subshell", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "Subshell", pos, end: end2, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const commands = this.list();
    this.syntaxDepth--;
    if (commands.length === 0)
      this.error("expected command in subshell", pos);
    const closeEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
    if (closeEnd < 0)
      this.error("expected ')' to close subshell", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "Subshell", pos, end, body: this.makeCompoundList(commands) };
  }
  // brace_group := '{' list '}'
  braceGroup() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum brace group nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.RBrace);
      if (closeEnd2 < 0)
        this.error("expected '}' to close brace group", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "BraceGroup", pos, end: end2, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const commands = this.list();
    this.syntaxDepth--;
    if (commands.length === 0)
      this.error("expected command in brace group", pos);
    const closeEnd = this.acceptEnd(Token.RBrace, LexContext.Normal);
    if (closeEnd < 0)
      this.error("expected '}' to close brace group", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "BraceGroup", pos, end, body: this.makeCompoundList(commands) };
  }
  // if_clause := IF list THEN list (ELIF list THEN list)* [ELSE list] FI
  ifClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum if nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Fi);
      if (closeEnd2 < 0)
        this.error("expected 'fi' to close 'if'", this.tok.getPos());
      const end = closeEnd2 >= 0 ? closeEnd2 : pos;
      return {
        type: "If",
        pos,
        end,
        clause: this.makeCompoundList([]),
        then: this.makeCompoundList([]),
        elif: EMPTY_ELIFS,
        else: void 0
      };
    }
    this.syntaxDepth++;
    let command;
    let branchPos = pos;
    for (; ; ) {
      const clauseCommands = this.list();
      const emptyClausePos = this.emptyListPos(clauseCommands);
      const clause = this.makeCompoundList(clauseCommands);
      this.skipSemi();
      const thenToken = this.accept(Token.Then, LexContext.CommandStart);
      if (!thenToken)
        this.error("expected 'then'", this.tok.getPos());
      else if (emptyClausePos >= 0)
        this.error(`expected command after '${branchPos === pos ? "if" : "elif"}'`, emptyClausePos);
      const thenCommands = this.list();
      const then_ = this.makeCompoundList(thenCommands);
      if (thenToken && thenCommands.length === 0) {
        this.error("expected command after 'then'", this.tok.peek(LexContext.CommandStart).pos);
        then_.pos = thenToken.end;
        then_.end = thenToken.end;
      }
      if (command) {
        if (command.elif === EMPTY_ELIFS)
          command.elif = [];
        command.elif.push({
          type: "Elif",
          pos: branchPos,
          end: then_.end,
          clause,
          then: then_
        });
      } else {
        command = { type: "If", pos, end: pos, clause, then: then_, elif: EMPTY_ELIFS, else: void 0 };
      }
      this.skipSemi();
      const elif = this.accept(Token.Elif, LexContext.CommandStart);
      if (!elif)
        break;
      branchPos = elif.pos;
    }
    if (this.accept(Token.Else, LexContext.CommandStart)) {
      const elseCommands = this.list();
      const emptyElsePos = this.emptyListPos(elseCommands);
      if (emptyElsePos >= 0)
        this.error("expected command after 'else'", emptyElsePos);
      command.else = this.makeCompoundList(elseCommands);
      this.skipSemi();
    }
    const closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'fi' to close 'if'", this.tok.getPos());
    command.end = closeEnd >= 0 ? closeEnd : branchPos;
    this.syntaxDepth--;
    return command;
  }
  // for_clause := FOR word [IN word* (';'|NL)] DO list DONE
  //            | FOR '((' expr '))' [';'|NL] DO list DONE
  forClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.tok.peek(LexContext.Normal).token === Token.LParen) {
      return this.cStyleFor(pos);
    }
    const name = this.readRequiredWord("for");
    let wordlist;
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
      this.tok.next(LexContext.CommandStart);
      wordlist = [];
      while (this.tok.peek(LexContext.Normal).token === Token.Word) {
        wordlist.push(this.readWord(LexContext.Normal));
      }
    }
    this.skipSemi();
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
      const bg = this.braceGroup();
      return { type: "For", pos, end: bg.end, name, wordlist, body: bg.body };
    }
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum for nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error("expected 'done' to close 'for'", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "For", pos, end: end2, name, wordlist, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const body = this.doBody(hasDo);
    this.syntaxDepth--;
    this.skipSemi();
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'done' to close 'for'", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "For", pos, end, name, wordlist, body: this.makeCompoundList(body) };
  }
  // C-style for: (( expr; expr; expr )) [;|NL] do list done | { list }
  cStyleFor(pos) {
    const [initStr, testStr, updateStr, initPos, testPos, updatePos] = this.tok.readCStyleForExprs();
    if (this.tok.peek(LexContext.CommandStart).token === Token.Semi)
      this.tok.next(LexContext.CommandStart);
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
      const bg = this.braceGroup();
      return new ArithmeticForImpl(pos, bg.end, bg.body, initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
    }
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum for nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error("expected 'done' to close 'for'", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return new ArithmeticForImpl(pos, end2, this.makeCompoundList([]), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
    }
    this.syntaxDepth++;
    const body = this.doBody(hasDo);
    this.syntaxDepth--;
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'done' to close 'for'", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return new ArithmeticForImpl(pos, end, this.makeCompoundList(body), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
  }
  whileClause() {
    return this.whileOrUntil("while");
  }
  untilClause() {
    return this.whileOrUntil("until");
  }
  whileOrUntil(kind) {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error(`maximum ${kind} nesting depth exceeded`, pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return {
        type: "While",
        pos,
        end: end2,
        kind,
        clause: this.makeCompoundList([]),
        body: this.makeCompoundList([])
      };
    }
    this.syntaxDepth++;
    const clauseCommands = this.list();
    const emptyClausePos = this.emptyListPos(clauseCommands);
    const clause = this.makeCompoundList(clauseCommands);
    this.skipSemi();
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    else if (emptyClausePos >= 0)
      this.error(`expected command after '${kind}'`, emptyClausePos);
    const body = this.doBody(hasDo);
    this.skipSemi();
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    this.syntaxDepth--;
    return { type: "While", pos, end, kind, clause, body: this.makeCompoundList(body) };
  }
  // case_clause := CASE word IN (pattern) list (;; | ;& | ;;&) ... ESAC
  caseClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const word = this.readRequiredWord("case");
    this.skipNewlines(LexContext.CommandStart);
    if (!this.accept(Token.In, LexContext.CommandStart))
      this.error("expected 'in' after 'case' word", this.tok.getPos());
    this.skipNewlines(LexContext.CasePattern);
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum case nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Esac);
      if (closeEnd2 < 0)
        this.error("expected 'esac' to close 'case'", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "Case", pos, end: end2, word, items: [] };
    }
    this.syntaxDepth++;
    const items = [];
    let invalid = false;
    let t = this.tok.peek(LexContext.CasePattern).token;
    while (t !== Token.Esac && t !== Token.EOF) {
      const itemPos = this.tok.peek(LexContext.Normal).pos;
      this.accept(Token.LParen, LexContext.Normal);
      const pattern = [];
      let expectWord = true;
      let next = this.tok.peek(LexContext.Normal);
      while (next.token !== Token.RParen && next.token !== Token.EOF) {
        const valid = next.token === (expectWord ? Token.Word : Token.Pipe);
        if (valid)
          expectWord = !expectWord;
        else if (!invalid) {
          this.unexpectedToken(next);
          invalid = true;
        }
        const tok = this.tok.next(LexContext.Normal);
        if (tok.token === Token.Word)
          pattern.push(this.toWord(tok));
        next = this.tok.peek(LexContext.Normal);
      }
      if (expectWord && next.token === Token.RParen && !invalid) {
        this.unexpectedToken(next);
        invalid = true;
      }
      const rparenEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
      const cmds = this.list();
      const bodyPos = rparenEnd >= 0 ? rparenEnd : pattern.length > 0 ? pattern[pattern.length - 1].end : itemPos;
      const itemEnd = cmds.length > 0 ? cmds[cmds.length - 1].end : bodyPos;
      const item = {
        type: "CaseItem",
        pos: itemPos,
        end: itemEnd,
        pattern,
        body: cmds.length > 0 ? this.makeCompoundList(cmds) : { type: "CompoundList", pos: bodyPos, end: bodyPos, commands: [] },
        terminator: void 0
      };
      const after = this.tok.peek(LexContext.CommandStart);
      t = after.token;
      if (t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
        const termTok = this.tok.next(LexContext.CommandStart);
        item.terminator = CASE_TERMINATORS[termTok.token];
        item.end = termTok.end;
      } else if (t !== Token.Esac && t !== Token.EOF && !invalid) {
        this.unexpectedToken(after);
        invalid = true;
      }
      items.push(item);
      this.skipNewlines(LexContext.CasePattern);
      t = this.tok.peek(LexContext.CasePattern).token;
    }
    const closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'esac' to close 'case'", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    this.syntaxDepth--;
    return { type: "Case", pos, end, word, items };
  }
  // select_clause := SELECT word [IN word* (';'|NL)] DO list DONE
  selectClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const name = this.readRequiredWord("select");
    let wordlist;
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
      this.tok.next(LexContext.CommandStart);
      wordlist = [];
      while (this.tok.peek(LexContext.Normal).token === Token.Word) {
        wordlist.push(this.readWord(LexContext.Normal));
      }
    }
    this.skipSemi();
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
      const bg = this.braceGroup();
      return { type: "Select", pos, end: bg.end, name, wordlist, body: bg.body };
    }
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum select nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error("expected 'done' to close 'select'", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "Select", pos, end: end2, name, wordlist, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const body = this.doBody(hasDo);
    this.syntaxDepth--;
    this.skipSemi();
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'done' to close 'select'", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "Select", pos, end, name, wordlist, body: this.makeCompoundList(body) };
  }
  // test_command := [[ test_expr ]]
  testCommand() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const expr = this.parseTestOr();
    const closeEnd = this.acceptEnd(Token.DblRBracket, LexContext.TestMode);
    if (closeEnd < 0)
      this.error("expected ']]' to close '[['", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "TestCommand", pos, end, expression: expr };
  }
  // test_or := test_and ('||' test_and)*
  parseTestOr() {
    const first = this.parseTestAnd();
    if (this.tok.peek(LexContext.TestMode).token !== Token.Or)
      return first;
    const operands = [first];
    do {
      this.tok.next(LexContext.TestMode);
      operands.push(this.parseTestAnd());
    } while (this.tok.peek(LexContext.TestMode).token === Token.Or);
    return {
      type: "TestLogical",
      pos: first.pos,
      end: operands[operands.length - 1].end,
      operator: "||",
      operands
    };
  }
  // test_and := test_not ('&&' test_not)*
  parseTestAnd() {
    const first = this.parseTestNot();
    if (this.tok.peek(LexContext.TestMode).token !== Token.And)
      return first;
    const operands = [first];
    do {
      this.tok.next(LexContext.TestMode);
      operands.push(this.parseTestNot());
    } while (this.tok.peek(LexContext.TestMode).token === Token.And);
    return {
      type: "TestLogical",
      pos: first.pos,
      end: operands[operands.length - 1].end,
      operator: "&&",
      operands
    };
  }
  // test_not := '!' test_not | test_primary
  parseTestNot() {
    let t = this.tok.peek(LexContext.TestMode);
    if (!isTestNegation(t))
      return this.parseTestPrimary();
    const negations = [];
    while (isTestNegation(t)) {
      const bang = this.tok.next(LexContext.TestMode);
      negations.push({ type: "Negation", pos: bang.pos, end: bang.end });
      t = this.tok.peek(LexContext.TestMode);
    }
    const operand = this.parseTestPrimary();
    return { type: "TestNot", pos: negations[0].pos, end: operand.end, negations, operand };
  }
  // test_primary := '(' test_or ')' | unary_op word | word binary_op word | word
  parseTestPrimary() {
    if (this.tok.peek(LexContext.TestMode).token === Token.LParen) {
      const openPos = this.tok.next(LexContext.TestMode).pos;
      if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
        this.error("maximum test group nesting depth exceeded", openPos);
        const closeEnd2 = this.tok.skipTestGroup();
        if (closeEnd2 < 0)
          this.error("expected ')' to close test group", this.tok.getPos());
        const end2 = closeEnd2 >= 0 ? closeEnd2 : openPos;
        const operand = new WordImpl("", openPos, openPos);
        const expression = {
          type: "TestUnary",
          pos: openPos,
          end: openPos,
          operator: "-n",
          operand
        };
        return { type: "TestGroup", pos: openPos, end: end2, expression };
      }
      this.syntaxDepth++;
      const expr = this.parseTestOr();
      this.syntaxDepth--;
      const closeEnd = this.acceptEnd(Token.RParen, LexContext.TestMode);
      if (closeEnd < 0)
        this.error("expected ')' to close test group", this.tok.getPos());
      const end = closeEnd >= 0 ? closeEnd : openPos;
      return { type: "TestGroup", pos: openPos, end, expression: expr };
    }
    const first = this.tok.next(LexContext.TestMode);
    if (first.token === Token.And || first.token === Token.Or)
      this.unexpectedToken(first);
    const val = first.value;
    const firstPos = first.pos;
    const firstEnd = first.end;
    if (first.keywordEligible && UNARY_TEST_OPS[val] === 1) {
      if (this.tok.peek(LexContext.TestMode).token === Token.Word) {
        const operand2 = this.readTestOperand();
        return {
          type: "TestUnary",
          pos: firstPos,
          end: operand2.end,
          operator: val,
          operand: operand2
        };
      }
      this.error("expected operand after unary test operator", firstEnd);
      const operand = new WordImpl("", firstEnd, firstEnd);
      return { type: "TestUnary", pos: firstPos, end: firstEnd, operator: val, operand };
    }
    const nt = this.tok.peek(LexContext.TestMode);
    if (nt.token === Token.Word && nt.keywordEligible && BINARY_TEST_OPS[nt.value] === 1) {
      const op = this.tok.next(LexContext.TestMode).value;
      let right;
      if (op === "=~") {
        const token2 = this.tok.readTestRegexWord();
        right = new WordImpl(this.source.slice(token2.pos, token2.end), token2.pos, token2.end, this.source, embeddedPartsResolver(this.tok.getSubstitutionContext()), this.depth);
      } else {
        right = this.readTestOperand();
      }
      const left = this.toWordFromPosEnd(first, firstPos, firstEnd);
      return {
        type: "TestBinary",
        pos: firstPos,
        end: right.end,
        operator: op,
        left,
        right
      };
    }
    const w = this.toWordFromPosEnd(first, firstPos, firstEnd);
    return { type: "TestUnary", pos: firstPos, end: w.end, operator: "-n", operand: w };
  }
  // Unquoted `<` and `>` are operators in `[[ ]]`, never operands.
  readTestOperand() {
    const t = this.tok.next(LexContext.TestMode);
    if (t.keywordEligible && (t.value === "<" || t.value === ">"))
      this.error(`unexpected argument '${t.value}' to conditional operator`, t.pos);
    return this.toWord(t);
  }
  // function_def with 'function' keyword
  functionDef() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const name = this.readWord(LexContext.FunctionName);
    let body;
    if (this.tok.peek(LexContext.CommandStart).token === Token.LParen) {
      const openPos = this.tok.next(LexContext.CommandStart).pos;
      if (this.tok.peek(LexContext.CommandStart).token === Token.RParen) {
        this.tok.next(LexContext.CommandStart);
        this.skipNewlines(LexContext.CommandStart);
        body = this.commandAsBody();
      } else {
        body = this.withRedirects(this.subshellBody(openPos));
      }
    } else {
      this.skipNewlines(LexContext.CommandStart);
      body = this.commandAsBody();
    }
    return { type: "Function", pos, end: body.end, name, body };
  }
  // simple_command or function_def (word '(' ')' body)
  simpleCommandOrFunction(coproc) {
    const prefix = [];
    const cmdPos = this.tok.peek(LexContext.CommandStart).pos;
    let lastEnd = cmdPos;
    let ctx = LexContext.CommandStart;
    for (; ; ) {
      const t = this.tok.peek(ctx).token;
      if (t === Token.Assignment) {
        const assignment2 = this.tok.next(ctx);
        lastEnd = assignment2.end;
        prefix.push(this.parseAssignment(assignment2));
      } else if (t === Token.Redirect) {
        const redirect = this.readRedirect(ctx);
        prefix.push(redirect);
        lastEnd = redirect.end;
      } else {
        break;
      }
      ctx = LexContext.CommandPrefix;
    }
    if (this.tok.peek(LexContext.Normal).token !== Token.Word) {
      return new CommandImpl(cmdPos, lastEnd, void 0, prefix, []);
    }
    const nameToken = this.tok.next(LexContext.Normal);
    const keyword = nameToken.keywordEligible ? nameToken.value : "";
    const name = this.toWord(nameToken);
    ctx = isDeclarationCommand(keyword) ? LexContext.Declaration : keyword === "eval" || keyword === "let" ? LexContext.EvalArgument : LexContext.Normal;
    lastEnd = name.end;
    const suffix = [];
    if (coproc) {
      while (this.tok.peek(LexContext.CommandPrefix).token === Token.Assignment) {
        const token2 = this.tok.next(LexContext.CommandPrefix);
        const word = ctx === LexContext.Declaration ? this.parseAssignment(token2) : this.toWord(token2);
        suffix.push(word);
        lastEnd = word.end;
      }
    }
    if (this.tok.peek(ctx).token === Token.LParen && suffix.length === 0) {
      this.tok.next(LexContext.Normal);
      if (this.tok.peek(LexContext.Normal).token === Token.RParen) {
        this.tok.next(LexContext.Normal);
        this.skipNewlines(LexContext.CommandStart);
        const body = this.commandAsBody();
        return {
          type: "Function",
          pos: name.pos,
          end: body.end,
          name,
          body
        };
      }
    }
    for (; ; ) {
      const st = this.tok.peek(ctx).token;
      if (st === Token.Word || st === Token.Assignment) {
        const token2 = this.tok.next(ctx);
        const w = st === Token.Assignment ? this.parseAssignment(token2) : this.toWord(token2);
        suffix.push(w);
        lastEnd = w.end;
      } else if (st === Token.Redirect) {
        const redirect = this.readRedirect(ctx);
        suffix.push(redirect);
        lastEnd = redirect.end;
      } else {
        break;
      }
    }
    return new CommandImpl(cmdPos, lastEnd, name, prefix, suffix);
  }
  readRedirect(ctx) {
    const t = this.tok.next(ctx);
    const tPos = t.pos;
    const tEnd = t.end;
    const descriptor2 = t.fileDescriptor !== void 0 ? { type: "FileDescriptor", pos: tPos, end: t.descriptorEnd, value: t.fileDescriptor } : t.variableName !== void 0 ? { type: "FileDescriptorVariable", pos: tPos, end: t.descriptorEnd, name: t.variableName } : void 0;
    const hasTarget = t.targetEnd > t.targetPos;
    if (!hasTarget)
      this.error("expected redirect target", t.targetPos);
    if (t.value === "<<" || t.value === "<<-") {
      const r = {
        type: "HereDoc",
        pos: tPos,
        end: tEnd,
        operator: t.value,
        descriptor: descriptor2,
        delimiter: hasTarget ? {
          type: "HereDocDelimiter",
          pos: t.targetPos,
          end: t.targetEnd,
          text: this.source.slice(t.targetPos, t.targetEnd),
          value: t.content ?? "",
          quoted: t.delimiterQuoted
        } : void 0,
        body: new HereDocBodyImpl(this.source, tEnd, t.delimiterQuoted, this.depth, this.tok.getSubstitutionContext()),
        closing: void 0
      };
      if (hasTarget)
        this.tok.registerHereDocTarget(r);
      return r;
    }
    const target = hasTarget ? new WordImpl(this.source.slice(t.targetPos, t.targetEnd), t.targetPos, t.targetEnd, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth) : void 0;
    return t.value === "<<<" ? { type: "HereString", pos: tPos, end: tEnd, operator: "<<<", descriptor: descriptor2, target } : { type: "Redirect", pos: tPos, end: tEnd, operator: REDIRECT_OPS[t.value] ?? ">", descriptor: descriptor2, target };
  }
  commandAsBody() {
    const cmd = this.command();
    if (cmd && cmd.type !== "Command" && cmd.type !== "Function" && cmd.type !== "Coproc")
      return cmd;
    this.error("expected compound command as function body", cmd?.pos ?? this.tok.getPos());
    return this.makeCompoundList(cmd ? [this.makeStatement(cmd)] : []);
  }
  readWord(ctx) {
    return this.toWord(this.tok.next(ctx));
  }
  // A missing word stays empty and leaves its token to the rest of the clause.
  readRequiredWord(keyword) {
    const t = this.tok.peek(LexContext.Normal);
    if (t.token === Token.Word)
      return this.toWord(this.tok.next(LexContext.Normal));
    if (t.token !== Token.EOF)
      this.error(`expected word after '${keyword}'`, t.pos);
    return new WordImpl("", t.pos, t.pos);
  }
  toWord(tok) {
    const text2 = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end);
    const source = tok.raw && tok.keywordEligible ? void 0 : this.source;
    return new WordImpl(text2, tok.pos, tok.end, source, source === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
  }
  toWordFromPosEnd(tok, pos, end) {
    if (tok.pos === pos && tok.end === end)
      return this.toWord(tok);
    return new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
  }
  parseAssignment(token2) {
    const text2 = token2.raw ? token2.value : this.source.slice(token2.pos, token2.end);
    return new AssignmentImpl(text2, token2.pos, token2.end, this.source, token2.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
  }
  makeCompoundList(commands) {
    const p = this.tok.getPos();
    const pos = commands.length > 0 ? commands[0].pos : p;
    const end = commands.length > 0 ? commands[commands.length - 1].end : p;
    return { type: "CompoundList", pos, end, commands };
  }
};

// src/collect/shell.ts
var sizeLimit3 = 256 * 1024;
var depthLimit6 = 4;
var wrappers = /* @__PURE__ */ new Map([
  ["sudo", "ugp"],
  ["env", "uC"],
  ["exec", "a"],
  ["time", ""],
  ["nohup", ""],
  ["command", ""],
  ["nice", "n"],
  ["retry", ""],
  ["tini", ""],
  ["dumb-init", ""]
]);
var shells = /* @__PURE__ */ new Set(["sh", "bash", "ash", "dash", "zsh", "ksh"]);
var asksForRoot = /\bid\s+-u\b|\$\{?E?UID\b|\bwhoami\b/;
function shellCommands(script) {
  return script.length > sizeLimit3 ? [] : read2(script, outside);
}
var outside = { depth: 0, guarded: false, tolerated: false };
function read2(script, context) {
  if (context.depth > depthLimit6) return [];
  const found2 = [];
  try {
    visit3(parse2(script), script, context, found2);
  } catch {
    return found2;
  }
  return found2;
}
function visit3(node, script, context, found2) {
  if (node.type === "Command") found2.push(...commandOf(node, context));
  if (node.type === "If" && script.slice(node.clause.pos, node.clause.end).replace(/[;\s]/g, "") === "false") return;
  const conditional = node.type === "If" && asksForRoot.test(script.slice(node.clause.pos, node.clause.end));
  const swallowed = node.type === "AndOr" ? swallowedBy(node) : 0;
  forEachChild(node, (child2) => {
    const guarded = context.guarded || conditional && node.type === "If" && child2 === node.then;
    const tolerated = context.tolerated || node.type === "AndOr" && child2.pos < swallowed;
    visit3(child2, script, { ...context, guarded, tolerated }, found2);
  });
}
function swallowedBy({ commands, operators: operators2 }) {
  const places = commands.map((command, index) => {
    const name = command.type === "Command" ? command.name?.value : void 0;
    const harmless2 = name !== void 0 && /^(?:true|:|echo|printf)$/.test(name);
    const leaves = name === "exit" && command.type === "Command" && command.args[0]?.text === "0";
    return operators2[index - 1] === "||" && (harmless2 || leaves) ? command.pos : 0;
  });
  return Math.max(0, ...places);
}
function commandOf(command, context) {
  if (command.name === void 0) return [];
  const words3 = [command.name.value, ...command.args.map((word) => word.type === "Word" ? word.value : word.text)];
  return [...assignmentsOf(command, context), ...unwrap(words3, context)];
}
function assignmentsOf({ prefix }, { guarded, tolerated }) {
  const words3 = prefix.flatMap((part2) => part2.type === "Assignment" ? [part2.text.replaceAll(/["']/g, "")] : []);
  return words3.length === 0 ? [] : [{ name: "export", path: "export", words: words3, guarded, tolerated }];
}
function unwrap(words3, context = outside) {
  let rest = [...words3];
  for (let turn = 0; turn < 8; turn++) {
    const name = baseName(rest[0] ?? "");
    const valued3 = wrappers.get(name);
    if (valued3 === void 0) break;
    rest = afterWrapper(rest.slice(1), valued3);
  }
  const [path4 = "", ...others3] = rest;
  if (path4 === "") return [];
  const script = shells.has(baseName(path4)) ? inlineScript(others3) : void 0;
  if (script !== void 0) return read2(script, { ...context, depth: context.depth + 1 });
  return [{ name: baseName(path4), path: path4, words: others3, guarded: context.guarded, tolerated: context.tolerated }];
}
function afterWrapper(words3, valued3) {
  let index = 0;
  while (index < words3.length) {
    const word = words3[index] ?? "";
    if (word === "--") return words3.slice(index + 1);
    if (/^-[A-Za-z]$/.test(word) && valued3.includes(word[1] ?? "")) index += 2;
    else if (word.startsWith("-") || /^[A-Za-z_]\w*=/.test(word)) index++;
    else break;
  }
  return words3.slice(index);
}
function inlineScript(words3) {
  const index = words3.findIndex((word) => /^-[a-z]*c[a-z]*$/.test(word));
  const before = words3.slice(0, Math.max(0, index));
  return index >= 0 && before.every((word) => /^[-+]/.test(word) || word === "pipefail") ? words3[index + 1] : void 0;
}
function baseName(path4) {
  return path4.slice(path4.lastIndexOf("/") + 1);
}
function optionValues(words3, names3) {
  return words3.flatMap((word, index) => {
    if (names3.includes(word)) return words3[index + 1] === void 0 ? [] : [words3[index + 1]];
    const name = names3.find((one2) => one2.startsWith("--") && word.startsWith(`${one2}=`));
    return name === void 0 ? [] : [word.slice(name.length + 1)];
  });
}

// src/collect/script-builds.ts
var checkout = "/checkout";
function scriptBuilds(commands) {
  let folder = checkout;
  const builds = [];
  for (const command of commands) {
    if (command.name === "cd" || command.name === "pushd") folder = join2(folder, command.words[0] ?? ".");
    const build2 = buildOf(command, folder);
    if (build2 !== void 0) builds.push(build2);
  }
  return builds;
}
function usesDocker(commands) {
  return commands.some((command) => {
    const verb = verbOf(command.words);
    return command.name === "docker" && (verb === "build" || verb === "push");
  });
}
function buildOf(command, folder) {
  const { name, words: words3, path: path4 } = command;
  if (/^(docker|podman|nerdctl|buildah)$/.test(name) && /^(build|bud)$/.test(verbOf(words3)))
    return dockerBuild(words3, folder);
  if (path4.endsWith("/kaniko/executor") || name === "executor" && optionValues(words3, ["--destination", "-d"]).length > 0)
    return kanikoBuild(words3, folder);
  if (/^buildctl(-daemonless\.sh)?$/.test(name) && words3.includes("build")) return buildctlBuild(words3, folder);
  return withoutDockerfile(command);
}
function verbOf(words3) {
  const plain2 = words3.filter((word, index) => !word.startsWith("-") && !globalOptions.has(words3[index - 1] ?? ""));
  const [first = "", second = ""] = plain2;
  return /^(buildx|image|builder)$/.test(first) ? second : first;
}
var globalOptions = /* @__PURE__ */ new Set(["--config", "-c", "--context", "-H", "--host", "-l", "--log-level"]);
var switches = new Set(
  "--no-cache --pull --push --load --rm --force-rm --squash --quiet --compress --layers --debug --tls-verify".split(
    " "
  )
);
function dockerBuild(words3, folder) {
  const rest = words3.slice(words3.findIndex((word) => word === "build" || word === "bud") + 1);
  const contexts = [];
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index] ?? "";
    const takesNext = word.startsWith("--") ? !word.includes("=") && !switches.has(word) : /^-[tfmco]$/.test(word);
    if (takesNext) index++;
    else if (!word.startsWith("-")) contexts.push(word);
  }
  const context = contexts.at(-1) ?? ".";
  const file = optionValues(rest, ["-f", "--file"])[0];
  const outputs = optionValues(rest, ["-o", "--output"]).flatMap(
    (output) => /(?:^|,)name=([^,]+)/.exec(output)?.[1] ?? []
  );
  return {
    dockerfile: inCheckout(file ?? `${context}/Dockerfile`, folder),
    context: inCheckout(context, folder),
    target: optionValues(rest, ["--target"])[0] ?? "",
    arguments: argumentsOf(optionValues(rest, ["--build-arg"])),
    images: pushedNames([...optionValues(rest, ["-t", "--tag"]), ...outputs])
  };
}
function kanikoBuild(words3, folder) {
  const context = (optionValues(words3, ["--context", "-c"])[0] ?? ".").replace(/^dir:\/\//, "");
  const file = optionValues(words3, ["--dockerfile", "-f"])[0];
  const base = file === void 0 || file.startsWith("/") ? folder : join2(folder, context);
  return {
    dockerfile: inCheckout(file ?? `${context}/Dockerfile`, base),
    context: inCheckout(context, folder),
    target: optionValues(words3, ["--target"])[0] ?? "",
    arguments: argumentsOf(optionValues(words3, ["--build-arg"])),
    images: pushedNames(optionValues(words3, ["--destination", "-d"]))
  };
}
function buildctlBuild(words3, folder) {
  const settings2 = new Map(argumentsOf(optionValues(words3, ["--opt", "--local"])));
  const context = settings2.get("context") ?? ".";
  const file = `${settings2.get("dockerfile") ?? context}/${settings2.get("filename") ?? "Dockerfile"}`;
  const outputs = optionValues(words3, ["--output"]).flatMap((output) => /(?:^|,)name=([^,]+)/.exec(output)?.[1] ?? []);
  return {
    dockerfile: inCheckout(file, folder),
    context: inCheckout(context, folder),
    target: settings2.get("target") ?? "",
    arguments: /* @__PURE__ */ new Map(),
    images: pushedNames(outputs)
  };
}
function withoutDockerfile({ name, words: words3 }) {
  const build2 = { context: void 0, target: "", arguments: /* @__PURE__ */ new Map() };
  const maven2 = /^(mvn|mvnw|gradle|gradlew)$/.test(name) && words3.some((word) => /^:?jib(:build)?$|jib-maven-plugin.*:build|build-image$|^:?bootBuildImage$/.test(word));
  const ko = name === "ko" && /^(build|publish|apply|resolve)$/.test(words3[0] ?? "");
  if (maven2 || ko)
    return {
      ...build2,
      dockerfile: "",
      images: pushedNames(
        words3.filter((word) => /^-D(jib\.to\.)?image=/.test(word)).map((word) => word.slice(word.indexOf("=") + 1))
      )
    };
  if (name === "pack" && words3[0] === "build")
    return { ...build2, dockerfile: "", images: pushedNames(words3.slice(1, 2)) };
  const compose2 = name === "docker-compose" ? words3 : words3[0] === "compose" && name === "docker" ? words3.slice(1) : [];
  const baked = name === "docker" && words3[0] === "buildx" && words3.includes("bake");
  return compose2.includes("build") || baked ? { ...build2, dockerfile: void 0, images: void 0 } : void 0;
}
function argumentsOf(values) {
  const pairs2 = values.filter((value) => value.includes("=")).map((value) => [value.slice(0, value.indexOf("=")), value.slice(value.indexOf("=") + 1)]);
  return new Map(pairs2.filter(([, value]) => !isOpen(value)));
}
function join2(folder, path4) {
  return path4.startsWith("/") ? path4 : `${folder}/${path4}`;
}
function inCheckout(path4, folder = checkout) {
  const whole2 = join2(folder, path4);
  if (isOpen(whole2) || /^(https?|git|ssh):|^git@|^-$/.test(path4)) return void 0;
  const normal = normalize(whole2);
  if (normal === null) return void 0;
  if (normal === checkout.slice(1)) return "";
  return normal.startsWith(checkout.slice(1) + "/") ? normal.slice(checkout.length) : void 0;
}

// src/collect/github-builds.ts
function githubBuilds(job, values) {
  const steps = records(job.steps).map(({ item }) => item);
  return steps.flatMap((step2) => {
    const known2 = new Map([...values, ...named3("env", record(step2.env))]);
    const uses = string(step2.uses);
    if (/^docker\/build-push-action@/.test(uses)) return [actionBuild(record(step2.with), steps, known2)];
    if (/^redhat-actions\/buildah-build@/.test(uses)) return [buildahBuild(record(step2.with), known2)];
    return scriptBuilds(stepCommands(step2, job, known2));
  });
}
function jobCommands(job, values) {
  return records(job.steps).flatMap(({ item }) => stepCommands(item, job, values));
}
function stepCommands(step2, job, values) {
  const script = string(step2.run);
  if (script === "" || /pwsh|powershell|cmd|python/.test(string(step2.shell))) return [];
  const defaults = record(record(job.defaults).run);
  const folder = substitute(string(step2["working-directory"]) || string(defaults["working-directory"]), values);
  const environment = new Map(
    [...values].filter(([name]) => name.startsWith("env.")).map(([name, value]) => [name.slice(4), value])
  );
  environment.set("GITHUB_WORKSPACE", checkout);
  const text2 = substitute(script, values).replace(/\$\{\{[^{}]*\}\}/g, "$UNKNOWN_EXPRESSION");
  const commands = shellCommands(folder === "" ? text2 : `cd '${folder.replaceAll("'", "")}'
${text2}`);
  return commands.map((command) => ({
    ...command,
    words: command.words.map((word) => expand(substitute(word, values), environment))
  }));
}
function actionBuild(settings2, steps, values) {
  const read5 = (name) => substitute(scalar(settings2[name]), values).trim();
  const context = read5("context").replace(/^\{\{defaultContext\}\}:?/, "") || ".";
  const tags = lines(read5("tags")).flatMap((tag) => metadataImages(tag, steps, values));
  const outputs = lines(read5("outputs"), "\n").flatMap((output) => /(?:^|,)name=([^,]+)/.exec(output)?.[1] ?? []);
  const given3 = lines(read5("build-args"), "\n").map((line2) => line2.split("=", 2));
  return {
    dockerfile: inCheckout(read5("file") || `${context}/Dockerfile`),
    context: inCheckout(context),
    target: read5("target"),
    arguments: new Map(given3.filter(([, value]) => value !== void 0 && !value.includes("$"))),
    images: pushedNames([...tags, ...outputs])
  };
}
function buildahBuild(settings2, values) {
  const read5 = (name) => substitute(scalar(settings2[name]), values).trim();
  const context = read5("context") || ".";
  const file = lines(read5("containerfiles") || read5("dockerfiles") || `${context}/Dockerfile`)[0] ?? "";
  const images3 = pushedNames([read5("image")]);
  return { dockerfile: inCheckout(file), context: inCheckout(context), target: "", arguments: /* @__PURE__ */ new Map(), images: images3 };
}
function metadataImages(tag, steps, values) {
  const id = /^\$\{\{\s*steps\.([\w-]+)\.outputs\.(?:tags|json)[^{}]*\}\}/.exec(tag)?.[1];
  const step2 = id === void 0 ? void 0 : steps.find((one2) => one2.id === id && string(one2.uses).startsWith("docker/metadata-action@"));
  if (step2 === void 0) return [tag];
  return lines(substitute(scalar(record(step2.with).images), values)).map(
    (image) => /(?:^|,)name=([^,]+)/.exec(image)?.[1] ?? image
  );
}
function lines(text2, separator = "\n,") {
  const parts2 = text2.split(separator === "\n" ? /\n/ : /\n|,(?![^{]*\}\})(?!name=)/);
  return parts2.map((part2) => part2.trim()).filter((part2) => part2 !== "" && !part2.startsWith("#"));
}
function environmentOf(job, content) {
  return new Map([...named3("env", record(content.env)), ...named3("env", record(job.env))]);
}
function needsDocker(job) {
  return list(Object.values(record(job.services))).some(
    (service) => /(^|\/)docker:[^/]*dind/.test(string(record(service).image))
  );
}

// src/collect/github-events.ts
var never = { runs: false, manual: true, schedules: [] };
var depthLimit7 = 5;
function eventsOf(workflow, workflows, depth = 0) {
  const own = namesOf(workflow.content.on).filter((name) => name !== "workflow_call");
  const direct = {
    runs: own.length > 0,
    manual: own.every((name) => name === "workflow_dispatch"),
    schedules: records(record(workflow.content.on).schedule).map(({ item }) => string(item.cron))
  };
  const callers = depth < depthLimit7 ? workflows.filter((other) => calls(other, workflow.file)) : [];
  return callers.map((caller) => eventsOf(caller, workflows, depth + 1)).reduce(together, direct.runs ? direct : never);
}
function together(a, b) {
  if (!a.runs || !b.runs) return a.runs ? a : b;
  return { runs: true, manual: a.manual && b.manual, schedules: [...a.schedules, ...b.schedules] };
}
function calls({ content, file }, called) {
  if (file === called) return false;
  const jobs = Object.values(record(content.jobs));
  return jobs.some((job) => isRecord(job) && !isOff(job.if) && string(job.uses).replace(/^\.\//, "") === called);
}
function namesOf(events) {
  if (typeof events === "string") return [events];
  return Array.isArray(events) ? list(events).map(string) : Object.keys(record(events));
}
function isOff(condition) {
  return condition === false || /^\s*(?:\$\{\{\s*)?false\s*(?:\}\})?\s*$/.test(string(condition));
}
function asksForPeople(condition) {
  return /^\s*(?:\$\{\{\s*)?github\.event_name\s*==\s*'workflow_dispatch'\s*(?:\}\})?\s*$/.test(string(condition));
}

// src/collect/task-tests.ts
var alone = /^(?:vitest|jest|mocha|ava|karma|jasmine|tap|qunit|uvu|wtr|web-test-runner|pytest|py\.test|tox|nox|nose2|nosetests|unittest|trial|gotestsum|ginkgo|phpunit|simple-phpunit|pest|paratest|rspec|minitest|ctest|bats|shunit2|kotest|behave|ward|busted|prove|meson-test)$/;
var verbs = [
  [/^go$/, /^test\b/],
  [/^cargo$/, /^(?:\+\S+ )?(?:test|t|nextest|tarpaulin|llvm-cov|hack test)\b/],
  [/^cross$/, /^test\b/],
  [
    /^(?:bun|deno|swift|flutter|dart|mix|lein|bazel|bazelisk|stack|cabal|zig|ng|hatch|gleam|crystal|nx|forge|sbt)$/,
    /^(?:\S+ )?(?:test|testOnly|coverage)\b/
  ],
  [/^dotnet$/, /^(?:test|vstest)\b/],
  [/^node$/, /(?:^| )--test\b/],
  [/^(?:manage\.py|django-admin|artisan|rails|react-scripts|craco)$/, /^(?:test|spec)\b/],
  [/^rake$/, /^(?:\S+ )*(?:test|spec)\b/],
  [/^vue-cli-service$/, /^test:unit\b/],
  [/^codecept$/, /^run\b/]
];
var maven = /^(?:mvn|mvnw|mvnd)$/;
var mavenPhases = /^(?:test|package|verify|install|deploy|integration-test|prepare-package|surefire:test)$/;
var mavenSkips = /^-D(?:skipTests|maven\.test\.skip|skipUnitTests|skipUTs)(?:=true)?$/;
var gradle = /^(?:gradle|gradlew)$/;
var gradleTasks = /(?:^|:)(?:\w*[tT]ests?|check|build)$/;
function runsTests({ name, words: words3 }) {
  if (words3.some((word) => /^--(?:help|version|listTests|collect-only|no-run|co)$/.test(word))) return false;
  if (alone.test(name)) return true;
  if (maven.test(name))
    return words3.some((word) => mavenPhases.test(word)) && !words3.some((word) => mavenSkips.test(word));
  if (gradle.test(name)) return runsGradleTests(words3);
  const said = words3.join(" ");
  return verbs.some(([pattern, first]) => pattern.test(name) && first.test(said));
}
function runsGradleTests(words3) {
  const excluded = words3.filter((_, index) => /^(?:-x|--exclude-task)$/.test(words3[index - 1] ?? ""));
  if (excluded.some((task) => /(?:^|:)test$/.test(task))) return false;
  return words3.some((word) => !word.startsWith("-") && !excluded.includes(word) && gradleTasks.test(word));
}
function ignoresFailures({ words: words3 }) {
  return words3.some((word) => /^-D(?:maven\.test\.failure\.ignore|testFailureIgnore)(?:=true)?$/.test(word));
}
function measuresCoverage({ name, words: words3 }) {
  const tools = /^(?:cargo-tarpaulin|tarpaulin|kcov)$/;
  return tools.test(name) || words3.some(
    (word) => /(?:^-{1,2}(?:coverage|cov|cover|coverprofile|collect)|jacoco|llvm-cov|tarpaulin|XPlat)/i.test(word)
  );
}
function isTestFile(file) {
  return testFile.test(file) && !/(?:^|\/)(?:node_modules|vendor)\//.test(file);
}
var testFile = /\.(?:test|spec|tests|cy)\.[cm]?[jt]sx?$|_test\.(?:go|py|exs|dart|cc|cpp|rb|ts|js)$|(?:^|\/)test_[^/]+\.py$|(?:^|\/)tests?\.py$|(?:^|\/)src\/test\/|[A-Za-z0-9](?:Tests?|IT|Spec|TestCase)\.(?:java|kt|kts|scala|groovy|cs|fs|vb|swift|php)$|_spec\.rb$|\.bats$|(?:^|\/)(?:tests?|__tests__|spec)\/[^/]+(?:\/[^/]+)*\.(?:rs|py|rb|php|js|ts|jsx|tsx|mjs|cjs|cpp|c|cs|exs|hs|jl|lua|sh|go|java|kt|dart|R)$/;

// src/collect/task-words.ts
var runners = [
  [/^(?:poetry|uv|pipenv|pdm|hatch|rye|dotenvx|devbox)$/, ["run"]],
  [/^(?:bundle|pnpm|npm|yarn|bun|dotnet)$/, ["exec"]],
  [/^(?:pnpm|yarn)$/, ["dlx"]],
  [/^(?:npx|bunx|pnpx|cross-env|xvfb-run|dotenv|ddev|sail|corepack|catchsegv|php|wine|stdbuf|setsid|unbuffer)$/, []],
  [/^(?:coverage|kcov|nyc|c8)$/, []],
  [/^timeout$/, []]
];
var python = /^(?:python|pypy)[\d.]*$/;
var valued = new Set(
  "-e --env -p --package -C --dir --cwd --with --extra --group -a --source --include --omit --rcfile -s --signal -k --python --reporter --project".split(
    " "
  )
);
var beforeVerb = new Set(
  "--filter -F --filter-prod -C --dir --cwd --prefix -w --workspace --project --directory -p".split(" ")
);
var startsWith = (words3, verbs2) => verbs2.every((verb, index) => words3[index] === verb);
function peel(command) {
  let current = [command];
  for (let turn = 0; turn < 6; turn++) {
    const next = current.flatMap(step);
    if (next.length === current.length && next.every((one2, index) => one2 === current[index])) break;
    current = next.slice(0, 50);
  }
  return current;
}
function step(command) {
  const words3 = behindRunner(command) ?? inContainer(command);
  if (words3 === void 0) return [command];
  return unwrap(words3, { depth: 1, guarded: command.guarded, tolerated: command.tolerated });
}
function behindRunner({ name, words: words3 }) {
  if (python.test(name)) return behindPython(words3);
  const found2 = runners.find(([pattern, verbs2]) => pattern.test(name) && startsWith(words3, verbs2));
  const behind2 = afterOptions(words3, beforeVerb);
  const runner = found2 ?? runners.find(([pattern, verbs2]) => pattern.test(name) && startsWith(behind2, verbs2));
  if (runner === void 0) return void 0;
  const rest = afterOptions((found2 === void 0 ? behind2 : words3).slice(runner[1].length));
  if (name === "coverage") return rest[0] === "run" ? behindPython(afterOptions(rest.slice(1))) : void 0;
  return rest.length === 0 ? void 0 : rest.slice(name === "timeout" ? 1 : 0);
}
function behindPython(words3) {
  const rest = words3.filter((word, index) => index > 0 || !/^-[^m-]/.test(word));
  if (rest[0] === "-m") return rest.slice(1);
  return rest[0] !== void 0 && !rest[0].startsWith("-") ? [...rest] : void 0;
}
function afterOptions(words3, takes = valued) {
  let index = 0;
  while (index < words3.length) {
    const word = words3[index] ?? "";
    if (word === "--") return words3.slice(index + 1);
    if (takes.has(word)) index += 2;
    else if (/^-/.test(word) || /^[A-Za-z_]\w*=/.test(word)) index++;
    else break;
  }
  return words3.slice(index);
}
var containerValued = new Set(
  "-e --env -v --volume -w --workdir -u --user --name --network --net -p --publish --env-file --entrypoint --mount -h --hostname --platform --memory -m --cpus --add-host --label -l --pull -f --file --project-name --profile --project-directory -T --index".split(
    " "
  )
);
function inContainer({ name, words: words3 }) {
  if (!/^(?:docker|podman|nerdctl|docker-compose)$/.test(name)) return void 0;
  const composed = name === "docker-compose" ? words3 : words3[0] === "compose" ? words3.slice(1) : void 0;
  const [verb, ...rest] = afterOptions(composed ?? words3, containerValued);
  if (verb !== "run" && verb !== "exec") return void 0;
  const switches3 = /* @__PURE__ */ new Set(["-T", "--pull", "-p", "-l"]);
  const takes = composed === void 0 ? containerValued : new Set([...containerValued].filter((one2) => !switches3.has(one2)));
  const [image = "", ...behind2] = afterOptions(rest, takes);
  if (composed !== void 0 || verb === "exec") return behind2.length > 0 ? behind2 : void 0;
  const tool = toolOfImage(image);
  if (tool !== void 0) return [tool, ...behind2];
  return behind2.length > 0 ? behind2 : void 0;
}
var images = [
  [/(?:^|\/)aquasec(?:urity)?\/trivy(?:[:@]|$)/, "trivy"],
  [/(?:^|\/)anchore\/grype(?:[:@]|$)/, "grype"],
  [/(?:^|\/)sonarsource\/sonar-scanner-cli(?:[:@]|$)/, "sonar-scanner"],
  [/(?:^|\/)owasp\/dependency-check(?:[:@]|$)/, "dependency-check"],
  [/(?:^|\/)(?:sigstore\/cosign|cosign\/cosign|bitnami\/cosign)(?:[:@]|$)/, "cosign"],
  [/(?:^|\/)google\/osv-scanner(?:[:@]|$)/, "osv-scanner"],
  [/(?:^|\/)(?:bitnami|alpine|rancher)\/kubectl(?:[:@]|$)/, "kubectl"],
  [/(?:^|\/)alpine\/helm(?:[:@]|$)/, "helm"]
];
function toolOfImage(image) {
  return images.find(([pattern]) => pattern.test(image))?.[1];
}
function verbsOf(words3, takes) {
  const verbs2 = [];
  for (let index = 0; index < words3.length; index++) {
    const word = words3[index] ?? "";
    if (takes.has(word)) index++;
    else if (!word.startsWith("-")) verbs2.push(baseName(word));
  }
  return verbs2;
}

// src/collect/unverified-names.ts
var skips = new RegExp(
  [
    "insecureskip(?:tls|ssl)?verif",
    "skip(?:tls|ssl|cert|certificate)(?:verif|valid|check)",
    "(?:tls|ssl)(?:insecure)?skipverif",
    "(?:tls|ssl)insecure",
    "insecure(?:tls|ssl|https)",
    "curlinsecure",
    "(?:tls|ssl)noverif",
    "noverif(?:y|ication)?(?:tls|ssl)",
    "nocheckcertificate",
    "trustall(?:certs?|certificates?|hosts?)?$",
    "trustservercertificate",
    "(?:allow|accept)(?:invalid|untrusted|any|all|insecure|selfsigned)(?:cert|hostname|tls|ssl)",
    "allowselfsigned",
    "disable(?:tls|ssl|cert|certificate)(?:verif|check|valid)",
    "ignore(?:tls|ssl|cert|certificate)(?:error|verif|valid|check|s?$)"
  ].join("|")
);
var verifies = /(?:tls|ssl|peer|certs?|certificates?)(?:verify|verification|validation)(?:enabled?|mode|peer|host)?$|(?:verify|validate|check)(?:tls|ssl|peer|certs?|certificates?|hostname)$|rejectunauthorized$|strictssl$|reqcert$/;
var on = /^(?:true|1|yes|on|enabled?)$/i;
var off = /^(?:false|0|no|off|none|never|disabled?)$/i;
var exact = /* @__PURE__ */ new Set(["nodetlsrejectunauthorized", "pythonhttpsverify"]);
var others = /^dockertlsverify$/;
function stopsVerification(name, value) {
  const text2 = typeof value === "object" ? "" : String(value).trim();
  if (text2 === "" || text2.length > 12) return false;
  const plain2 = name.toLowerCase().replace(/[^a-z0-9]/g, "");
  if (exact.has(plain2)) return text2 === "0";
  if (others.test(plain2)) return false;
  if (/sslmode$/.test(plain2)) return /^disabled?$/i.test(text2);
  return skips.test(plain2) ? on.test(text2) : off.test(text2) && verifies.test(plain2);
}
function isUnverifiedFlag(word) {
  return /^--?[A-Za-z][\w-]{3,60}$/.test(word) && skips.test(word.toLowerCase().replace(/[^a-z0-9]/g, ""));
}
var sizeLimit4 = 256 * 1024;
var assignment = /(?<![\w.])["']?([A-Za-z_][\w.-]{2,100})["']?[ \t]*(?:=>|[:=])[ \t]*["']?([A-Za-z0-9]{1,12})\b/g;
function unverifiedIn(text2) {
  if (text2.length > sizeLimit4 || !/[:=]/.test(text2)) return [];
  const written2 = text2.replaceAll(
    /^[ \t]*(?:#|\/\/|;|--[ \t]).*$|[ \t]#[^\n"']*$/gm,
    (comment) => " ".repeat(comment.length)
  );
  return [...written2.matchAll(assignment)].flatMap((match) => {
    const [, name = "", value = ""] = match;
    if (!stopsVerification(name, value)) return [];
    const property = name.startsWith("D") && written2[match.index - 1] === "-";
    return [{ name: property ? name.slice(1) : name, offset: match.index }];
  });
}

// src/collect/unverified-commands.ts
var speaks = /^(?:echo|printf|cat|tee|grep|egrep|rg|sed|awk|test|\[|\[\[|true|:|read)$/;
var curlValued = "AbcCdDeEFhHKmoPQrtTuUwxXyYz";
var loopback = /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/;
function unverifiedBy(command) {
  const { name, words: words3 } = command;
  if (speaks.test(name) || name === "git" && words3.some((word) => /^(?:commit|tag)$/.test(word))) return [];
  if (isLocal(command)) return [];
  const found2 = words3.flatMap((word, index) => {
    if (isFlag(name, word)) return [`${name} ${word}`];
    const assigned = /\s/.test(word) && name !== "psql" ? [] : unverifiedIn(word).map((one2) => one2.name);
    const set = words3.includes("config") && stopsVerification(word, words3[index + 1] ?? "") ? [word] : [];
    return [...assigned, ...set];
  });
  return [...new Set(found2)];
}
function isLocal({ name, words: words3 }) {
  if (!/^(?:curl|wget)$/.test(name)) return false;
  const addresses = words3.filter((word) => /^https?:\/\/|^(?:localhost|127\.0\.0\.1)(?:[:/]|$)/.test(word));
  return addresses.length > 0 && addresses.every((address3) => loopback.test(address3));
}
function isFlag(program, word) {
  if (isUnverifiedFlag(word) || /^--insecure(?:=true)?$/.test(word)) return true;
  if (program === "curl") return /^-[A-Za-z#0-9]+$/.test(word) && hasShort(word);
  if (/^(?:https?|xh)$/.test(program)) return /^--verify=(?:no|false)$/.test(word);
  return /^pip[\d.]*$/.test(program) && /^--trusted-host(?:=|$)/.test(word);
}
function hasShort(word) {
  for (const letter of word.slice(1)) {
    if (letter === "k") return true;
    if (curlValued.includes(letter)) return false;
  }
  return false;
}

// src/collect/task-deeds.ts
function deedsOf(command) {
  const found2 = detectors.filter(([, does]) => does(command)).map(([type]) => type);
  const own = found2.map((type) => ({
    type,
    tool: toolOf(command),
    loose: loosenessOf(command),
    coverage: measuresCoverage(command),
    byDigest: command.words.some((word) => /@|digest/i.test(word))
  }));
  return [...own, ...unverifiedBy(command).map((how) => deed("unverified", how))];
}
function deed(type, tool, loose = "") {
  return { type, tool, loose, coverage: false, byDigest: false };
}
function variableDeeds(variables) {
  return [...variables].flatMap(([name, value]) => {
    const found2 = stopsVerification(name, value) ? [name] : unverifiedIn(value).map((one2) => one2.name);
    return found2.map((how) => deed("unverified", how));
  });
}
function toolOf({ name, words: words3 }) {
  const verb = words3.find((word) => /^[a-z][a-z:-]*$/.test(word) && word.length < 30);
  const subject2 = name === "mvn" || name === "mvnw" || name === "gradle" || name === "gradlew" ? lastGoal(words3) : verb;
  return subject2 === void 0 || /^(?:pytest|vitest|jest|phpunit|rspec|sonar-scanner)$/.test(name) ? name : `${name} ${subject2}`;
}
function lastGoal(words3) {
  return words3.filter((word) => /^[:a-zA-Z]/.test(word) && !word.includes("/") && word.length < 30).at(-1);
}
function loosenessOf(command) {
  if (command.tolerated) return "|| true";
  if (ignoresFailures(command)) return "maven.test.failure.ignore";
  return command.words.find((word) => /^-Dsonar\.qualitygate\.wait=["']?false/.test(word)) ?? "";
}
var detectors = [
  ["tests", runsTests],
  ["analysis", analyses],
  ["scan", scans],
  ["signature", ({ name, words: words3 }) => name === "cosign" && words3[0] === "sign"],
  ["deployment", deploys],
  ["cluster", makesCluster]
];
function analyses({ name, words: words3 }) {
  if (/^(?:sonar-scanner|sonar-scanner-cli|sonar|sonarqube-scanner|pysonar|dotnet-sonarscanner)$/.test(name))
    return true;
  if (/^(?:mvn|mvnw|gradle|gradlew)$/.test(name))
    return words3.some((word) => /^:?sonar(?:qube)?(?::sonar)?$|sonar-maven-plugin[^\s]*:sonar$/.test(word));
  return name === "dotnet" && /^sonarscanner\b/.test(words3.join(" "));
}
var always = /^(?:grype|pip-audit|osv-scanner|govulncheck|bundler-audit|bundle-audit|dependency-check(?:\.sh)?|clair-scanner|clairctl|local-php-security-checker|nancy|audit-ci|better-npm-audit|auditjs|depscan|retire|npm-audit-resolver|check-audit)$/;
var scanVerbs = [
  [/^(?:npm|pnpm|bun|composer|cargo)$/, /^audit\b(?! (?:fix|signatures))/],
  [/^yarn$/, /^(?:npm )?audit\b/],
  [/^snyk$/, /^(?:test|container|monitor)\b/],
  [/^safety$/, /^(?:check|scan)\b/],
  [/^cargo$/, /^deny\b/],
  [/^bundle$/, /^audit\b/],
  [/^docker$/, /^(?:scout (?:cves|quickview|recommendations)|scan)\b/],
  [/^(?:jf|jfrog)$/, /^(?:audit|scan|docker scan)\b/],
  [/^symfony$/, /^(?:security:check|check:security)\b/],
  [/^dotnet$/, /^(?:list|package)\b.* --vulnerable\b/],
  [/^mix$/, /^deps\.audit\b/]
];
function scans({ name, words: words3 }) {
  if (words3.some((word) => /^--?(?:help|version)$/.test(word))) return false;
  if (always.test(name)) return true;
  if (name === "trivy") return scansWithTrivy(words3);
  if (/^(?:mvn|mvnw|gradle|gradlew)$/.test(name))
    return words3.some((word) => /dependency-?check(?:-maven)?(?::[^\s]*)?(?:check|aggregate|analyze)/i.test(word));
  const said = words3.join(" ");
  return scanVerbs.some(([pattern, first]) => pattern.test(name) && first.test(said));
}
function scansWithTrivy(words3) {
  const at3 = words3.findIndex((word) => /^--(?:scanners|security-checks)(?:=|$)/.test(word));
  const asked2 = at3 < 0 ? "vuln" : words3[at3]?.split("=")[1] ?? words3[at3 + 1] ?? "";
  return words3.some((word) => /^(?:image|i|fs|filesystem|repo|repository|rootfs|sbom|vm)$/.test(word)) && asked2.includes("vuln");
}
var clusterOptions = new Set(
  "-n --namespace --context --kubeconfig -s --server --token --user --cluster --as --kube-context --kube-token --kube-apiserver -f --file -e --environment".split(
    " "
  )
);
var changes = [
  [
    /^(?:kubectl|oc|k)$/,
    /^(?:apply|create|replace|patch|set|scale|delete|edit|run|expose|autoscale|new-app|rollout (?:restart|undo))\b/
  ],
  [/^helm3?$/, /^(?:install|upgrade|uninstall|rollback|delete)\b/],
  [/^helmfile$/, /^(?:apply|sync|destroy)\b/],
  [/^(?:kapp|werf)$/, /^(?:deploy|converge|delete)\b/],
  [/^skaffold$/, /^(?:run|deploy|apply)\b/],
  [/^tk$/, /^apply\b/],
  [/^ct$/, /^(?:install|lint-and-install)\b/],
  [/^kustomize$/, /^deploy\b/]
];
function deploys({ name, words: words3 }) {
  if (words3.some((word) => /^--dry-run(?:=(?!none)|$)|^--help$/.test(word))) return false;
  const said = verbsOf(words3, clusterOptions).join(" ");
  return changes.some(([pattern, verb]) => pattern.test(name) && verb.test(said));
}
function makesCluster({ name, words: words3 }) {
  const said = words3.join(" ");
  if (/^(?:kind|k3d|ctlptl)$/.test(name)) return /^(?:create cluster|cluster create)\b/.test(said);
  if (/^(?:minikube|microk8s|k0s|crc|colima)$/.test(name)) return /^(?:start|install)\b/.test(said);
  return name === "k3s" && words3[0] === "server" || /\bget\.k3s\.io\b/.test(said);
}

// src/collect/task-actions.ts
var known = [
  [
    /^sonarsource\/(?:sonarcloud-github-action|sonarqube-scan-action|sonarcloud-github-c-cpp|sonarqube-github-action)$/,
    "analysis"
  ],
  [/^kitabisa\/sonarqube-action$/, "analysis"],
  [/^anchore\/(?:scan-action|grype-action)$/, "scan"],
  [/^snyk\/actions(?:\/(?!setup).*)?$/, "scan"],
  [/^actions\/dependency-review-action$/, "scan"],
  [/^google\/osv-scanner-action(?:\/.*)?$/, "scan"],
  [/^(?:docker\/scout-action|numerique-gouv\/action-trivy-cache)$/, "scan"],
  [/^golang\/govulncheck-action$/, "scan"],
  [/^(?:rustsec|actions-rs)\/audit-check$/, "scan"],
  [/^(?:pypa|trailofbits)\/gh-action-pip-audit$/, "scan"],
  [/^dependency-check\/dependency-check_action$/, "scan"],
  [
    /^(?:azure\/container-scan|crazy-max\/ghaction-container-scan|symfonycorp\/security-checker-action|pyupio\/safety-action)$/,
    "scan"
  ],
  [/^dnum-mi\/fabnum-cicd\/\.github\/workflows\/scan-trivy\.ya?ml$/, "scan"],
  [
    /^(?:azure\/k8s-deploy|deliverybot\/helm|koslib\/helm-eks-action|bitovi\/github-actions-deploy-eks-helm|glopezep\/helm|wahyd4\/kubectl-helm-action)$/,
    "deployment"
  ],
  [
    /^[\w.-]+\/[\w.-]*(?:kubectl|kubernetes|k8s|helm|argo-?rollouts?)[-_](?:deploy|apply|rollout|upgrade)[\w.-]*$/,
    "deployment"
  ],
  [
    /^[\w.-]+\/[\w.-]*(?:deploy|apply|rollout)(?:ment)?[-_](?:to[-_])?(?:kubectl|kubernetes|k8s|helm|eks|aks|gke)[\w.-]*$/,
    "deployment"
  ],
  [/^socialgouv\/kontinuous\/\.github\/actions\/deploy-via-(?:github|webhook)$/, "deployment"],
  [/^socialgouv\/workflows\/\.github\/workflows\/use-ks-gh-/, "deployment"],
  [/^(?:helm|container-tools|engineerd)\/(?:kind-action|setup-kind|configurator)$/, "cluster"],
  [
    /^(?:medyagh\/setup-minikube|manusa\/actions-setup-minikube|nolar\/setup-k3d-k3s|absaoss\/k3d-action|rinx\/setup-k3d|jupyterhub\/action-k3s-helm|debianmaster\/actions-k3s|balchua\/microk8s-actions|insightsengineering\/k3d-action)$/,
    "cluster"
  ]
];
var runners2 = [
  [/^nick-(?:fields|invision)\/retry$/, ["command"], ""],
  [/^(?:coactions\/setup-xvfb|gabrielbb\/xvfb-action)$/, ["run"], ""],
  [/^addnab\/docker-run-action$/, ["run"], ""],
  [/^devcontainers\/ci$/, ["runCmd"], ""],
  [
    /^(?:gradle\/gradle-build-action|gradle\/actions\/setup-gradle|eskatos\/gradle-command-action)$/,
    ["arguments"],
    "gradle"
  ],
  [/^borales\/actions-yarn$/, ["cmd"], "yarn"],
  [/^actions-rs\/cargo$/, ["command", "args"], "cargo"],
  [/^(?:actions-hub\/kubectl|steebchen\/kubectl)$/, ["args", "command"], "kubectl"],
  [/^helmfile\/helmfile-action$/, ["helmfile-args"], "helmfile"],
  [/^(?:php-actions\/phpunit)$/, ["args"], "phpunit"],
  [/^php-actions\/composer$/, ["command"], "composer"],
  [/^stcarrez\/maven|^s4u\/maven/, ["run"], "mvn"]
];
function actionOf(uses, settings2) {
  const [name = ""] = uses.toLowerCase().split("@");
  if (name === "aquasecurity/trivy-action") return { deeds: trivy(settings2), script: "" };
  const tool = uses.split("@")[0] ?? "";
  const deeds = known.filter(([pattern]) => pattern.test(name)).map(([, type]) => deed(type, tool));
  const runner = runners2.find(([pattern]) => pattern.test(name));
  const words3 = runner?.[1].map((input) => scalar(settings2[input])).filter((text2) => text2 !== "") ?? [];
  return { deeds, script: words3.length > 0 ? [runner?.[2] ?? "", ...words3].join(" ").trim() : "" };
}
function trivy(settings2) {
  const asked2 = scalar(settings2.scanners) || scalar(settings2["security-checks"]) || "vuln";
  return scalar(settings2["scan-type"]) === "config" || !asked2.includes("vuln") ? [] : [deed("scan", "trivy-action")];
}
function isHarmless(workflow) {
  return /^(?:dnum-mi\/fabnum-cicd\/\.github\/workflows\/(?:sync-cpin|build-docker|lint|label|clean|release|pr)|slsa-framework\/slsa-github-generator\/|google\/osv-scanner-action\/)/i.test(
    workflow
  );
}
var gitlabTemplates = [
  [/(?:container|dependency)[-_]scanning/i, ["scan"]],
  [/sast|secret[-_]detection|code[-_]?quality|workflows\/|dast|api-security|fuzz|license|pages\//i, []]
];
function includeOf(name) {
  const own = /^(?:[\w-]+\/)*[\w.-]+\.gitlab-ci\.yml$/.test(name) || /gitlab\.com\/components\/|\$CI_SERVER_FQDN\/components\//.test(name);
  const found2 = own ? gitlabTemplates.find(([pattern]) => pattern.test(name)) : void 0;
  return found2?.[1].map((type) => deed(type, name));
}

// src/collect/task-open.ts
var depthLimit8 = 5;
var commandLimit = 3e3;
function openCommands(commands, scripts) {
  const found2 = [];
  walk(commands, scripts, { folder: "", depth: 0 }, found2);
  return found2;
}
function walk(commands, scripts, place2, found2) {
  let { folder } = place2;
  for (const command of commands.flatMap(peel)) {
    if (found2.length > commandLimit) return;
    if (command.name === "cd" || command.name === "pushd") folder = below2(folder, command.words[0] ?? "");
    const inner = innerOf(command, scripts, folder);
    if (inner === void 0 || inner.wrapper) found2.push(command);
    if (inner === void 0) continue;
    if (place2.depth >= depthLimit8) continue;
    const lenient = shellCommands(inner.script).map((one2) => ({
      ...one2,
      tolerated: one2.tolerated || command.tolerated
    }));
    walk(lenient, scripts, { folder: inner.folder, depth: place2.depth + 1 }, found2);
  }
}
function innerOf(command, scripts, folder) {
  if (/^(?:npm|pnpm|yarn|bun|composer)$/.test(command.name)) return packageScript(command, scripts, folder);
  if (/^(?:turbo|lerna)$/.test(command.name))
    return anyScript(afterOptions(command.words).at(0) === "run" ? command.words[1] ?? "" : "", scripts);
  if (/^g?make$/.test(command.name)) return makeTarget(command, scripts, folder);
  return shellScript(command, scripts, folder);
}
var dirOptions = ["--prefix", "-C", "--dir", "--cwd", "--working-dir", "-d"];
var nameOptions = ["--filter", "-F", "-w", "--workspace"];
var valued2 = /* @__PURE__ */ new Set([...dirOptions, ...nameOptions, "--loglevel", "--silent-level"]);
function packageScript(command, scripts, folder) {
  const { name, words: words3 } = command;
  const [first = "", second = "", third = "", fourth = ""] = afterOptions(words3, valued2).filter(
    (word) => !word.startsWith("-")
  );
  const workspace = name === "yarn" && first === "workspace" ? second : optionValues(words3, nameOptions)[0] ?? "";
  const foreach = name === "yarn" && first === "workspaces";
  const [verb, argument] = workspace !== "" && first === "workspace" ? [third, fourth] : foreach ? [third === "run" ? "run" : third, fourth] : [first, second];
  const script = /^(?:run|run-script|rum|urn)$/.test(verb) ? argument : /^(?:t|tst)$/.test(verb) ? "test" : verb;
  if (script === "" || verb === "audit" || name === "bun" && verb === "test") return void 0;
  const everywhere = foreach || words3.some((word) => /^(?:-r|--recursive|--workspaces|-ws|-A)$/.test(word));
  const directory = optionValues(words3, dirOptions)[0];
  const at3 = directory === void 0 ? folder : below2(folder, directory);
  const file = name === "composer" ? "composer.json" : "package.json";
  const own = at3 === void 0 ? void 0 : scripts.packages.get(at3 === "" ? file : `${at3}/${file}`);
  if (workspace === "" && !everywhere && own?.scripts.has(script)) return { script: scriptOf(own, script), folder: at3 };
  if (workspace !== "" || everywhere || at3 === void 0)
    return anyScript(script, scripts, workspace) ?? { script: "", folder: at3 };
  if (own === void 0) return anyScript(script, scripts) ?? ownBinary(command, verb);
  return !/^(?:test|t|tst|run|run-script)$/.test(verb) ? ownBinary(command, verb) : { script: "", folder: at3 };
}
function scriptOf({ scripts }, name) {
  return [`pre${name}`, name, `post${name}`].flatMap((one2) => scripts.get(one2) ?? []).join("\n");
}
function ownBinary({ name, words: words3 }, verb) {
  const direct = (name === "yarn" || name === "pnpm") && /^(?:vitest|jest|mocha|ava|karma|nx|ng|turbo|sonar-scanner|tap|node)$/.test(verb);
  return direct ? { script: words3.slice(words3.indexOf(verb)).map(quoted).join(" "), folder: void 0 } : void 0;
}
function anyScript(name, { packages }, workspace = "") {
  const wanted = workspace.replace(/^[./{]+|[}.]+$/g, "");
  const fits2 = ([file, one2]) => wanted === "" || wanted.includes("*") || one2.name === wanted || one2.name.endsWith(`/${wanted}`) || `${file}`.includes(`${wanted}/package.json`);
  const chosen = [...packages].filter((entry2) => entry2[1].scripts.has(name) && fits2(entry2)).slice(0, 20);
  if (chosen.length === 0) return void 0;
  const cd = (file) => `cd '/checkout/${file.replace(/\/?[^/]*$/, "").replaceAll("'", "")}'`;
  return { script: chosen.map(([file, one2]) => `${cd(file)}
${scriptOf(one2, name)}`).join("\n"), folder: "" };
}
function makeTarget({ words: words3 }, scripts, folder) {
  const directory = optionValues(words3, ["-C", "--directory"])[0];
  const at3 = directory === void 0 ? folder : below2(folder, directory);
  const targets2 = at3 === void 0 ? void 0 : scripts.makefiles.get(at3);
  if (targets2 === void 0) return void 0;
  const asked2 = afterOptions(words3, /* @__PURE__ */ new Set(["-C", "--directory", "-f", "-j", "-I"])).filter(
    (word) => /^[^-=][^=]*$/.test(word)
  );
  const names3 = asked2.length > 0 ? asked2 : [[...targets2.keys()].find((name) => !name.startsWith(".")) ?? ""];
  return { script: names3.map((name) => targets2.get(name) ?? "").join("\n"), folder: at3 };
}
function shellScript({ name, path: path4, words: words3 }, scripts, folder) {
  const called = /^(?:sh|bash|ash|dash|zsh|source|\.)$/.test(name) ? words3.find((word) => !word.startsWith("-")) : path4;
  if (called === void 0 || !/\/|\.(?:sh|bash)$/.test(called)) return void 0;
  const file = below2(folder, called);
  const script = file === void 0 ? void 0 : scripts.shells.get(file);
  const wrapper2 = called === path4 && !called.includes(".");
  return script === void 0 ? void 0 : { script: script.replace(/^#!.*/, ""), folder, wrapper: wrapper2 };
}
function below2(folder, path4) {
  if (isOpen(path4) || path4 === "-") return void 0;
  if (folder === void 0 && !path4.startsWith("/checkout")) return void 0;
  return inCheckout(path4, `/checkout/${folder ?? ""}`);
}
function quoted(word) {
  return `'${word.replaceAll("'", "")}'`;
}

// src/collect/github-chores.ts
var depthLimit9 = 5;
var rowLimit = 10;
async function localActions(root) {
  const files3 = root.files.filter((file) => /(?:^|\/)action\.ya?ml$/.test(file)).slice(0, 200);
  const entries = await Promise.all(
    files3.map(
      async (file) => [file.replace(/\/?action\.ya?ml$/, ""), readYaml(await textOf(root, file), "core").documents[0]]
    )
  );
  return new Map(entries.filter((entry2) => isRecord(entry2[1])));
}
function githubChore(name, job, means2) {
  const { workflow, events, at: at3, builds } = means2;
  if (!events.runs || isOff(job.if)) return null;
  const environment = environmentOf(job, workflow.content);
  const rows = matrixOf(job).slice(0, rowLimit);
  const deeds = rows.flatMap(
    (row) => stepDeeds(
      records(job.steps).map(({ item }) => item),
      { job, values: new Map([...environment, ...row]), depth: 0 },
      means2
    )
  );
  const called = typeof job.uses === "string" ? actionOf(job.uses, record(job.with)).deeds : [];
  return {
    subject: `${workflow.file}#${name}`,
    at: at3,
    job: name,
    pipeline: workflow.file,
    manual: events.manual || asksForPeople(job.if),
    loose: looseness(job, rows),
    deeds: [...called, ...variableDeeds(variablesOf(environment)), ...deeds],
    builds,
    schedules: events.schedules
  };
}
function looseness(job, rows) {
  const written2 = job["continue-on-error"];
  if (typeof written2 !== "string") return written2 === true ? "continue-on-error" : "";
  const values = rows.map((row) => substitute(written2, row).trim());
  if (values.every((value) => value === "true")) return "continue-on-error";
  return values.some((value) => value === "false" || /^\$\{\{\s*matrix\./.test(value)) ? "" : void 0;
}
function variablesOf(values) {
  return [...values].map(([name, value]) => [name.replace(/^env\./, ""), value]);
}
function stepDeeds(steps, around, means2) {
  return steps.flatMap((step2) => {
    if (isOff(step2.if)) return [];
    const values = new Map([...around.values, ...named3("env", record(step2.env))]);
    const deeds = [
      ...variableDeeds(variablesOf(new Map(named3("env", record(step2.env))))),
      ...commandDeeds(step2, { ...around, values }, means2),
      ...actionDeeds(step2, { ...around, values }, means2)
    ];
    const tolerated = substitute(scalar(step2["continue-on-error"]), values) === "true";
    return tolerated ? deeds.map((one2) => ({ ...one2, loose: one2.loose || "continue-on-error" })) : deeds;
  });
}
function commandDeeds(step2, { job, values }, { scripts }) {
  return openCommands(stepCommands(step2, job, values), scripts).flatMap(deedsOf);
}
function actionDeeds(step2, around, means2) {
  const uses = string(step2.uses);
  if (uses === "" || around.depth > depthLimit9) return [];
  const settings2 = given2(record(step2.with), around.values);
  if (!uses.startsWith("./")) return outsideDeeds(uses, settings2, means2);
  const action2 = means2.actions.get(uses.replace(/^\.\//, "").replace(/\/+$/, ""));
  if (action2 === void 0) return [];
  const defaults = Object.entries(record(action2.inputs)).map(
    ([name, input]) => [`inputs.${name}`, scalar(record(input).default)]
  );
  const values = new Map([...around.values, ...defaults, ...named3("inputs", settings2)]);
  const steps = records(record(action2.runs).steps).map(({ item }) => item);
  return stepDeeds(steps, { job: {}, values, depth: around.depth + 1 }, means2);
}
function given2(settings2, values) {
  return Object.fromEntries(Object.entries(settings2).map(([name, value]) => [name, substitute(scalar(value), values)]));
}
function outsideDeeds(uses, settings2, { scripts }) {
  const { deeds, script } = actionOf(uses, settings2);
  return script === "" ? deeds : [...deeds, ...openCommands(shellCommands(script), scripts).flatMap(deedsOf)];
}

// src/collect/github-workflows.ts
async function githubWorkflows(tree, scripts) {
  const files3 = tree.root.files.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file));
  await tree.root.load(files3);
  const facts = { pipelines: [], jobs: [], builds: [], chores: [], blindSpots: [] };
  const workflows = [];
  for (const file of files3) {
    const text2 = await textOf(tree.root, file);
    const { documents: documents2, problems } = readYaml(text2, "core");
    const broken2 = problems.find((problem) => problem.fatal);
    if (broken2 !== void 0) facts.blindSpots.push(blindSpot(file, broken2, tree));
    if (isRecord(documents2[0])) workflows.push({ file, text: text2, content: documents2[0] });
  }
  const means2 = { workflows, scripts, actions: await localActions(tree.root) };
  for (const workflow of workflows) addWorkflow(workflow, means2, tree, facts);
  return facts;
}
function blindSpot(file, problem, tree) {
  const { line: line2, column, reason } = problem;
  const cause = { code: "yaml-broken", file, line: line2, problem: reason };
  return {
    kinds: ["job", "pipeline", "task", "rescan", "tlsSetting"],
    at: { file: fromPath(tree, file), line: line2, column },
    cause,
    fault: true
  };
}
function callersOf(file, workflows) {
  return workflows.flatMap(
    ({ content }) => Object.values(record(content.jobs)).flatMap((job) => {
      const calls2 = isRecord(job) && string(job.uses).replace(/^\.\//, "") === file;
      if (!calls2) return [];
      return matrixOf(job).map((row) => new Map([...named3("inputs", record(job.with)), ...row]));
    })
  );
}
function addWorkflow(workflow, means2, tree, facts) {
  const { file, content } = workflow;
  const value = { forge: "github", file, dso: false, misnamed: false, catalogueFiles: [], readSecret: false };
  facts.pipelines.push({ kind: "pipeline", subject: file, at: { file: fromPath(tree, file), line: 1 }, value });
  const callers = callersOf(file, means2.workflows);
  const events = eventsOf(workflow, means2.workflows);
  for (const [name, job] of Object.entries(record(content.jobs))) {
    if (!isRecord(job)) continue;
    const at3 = { file: fromPath(tree, file), line: locate(workflow.text, "core", 0, ["jobs", name])?.line ?? 1 };
    const builds = variants(job, workflow, callers);
    const subject2 = `${file}#${name}`;
    const reading = { subject: subject2, at: at3, job: describe(name, job, workflow), builds, doubts: {} };
    facts.jobs.push(jobFact(reading, tree.root));
    facts.builds.push(...imageBuilds(reading));
    const chore = githubChore(name, job, { ...means2, workflow, events, at: at3, builds: builds.length > 0 });
    if (chore === null) continue;
    facts.chores.push(chore);
    facts.blindSpots.push(...elsewhere(string(job.uses), chore.deeds.length > 0, { file, at: at3 }));
  }
}
function elsewhere(uses, known2, { file, at: at3 }) {
  if (uses === "" || uses.startsWith("./") || known2 || isHarmless(uses)) return [];
  const cause = { code: "pipeline-includes-elsewhere", file, includes: uses };
  return [{ kinds: ["task", "rescan"], at: at3, cause, fault: false }];
}
function describe(name, job, { file, content }) {
  const commands = jobCommands(job, environmentOf(job, content));
  return {
    name,
    pipeline: file,
    dso: false,
    stage: "",
    extends: [],
    unknownExtends: [],
    dockerInDocker: needsDocker(job) || usesDocker(commands),
    manual: startedByPeople(content),
    allowFailure: job["continue-on-error"] === true
  };
}
function startedByPeople(content) {
  const names3 = namesOf(content.on);
  return names3.length > 0 && names3.every((name) => name === "workflow_dispatch");
}
function variants(job, { content }, callers) {
  const inputs = callers.length > 0 ? callers : [new Map(defaultInputs(content))];
  const environment = environmentOf(job, content);
  const builds = inputs.slice(0, 50).flatMap((given3) => matrixOf(job).flatMap((row) => githubBuilds(job, new Map([...environment, ...given3, ...row]))));
  const different = new Map(
    builds.map((build2) => [JSON.stringify([...Object.values(build2), ...build2.arguments]), build2])
  );
  return [...different.values()].slice(0, 100);
}
function defaultInputs(content) {
  const on2 = record(content.on);
  const inputs = { ...record(record(on2.workflow_dispatch).inputs), ...record(record(on2.workflow_call).inputs) };
  return Object.entries(inputs).flatMap(([name, input]) => {
    const value = record(input).default;
    return value === void 0 || typeof value === "object" ? [] : [[`inputs.${name}`, String(value)]];
  });
}

// src/collect/task-make.ts
var targetLimit = 500;
function recipesOf(text2) {
  const variables = /* @__PURE__ */ new Map();
  const rules = /* @__PURE__ */ new Map();
  let open2 = [];
  for (const line2 of text2.replace(/\\\r?\n/g, " ").split(/\r?\n/)) {
    const recipe = /^\t\s*(.*)$/.exec(line2)?.[1];
    const assigned = /^([A-Za-z_]\w*)\s*(?:::?|\?)?=\s*(.*)$/.exec(line2);
    const target = /^([^\s:#=][^:#=]{0,200}?)\s*::?(?!=)\s*([^#]*)/.exec(line2);
    if (recipe !== void 0) for (const rule of open2) rule.lines.push(recipe);
    else if (assigned) variables.set(assigned[1] ?? "", assigned[2] ?? "");
    else if (target && rules.size < targetLimit) {
      const names3 = (target[1] ?? "").split(/\s+/);
      const needs = (target[2] ?? "").split(/\s+/).filter((name) => name !== "" && name !== "|");
      open2 = names3.map((name) => ({
        needs: [...rules.get(name)?.needs ?? [], ...needs],
        lines: rules.get(name)?.lines ?? []
      }));
      names3.forEach((name, index) => rules.set(name, open2[index]));
    } else if (line2.trim() !== "") open2 = [];
  }
  return new Map([...rules].map(([name]) => [name, scriptOf2(name, rules, { variables, seen: /* @__PURE__ */ new Set() })]));
}
function scriptOf2(name, rules, walk2) {
  const rule = rules.get(name);
  if (rule === void 0 || walk2.seen.has(name) || walk2.seen.size > 50) return "";
  walk2.seen.add(name);
  const before = rule.needs.map((need) => scriptOf2(need, rules, walk2));
  const own = rule.lines.map((line2) => commandOf2(line2, walk2.variables));
  return [...before, ...own].filter((part2) => part2 !== "").join("\n");
}
function commandOf2(line2, variables) {
  const bare3 = line2.replace(/^[@+-]+\s*/, "");
  const text2 = bare3.replace(
    /\$\((MAKE|[A-Za-z_]\w*)\)/g,
    (_, name) => name === "MAKE" ? "make" : `\${${name}}`
  );
  const command = expand(expand(text2, variables).replace(/\$\(([A-Za-z_]\w*)\)/g, "${$1}"), variables).replaceAll(
    "$$",
    "$"
  );
  return /^[@+]*-/.test(line2) ? `{ ${command.replace(/;\s*$/, "")}; } || true` : command;
}

// src/collect/task-scripts.ts
var countLimit = 300;
var sizeLimit5 = 256 * 1024;
var packageFile = /(?:^|\/)(?:package|composer)\.json$/;
var makefile = /(?:^|\/)(?:GNUm|M|m)akefile$/;
var shellFile = /\.(?:sh|bash)$|(?:^|\/)(?:bin|scripts?|ci|hack)\/[^/.]+$/;
async function readScripts(root) {
  const files3 = root.files.filter((file) => !/(?:^|\/)(?:node_modules|vendor)\//.test(file));
  const chosen = (pattern) => files3.filter((file) => pattern.test(file)).slice(0, countLimit);
  const [packages, makefiles, shells3] = [chosen(packageFile), chosen(makefile), chosen(shellFile)];
  await root.load([...packages, ...makefiles, ...shells3]);
  const read5 = async (names3, of) => {
    const entries = await Promise.all(
      names3.map(async (file) => [file, of(short(await textOf(root, file)), file)])
    );
    return new Map(entries);
  };
  return {
    packages: await read5(packages, packageOf),
    makefiles: byFolder(await read5(makefiles, recipesOf)),
    shells: await read5(shells3, (text2) => text2.includes("\0") ? "" : text2)
  };
}
function short(text2) {
  return text2.length > sizeLimit5 ? "" : text2;
}
function byFolder(files3) {
  return new Map(
    [...files3].map(([file, value]) => [file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "", value])
  );
}
function packageOf(text2) {
  const content = readYaml(text2, "core").documents[0];
  const scripts = Object.entries(isRecord(content) ? record(content.scripts) : {}).flatMap(([name, script]) => {
    const lines3 = Array.isArray(script) ? script.map(string) : [string(script)];
    return [[name, lines3.filter((line2) => line2 !== "").join("\n")]];
  });
  return { name: isRecord(content) ? string(content.name) : "", scripts: new Map(scripts) };
}

// src/collect/catalogue-jobs.ts
var catalogue = /* @__PURE__ */ new Map([
  ["vault-ci.yml", { ".vault:read_secret": {} }],
  [
    "kaniko-ci.yml",
    {
      ".kaniko:build-push": {
        variables: {
          DOCKERFILE: "Dockerfile",
          WORKING_DIR: ".",
          IMAGE_NAMES: "$CI_PROJECT_NAME:$CI_COMMIT_BRANCH $CI_PROJECT_NAME:$CI_COMMIT_SHORT_SHA $CI_PROJECT_NAME:latest"
        }
      },
      ".kaniko:simple-build-push": {
        variables: { DOCKERFILE: "Dockerfile", WORKING_DIR: ".", IMAGE_NAME: "$IMAGE_NAMES" }
      }
    }
  ],
  [
    "buildkit-ci.yml",
    {
      ".buildkit:build-push": {
        variables: {
          WORKING_DIR: ".",
          DOCKERFILE_DIR: "$WORKING_DIR",
          DOCKERFILE_NAME: "Dockerfile",
          OUTPUT_IMAGES: "$REGISTRY_URL/$IMAGE_NAME:$TAG"
        }
      }
    }
  ],
  [
    "java-mvn.yml",
    {
      ".java:init": {},
      ".java:build": { script: ["cd $WORKING_DIR", "mvn $MAVEN_CLI_OPTS clean package -gs $MVN_CONFIG_FILE"] },
      ".java:sonar": {
        script: [
          "cd $WORKING_DIR",
          "mvn $MAVEN_CLI_OPTS clean org.jacoco:jacoco-maven-plugin:prepare-agent package test org.sonarsource.scanner.maven:sonar-maven-plugin:4.0.0.4121:sonar -Dsonar.qualitygate.wait=true"
        ]
      },
      ".java:deploy": { script: ["cd $WORKING_DIR", "mvn $MAVEN_CLI_OPTS clean deploy -s $MVN_CONFIG_FILE"] }
    }
  ],
  ["node-npm.yml", { ".npm:build-publish": {} }],
  [
    "sonar-ci.yml",
    {
      variables: { SONAR_WAIT_QUALITY_GATE: "true" },
      ".sonar:sonar-scanner": { script: ["sonar-scanner -Dsonar.qualitygate.wait=${SONAR_WAIT_QUALITY_GATE}"] }
    }
  ],
  ["helm-ci.yml", { ".helm:build-push": {} }],
  ["mirror.yml", { ".repo_pull_sync": {} }]
]);
var readSecretJob = ".vault:read_secret";
var kanikoJob = ".kaniko:build-push";
var simpleKanikoJob = ".kaniko:simple-build-push";
var buildkitJob = ".buildkit:build-push";
function catalogueFile(name) {
  return catalogue.get(name.replace(/^\.?\/+/, ""));
}
function isCatalogue(project) {
  return /\$\{?CATALOG_PATH\b|(^|\/)(gitlab-ci-)?catalog$/.test(project);
}
function needsSecrets(name) {
  return /^\.(kaniko|buildkit|sonar|helm|npm):|^\.java:(deploy|sonar)$/.test(name);
}
var projectDirectory = "$CI_PROJECT_DIR";
function cataloguedBuild(ancestors) {
  if (ancestors.includes(kanikoJob))
    return {
      dockerfile: `${projectDirectory}/$DOCKERFILE`,
      context: `${projectDirectory}/$WORKING_DIR`,
      images: "$IMAGE_NAMES"
    };
  if (ancestors.includes(simpleKanikoJob))
    return {
      dockerfile: `${projectDirectory}/$WORKING_DIR/$DOCKERFILE`,
      context: projectDirectory,
      images: "$IMAGE_NAME"
    };
  if (ancestors.includes(buildkitJob))
    return {
      dockerfile: `${projectDirectory}/$DOCKERFILE_DIR/$DOCKERFILE_NAME`,
      context: `${projectDirectory}/$WORKING_DIR`,
      images: "$OUTPUT_IMAGES"
    };
  return void 0;
}
function flattensNames(ancestors) {
  return ancestors.includes(kanikoJob);
}
function catalogueDefaults(ancestors) {
  const jobs = [...catalogue.values()].flatMap((file) => Object.entries(file));
  const given3 = jobs.filter(([name]) => ancestors.includes(name)).map(([, job]) => job.variables ?? {});
  return new Map(given3.flatMap((variables) => Object.entries(variables)));
}

// src/collect/gitlab-load.ts
var fileLimit = 150;
var depthLimit10 = 20;
async function loadGitlab(root, file) {
  const document = { content: {}, catalogueFiles: [], unresolved: [], files: [], problems: [] };
  document.content = await load(root, file, document, 0);
  return document;
}
async function load(root, file, document, depth) {
  if (document.files.length >= fileLimit || depth > depthLimit10) return {};
  document.files.push(file);
  const { documents: documents2, problems } = readYaml(await textOf(root, file), "gitlab");
  document.problems.push(...problems.filter((problem) => problem.fatal).map((problem) => ({ ...problem, file })));
  const own = documents2.filter(isRecord).at(-1) ?? {};
  let content = {};
  for (const include of includes(own.include)) {
    content = merge(content, await follow3(include, root, document, depth));
  }
  const { include: _, ...rest } = own;
  return merge(content, rest);
}
function includes(written2) {
  const items = Array.isArray(written2) ? written2 : written2 === void 0 || written2 === null ? [] : [written2];
  return items.flatMap((item) => {
    if (typeof item === "string") return [/^https?:/.test(item) ? elsewhere2(item) : local(item)];
    if (!isRecord(item)) return [];
    if (typeof item.local === "string") return [local(item.local)];
    if (typeof item.project !== "string")
      return [elsewhere2(string(item.remote ?? item.template ?? item.component ?? ""))];
    const files3 = typeof item.file === "string" ? [item.file] : list(item.file).map(string);
    const project = item.project;
    return files3.map((file) => isCatalogue(project) ? { type: "catalogue", file } : elsewhere2(`${project}/${file}`));
  });
}
function local(path4) {
  return path4.includes("$") ? elsewhere2(path4) : { type: "local", path: path4.replace(/^(\.?\/)+/, "") };
}
function elsewhere2(name) {
  return { type: "elsewhere", name };
}
async function follow3(include, root, document, depth) {
  if (include.type === "elsewhere") {
    document.unresolved.push(include.name);
    return {};
  }
  if (include.type === "catalogue") {
    document.catalogueFiles.push(include.file.replace(/^\.?\/+/, ""));
    return catalogueFile(include.file) ?? {};
  }
  const matches2 = include.path.includes("*") ? root.files.filter(glob(include.path)) : [include.path];
  let content = {};
  for (const path4 of matches2) {
    if (!root.has(path4)) document.unresolved.push(path4);
    else content = merge(content, await load(root, path4, document, depth + 1));
  }
  return content;
}
function merge(below4, above, depth = 0) {
  const merged2 = Object.assign(/* @__PURE__ */ Object.create(null), below4);
  for (const [key2, value] of Object.entries(above)) {
    const known2 = merged2[key2];
    merged2[key2] = isRecord(known2) && isRecord(value) && depth < 50 ? merge(known2, value, depth + 1) : value;
  }
  return merged2;
}

// src/collect/gitlab-jobs.ts
var notJobs = new Set(
  "default include stages variables workflow image services cache before_script after_script spec".split(" ")
);
var inherited = ["image", "services", "before_script", "after_script"];
var extendsLimit = 11;
var referenceLimit = 10;
function gitlabJobs(content) {
  const names3 = Object.keys(content).filter(
    (name) => !name.startsWith(".") && !notJobs.has(name) && isRecord(content[name])
  );
  return names3.map((name) => jobOf(name, content));
}
function jobOf(name, content) {
  const job = { name, ancestors: [], unknown: [], config: {} };
  const own = extend(name, content, job, 0);
  const config = /* @__PURE__ */ Object.create(null);
  for (const [key2, value] of Object.entries(own)) config[key2] = dereference(value, content, job, 0);
  const defaults = record(content.default);
  for (const key2 of inherited) {
    const value = defaults[key2] ?? content[key2];
    if (config[key2] === void 0 && value !== void 0) config[key2] = dereference(value, content, job, 0);
  }
  return { ...job, config, ancestors: [...new Set(job.ancestors)], unknown: [...new Set(job.unknown)] };
}
function extend(name, content, job, depth) {
  const own = record(content[name]);
  const parents = typeof own.extends === "string" ? [own.extends] : list(own.extends).map(string);
  let config = {};
  for (const parent of parents) {
    note(parent, content, job);
    if (depth < extendsLimit && parent !== name) config = merge(config, extend(parent, content, job, depth + 1));
  }
  return merge(config, own);
}
function note(name, content, job) {
  job.ancestors.push(name);
  if (!isRecord(content[name])) job.unknown.push(name);
}
function dereference(value, content, job, depth) {
  if (depth > referenceLimit * 2) return null;
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const found2 = dereference(item, content, job, depth + 1);
      return isReference(item) && Array.isArray(found2) ? found2 : [found2];
    });
  }
  if (!isRecord(value)) return value;
  if (isReference(value)) return referenced(list(value["!reference"]).map(scalar), content, job, depth);
  const copy3 = /* @__PURE__ */ Object.create(null);
  for (const [key2, item] of Object.entries(value)) copy3[key2] = dereference(item, content, job, depth + 1);
  return copy3;
}
function isReference(value) {
  return isRecord(value) && Object.hasOwn(value, "!reference");
}
function referenced(path4, content, job, depth) {
  const [name = "", ...keys3] = path4;
  note(name, content, job);
  let value = extend(name, content, { ...job, ancestors: [], unknown: [] }, 0);
  for (const key2 of keys3) value = isRecord(value) ? value[key2] : void 0;
  return value === void 0 ? null : dereference(value, content, job, depth + 2);
}
function scriptOf3(config) {
  return [config.before_script, config.script].flatMap((part2) => lines2(part2, 0)).join("\n");
}
function lines2(value, depth) {
  if (typeof value === "string") return [value];
  return Array.isArray(value) && depth < 10 ? value.flatMap((item) => lines2(item, depth + 1)) : [];
}
function variablesOf2(written2) {
  const entries = Object.entries(record(written2)).map(
    ([name, value]) => [name, scalar(isRecord(value) ? value.value : value)]
  );
  return new Map(entries);
}

// src/collect/gitlab-builds.ts
function gitlabBuilds(job, globals) {
  return matrices(job.config).map((combination) => {
    const variables = variablesWith(job, globals, combination);
    return { label: [...combination.values()].join(", "), builds: buildsWith(job, variables) };
  });
}
function variablesWith(job, globals, combination) {
  const defaults = catalogueDefaults(job.ancestors);
  const own = [...variablesOf2(job.config.variables)].filter(([name, value]) => defaults.get(name) !== value);
  return settle(new Map([...defaults, ...globals, ["CI_PROJECT_DIR", checkout], ...own, ...combination]));
}
function matrices(config) {
  const rows = records(record(config.parallel).matrix).flatMap(
    ({ item }) => combinations(
      Object.entries(item).map(
        ([name, value]) => [name, Array.isArray(value) ? value.map(scalar) : [scalar(value)]]
      )
    )
  );
  return rows.length === 0 ? [/* @__PURE__ */ new Map()] : rows.slice(0, 50);
}
function buildsWith(job, variables) {
  const catalogued = cataloguedBuild(job.ancestors);
  const commands = jobCommands2(job).map((command) => expanded(command, variables));
  if (catalogued === void 0) return scriptBuilds(commands);
  const flat2 = flattensNames(job.ancestors);
  const images3 = expand(catalogued.images, variables).split(/\s+/);
  return [
    {
      dockerfile: inCheckout(expand(catalogued.dockerfile, variables)),
      context: inCheckout(expand(catalogued.context, variables)),
      ...extraOptions(variables.get("EXTRA_BUILD_ARGS") ?? ""),
      images: pushedNames(flat2 ? images3.map((image) => isOpen(image) ? image : image.replaceAll("/", "-")) : images3)
    }
  ];
}
function extraOptions(text2) {
  const [build2] = scriptBuilds(shellCommands(`docker build ${text2} .`));
  return { target: build2?.target ?? "", arguments: build2?.arguments ?? /* @__PURE__ */ new Map() };
}
function expanded(command, variables) {
  const words3 = command.words.flatMap((word) => {
    const value = expand(word, variables);
    return /^\$\{?\w+\}?$/.test(word) ? value.split(/\s+/).filter((part2) => part2 !== "") : [value];
  });
  return { ...command, words: words3, path: expand(command.path, variables) };
}
function gitlabCommands(job, globals) {
  const [combination = /* @__PURE__ */ new Map()] = matrices(job.config);
  const variables = variablesWith(job, globals, combination);
  return jobCommands2(job).map((command) => expanded(command, variables));
}
function jobCommands2(job) {
  return shellCommands(scriptOf3(job.config));
}
function isDockerInDocker(job) {
  const services = list(job.config.services).map((service) => string(service) || string(record(service).name));
  return services.some((service) => /(^|\/)docker:[^/]*dind|(^|\/)dind(:|$)/.test(service)) || usesDocker(jobCommands2(job));
}

// src/collect/gitlab-around.ts
function includeChores({ file, document }, tree) {
  const chore = {
    at: { file: fromPath(tree, file), line: 1 },
    pipeline: file,
    manual: false,
    loose: "",
    builds: false,
    schedules: []
  };
  return document.unresolved.flatMap((name) => {
    const deeds = includeOf(name) ?? [];
    return deeds.length === 0 ? [] : [{ ...chore, subject: `${file}#${name}`, job: name, deeds }];
  });
}
function includeSpots({ file, document }, tree) {
  const unknown3 = document.unresolved.filter((name) => includeOf(name) === void 0);
  if (unknown3.length === 0) return [];
  const cause = { code: "pipeline-includes-elsewhere", file, includes: unknown3.slice(0, 3).join(", ") };
  return [{ kinds: ["task", "rescan"], at: { file: fromPath(tree, file), line: 1 }, cause, fault: false }];
}
async function placesOf(document, tree) {
  const places = /* @__PURE__ */ new Map();
  for (const file of [...document.files].reverse()) {
    const text2 = await textOf(tree.root, file);
    readYaml(text2, "gitlab").documents.forEach((content, index) => {
      for (const name of isRecord(content) ? Object.keys(content) : []) {
        const place2 = locate(text2, "gitlab", index, [name]);
        if (place2 !== void 0) places.set(name, { file: fromPath(tree, file), line: place2.line });
      }
    });
  }
  return places;
}

// src/collect/gitlab-chores.ts
function gitlabDeeds(job, globals, scripts) {
  const services = list(job.config.services).map((service) => string(service) || string(record(service).name));
  const cluster2 = services.some((image) => /(?:^|\/)(?:k3s|kindest\/node|k3d|microk8s)(?:[:@]|$)/.test(image));
  const variables = new Map([...globals, ...variablesOf2(job.config.variables)]);
  const commands = openCommands(gitlabCommands(job, globals), scripts);
  const deeds = [...commands.flatMap(deedsOf), ...variableDeeds(variables)];
  return cluster2 ? [...deeds, deed("cluster", "services")] : deeds;
}
function startingRules(config) {
  const rules = [];
  for (const { item } of records(config.rules)) {
    if (string(item.when) !== "never") rules.push(item);
    if (item.if === void 0 && item.changes === void 0 && item.exists === void 0) break;
  }
  return rules;
}
function runs({ config }) {
  if (config.rules !== void 0) return startingRules(config).length > 0;
  return config.when !== "never";
}
function isManual({ config }) {
  const rules = startingRules(config);
  return rules.length > 0 ? rules.every((rule) => (rule.when ?? config.when) === "manual") : config.when === "manual";
}
function looseness2({ config }) {
  const allowed = (value) => value === true || isRecord(value);
  const rules = startingRules(config);
  const byRules = rules.length > 0 && rules.every((rule) => allowed(rule.allow_failure ?? config.allow_failure));
  return byRules || rules.length === 0 && allowed(config.allow_failure) ? "allow_failure" : "";
}
function choreOf(job, around, scripts) {
  const { file, globals, at: at3 } = around;
  return {
    subject: `${file}#${job.name}`,
    at: at3,
    job: job.name,
    pipeline: file,
    manual: isManual(job),
    loose: looseness2(job),
    deeds: gitlabDeeds(job, globals, scripts),
    builds: gitlabBuilds(job, globals).some(({ builds }) => builds.length > 0),
    schedules: []
  };
}

// src/collect/gitlab-stages.ts
function stagesOf(content) {
  const written2 = list(content.stages).map(string);
  return [".pre", ...written2.length > 0 ? written2 : ["build", "test", "deploy"], ".post"];
}
function readSecretState(jobs, document) {
  const stages = stagesOf(document.content);
  const readers = jobs.filter((job) => job.ancestors.includes(readSecretJob) && !job.unknown.includes(readSecretJob));
  const users = jobs.filter((job) => job.ancestors.some(needsSecrets));
  const ready = readers.some(
    (reader) => stageOf(reader, stages) >= 0 && users.every((user) => isBefore(reader, user, stages))
  );
  return ready || document.unresolved.length === 0 ? ready : void 0;
}
function isBefore(reader, user, stages) {
  const needs = list(user.config.needs).map((need) => string(need) || string(record(need).job));
  return needs.includes(reader.name) || stageOf(reader, stages) < stageOf(user, stages);
}
function stageOf(job, stages) {
  return stages.indexOf(string(job.config.stage) || "test");
}

// src/collect/gitlab.ts
var platformFile = ".gitlab-ci-dso.yml";
var gitlabFile = ".gitlab-ci.yml";
var misnamedFiles = [
  ".gitlab-ci-dso.yaml",
  "gitlab-ci-dso.yml",
  "gitlab-ci-dso.yaml",
  ".gitlab-ci.dso.yml",
  ".gitlab-dso-ci.yml"
];
async function gitlabPipelines(tree, scripts) {
  const { root } = tree;
  const facts = { pipelines: [], jobs: [], builds: [], chores: [], blindSpots: [] };
  const means2 = { tree, scripts, facts };
  const platform = root.has(platformFile);
  if (platform) await addPipeline(platformFile, true, means2);
  else for (const file of misnamedFiles.filter((name) => root.has(name))) facts.pipelines.push(misnamed(file, tree));
  if (root.has(gitlabFile)) await addPipeline(gitlabFile, !platform && "catalogue", means2);
  return facts;
}
function misnamed(file, tree) {
  const value = { forge: "gitlab", file, dso: false, misnamed: true, catalogueFiles: [], readSecret: false };
  return { kind: "pipeline", subject: file, at: { file: fromPath(tree, file), line: 1 }, value };
}
async function addPipeline(file, dso, means2) {
  const { tree, facts } = means2;
  const document = await loadGitlab(tree.root, file);
  const platform = dso === "catalogue" ? document.catalogueFiles.length > 0 : dso;
  const jobs = gitlabJobs(document.content);
  const broken2 = document.problems[0];
  const readSecret = broken2 !== void 0 ? void 0 : readSecretState(jobs, document);
  const doubts = readSecret === void 0 ? { readSecret: doubtOf(document, file) } : void 0;
  facts.pipelines.push({
    kind: "pipeline",
    subject: file,
    at: { file: fromPath(tree, file), line: 1 },
    value: {
      forge: "gitlab",
      file,
      dso: platform,
      misnamed: false,
      catalogueFiles: [...new Set(document.catalogueFiles)],
      readSecret
    },
    ...doubts === void 0 ? {} : { doubts }
  });
  await addJobs(jobs, { file, dso: platform, document }, means2);
}
function doubtOf(document, file) {
  const [problem] = document.problems;
  if (problem === void 0)
    return { code: "pipeline-includes-elsewhere", file, includes: document.unresolved.slice(0, 3).join(", ") };
  return { code: "yaml-broken", file: problem.file, line: problem.line, problem: problem.reason };
}
function blindSpotsOf2(document, tree) {
  return document.problems.slice(0, 5).map((problem) => ({
    kinds: ["job", "pipeline", "task", "rescan", "tlsSetting"],
    at: { file: fromPath(tree, problem.file), line: problem.line, column: problem.column },
    cause: { code: "yaml-broken", file: problem.file, line: problem.line, problem: problem.reason },
    fault: true
  }));
}
async function addJobs(jobs, around, means2) {
  const { tree, facts } = means2;
  facts.blindSpots.push(...blindSpotsOf2(around.document, tree), ...includeSpots(around, tree));
  facts.chores.push(...includeChores(around, tree));
  const globals = variablesOf2(around.document.content.variables);
  const places = await placesOf(around.document, tree);
  for (const job of jobs) {
    const at3 = places.get(job.name) ?? { file: fromPath(tree, around.file), line: 1 };
    for (const { label: label2, builds } of distinct(gitlabBuilds(job, globals))) {
      const subject2 = `${around.file}#${job.name}${label2 === "" ? "" : `[${label2}]`}`;
      const reading = readingOf(job, builds, around);
      facts.jobs.push(jobFact({ ...reading, subject: subject2, at: at3 }, tree.root));
      facts.builds.push(...imageBuilds({ ...reading, subject: subject2, at: at3 }));
    }
    if (runs(job)) facts.chores.push(choreOf(job, { ...around, globals, at: at3 }, means2.scripts));
    await addChildren(job, around, means2);
  }
}
function distinct(variants2) {
  const different = new Set(variants2.map(({ builds }) => JSON.stringify(builds)));
  const [first] = variants2;
  return different.size > 1 || first === void 0 ? variants2 : [{ ...first, label: "" }];
}
function readingOf(job, builds, around) {
  const { config } = job;
  const unresolved = around.document.unresolved[0];
  const hidden2 = job.unknown.length > 0 && unresolved !== void 0;
  return {
    job: {
      name: job.name,
      pipeline: around.file,
      dso: around.dso,
      stage: string(config.stage) || "test",
      extends: job.ancestors,
      unknownExtends: hidden2 ? void 0 : job.unknown,
      dockerInDocker: isDockerInDocker(job),
      manual: isManual(job),
      allowFailure: looseness2(job) !== ""
    },
    builds,
    doubts: hidden2 ? { unknownExtends: { code: "pipeline-includes-elsewhere", file: around.file, includes: unresolved } } : {}
  };
}
async function addChildren(job, around, means2) {
  const { tree, facts } = means2;
  const include = record(job.config.trigger).include;
  for (const item of typeof include === "string" ? [include] : list(include)) {
    const file = (typeof item === "string" ? item : string(record(item).local)).replace(/^(\.?\/)+/, "");
    if (file === "" || !tree.root.has(file) || around.file.includes(" \u203A ")) continue;
    const document = await loadGitlab(tree.root, file);
    if (stagesOf(document.content).length > 100 || facts.jobs.length > 1e3) continue;
    await addJobs(gitlabJobs(document.content), { ...around, file: `${around.file} \u203A ${file}`, document }, means2);
  }
}

// src/collect/pipelines.ts
async function pipelines(tree) {
  const scripts = await readScripts(tree.root);
  const parts2 = [await gitlabPipelines(tree, scripts), await githubWorkflows(tree, scripts)];
  const isHere2 = (dockerfile) => !dockerfile || belowPath(tree, dockerfile) !== null;
  return {
    pipelines: parts2.flatMap((part2) => part2.pipelines),
    jobs: parts2.flatMap((part2) => part2.jobs).filter((job) => isHere2(job.value.dockerfile)),
    builds: [
      ...parts2.flatMap((part2) => part2.builds).filter((build2) => isHere2(build2.dockerfile)),
      ...await namedBuilds(tree)
    ],
    chores: parts2.flatMap((part2) => part2.chores),
    blindSpots: parts2.flatMap((part2) => part2.blindSpots)
  };
}

// src/collect/companion-pipelines.ts
async function allPipelines(tree, companions) {
  const parts2 = await Promise.all(companions.map((companion) => pipelinesOf(companion, tree.prefix)));
  const all = [await pipelines(tree), ...parts2];
  return {
    pipelines: all.flatMap((part2) => part2.pipelines),
    jobs: all.flatMap((part2) => part2.jobs),
    builds: all.flatMap((part2) => part2.builds),
    chores: all.flatMap((part2) => part2.chores),
    blindSpots: all.flatMap((part2) => part2.blindSpots)
  };
}
async function pipelinesOf({ folder, tree }, prefix) {
  const found2 = await pipelines(tree);
  const inside2 = (path4) => path4 === "" ? "" : `${folder}/${path4}`;
  const fromRoot = (path4) => prefix === "" ? inside2(path4) : `${prefix}/${inside2(path4)}`;
  const moved = (fact2) => ({
    ...fact2,
    subject: fact2.subject === "project" ? fact2.subject : inside2(fact2.subject),
    at: { ...fact2.at, file: inside2(fact2.at.file) }
  });
  return {
    pipelines: found2.pipelines.map((fact2) => {
      return { ...moved(fact2), value: { ...fact2.value, file: inside2(fact2.value.file) } };
    }),
    jobs: found2.jobs.map((fact2) => {
      const { dockerfile, pipeline } = fact2.value;
      const written2 = dockerfile === void 0 ? void 0 : fromRoot(dockerfile);
      return { ...moved(fact2), value: { ...fact2.value, pipeline: inside2(pipeline), dockerfile: written2 } };
    }),
    // What compose files name is found with the files of the whole.
    builds: found2.builds.filter((build2) => build2.pipeline).map((build2) => ({
      ...build2,
      job: inside2(build2.job),
      dockerfile: build2.dockerfile === void 0 ? void 0 : fromRoot(build2.dockerfile),
      context: build2.context === void 0 ? void 0 : fromRoot(build2.context === "" ? "." : build2.context)
    })),
    chores: found2.chores.map((chore) => ({ ...moved(chore), pipeline: inside2(chore.pipeline) })),
    blindSpots: found2.blindSpots.map(
      (spot2) => ({ ...spot2, at: { ...spot2.at, file: inside2(spot2.at.file) } })
    )
  };
}

// src/collect/chart-dependencies.ts
import { createHash as createHash2 } from "node:crypto";
async function chartDependencies(tree, environments2, cache) {
  const sources = environments2.flatMap(({ sources: own }) => own);
  const folders = [...new Set(sources.flatMap((source) => source.type === "chart" ? [source.chart] : []))];
  const facts = await Promise.all(folders.map((folder) => factOf3(tree, folder, cache)));
  return facts.flatMap((fact2) => fact2 ?? []);
}
var layouts3 = [
  { description: "Chart.yaml", lock: "Chart.lock" },
  { description: "requirements.yaml", lock: "requirements.lock" }
];
async function factOf3(tree, folder, cache) {
  for (const { description, lock } of layouts3) {
    const file = join(folder, description);
    const written2 = records((await mapping(tree, file, cache))["dependencies"]).map(({ item }) => item);
    if (written2.length === 0) continue;
    const locked = isLocked(written2, await mapping(tree, join(folder, lock), cache));
    return {
      kind: "chartDependencies",
      subject: file,
      source: folder,
      at: { file },
      origin: { document: 0, path: ["dependencies"], form: "raw" },
      value: {
        chart: folder,
        dependencies: written2.map(({ name }) => scalar(name)),
        unpinned: written2.filter((one2) => !isPinned(one2)).map(({ name }) => scalar(name)),
        locked
      }
    };
  }
  return null;
}
async function mapping(tree, file, cache) {
  if (!tree.has(file)) return {};
  return (await cache.yaml(tree, file, "kubernetes")).documents.find(isRecord) ?? {};
}
var isLocal2 = ({ repository }) => string(repository).startsWith("file://");
function isPinned(dependency) {
  return isLocal2(dependency) || /^\s*=?\s*v?\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?\s*$/.test(scalar(dependency["version"]));
}
function isLocked(written2, lock) {
  const digest = string(lock["digest"]);
  if (digest === "") return written2.every(isLocal2);
  const wanted = written2.map(canonical);
  const locked = records(lock["dependencies"]).map(({ item }) => canonical(item));
  return [goJson([wanted, locked]), goJson({ dependencies: wanted })].some((text2) => digest === `sha256:${hash(text2)}`);
}
function canonical(dependency) {
  const { name, version, repository, condition, tags, enabled, alias } = dependency;
  const values = list(dependency["import-values"]);
  return {
    name: scalar(name),
    ...scalar(version) === "" ? {} : { version: scalar(version) },
    repository: scalar(repository),
    ...scalar(condition) === "" ? {} : { condition: scalar(condition) },
    ...list(tags).length === 0 ? {} : { tags: list(tags).map(scalar) },
    ...enabled === true ? { enabled } : {},
    ...values.length === 0 ? {} : { "import-values": values.map(sorted) },
    ...scalar(alias) === "" ? {} : { alias: scalar(alias) }
  };
}
function sorted(value) {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1));
}
function goJson(value) {
  return JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (one2) => `\\u${one2.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function hash(text2) {
  return createHash2("sha256").update(text2).digest("hex");
}

// src/collect/dockerfile-read.ts
var import_dockerfile_ast = __toESM(require_main(), 1);
var predefined = [
  ["BUILDPLATFORM", "linux/amd64"],
  ["BUILDOS", "linux"],
  ["BUILDARCH", "amd64"],
  ["TARGETPLATFORM", "linux/amd64"],
  ["TARGETOS", "linux"],
  ["TARGETARCH", "amd64"]
];
var sizeLimit6 = 1024 * 1024;
function readDockerfile(text2, given3 = /* @__PURE__ */ new Map()) {
  const instructions = text2.length > sizeLimit6 ? [] : import_dockerfile_ast.DockerfileParser.parse(text2).getInstructions().map(read3(text2));
  const global = new Map(predefined);
  const stages = [];
  let valid = true;
  for (const instruction of instructions) {
    const current = stages.at(-1);
    if (instruction.keyword === "FROM") stages.push(stageOf2(instruction, stages, global));
    else if (current === void 0) {
      if (instruction.keyword === "ARG") assign(instruction, global, given3, /* @__PURE__ */ new Map());
      else valid = false;
    } else {
      current.instructions.push(instruction);
      if (instruction.keyword === "ARG") assign(instruction, current.variables, given3, global);
      if (instruction.keyword === "ENV") setEnvironment(instruction, current.variables);
    }
  }
  return { stages, valid: valid && stages.length > 0 && stages.every((stage) => stage.base !== "") };
}
function read3(text2) {
  const lines3 = text2.split(/\r?\n/);
  return (instruction) => {
    const flagged = instruction;
    const flags = new Map((flagged.getFlags?.() ?? []).map((flag2) => [flag2.getName(), flag2.getValue() ?? ""]));
    const content = (instruction.getArgumentsContent() ?? "").trim();
    const heredocs = heredocsOf(instruction, lines3);
    return {
      keyword: instruction.getKeyword(),
      text: heredocs.length > 0 ? content.split("\n", 1)[0] ?? "" : content,
      flags,
      list: jsonForm(content),
      heredocs,
      line: instruction.getRange().start.line + 1
    };
  };
}
function heredocsOf(instruction, lines3) {
  const holder = instruction;
  return (holder.getHeredocs?.() ?? []).map((heredoc) => {
    const range = heredoc.getContentRange();
    const body = range === null ? "" : lines3.slice(range.start.line, range.end.line + 1).join("\n");
    return { name: heredoc.getName(), body };
  });
}
function jsonForm(content) {
  if (!content.startsWith("[")) return null;
  try {
    const list2 = JSON.parse(content);
    return Array.isArray(list2) && list2.every((item) => typeof item === "string") ? list2 : null;
  } catch {
    return null;
  }
}
function stageOf2(instruction, before, global) {
  const [image = "", as = "", name = ""] = instruction.text.split(/\s+/);
  const base = unquote(expand(image, global));
  const parent = before.findLastIndex((stage) => stage.name !== "" && stage.name === base.toLowerCase());
  return {
    name: as.toLowerCase() === "as" ? name.toLowerCase() : "",
    base,
    parent: parent < 0 ? null : parent,
    platform: expand(instruction.flags.get("platform") ?? "", global),
    line: instruction.line,
    instructions: [],
    variables: new Map(parent < 0 ? predefined : before[parent]?.variables)
  };
}
function assign(instruction, variables, given3, global) {
  for (const [name, written2] of pairs(instruction.text)) {
    const value = given3.get(name) ?? (written2 === null ? global.get(name) : expand(written2, variables));
    if (value === void 0) variables.delete(name);
    else variables.set(name, value);
  }
}
function setEnvironment(instruction, variables) {
  const first = instruction.text.split(/\s/, 1)[0] ?? "";
  if (!first.includes("=")) {
    variables.set(first, expand(instruction.text.slice(first.length).trim(), variables));
    return;
  }
  const now = new Map(variables);
  for (const [name, value] of pairs(instruction.text)) if (value !== null) variables.set(name, expand(value, now));
}
function pairs(text2) {
  const words3 = text2.match(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+/gs) ?? [];
  return words3.map((word) => {
    const equal = word.indexOf("=");
    return equal < 0 ? [word, null] : [word.slice(0, equal), unquote(word.slice(equal + 1))];
  });
}
function unquote(text2) {
  return text2.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g, (_, double, single) => double ?? single ?? "");
}
function chainOf(file, target = "") {
  const wanted = file.stages.findIndex(
    (stage, index2) => stage.name === target.toLowerCase() || String(index2) === target
  );
  let index = target === "" || wanted < 0 || isOpen(target) ? file.stages.length - 1 : wanted;
  const chain = [];
  while (index !== null && index >= 0) {
    const stage = file.stages[index];
    if (stage === void 0) break;
    chain.unshift(stage);
    index = stage.parent;
  }
  return chain;
}

// src/collect/dockerfile-user.ts
function effectiveUser(chain, base, table) {
  for (const stage of [...chain].reverse()) {
    const written2 = stage.instructions.findLast((instruction) => instruction.keyword === "USER");
    if (written2 !== void 0) return { ...writtenUser(written2.text, stage), line: written2.line };
  }
  return { user: "", ...baseUser(base, chain[0]?.platform ?? "", table) };
}
function writtenUser(text2, stage) {
  const user = unquote(expand(text2, stage.variables)).trim();
  const name = user.split(":")[0] ?? "";
  if (isOpen(name)) return { user, root: void 0, doubt: { code: "variable-unknown", variable: firstOpen(name) } };
  return { user, root: name === "" || isRootName(name) };
}
function isRootName(name) {
  return name.toLowerCase() === "root" || /^[+-]?0+$/.test(name);
}
function baseUser(base, platform, table) {
  if (base.text === "scratch") return { root: true };
  const doubt2 = { code: "base-image-unknown", image: base.text };
  if (isWindows(base, platform) || isOpen(`${base.host}/${base.path}`)) return { root: void 0, doubt: doubt2 };
  const known2 = table(isOpen(base.tag) ? { ...base, tag: "" } : base);
  if (known2 === void 0 || known2.user === "unknown") return { root: void 0, doubt: doubt2 };
  return { root: known2.user === "root" };
}

// src/collect/file-mode.ts
function chmod(entry2, mode) {
  if (/^[0-7]{1,5}$/.test(mode)) {
    const digits = mode.padStart(3, "0").slice(-3);
    entry2.groupWritable = (Number(digits[1]) & 2) > 0;
    entry2.open = (Number(digits[2]) & 2) > 0;
    return;
  }
  for (const clause of mode.split(",")) {
    const match = /^([ugoa]*)([-+=])([rwxXstugo]*)$/.exec(clause);
    if (match === null) continue;
    const [, who = "", operator, rights = ""] = match;
    const writes = rights.includes("w") || rights.includes("u");
    if (operator !== "=" && !writes) continue;
    if (/[ga]/.test(who)) entry2.groupWritable = operator !== "-" && writes;
    if (/[oa]/.test(who)) entry2.open = operator !== "-" && writes;
  }
}

// src/collect/dockerfile-writes.ts
function writtenPaths(chain) {
  const state = { entries: /* @__PURE__ */ new Map(), folder: "/", user: "", variables: /* @__PURE__ */ new Map(), unclear: false };
  for (const stage of chain) {
    state.variables = stage.variables;
    for (const instruction of stage.instructions) apply(instruction, state);
  }
  return state.unclear ? null : [...state.entries.values()];
}
function apply(instruction, state) {
  const text2 = unquote(expand(instruction.text, state.variables));
  if (instruction.keyword === "WORKDIR") state.folder = absolute(text2, state.folder) ?? state.folder;
  if (instruction.keyword === "USER") state.user = text2;
  if (instruction.keyword === "VOLUME") for (const path4 of volumes(instruction, text2)) declare(path4, state);
  if (instruction.keyword === "COPY" || instruction.keyword === "ADD") copy2(instruction, state);
  if (instruction.keyword === "RUN") run3(instruction, state);
}
function volumes(instruction, text2) {
  return instruction.list ?? text2.split(/\s+/).filter(Boolean);
}
function declare(path4, state) {
  const entry2 = entryAt(expand(path4, state.variables), state, `VOLUME ${path4}`);
  if (entry2 !== null) entry2.volume = true;
}
function entryAt(path4, state, by) {
  const where = absolute(path4.replace(/\/\*$/, ""), state.folder);
  if (where === void 0 || where.includes("*")) {
    state.unclear = true;
    return null;
  }
  const known2 = state.entries.get(where);
  if (known2 !== void 0) return known2;
  const parent = [...state.entries.values()].findLast((entry3) => isBelow(where, entry3.path));
  const entry2 = {
    path: where,
    group0: parent?.group0 ?? true,
    groupWritable: parent?.groupWritable ?? false,
    open: parent?.open ?? false,
    volume: false,
    by
  };
  state.entries.set(where, entry2);
  return entry2;
}
function copy2(instruction, state) {
  const owner2 = expand(instruction.flags.get("chown") ?? "", state.variables);
  const mode = expand(instruction.flags.get("chmod") ?? "", state.variables);
  const words3 = instruction.list ?? instruction.text.split(/\s+/);
  const target = words3.at(-1);
  if (owner2 === "" || target === void 0 || words3.slice(0, -1).every(isFile)) return;
  const [name = "", group] = owner2.split(":");
  if (isRootName(name) && (group === void 0 || isRootName(group))) return;
  const by = `${instruction.keyword} --chown=${owner2}${mode === "" ? "" : ` --chmod=${mode}`} \u2026 ${target}`;
  const entry2 = entryAt(expand(target, state.variables), state, by);
  if (entry2 === null) return;
  Object.assign(entry2, { group0: isRootName(group ?? name), groupWritable: false, open: false, by });
  if (mode !== "") chmod(entry2, mode);
}
function isFile(source) {
  return /[^./*]\.[A-Za-z0-9]{1,8}$/.test(source);
}
function run3(instruction, state) {
  const before = state.folder;
  for (const command of runCommands(instruction, state.variables)) runCommand(command, state);
  state.folder = before;
}
function runCommands(instruction, variables) {
  if (instruction.list !== null) return unwrap(instruction.list.map((word) => expand(word, variables)));
  const bodies2 = instruction.heredocs.map((heredoc) => heredoc.body);
  const line2 = bodies2.length > 0 ? instruction.text.replace(/<<-?\s*(["']?)\w+\1/g, "") : instruction.text;
  return shellCommands([line2, ...bodies2].join("\n")).map((command) => ({
    ...command,
    words: command.words.map((word) => expand(word, variables))
  }));
}
function runCommand(command, state) {
  if (command.name === "cd") state.folder = absolute(command.words[0] ?? "", state.folder) ?? state.folder;
  if (command.name === "mkdir" || command.name === "install") makeFolder(command, state);
  if (command.name === "fix-permissions")
    for (const path4 of command.words) setAll(path4, state, { group: "0", mode: "g=u" });
  if (command.name === "find") findExec(command, state);
  if (command.name !== "chown" && command.name !== "chgrp" && command.name !== "chmod") return;
  change(command.name, command.words, state);
}
function makeFolder(command, state) {
  const [name = "", group] = state.user.split(":");
  if (name === "" || isRootName(name)) return;
  const mode = optionValues(command.words, ["-m", "--mode"])[0] ?? "";
  const paths = command.words.filter((word) => !word.startsWith("-") && word !== mode);
  for (const path4 of paths) {
    const entry2 = entryAt(path4, state, `USER ${state.user} \u2026 ${command.name} ${path4}`);
    if (entry2 === null || entry2.groupWritable || entry2.open) continue;
    entry2.group0 = group === void 0 ? /^\d+$/.test(name) : isRootName(group);
    if (/^[0-7]{3,4}$/.test(mode)) chmod(entry2, mode);
  }
}
function findExec(command, state) {
  const start = command.words.findIndex((word) => word === "-exec" || word === "-execdir");
  const name = command.words[start + 1] ?? "";
  if (start < 0 || !/^(chown|chgrp|chmod)$/.test(name)) return;
  const folders = command.words.slice(
    0,
    command.words.findIndex((word) => /^[-(!]/.test(word))
  );
  const words3 = command.words.slice(start + 2).filter((word) => !/^(\{\}|\+|;|\\;)$/.test(word));
  change(name, ["-R", ...words3, ...folders], state);
}
function change(name, words3, state) {
  if (words3.some((word) => word.startsWith("--reference"))) state.unclear = true;
  const recursive = words3.some((word) => word === "--recursive" || /^-[a-zA-Z]*R/.test(word));
  const [value = "", ...paths] = words3.filter((word) => !/^(-[a-zA-Z]*[RfvchHLP]|--\w.*)$/.test(word));
  const by = `${name} ${recursive ? "-R " : ""}${value}`;
  const [owner2 = "", group] = name === "chgrp" ? ["0", value] : value.split(/[:.]/);
  for (const path4 of paths) {
    const back = name === "chown" && isRootName(owner2) && (group === void 0 || isRootName(group));
    if (name === "chmod") setMode(path4, value, recursive, state);
    else if (!back || isKnown(path4, state))
      setAll(path4, state, { group: group ?? null, by: `${by} ${path4}`, exact: !recursive });
  }
}
function setMode(path4, mode, recursive, state) {
  const rights = { path: "", group0: true, groupWritable: false, open: false, volume: false, by: "" };
  chmod(rights, mode);
  if (isKnown(path4, state) || rights.groupWritable || rights.open) setAll(path4, state, { mode, exact: !recursive });
}
function isKnown(path4, state) {
  const where = absolute(path4.replace(/\/\*$/, ""), state.folder);
  return where !== void 0 && [...state.entries.keys()].some((entry2) => isBelow(entry2, where));
}
function setAll(path4, state, what) {
  const entry2 = entryAt(path4, state, what.by ?? path4);
  if (entry2 === null) return;
  if (what.by !== void 0) entry2.by = what.by;
  const below4 = [...state.entries.values()].filter(
    (one2) => one2 === entry2 || !what.exact && isBelow(one2.path, entry2.path)
  );
  for (const one2 of below4) {
    if (typeof what.group === "string") one2.group0 = isRootName(what.group);
    if (what.mode !== void 0) chmod(one2, what.mode);
  }
}

// src/collect/dockerfile-arbitrary.ts
function arbitraryUid(chain, around) {
  const { start, file } = around;
  if (start.says === "needs-root") return { ready: false, problem: start.command };
  const written2 = writtenPaths(chain);
  const asked2 = written2?.filter((entry2) => !always2(entry2, around.mounts)) ?? [];
  const wrong = asked2.find((entry2) => !entry2.volume && !isReady(entry2));
  if (wrong !== void 0) return { ready: false, problem: describe2(wrong) };
  if (start.says === "unread") return doubtful({ code: "entrypoint-unreadable", file, script: start.script });
  const settled = written2 !== null && asked2.every(isReady);
  const inherited2 = start.says === "inherited" && !around.base;
  const prepared = asked2.some((entry2) => !entry2.volume);
  if (!settled || inherited2 || around.root !== false && !prepared)
    return doubtful({ code: "writable-paths-unknown", file });
  return { ready: true, problem: "" };
}
function doubtful(doubt2) {
  return { ready: void 0, problem: "", doubt: doubt2 };
}
function isReady(entry2) {
  return entry2.open || entry2.group0 && entry2.groupWritable;
}
function always2(entry2, mounts2) {
  return ["/tmp", "/var/tmp", "/dev", ...mounts2].some((mount) => isBelow(entry2.path, mount));
}
function describe2(entry2) {
  const where = entry2.by.includes(entry2.path) ? entry2.by : `${entry2.by} \u2192 ${entry2.path}`;
  return entry2.group0 ? `${where} (\u2260 g=u)` : `${where} (group \u2260 0)`;
}

// src/collect/dockerfile-certificates.ts
import { X509Certificate } from "node:crypto";
var keys = /\.(?:key|p12|pfx|jks|keystore)$/i;
var certificates = /\.(?:crt|cer|pem|der)$/i;
var authority = /(?:^|[^a-z])(?:ca|cas|root|chain|bundle|trust\w*|cacerts|authorit\w+|igc|acr)(?:[^a-z]|$)|truststore|cacert/i;
var trustFolders = /\/(?:ca-certificates|ca-trust|pki\/trust|trust-store|cacerts)(?:\/|$)/;
async function bakedCertificates(chain, around) {
  const found2 = [];
  for (const { instructions, variables } of chain) {
    for (const instruction of instructions) {
      if (instruction.keyword === "COPY" || instruction.keyword === "ADD")
        found2.push(...await copied(instruction, variables, around));
      if (instruction.keyword === "RUN" && makesKey(instruction, variables))
        found2.push({ name: "openssl", ownIdentity: true, line: instruction.line });
    }
  }
  const { subject: subject2, file } = around;
  if (found2.length === 0) {
    const at3 = { file, line: chain.at(-1)?.line ?? 1 };
    return [{ kind: "bakedCertificate", subject: subject2, at: at3, value: { name: "", ownIdentity: false } }];
  }
  return [...new Map(found2.map((one2) => [one2.name, one2])).values()].map((one2) => factOf4(one2, around));
}
function factOf4({ name, ownIdentity, line: line2 }, { subject: subject2, file }) {
  const doubt2 = { code: "certificate-unread", file, certificate: name };
  return {
    kind: "bakedCertificate",
    subject: `${subject2}[${name}]`,
    at: { file, line: line2 },
    value: { name, ownIdentity },
    ...ownIdentity === void 0 && { doubts: { ownIdentity: doubt2 } }
  };
}
async function copied(instruction, variables, around) {
  const words3 = (instruction.list ?? instruction.text.split(/\s+/)).map((word) => expand(word, variables));
  const target = words3.at(-1) ?? "";
  const found2 = [];
  for (const source of words3.slice(0, -1)) {
    const name = baseName(source);
    if (!keys.test(name) && !certificates.test(name)) continue;
    const text2 = instruction.flags.has("from") ? null : await contentOf(source, around);
    found2.push({ name, ownIdentity: senseOf(name, target, text2), line: instruction.line });
  }
  return found2;
}
function senseOf(name, target, text2) {
  if (text2?.includes("PRIVATE KEY-----")) return true;
  if (/\.(?:key|p12|pfx)$/i.test(name) && !/pub(?:lic)?\b/i.test(name)) return true;
  if (authority.test(name) || trustFolders.test(target)) return false;
  if (keys.test(name)) return true;
  const isAuthority = text2 === null ? void 0 : readAuthority(text2);
  if (isAuthority !== void 0) return !isAuthority;
  return /(?:^|[^a-z])(?:server|tls|ssl|site|leaf|fullchain|cert|domain|host)(?:[^a-z]|$)/i.test(name) ? true : void 0;
}
function readAuthority(text2) {
  try {
    return new X509Certificate(text2).ca;
  } catch {
    return void 0;
  }
}
async function contentOf(source, { tree, contexts }) {
  for (const context of contexts) {
    const file = normalize(`${context}/${source}`);
    if (file !== null && tree.has(file)) return textOf(tree, file);
  }
  return null;
}
function makesKey(instruction, variables) {
  return runCommands(instruction, variables).some(({ name, words: words3 }) => {
    if (name === "keytool") return words3.includes("-genkeypair") || words3.includes("-genkey");
    if (name !== "openssl") return false;
    const [verb = ""] = words3;
    return /^gen(?:rsa|pkey|dsa)$/.test(verb) || verb === "req" && words3.some((word) => /^-(?:newkey|nodes|keyout)$/.test(word));
  });
}

// src/collect/image-tag.ts
var moving = new Set(
  `latest snapshot nightly edge canary unstable main master trunk develop development dev devel head next current rolling
  stable lts mainline integration int staging stage preprod qualif recette prod production test testing formation sandbox demo`.trim().split(/\s+/)
);
var restless = /* @__PURE__ */ new Set(["latest", "snapshot"]);
var recurring = /* @__PURE__ */ new Set([
  "pr",
  "mr",
  "pull",
  "merge",
  "feature",
  "feat",
  "fix",
  "bugfix",
  "hotfix",
  "issue",
  "branch"
]);
function isImmutableTag(tag) {
  const segments = tag.toLowerCase().split(/[-_+]/).filter(Boolean);
  if (segments.some(isCommit) || /\d{4}-?\d{2}-?\d{2}|\d{8,}/.test(tag)) return true;
  if (segments.length === 0 || segments.some((segment2) => restless.has(segment2) || /\.snapshot$/.test(segment2)))
    return false;
  if (segments.every((segment2) => moving.has(segment2))) return false;
  if (recurring.has(segments[0] ?? "")) return false;
  if (segments.some((segment2) => /^v?\d+(\.\w+)+$/.test(segment2) || /^[a-z]{1,8}\d+\.\d+/.test(segment2))) return true;
  return /^v?\d/.test(segments[0] ?? "") || /^[a-z]?\d+$/.test(segments.at(-1) ?? "");
}
function isCommit(segment2) {
  const digits = /^g?([0-9a-f]{7,64})$/.exec(segment2)?.[1];
  return digits !== void 0 && /\d/.test(digits);
}

// src/collect/image.ts
var platformRegistries = /* @__PURE__ */ new Set(["registry.dso.interieur.rie.gouv.fr"]);
var placeholder = /<[^<>]*>|\$[({A-Za-z_]|\{\{|chart-?name|placeholder|change-?me/i;
var publicNames = new Set(
  `adminer alpine bash busybox cassandra clickhouse-server cockroach consul curl elasticsearch etcd fluent-bit fluentd
  grafana haproxy httpd influxdb jaeger kafka keycloak kibana kubectl logstash loki mailhog mailpit mariadb memcached
  minio mongo mongodb mysql nats nginx nginx-unprivileged oauth2-proxy opensearch pgadmin4 pgbouncer postgres postgresql
  prometheus rabbitmq redis redis-sentinel redpanda solr traefik ubuntu debian valkey varnish vault vector zookeeper`.trim().split(/\s+/)
);
function parseImage(text2, project) {
  const [name = "", ...digests] = text2.trim().split("@");
  const slash = name.indexOf("/");
  const first = slash < 0 ? "" : name.slice(0, slash);
  const host = /[.:]/.test(first) || first === "localhost" ? first : "";
  const rest = host === "" ? name : name.slice(slash + 1);
  const colon = rest.lastIndexOf(":");
  const tagged = colon > rest.lastIndexOf("/");
  const path4 = tagged ? rest.slice(0, colon) : rest;
  const tag = tagged ? rest.slice(colon + 1) : "";
  const written2 = digests.join("@");
  const digest = /^sha256:[0-9a-f]{64}$/i.test(written2) ? written2 : "";
  return {
    text: text2,
    host,
    path: path4,
    tag,
    digest,
    immutable: digest !== "" || isImmutableTag(tag),
    harbor: isHarborHost(host) || project.registries.some((registry) => registry.split("/")[0] === host && host !== ""),
    placeholder: placeholder.test(text2),
    elsewhere: isElsewhere({ text: text2.trim(), name, host, path: path4 }, project.elsewhere.images),
    builtBy: void 0
  };
}
function isHarborHost(host) {
  const lower = host.toLowerCase();
  return lower.startsWith("harbor.") || platformRegistries.has(lower.replace(/:\d+$/, ""));
}
function identifyImage(text2, project, builds) {
  const image = parseImage(text2, project);
  const isNamed2 = ({ name }) => endsWith(image.path, name) || isLocalRegistry(image.host) && endsWith(name, image.path);
  const builtBy = [...new Set(builds.images.filter(isNamed2).map((build2) => build2.by))];
  const known2 = builtBy.length > 0 || builds.here && !builds.unnamed;
  return { ...image, builtBy: known2 ? builtBy.sort() : void 0 };
}
function isLocalRegistry(host) {
  return /^(?:localhost|127\.0\.0\.1|[\w.-]+\.localhost)(?::\d+)?$/.test(host);
}
function isWellKnown(image) {
  const name = image.path.slice(image.path.lastIndexOf("/") + 1).toLowerCase();
  const official = image.host === "docker.io" || image.host === "index.docker.io" || image.host === "";
  return publicNames.has(name) || official && /^(library|bitnami|bitnamilegacy)\//.test(image.path);
}
function isElsewhere(image, declared) {
  const repository = image.host === "" ? image.path : `${image.host}/${image.path}`;
  return declared.some((entry2) => entry2 === image.text || entry2 === image.name || entry2 === repository);
}
function endsWith(path4, name) {
  return name !== "" && (path4 === name || path4.endsWith(`/${name}`));
}

// src/collect/packages.ts
function installedPackages(chain) {
  const kept2 = /* @__PURE__ */ new Map();
  for (const stage of chain) {
    for (const instruction of stage.instructions) {
      if (instruction.keyword !== "RUN") continue;
      for (const command of runCommands(instruction, stage.variables)) change2(kept2, command, instruction.line);
    }
  }
  return [...kept2.values()].map(({ name, line: line2 }) => ({ name, line: line2 }));
}
var managers = /* @__PURE__ */ new Set(["apt-get", "apt", "apk", "yum", "dnf", "microdnf", "zypper", "tdnf", "install_packages"]);
function change2(kept2, { name, words: words3 }, line2) {
  if (!managers.has(name)) return;
  const verb = name === "install_packages" ? "install" : words3.find((word) => !word.startsWith("-"));
  const named8 = name === "install_packages" ? words3 : words3.slice(words3.indexOf(verb ?? "") + 1);
  const group = groupOf(words3);
  const packages = named8.filter((word) => !word.startsWith("-") && word !== group).map(bare);
  if (verb === "install" || verb === "add") for (const one2 of packages) kept2.set(one2, { name: one2, line: line2, group });
  if (!/^(?:remove|purge|del|erase|autoremove)$/.test(verb ?? "")) return;
  for (const [key2, one2] of kept2) if (packages.includes(one2.name) || packages.includes(one2.group)) kept2.delete(key2);
}
function groupOf(words3) {
  const index = words3.findIndex((word) => word === "--virtual" || word === "-t");
  const joined = words3.find((word) => word.startsWith("--virtual="));
  return joined?.slice("--virtual=".length) ?? (index < 0 ? "" : words3[index + 1] ?? "");
}
function bare(word) {
  return word.replace(/[=<>~:@].*$/, "").toLowerCase();
}

// src/collect/minimal-base.ts
var smallNames = /^(?:gcr\.io\/distroless\/|cgr\.dev\/chainguard\/|docker\.io\/library\/(?:alpine|busybox)$|docker\.io\/bitnami(?:legacy)?\/)|\/(?:minideb|nginx-unprivileged|wolfi-base)$|\/ubi\d+(?:\/ubi)?-(?:micro|minimal)$|[/-](?:distroless|slim|micro)$/;
var smallTags = /(?:^|-)(?:alpine[\d.]*|slim|chiseled|distroless|micro|minimal|tiny|nonroot)(?:-|$)/;
var workshops = /\/(?:golang|rust|gcc|maven|gradle|buildpack-deps|haskell|swift|sdk|composer|kaniko|jdk|openjdk|docker|android-sdk|emsdk)$/;
var workshopTags = /(?:^|-)(?:jdk|sdk|dev|build|builder|devel|dind)[\d.]*(?:-|$)/;
function isMinimal(image, known2) {
  if (image.text === "scratch") return true;
  const name = fullName(image);
  if (image.placeholder) return void 0;
  if (workshops.test(name) || workshopTags.test(image.tag)) return false;
  if (smallNames.test(name) || smallTags.test(image.tag)) return true;
  return known2(image) === void 0 ? void 0 : false;
}
var compilers = new Set(
  `gcc g++ make cmake build-essential build-base alpine-sdk clang llvm rustc cargo golang golang-go go maven gradle
  default-jdk default-jdk-headless autoconf automake python3-dev linux-headers musl-dev`.trim().split(/\s+/)
);
var shellTools = new Set(
  `bash zsh curl wget vim nano emacs less htop git netcat netcat-openbsd netcat-traditional nmap nmap-ncat tcpdump telnet
  openssh-client openssh-clients procps iputils iputils-ping strace gdb sudo dnsutils bind-tools net-tools`.trim().split(/\s+/)
);
function installedTools(chain) {
  const names3 = installedPackages(chain).map(({ name }) => name);
  const tools = names3.filter((name) => compilers.has(name) || shellTools.has(name) || /^openjdk-?\d+-jdk/.test(name));
  return [...new Set(tools)];
}

// src/collect/dockerfile-base.ts
function baseFacts(chain, { subject: subject2, file, options }) {
  const first = chain[0];
  if (first === void 0 || first.base === "") return [];
  const empty2 = first.base === "scratch";
  const image = parseImage(first.base, options.project);
  const supportEnds = empty2 ? "" : options.supportEnds(image);
  const doubt2 = { code: "base-image-support-unknown", image: image.text };
  return [
    {
      kind: "baseImage",
      subject: subject2,
      at: { file, line: first.line },
      value: { image, empty: empty2, supportEnds, minimal: isMinimal(image, options.baseImages), tools: installedTools(chain) },
      doubts: { supportEnds: doubt2, minimal: { code: "base-image-size-unknown", image: image.text } }
    }
  ];
}

// src/collect/credential-names.ts
var stem = /pass(?:word|wd|phrase|code)|pwd|secret|token|credential|api[-_.]?key|private[-_.]?key|access[-_.]?key/i;
var nouns = /* @__PURE__ */ new Set([
  "password",
  "passwd",
  "pwd",
  "passphrase",
  "passcode",
  "secret",
  "token",
  "apikey",
  "credential",
  "credentials"
]);
var keys2 = /* @__PURE__ */ new Set([
  "api",
  "private",
  "secret",
  "access",
  "encryption",
  "signing",
  "auth",
  "account",
  "master",
  "session"
]);
var holders = /* @__PURE__ */ new Set([
  ...[
    "existing",
    "pull",
    "tls",
    "ca",
    "cert",
    "certificate",
    "image",
    "registry",
    "kube",
    "external",
    "ssl",
    "keystore"
  ],
  ...nouns,
  "key"
]);
var fillers = /^(?:\d+|value|plain|base64|b64|base|default)$/;
function senseOf2(name) {
  if (!stem.test(name) && !/pass$|key$/i.test(name)) return "nothing";
  const words3 = wordsOf2(name);
  while (words3.length > 1 && fillers.test(words3.at(-1) ?? "")) words3.pop();
  const last = words3.at(-1) ?? "";
  const before = words3.at(-2) ?? "";
  if (/^(?:old)?pwd$/.test(words3.join("_"))) return "nothing";
  if (last === "secret" && holders.has(before)) return "about";
  if (nouns.has(last) || /(?:password|passwd|passphrase|apikey|secretkey|privatekey)$/.test(last)) return "credential";
  if (last === "pass" && words3.length > 1) return "credential";
  if (last === "key" && (keys2.has(before) || words3[0] === "azure")) return "credential";
  return stem.test(name) ? "about" : "nothing";
}
function isPassword(name) {
  return /pass(?:word|wd|phrase|code)?$|pwd$/i.test(name);
}
function wordsOf2(name) {
  const spaced = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2");
  return spaced.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
}

// src/collect/credential-values.ts
var sizeLimit7 = 64 * 1024;
var reference = /^(?:\$[({\w]|ref\+|vault:|secretsmanager:|arn:aws:|ENC\[|AGE-)|\{\{|^<[^<>]*>$|^%\w+%$|^__\w+__$|^\$\$/;
var sample = /change[-_ ]?(?:me|it|this)|placeholder|replace[-_ ]?(?:me|this|with|by)|to[-_ ]?be[-_ ]|\btodo\b|fixme|\byour[-_ ]|example|dummy|\bfake|redacted|^(?:\*+|x{3,}|\.{3,})$/i;
var nothing2 = /^(?:-+|none|null|nil|undefined|n\/a|empty|unset|true|false|yes|no|on|off)$/i;
var place = /^(?:\.{0,2}\/[^\s]*|[A-Za-z]:\\\S*|file:\S+|https?:\/\/[^\s@]*)$/;
var address = /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/?#'"]{0,200}:([^\s@/'"]{1,500})@/gi;
var parameter = /(?:^|[?&;,\s])(?:password|pwd)\s?=\s?([^&;,\s'"]{1,500})/gi;
function isLiteralCredential(name, value) {
  return isWritten(name, value) && (typeof value !== "string" || isLiteral(value) && !repeats(name, value));
}
function repeats(name, value) {
  const bare3 = (text2) => text2.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  return !isPassword(name) && bare3(unquoted(value.trim())) === bare3(name);
}
function isDisclosedCredential(name, value) {
  return isWritten(name, value) || holdsPassword(value) || typeof value === "string" && sampleKey.test(value);
}
var sampleKey = /-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----\s+\w/;
function isWritten(name, value) {
  if (senseOf2(name) !== "credential") return false;
  if (typeof value === "number") return isPassword(name);
  if (typeof value !== "string") return false;
  return isFilled(value) && (isPassword(name) || !/^-?\d+(?:\.\d+)?[a-z]{0,2}$/i.test(value.trim()));
}
function holdsPassword(value) {
  if (typeof value !== "string" || value.length > sizeLimit7) return false;
  const inAddresses = value.includes("://") ? [...value.matchAll(address)] : [];
  const inParameters = value.includes("=") ? [...value.matchAll(parameter)] : [];
  return [...inAddresses, ...inParameters].some(([, password = ""]) => isLiteral(password)) || /-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----\s+[A-Za-z0-9+/=]{20}/.test(value);
}
function isLiteral(value) {
  return isFilled(value) && !sample.test(unquoted(value.trim()));
}
function isFilled(value) {
  const text2 = unquoted(value.trim());
  return text2 !== "" && !reference.test(text2) && !nothing2.test(text2) && !place.test(text2);
}
var entry = /^[ \t]*(?:export[ \t]+)?["']?([\w.-]{1,100})["']?[ \t]*[:=][ \t]*("[^"\n]*"|'[^'\n]*'|[^\s#,]+)[ \t]*,?[ \t\r]*$/gm;
function credentialsOfFile(name, text2) {
  if (!/\.(?:properties|env|ya?ml|json|ini|toml|cfg|conf)$|^[^.]+$/i.test(name) || text2.length > sizeLimit7) return [];
  if (!/[:=]/.test(text2)) return [];
  return [...text2.matchAll(entry)].filter((match) => isLiteralCredential(match[1] ?? "", unquoted(match[2] ?? ""))).map((match) => match[1] ?? "");
}
function unquoted(text2) {
  return text2.replace(/^(["'])(.*)\1$/, "$2");
}

// src/collect/dockerfile-credentials.ts
function dockerfileCredentials(file, text2) {
  const { stages } = readDockerfile(text2);
  const entries = stages.flatMap(({ instructions }) => instructions.filter(isVariable).flatMap(entriesOf));
  const worst2 = /* @__PURE__ */ new Map();
  for (const one2 of entries) if (!worst2.get(one2.name)?.literal) worst2.set(one2.name, one2);
  return [...worst2.values()].map(({ name, literal: literal2, line: line2 }) => ({
    kind: "credential",
    subject: `${file}[${name}]`,
    at: { file, line: line2 },
    value: { name, place: "dockerfile", literal: literal2, refusedName: false }
  }));
}
function isVariable({ keyword }) {
  return keyword === "ENV" || keyword === "ARG";
}
function entriesOf({ keyword, text: text2, line: line2 }) {
  const first = text2.split(/\s/, 1)[0] ?? "";
  const spaced = keyword === "ENV" && !first.includes("=");
  const written2 = spaced ? [[first, text2.slice(first.length).trim()]] : pairs(text2);
  return written2.flatMap(([name, value]) => {
    const literal2 = value !== null && (isLiteralCredential(name, value) || holdsPassword(value));
    return literal2 || senseOf2(name) !== "nothing" ? [{ name, literal: literal2, line: line2 }] : [];
  });
}

// src/collect/dockerfile-files.ts
var otherFormats = /\.(dockerignore|md|adoc|rst|txt|html?|j2|jinja2?|tmpl|tpl|template|erb|mustache|in|orig|bak|swp|patch|ya?ml|json|sh|py|js|ts)$/i;
function isDockerfileName(file) {
  const name = baseName(file);
  if (otherFormats.test(name)) return false;
  return /^(dockerfile|containerfile)([._-].+)?$/i.test(name) || /.\.(dockerfile|containerfile)$/i.test(name);
}
function findDockerfiles(tree, builds) {
  const built = builds.filter((build2) => build2.pipeline && build2.dockerfile !== void 0).map((build2) => belowPath(tree, build2.dockerfile ?? "")).filter((file) => file !== null && tree.has(file));
  const named8 = tree.files.filter((file) => isDockerfileName(file) && !built.includes(file));
  const leftOut6 = named8.filter(isLeftOut);
  if (built.length > 0) return { files: [...new Set(built)].sort(byCodeUnit), leftOut: leftOut6 };
  const files3 = named8.filter((file) => !isLeftOut(file) && !/(^|\/)\.devcontainer\//.test(file));
  return { files: files3, leftOut: leftOut6 };
}

// src/collect/dockerfile-ports.ts
function exposedPorts(chain, subject2, file) {
  const ports2 = /* @__PURE__ */ new Map();
  for (const stage of chain) {
    for (const instruction of stage.instructions) {
      if (instruction.keyword !== "EXPOSE") continue;
      for (const word of expand(instruction.text, stage.variables).split(/\s+/)) {
        const port = portOf(word, subject2, { file, line: instruction.line });
        if (port !== null && !ports2.has(port.subject)) ports2.set(port.subject, port);
      }
    }
  }
  return [...ports2.values()];
}
function portOf(word, subject2, at3) {
  const written2 = word.split("/")[0] ?? "";
  const fact2 = { kind: "port", subject: `${subject2}[${written2}]`, at: at3 };
  if (isOpen(written2)) {
    const doubts = { number: { code: "variable-unknown", variable: firstOpen(written2) } };
    return { ...fact2, value: { number: void 0, origin: "expose" }, doubts };
  }
  const number = /^"?(\d{1,5})(?:-\d{1,5})?"?$/.exec(written2)?.[1];
  return number === void 0 ? null : { ...fact2, value: { number: Number(number), origin: "expose" } };
}

// src/collect/dockerfile-start.ts
var privileged = new Set(
  `chown chgrp chmod su gosu su-exec setpriv runuser useradd adduser usermod groupadd addgroup groupmod passwd setcap`.split(
    /\s+/
  )
);
var packagers = /* @__PURE__ */ new Set(["apt-get", "apt", "apk", "yum", "dnf", "microdnf", "zypper", "tdnf"]);
async function readStart(chain, tree, contexts) {
  const starts = chain.flatMap(
    (stage) => stage.instructions.filter(isStart).map((instruction) => ({ instruction, stage }))
  );
  const entry2 = starts.findLast(({ instruction }) => instruction.keyword === "ENTRYPOINT");
  const command = starts.findLast(({ instruction }) => instruction.keyword === "CMD");
  const written2 = [entry2, command].filter((one2) => one2 !== void 0);
  if (written2.length === 0) return { says: "inherited" };
  let unread2 = null;
  for (const { instruction, stage } of written2) {
    for (const one2 of runCommands(instruction, stage.variables)) {
      const start = await judge(one2, { chain, tree, contexts });
      if (start.says === "needs-root") return start;
      if (start.says === "unread") unread2 ??= start;
    }
  }
  return unread2 ?? { says: "fine" };
}
function isStart(instruction) {
  return instruction.keyword === "ENTRYPOINT" || instruction.keyword === "CMD";
}
async function judge(command, around) {
  if (needsRoot(command)) return { says: "needs-root", command: sentence(command) };
  const script = scriptOf4(command);
  if (script === void 0) return { says: "fine" };
  const file = sourceOf(script, around);
  if (file === void 0) return { says: "unread", script };
  const text2 = await textOf(around.tree, file);
  const bad = shellCommands(text2).find(needsRoot);
  return bad === void 0 ? { says: "fine" } : { says: "needs-root", command: `${file}: ${sentence(bad)}` };
}
function needsRoot(command) {
  if (command.guarded) return false;
  if (packagers.has(command.name))
    return command.words.some((word) => word === "install" || word === "add" || word === "upgrade");
  return privileged.has(command.name);
}
function sentence(command) {
  return [command.name, ...command.words].join(" ").slice(0, 120);
}
function scriptOf4(command) {
  const shell = /^(sh|bash|ash|dash|zsh|ksh)$/.test(command.name);
  const path4 = shell ? command.words.find((word) => !word.startsWith("-")) : command.path;
  return path4 !== void 0 && (shell || /\.(sh|bash)$|entrypoint/.test(path4)) ? path4 : void 0;
}
function sourceOf(script, around) {
  for (const stage of [...around.chain].reverse()) {
    for (const instruction of [...stage.instructions].reverse()) {
      if (!/^(COPY|ADD)$/.test(instruction.keyword) || instruction.flags.has("from")) continue;
      const words3 = (instruction.list ?? instruction.text.split(/\s+/)).map((word) => expand(word, stage.variables));
      const found2 = copied2(words3, script, around);
      if (found2 !== void 0) return found2;
    }
  }
  return void 0;
}
function copied2(words3, script, around) {
  const name = baseName(script);
  const target = words3.at(-1) ?? "";
  const candidates2 = words3.slice(0, -1).flatMap((source) => {
    if (baseName(source) === name) return [source];
    if (baseName(target) === name) return [source];
    return [`${source}/${name}`, ...below3(script, target).map((rest) => `${source}/${rest}`)];
  });
  const paths = around.contexts.flatMap(
    (context) => candidates2.map((candidate) => normalize(`${context}/${candidate}`))
  );
  return paths.find((path4) => path4 !== null && around.tree.has(path4)) ?? void 0;
}
function below3(script, target) {
  const folder = target.replace(/\/+$/, "");
  return folder !== "" && folder !== "." && script.startsWith(`${folder}/`) ? [script.slice(folder.length + 1)] : [];
}
function likelyContexts(file) {
  const contexts = [];
  for (let folder = folderOf(file); folder !== ""; folder = folderOf(folder)) contexts.push(folder);
  return [...contexts, ""];
}

// src/collect/ports.ts
function listedPorts(container2) {
  return records(container2.node["ports"]).map(({ item, index }) => ({
    name: string(item["name"]),
    number: integer(item["containerPort"]),
    path: [...container2.path, "ports", index, "containerPort"]
  }));
}
var probeKeys = [
  ["livenessProbe", "liveness"],
  ["readinessProbe", "readiness"],
  ["startupProbe", "startup"]
];
function probePorts({ node, path: path4 }) {
  return probeKeys.flatMap(
    ([key2, role]) => ["httpGet", "tcpSocket", "grpc"].flatMap((handler) => {
      const probe = record(node, key2)[handler];
      const port = isRecord(probe) ? probe["port"] : void 0;
      if (typeof port !== "string" && typeof port !== "number") return [];
      return [{ role, written: port, path: [...path4, key2, handler, "port"] }];
    })
  );
}
function portFacts(pods) {
  return pods.containers.flatMap((container2) => {
    const listed2 = listedPorts(container2);
    const called = probePorts(container2).map(({ written: written2, path: path4 }) => {
      const name = typeof written2 === "string" ? written2 : "";
      const number = integer(written2) ?? listed2.find((port) => port.name === name)?.number;
      return { name, number, path: path4, origin: "probe" };
    });
    const seen = /* @__PURE__ */ new Set();
    return [...listed2.map((port) => ({ ...port, origin: "container" })), ...called].flatMap((port) => {
      const entry2 = String(port.number ?? port.name);
      if (entry2 === "" || seen.has(entry2)) return [];
      seen.add(entry2);
      return [portFact(pods, container2, { ...port, entry: entry2 })];
    });
  });
}
function portFact(pods, container2, port) {
  const unknown3 = port.number === void 0;
  return makeFact("port", pods.rendered, {
    subject: `${subjectOf(pods.rendered)}:${container2.name}[${port.entry}]`,
    path: port.path.slice(0, -1),
    fields: () => ({ number: [port.path] }),
    value: { number: port.number, origin: port.origin },
    ...unknown3 ? { doubts: { number: { code: "port-nameless", port: port.name } } } : {}
  });
}

// src/collect/remote-access.ts
var daemons = new Set(
  `openssh-server openssh dropbear sshd telnetd inetutils-telnetd telnet-server vsftpd proftpd proftpd-basic pure-ftpd ftpd
  in.telnetd tftpd tftpd-hpa rsh-server xrdp`.trim().split(/\s+/)
);
var ports = /* @__PURE__ */ new Set([21, 22, 23]);
function remoteAccessOfImage(chain, { subject: subject2, file }) {
  const packages = installedPackages(chain).filter(({ name }) => daemons.has(name));
  const opened = exposedPorts(chain, subject2, file).filter(({ value }) => ports.has(value.number ?? 0)).map(({ value, at: at3 }) => ({ name: `port ${value.number}`, line: at3.line }));
  const found2 = [...packages, ...started(chain), ...opened];
  const line2 = found2[0]?.line ?? chain.at(-1)?.line ?? 1;
  const names3 = [...new Set(found2.map(({ name }) => name))];
  return [{ kind: "remoteAccess", subject: subject2, at: { file, line: line2 }, value: { found: names3 } }];
}
function started(chain) {
  return chain.flatMap(
    ({ instructions, variables }) => instructions.filter(({ keyword }) => keyword === "CMD" || keyword === "ENTRYPOINT").flatMap(
      (instruction) => runCommands(instruction, variables).map(({ name }) => ({ name, line: instruction.line }))
    ).filter(({ name }) => daemons.has(name))
  );
}
function remoteAccessFacts({ pods, subject: subject2 }) {
  return pods.containers.map((container2) => {
    const found2 = inContainer2(container2);
    return makeFact("remoteAccess", pods.rendered, {
      subject: `${subject2}:${container2.name}`,
      path: container2.path,
      fields: () => ({ found: found2.map(({ path: path4 }) => path4) }),
      value: { found: found2.map(({ name }) => name) }
    });
  });
}
function inContainer2(container2) {
  const opened = listedPorts(container2).filter(({ number }) => ports.has(number ?? 0)).map(({ number, path: path4 }) => ({ name: `port ${number}`, path: path4 }));
  const commands = ["command", "args"].flatMap((key2) => {
    const first = string(list(container2.node[key2])[0]);
    const name = first.slice(first.lastIndexOf("/") + 1);
    return daemons.has(name) ? [{ name, path: [...container2.path, key2] }] : [];
  });
  return [...commands, ...opened];
}

// src/collect/start-form.ts
var shells2 = /* @__PURE__ */ new Set(["sh", "bash", "ash", "dash", "zsh", "ksh"]);
function formOfWords(words3) {
  const [program = "", ...rest] = words3;
  const flag2 = rest.findIndex((word) => /^-[a-z]*c[a-z]*$/.test(word));
  if (!shells2.has(baseName(program)) || flag2 < 0) return "exec";
  return formOfShell(rest[flag2 + 1] ?? "");
}
function formOfShell(script) {
  return /(?:^|[\s;&|(])(?:exec|trap)\s/.test(script) ? "exec" : "shell";
}
function startForms(chain) {
  const written2 = chain.flatMap((stage) => stage.instructions);
  const last = (keyword) => written2.findLast((instruction) => instruction.keyword === keyword);
  return { entrypoint: formOf(last("ENTRYPOINT")), command: formOf(last("CMD")) };
}
function formOf(instruction) {
  if (instruction === void 0) return "";
  return instruction.list === null ? formOfShell(instruction.text) : formOfWords(instruction.list);
}

// src/collect/tls-files.ts
function factsOf(file, place2, found2) {
  const first = new Map(found2.toReversed().map((one2) => [one2.setting, one2]));
  const all = first.size > 0 ? [...first.values()].toReversed() : [{ setting: "", line: 1 }];
  return all.map(({ setting, line: line2 }) => ({
    kind: "tlsSetting",
    subject: setting === "" ? file : `${file}[${setting}]`,
    at: { file, line: line2 },
    value: { setting, place: place2, disablesVerification: setting !== "" }
  }));
}
function dockerfileTlsSettings(file, text2) {
  const found2 = readDockerfile(text2).stages.flatMap(
    ({ instructions, variables }) => instructions.flatMap(
      (instruction) => inInstruction(instruction, variables).map((setting) => ({ setting, line: instruction.line }))
    )
  );
  return factsOf(file, "dockerfile", found2);
}
function inInstruction(instruction, variables) {
  const { keyword, text: text2 } = instruction;
  if (keyword === "RUN") return runCommands(instruction, variables).flatMap(unverifiedBy);
  if (keyword !== "ENV" && keyword !== "ARG") return [];
  const first = text2.split(/\s/, 1)[0] ?? "";
  const spaced = keyword === "ENV" && !first.includes("=");
  const written2 = spaced ? [[first, text2.slice(first.length).trim()]] : pairs(text2);
  return written2.flatMap(([name, value]) => {
    if (value === null) return [];
    return stopsVerification(name, value) ? [name] : unverifiedIn(value).map((one2) => one2.name);
  });
}
var settingsFile = /(?:^|\/)(?:\.npmrc|\.yarnrc(?:\.yml)?|\.curlrc|pip\.conf|\.mvn\/(?:maven|jvm)\.config|(?:application|bootstrap)(?:[-.](?!dev|local|test|it\b)[\w-]+)?\.(?:ya?ml|properties))$/;
var leftOut3 = /(?:^|\/)(?:src\/test|tests?|__tests__|fixtures|examples?|samples|docs|target|dist)\//;
async function settingsTls(tree) {
  const files3 = tree.files.filter((file) => settingsFile.test(file) && !leftOut3.test(file) && !isLeftOut(file));
  await tree.load(files3);
  const facts = await Promise.all(
    files3.map(async (file) => {
      const text2 = await textOf(tree, file);
      const bare3 = /\.curlrc$/.test(file) ? [...text2.matchAll(/^[ \t]*-?-?(insecure|k)\b/gm)] : [];
      const named8 = [...unverifiedIn(text2), ...bare3.map((match) => ({ name: "insecure", offset: match.index }))];
      return factsOf(
        file,
        "file",
        named8.map(({ name, offset }) => ({ setting: name, line: lineAt(text2, offset) }))
      );
    })
  );
  return facts.flat();
}
function lineAt(text2, offset) {
  return text2.slice(0, offset).split("\n").length;
}
async function pipelineTlsSettings(chores, tree) {
  const facts = /* @__PURE__ */ new Map();
  for (const chore of chores) {
    const settings2 = chore.deeds.filter(({ type }) => type === "unverified").map(({ tool }) => tool);
    const text2 = settings2.length === 0 ? "" : await textAt(tree, chore.at.file);
    for (const setting of settings2.length > 0 ? new Set(settings2) : [""]) {
      const line2 = setting === "" ? void 0 : lineOf(text2, setting, chore.at.line ?? 1);
      const shared2 = line2 !== void 0 && line2 < (chore.at.line ?? 1);
      const holder = setting === "" ? chore.subject : `${shared2 ? chore.at.file : chore.subject}[${setting}]`;
      facts.set(holder, {
        kind: "tlsSetting",
        subject: holder,
        at: line2 === void 0 ? chore.at : { file: chore.at.file, line: line2 },
        value: { setting, place: "pipeline", disablesVerification: setting !== "" }
      });
    }
  }
  return [...facts.values()];
}
async function textAt(tree, file) {
  const path4 = normalize(tree.prefix === "" ? file : `${tree.prefix}/${file}`);
  return path4 !== null && tree.root.has(path4) ? textOf(tree.root, path4) : "";
}
function lineOf(text2, setting, from) {
  const [program = "", word] = setting.split(" ");
  const lines3 = text2.split("\n").map((line2, index) => ({ line: line2, number: index + 1 }));
  const holds3 = ({ line: line2 }) => !/^\s*#/.test(line2) && line2.includes(word ?? program) && (word === void 0 || line2.includes(program));
  const own = lines3.slice(from - 1).find(holds3) ?? lines3.find(
    ({ line: line2, number }) => number >= from && word !== void 0 && !/^\s*#/.test(line2) && line2.includes(` ${word}`)
  );
  return (own ?? lines3.find(holds3))?.number;
}

// src/collect/dockerfile.ts
async function dockerfiles(tree, options) {
  const { files: files3, leftOut: leftOut6 } = findDockerfiles(tree, options.builds);
  await tree.load(files3);
  const facts = { dockerfiles: [], ports: [], contents: [], leftOut: leftOut6 };
  for (const file of files3) {
    const text2 = await textOf(tree, file);
    facts.contents.push(...dockerfileCredentials(file, text2), ...dockerfileTlsSettings(file, text2));
    const builds = options.builds.filter((build2) => build2.pipeline && isOf(build2, file, tree));
    const targets2 = [...new Set(builds.map((build2) => build2.target))].sort(byCodeUnit);
    for (const target of targets2.length > 0 ? targets2 : [""]) {
      const of = builds.filter((build2) => build2.target === target);
      const one2 = await factsOf2({ file, target, builds: of }, tree, options);
      if (facts.dockerfiles.some((fact2) => fact2.subject === one2.dockerfile.subject)) continue;
      facts.dockerfiles.push(one2.dockerfile);
      facts.contents.push(...one2.contents);
      facts.ports.push(...one2.ports);
    }
  }
  return facts;
}
function isOf(build2, file, tree) {
  return build2.dockerfile !== void 0 && belowPath(tree, build2.dockerfile) === file;
}
async function factsOf2(built, tree, options) {
  const { file, builds } = built;
  const text2 = await textOf(tree, file);
  const read5 = readDockerfile(text2, new Map(builds.flatMap((build2) => [...build2.arguments])));
  const chain = chainOf(read5, built.target);
  const last = chain.at(-1);
  const subject2 = last === void 0 || last === read5.stages.at(-1) ? file : `${file}#${built.target}`;
  const seen = await look(chain, built, tree, options);
  const doubts = {};
  if (seen.user.doubt) doubts.root = seen.user.doubt;
  if (seen.arbitrary.doubt) doubts.arbitraryUidReady = seen.arbitrary.doubt;
  return {
    dockerfile: {
      kind: "dockerfile",
      subject: subject2,
      at: { file, line: seen.user.line ?? last?.line ?? 1 },
      value: {
        file,
        valid: read5.valid,
        linux: seen.base === void 0 || !isWindows(seen.base, last?.platform ?? ""),
        stages: stagesOf2(read5),
        base: seen.base,
        user: seen.user.user,
        root: seen.user.root,
        ...startForms(chain),
        builtBy: [...new Set(builds.map((build2) => build2.jobName))].sort(byCodeUnit),
        arbitraryUidReady: seen.arbitrary.ready,
        arbitraryUidProblem: seen.arbitrary.problem
      },
      ...Object.keys(doubts).length > 0 ? { doubts } : {}
    },
    contents: [
      ...baseFacts(chain, { subject: subject2, file, options }),
      ...remoteAccessOfImage(chain, { subject: subject2, file }),
      ...await bakedCertificates(chain, { subject: subject2, file, tree, contexts: contextsOf(builds, file, tree) })
    ],
    ports: exposedPorts(chain, subject2, file)
  };
}
function stagesOf2(read5) {
  return read5.stages.map(({ name, base, parent }) => ({ name, base, localBase: parent !== null }));
}
async function look(chain, { file, builds }, tree, options) {
  const first = chain[0];
  if (first === void 0) {
    const doubt2 = { code: "writable-paths-unknown", file };
    const user2 = { user: "", root: void 0, doubt: { code: "base-image-unknown", image: file } };
    return { base: void 0, user: user2, arbitrary: { ready: void 0, problem: "", doubt: doubt2 } };
  }
  const base = parseImage(first.base, options.project);
  const written2 = effectiveUser(chain, base, options.baseImages);
  const user = written2.root === void 0 && written2.user === "" ? await ownBaseUser(base, written2, tree, options) : written2;
  const start = await readStart(chain, tree, contextsOf(builds, file, tree));
  const known2 = options.baseImages(base)?.arbitraryUid ?? false;
  const around = { file, root: user.root, base: known2, start, mounts: options.mounts ?? [] };
  return { base, user, arbitrary: arbitraryUid(chain, around) };
}
function contextsOf(builds, file, tree) {
  const written2 = builds.flatMap(({ context }) => context === void 0 ? [] : [belowPath(tree, context) ?? ""]);
  return [...written2, ...likelyContexts(file)];
}
async function ownBaseUser(base, otherwise, tree, options, depth = 0) {
  const made3 = options.builds.find(
    (build2) => build2.images?.some((name) => base.path === name || base.path.endsWith(`/${name}`))
  );
  const file = made3?.dockerfile === void 0 ? null : belowPath(tree, made3.dockerfile);
  if (made3 === void 0 || file === null || depth > 4 || !tree.has(file)) return otherwise;
  const chain = chainOf(readDockerfile(await textOf(tree, file), made3.arguments), made3.target);
  const next = parseImage(chain[0]?.base ?? "", options.project);
  const user = effectiveUser(chain, next, options.baseImages);
  if (user.root === void 0 && user.user === "") return ownBaseUser(next, otherwise, tree, options, depth + 1);
  return { ...otherwise, user: user.user, root: user.root, doubt: user.doubt };
}

// src/collect/declaration.ts
function declaration({ data, declared, environments: environments2 }) {
  const exposed2 = environments2.filter((one2) => one2.declared && one2.class !== null && one2.class !== "sandbox");
  const missing2 = [
    ...data.classification === null ? ["data.classification"] : [],
    ...data.personal === null ? ["data.personal"] : [],
    ...exposed2.flatMap(({ name, exposure }) => exposure === void 0 ? [`environments.${name}.exposure`] : [])
  ];
  const origin = { document: 0, path: ["project", "data"], form: "raw" };
  const place2 = declared ? { at: { file: ".palier.yml" }, origin } : { at: { file: "" } };
  return { kind: "declaration", subject: "project", ...place2, value: { missing: missing2 } };
}

// src/collect/dashboards.ts
function isDashboard(text2) {
  const read5 = parsed(text2);
  if (string(at(read5, "title")) === "") return false;
  const panels = [...list(at(read5, "panels")), ...list(at(read5, "rows")), ...Object.values(record(read5, "elements"))];
  return panels.length > 0 && panels.every(isRecord);
}
function parsed(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
function dashboardFacts(objects) {
  return objects.flatMap(
    (rendered) => writtenIn(rendered).map(
      ({ name, text: text2, path: path4 }) => makeFact("dashboard", rendered, {
        subject: `${subjectOf(rendered)}${name}`,
        path: path4,
        value: { name: `${subjectOf(rendered)}${name}`, valid: isDashboard(text2) }
      })
    )
  );
}
function writtenIn({ object }) {
  if (object.kind === "GrafanaDashboard" && /^(?:grafana\.integreatly\.org|integreatly\.org)$/.test(apiGroup(object.apiVersion))) {
    const text2 = string(at(object, "spec", "json"));
    return text2 === "" ? [] : [{ name: "", text: text2, path: ["spec", "json"] }];
  }
  if (object.kind !== "ConfigMap" || object.apiVersion !== "v1") return [];
  const labelled = Object.keys(record(object, "metadata", "labels")).some((key2) => /^grafana[_-]dashboards?$/.test(key2));
  return Object.entries(record(object, "data")).flatMap(([key2, value]) => {
    const text2 = string(value);
    const kept2 = key2.endsWith(".json") && (labelled || isDashboard(text2));
    return kept2 ? [{ name: `[${key2}]`, text: text2, path: ["data", key2] }] : [];
  });
}

// src/collect/document-diagrams.ts
import { inflateRawSync } from "node:zlib";
var limit = 4 * 1024 * 1024;
var diagramFile = /\.(?:drawio(?:\.(?:xml|svg|png))?|dio|puml|plantuml|pu|mmd|mermaid|dsl|excalidraw)$/i;
function isDiagramFile(file) {
  return diagramFile.test(file);
}
function isTechnicalSchema(file, bytes) {
  const text2 = bytes.subarray(0, limit).toString("utf8");
  if (/\.(?:drawio.*|dio)$/i.test(file)) return /\.(?:svg|png)$/i.test(file) ? embedsDrawing(text2) : isDrawing(text2);
  if (/\.dsl$/i.test(file)) return /\bworkspace\b[^{]*\{/.test(text2) && /\bmodel\s*\{/.test(text2) && text2.includes("->");
  if (/\.excalidraw$/i.test(file)) return /"type":\s*"excalidraw"/.test(text2) && /"type":\s*"arrow"/.test(text2);
  const lower = text2.toLowerCase();
  return /\.(?:mmd|mermaid)$/i.test(file) ? isMermaid(lower) : isPlantUml(lower);
}
function embedsDrawing(text2) {
  return /mxfile|mxGraphModel/.test(text2);
}
function isDrawing(text2) {
  const packed = [...text2.matchAll(/<diagram[^<>]*>([A-Za-z0-9+/=\s]{40,})<\/diagram>/g)].slice(0, 20);
  const pages = [text2, ...packed.map(([, page = ""]) => unpack2(page))];
  return pages.some((page) => count(page, /\bvertex="1"/g) >= 3 && count(page, /\bedge="1"/g) >= 1);
}
function unpack2(page) {
  try {
    return decodeURIComponent(inflateRawSync(Buffer.from(page, "base64"), { maxOutputLength: limit }).toString("utf8"));
  } catch {
    return "";
  }
}
function isPlantUml(text2) {
  if (!/@start(?:uml|c4)/.test(text2)) return false;
  const boxes = /^\s*(?:component|node|cloud|database|container|system|person|rectangle|artifact|queue)\w*\b|^\s*\[[^\]\n]+\]/gm;
  return count(text2, boxes) >= 2 && /rel\w*\(|-{1,2}[-\w[\]]*>|\.{1,2}>/.test(text2);
}
function isMermaid(text2) {
  return isC4(text2) || /^\s*(?:flowchart|graph)\b/m.test(text2) && count(text2, /-->|---|-\.->|==>/g) >= 2;
}
function isC4(text2) {
  const boxes = /^\s*(?:container|system|component|person|deployment_node|node|service|group)\w*\s*\(|^\s*service\s/gm;
  return /^\s*(?:c4(?:context|container|component|deployment|dynamic)|architecture-beta)\b/m.test(text2) && count(text2, boxes) >= 2;
}
function diagramsIn(text2) {
  const found2 = fencesOf(text2);
  return {
    c4: found2.some(({ mermaid, body }) => mermaid ? isC4(body) : isPlantUml(body)),
    chart: found2.some(({ mermaid, body }) => mermaid && (isMermaid(body) || /^\s*sequencediagram/m.test(body)))
  };
}
function fencesOf(text2) {
  const lines3 = text2.split(/\r?\n/);
  const found2 = [];
  for (let index = 0; index < lines3.length && found2.length < 200; index++) {
    const line2 = lines3[index]?.trim() ?? "";
    const opening = /^(```+|~~~+)\s*(mermaid|plantuml|puml|c4plantuml)\b/.exec(line2);
    const block2 = /^\[(?:source,)?\s*(mermaid|plantuml)\b/.exec(line2);
    const language = opening?.[2] ?? block2?.[1];
    if (language === void 0) continue;
    const start = index + (block2 ? 2 : 1);
    const mark2 = opening?.[1] ?? lines3[index + 1]?.trim() ?? "";
    const end = lines3.findIndex((other, place2) => place2 >= start && other.trim() === mark2);
    index = end < 0 ? lines3.length : end;
    found2.push({ mermaid: language === "mermaid", body: lines3.slice(start, index).join("\n").slice(0, 2e4) });
  }
  return found2;
}
function count(text2, pattern) {
  return text2.match(pattern)?.length ?? 0;
}

// src/collect/document-flows.ts
import { inflateRawSync as inflateRawSync2 } from "node:zlib";

// src/collect/document-outline.ts
var labelLimit = 100;
var bodyLimit = 8e3;
var lineLimit = 4e3;
function outline(written2) {
  const text2 = fold(written2);
  const lines3 = text2.split(/\r?\n/).map((line2) => line2.slice(0, lineLimit));
  const levels = lines3.map((line2, index) => levelOf(line2, lines3[index + 1] ?? ""));
  const headings = lines3.flatMap((line2, index) => levels[index] === 0 ? [] : [plain(line2)]);
  const statements = lines3.flatMap((line2, index) => levels[index] === 0 ? statementsOf(line2) : []);
  const labels2 = [...headings, ...statements.map(({ label: label2 }) => label2)];
  return { text: text2, labels: labels2, statements, sections: sectionsOf(lines3, levels) };
}
function fold(text2) {
  return text2.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replace(/[’ʼ]/g, "'").toLowerCase();
}
function levelOf(line2, next) {
  const marks = /^(#{1,6}|={1,6})\s+\S/.exec(line2)?.[1];
  if (marks !== void 0) return marks.length;
  if (/^\s*$/.test(line2) || /^[-=|#>*[\s]/.test(line2)) return 0;
  if (/^={3,}\s*$/.test(next)) return 1;
  return /^-{3,}\s*$/.test(next) ? 2 : 0;
}
function plain(line2) {
  return line2.replace(/[#=*_`]+/g, " ").trim();
}
function statementsOf(line2) {
  const cells = line2.trim().startsWith("|") ? line2.split("|").map(plain) : [];
  if (cells.length > 2) return [{ label: cells[1] ?? "", value: cells[2] ?? "" }];
  return line2.split(/[.;]\s+/).flatMap((sentence2) => {
    const bare3 = plain(sentence2.replace(/^\s*(?:[-+•]|\d+[.)])\s+/, ""));
    const colon = bare3.indexOf(":");
    if (colon < 1 || colon > labelLimit) return [];
    return [{ label: bare3.slice(0, colon).trim(), value: bare3.slice(colon + 1).trim() }];
  });
}
function sectionsOf(lines3, levels) {
  const starts = levels.flatMap((level, index) => level > 0 ? [{ level, index }] : []).slice(0, 500);
  return starts.map(({ level, index }, position) => {
    const next = starts.slice(position + 1).find((other) => other.level <= level);
    const end = Math.min(next?.index ?? lines3.length, index + 400);
    return {
      heading: plain(lines3[index] ?? ""),
      body: lines3.slice(index + 1, end).join("\n").slice(0, bodyLimit)
    };
  });
}

// src/collect/document-tables.ts
var rowLimit2 = 500;
var tableLimit = 100;
function tablesOf(text2) {
  return [...pipeTables(text2), ...markupTables(text2)].slice(0, tableLimit);
}
function separatedTable(text2) {
  const lines3 = text2.split(/\r?\n/).slice(0, rowLimit2);
  const separator = [";", "	", ","].find((mark2) => lines3.some((line2) => line2.split(mark2).length > 2));
  if (separator === void 0) return null;
  const rows = lines3.map((line2) => line2.split(separator).map((cell) => cell.replace(/^\s*"|"\s*$/g, "").trim()));
  const first = rows.findIndex((row) => row.filter((cell) => cell !== "").length > 2);
  return { header: rows[first] ?? [], rows: rows.slice(first + 1) };
}
function pipeTables(text2) {
  const tables = [];
  let open2 = null;
  let fenced = false;
  for (const line2 of text2.split(/\r?\n/)) {
    const fence = /^\|=+\s*$/.test(line2);
    if (fence) fenced = !fenced;
    const cells = fence ? null : cellsOf(line2);
    if (cells === null) open2 = fence || !fenced ? null : open2;
    else if (open2 === null) {
      open2 = { header: cells, rows: [] };
      tables.push(open2);
    } else if (!cells.every((cell) => /^:?-{2,}:?$/.test(cell)) && open2.rows.length < rowLimit2) open2.rows.push(cells);
  }
  return tables;
}
function cellsOf(line2) {
  const trimmed = line2.trim().slice(0, 4e3);
  if (!trimmed.startsWith("|")) return null;
  const cells = trimmed.replace(/^\||\|$/g, "").split("|");
  return cells.map((cell) => cell.replace(/[*_`]+/g, "").trim());
}
function markupTables(text2) {
  return between(text2, "<table", "</table>").map((table) => {
    const rows = between(table, "<tr", "</tr>").map(cellsOfRow);
    return { header: rows[0] ?? [], rows: rows.slice(1, rowLimit2) };
  });
}
function cellsOfRow(row) {
  const cells = row.split(/<t[hd]\b/).slice(1, 50);
  return cells.map(
    (cell) => cell.slice(cell.indexOf(">") + 1, 2e3).replace(/<[^<>]*>/g, "").trim()
  );
}
function between(text2, open2, close2) {
  const found2 = [];
  let end = 0;
  while (found2.length < rowLimit2) {
    const start = text2.indexOf(open2, end);
    end = start < 0 ? -1 : text2.indexOf(close2, start);
    if (end < 0) break;
    found2.push(text2.slice(start + open2.length, end));
  }
  return found2;
}

// src/collect/document-flows.ts
var roles = [
  /^(?:source|origine|emetteur|emettrice|from|depuis|de|initiateur|client|appelant)\b/,
  /^(?:destination|cible|recepteur|target|to|vers|serveur|a|appele)\b/,
  /^(?:ports?|protocoles?|protocols?)\b/
];
var empty = /^(?:|-+|…|\.{2,}|x+|todo|tbd|n\/?a|a completer|<[^<>]*>)$/;
function isFlowMatrix({ header, rows }) {
  const places = roles.map((role) => header.findIndex((cell) => role.test(cell)));
  if (places.includes(-1)) return false;
  return rows.some((row) => places.every((place2) => !empty.test(row[place2] ?? "")));
}
function separatedFlows(text2) {
  const table = separatedTable(fold(text2));
  return table !== null && isFlowMatrix(table);
}
function workbookFlows(bytes) {
  const shared2 = entryOf(bytes, "xl/sharedStrings.xml");
  if (shared2 === null) return false;
  const cells = between(fold(shared2), "<si>", "</si>").map((cell) => cell.replace(/<[^<>]*>/g, "").trim());
  const titles = cells.filter((cell) => roles.some((role) => role.test(cell)));
  const named8 = roles.every((role) => cells.some((cell) => role.test(cell)));
  return named8 && cells.filter((cell) => !empty.test(cell)).length >= titles.length + 3;
}
var entryLimit = 4 * 1024 * 1024;
function entryOf(bytes, name) {
  let at3 = bytes.indexOf("PK", 0, "latin1");
  for (let turn = 0; at3 >= 0 && turn < 2e3; turn++) {
    if (at3 + 46 > bytes.length) return null;
    const nameLength = bytes.readUInt16LE(at3 + 28);
    if (bytes.toString("utf8", at3 + 46, at3 + 46 + nameLength) === name) return inflated(bytes, at3);
    at3 = bytes.indexOf("PK", at3 + 46 + nameLength, "latin1");
  }
  return null;
}
function inflated(bytes, directory) {
  const method = bytes.readUInt16LE(directory + 10);
  const size = bytes.readUInt32LE(directory + 20);
  const start = bytes.readUInt32LE(directory + 42);
  if (start + 30 > bytes.length) return null;
  const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
  const packed = bytes.subarray(from, from + size);
  if (method === 0) return packed.toString("utf8");
  try {
    return inflateRawSync2(packed, { maxOutputLength: entryLimit }).toString("utf8");
  } catch {
    return null;
  }
}

// src/collect/document-norms.ts
var conformity = /(?:totalement|partiellement|non|pas)[ -]conforme|(?:fully|partially|non|not)[ -]?(?:compliant|conformant|conform)|niveau de conformite|\d+(?:[.,]\d+)? ?%/;
function statesAccessibility(text2) {
  return /declaration d'?.?accessibilite|accessibility statement/.test(text2) && /\brgaa\b|\bwcag\b/.test(text2) && conformity.test(text2);
}
function assessesFrugality(text2) {
  return /\brgesn\b/.test(text2) && /eco-?conception|eco-?design|sobriete/.test(text2) && /\d+(?:[.,]\d+)? ?%|\d+ ?\/ ?\d+|score/.test(text2);
}
var licences = /permission is hereby granted|mit license|apache license|gnu (?:affero |lesser )?general public|european union public licence|licence publique de l'union europeenne|licence ouverte|redistribution and use in source and binary|mozilla public license|cecill|eclipse public license|public domain|creative commons|isc license/;
function isLicence(file, text2) {
  return isLicenceFile(file) && licences.test(text2);
}
function isLicenceFile(file) {
  return /^(?:licen[cs]e|copying|unlicense)(?:[-.][\w.-]+)?$/i.test(file);
}
function isStatementPage(file) {
  return /(?:accessibilit|ecoconception|eco-conception|rgesn|rgaa)[^/]*(?:\/[^/]+)?\.(?:tsx|jsx|vue|svelte|astro|html?|njk|twig|ejs|erb|hbs|mdx|php|ts|js|json|ya?ml)$/i.test(
    file
  );
}

// src/collect/document-operation.ts
var aboutArchitecture = /\barchitecture\b(?! (?:amd|arm|cpu))|\bdat\b|\bdag\b|schema technique|conception technique|technical (?:design|overview)|system (?:design|overview)/;
var aboutRules = /respect|follow|contribu|decision|\bqualit|guideline|best practice|bonnes pratiques|\btests?\b/;
var parts = [
  /composants?\b|components?\b|modules?\b|services?\b|micro-?services/,
  /technolog|langages?\b|framework|\bstack\b|socle/,
  /dependances?|depend(?:s|encies)|externe|external|partenaires|third[- ]part|integration/,
  /base de donnees|\bdatabase|postgres|stockage|storage|\bdonnees\b|\bdata\b/,
  /\bflux\b|\bflows?\b|reseau|network|protocole|https?\b|\bapi\b/,
  /deploiement|deployment|hebergement|hosting|kubernetes|environnements?|cluster/,
  /securite|security|authenti|\bsso\b|chiffre|encrypt/
];
var leastWords = 60;
function describesArchitecture({ text: text2, sections }) {
  if (diagramsIn(text2).c4) return true;
  return sections.some(({ heading, body }) => {
    if (!aboutArchitecture.test(heading) || aboutRules.test(heading)) return false;
    if (hasDrawing(body)) return true;
    return wordsOf3(body) >= leastWords && parts.filter((part2) => part2.test(body)).length >= 4;
  });
}
var picture = /!\[[^\]]{0,200}\]\(([^()\s]{1,300})|<img[^<>]{0,300}\bsrc=["']([^"']{1,300})|image::?([^\s[]{1,300})\[/g;
function hasDrawing(body) {
  if (diagramsIn(body).chart) return true;
  const pictures = body.split("\n").flatMap((line2) => line2.length < 2e3 ? [...line2.matchAll(picture)] : []);
  return pictures.some(([, ...paths]) => !/shields\.io|badge|\.gif(?:$|\?)|logo/.test(paths.join("")));
}
function listsFlows({ text: text2 }) {
  return tablesOf(text2).some(isFlowMatrix);
}
var gestures = [
  /demarr|mise en route|\bstart|lancement/,
  /\barret|\bstop|\bextinction|shut ?down|eteindre/,
  /rollback|roll back|retour arriere|revenir a|version precedente|\brevert/,
  /restaur|restor/,
  /(?:rotation|renouvel|rotat|changement)[^\n]{0,60}(?:secret|\bcle|mot de passe|mots de passe|\bkeys?\b|password|credential|jeton|token)|(?:secrets?|cles|passwords?|keys)[^\n]{0,30}rotat/,
  /escalad|escalat|astreinte|on-?call/,
  /\bcontacts?\b|interlocuteur|\bjoindre\b|astreinte|on-?call/
];
function guidesOperation({ sections, statements }) {
  const told4 = [
    ...sections.filter(({ body }) => isWritten2(body)).map(({ heading }) => heading),
    ...statements.filter(({ value }) => isWritten2(value)).map(({ label: label2 }) => label2)
  ];
  return gestures.every((gesture) => told4.some((title) => gesture.test(title)));
}
function isWritten2(body) {
  const own = body.replace(/^\s*[#=].*$/gm, "").replace(/\b(?:todo|tbd|wip|a completer|a venir|to be (?:done|written))\b/g, "");
  return wordsOf3(own) >= 2;
}
function wordsOf3(text2) {
  return text2.match(/[\p{L}\d][\p{L}\d'-]+/gu)?.length ?? 0;
}

// src/collect/documents.ts
var sizeLimit8 = 512 * 1024;
var countLimit2 = 400;
var prose = /\.(?:md|mdx|markdown|adoc|asciidoc|txt|rst)$/i;
var sheet = /\.(?:csv|tsv|xlsx)$/i;
async function documents(tree) {
  const files3 = tree.files.filter((file) => isCandidate(file) && !isLeftOut(file)).slice(0, countLimit2);
  const licences2 = tree.root.files.filter(isLicenceFile);
  const [own, outer] = await Promise.all([
    pool(files3, 8, (file) => factOf5(tree, file)),
    pool(licences2, 8, (file) => licenceOf(tree, file))
  ]);
  return [...own, ...outer].filter((fact2) => fact2 !== null);
}
function isCandidate(file) {
  if (/(?:^|\/)\.[^/]+\//.test(file)) return false;
  return prose.test(file) || sheet.test(file) || isDiagramFile(file) || isStatementPage(file);
}
async function factOf5(tree, file) {
  const bytes = await bytesOf(tree, file);
  const topics2 = bytes === null ? [] : topicsOfFile(file, bytes);
  return topics2.length === 0 ? null : { kind: "document", subject: file, at: { file }, value: { file, topics: topics2 } };
}
function topicsOfFile(file, bytes) {
  if (isDiagramFile(file)) return isTechnicalSchema(file, bytes) ? ["architecture"] : [];
  if (/\.xlsx$/i.test(file)) return workbookFlows(bytes) ? ["flow-matrix"] : [];
  if (bytes.length > sizeLimit8) return [];
  const text2 = bytes.toString("utf8");
  if (sheet.test(file)) return separatedFlows(text2) ? ["flow-matrix"] : [];
  return prose.test(file) ? topicsOf(text2) : normsOf(fold(text2));
}
async function licenceOf(tree, file) {
  const text2 = (await bytesOf(tree.root, file))?.subarray(0, sizeLimit8).toString("utf8") ?? "";
  if (!isLicence(file, fold(text2))) return null;
  const place2 = fromPath(tree, file);
  return { kind: "document", subject: place2, at: { file: place2 }, value: { file: place2, topics: ["licence"] } };
}
var topics = [
  { name: "opportunity-cloud-native", argued: arguesCloudNative },
  { name: "opportunity-devsecops", argued: arguesShared },
  { name: "opportunity-product-mode", argued: arguesProduct },
  { name: "architecture", argued: describesArchitecture },
  { name: "flow-matrix", argued: listsFlows },
  { name: "runbook", argued: guidesOperation }
];
function topicsOf(text2) {
  const read5 = outline(text2);
  return [...topics.filter(({ argued }) => argued(read5)).map(({ name }) => name), ...normsOf(read5.text)];
}
function normsOf(text2) {
  const found2 = [statesAccessibility(text2) && "accessibility-statement", assessesFrugality(text2) && "eco-design"];
  return found2.filter((topic) => topic !== false);
}
var opportunity = [
  /\bbesoins?\b|\bmissions?\b|\bneeds?\b/,
  /\butilisateurs?\b|\butilisatrices?\b|\busagers?\b|\busers?\b/,
  /\bvaleurs?\b|\bgains?\b|\bbenefices?\b|\bvalue\b|\bbenefits?\b/,
  /\brisques?\b|\brisks?\b/
];
function arguesCloudNative({ labels: labels2, text: text2 }) {
  if (!/cloud[ -]?nati|kubernetes|conteneur|\bcontainers?\b/.test(text2)) return false;
  const note2 = labels2.some((label2) => /note d'?.?opportunite|opportunity (?:note|paper)|business case/.test(label2));
  return opportunity.every((idea) => labels2.some((label2) => idea.test(label2)) || note2 && idea.test(text2));
}
var activities = [/\bbuild\b|\bconstrui/, /\brun\b|\bexploit/, /\bsecure\b|\bsecuris/, /\bsupport\b|\bassist/];
function arguesShared({ sections }) {
  return sections.some(({ heading, body }) => {
    if (!/devsecops|you build it|responsabilite|responsibilit/.test(heading)) return false;
    const here = `${heading}
${body}`;
    const subject2 = /devsecops|you build it/.test(here) && /responsab|responsib|you build it/.test(here);
    return subject2 && activities.every((activity) => activity.test(here));
  });
}
function arguesProduct({ labels: labels2, statements, text: text2 }) {
  const owner2 = statements.some(
    ({ label: label2, value }) => /product owner|responsable (?:de )?produit|product manager/.test(label2) && /[a-z]{3}/.test(value)
  );
  const team = labels2.some((label2) => /\bequipes?\b|\bteam\b/.test(label2));
  const lasts = /\bdurable|\bperenne|plusieurs annees|long[ -]term|\blasting|\bpermanent|no end date|(?:sans|pas de) date de fin/;
  return owner2 && team && lasts.test(text2) && /mode produit|product mode|equipe produit|product team/.test(text2);
}

// src/collect/dependabot.ts
var files = [".github/dependabot.yml", ".github/dependabot.yaml"];
var names2 = {
  gomod: "go",
  uv: "pip",
  opentofu: "terraform",
  bun: "npm",
  "docker-compose": ""
};
async function dependabot(root) {
  const file = files.find((name) => root.has(name));
  const content = file === void 0 ? void 0 : readYaml(await textOf(root, file), "core").documents[0];
  const updates = isRecord(content) ? records(content.updates).map(({ item }) => item).filter(isActive) : [];
  return (ecosystem, path4) => updates.some((update) => isOf2(update, ecosystem) && reaches(update, ecosystem, path4));
}
function isActive(update) {
  if (Number(update["open-pull-requests-limit"] ?? 5) === 0) return false;
  return !records(update.ignore).some(
    ({ item }) => item["dependency-name"] === "*" && item.versions === void 0 && item["update-types"] === void 0
  );
}
function isOf2(update, { name }) {
  const written2 = string(update["package-ecosystem"]);
  return (names2[written2] ?? written2) === name;
}
function reaches(update, { name, roots }, path4) {
  const written2 = [string(update.directory), ...list(update.directories).map(string)].filter(
    (directory) => directory !== ""
  );
  const patterns = written2.map((directory) => directory.replace(/^\.?\/+|\/+$/g, ""));
  const matches2 = (folder2) => patterns.some((pattern) => pattern === folder2 || /[*?[]/.test(pattern) && glob(pattern)(folder2));
  if (name === "github-actions") return matches2("") || matches2(".github/workflows");
  const folder = folderOf(path4);
  if (matches2(folder)) return true;
  return roots.some((root) => (root === "" || folder.startsWith(`${root}/`)) && matches2(root));
}

// src/collect/renovate.ts
var files2 = [
  "renovate.json",
  "renovate.json5",
  "renovate.jsonc",
  ".github/renovate.json",
  ".github/renovate.json5",
  ".github/renovate.jsonc",
  ".gitlab/renovate.json",
  ".gitlab/renovate.json5",
  ".renovaterc",
  ".renovaterc.json",
  ".renovaterc.json5"
];
var managers2 = {
  docker: ["dockerfile"],
  helm: ["helmv3"],
  npm: ["npm"],
  maven: ["maven"],
  gradle: ["gradle"],
  pip: ["pip_requirements", "pep621", "poetry", "pipenv", "pip_setup", "setup-cfg"],
  go: ["gomod"],
  cargo: ["cargo"],
  composer: ["composer"],
  bundler: ["bundler"],
  nuget: ["nuget"],
  "github-actions": ["github-actions"],
  terraform: ["terraform"]
};
async function renovate(root) {
  const settings2 = await settingsOf(root);
  if (settings2 === null || settings2.enabled === false) return () => false;
  const enabled = list(settings2.enabledManagers).map(string);
  const off2 = switchedOff(settings2);
  return ({ name }, file) => {
    const asked2 = managers2[name] ?? [];
    const active = asked2.filter((manager) => (enabled.length === 0 || enabled.includes(manager)) && !off2.has(manager));
    return active.length > 0 && isIncluded(settings2, file);
  };
}
async function settingsOf(root) {
  const file = files2.find((name) => root.has(name));
  if (file !== void 0) return lenientJson(await textOf(root, file));
  const own = root.has("package.json") ? lenientJson(await textOf(root, "package.json")) : null;
  return isRecord(own?.renovate) ? own.renovate : null;
}
function lenientJson(text2) {
  const bare3 = text2.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (part2) => {
    if (part2.startsWith("/")) return " ";
    return part2.startsWith("'") ? doubleQuoted(part2.slice(1, -1)) : part2;
  });
  const content = readYaml(bare3.replaceAll("	", " "), "core").documents[0];
  return isRecord(content) ? content : null;
}
function doubleQuoted(text2) {
  return `"${text2.replaceAll(/\\'|"/g, (found2) => found2 === '"' ? '\\"' : "'")}"`;
}
function switchedOff(settings2) {
  const all = Object.values(managers2).flat();
  const off2 = new Set(all.filter((manager) => record(settings2[manager]).enabled === false));
  if (record(settings2.docker).enabled === false) off2.add("dockerfile");
  for (const preset of list(settings2.extends).map(string))
    if (/^(?::disableDocker|docker:disable)$/.test(preset)) off2.add("dockerfile");
  for (const { item } of records(settings2.packageRules)) {
    if (item.enabled !== false || !isAboutAll(item)) continue;
    const named8 = item.matchManagers ?? item.managers;
    for (const manager of named8 === void 0 ? all : list(named8).map(string)) off2.add(manager);
  }
  return off2;
}
var matcher = /^(?:match|exclude|(?:managers|datasources|languages|paths|packageNames|packagePatterns|packagePrefixes|depTypeList|updateTypes|baseBranchList|sourceUrlPrefixes)$)/;
var byManager = /* @__PURE__ */ new Set(["matchManagers", "managers"]);
function isAboutAll(rule) {
  const matchers = Object.entries(rule).filter(([key2]) => matcher.test(key2) && !byManager.has(key2));
  return matchers.every(([key2, value]) => /^(?:matchP|p)ackage(?:Names|Patterns)$/.test(key2) && matchesAll(value));
}
function matchesAll(value) {
  return list(value).some((one2) => one2 === "*" || one2 === "**" || one2 === ".*");
}
function isIncluded(settings2, file) {
  const matches2 = (pattern) => glob(pattern)(file) || file === pattern || file.startsWith(`${pattern.replace(/\/+$/, "")}/`);
  const included = list(settings2.includePaths).map(string);
  if (included.length > 0 && !included.some(matches2)) return false;
  return !list(settings2.ignorePaths).map(string).some(matches2);
}

// src/collect/ecosystems.ts
var always3 = () => true;
var countLimit3 = 300;
var kinds2 = [
  {
    name: "docker",
    file: /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[^/]+)?$|\.(?:D|d)ockerfile$/,
    lists: (text2) => /^\s*FROM\s+(?!scratch\b)(?:--\S+\s+)?[^\s$]/im.test(text2)
  },
  { name: "helm", file: /(?:^|\/)Chart\.yaml$/, lists: listsCharts },
  {
    name: "npm",
    file: /(?:^|\/)package\.json$/,
    lists: listsPackages,
    root: /(?:^|\/)(?:package\.json|pnpm-workspace\.ya?ml|lerna\.json)$/,
    spans: (text2) => /"workspaces"|^packages:|"packages"/m.test(text2)
  },
  {
    name: "maven",
    file: /(?:^|\/)pom\.xml$/,
    lists: (text2) => /<(?:dependency|plugin|parent)>/.test(text2),
    root: /(?:^|\/)pom\.xml$/,
    spans: (text2) => text2.includes("<modules>")
  },
  {
    name: "gradle",
    file: /(?:^|\/)build\.gradle(?:\.kts)?$/,
    lists: always3,
    root: /(?:^|\/)settings\.gradle(?:\.kts)?$/,
    spans: always3
  },
  {
    name: "pip",
    file: /(?:^|\/)(?:requirements[^/]*\.txt|pyproject\.toml|Pipfile)$/,
    lists: (text2) => /^\s*[A-Za-z][\w.-]*\s*(?:[=<>~!]=|\[)|dependencies\s*=|\[packages\]/m.test(text2)
  },
  { name: "go", file: /(?:^|\/)go\.mod$/, lists: (text2) => /^\s*require\b/m.test(text2) },
  {
    name: "cargo",
    file: /(?:^|\/)Cargo\.toml$/,
    lists: (text2) => /^\[(?:workspace\.)?(?:dev-|build-)?dependencies/m.test(text2),
    root: /(?:^|\/)Cargo\.toml$/,
    spans: (text2) => /^\[workspace\]/m.test(text2)
  },
  { name: "composer", file: /(?:^|\/)composer\.json$/, lists: (text2) => /"require(?:-dev)?"/.test(text2) },
  { name: "bundler", file: /(?:^|\/)Gemfile$/, lists: (text2) => /^\s*gem\b/m.test(text2) },
  {
    name: "nuget",
    file: /\.(?:cs|fs|vb)proj$/,
    lists: (text2) => text2.includes("<PackageReference"),
    root: /\.slnx?$/,
    spans: always3
  },
  {
    name: "github-actions",
    file: /^\.github\/workflows\/[^/]+\.ya?ml$/,
    lists: (text2) => /^\s*-?\s*uses:\s*['"]?[\w-]+\/[^\s@]+@/m.test(text2),
    root: /^\.github\/workflows\/[^/]+\.ya?ml$/,
    spans: always3
  },
  { name: "terraform", file: /\.tf$/, lists: (text2) => /required_providers|^\s*module\s+"/m.test(text2) }
];
async function ecosystemFacts(tree) {
  const found2 = await ecosystems(tree);
  const robots = await Promise.all([renovate(tree.root), dependabot(tree.root)]);
  return found2.map((ecosystem) => {
    const uncovered = ecosystem.files.filter((file) => !robots.some((follows) => follows(ecosystem, file)));
    const files3 = uncovered.map((file) => fromPath(tree, file));
    const first = files3[0] ?? fromPath(tree, ecosystem.files[0] ?? "");
    return {
      kind: "ecosystem",
      subject: `project[${ecosystem.name}]`,
      at: { file: first, line: 1 },
      value: { name: ecosystem.name, files: ecosystem.files.length, uncovered: files3 }
    };
  });
}
async function ecosystems(tree) {
  const files3 = tree.root.files.filter((file) => isOurs(file, tree));
  const found2 = await Promise.all(kinds2.map((kind) => ecosystemOf(kind, files3, tree.root)));
  return found2.filter((ecosystem) => ecosystem.files.length > 0);
}
function isOurs(file, tree) {
  if (/^\.github\/workflows\//.test(file)) return true;
  return belowPath(tree, file) !== null && !isLeftOut(file) && !/(?:^|\/)\.[^/]+\//.test(file);
}
async function ecosystemOf(kind, files3, root) {
  const candidates2 = files3.filter((file) => kind.file.test(file)).slice(0, countLimit3);
  const spanning = files3.filter((file) => kind.root?.test(file)).slice(0, countLimit3);
  await root.load([.../* @__PURE__ */ new Set([...candidates2, ...spanning])]);
  const kept2 = await filter(candidates2, root, kind.lists);
  const roots = kind.spans ? await filter(spanning, root, kind.spans) : [];
  return { name: kind.name, files: kept2, roots: [...new Set(roots.map(folderOf))] };
}
async function filter(files3, root, keeps) {
  const kept2 = await Promise.all(
    files3.map(async (file) => keeps((await textOf(root, file)).slice(0, 512 * 1024)) ? file : null)
  );
  return kept2.filter((file) => file !== null);
}
function listsCharts(text2) {
  const chart = readYaml(text2, "core").documents[0];
  const dependencies = isRecord(chart) ? records(chart.dependencies) : [];
  return dependencies.some(({ item }) => /^(?:https?|oci):/.test(string(item.repository)));
}
function listsPackages(text2) {
  const content = readYaml(text2, "core").documents[0];
  const lists = isRecord(content) ? [content.dependencies, content.devDependencies, content.optionalDependencies] : [];
  return lists.some(
    (list2) => Object.values(record(list2)).some((version) => !/^(?:workspace:|file:|link:|\*$)/.test(string(version)))
  );
}

// src/collect/halves.ts
var both = ["application", "infrastructure"];
var shownBy = {
  application: ["dockerfile", "baseImage", "bakedCertificate", "pipeline", "job", "task", "rescan", "instrumentation"],
  infrastructure: [
    "workload",
    "autoscaler",
    "disruption",
    "rollout",
    "tie",
    "cronJob",
    "volumeClaim",
    "container",
    "securityContext",
    "reference",
    "exposureLink",
    "datastore",
    "datastoreLink",
    "sharedResource",
    "monitor",
    "instrumentation",
    "networkPolicy",
    "isolation",
    "exposedHost",
    "exposedPath",
    "route",
    "service",
    "authorization",
    "secret",
    "manifest",
    "validation",
    "source"
  ]
};
function repositoryOf(project, facts, companions) {
  const has = (kinds4) => facts.some((fact2) => kinds4.includes(fact2.kind));
  const found2 = [];
  if (has(["dockerfile", "pipeline"])) found2.push("application");
  if (has(["source", "manifest"])) found2.push("infrastructure");
  const watched = has(["alerting", "dashboard"]) ? ["observability"] : [];
  if (project.repository) {
    const given3 = companions ? found2 : [];
    return { halves: [.../* @__PURE__ */ new Set([...project.repository, ...given3, ...watched])], declared: true };
  }
  return { halves: [...found2.length > 0 ? found2 : both, ...watched], declared: false };
}
function halfElsewhere({ halves }) {
  return both.filter((half) => !halves.includes(half)).map((half) => ({
    kinds: shownBy[half],
    at: { file: ".palier.yml" },
    fault: false,
    cause: { code: "half-elsewhere", half }
  }));
}

// src/collect/ignored.ts
function withoutIgnored(tree, ignore) {
  if (ignore.length === 0) return tree;
  const matchers = ignore.map((pattern) => glob(pattern));
  const files3 = tree.files.filter((file) => !matchers.some((matches2) => matches2(file)));
  const known2 = new Set(files3);
  return { ...tree, files: files3, has: (file) => known2.has(file) };
}

// src/collect/image-source.ts
function imageSources(dockerfiles2, containers) {
  const built = dockerfiles2.filter((fact2) => fact2.value.valid).map(builtSource);
  if (dockerfiles2.length > 0) return built;
  const seen = /* @__PURE__ */ new Map();
  for (const container2 of containers) {
    const source = thirdParty(container2);
    const key2 = [source.environment, source.source, source.subject].join("\0");
    const known2 = seen.get(key2);
    if (known2 === void 0 || !known2.value.versioned && source.value.versioned) seen.set(key2, source);
  }
  return [...seen.values()];
}
function hidesSources(spot2, dockerfiles2) {
  const hides = dockerfiles2.length === 0 && spot2.kinds.includes("container");
  return hides ? { ...spot2, kinds: [...spot2.kinds, "imageSource"] } : spot2;
}
function builtSource({ subject: subject2, at: at3, value }) {
  const source = { built: true, linux: value.linux, versioned: true, image: value.file };
  return { kind: "imageSource", subject: subject2, at: at3, value: source };
}
function thirdParty({ at: at3, environment, source, value }) {
  const { text: text2, host, path: path4, tag, digest, placeholder: placeholder2 } = value.image;
  const versioned = digest !== "" || tag !== "" && tag !== "latest";
  return {
    kind: "imageSource",
    subject: host === "" ? path4 : `${host}/${path4}`,
    at: at3,
    ...source === void 0 ? {} : { source },
    ...environment === void 0 ? {} : { environment },
    value: { built: false, linux: true, versioned: versioned && !placeholder2, image: text2 }
  };
}

// src/collect/instrumentation.ts
var agents = /opentelemetry-javaagent|opentelemetry-instrument\b|@opentelemetry\/auto-instrumentations-node|elastic-apm-agent|jmx_prometheus_javaagent|applicationinsights-agent|dd-java-agent/;
var injections = /^(?:instrumentation\.opentelemetry\.io\/inject-|sidecar\.istio\.io\/inject$|linkerd\.io\/inject$|sidecar\.opentelemetry\.io\/inject$)/;
var exporters = /^OTEL_(?:EXPORTER_|SERVICE_NAME$|TRACES_|METRICS_|RESOURCE_ATTRIBUTES$|PROPAGATORS$)/;
function instrumentationFacts(scene, workloads2) {
  const inMap = mapReader();
  return workloads2.filter(({ value }) => value.own && value.longLived).flatMap(({ pods, subject: subject2 }) => {
    const sign = signOf(pods, (name) => inMap(scene.configMap(pods.namespace, name)));
    if (sign === void 0) return [];
    const { means: means2, path: path4 } = sign;
    return [
      makeFact("instrumentation", pods.rendered, {
        subject: `${subject2}[${means2}]`,
        path: path4,
        value: { means: means2, emits: true }
      })
    ];
  });
}
function unseenInstrumentation(files3, seen) {
  if (files3.read || files3.facts.length > 0 || seen.some(({ kind }) => kind === "instrumentation")) return [];
  return [
    {
      kind: "instrumentation",
      subject: "project",
      at: { file: "" },
      value: { means: "", emits: void 0 },
      doubts: { emits: { code: "performance-unseen" } }
    }
  ];
}
function signOf(pods, inMap) {
  const { rendered, template: template2, containers } = pods;
  const annotations = [...template2, "metadata", "annotations"];
  const injected2 = Object.entries(record(rendered.object, ...annotations)).find(
    ([key2, value]) => injections.test(key2) && !/^(?:false|disabled|)$/.test(scalar(value))
  );
  if (injected2) return { means: injected2[0], path: [...annotations, injected2[0]] };
  const running2 = containers.filter(({ init }) => !init);
  return running2.map((container2) => inContainer3(container2, inMap)).find((sign) => sign !== void 0);
}
function inContainer3({ node, path: path4 }, inMap) {
  const own = records(node["env"]).map(({ item, index }) => ({
    name: string(item["name"]),
    value: scalar(item["value"]),
    index
  }));
  const shared2 = records(node["envFrom"]).map(({ item, index }) => ({
    said: inMap(string(at(item, "configMapRef", "name"))),
    place: () => [...path4, "envFrom", index]
  }));
  const all = [{ said: saidBy(own), place: ({ index }) => [...path4, "env", index] }, ...shared2];
  const isOff2 = all.some(({ said }) => said.off);
  for (const { said, place: place2 } of all) {
    const setting = isOff2 ? said.agent : said.first;
    if (setting) return { means: setting.name, path: place2(setting) };
  }
  return agents.test(JSON.stringify([node["command"], node["args"]])) ? { means: "command", path: path4 } : void 0;
}
function mapReader() {
  const known2 = /* @__PURE__ */ new Map();
  return (map) => {
    const said = known2.get(map) ?? saidBy(settingsOf2(map));
    known2.set(map, said);
    return said;
  };
}
function settingsOf2(map) {
  const data = Object.entries(record(map?.object, "data"));
  return data.map(([name, value], index) => ({ name, value: scalar(value), index }));
}
function saidBy(settings2) {
  return {
    off: settings2.some(({ name, value }) => name === "OTEL_SDK_DISABLED" && value.toLowerCase() === "true"),
    first: settings2.find((one2) => exporters.test(one2.name) && one2.value !== "none" || agents.test(one2.value)),
    agent: settings2.find(({ value }) => agents.test(value))
  };
}

// src/collect/instrumentation-files.ts
var npm = /"(prom-client|express-prom-bundle|express-prometheus-middleware|fastify-metrics|koa-prometheus[\w-]*|@willsoto\/nestjs-prometheus|prometheus-api-metrics|nestjs-otel|elastic-apm-node|dd-trace|applicationinsights|@opentelemetry\/(?:sdk|auto|instrumentation|exporter|node)[\w-]*|@azure\/monitor-opentelemetry|@vercel\/otel|@sveltejs\/otel|next-otel)"/;
var python2 = /(?:^[ \t]*|["'])(prometheus[-_](?:client|fastapi[-_]instrumentator|flask[-_]exporter)|django[-_]prometheus|starlette[-_](?:exporter|prometheus)|opentelemetry-(?:sdk|distro|instrumentation|exporter)[\w-]*|elastic-apm|ddtrace|aioprometheus|logfire)(?![\w-])/im;
var java = /\b(micrometer-registry-[\w-]+|micrometer-tracing-bridge-[\w-]+|opentelemetry-(?:spring-boot-starter|sdk|exporter|javaagent)[\w-]*|spring-boot-starter-opentelemetry|quarkus-(?:micrometer|opentelemetry|smallrye-metrics)[\w-]*|smallrye-(?:metrics|opentelemetry)|simpleclient(?:_\w+)?|prometheus-metrics-(?:core|exporter)[\w-]*|apm-agent-\w+|dd-trace-api)\b/;
var agents2 = /(opentelemetry-javaagent|opentelemetry-instrument\b|@opentelemetry\/auto-instrumentations-node|elastic-apm-agent|jmx_prometheus_javaagent|applicationinsights-agent|dd-java-agent|glowroot)|^\s*ENV\s+(?:\S+=\S+\s+)*(OTEL_(?!SDK_DISABLED)\w+)/m;
var sorts = [
  { file: /(?:^|\/)package\.json$/, means: npm, kept: dependenciesOf, lists: true },
  {
    file: /(?:^|\/)(?:requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|setup\.(?:py|cfg))$/,
    means: python2,
    kept: (text2) => text2.replaceAll(/#.*$/gm, ""),
    lists: true
  },
  { file: /(?:^|\/)pom\.xml$/, means: java, kept: withoutTests, lists: true },
  {
    file: /(?:^|\/)(?:build\.gradle(?:\.kts)?|libs\.versions\.toml)$/,
    means: java,
    kept: (text2) => text2.replaceAll(/^.*(?:\btest\w*(?:Implementation|RuntimeOnly|CompileOnly)\b|^\s*\/\/).*$/gm, ""),
    lists: true
  },
  {
    file: /(?:^|\/)go\.mod$/,
    means: /\b(github\.com\/prometheus\/client_golang|go\.opentelemetry\.io\/[\w./-]+|go\.elastic\.co\/apm[\w./-]*|github\.com\/VictoriaMetrics\/metrics)\b/,
    kept: (text2) => text2.replaceAll(/^.*\/\/ indirect.*$/gm, ""),
    lists: true
  },
  {
    file: /(?:^|\/)(?:[\w.-]+\.csproj|Directory\.Packages\.props)$/,
    means: /"(prometheus-net[\w.]*|OpenTelemetry(?:\.[\w.]+)?|Microsoft\.ApplicationInsights[\w.]*|Azure\.Monitor\.OpenTelemetry[\w.]*|App\.Metrics[\w.]*)"/,
    lists: true
  },
  {
    file: /(?:^|\/)Gemfile$/,
    means: /^\s*gem\s+['"](prometheus[-_](?:exporter|client)[\w-]*|yabeda[\w-]*|opentelemetry-[\w-]+|elastic-apm|ddtrace|datadog)['"]/m,
    lists: true
  },
  {
    file: /(?:^|\/)composer\.json$/,
    means: /"(promphp\/[\w-]+|open-telemetry\/[\w-]+|artprima\/prometheus-metrics-bundle|spatie\/laravel-prometheus)"/,
    kept: dependenciesOf,
    lists: true
  },
  {
    file: /(?:^|\/)Cargo\.toml$/,
    means: /^\s*(axum-prometheus|actix-web-prom|metrics-exporter-prometheus|prometheus(?:-client)?|opentelemetry[\w-]*)\s*(?:=|\.)/m,
    lists: true
  },
  { file: /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[^/]+)?$/, means: agents2, lists: false }
];
async function instrumentationFiles(tree) {
  const wanted = tree.files.flatMap((file) => {
    const sort = isLeftOut(file) ? void 0 : sorts.find((one2) => one2.file.test(file));
    return sort === void 0 ? [] : [{ file, sort }];
  });
  await tree.load(wanted.map(({ file }) => file));
  const found2 = { facts: [], read: wanted.some(({ sort }) => sort.lists) };
  for (const { file, sort } of wanted) {
    const text2 = await textOf(tree, file);
    const match = sort.means.exec(sort.kept?.(text2) ?? text2);
    const means2 = match?.slice(1).find(Boolean);
    if (means2 !== void 0) found2.facts.push(fact({ file, line: lineOf2(text2, means2) }, means2));
  }
  return found2;
}
function fact(at3, means2) {
  return { kind: "instrumentation", subject: at3.file, at: at3, value: { means: means2, emits: true } };
}
function lineOf2(text2, means2) {
  return text2.slice(0, text2.indexOf(means2)).split("\n").length;
}
function dependenciesOf(text2) {
  try {
    const read5 = JSON.parse(text2);
    const names3 = ["dependencies", "optionalDependencies", "require"].flatMap((key2) => Object.keys(record(read5, key2)));
    return names3.map((name) => JSON.stringify(name)).join("\n");
  } catch {
    return "";
  }
}
function withoutTests(text2) {
  const open2 = text2.replaceAll(/<!--[\s\S]*?-->/g, "");
  return open2.split("<dependency>").filter((one2) => !/<scope>\s*test\s*<\/scope>/.test(one2.split("</dependency>")[0] ?? "")).join("<dependency>");
}

// src/collect/authorizations.ts
var groups = ["rbac.authorization.k8s.io", "authorization.openshift.io"];
function authorizationFacts(scene) {
  const roles2 = ["Role", "ClusterRole"].flatMap((kind) => scene.kind(kind, ...groups));
  const bindings = ["RoleBinding", "ClusterRoleBinding"].flatMap((kind) => scene.kind(kind, ...groups));
  return [...roles2.map(roleFact), ...bindings.map(bindingFact)];
}
function roleFact(rendered) {
  const rules = records(rendered.object["rules"]);
  const wildcards = rules.flatMap(
    ({ item, index }) => ["verbs", "resources"].filter((field2) => texts(item[field2]).some((text2) => text2.includes("*"))).map((field2) => ({ field: field2, path: ["rules", index, field2] }))
  );
  const secrets = rules.flatMap(({ item, index }) => {
    const verbs2 = secretVerbs(item);
    return verbs2.length > 0 ? [{ verbs: verbs2, path: ["rules", index, "verbs"] }] : [];
  });
  return authorizationFact(rendered, {
    wildcards: [...new Set(wildcards.map(({ field: field2 }) => field2))],
    secretVerbs: [...new Set(secrets.flatMap(({ verbs: verbs2 }) => verbs2))],
    bound: "",
    fields: () => ({ wildcards: wildcards.map(({ path: path4 }) => path4), secretVerbs: secrets.map(({ path: path4 }) => path4) })
  });
}
function secretVerbs(rule) {
  const here = texts(rule["apiGroups"]).some((group) => group === "" || group === "*");
  const named8 = texts(rule["resourceNames"]).some((name) => name !== "");
  if (!here || named8 || !texts(rule["resources"]).includes("secrets")) return [];
  return texts(rule["verbs"]).filter((verb) => verb === "list" || verb === "watch");
}
function bindingFact(rendered) {
  const bound = string(at(rendered.object, "roleRef", "name"));
  const fields = () => ({ bound: [["roleRef", "name"]] });
  return authorizationFact(rendered, { wildcards: [], secretVerbs: [], bound, fields });
}
function authorizationFact(rendered, { fields, ...given3 }) {
  const value = { kind: rendered.object.kind, name: nameOf2(rendered), ...given3 };
  return makeFact("authorization", rendered, { subject: subjectOf(rendered), path: [], fields, value });
}
function texts(value) {
  return list(value).map(string);
}

// src/collect/exposures.ts
function distinctHosts(hosts2) {
  return [...new Map(hosts2.map((one2) => [one2.host, one2])).values()];
}
function portText(port) {
  switch (port.by) {
    case "name":
      return port.name;
    case "number":
      return String(port.number);
    case "target":
      return String(port.target);
    default:
      return "";
  }
}

// src/collect/operators.ts
var postgres = [{ name: "postgres", port: 5432, target: 5432 }];
var instancePorts = [
  { name: "postgresql", port: 5432, target: 5432 },
  { name: "metrics", port: 9187, target: 9187 },
  { name: "status", port: 8e3, target: 8e3 }
];
function madeByOperator(rendered) {
  const { kind, apiVersion } = rendered.object;
  if (apiGroup(apiVersion) !== "postgresql.cnpg.io") return void 0;
  const name = nameOf2(rendered);
  if (kind === "Cluster") return cluster(rendered, name);
  if (kind !== "Pooler") return void 0;
  const pods = [
    { labels: /* @__PURE__ */ new Map([["cnpg.io/poolerName", name]]), ports: [{ name: "pgbouncer", port: 5432, target: 5432 }] }
  ];
  return { services: [{ name, ports: postgres }], pods, secrets: [] };
}
function cluster({ object }, name) {
  const inherited2 = labels(record(object, "spec", "inheritedMetadata")["labels"]);
  const pods = ["primary", "replica"].map((role, place2) => ({
    labels: new Map([
      ...inherited2,
      ["cnpg.io/cluster", name],
      ["cnpg.io/podRole", "instance"],
      ["cnpg.io/instanceName", `${name}-${place2 + 1}`],
      ["cnpg.io/instanceRole", role],
      ["role", role],
      ["postgresql", name]
    ]),
    ports: instancePorts
  }));
  const secrets = ["app", "superuser", "ca", "server", "replication"].map((suffix) => `${name}-${suffix}`);
  const given3 = string(at(object, "spec", "bootstrap", "initdb", "secret", "name"));
  const services = ["rw", "ro", "r"].map((suffix) => ({ name: `${name}-${suffix}`, ports: postgres }));
  return { services, pods, secrets: given3 === "" ? secrets : [...secrets, given3] };
}
var inert = new Set(
  `apps batch extensions policy autoscaling route.openshift.io apps.openshift.io image.openshift.io build.openshift.io
  security.openshift.io template.openshift.io project.openshift.io postgresql.cnpg.io cert-manager.io acme.cert-manager.io
  trust.cert-manager.io secrets.hashicorp.com external-secrets.io generators.external-secrets.io bitnami.com
  isindir.github.com keda.sh kyverno.io argoproj.io objectbucket.io kustomize.toolkit.fluxcd.io helm.toolkit.fluxcd.io
  source.toolkit.fluxcd.io networking.istio.io security.istio.io traefik.io traefik.containo.us cilium.io
  projectcalico.org crd.projectcalico.org networking.gke.io cloud.google.com elbv2.k8s.aws config.gatekeeper.sh`.split(
    /\s+/
  )
);
var inertKinds = /* @__PURE__ */ new Set(["ServiceMonitor", "PodMonitor", "PrometheusRule", "Probe", "ScrapeConfig"]);
function unfamiliar(rendered, namespace) {
  const { kind, apiVersion } = rendered.object;
  const group = apiGroup(apiVersion);
  const builtIn = group === "" || group === "k8s.io" || group.endsWith(".k8s.io");
  if (builtIn || inert.has(group) || inertKinds.has(kind)) return void 0;
  return { kind, name: nameOf2(rendered), namespace, group };
}
function operatorOfSelector(selector, resources2) {
  return resources2.find(
    ({ name, group }) => selector?.some(({ key: key2, values }) => sameDomain(key2, group) || [...values].some((value) => bears(value, name)))
  );
}
function operatorOfName(name, resources2) {
  return resources2.find((resource) => bears(name, resource.name));
}
function bears(text2, name) {
  return name !== "" && (text2 === name || text2.startsWith(`${name}-`) || text2.endsWith(`-${name}`));
}
function sameDomain(key2, group) {
  const slash = key2.indexOf("/");
  const domain = group.split(".").slice(-2).join(".");
  const prefix = key2.slice(0, Math.max(slash, 0));
  return domain.includes(".") && (prefix === domain || prefix.endsWith(`.${domain}`));
}

// src/collect/selector.ts
var operators = /* @__PURE__ */ new Set(["In", "NotIn", "Exists", "DoesNotExist"]);
function labelSelector(value) {
  if (!isRecord(value)) return null;
  const expressions = records(at(value, "matchExpressions")).map(({ item }) => ({
    key: string(item["key"]),
    operator: string(item["operator"]),
    values: new Set(list(item["values"]).map(scalar))
  }));
  if (expressions.some(({ operator }) => !operators.has(operator))) return null;
  return [...equals(labels(at(value, "matchLabels"))), ...expressions];
}
function mapSelector(value) {
  const wanted = labels(value);
  return wanted.size === 0 ? null : equals(wanted);
}
function equals(wanted) {
  return [...wanted].map(([key2, value]) => ({ key: key2, operator: "In", values: /* @__PURE__ */ new Set([value]) }));
}
function selects(selector, labels2) {
  return selector?.every((requirement) => meets(requirement, labels2.get(requirement.key))) ?? false;
}
function meets({ operator, values }, value) {
  switch (operator) {
    case "In":
      return value !== void 0 && values.has(value);
    case "NotIn":
      return value === void 0 || !values.has(value);
    case "Exists":
      return value !== void 0;
    default:
      return value === void 0;
  }
}
function describeSelector(selector) {
  return (selector ?? []).map(describe3).join(",");
}
function describe3({ key: key2, operator, values }) {
  if (operator === "Exists") return key2;
  if (operator === "DoesNotExist") return `!${key2}`;
  const [first = ""] = values;
  if (values.size === 1) return `${key2}${operator === "In" ? "=" : "!="}${first}`;
  return `${key2} ${operator === "In" ? "in" : "notin"} (${[...values].join(",")})`;
}
function indexLabels(items) {
  const buckets = /* @__PURE__ */ new Map();
  for (const item of items) {
    for (const scope of [scopeOf(item.namespace), scopeOf(null)]) {
      append(buckets, scope, item);
      for (const [key2, value] of item.labels) append(buckets, pairOf(scope, key2, value), item);
    }
  }
  return {
    select(selector, namespace) {
      if (selector === null) return [];
      return candidates(buckets, selector, scopeOf(namespace)).filter((item) => selects(selector, item.labels));
    }
  };
}
function candidates(buckets, selector, scope) {
  let smallest = buckets.get(scope) ?? [];
  for (const { key: key2, operator, values } of selector) {
    if (operator !== "In" || values.size !== 1) continue;
    const [value = ""] = values;
    const bucket = buckets.get(pairOf(scope, key2, value)) ?? [];
    if (bucket.length < smallest.length) smallest = bucket;
  }
  return smallest;
}
function scopeOf(namespace) {
  return namespace === null ? "*" : `/${namespace}`;
}
function pairOf(scope, key2, value) {
  return `${scope}
${key2}
${value}`;
}

// src/collect/policies.ts
function covering(scene) {
  const policies = scene.kind("NetworkPolicy", "networking.k8s.io", "extensions");
  return {
    disruptionBudgets: cover(scene, scene.kind("PodDisruptionBudget", "policy"), budgetSelector),
    ingressPolicies: cover(
      scene,
      policies.filter((policy) => directions(policy).includes("Ingress")),
      policySelector
    ),
    egressPolicies: cover(
      scene,
      policies.filter((policy) => directions(policy).includes("Egress")),
      policySelector
    ),
    services: cover(scene, scene.kind("Service", ""), serviceSelector)
  };
}
function cover(scene, objects, selectorOf2) {
  const found2 = /* @__PURE__ */ new Map();
  for (const rendered of objects) {
    const runs2 = scene.runs.select(selectorOf2(rendered), scene.namespaceOf(rendered));
    for (const pods of new Set(runs2.flatMap((run4) => run4.pods ?? []))) append(found2, pods, rendered);
  }
  return found2;
}
function budgetSelector({ object }) {
  const selector = labelSelector(at(object, "spec", "selector"));
  return object.apiVersion === "policy/v1beta1" && selector?.length === 0 ? null : selector;
}
function policySelector({ object }) {
  return labelSelector(at(object, "spec", "podSelector") ?? {});
}
function directions({ object }) {
  const written2 = at(object, "spec", "policyTypes");
  if (Array.isArray(written2)) return written2.map(string);
  return list(at(object, "spec", "egress")).length > 0 ? ["Ingress", "Egress"] : ["Ingress"];
}
function serviceSelector({ object }) {
  const spec = at(object, "spec");
  return isRecord(spec) && spec["type"] !== "ExternalName" ? mapSelector(spec["selector"]) : null;
}

// src/collect/service-ports.ts
function servicePorts({ object }) {
  return records(at(object, "spec", "ports")).map(({ item, index }) => {
    const port = integer(item["port"]);
    const written2 = item["targetPort"];
    const target = typeof written2 === "string" || typeof written2 === "number" && written2 !== 0 ? written2 : port ?? "";
    const key2 = written2 === void 0 || written2 === null ? "port" : "targetPort";
    return { name: string(item["name"]), port, target, path: ["spec", "ports", index, key2] };
  });
}
function servesPort(scene, service, { one: one2, wanted }) {
  switch (wanted.by) {
    case "name":
      return one2.name === wanted.name;
    case "number":
      return one2.port === wanted.number;
    case "target":
      return isTarget(scene, service, { one: one2, target: wanted.target });
    default:
      return true;
  }
}
function isTarget(scene, service, { one: one2, target }) {
  if (typeof target === "string" && one2.name === target) return true;
  if (one2.target === target) return true;
  const number = integer(target);
  if (service === null || number === void 0 || typeof one2.target === "number") return one2.target === number;
  return selectedRuns(scene, service).some((run4) => numberOf(run4, one2.target) === number);
}
function selectedRuns(scene, service) {
  return scene.runs.select(serviceSelector(service), scene.namespaceOf(service));
}
function numberOf(run4, name) {
  if (run4.pods === null) return run4.ports.find((port) => port.name === name)?.port;
  return runningPorts(run4.pods).flat().find((port) => port.name === name)?.number;
}
function runningPorts(pods) {
  return pods.containers.filter(({ init }) => !init).map(listedPorts);
}
function listensOn(run4, target) {
  if (run4.pods === null) return run4.ports.some(({ name, port }) => target === name || target === port);
  const lists = runningPorts(run4.pods);
  const listed2 = lists.flat().some(({ name, number }) => target === name || target === number);
  return listed2 || typeof target === "number" && (lists.length === 0 || lists.some((ports2) => ports2.length === 0));
}

// src/collect/exposure.ts
function backendFacts(scene, exposures2) {
  return exposures2.flatMap(({ rendered, backends: backends2 }) => {
    const distinct3 = new Map(backends2.filter(({ service }) => service !== "").map((one2) => [entryOf2(one2), one2]));
    return [...distinct3].map(([entry2, backend2]) => {
      const service = scene.services.get(`${backend2.namespace}/${backend2.service}`);
      return linkFact(rendered, {
        joint: "backend",
        subject: `${subjectOf(rendered)}[${entry2}]`,
        to: `Service/${entry2}`,
        path: backend2.path,
        ...service ? { consistent: hasPort(scene, service, backend2) } : absentService(scene, backend2)
      });
    });
  });
}
function entryOf2({ service, port, namespace }) {
  const text2 = portText(port);
  return `${namespace === "" ? "" : `${namespace}/`}${service}${text2 === "" ? "" : `:${text2}`}`;
}
function hasPort(scene, service, { port }) {
  if (service.rendered === null && service.ports === null) return true;
  const ports2 = service.rendered === null ? service.ports ?? [] : servicePorts(service.rendered);
  const external2 = service.rendered?.object["spec"];
  const free = ports2.length === 0 && typeof external2 === "object" && external2 !== null && "externalName" in external2;
  return port.by === "none" || free || ports2.some((one2) => servesPort(scene, service.rendered, { one: one2, wanted: port }));
}
function absentService(scene, { service, namespace }) {
  const nearby = scene.unfamiliar.filter((resource) => resource.namespace === namespace);
  return absent2(scene, { object: `Service/${service}`, operator: operatorOfName(service, nearby) });
}
function absent2(scene, { object, operator }) {
  if (scene.hidden) return { consistent: void 0, doubt: scene.hidden };
  if (!operator) return { consistent: false };
  const doubt2 = { code: "operator-behind", object, operator: `${operator.kind}/${operator.name}` };
  return { consistent: void 0, doubt: doubt2 };
}
function linkFact(rendered, link) {
  const { joint, subject: subject2, to, path: path4, consistent, doubt: doubt2 } = link;
  return makeFact("exposureLink", rendered, {
    subject: subject2,
    path: path4,
    fields: () => ({ consistent: [path4] }),
    value: { joint, from: link.from ?? subjectOf(rendered), to, consistent },
    ...doubt2 ? { doubts: { consistent: doubt2 } } : {}
  });
}

// src/collect/autoscalers.ts
function scaling(scene) {
  const targets2 = new Map(scene.workloads.map((pods) => [key(pods.namespace, pods.kind, pods.name), pods]));
  const found2 = /* @__PURE__ */ new Map();
  for (const driver of drivers(scene)) {
    const target = targets2.get(key(driver.namespace, driver.kind, driver.name));
    if (target && isMeant(driver, target.rendered)) append(found2, target, driver);
  }
  return found2;
}
function autoscalerFacts(scene) {
  const objects = /* @__PURE__ */ new Map();
  for (const rendered of scene.objects) {
    append(objects, key(scene.namespaceOf(rendered), rendered.object.kind, nameOf2(rendered)), rendered);
  }
  return drivers(scene).map((driver) => {
    const alike = objects.get(key(driver.namespace, driver.kind, driver.name)) ?? [];
    return autoscalerFact(
      scene,
      driver,
      alike.some((rendered) => isMeant(driver, rendered))
    );
  });
}
var horizontal = { minimum: "minReplicas", maximum: "maxReplicas", lowest: 1 };
var keda = { minimum: "minReplicaCount", maximum: "maxReplicaCount", lowest: 0 };
function drivers(scene) {
  return [
    ...scene.kind("HorizontalPodAutoscaler", "autoscaling").map((rendered) => ({
      ...aim(scene, rendered),
      minimum: integer(at(rendered.object, "spec", horizontal.minimum)) ?? 1,
      maximum: integer(at(rendered.object, "spec", horizontal.maximum)) ?? 0,
      keys: horizontal
    })),
    ...scene.kind("ScaledObject", "keda.sh").map((rendered) => {
      const aimed = aim(scene, rendered);
      return {
        ...aimed,
        kind: aimed.kind || "Deployment",
        minimum: integer(at(rendered.object, "spec", keda.minimum)) ?? 0,
        maximum: integer(at(rendered.object, "spec", keda.maximum)) ?? 100,
        keys: keda
      };
    })
  ];
}
function aim(scene, rendered) {
  const target = record(rendered.object, "spec", "scaleTargetRef");
  const version = string(target["apiVersion"]);
  return {
    rendered,
    namespace: scene.namespaceOf(rendered),
    kind: string(target["kind"]),
    name: string(target["name"]),
    group: version === "" ? null : apiGroup(version)
  };
}
function autoscalerFact(scene, driver, found2) {
  const { rendered, kind, name, namespace, keys: keys3, minimum, maximum } = driver;
  const target = `${kind}/${name}`;
  const nearby = scene.unfamiliar.filter((resource) => resource.namespace === namespace);
  const answer = found2 ? { consistent: true } : absent2(scene, { object: target, operator: operatorOfName(name, nearby) });
  return makeFact("autoscaler", rendered, {
    subject: subjectOf(rendered),
    path: ["spec"],
    fields: () => ({
      targetFound: [["spec", "scaleTargetRef"]],
      minimum: [["spec", keys3.minimum]],
      maximum: [["spec", keys3.maximum]]
    }),
    value: {
      kind: rendered.object.kind,
      name: nameOf2(rendered),
      target,
      targetFound: answer.consistent,
      minimum,
      maximum,
      lowest: keys3.lowest
    },
    ..."doubt" in answer ? { doubts: { targetFound: answer.doubt } } : {}
  });
}
function isMeant({ group }, { object }) {
  return group === null || modern(group) === modern(apiGroup(object.apiVersion));
}
function modern(group) {
  return group === "extensions" ? "apps" : group;
}
function key(namespace, kind, name) {
  return `${namespace}/${kind}/${name}`;
}

// src/collect/probes.ts
var handlers = ["httpGet", "tcpSocket", "exec", "grpc"];
function probes(node) {
  return probeKeys.flatMap(([key2, role]) => {
    const probe = node[key2];
    if (!isRecord(probe)) return [];
    const handler = handlerOf(probe);
    const action2 = record(probe, handler);
    const port = action2["port"];
    return [{ role, handler, path: string(action2["path"]), port: port === null ? "" : scalar(port) }];
  });
}
function handlerOf(probe) {
  return handlers.find((name) => isRecord(probe[name])) ?? "";
}
var thresholds = [
  ["failureThreshold", 3],
  ["periodSeconds", 10],
  ["successThreshold", 1],
  ["timeoutSeconds", 1]
];
function areDistinct(node) {
  const [liveness, readiness] = [node["livenessProbe"], node["readinessProbe"]];
  if (!isRecord(liveness) || !isRecord(readiness)) return true;
  return asked(liveness) !== asked(readiness);
}
function asked(probe) {
  const handler = handlerOf(probe);
  const { path: path4 = "", port = "", command = "", service = "" } = record(probe, handler);
  const numbers = thresholds.map(([key2, unwritten2]) => integer(probe[key2]) ?? unwritten2);
  return JSON.stringify([handler, path4, port, command, service, numbers]);
}

// src/collect/security.ts
function effectiveSecurity(pod, container2) {
  const seccomp = string(at(container2, "seccompProfile", "type")) || string(at(pod, "seccompProfile", "type"));
  const procMount = string(container2["procMount"]);
  return {
    ...written({
      runAsUser: integer(container2["runAsUser"]) ?? integer(pod["runAsUser"]),
      runAsGroup: integer(container2["runAsGroup"]) ?? integer(pod["runAsGroup"]),
      runAsNonRoot: boolean(container2["runAsNonRoot"]) ?? boolean(pod["runAsNonRoot"]),
      privileged: boolean(container2["privileged"]),
      allowPrivilegeEscalation: boolean(container2["allowPrivilegeEscalation"]),
      readOnlyRootFilesystem: boolean(container2["readOnlyRootFilesystem"]),
      seccomp: seccomp || void 0,
      procMount: procMount || void 0
    }),
    capabilitiesAdded: list(at(container2, "capabilities", "add")).map(scalar),
    capabilitiesDropped: list(at(container2, "capabilities", "drop")).map(scalar)
  };
}
function writtenSecurity(context) {
  const groups3 = list(context["supplementalGroups"]).flatMap((group) => integer(group) ?? []);
  return written({
    runAsUser: integer(context["runAsUser"]),
    runAsGroup: integer(context["runAsGroup"]),
    fsGroup: integer(context["fsGroup"]),
    supplementalGroups: groups3.length > 0 ? groups3 : void 0,
    seLinuxOptions: isRecord(context["seLinuxOptions"]) ? true : void 0
  });
}
function written(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}
function podContext(pods) {
  return record(pods.spec, "securityContext");
}
function containerContext({ node }) {
  return record(node, "securityContext");
}
function securityFields(pods, container2) {
  const own = [...container2.path, "securityContext"];
  const shared2 = [...pods.specPath, "securityContext"];
  const inherited2 = Object.entries({ runAsUser: "", runAsGroup: "", runAsNonRoot: "", seccomp: "seccompProfile" });
  const alone2 = {
    privileged: ["privileged"],
    allowPrivilegeEscalation: ["allowPrivilegeEscalation"],
    readOnlyRootFilesystem: ["readOnlyRootFilesystem"],
    procMount: ["procMount"],
    capabilitiesAdded: ["capabilities", "add"],
    capabilitiesDropped: ["capabilities", "drop"]
  };
  return Object.fromEntries([
    ...inherited2.map(([field2, key2]) => [`security.${field2}`, [own, shared2].map((path4) => [...path4, key2 || field2])]),
    ...Object.entries(alone2).map(([field2, keys3]) => [`security.${field2}`, [[...own, ...keys3]]])
  ]);
}

// src/collect/volumes.ts
var shared = /* @__PURE__ */ new Set(["ReadWriteMany", "ReadOnlyMany"]);
function singleWriters(scene) {
  const claims = new Map(
    scene.kind("PersistentVolumeClaim", "").map((rendered) => [`${scene.namespaceOf(rendered)}/${nameOf2(rendered)}`, isSingle(rendered)])
  );
  return ({ spec, namespace }) => {
    const answers = records(spec["volumes"]).flatMap(({ item }) => {
      const name = string(at(item, "persistentVolumeClaim", "claimName"));
      return name === "" ? [] : [claims.get(`${namespace}/${name}`)];
    });
    if (answers.includes(true)) return true;
    return answers.includes(void 0) ? void 0 : false;
  };
}
function isSingle({ object }) {
  return !list(at(object, "spec", "accessModes")).some((mode) => shared.has(string(mode)));
}
function mounts({ rendered, spec }, node) {
  const volumes2 = new Map(records(spec["volumes"]).map(({ item }) => [string(item["name"]), item]));
  for (const { item } of records(at(rendered.object, "spec", "volumeClaimTemplates"))) {
    volumes2.set(string(at(item, "metadata", "name")), { persistentVolumeClaim: {} });
  }
  return records(node["volumeMounts"]).flatMap(({ item }) => {
    const volume = volumes2.get(string(item["name"]));
    return volume ? [{ mount: item, volume }] : [];
  });
}

// src/collect/container.ts
function containerFacts(scene, workload) {
  return workload.pods.containers.map((container2) => {
    const value = readContainer(workload, container2);
    return makeFact("container", workload.pods.rendered, {
      subject: `${workload.subject}:${container2.name}`,
      path: container2.path,
      fields: () => containerFields(workload.pods, container2),
      value,
      doubts: { ...workload.doubts, ...buildDoubt(scene, value) }
    });
  });
}
var securityKeys = ["runAsUser", "runAsGroup", "fsGroup", "supplementalGroups", "seLinuxOptions"];
function securityContextFacts({ pods, subject: subject2, value: workload }) {
  const levels = [
    { level: "pod", subject: subject2, path: pods.specPath, context: podContext(pods) },
    ...pods.containers.map((container2) => ({
      level: "container",
      subject: `${subject2}:${container2.name}`,
      path: container2.path,
      context: containerContext(container2)
    }))
  ];
  return levels.map(({ level, subject: name, path: path4, context }) => {
    const own = [...path4, "securityContext"];
    return makeFact("securityContext", pods.rendered, {
      subject: name,
      path: own,
      fields: () => Object.fromEntries(securityKeys.map((key2) => [`written.${key2}`, [[...own, key2]]])),
      value: { level, written: writtenSecurity(context), workload }
    });
  });
}
function readContainer({ pods, images: images3, value }, container2) {
  const { name, node, init, sidecar } = container2;
  const image = images3.get(container2);
  if (!image) throw new Error(`no image was read for container ${name}`);
  return {
    name,
    init,
    sidecar,
    image,
    security: effectiveSecurity(podContext(pods), containerContext(container2)),
    requests: quantities(record(node, "resources", "requests")),
    limits: quantities(record(node, "resources", "limits")),
    missingResources: missingResources(node),
    guaranteed: isGuaranteed(node),
    probes: probes(node),
    probesDistinct: areDistinct(node),
    env: records(node["env"]).map(({ item }) => string(item["name"])),
    configured: isConfigured(pods, node),
    imagePullPolicy: string(node["imagePullPolicy"]),
    writableMounts: writableMounts(pods, node),
    workload: value
  };
}
function quantities(written2) {
  const [cpu, memory] = [quantity(written2["cpu"]), quantity(written2["memory"])];
  return { ...cpu === "" ? {} : { cpu }, ...memory === "" ? {} : { memory } };
}
function quantity(value) {
  return value === null ? "" : scalar(value);
}
function missingResources(node) {
  const keys3 = [
    ["requests", "cpu"],
    ["requests", "memory"],
    ["limits", "cpu"],
    ["limits", "memory"]
  ];
  return keys3.filter(([sort, resource]) => quantity(record(node, "resources", sort)[resource]) === "").map((key2) => key2.join("."));
}
function isGuaranteed(node) {
  return ["cpu", "memory"].every((resource) => {
    const limit2 = thousandths(at(node, "resources", "limits", resource));
    const request = at(node, "resources", "requests", resource) ?? null;
    return limit2 !== void 0 && limit2 > 0n && (request === null || thousandths(request) === limit2);
  });
}
function isConfigured(pods, node) {
  if (list(node["env"]).length > 0 || list(node["envFrom"]).length > 0) return true;
  return mounts(pods, node).some(({ volume }) => isConfiguration(volume));
}
function isConfiguration(volume) {
  const sources = records(at(volume, "projected", "sources")).map(({ item }) => item);
  return isRecord(volume["configMap"]) || isRecord(volume["secret"]) || sources.some(isConfiguration);
}
function writableMounts(pods, node) {
  const kinds4 = ["emptyDir", "persistentVolumeClaim", "ephemeral"];
  return mounts(pods, node).filter(({ mount, volume }) => mount["readOnly"] !== true && kinds4.some((kind) => Object.hasOwn(volume, kind))).map(({ mount }) => string(mount["mountPath"]));
}
function buildDoubt(scene, { image }) {
  if (image.builtBy !== void 0) return {};
  const code = scene.surroundings.builds.here ? "build-unnamed" : "builds-elsewhere";
  return { "image.builtBy": { code, image: image.text } };
}
function containerFields(pods, container2) {
  const { path: path4 } = container2;
  const under = (...keys3) => [[...path4, ...keys3]];
  return {
    image: under("image"),
    imagePullPolicy: under("imagePullPolicy"),
    env: under("env"),
    requests: under("resources", "requests"),
    "requests.cpu": under("resources", "requests", "cpu"),
    "requests.memory": under("resources", "requests", "memory"),
    limits: under("resources", "limits"),
    "limits.cpu": under("resources", "limits", "cpu"),
    "limits.memory": under("resources", "limits", "memory"),
    missingResources: under("resources"),
    guaranteed: under("resources"),
    probes: probeKeys.flatMap(([key2]) => under(key2)),
    probesDistinct: under("readinessProbe"),
    configured: [...under("env"), ...under("envFrom")],
    writableMounts: under("volumeMounts"),
    ...securityFields(pods, container2)
  };
}

// src/collect/cron-jobs.ts
function cronJobFacts(scene) {
  return scene.kind("CronJob", "batch").map(
    (rendered) => makeFact("cronJob", rendered, {
      subject: subjectOf(rendered),
      path: ["spec"],
      fields: () => ({
        successfulHistory: [["spec", "successfulJobsHistoryLimit"]],
        failedHistory: [["spec", "failedJobsHistoryLimit"]]
      }),
      value: {
        name: nameOf2(rendered),
        successfulHistory: integer(at(rendered.object, "spec", "successfulJobsHistoryLimit")) ?? 3,
        failedHistory: integer(at(rendered.object, "spec", "failedJobsHistoryLimit")) ?? 1
      }
    })
  );
}

// src/collect/disruptions.ts
var scaled = /* @__PURE__ */ new Set([
  "Deployment",
  "StatefulSet",
  "ReplicaSet",
  "ReplicationController",
  "DeploymentConfig",
  "Rollout"
]);
function disruptionFacts(scene, workloads2) {
  const { disruptionBudgets } = covering(scene);
  const totals = /* @__PURE__ */ new Map();
  for (const { pods, value } of workloads2) {
    for (const budget of disruptionBudgets.get(pods) ?? []) {
      totals.set(budget, (totals.get(budget) ?? 0) + (value.replicas ?? 1));
    }
  }
  const used = new Set([...disruptionBudgets.values()].flat());
  const others3 = scene.kind("PodDisruptionBudget", "policy").filter((budget) => !used.has(budget));
  return [
    ...workloads2.filter(({ pods }) => scaled.has(pods.kind)).map((workload) => disruptionFact(workload, { disruptionBudgets, totals })),
    ...others3.filter((budget) => budgetSelector(budget) !== null && letsNoneGo(budget)).map(lockFact)
  ];
}
function letsNoneGo({ object }) {
  const [most, least] = ["maxUnavailable", "minAvailable"].map((key2) => at(object, "spec", key2));
  if (isWritten3(most)) return amount(most, 100) === 0;
  return !isWritten3(least) || typeof least === "string" && amount(least, 100) >= 100;
}
function lockFact(budget) {
  const place2 = keyOf3(budget);
  return makeFact("disruption", budget, {
    subject: subjectOf(budget),
    path: ["spec"],
    fields: () => ({ budgets: [place2], allowed: [place2], kept: [place2] }),
    value: { workload: "", replicas: 0, budgets: [nameOf2(budget)], allowed: 0, kept: 0 }
  });
}
function disruptionFact({ pods, subject: subject2, value, doubts }, around) {
  const budgets = around.disruptionBudgets.get(pods) ?? [];
  const [budget] = budgets;
  const bounds = budget === void 0 ? { allowed: 0, kept: 0 } : boundsOf(budget, around);
  const known2 = value.disruptionBudgets !== void 0;
  const disruption = {
    workload: value.name,
    replicas: value.replicas,
    budgets: value.disruptionBudgets,
    allowed: known2 ? budgets.length > 1 ? 0 : bounds.allowed : void 0,
    kept: known2 ? bounds.kept : void 0
  };
  const place2 = budget === void 0 ? ["spec", "replicas"] : keyOf3(budget);
  const fact2 = makeFact("disruption", budget ?? pods.rendered, {
    subject: subject2,
    path: ["spec"],
    fields: () => ({ budgets: [place2], allowed: [place2], kept: [place2] }),
    value: disruption,
    doubts: doubtsOf(doubts)
  });
  return { ...fact2, source: pods.rendered.source };
}
function doubtsOf({ replicas, disruptionBudgets: budgets }) {
  return { ...replicas ? { replicas } : {}, ...budgets ? { budgets, allowed: budgets, kept: budgets } : {} };
}
function keyOf3({ object }) {
  return ["spec", isWritten3(at(object, "spec", "maxUnavailable")) ? "maxUnavailable" : "minAvailable"];
}
function boundsOf(budget, { totals }) {
  const total = totals.get(budget) ?? 0;
  const spec = budget.object["spec"];
  const [most, least] = [at(spec, "maxUnavailable"), at(spec, "minAvailable")];
  const kept2 = isWritten3(most) ? Math.max(0, total - amount(most, total)) : isWritten3(least) ? amount(least, total) : total;
  return { allowed: Math.max(0, total - kept2), kept: kept2 };
}
function isWritten3(value) {
  return value !== void 0 && value !== null;
}
function amount(value, total) {
  const percent = typeof value === "string" ? /^(\d{1,9})%$/.exec(value)?.[1] : void 0;
  return percent === void 0 ? integer(value) ?? 0 : Math.ceil(Number(percent) * total / 100);
}

// src/collect/credentials.ts
var refused2 = new Set(
  `password passwd secret_key pwd secret credentials encryption_key private_key api_secret user_pass passphrase key
  admin_password`.trim().split(/\s+/)
);
function credentialFacts(scene, workloads2) {
  const containers = workloads2.flatMap(
    ({ pods, subject: subject2 }) => pods.containers.flatMap((container2) => {
      const holder = `${subject2}:${container2.name}`;
      return told2(pods.rendered, { holder, path: container2.path, place: "env", entries: inContainer4(container2) });
    })
  );
  const configMaps = scene.kind("ConfigMap", "").flatMap(
    (rendered) => told2(rendered, {
      holder: subjectOf(rendered),
      path: ["data"],
      place: "config-map",
      entries: inConfigMap(rendered)
    })
  );
  return [...containers, ...configMaps];
}
function told2(rendered, { holder, path: path4, place: place2, entries }) {
  const nothing4 = { name: "", place: place2, literal: false, refusedName: false, path: path4 };
  const worst2 = /* @__PURE__ */ new Map();
  for (const one2 of entries) if (!worst2.get(one2.name)?.literal) worst2.set(one2.name, one2);
  const all = worst2.size > 0 ? [...worst2.values()] : [nothing4];
  return all.map(
    ({ path: own, ...value }) => makeFact("credential", rendered, {
      subject: value.name === "" ? holder : `${holder}[${value.name}]`,
      path: own,
      value
    })
  );
}
function inContainer4({ node, path: path4 }) {
  const entries = records(node["env"]).flatMap(({ item, index }) => {
    const name = string(item["name"]);
    const value = item["value"] ?? "";
    const literal2 = isLiteralCredential(name, value) || holdsPassword(value);
    if (!literal2 && senseOf2(name) === "nothing") return [];
    return [{ name, place: "env", literal: literal2, refusedName: false, path: [...path4, "env", index, "value"] }];
  });
  const sources = records(node["envFrom"]).flatMap(({ item, index }) => {
    const secret = stableName("Secret", string(at(item, "secretRef", "name")));
    const own = [...path4, "envFrom", index];
    return secret === "" ? [] : [{ name: `Secret/${secret}`, place: "env", literal: false, refusedName: false, path: own }];
  });
  return [...entries, ...sources];
}
function inConfigMap({ object }) {
  return ["data", "binaryData"].flatMap(
    (field2) => Object.entries(record(object, field2)).flatMap(([name, value]) => {
      if (isRecord(value)) return [];
      const own = { place: "config-map", path: [field2, name] };
      const refusedName = refused2.has(name.toLowerCase());
      const literal2 = isDisclosedCredential(name, value);
      const inside2 = credentialsOfFile(name, string(value)).map(
        (key2) => ({
          ...own,
          name: `${name}:${key2}`,
          literal: true,
          refusedName: false
        })
      );
      if (!literal2 && !refusedName && senseOf2(name) === "nothing") return inside2;
      return [{ ...own, name, literal: literal2, refusedName }, ...inside2];
    })
  );
}

// src/collect/entries.ts
function holdersOf(scene, workloads2) {
  const containers = workloads2.flatMap(
    ({ pods, subject: subject2 }) => pods.containers.map((container2) => {
      const { name, path: path4 } = container2;
      const entries = variablesOf3(container2);
      return { rendered: pods.rendered, subject: `${subject2}:${name}`, place: "env", path: path4, entries, container: container2 };
    })
  );
  const configMaps = scene.kind("ConfigMap", "").map((rendered) => {
    const written2 = Object.entries(record(rendered.object, "data")).filter(([, value]) => !isRecord(value));
    const entries = written2.map(([name, value]) => ({ name, value, secret: "", path: ["data", name] }));
    return { rendered, subject: subjectOf(rendered), place: "config-map", path: ["data"], entries };
  });
  return [...containers, ...configMaps];
}
function variablesOf3({ node, path: path4 }) {
  return records(node["env"]).map(({ item, index }) => ({
    name: string(item["name"]),
    value: item["value"] ?? null,
    secret: stableName("Secret", string(at(item, "valueFrom", "secretKeyRef", "name"))),
    path: [...path4, "env", index, ...item["value"] === void 0 ? [] : ["value"]]
  }));
}

// src/collect/admin-interfaces.ts
var consoles = [
  ...["pgadmin", "pgadmin4", "adminer", "phpmyadmin", "phppgadmin", "mongo-express", "redis-commander", "redisinsight"],
  ...[
    "kafka-ui",
    "akhq",
    "kafdrop",
    "cloudbeaver",
    "dbgate",
    "sqlpad",
    "portainer",
    "kubernetes-dashboard",
    "swagger-admin"
  ]
];
var byPath = /^\/(actuator|metrics|pgadmin4?|adminer|phpmyadmin|phppgadmin|swagger-admin|h2-console|jolokia|mongo-express|rabbitmq)(?:[/(?.*$]|$)/i;
var harmless = /^\/actuator\/(?:health|info)(?:[/(?.*$]|$)/i;
function adminByPath(path4) {
  return harmless.test(path4) ? "" : byPath.exec(path4)?.[1]?.toLowerCase() ?? "";
}
function adminByName(host, service, port) {
  const names3 = [host.split(".")[0] ?? "", service].map((name) => name.toLowerCase());
  const console = consoles.find((one2) => names3.some((name) => edge(one2).test(name)));
  if (console) return console;
  const broker = names3.some((name) => name.includes("rabbitmq"));
  return broker && isManagement(port, names3) ? "rabbitmq" : "";
}
function edge(name) {
  return new RegExp(`(?:^|-)${name}(?:-|$)`);
}
function isManagement(port, names3) {
  return ["15672", "15671", "management", "http-stats", "manager"].includes(port) || names3.some((name) => /rabbitmq.*(?:manag|admin|ui)/.test(name));
}
function adminByImage(image, { port, path: path4, variables }) {
  const name = image.split("@")[0]?.replace(/:[^/:]*$/, "") ?? "";
  const last = name.slice(name.lastIndexOf("/") + 1).toLowerCase();
  if (consoles.includes(last)) return last;
  if (last === "rabbitmq" && isManagement(port, [])) return "rabbitmq";
  if (!/^keycloak(?:x)?$/.test(last)) return "";
  if (/^\/(?:auth\/)?(?:admin|realms\/master)(?:[/(?.*$]|$)/.test(path4)) return "keycloak";
  const closed = variables.some((variable2) => /^KC_HOSTNAME_ADMIN(?:_URL)?$/.test(variable2));
  return closed || !/^\/(?:auth\/?)?(?:[(?.*$]|$)/.test(path4) ? "" : void 0;
}

// src/collect/exposed-paths.ts
function exposedPathFacts(scene) {
  const ingresses = scene.kind("Ingress", "networking.k8s.io", "extensions").map((one2) => [one2, ofIngress(one2)]);
  const routes = scene.kind("Route", "route.openshift.io", "").map((one2) => [one2, ofRoute(one2)]);
  const gateway = scene.kind("HTTPRoute", "gateway.networking.k8s.io").map((one2) => [one2, ofHttpRoute(one2)]);
  return [...ingresses, ...routes, ...gateway].flatMap(([rendered, ways]) => {
    const distinct3 = new Map(ways.map((way) => [`${way.host}${way.path}`, way]));
    return [...distinct3].map(([entry2, way]) => factOf6(scene, rendered, { entry: entry2, way }));
  });
}
function factOf6(scene, rendered, { entry: entry2, way }) {
  const { host, path: path4, service, port } = way;
  const found2 = adminByPath(path4) || adminByName(host, service, port) || behind(scene, rendered, way);
  const unclear = { code: "keycloak-admin-unclear", host: host || "*" };
  return makeFact("exposedPath", rendered, {
    subject: `${subjectOf(rendered)}[${entry2 || "*"}]`,
    path: way.at,
    fields: () => ({ admin: [way.at], path: [way.at] }),
    value: { kind: rendered.object.kind, host, path: path4, service, admin: found2 },
    ...found2 === void 0 ? { doubts: { admin: unclear } } : {}
  });
}
function behind(scene, rendered, { service, port, path: path4 }) {
  const entry2 = scene.services.get(`${scene.namespaceOf(rendered)}/${service}`);
  if (!entry2 || entry2.rendered === null) return "";
  const runs2 = selectedRuns(scene, entry2.rendered);
  const nodes = runs2.flatMap(({ pods }) => pods?.containers ?? []).filter(({ init }) => !init);
  for (const { node } of nodes) {
    const variables = records(node["env"]).map(({ item }) => string(item["name"]));
    const admin = adminByImage(string(node["image"]), { port, path: path4, variables });
    if (admin !== "") return admin;
  }
  return "";
}
function ofIngress({ object }) {
  return records(at(object, "spec", "rules")).flatMap(
    (rule) => records(at(rule.item, "http", "paths")).map(({ item, index }) => {
      const backend2 = item["backend"];
      return {
        host: string(rule.item["host"]),
        path: string(item["path"]) || "/",
        service: string(at(backend2, "service", "name")) || string(at(backend2, "serviceName")),
        port: scalar(
          at(backend2, "service", "port", "number") ?? at(backend2, "service", "port", "name") ?? at(backend2, "servicePort")
        ),
        at: ["spec", "rules", rule.index, "http", "paths", index, item["path"] === void 0 ? "backend" : "path"]
      };
    })
  );
}
function ofRoute({ object }) {
  const spec = record(object, "spec");
  return [
    {
      host: string(spec["host"]),
      path: string(spec["path"]) || "/",
      service: string(at(spec, "to", "name")),
      port: scalar(at(spec, "port", "targetPort")),
      at: spec["path"] === void 0 ? ["spec", "to"] : ["spec", "path"]
    }
  ];
}
function ofHttpRoute({ object }) {
  const hosts2 = list(at(object, "spec", "hostnames")).map(string);
  return records(at(object, "spec", "rules")).flatMap((rule) => {
    const paths = records(rule.item["matches"]).map(({ item }) => string(at(item, "path", "value")) || "/");
    const backends2 = records(rule.item["backendRefs"]).map(({ item }) => item);
    const place2 = ["spec", "rules", rule.index];
    return (hosts2.length > 0 ? hosts2 : [""]).flatMap(
      (host) => (paths.length > 0 ? paths : ["/"]).flatMap(
        (path4) => backends2.map((item) => ({
          host,
          path: path4,
          service: string(item["name"]),
          port: scalar(item["port"]),
          at: place2
        }))
      )
    );
  });
}

// src/collect/placeholders.ts
var reserved = ["localhost", "example", "invalid", "example.com", "example.net", "example.org", "chart-example.local"];
var unfilled = /[<>]|\$[({A-Za-z_]|\{\{|change-?me|placeholder|your-?domain|^(my-?)?domain\.(com|tld)$/i;
function isPlaceholderHost(host) {
  const lower = host.toLowerCase().replace(/\.$/, "");
  if (lower === "" || lower === "*" || unfilled.test(lower)) return true;
  const labels2 = lower.split(".");
  return labels2.includes("example") || reserved.some((name) => lower === name || lower.endsWith(`.${name}`));
}

// src/collect/hosts.ts
function hostFacts({ surroundings }, exposures2) {
  const platform = surroundings.environment.tls === "platform";
  return exposures2.flatMap(
    (exposure) => exposure.hosts.flatMap((one2) => [exposedFact(exposure, one2, platform), nameFact(exposure, one2)])
  );
}
function subject({ rendered }, { host }) {
  return `${subjectOf(rendered)}[${host || "*"}]`;
}
function exposedFact(exposure, one2, platform) {
  const tls = platform || one2.tls;
  return makeFact("exposedHost", exposure.rendered, {
    subject: subject(exposure, one2),
    path: one2.path,
    fields: () => ({ tls: [one2.path], host: [one2.path] }),
    value: { kind: exposure.rendered.object.kind, host: one2.host, tls },
    ...tls === void 0 && one2.elsewhere ? { doubts: { tls: one2.elsewhere } } : {}
  });
}
function nameFact(exposure, one2) {
  const unknown3 = one2.host === "" && one2.elsewhere !== void 0;
  return makeFact("exposureLink", exposure.rendered, {
    subject: subject(exposure, one2),
    path: one2.path,
    fields: () => ({ consistent: [one2.path] }),
    value: {
      joint: "host",
      from: subjectOf(exposure.rendered),
      to: one2.host || "*",
      consistent: unknown3 ? void 0 : !isPlaceholderHost(one2.host)
    },
    ...unknown3 && one2.elsewhere ? { doubts: { consistent: one2.elsewhere } } : {}
  });
}

// src/collect/ingresses.ts
var certificateAnnotations = [
  "route.openshift.io/termination",
  "alb.ingress.kubernetes.io/certificate-arn",
  "networking.gke.io/managed-certificates",
  "ingress.gcp.kubernetes.io/pre-shared-cert",
  "appgw.ingress.kubernetes.io/appgw-ssl-certificate",
  "kubernetes.azure.com/tls-cert-keyvault-uri"
];
function readIngresses(scene) {
  return scene.kind("Ingress", "networking.k8s.io", "extensions").map((rendered) => {
    const namespace = scene.namespaceOf(rendered);
    return { rendered, namespace, hosts: hosts(rendered), backends: backends(rendered, namespace) };
  });
}
function hosts({ object }) {
  const covered = coverage(object);
  const rules = records(at(object, "spec", "rules")).map(({ item, index }) => {
    const host = string(item["host"]);
    const path4 = ["spec", "rules", index, ...host === "" ? [] : ["host"]];
    return { host, path: path4, tls: covered(host) };
  });
  return distinctHosts(rules.length > 0 ? rules : [{ host: "", path: ["spec"], tls: covered("") }]);
}
function coverage(object) {
  const annotations = at(object, "metadata", "annotations");
  const annotated = certificateAnnotations.some((key2) => scalar(at(annotations, key2)).trim() !== "");
  const blocks = records(at(object, "spec", "tls")).map(({ item }) => list(item["hosts"]).map(string));
  return (host) => annotated || blocks.some((names3) => names3.length === 0 || names3.some((name) => covers(name, host)));
}
function covers(name, host) {
  if (name === "" || host === "") return false;
  if (name.toLowerCase() === host.toLowerCase()) return true;
  if (!name.startsWith("*.")) return false;
  const dot = host.indexOf(".");
  return dot > 0 && host.slice(dot).toLowerCase() === name.slice(1).toLowerCase();
}
function backends({ object }, namespace) {
  const paths = records(at(object, "spec", "rules")).flatMap(
    (rule) => records(at(rule.item, "http", "paths")).map(({ item, index }) => ({
      value: item["backend"],
      path: ["spec", "rules", rule.index, "http", "paths", index, "backend"]
    }))
  );
  const fallback = ["defaultBackend", "backend"].map((key2) => ({ value: at(object, "spec", key2), path: ["spec", key2] }));
  return [...paths, ...fallback].flatMap(({ value, path: path4 }) => backend(value, namespace, path4));
}
function backend(value, namespace, path4) {
  const service = at(value, "service");
  if (isRecord(service)) {
    const port = readPort(at(service, "port", "name") ?? at(service, "port", "number"));
    if (port.by === "name" && port.name === "use-annotation") return [];
    return [{ service: string(service["name"]), namespace, port, path: [...path4, "service"] }];
  }
  const name = string(at(value, "serviceName"));
  return name === "" ? [] : [{ service: name, namespace, port: readPort(at(value, "servicePort")), path: path4 }];
}
function readPort(value) {
  const number = integer(value);
  if (number !== void 0) return { by: "number", number };
  return typeof value === "string" && value !== "" ? { by: "name", name: value } : { by: "none" };
}

// src/collect/log-outputs.ts
var formats = /(?:^|[._-])log(?:s|ging|ger)?[._-](?:.*[._-])?(?:format|formatter|json|encoder|output)(?:$|[._-])|(?:^|[._-])json[._-]?logs?(?:ging)?$/i;
var structured = /json|gelf|logstash|^ecs$|^true$/i;
var filed = /^LOGGING_FILE(?:_NAME|_PATH)?$/;
function logFacts(scene, workloads2, files3) {
  const own = workloads2.filter(({ value }) => value.own && value.longLived);
  if (own.length === 0) return [];
  const whole2 = wholeFact(files3.encoder ?? settingOf(scene, own));
  return [{ ...whole2, environment: scene.surroundings.environment.name }, ...own.flatMap(writers)];
}
function applicationLogs(files3, seen) {
  const others3 = appenderFacts(files3);
  const built = seen.some(({ kind }) => kind === "dockerfile");
  return built && !seen.some(({ kind }) => kind === "logOutput") ? [wholeFact(files3.encoder), ...others3] : others3;
}
function wholeFact(seen) {
  return {
    kind: "logOutput",
    subject: "project",
    at: seen ?? { file: "" },
    value: { toFile: false, structured: seen === null ? void 0 : true },
    ...seen === null ? { doubts: { structured: { code: "log-format-unseen" } } } : {}
  };
}
function appenderFacts({ appenders }) {
  return appenders.map((at3) => ({
    kind: "logOutput",
    subject: at3.file,
    at: at3,
    value: { toFile: true, structured: void 0 }
  }));
}
function settingOf(scene, workloads2) {
  for (const { pods } of workloads2) {
    const entries = pods.containers.flatMap(({ node }) => records(node["env"]).map(({ item }) => item));
    if (entries.some((item) => isStructured(string(item["name"]), item["value"]))) return pods.rendered.at;
  }
  const maps = scene.kind("ConfigMap", "");
  const map = maps.find(
    ({ object }) => Object.entries(record(object, "data")).some(([key2, value]) => isStructured(key2, value))
  );
  return map?.at ?? null;
}
function isStructured(name, value) {
  return /log/i.test(name) && formats.test(name) && structured.test(scalar(value));
}
function writers({ pods, subject: subject2 }) {
  const value = { toFile: true, structured: void 0 };
  return pods.containers.flatMap(({ name, node, path: path4, init }) => {
    if (init) return [];
    const volumes2 = mounts(pods, node).filter(({ mount, volume }) => isLogVolume(mount, volume));
    const settings2 = records(node["env"]).filter(({ item }) => isLogFile(item));
    return [
      ...volumes2.map(
        ({ mount }) => makeFact("logOutput", pods.rendered, {
          subject: `${subject2}:${name}[${string(mount["mountPath"])}]`,
          path: [...path4, "volumeMounts"],
          value
        })
      ),
      ...settings2.map(
        ({ item, index }) => makeFact("logOutput", pods.rendered, {
          subject: `${subject2}:${name}[${string(item["name"])}]`,
          path: [...path4, "env", index],
          value
        })
      )
    ];
  });
}
function isLogVolume(mount, volume) {
  const kinds4 = ["emptyDir", "persistentVolumeClaim", "ephemeral", "hostPath"];
  const writable = mount["readOnly"] !== true && kinds4.some((kind) => Object.hasOwn(volume, kind));
  return writable && /(?:^|\/)logs?(?:\/|$)/i.test(string(mount["mountPath"]));
}
function isLogFile(item) {
  const value = scalar(at(item, "value"));
  return filed.test(string(item["name"])) && value !== "" && !value.startsWith("/dev/");
}

// src/collect/datastore-urls.ts
var schemes = /(?:^|[^\w+.-])(?:jdbc:)?(postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|valkeys?|amqps?|sqlserver|mssql|nats)(?:\+[a-z0-9_]+)?:\/\/[^\s"'<>]+/gi;
function datastoreAddresses(text2) {
  if (!text2.includes("://") || text2.length > 256 * 1024) return [];
  const written2 = text2.replaceAll(/^[ \t]*#.*$/gm, "");
  return [...written2.matchAll(schemes)].flatMap((match) => {
    const engine = (match[1] ?? "").toLowerCase();
    if (/:\/\/(?:[^@/]*@)?(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/;?]|$)/.test(match[0])) return [];
    return [{ engine, encrypted: encryptionOf(engine, match[0]) }];
  });
}
function encryptionOf(engine, address3) {
  const query = /[?;](.*)$/s.exec(address3)?.[1] ?? "";
  if (/^(?:rediss|valkeys|amqps)$/.test(engine)) return true;
  if (/^(?:redis|valkey|amqp|nats)$/.test(engine)) return false;
  const said = saidBy2(engine, query);
  if (said === void 0 && /\$[({]|\{\{/.test(query)) return void 0;
  return said ?? (engine === "mongodb+srv" ? true : /^(?:sqlserver|mssql)$/.test(engine) ? void 0 : "silent");
}
function saidBy2(engine, query) {
  const asks = engine.startsWith("mongodb") ? /(?:^|[?&;])(?:tls|ssl)=(\w+)/i.exec(query) : /^(?:sqlserver|mssql)$/.test(engine) ? /(?:^|[?&;])encrypt=(\w+)/i.exec(query) : /(?:^|[?&;])(?:ssl-?_?mode|usessl|ssl|tls|sslaccept)=([\w-]+)/i.exec(query);
  return asks === null ? void 0 : asksEncryption(asks[1] ?? "");
}
function asksEncryption(word) {
  return /^(?:true|1|yes|on|enabled?|required?|verify[-_](?:ca|full|identity)|strict|mandatory|trust|(?:sasl_)?ssl)$/i.test(
    word.trim()
  );
}

// src/collect/datastore-links.ts
var stores = "database|db|datasource|postgres(?:ql)?|pg|mysql|mariadb|mongo(?:db)?|redis|valkey|rabbit(?:mq)?|amqp|broker|kafka";
var switches2 = new RegExp(
  `(?:^|[_.-])(?:${stores}|s3|minio)(?:[_.-]\\w+)*[_.-](?:use[_.-]?)?(?:ssl|tls)(?:[_.-]enabled?)?$|ssl[_.-]?mode$|security[_.-]protocol$`,
  "i"
);
var holdsAddress = new RegExp(`(?:^|_)(?:${stores})\\w*_(?:url|uri|dsn|connection_?string)$|^database_url$`, "i");
var holdsHost = new RegExp(`(?:^|_)(?:${stores})(?:_\\w+)?_(?:host|hostname|server)$|^pghost$`, "i");
var webStores = /(?:^|_)(?:s3|minio|aws|object_?storage|bucket|elastic(?:search)?|opensearch)(?:_\w+)?_(?:endpoint|url|uri|hosts?|nodes?)(?:_url)?$/i;
function datastoreLinkFacts(holders2) {
  return holders2.flatMap((holder) => {
    const links = holder.entries.flatMap((entry2) => linkOf(entry2) ?? []);
    const switched = links.find(({ decides }) => decides);
    return links.filter(({ entry: entry2 }) => switched === void 0 || !holdsHost.test(entry2.name)).map((link) => factOf7(holder, link, switched));
  });
}
function factOf7(holder, { entry: entry2, encrypted: encrypted2, decides }, switched) {
  const own = decides || typeof encrypted2 === "boolean";
  const settled = own || switched === void 0 ? encrypted2 : switched.encrypted;
  const known2 = settled === "silent" ? false : settled;
  const cause = { code: "encryption-unknown", setting: entry2.name };
  return makeFact("datastoreLink", holder.rendered, {
    subject: `${holder.subject}[${entry2.name}]`,
    path: entry2.path,
    value: { name: entry2.name, encrypted: known2 },
    ...known2 === void 0 ? { doubts: { encrypted: cause } } : {}
  });
}
function linkOf(entry2) {
  const { name, secret, value } = entry2;
  const text2 = scalar(value).trim();
  const elsewhere4 = secret !== "" || text2 === "" || /^\$[({]/.test(text2);
  if (switches2.test(name) && text2 !== "") {
    return { entry: entry2, encrypted: elsewhere4 ? void 0 : asksEncryption(text2), decides: true };
  }
  if (secret !== "" && (holdsAddress.test(name) || holdsHost.test(name)))
    return { entry: entry2, encrypted: void 0, decides: false };
  if (text2 === "") return null;
  const addresses = datastoreAddresses(text2);
  if (addresses.length > 0)
    return { entry: entry2, encrypted: worst(addresses.map(({ encrypted: encrypted2 }) => encrypted2)), decides: false };
  const web = webStores.test(name) ? /^(https?):\/\/(?!localhost|127\.)/i.exec(text2) : null;
  if (web !== null) return { entry: entry2, encrypted: web[1]?.toLowerCase() === "https", decides: false };
  const host = holdsHost.test(name) && !/^(?:localhost|127\.|\/)|:\/\//.test(text2);
  return host ? { entry: entry2, encrypted: void 0, decides: false } : null;
}
function worst(all) {
  return all.includes(false) ? false : all.includes("silent") ? "silent" : all.includes(void 0) ? void 0 : true;
}

// src/collect/backup-target.ts
function faultsOf(scene, target) {
  const { destination: destination2, object, endpoint, retention, credentials } = target;
  if (!object) return [destination2 === "" ? "destination" : `destination: ${destination2}`];
  return [
    ...isInside(scene, endpoint) ? [`endpoint: ${hostOf(endpoint)}`] : [],
    ...[retention, credentials].filter((field2) => field2 !== "")
  ];
}
function isInside(scene, endpoint) {
  const host = hostOf(endpoint);
  if (host === "") return false;
  if (/^(?:localhost|127\..*)$/.test(host) || /\.svc(?:\..*)?$/.test(host)) return true;
  const [name = "", namespace, ...rest] = host.split(".");
  if (rest.length > 0) return exposed(scene).includes(host);
  const place2 = namespace === void 0 ? "" : scene.namespace(namespace);
  const found2 = [...scene.services].find(
    ([key2]) => key2 === `${place2}/${name}` || !namespace && key2.endsWith(`/${name}`)
  );
  const outside3 = string(at(found2?.[1].rendered?.object, "spec", "externalName"));
  if (outside3 !== "") return outside3.endsWith(".svc.cluster.local");
  return namespace === void 0 || found2 !== void 0 || exposed(scene).includes(host);
}
function hostOf(endpoint) {
  return endpoint.trim().toLowerCase().replace(/^[a-z0-9+]+:\/\//, "").replace(/[/?].*$/, "").replace(/^.*@/, "").replace(/:\d*$/, "").replace(/\.$/, "");
}
function exposed(scene) {
  const rules = scene.kind("Ingress", "networking.k8s.io").flatMap(({ object }) => records(at(object, "spec", "rules")));
  const routes = scene.kind("Route", "route.openshift.io").map(({ object }) => string(at(object, "spec", "host")));
  return [...rules.map(({ item }) => string(item["host"])), ...routes];
}

// src/collect/backup-jobs.ts
var savers = /\b(?:pg_dump(?:all)?|pg_basebackup|mysqldump|mariadb-dump|mongodump|restic|wal-g|pgbackrest|barman|xtrabackup|backups?|sauvegardes?|dump)\b/i;
function backupJobs(scene, store) {
  return scene.kind("CronJob", "batch").filter((rendered) => scene.namespaceOf(rendered) === store.namespace).flatMap((rendered) => {
    const text2 = textOf2(rendered);
    return savers.test(text2) ? [{ rendered, sure: store.alone || text2.includes(store.name) }] : [];
  });
}
function textOf2({ object }) {
  const pod = podOf(object);
  return `${string(at(object, "metadata", "name"))} ${JSON.stringify([pod["containers"], pod["initContainers"]])}`;
}
function podOf(object) {
  return record(object, "spec", "jobTemplate", "spec", "template", "spec");
}
var objectStorage = /s3:\/\/|gs:\/\/|\bs3cmd\b|\baws\s+(?:--\S+\s+)*s3|\bmc\s+(?:cp|mirror|pipe|alias)\b|\brclone\b|\brestic\b|\bgsutil\b|\baz\s+storage\b|(?:^|[^a-z])(?:AWS|S3|MINIO|OBC|SWIFT)_|_S3\b|BUCKET/;
var kept = /--keep|\bforget\b|retention|\bKEEP|older-than|--min-age|-mtime|lifecycle|--delete|rotat|(?:DAYS|JOURS)\b|\bprune\b/i;
var endpointName = /ENDPOINT|(?:S3|AWS|MINIO|OBJECT|BUCKET)\w*(?:URL|URI|HOST|SERVER)|RESTIC_REPOSITORY/i;
var flag = /(?:--(?:s3-)?endpoint(?:-url)?[= ]|\bmc\s+alias\s+set\s+\S+\s+|\bs3:(?=https?:))["']?((?:https?:\/\/)?[\w.-]+(?::\d+)?)/g;
var keyName = /(?:AWS|S3|MINIO|OBJECT|BUCKET|RCLONE|RESTIC|STORAGE)\w*(?:KEY|SECRET|PASSWORD|TOKEN)|SECRET_ACCESS_KEY/i;
function jobDestinations(scene, store) {
  return backupJobs(scene, store).map(({ rendered, sure }) => {
    const object = `CronJob/${nameOf2(rendered)}`;
    if (sure) return ofJob(scene, rendered, { code: "backup-destination-unseen", object });
    return { destination: "", faults: void 0, doubt: { code: "backup-of-whom", object } };
  });
}
function ofJob(scene, rendered, unseen) {
  const pod = podOf(rendered.object);
  const containers = [...records(pod["containers"]), ...records(pod["initContainers"])].map(({ item }) => item);
  const settings2 = containers.flatMap((one2) => settingsOf3(scene, rendered, one2));
  const text2 = [
    textOf2(rendered),
    ...settings2.map(({ name, value }) => `${name} ${value}`),
    ...scriptsOf(scene, rendered)
  ].join("\n");
  const unknown3 = { destination: "", faults: void 0, doubt: unseen };
  if (!objectStorage.test(text2)) {
    const stays = records(pod["volumes"]).some(
      ({ item }) => ["persistentVolumeClaim", "hostPath"].some((one2) => Object.hasOwn(item, one2))
    );
    return stays ? { destination: "", faults: ["destination"] } : unknown3;
  }
  const given3 = settings2.filter(({ name, value }) => endpointName.test(name) && value !== "").map(({ value }) => value);
  const endpoints = [
    ...given3.map((value) => value.replace(/^s3:/, "")),
    ...[...text2.matchAll(flag)].map((match) => match[1] ?? "")
  ];
  const [clear] = settings2.filter(({ name, value }) => keyName.test(name) && value !== "" && !/^\//.test(value));
  const endpoint = endpoints.find((one2) => isInside(scene, one2)) ?? endpoints[0] ?? "";
  const target = {
    destination: "s3",
    object: true,
    endpoint,
    retention: "",
    credentials: clear?.name ?? ""
  };
  const faults = faultsOf(scene, target);
  if (faults.length > 0) return { destination: target.destination, faults };
  const sure = kept.test(text2) && (endpoint !== "" || !servesObjects(scene));
  return sure ? { destination: target.destination, faults } : unknown3;
}
function settingsOf3(scene, rendered, container2) {
  const data = (name) => record(configMap(scene, rendered, name), "data");
  const whole2 = records(container2["envFrom"]).flatMap(
    ({ item }) => Object.entries(data(string(at(item, "configMapRef", "name")))).map(([name, value]) => ({
      name,
      value: string(value)
    }))
  );
  const single = records(container2["env"]).map(({ item }) => {
    const given3 = record(item, "valueFrom", "configMapKeyRef");
    const value = item["value"] ?? data(string(given3["name"]))[string(given3["key"])];
    return { name: string(item["name"]), value: string(value) };
  });
  return [...whole2, ...single];
}
function scriptsOf(scene, rendered) {
  return records(podOf(rendered.object)["volumes"]).flatMap(({ item }) => {
    const names3 = [
      at(item, "configMap", "name"),
      ...list(at(item, "projected", "sources")).map((one2) => at(one2, "configMap", "name"))
    ];
    return names3.flatMap((name) => Object.values(record(configMap(scene, rendered, string(name)), "data")).map(string));
  });
}
function configMap(scene, near, name) {
  if (name === "") return void 0;
  return scene.configMap(scene.namespaceOf(near), name)?.object;
}
function servesObjects(scene) {
  const images3 = scene.workloads.flatMap(({ containers }) => containers.map(({ node }) => string(node["image"])));
  return scene.hidden !== void 0 || images3.some((image) => /minio|localstack|s3-?(?:mock|proxy|ninja)|fake-?s3|garage|seaweedfs/i.test(image));
}

// src/collect/backup-destinations.ts
function destinationOf(scene, rendered, alone2) {
  const name = nameOf2(rendered);
  const namespace = scene.namespaceOf(rendered);
  const found2 = [...ofOperator(scene, rendered, namespace), ...jobDestinations(scene, { name, namespace, alone: alone2 })];
  const good = found2.find(({ faults }) => faults?.length === 0);
  const doubtful2 = found2.find(({ faults }) => faults === void 0);
  if (good ?? doubtful2 ?? found2[0]) return good ?? doubtful2 ?? found2[0];
  if (!scene.hidden) return { destination: "", faults: ["backup"] };
  return { destination: "", faults: void 0, doubt: scene.hidden };
}
function ofOperator(scene, rendered, namespace) {
  const spec = record(rendered.object, "spec");
  const seen = (targets2) => targets2.map((target) => told3(scene, target));
  switch (apiGroup(rendered.object.apiVersion)) {
    case "postgresql.cnpg.io":
      return cloudNative(scene, spec, namespace);
    case "acid.zalan.do": {
      const doubt2 = {
        code: "backup-destination-unseen",
        object: `${rendered.object.kind}/${nameOf2(rendered)}`
      };
      return [{ destination: "", faults: void 0, doubt: doubt2 }];
    }
    case "postgres-operator.crunchydata.com":
    case "pgv2.percona.com":
      return seen(pgBackRest(at(spec, "backups", "pgbackrest")));
    case "pxc.percona.com":
    case "ps.percona.com":
      return seen(percona(at(spec, "backup"), "schedule"));
    case "psmdb.percona.com":
      return seen(percona(at(spec, "backup"), "tasks"));
    case "k8s.mariadb.com":
      return seen(mariadb(scene, nameOf2(rendered)));
    default:
      return [];
  }
}
function told3(scene, target) {
  return { destination: target.destination, faults: faultsOf(scene, target) };
}
function cloudNative(scene, spec, namespace) {
  const own = at(spec, "backup", "barmanObjectStore");
  if (own !== void 0 && own !== null) return [told3(scene, barman(own, at(spec, "backup", "retentionPolicy")))];
  const plugin = records(at(spec, "plugins")).find(
    ({ item }) => item["name"] === "barman-cloud.cloudnative-pg.io" && item["enabled"] !== false
  );
  if (!plugin) return [{ destination: "", faults: ["backup.barmanObjectStore"] }];
  const name = string(at(plugin.item, "parameters", "barmanObjectName"));
  const store = scene.kind("ObjectStore", "barmancloud.cnpg.io").find((one2) => nameOf2(one2) === name && scene.namespaceOf(one2) === namespace);
  if (store) {
    return [told3(scene, barman(at(store.object, "spec", "configuration"), at(store.object, "spec", "retentionPolicy")))];
  }
  const object = `ObjectStore/${name}`;
  if (scene.hidden) return [{ destination: "", faults: void 0, doubt: scene.hidden }];
  return [{ destination: "", faults: [object] }];
}
function barman(store, retention) {
  const given3 = ["s3Credentials", "azureCredentials", "googleCredentials"].map((key2) => record(store, key2));
  return {
    destination: string(at(store, "destinationPath")),
    object: /^(?:s3|gs|https?|azure):/.test(string(at(store, "destinationPath"))),
    endpoint: string(at(store, "endpointURL")),
    retention: string(retention) === "" ? "retentionPolicy" : "",
    credentials: given3.some((one2) => isGiven(one2)) ? "" : "s3Credentials"
  };
}
function isGiven(credentials) {
  return Object.values(credentials).some((value) => value === true || string(at(value, "name")) !== "");
}
function pgBackRest(backups) {
  const global = record(backups, "global");
  const inClear = Object.keys(global).find((key2) => /-(?:s3-key|s3-key-secret|s3-token|azure-key|gcs-key)$/.test(key2));
  const given3 = records(at(backups, "configuration")).some(({ item }) => string(at(item, "secret", "name")) !== "");
  return records(at(backups, "repos")).map(({ item }) => {
    const name = string(item["name"]);
    const kind = ["s3", "gcs", "azure"].find((one2) => Object.hasOwn(item, one2));
    const kept2 = Object.keys(global).some((key2) => key2.startsWith(`${name}-retention-`));
    return {
      destination: kind === void 0 ? "" : `${kind}://${string(at(item, kind, "bucket")) || string(at(item, kind, "container"))}`,
      object: kind !== void 0,
      endpoint: string(at(item, "s3", "endpoint")),
      retention: kept2 ? "" : `${name}-retention-full`,
      credentials: inClear ?? (given3 ? "" : "configuration")
    };
  });
}
function percona(backup, list2) {
  return records(at(backup, list2)).map(({ item }) => {
    const storage = record(backup, "storages", string(item["storageName"]));
    const type = string(storage["type"]);
    const settings2 = record(storage, type);
    const bucket = string(settings2["bucket"]) || string(settings2["container"]);
    const kept2 = item["keep"] ?? at(item, "retention", "count");
    return {
      destination: bucket === "" ? "" : `${type}://${bucket}`,
      object: bucket !== "",
      endpoint: string(settings2["endpointUrl"]),
      retention: typeof kept2 === "number" && kept2 > 0 ? "" : `${list2}.keep`,
      credentials: string(settings2["credentialsSecret"]) === "" ? "credentialsSecret" : ""
    };
  });
}
function mariadb(scene, name) {
  return [...scene.kind("Backup", "k8s.mariadb.com"), ...scene.kind("PhysicalBackup", "k8s.mariadb.com")].filter(({ object }) => string(at(object, "spec", "mariaDbRef", "name")) === name).map(({ object }) => {
    const bucket = string(at(object, "spec", "storage", "s3", "bucket"));
    const secret = string(at(object, "spec", "storage", "s3", "secretAccessKeySecretKeyRef", "name"));
    return {
      destination: bucket === "" ? "" : `s3://${bucket}`,
      object: bucket !== "",
      endpoint: string(at(object, "spec", "storage", "s3", "endpoint")),
      retention: "",
      credentials: secret === "" ? "secretAccessKeySecretKeyRef" : ""
    };
  });
}

// src/collect/schedule.ts
var months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
var days = "sun mon tue wed thu fri sat".split(" ");
var minute = { least: 0, most: 59, names: [] };
var hour = { least: 0, most: 23, names: [] };
var dayOfMonth = { least: 1, most: 31, names: [] };
var month = { least: 1, most: 12, names: months };
var dayOfWeek = { least: 0, most: 6, names: days };
var dayOfLongWeek = { least: 0, most: 7, names: days };
var named4 = {
  yearly: 8784,
  annually: 8784,
  monthly: 744,
  weekly: 168,
  daily: 24,
  midnight: 24,
  hourly: 1
};
function readSchedule(text2, form2) {
  const written2 = text2.trim().replace(/^(?:CRON_)?TZ=\S+\s+/, "");
  if (written2.startsWith("@")) return form2 === "posix" ? null : descriptor(written2.slice(1));
  const fields = written2.split(/\s+/);
  const [second, ...rest] = form2 === "seconds" ? fields : ["0", ...fields];
  if (rest.length === 4 && form2 === "seconds") rest.push("*");
  if (rest.length !== 5 || readField(second ?? "", minute) === null) return null;
  const ranges = [minute, hour, dayOfMonth, month, form2 === "posix" ? dayOfLongWeek : dayOfWeek];
  const read5 = rest.map((field2, place2) => readField(field2, ranges[place2]));
  if (read5.some((bits) => bits === null)) return null;
  return { hours: longest(read5, isStar(rest[2] ?? "") || isStar(rest[4] ?? "")) };
}
function descriptor(word) {
  if (Object.hasOwn(named4, word)) return { hours: named4[word] };
  const every = /^every\s+((?:\d+(?:\.\d+)?(?:h|m|s|ms))+)$/.exec(word)?.[1];
  if (every === void 0) return null;
  const units2 = { h: 1, m: 1 / 60, s: 1 / 3600, ms: 1 / 36e5 };
  const parts2 = [...every.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/g)];
  return {
    hours: Math.ceil(parts2.reduce((sum2, [, digits, unit = "h"]) => sum2 + Number(digits) * (units2[unit] ?? 0), 0))
  };
}
function isStar(field2) {
  return field2 === "?" || field2.split(",").some((part2) => /^[*?](?:\/1)?$/.test(part2));
}
function readField(field2, range) {
  const found2 = /* @__PURE__ */ new Set();
  for (const part2 of field2.split(",")) {
    const values = readPart(part2.toLowerCase(), range);
    if (values === null) return null;
    for (const value of values) found2.add(value);
  }
  return found2;
}
function readPart(part2, range) {
  const [, text2 = "", , step2] = /^([^/]+)(\/(\d{1,4}))?$/.exec(part2) ?? [];
  const bounds = text2.split("-");
  if (text2 === "" || bounds.length > 2) return null;
  const star = text2 === "*" || text2 === "?";
  const first = star ? range.least : numberOf2(bounds[0] ?? "", range);
  const alone2 = bounds.length === 1 && step2 === void 0;
  const last = star || bounds.length === 1 && !alone2 ? range.most : numberOf2(bounds.at(-1) ?? "", range);
  const by = Number(step2 ?? 1);
  if (first === null || last === null || first > last || by === 0) return null;
  return Array.from({ length: Math.floor((last - first) / by) + 1 }, (_, place2) => first + place2 * by);
}
function numberOf2(text2, { least, most, names: names3 }) {
  const name = names3.indexOf(text2);
  const value = name >= 0 ? name + least : /^\d{1,2}$/.test(text2) ? Number(text2) : Number.NaN;
  return value >= least && value <= most ? value : null;
}
var window = 366 * 9;
function longest([minutes, hours, monthDays, monthNumbers, weekDays], both4) {
  const times = [...hours ?? []].flatMap((one2) => [...minutes ?? []].map((two) => one2 * 60 + two)).sort((a, b) => a - b);
  const firing = Array.from({ length: window }, (_, day) => day).filter((day) => {
    const date = new Date(Date.UTC(2023, 0, 1 + day));
    if (!monthNumbers?.has(date.getUTCMonth() + 1)) return false;
    const inMonth = monthDays?.has(date.getUTCDate()) ?? false;
    const inWeek = weekDays?.has(date.getUTCDay()) || date.getUTCDay() === 0 && weekDays?.has(7) || false;
    return both4 ? inMonth && inWeek : inMonth || inWeek;
  });
  if (firing.length < 2 || times.length === 0) return null;
  const apart = Math.max(...firing.slice(1).map((day, place2) => day - (firing[place2] ?? day)));
  const within2 = Math.max(0, ...times.slice(1).map((time, place2) => time - (times[place2] ?? time)));
  const across = apart * 1440 - ((times.at(-1) ?? 0) - (times[0] ?? 0));
  return Math.ceil(Math.max(within2, across) / 60);
}

// src/collect/backups.ts
var nothing3 = { schedule: "", hours: 0 };
function savedBy(scene, rendered, alone2) {
  const name = nameOf2(rendered);
  const namespace = scene.namespaceOf(rendered);
  const found2 = [...ofOperator2(scene, rendered, namespace), ...ofCronJobs(scene, { name, namespace, alone: alone2 })];
  const readable = found2.filter(({ hours }) => hours !== void 0 && hours > 0);
  const best = readable.sort((a, b) => (a.hours ?? 0) - (b.hours ?? 0))[0];
  if (best) return best;
  const doubtful2 = found2.find(({ doubt: doubt2 }) => doubt2);
  if (doubtful2) return doubtful2;
  if (found2.length === 0 && scene.hidden) return { schedule: "", hours: void 0, doubt: scene.hidden };
  return found2[0] ?? nothing3;
}
function saved(schedule, form2, suspended) {
  return { schedule, hours: suspended ? 0 : readSchedule(schedule, form2)?.hours ?? 0 };
}
function ofOperator2(scene, { object }, namespace) {
  const name = string(at(object, "metadata", "name"));
  const spec = record(object, "spec");
  switch (apiGroup(object.apiVersion)) {
    case "postgresql.cnpg.io":
      return scene.kind("ScheduledBackup", "postgresql.cnpg.io").filter((one2) => scene.namespaceOf(one2) === namespace).filter((one2) => string(at(one2.object, "spec", "cluster", "name")) === name).map((one2) => saved(string(at(one2.object, "spec", "schedule")), "seconds", isSuspended(one2)));
    case "acid.zalan.do": {
      const written2 = spec["enableLogicalBackup"] === true ? string(spec["logicalBackupSchedule"]) || "30 00 * * *" : "";
      return written2 === "" ? [] : [saved(written2, "standard", false)];
    }
    case "postgres-operator.crunchydata.com":
    case "pgv2.percona.com":
      return records(at(spec, "backups", "pgbackrest", "repos")).flatMap(
        ({ item }) => Object.values(record(item, "schedules")).map((one2) => saved(string(one2), "standard", false))
      );
    case "pxc.percona.com":
    case "ps.percona.com":
      return schedulesOf(at(spec, "backup", "schedule"));
    case "psmdb.percona.com":
      return schedulesOf(at(spec, "backup", "tasks"));
    case "k8s.mariadb.com":
      return [...scene.kind("Backup", "k8s.mariadb.com"), ...scene.kind("PhysicalBackup", "k8s.mariadb.com")].filter((one2) => string(at(one2.object, "spec", "mariaDbRef", "name")) === name).map((one2) => saved(string(at(one2.object, "spec", "schedule", "cron")), "standard", isSuspended(one2)));
    default:
      return [];
  }
}
function schedulesOf(list2) {
  return records(list2).map(({ item }) => saved(string(item["schedule"]), "standard", item["enabled"] === false));
}
function isSuspended({ object }) {
  return boolean(at(object, "spec", "suspend")) === true || boolean(at(object, "spec", "schedule", "suspend")) === true;
}
function ofCronJobs(scene, store) {
  return backupJobs(scene, store).map(({ rendered, sure }) => {
    const read5 = saved(string(at(rendered.object, "spec", "schedule")), "standard", isSuspended(rendered));
    if (sure) return read5;
    const doubt2 = { code: "backup-of-whom", object: `CronJob/${nameOf2(rendered)}` };
    return { schedule: read5.schedule, hours: void 0, doubt: doubt2 };
  });
}

// src/collect/datastore-kinds.ts
var count2 = (least, ...path4) => (spec) => integer(at(spec, ...path4)) ?? least;
var sum = (list2, key2) => (spec) => records(at(spec, list2)).reduce((total, { item }) => total + (integer(item[key2]) ?? 1), 0);
var operatorKinds = /* @__PURE__ */ new Map([
  ["postgresql.cnpg.io/Cluster", { type: "database", instances: count2(1, "instances") }],
  ["acid.zalan.do/postgresql", { type: "database", instances: count2(1, "numberOfInstances") }],
  ["postgres-operator.crunchydata.com/PostgresCluster", { type: "database", instances: sum("instances", "replicas") }],
  ["pgv2.percona.com/PerconaPGCluster", { type: "database", instances: sum("instances", "replicas") }],
  ["pxc.percona.com/PerconaXtraDBCluster", { type: "database", instances: count2(3, "pxc", "size") }],
  ["psmdb.percona.com/PerconaServerMongoDB", { type: "database", instances: sum("replsets", "size") }],
  ["ps.percona.com/PerconaServerMySQL", { type: "database", instances: count2(3, "mysql", "size") }],
  ["mongodbcommunity.mongodb.com/MongoDBCommunity", { type: "database", instances: count2(1, "members") }],
  ["k8s.mariadb.com/MariaDB", { type: "database", instances: count2(1, "replicas") }],
  ["mysql.oracle.com/InnoDBCluster", { type: "database", instances: count2(1, "instances") }],
  ["redis.redis.opstreelabs.in/Redis", { type: "cache", instances: () => 1 }],
  ["redis.redis.opstreelabs.in/RedisReplication", { type: "cache", instances: count2(1, "clusterSize") }],
  ["redis.redis.opstreelabs.in/RedisCluster", { type: "cache", instances: count2(1, "clusterSize") }],
  ["databases.spotahome.com/RedisFailover", { type: "cache", instances: count2(3, "redis", "replicas") }],
  ["dragonflydb.io/Dragonfly", { type: "cache", instances: count2(1, "replicas") }],
  ["rabbitmq.com/RabbitmqCluster", { type: "broker", instances: count2(1, "replicas") }],
  ["broker.amq.io/ActiveMQArtemis", { type: "broker", instances: count2(1, "deploymentPlan", "size") }],
  ["kafka.strimzi.io/Kafka", { type: "broker", instances: count2(0, "kafka", "replicas") }]
]);
function operatorKind({ object }) {
  return operatorKinds.get(`${apiGroup(object.apiVersion)}/${object.kind}`);
}
var images2 = [
  [
    "database",
    /^(?:postgres(?:ql)?|postgresql-repmgr|postgis|timescaledb(?:-ha)?|pgvector|mysql|mysql-server|mariadb|mariadb-galera|percona(?:-server)?|mongo|mongodb|mongodb-(?:community|enterprise)-server|documentdb(?:-local)?|cockroach|couchdb|cassandra|scylla|clickhouse(?:-server)?|influxdb|neo4j|couchbase|arangodb|yugabyte|surrealdb|spilo|crunchy-postgres|oracle-(?:free|xe))(?:-(?:\d|c\d|alpine|rhel|el\d).*)?$/
  ],
  [
    "cache",
    /^(?:redis|redis-stack(?:-server)?|valkey|memcached|keydb|dragonfly|varnish)(?:-(?:\d|c\d|alpine|rhel).*)?$/
  ],
  [
    "broker",
    /^(?:rabbitmq|kafka|cp-kafka|activemq(?:-(?:classic|artemis))?|artemis|nats|kubemq|redpanda|pulsar|emqx|eclipse-mosquitto)(?:-\d.*)?$/
  ]
];
function typeOfImage(path4) {
  if (/(?:^|\/)mssql\/server$/.test(path4)) return "database";
  const last = path4.slice(path4.lastIndexOf("/") + 1);
  return images2.find(([, pattern]) => pattern.test(last))?.[0];
}
var components = [
  ["database", /^(?:database|db|postgres(?:ql)?|mariadb|mysql|mongo(?:db)?|cassandra|cockroach|influx|etcd)$/],
  ["cache", /^(?:cache|caching|varnish|redis|memcached|valkey)$/],
  ["broker", /^(?:broker|rabbitmq|kafka|apachemq|activemq|kubemq)$/]
];
function typeOfLabels(labels2) {
  const tier = labels2.get("tier");
  const words3 = [labels2.get("component") ?? "", labels2.get("app.kubernetes.io/component") ?? ""];
  const named8 = components.find(([, pattern]) => words3.some((word) => pattern.test(word)))?.[0];
  if (named8) return named8;
  if (tier === "db") return "database";
  return tier === "cache" ? "cache" : void 0;
}
function poolSize(pools, cluster2) {
  return pools.filter(({ object }) => string(at(object, "metadata", "labels", "strimzi.io/cluster")) === cluster2).reduce((total, { object }) => total + (integer(at(object, "spec", "replicas")) ?? 0), 0);
}

// src/collect/foreign-policies.ts
var both2 = /* @__PURE__ */ new Map([
  ["cilium.io/CiliumNetworkPolicy", false],
  ["cilium.io/CiliumClusterwideNetworkPolicy", true],
  ["projectcalico.org/NetworkPolicy", false],
  ["crd.projectcalico.org/NetworkPolicy", false],
  ["projectcalico.org/GlobalNetworkPolicy", true],
  ["crd.projectcalico.org/GlobalNetworkPolicy", true],
  ["policy.networking.k8s.io/AdminNetworkPolicy", true],
  ["policy.networking.k8s.io/BaselineAdminNetworkPolicy", true],
  ["policy.networking.k8s.io/ClusterNetworkPolicy", true]
]);
var leaving = /* @__PURE__ */ new Map([
  ["k8s.ovn.org/EgressFirewall", false],
  ["network.openshift.io/EgressNetworkPolicy", false]
]);
function foreignPolicies(objects) {
  return objects.filter((rendered) => both2.has(keyOf4(rendered)) || leaving.has(keyOf4(rendered)));
}
function keyOf4({ object }) {
  return `${apiGroup(object.apiVersion)}/${object.kind}`;
}
function foreignPolicy(scene, namespace, direction) {
  return scene.foreign.find((rendered) => {
    const key2 = keyOf4(rendered);
    const whole2 = both2.get(key2) ?? (direction === "egress" ? leaving.get(key2) : void 0);
    return whole2 !== void 0 && (whole2 || scene.namespaceOf(rendered) === namespace);
  });
}

// src/collect/network-policies.ts
function readPolicies(scene) {
  return scene.kind("NetworkPolicy", "networking.k8s.io", "extensions").map((rendered) => {
    const types = directions(rendered);
    return {
      rendered,
      namespace: scene.namespaceOf(rendered),
      selector: policySelector(rendered),
      ingress: types.includes("Ingress") ? rulesOf(rendered, "ingress", "from") : null,
      egress: types.includes("Egress") ? rulesOf(rendered, "egress", "to") : null
    };
  });
}
function rulesOf({ object }, direction, side) {
  return records(at(object, "spec", direction)).map(({ item, index }) => {
    const path4 = ["spec", direction, index];
    return {
      path: path4,
      peers: records(item[side]).map((peer) => peerOf(peer.item, [...path4, side, peer.index])),
      ports: records(item["ports"]).map((port) => scalar(port.item["port"]))
    };
  });
}
function peerOf(item, path4) {
  const selectorAt = (key2) => isRecord(item[key2]) ? { selector: labelSelector(item[key2]) } : null;
  return {
    pods: selectorAt("podSelector"),
    namespaces: selectorAt("namespaceSelector"),
    block: string(at(item, "ipBlock", "cidr")),
    path: path4
  };
}
function isNamed(one2) {
  return one2 !== null && one2.selector !== null && one2.selector.length > 0;
}
function isEmpty(one2) {
  return one2?.selector?.length === 0;
}
function isEveryAddress(block2) {
  return /^(?:[\d.]+|[\da-fA-F:.]+)\/0*[01]$/.test(block2);
}
function isOpen2({ peers, ports: ports2 }) {
  if (ports2.length > 0) return false;
  return peers.length === 0 || peers.some(isAnyone);
}
function isAnyone({ pods, namespaces, block: block2 }) {
  if (block2 !== "") return isEveryAddress(block2);
  if (isNamed(pods)) return false;
  return namespaces === null || isEmpty(namespaces);
}
function servesNames({ peers, ports: ports2 }) {
  if (ports2.length > 0) return ports2.some((port) => /^(?:5?353|53|dns(?:-.*)?)$/.test(port));
  return peers.some(({ pods, namespaces }) => isEmpty(namespaces) || means(pods) || means(namespaces));
}
var resolvers = /^(?:kube-system|openshift-dns|kube-dns|coredns|node-local-dns)$/;
function means(one2) {
  return one2?.selector?.some(({ values }) => [...values].some((value) => resolvers.test(value))) ?? false;
}

// src/collect/isolation.ts
function isolationFacts(scene, policies, workloads2) {
  return workloads2.map(
    (workload) => isolationFact(scene, coveringPods(policies, workload.pods.namespace, workload.pods.variants), workload)
  );
}
function coveringPods(policies, own, variants2) {
  return policies.filter(
    ({ namespace, selector }) => namespace === own && variants2.some((variant) => selects(selector, variant))
  );
}
function isolationFact(scene, policies, { pods, value }) {
  const subject2 = subjectOf(pods.rendered);
  const own = policies.filter(isForComponent).map(({ rendered }) => nameOf2(rendered));
  const declared = declaresEgress(policies);
  const ingressDoubt = own.length > 0 ? null : doubtOf2(scene, pods.namespace, "ingress");
  const egressDoubt = declared ? null : doubtOf2(scene, pods.namespace, "egress");
  return makeFact("isolation", pods.rendered, {
    subject: subject2,
    path: [],
    fields: () => ({ policies: [["metadata", "name"]], egressDeclared: [["metadata", "name"]] }),
    value: {
      workload: subject2,
      longLived: value.longLived,
      policies: ingressDoubt ? void 0 : [...new Set(own)].sort(byCodeUnit),
      egressDeclared: egressDoubt ? void 0 : declared
    },
    doubts: {
      ...ingressDoubt ? { policies: ingressDoubt } : {},
      ...egressDoubt ? { egressDeclared: egressDoubt } : {}
    }
  });
}
function doubtOf2(scene, namespace, direction) {
  const foreign = foreignPolicy(scene, namespace, direction);
  if (foreign) return { code: "policy-foreign", object: subjectOf(foreign) };
  return scene.hidden ?? null;
}
function isForComponent({ selector, ingress }) {
  return selector !== null && selector.length > 0 && ingress !== null && !ingress.some(isOpen2);
}
function declaresEgress(policies) {
  const leaving2 = policies.flatMap(({ egress }) => egress === null ? [] : [egress]);
  const rules = leaving2.flat();
  if (leaving2.length === 0 || rules.some(isOpen2)) return false;
  if (rules.some((rule) => rule.peers.length === 0 && !servesNames(rule))) return false;
  return rules.length === 0 || rules.some(servesNames);
}

// src/collect/datastores.ts
function datastoreFacts(scene, policies, workloads2) {
  const stores3 = [
    ...scene.objects.flatMap((rendered) => ofOperator3(scene, rendered) ?? []),
    ...workloads2.flatMap((workload) => bare2(workload) ?? [])
  ];
  const databases2 = stores3.filter(({ type }) => type === "database").length;
  return stores3.map((store) => datastoreFact(scene, store, { policies, alone: databases2 === 1 }));
}
function ofOperator3(scene, rendered) {
  const known2 = operatorKind(rendered);
  if (!known2) return void 0;
  const pools = scene.kind("KafkaNodePool", "kafka.strimzi.io");
  const pooled = rendered.object.kind === "Kafka" ? poolSize(pools, nameOf2(rendered)) : 0;
  return {
    rendered,
    type: known2.type,
    operator: true,
    named: true,
    instances: pooled || known2.instances(rendered.object["spec"]),
    doubt: void 0,
    spread: spreadByOperator(rendered),
    pods: madeByOperator(rendered)?.pods.map(({ labels: labels2 }) => labels2) ?? null
  };
}
function spreadByOperator({ object }) {
  const spec = object["spec"];
  const text2 = JSON.stringify(spec ?? null);
  if (/"(?:podAntiAffinity|additionalPodAntiAffinity|topologySpreadConstraints)":/.test(text2)) return true;
  if (apiGroup(object.apiVersion) !== "postgresql.cnpg.io") return void 0;
  return at(spec, "affinity", "enablePodAntiAffinity") !== false;
}
function bare2({ pods, value, images: images3, doubts }) {
  if (!value.longLived) return void 0;
  const byLabels = typeOfLabels(pods.written);
  const stays = [...images3].filter(([container2]) => !container2.init && !container2.sidecar);
  const byImage = stays.map(([, image]) => typeOfImage(image.path)).find((type2) => type2 !== void 0);
  const type = byLabels ?? byImage;
  if (type === void 0) return void 0;
  const { replicas, spread } = value;
  return {
    rendered: pods.rendered,
    type,
    operator: false,
    named: byLabels !== void 0,
    instances: replicas,
    doubt: doubts["replicas"],
    spread,
    pods: pods.variants
  };
}
function datastoreFact(scene, store, { policies, alone: alone2 }) {
  const { rendered, type, operator, named: named8, instances, spread, doubt: doubt2 } = store;
  const subject2 = subjectOf(rendered);
  const backup = type === "database" ? savedBy(scene, rendered, alone2) : { schedule: "", hours: 0 };
  const kept2 = type === "database" ? destinationOf(scene, rendered, alone2) : { destination: "", faults: [] };
  const closed = restricted(scene, store, policies);
  const doubts = {
    ...doubt2 ? { instances: doubt2 } : {},
    ...backup.doubt ? { backupHours: backup.doubt } : {},
    ...kept2.doubt ? { backupFaults: kept2.doubt } : {},
    ...spread === void 0 ? { spread: { code: "operator-behind", object: subject2, operator: subject2 } } : {},
    ...closed.doubt ? { restricted: closed.doubt } : {}
  };
  return makeFact("datastore", rendered, {
    subject: subject2,
    path: [],
    fields: () => ({
      operator: [["kind"]],
      instances: [["spec", "instances"], ["spec", "replicas"], ["spec"]],
      spread: [["spec", "affinity"], ["spec"]],
      backupHours: [["metadata", "name"]],
      backupFaults: [
        ["spec", "backup"],
        ["spec", "backups"],
        ["metadata", "name"]
      ],
      restricted: [["metadata", "name"]]
    }),
    value: {
      kind: rendered.object.kind,
      name: nameOf2(rendered),
      type,
      operator,
      named: named8,
      instances,
      spread,
      restricted: closed.value,
      backupSchedule: backup.schedule,
      backupHours: backup.hours,
      backupDestination: kept2.destination,
      backupFaults: kept2.faults
    },
    doubts
  });
}
function restricted(scene, { rendered, pods }, policies) {
  const namespace = scene.namespaceOf(rendered);
  const here = policies.filter((policy) => policy.namespace === namespace && policy.ingress !== null);
  if (pods === null && here.length > 0) {
    const subject2 = subjectOf(rendered);
    return { value: void 0, doubt: { code: "operator-behind", object: subject2, operator: subject2 } };
  }
  const covering2 = coveringPods(here, namespace, pods ?? []);
  if (covering2.length > 0) return { value: covering2.every(({ ingress }) => ingress?.every(namesClients) ?? true) };
  const doubt2 = doubtOf2(scene, namespace, "ingress");
  return doubt2 ? { value: void 0, doubt: doubt2 } : { value: false };
}
function namesClients({ peers, ports: ports2 }) {
  return ports2.length > 0 && peers.length > 0 && peers.every(({ pods, namespaces }) => isNamed(pods) || isNamed(namespaces));
}

// src/collect/monitors.ts
function monitoring(scene) {
  const found2 = /* @__PURE__ */ new Map();
  for (const [monitor, pods] of [...byServices(scene), ...byPods(scene)]) append(found2, pods, monitor);
  return found2;
}
function monitored(scene) {
  const made3 = scene.kind("PodMonitor", "monitoring.coreos.com").filter(
    (monitor) => scopes(scene, monitor).flatMap((scope) => scene.runs.select(selectorOf(monitor), scope)).some(
      (run4) => run4.pods === null && records(at(monitor.object, "spec", "podMetricsEndpoints")).some(({ item }) => isMade(item, run4.ports))
    )
  );
  return /* @__PURE__ */ new Set([...[...byServices(scene), ...byPods(scene)].map(([monitor]) => monitor), ...made3]);
}
function isMade(endpoint, ports2) {
  const port = scalar(endpoint["port"] ?? endpoint["portNumber"] ?? endpoint["targetPort"]);
  return port === "" || ports2.some((one2) => one2.name === port || String(one2.port) === port);
}
function byServices(scene) {
  const monitors = scene.kind("ServiceMonitor", "monitoring.coreos.com");
  if (monitors.length === 0) return [];
  const services = scene.kind("Service", "").map((rendered) => ({
    rendered,
    namespace: scene.namespaceOf(rendered),
    labels: labels(at(rendered.object, "metadata", "labels"))
  }));
  const index = indexLabels(services);
  return monitors.flatMap((monitor) => {
    const endpoints = records(at(monitor.object, "spec", "endpoints")).map(({ item }) => item);
    const chosen = scopes(scene, monitor).flatMap((scope) => index.select(selectorOf(monitor), scope));
    return chosen.flatMap(
      ({ rendered, namespace }) => selected(scene, serviceSelector(rendered), namespace).filter((pods) => endpoints.some((endpoint) => servesService(endpoint, rendered, pods))).map((pods) => [monitor, pods])
    );
  });
}
function byPods(scene) {
  return scene.kind("PodMonitor", "monitoring.coreos.com").flatMap((monitor) => {
    const endpoints = records(at(monitor.object, "spec", "podMetricsEndpoints")).map(({ item }) => item);
    return scopes(scene, monitor).flatMap((scope) => selected(scene, selectorOf(monitor), scope)).filter((pods) => endpoints.some((endpoint) => servesPods(endpoint, pods))).map((pods) => [monitor, pods]);
  });
}
function selectorOf({ object }) {
  return labelSelector(at(object, "spec", "selector"));
}
function selected(scene, selector, namespace) {
  return [...new Set(scene.runs.select(selector, namespace).flatMap((run4) => run4.pods ?? []))];
}
function scopes(scene, monitor) {
  const namespaces = at(monitor.object, "spec", "namespaceSelector");
  if (boolean(at(namespaces, "any")) === true) return [null];
  const names3 = list(at(namespaces, "matchNames")).map(string);
  return names3.length > 0 ? [...new Set(names3.map((name) => scene.namespace(name)))] : [scene.namespaceOf(monitor)];
}
function servesService(endpoint, { object }, pods) {
  const port = string(endpoint["port"]);
  const target = scalar(endpoint["targetPort"]);
  const ports2 = records(at(object, "spec", "ports")).map(({ item }) => item);
  if (port !== "") return ports2.some((item) => item["name"] === port);
  if (target === "") return true;
  return ports2.some((item) => scalar(targetOf(item)) === target) || listens(pods, target);
}
function targetOf(port) {
  return port["targetPort"] ?? port["port"];
}
function servesPods(endpoint, pods) {
  const port = scalar(endpoint["port"] ?? endpoint["portNumber"] ?? endpoint["targetPort"]);
  return port === "" || listens(pods, port);
}
function listens(pods, port) {
  return pods.containers.some(
    (container2) => listedPorts(container2).some(({ name, number }) => name === port || String(number) === port)
  );
}

// src/collect/monitor-facts.ts
function monitorFacts(scene) {
  const scraping = monitored(scene);
  const monitors = [
    ...scene.kind("ServiceMonitor", "monitoring.coreos.com"),
    ...scene.kind("PodMonitor", "monitoring.coreos.com")
  ];
  const written2 = monitors.map((rendered) => {
    const selector = selectorOf(rendered);
    const object = describeSelector(selector);
    const answer = scraping.has(rendered) ? { consistent: true } : absent2(scene, { object, operator: operatorOfSelector(selector, scene.unfamiliar) });
    return makeFact("monitor", rendered, {
      subject: subjectOf(rendered),
      path: ["spec"],
      fields: () => ({ scrapes: [["spec", "selector"], ["spec"]] }),
      value: { kind: rendered.object.kind, name: nameOf2(rendered), selector: object, scrapes: answer.consistent },
      ..."doubt" in answer ? { doubts: { scrapes: answer.doubt } } : {}
    });
  });
  return [...written2, ...databases(scene)];
}
function databases(scene) {
  return scene.kind("Cluster", "postgresql.cnpg.io").filter(({ object }) => at(object, "spec", "monitoring", "enablePodMonitor") === true).map(
    (rendered) => makeFact("monitor", rendered, {
      subject: subjectOf(rendered),
      path: ["spec", "monitoring"],
      value: {
        kind: "Cluster",
        name: nameOf2(rendered),
        selector: `cnpg.io/cluster=${nameOf2(rendered)}`,
        scrapes: true
      }
    })
  );
}

// src/collect/policy-facts.ts
function policyFacts(scene, policies) {
  return policies.map((policy) => {
    const { rendered } = policy;
    const open2 = openings(policy);
    const selected2 = selection(scene, policy.selector, policy.namespace);
    const peers = lostPeers(scene, policy);
    return makeFact("networkPolicy", rendered, {
      subject: subjectOf(rendered),
      path: ["spec"],
      fields: () => ({
        open: open2.map(({ path: path4 }) => path4),
        selects: [["spec", "podSelector"]],
        lostPeers: peers.paths
      }),
      value: {
        name: nameOf2(rendered),
        selector: describeSelector(policy.selector),
        open: open2.map(({ path: path4, found: found2 }) => `${textOf3(path4)}: ${found2}`),
        selects: selected2.consistent,
        lostPeers: peers.lost
      },
      doubts: {
        ...selected2.doubt ? { selects: selected2.doubt } : {},
        ...peers.doubt ? { lostPeers: peers.doubt } : {}
      }
    });
  });
}
function openings({ rendered, ingress, egress }) {
  const unwritten2 = ["podSelector", "policyTypes"].filter((key2) => isUnwritten(at(rendered.object, "spec", key2))).map((key2) => ({ path: ["spec", key2], found: "absent" }));
  return [
    ...(ingress ?? []).flatMap((rule) => openingsOf(rule, "from", () => false)),
    ...(egress ?? []).filter((rule) => !servesNames(rule)).flatMap((rule) => openingsOf(rule, "to", isOut)),
    ...unwritten2
  ];
}
var isUnwritten = (value) => value === void 0 || value === null;
function isOut({ pods, block: block2 }) {
  return block2 !== "" || isNamed(pods);
}
function openingsOf({ peers, ports: ports2, path: path4 }, side, allowed) {
  if (peers.length === 0) {
    if (side === "to" && ports2.length > 0) return [];
    return [{ path: ports2.length > 0 ? [...path4, side] : path4, found: ports2.length > 0 ? "absent" : "{}" }];
  }
  return peers.filter((peer) => !allowed(peer)).flatMap(({ pods, namespaces, block: block2, path: place2 }) => {
    if (isEveryAddress(block2)) return [{ path: [...place2, "ipBlock", "cidr"], found: block2 }];
    if (isEmpty(namespaces)) return [{ path: [...place2, "namespaceSelector"], found: "{}" }];
    return block2 === "" && pods === null && namespaces === null ? [{ path: place2, found: "{}" }] : [];
  });
}
function textOf3(path4) {
  return path4.map((key2, place2) => typeof key2 === "number" ? `[${key2}]` : `${place2 > 0 ? "." : ""}${key2}`).join("");
}
function selection(scene, selector, namespace) {
  if (selector?.length === 0 || scene.runs.select(selector, namespace).length > 0) return { consistent: true };
  const nearby = scene.unfamiliar.filter((resource) => resource.namespace === namespace);
  return absent2(scene, { object: describeSelector(selector), operator: operatorOfSelector(selector, nearby) });
}
function lostPeers(scene, { namespace, ingress, egress }) {
  const peers = [...ingress ?? [], ...egress ?? []].flatMap((rule) => rule.peers);
  const answers = peers.map((peer) => ({ peer, answer: peerSelection(scene, peer, namespace) }));
  const lost = answers.filter(({ answer }) => answer.consistent === false).map(({ peer }) => peer);
  const paths = lost.map(({ path: path4 }) => [...path4, "podSelector"]);
  const doubt2 = answers.find(({ answer }) => answer.doubt)?.answer.doubt;
  if (lost.length === 0 && doubt2) return { lost: void 0, paths, doubt: doubt2 };
  return { lost: lost.map(({ pods }) => describeSelector(pods?.selector ?? null)), paths };
}
function peerSelection(scene, { pods, namespaces }, own) {
  if (pods === null || !isNamed(pods)) return { consistent: true };
  if (namespaces === null) return selection(scene, pods.selector, own);
  const rendered = namespacesOf(scene, namespaces.selector).filter((name) => scene.runs.select([], name).length > 0);
  if (rendered.length === 0) return { consistent: true };
  const answers = rendered.map((name) => selection(scene, pods.selector, name));
  return answers.find(({ consistent }) => consistent !== false) ?? { consistent: false };
}
function namespacesOf(scene, selector) {
  if (selector?.length === 0) return [];
  return scene.kind("Namespace", "").flatMap((rendered) => {
    const name = nameOf2(rendered);
    const written2 = labels(at(rendered.object, "metadata", "labels"));
    return selects(selector, new Map([...written2, ["kubernetes.io/metadata.name", name]])) ? [scene.namespace(name)] : [];
  });
}

// src/collect/quotas.ts
var resources = ["cpu", "memory"];
function quotaFacts(scene) {
  const { name, quota } = scene.surroundings.environment;
  const declared = { cpu: thousandths(quota?.cpu), memory: thousandths(quota?.memory) };
  if (declared.cpu === void 0 && declared.memory === void 0) return [];
  const sums = { cpu: sumOf(scene, "cpu"), memory: sumOf(scene, "memory") };
  const asked2 = resources.filter((resource) => declared[resource] !== void 0);
  const over = asked2.some((resource) => sums[resource].amount > (declared[resource] ?? 0n));
  const doubt2 = asked2.map((resource) => sums[resource].doubt).find((one2) => one2 !== void 0);
  const fact2 = {
    kind: "quota",
    subject: "project",
    environment: name,
    at: { file: ".palier.yml" },
    origin: { document: 0, path: ["project", "environments", name, "quota"], form: "raw" },
    value: {
      cpu: declared.cpu === void 0 ? "" : String(Number(sums.cpu.amount) / 1e3),
      memory: declared.memory === void 0 ? "" : `${Math.ceil(units(sums.memory.amount) / 1024 ** 2)}Mi`,
      declaredCpu: String(quota?.cpu ?? ""),
      declaredMemory: String(quota?.memory ?? ""),
      within: over ? false : doubt2 === void 0 ? true : void 0
    },
    ...doubt2 && !over ? { doubts: { within: doubt2 } } : {}
  };
  return [fact2];
}
function sumOf(scene, resource) {
  const sum2 = { amount: 0n, doubt: scene.hidden };
  const driven = scaling(scene);
  for (const pods of scene.workloads) {
    const most = Math.max(0, ...(driven.get(pods) ?? []).map(({ maximum }) => maximum));
    const count3 = driven.has(pods) ? most : countOf(pods);
    if (count3 === 0) continue;
    const one2 = limitOf(pods, resource);
    sum2.amount += one2.amount * BigInt(count3);
    sum2.doubt ??= one2.doubt;
    if (pods.kind === "DaemonSet") sum2.doubt ??= { code: "nodes-unknown", workload: `DaemonSet/${pods.name}` };
  }
  for (const { object } of scene.kind("Cluster", "postgresql.cnpg.io")) {
    const limit2 = thousandths(at(object, "spec", "resources", "limits", resource));
    sum2.amount += (limit2 ?? 0n) * BigInt(Math.max(0, integer(at(object, "spec", "instances")) ?? 1));
    if (limit2 === void 0)
      sum2.doubt ??= { code: "limits-unwritten", object: `Cluster/${String(object.metadata["name"])}` };
  }
  return sum2;
}
function countOf({ kind, rendered: { object } }) {
  const suspended = boolean(at(object, "spec", "suspend")) === true;
  if (kind === "CronJob") {
    return suspended ? 0 : integer(at(object, "spec", "jobTemplate", "spec", "parallelism")) ?? 1;
  }
  if (kind === "Job") return suspended ? 0 : integer(at(object, "spec", "parallelism")) ?? 1;
  return Math.max(0, integer(at(object, "spec", "replicas")) ?? 1);
}
function limitOf({ kind, name, containers }, resource) {
  let [staying, beginning, sidecars] = [0n, 0n, 0n];
  let doubt2;
  for (const container2 of [...containers].sort(initFirst)) {
    const limit2 = thousandths(limitsOf(container2, resource));
    if (limit2 === void 0) doubt2 ??= { code: "limits-unwritten", object: `${kind}/${name}:${container2.name}` };
    else if (container2.init) beginning = max(beginning, limit2 + sidecars);
    else staying += limit2;
    if (container2.sidecar) sidecars += limit2 ?? 0n;
  }
  return { amount: max(staying, beginning), doubt: doubt2 };
}
var isFirst = ({ init, sidecar }) => init || sidecar;
var initFirst = (a, b) => Number(isFirst(b)) - Number(isFirst(a));
var max = (a, b) => a > b ? a : b;
function limitsOf({ node }, resource) {
  return at(node, "resources", "limits", resource);
}

// src/collect/pods.ts
var native = ["", "apps", "batch", "extensions"];
var kinds3 = /* @__PURE__ */ new Map([
  ["Pod", { groups: native, template: [] }],
  ["Deployment", { groups: native, template: ["spec", "template"] }],
  ["StatefulSet", { groups: native, template: ["spec", "template"] }],
  ["DaemonSet", { groups: native, template: ["spec", "template"] }],
  ["ReplicaSet", { groups: native, template: ["spec", "template"] }],
  ["ReplicationController", { groups: native, template: ["spec", "template"] }],
  ["Job", { groups: native, template: ["spec", "template"] }],
  ["CronJob", { groups: native, template: ["spec", "jobTemplate", "spec", "template"] }],
  ["DeploymentConfig", { groups: ["apps.openshift.io", ""], template: ["spec", "template"] }],
  ["Rollout", { groups: ["argoproj.io"], template: ["spec", "template"] }],
  ["Service", { groups: ["serving.knative.dev"], template: ["spec", "template"] }]
]);
var ordinalLimit = 20;
function readPods(rendered, namespace) {
  const { object } = rendered;
  const kind = kinds3.get(object.kind);
  if (!kind?.groups.includes(apiGroup(object.apiVersion)) || isOwned(object)) return void 0;
  const template2 = record(object, ...kind.template);
  if (object.kind === "Rollout" && at(object, "spec", "workloadRef") !== void 0) return void 0;
  const name = nameOf2(rendered);
  const written2 = labels(at(template2, "metadata", "labels"));
  const specPath = [...kind.template, "spec"];
  const spec = record(template2, "spec");
  return {
    rendered,
    kind: object.kind,
    name,
    namespace,
    written: written2,
    variants: controllerLabels(object, name).map((added) => new Map([...written2, ...added])),
    template: kind.template,
    spec,
    specPath,
    containers: readContainers(spec, specPath)
  };
}
function isOwned(object) {
  return list(at(object, "metadata", "ownerReferences")).some((owner2) => boolean(at(owner2, "controller")) === true);
}
function controllerLabels(object, name) {
  if (object["kind"] === "Job") return [["job-name", "batch.kubernetes.io/job-name"].map((key2) => [key2, name])];
  if (object["kind"] !== "StatefulSet") return [[]];
  const start = integer(at(object, "spec", "ordinals", "start")) ?? 0;
  const count3 = integer(at(object, "spec", "replicas")) ?? 1;
  return Array.from({ length: Math.min(Math.max(count3, 1), ordinalLimit) }, (_, place2) => [
    ["statefulset.kubernetes.io/pod-name", `${name}-${start + place2}`],
    ["apps.kubernetes.io/pod-index", String(start + place2)]
  ]);
}
function readContainers(spec, specPath) {
  return [
    ...records(spec["containers"]).map(({ item, index }) => container(item, [...specPath, "containers", index], false)),
    ...records(spec["initContainers"]).map(
      ({ item, index }) => container(item, [...specPath, "initContainers", index], true)
    )
  ];
}
function container(node, path4, first) {
  const sidecar = first && node["restartPolicy"] === "Always";
  return { name: string(node["name"]) || String(path4.at(-1)), node, path: path4, init: first && !sidecar, sidecar };
}

// src/collect/provided.ts
var platformSecrets = ["registry-pull-secret", "vso-approle"];
var clusterConfigMaps = ["kube-root-ca.crt", "openshift-service-ca.crt"];
var makers = /* @__PURE__ */ new Map([
  ["Secret", { group: "", names: (_, name) => [name] }],
  ["VaultStaticSecret", { group: "secrets.hashicorp.com", names: destination }],
  ["VaultDynamicSecret", { group: "secrets.hashicorp.com", names: destination }],
  ["VaultPKISecret", { group: "secrets.hashicorp.com", names: destination }],
  ["HCPVaultSecretsApp", { group: "secrets.hashicorp.com", names: destination }],
  ["ExternalSecret", { group: "external-secrets.io", names: external }],
  ["ClusterExternalSecret", { group: "external-secrets.io", names: clusterExternal }],
  ["SealedSecret", { group: "bitnami.com", names: sealed }],
  ["SopsSecret", { group: "isindir.github.com", names: sops }],
  ["Certificate", { group: "cert-manager.io", names: (object) => [text(object, "spec", "secretName")] }],
  ["ObjectBucketClaim", { group: "objectbucket.io", names: (_, name) => [name] }],
  ["KafkaUser", { group: "kafka.strimzi.io", names: (_, name) => [name] }],
  ["RabbitmqCluster", { group: "rabbitmq.com", names: (_, name) => [`${name}-default-user`] }],
  ["Elasticsearch", { group: "elasticsearch.k8s.elastic.co", names: (_, name) => [`${name}-es-elastic-user`] }],
  ["Keycloak", { group: "k8s.keycloak.org", names: (_, name) => [`${name}-initial-admin`] }],
  ["Ingress", { group: "networking.k8s.io", names: issued }],
  ["Service", { group: "", names: serving }]
]);
function secretsOf(rendered) {
  const { object } = rendered;
  const maker = makers.get(object.kind);
  const made3 = maker?.group === apiGroup(object.apiVersion) ? maker.names(object, nameOf2(rendered)) : [];
  return [...made3, ...madeByOperator(rendered)?.secrets ?? []].filter((name) => name !== "");
}
function configMapsOf(rendered) {
  const { kind, apiVersion } = rendered.object;
  const group = apiGroup(apiVersion);
  const named8 = kind === "ObjectBucketClaim" && group === "objectbucket.io" || group === "trust.cert-manager.io";
  return named8 ? [nameOf2(rendered)] : [];
}
function keysOf({ object }) {
  const injected2 = text(object, "metadata", "labels", "config.openshift.io/inject-trusted-cabundle") === "true" || text(object, "metadata", "annotations", "service.beta.openshift.io/inject-cabundle") === "true";
  if (injected2) return null;
  return (key2) => ["data", "binaryData"].some((field2) => Object.hasOwn(asObject(object[field2]), key2));
}
function asObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function text(value, ...path4) {
  return string(at(value, ...path4));
}
function destination(object) {
  return [text(object, "spec", "destination", "name")];
}
function external(object, name) {
  return [text(object, "spec", "target", "name") || name];
}
function clusterExternal(object, name) {
  const target = text(object, "spec", "externalSecretSpec", "target", "name");
  return [target || text(object, "spec", "externalSecretName") || name];
}
function sealed(object, name) {
  return [text(object, "spec", "template", "metadata", "name") || name];
}
function sops(object) {
  return records(at(object, "spec", "secretTemplates")).map(({ item }) => string(item["name"])).filter((name) => !name.startsWith("ENC["));
}
function issued(object) {
  const annotations = Object.keys(asObject(at(object, "metadata", "annotations")));
  const asks = annotations.some((key2) => /^cert-manager\.io\/(cluster-)?issuer$/.test(key2));
  return asks ? records(at(object, "spec", "tls")).map(({ item }) => string(item["secretName"])) : [];
}
function serving(object) {
  return [text(object, "metadata", "annotations", "service.beta.openshift.io/serving-cert-secret-name")];
}

// src/collect/scene.ts
function arrange(objects, surroundings) {
  const kept2 = objects.filter((rendered) => !isTest(rendered));
  const namespace = namespaceReader(surroundings);
  const namespaceOf = ({ object }) => namespace(string(at(object, "metadata", "namespace")));
  const keyed = kept2.map((rendered) => ({ rendered, namespace: namespaceOf(rendered) }));
  const workloads2 = keyed.flatMap(({ rendered, namespace: own }) => readPods(rendered, own) ?? []);
  const kind = kindReader(kept2);
  const maps = /* @__PURE__ */ new Map();
  for (const one2 of kind("ConfigMap", "")) {
    const name = `${namespaceOf(one2)}/${nameOf2(one2)}`;
    if (!maps.has(name)) maps.set(name, one2);
  }
  return {
    surroundings,
    hidden: surroundings.hidden,
    objects: kept2,
    foreign: foreignPolicies(kept2),
    namespaceOf,
    namespace,
    kind,
    configMap: (own, name) => maps.get(`${own}/${name}`),
    workloads: workloads2,
    runs: indexLabels([...workloads2.flatMap(runsOf), ...keyed.flatMap(runsOfOperator)]),
    services: readServices(keyed, surroundings),
    serviceAccounts: new Map(kind("ServiceAccount", "").map((one2) => [`${namespaceOf(one2)}/${nameOf2(one2)}`, one2])),
    secrets: new Set(
      keyed.flatMap(({ rendered, namespace: own }) => secretsOf(rendered).map((name) => `${own}/${name}`))
    ),
    configMaps: readConfigMaps(keyed),
    unfamiliar: keyed.flatMap(({ rendered, namespace: own }) => unfamiliar(rendered, own) ?? [])
  };
}
function kindReader(objects) {
  const byKind2 = groupByKind(objects);
  const answers = /* @__PURE__ */ new Map();
  return (kind, ...groups3) => {
    const question = [kind, ...groups3].join("\0");
    const known2 = answers.get(question);
    if (known2) return known2;
    const answer = (byKind2.get(kind) ?? []).filter(({ object }) => groups3.includes(apiGroup(object.apiVersion)));
    answers.set(question, answer);
    return answer;
  };
}
function groupByKind(objects) {
  const groups3 = /* @__PURE__ */ new Map();
  for (const rendered of objects) append(groups3, rendered.object.kind, rendered);
  return groups3;
}
function isTest({ object }) {
  const hooks = string(at(object, "metadata", "annotations", "helm.sh/hook")).split(",");
  return hooks.every((hook) => /^\s*test(-success|-failure)?\s*$/.test(hook));
}
function namespaceReader({ environment }) {
  const own = new Set(
    environment.sources.flatMap((source) => source.type === "chart" ? source.namespace ?? [] : [])
  );
  return (written2) => written2 === "default" || own.has(written2) ? "" : written2;
}
function runsOf(pods) {
  return pods.variants.map((labels2) => ({ namespace: pods.namespace, labels: labels2, pods, ports: [] }));
}
function runsOfOperator({ rendered, namespace }) {
  const made3 = madeByOperator(rendered)?.pods ?? [];
  return made3.map(({ labels: labels2, ports: ports2 }) => ({ namespace, labels: labels2, pods: null, ports: ports2 }));
}
function readServices(keyed, { project }) {
  const services = /* @__PURE__ */ new Map();
  for (const name of project.elsewhere.services) services.set(`/${name}`, { rendered: null, ports: null });
  for (const { rendered, namespace } of keyed) {
    for (const { name, ports: ports2 } of madeByOperator(rendered)?.services ?? []) {
      services.set(`${namespace}/${name}`, { rendered: null, ports: ports2 });
    }
    if (rendered.object.kind !== "Service") continue;
    const group = apiGroup(rendered.object.apiVersion);
    if (group === "") services.set(`${namespace}/${nameOf2(rendered)}`, { rendered });
    if (group === "serving.knative.dev")
      services.set(`${namespace}/${nameOf2(rendered)}`, { rendered: null, ports: null });
  }
  return services;
}
function readConfigMaps(keyed) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { rendered, namespace } of keyed) {
    for (const name of configMapsOf(rendered)) found2.set(`${namespace}/${name}`, null);
    const { kind, apiVersion } = rendered.object;
    if (kind === "ConfigMap" && apiVersion === "v1") found2.set(`${namespace}/${nameOf2(rendered)}`, keysOf(rendered));
  }
  return found2;
}
function isConfigMapProvided(scene, namespace, name) {
  const { configMaps } = scene.surroundings.project.elsewhere;
  return scene.configMaps.has(`${namespace}/${name}`) || clusterConfigMaps.includes(name) || configMaps.includes(name);
}
function isSecretProvided(scene, namespace, name) {
  const { secrets } = scene.surroundings.project.elsewhere;
  return scene.secrets.has(`${namespace}/${name}`) || platformSecrets.includes(name) || secrets.includes(name);
}

// src/collect/references.ts
function referenceFacts(scene, workload) {
  const { pods, subject: subject2 } = workload;
  const perContainer = pods.containers.flatMap(
    (container2) => tell(scene, workload, {
      holder: `${subject2}:${container2.name}`,
      mentions: inContainer5(container2.node, container2.path)
    })
  );
  const shared2 = [...inVolumes(pods), ...inPull(workload)];
  return [...perContainer, ...tell(scene, workload, { holder: subject2, mentions: shared2 })];
}
function tell(scene, { pods }, spoken) {
  const groups3 = /* @__PURE__ */ new Map();
  for (const mention2 of spoken.mentions) {
    if (mention2.name === "") continue;
    const judged = judge2(scene, pods, mention2);
    const entry2 = `${mention2.kind}/${judged.value.name}`;
    append(groups3, entry2, judged);
  }
  return [...groups3].flatMap(([entry2, judged]) => {
    const [worst2, ...others3] = judged.toSorted((a, b) => a.rank - b.rank);
    const lacking = others3.filter(({ value }) => value.keyFound === false && value.key !== worst2?.value.key);
    const byKey = new Map(lacking.map((one2) => [one2.value.key, one2]));
    const facts = [...byKey].map(([key2, one2]) => referenceFact(pods, `${spoken.holder}[${entry2}:${key2}]`, one2));
    return worst2 ? [referenceFact(pods, `${spoken.holder}[${entry2}]`, worst2), ...facts] : facts;
  });
}
function referenceFact({ rendered }, subject2, { value, path: path4, doubts }) {
  return makeFact("reference", rendered, {
    subject: subject2,
    path: path4,
    fields: () => ({ found: [path4], keyFound: [path4] }),
    value,
    doubts
  });
}
function judge2(scene, { namespace }, mention2) {
  const { kind, name, key: key2, via, optional, path: path4 } = mention2;
  const provided = kind === "ConfigMap" ? isConfigMapProvided : isSecretProvided;
  const there = provided(scene, namespace, name);
  const unknown3 = !there && !optional && (kind === "Secret" || scene.hidden !== void 0);
  const found2 = unknown3 ? void 0 : there || optional;
  const keys3 = kind === "ConfigMap" ? scene.configMaps.get(`${namespace}/${name}`) : null;
  const keyFound = optional || key2 === "" || !keys3 || keys3(key2);
  const value = { kind, name: stableName(kind, name), key: key2, via, optional, found: found2, keyFound };
  const doubt2 = kind === "Secret" ? { code: "secret-nowhere", secret: name } : scene.hidden;
  const rank = found2 === false ? 0 : !keyFound ? 1 : unknown3 ? 2 : 3;
  return { value, path: path4, doubts: unknown3 && doubt2 ? { found: doubt2 } : {}, rank };
}
function inContainer5(node, path4) {
  const single = records(node["env"]).flatMap(
    ({ item, index }) => ["configMapKeyRef", "secretKeyRef"].flatMap(
      (field2) => mention(at(item, "valueFrom", field2), {
        field: field2,
        via: "env",
        path: [...path4, "env", index, "valueFrom", field2, "name"]
      })
    )
  );
  const whole2 = records(node["envFrom"]).flatMap(
    ({ item, index }) => ["configMapRef", "secretRef"].flatMap(
      (field2) => mention(item[field2], { field: field2, via: "envFrom", path: [...path4, "envFrom", index, field2, "name"] })
    )
  );
  return [...single, ...whole2];
}
function inVolumes({ spec, specPath }) {
  return records(spec["volumes"]).flatMap(({ item, index }) => {
    const path4 = [...specPath, "volumes", index];
    const projected = records(at(item, "projected", "sources"));
    return [
      ...inVolume(item, path4, "secretName"),
      ...projected.flatMap((source) => inVolume(source.item, [...path4, "projected", "sources", source.index], "name"))
    ];
  });
}
function inVolume(volume, path4, secretName) {
  return ["configMap", "secret"].flatMap((field2) => {
    const source = record(volume, field2);
    const nameKey = field2 === "secret" ? secretName : "name";
    const name = string(source[nameKey]);
    const keys3 = records(source["items"]).map(({ item }) => string(item["key"]));
    return (keys3.length > 0 ? keys3 : [""]).flatMap(
      (key2) => mention(
        { name, key: key2, optional: source["optional"] ?? false },
        { field: field2, via: "volume", path: [...path4, field2, nameKey] }
      )
    );
  });
}
function inPull({ pods, value }) {
  return value.pullSecrets.flatMap(
    (name) => mention({ name }, { field: "secret", via: "pull", path: [...pods.specPath, "imagePullSecrets"] })
  );
}
function mention(source, place2) {
  const name = string(at(source, "name"));
  if (name === "") return [];
  return [
    {
      kind: place2.field.startsWith("configMap") ? "ConfigMap" : "Secret",
      name,
      key: string(at(source, "key")),
      via: place2.via,
      optional: boolean(at(source, "optional")) ?? false,
      path: place2.path
    }
  ];
}

// src/collect/starts.ts
function startOf(scene, workload) {
  const staying = workload.pods.containers.filter(({ init }) => !init);
  const starts = staying.map((container2) => containerStart(scene, workload, container2));
  const otherwise = { form: "image", path: workload.pods.specPath, doubt: void 0 };
  return starts.find(({ form: form2 }) => form2 === "shell") ?? starts.find(({ form: form2 }) => form2 === void 0) ?? starts.find(({ form: form2 }) => form2 === "exec") ?? otherwise;
}
function containerStart(scene, { images: images3, value }, container2) {
  const { node, path: path4 } = container2;
  const image = images3.get(container2);
  const words3 = list(node["command"]).map(scalar);
  if (words3.length > 0) return { form: formOfWords(words3), path: [...path4, "command"], doubt: void 0 };
  const place2 = [...path4, "image"];
  const { project, dockerfiles: dockerfiles2 } = scene.surroundings;
  const away = project.repository !== null && !project.repository.includes("application");
  if (away && value.own && image) {
    return { form: void 0, path: place2, doubt: { code: "builds-elsewhere", image: image.text } };
  }
  const own = dockerfiles2.filter(({ file }) => image?.builtBy?.includes(file));
  const forms = own.map((dockerfile) => formOfImage(dockerfile, list(node["args"]).length > 0));
  const form2 = forms.find((one2) => one2 === "shell") ?? forms.find((one2) => one2 === "exec") ?? "image";
  return { form: form2, path: place2, doubt: void 0 };
}
function formOfImage({ entrypoint, command }, args) {
  return entrypoint || (args ? "exec" : command) || "image";
}

// src/collect/rollouts.ts
var strategies = /* @__PURE__ */ new Map([
  ["Deployment", ["spec", "strategy"]],
  ["DeploymentConfig", ["spec", "strategy"]],
  ["Rollout", ["spec", "strategy"]],
  ["StatefulSet", ["spec", "updateStrategy"]],
  ["DaemonSet", ["spec", "updateStrategy"]]
]);
function rolloutFacts(scene, workloads2) {
  return workloads2.flatMap((workload) => {
    const path4 = strategies.get(workload.pods.kind);
    return path4 === void 0 ? [] : [rolloutFact(scene, workload, path4)];
  });
}
function rolloutFact(scene, workload, path4) {
  const { pods, subject: subject2, value } = workload;
  const bounds = boundsOf2(pods.kind, record(pods.rendered.object, ...path4));
  const gradual = isGradual(pods.kind, bounds, value);
  const grace = integer(pods.spec["terminationGracePeriodSeconds"]) ?? 30;
  const start = startOf(scene, workload);
  const containers = [...pods.specPath, "containers"];
  const graceful = grace > longestPause(pods);
  const places = {
    ...gradual === false ? { gradual: [path4] } : {},
    ...graceful ? {} : { graceful: [[...pods.specPath, "terminationGracePeriodSeconds"], containers] },
    ...start.form === "shell" ? { start: [start.path] } : {}
  };
  return makeFact("rollout", pods.rendered, {
    subject: subject2,
    path: [],
    fields: () => places,
    value: {
      strategy: textOf4(bounds),
      gradual,
      grace,
      graceful,
      start: start.form
    },
    doubts: doubtsOf2(workload, start.doubt)
  });
}
function doubtsOf2({ doubts }, start) {
  const gradual = doubts["singleWriter"] ?? doubts["replicas"];
  return { ...gradual ? { gradual } : {}, ...start ? { start } : {} };
}
function boundsOf2(kind, strategy) {
  const type = string(strategy["type"]);
  if (kind === "DeploymentConfig") {
    const { maxUnavailable: maxUnavailable2, maxSurge: maxSurge2 } = record(strategy, "rollingParams");
    return { type: type || "Rolling", unavailable: maxUnavailable2, surge: maxSurge2 };
  }
  if (kind === "Rollout") {
    const canary = record(strategy, "canary");
    const name = strategy["blueGreen"] === void 0 ? "canary" : "blueGreen";
    return { type: name, unavailable: canary["maxUnavailable"], surge: canary["maxSurge"] };
  }
  const { maxUnavailable, maxSurge } = record(strategy, "rollingUpdate");
  return { type: type || "RollingUpdate", unavailable: maxUnavailable, surge: maxSurge };
}
function textOf4({ type, unavailable }) {
  return unavailable === void 0 || unavailable === null ? type : `${type} maxUnavailable ${scalar(unavailable)}`;
}
function isGradual(kind, bounds, { replicas, singleWriter }) {
  switch (bounds.type) {
    case "Recreate":
      return singleWriter;
    case "RollingUpdate":
      if (kind === "DaemonSet") return scalar(bounds.unavailable) !== "100%";
      return kind === "StatefulSet" ? keepsOrdinal(bounds, replicas) : keepsOne(bounds, replicas);
    case "Rolling":
    case "canary":
      return keepsOne(bounds, replicas);
    default:
      return bounds.type === "blueGreen";
  }
}
function keepsOne({ unavailable, surge }, replicas) {
  const total = Math.max(1, replicas ?? 1);
  const none = resolve(surge, total, Math.ceil) === 0;
  const down = Math.max(resolve(unavailable, total, Math.floor), none ? 1 : 0);
  if (replicas === void 0 && integer(unavailable) !== 0 && typeof unavailable === "number") return void 0;
  return down < total;
}
function keepsOrdinal({ unavailable }, replicas) {
  if (unavailable === void 0 || unavailable === null) return true;
  return replicas === void 0 ? void 0 : resolve(unavailable, replicas, Math.ceil) < Math.max(replicas, 2);
}
function resolve(value, total, round) {
  const percent = /^(\d{1,9})%$/.exec(value === void 0 || value === null ? "25%" : scalar(value))?.[1];
  return percent === void 0 ? integer(value) ?? 0 : round(Number(percent) * total / 100);
}
function longestPause({ containers }) {
  return Math.max(0, ...containers.map(({ node }) => pauseOf(record(node, "lifecycle", "preStop"))));
}
function pauseOf(hook) {
  const written2 = integer(at(hook, "sleep", "seconds"));
  if (written2 !== void 0) return written2;
  return unwrap(list(at(hook, "exec", "command")).map(scalar)).filter(({ name }) => name === "sleep").reduce((sum2, { words: [seconds = ""] }) => sum2 + (/^\d{1,6}$/.test(seconds) ? Number(seconds) : 0), 0);
}

// src/collect/route-facts.ts
var redirections = [
  "nginx.ingress.kubernetes.io/ssl-redirect",
  "nginx.ingress.kubernetes.io/force-ssl-redirect",
  "ingress.kubernetes.io/ssl-redirect",
  "ingress.kubernetes.io/force-ssl-redirect",
  "haproxy.org/ssl-redirect",
  "haproxy-ingress.github.io/ssl-redirect"
];
var insecurePolicy = "route.openshift.io/insecureEdgeTerminationPolicy";
var termination = "route.openshift.io/termination";
function routeFacts(scene) {
  const routes = scene.kind("Route", "route.openshift.io", "");
  const ingresses = scene.kind("Ingress", "networking.k8s.io", "extensions");
  return [...routes.map(ofRoute2), ...ingresses.map(ofIngress2)];
}
function ofRoute2(rendered) {
  const tls = record(rendered.object, "spec", "tls");
  const place2 = ["spec", "tls"];
  return routeFact(rendered, {
    value: {
      termination: string(tls["termination"]),
      insecurePolicy: string(tls["insecureEdgeTerminationPolicy"]),
      privateKey: string(tls["key"]).trim() !== ""
    },
    fields: () => ({
      termination: [[...place2, "termination"], place2, ["spec"]],
      insecurePolicy: [[...place2, "insecureEdgeTerminationPolicy"], place2],
      privateKey: [[...place2, "key"]]
    })
  });
}
function ofIngress2(rendered) {
  const annotations = at(rendered.object, "metadata", "annotations");
  const written2 = (key2) => scalar(at(annotations, key2)).trim();
  const open2 = redirections.filter((key2) => written2(key2).toLowerCase() === "false");
  const forced = redirections.some((key2) => key2.includes("/force-") && written2(key2).toLowerCase() === "true");
  const policy = written2(insecurePolicy);
  const paths = [...policy === "" ? [] : [insecurePolicy], ...open2].map(
    (key2) => ["metadata", "annotations", key2]
  );
  return routeFact(rendered, {
    value: {
      termination: written2(termination),
      insecurePolicy: policy !== "" ? policy : open2.length > 0 && !forced ? "Allow" : "",
      privateKey: false
    },
    fields: () => ({ insecurePolicy: paths, termination: [["metadata", "annotations", termination]] })
  });
}
function routeFact(rendered, { value, fields }) {
  return makeFact("route", rendered, {
    subject: subjectOf(rendered),
    path: [],
    fields,
    value: { kind: rendered.object.kind, name: nameOf2(rendered), ...value }
  });
}

// src/collect/routes.ts
function readRoutes(scene) {
  return scene.kind("Route", "route.openshift.io", "").map((rendered) => {
    const { object } = rendered;
    const namespace = scene.namespaceOf(rendered);
    const key2 = string(at(object, "spec", "host")) === "" ? "subdomain" : "host";
    const host = string(at(object, "spec", key2));
    const tls = Object.keys(record(object, "spec", "tls")).length > 0;
    const path4 = host === "" ? ["spec"] : ["spec", key2];
    return { rendered, namespace, hosts: [{ host, path: path4, tls }], backends: routeBackends(object, namespace) };
  });
}
function routeBackends(object, namespace) {
  const written2 = at(object, "spec", "port", "targetPort");
  const target = typeof written2 === "string" || typeof written2 === "number" ? written2 : void 0;
  const port = target === void 0 ? { by: "none" } : { by: "target", target };
  const others3 = records(at(object, "spec", "alternateBackends")).map(({ item, index }) => ({
    item,
    path: ["spec", "alternateBackends", index]
  }));
  return [{ item: record(object, "spec", "to"), path: ["spec", "to"] }, ...others3].filter(({ item }) => (string(item["kind"]) || "Service") === "Service" && string(item["name"]) !== "").map(({ item, path: path4 }) => ({ service: string(item["name"]), namespace, port, path: path4 }));
}
function readGatewayRoutes(scene) {
  const routes = ["HTTPRoute", "GRPCRoute", "TLSRoute"].flatMap((kind) => scene.kind(kind, "gateway.networking.k8s.io"));
  const gateways = new Map(
    scene.kind("Gateway", "gateway.networking.k8s.io").map((one2) => [`${scene.namespaceOf(one2)}/${nameOf2(one2)}`, one2])
  );
  return routes.flatMap((rendered) => {
    const namespace = scene.namespaceOf(rendered);
    const parents = records(at(rendered.object, "spec", "parentRefs")).filter(({ item }) => item["kind"] !== "Service").map(({ item }) => {
      const written2 = at(item, "namespace");
      const home = typeof written2 === "string" ? scene.namespace(written2) : namespace;
      return { item, name: string(item["name"]), gateway: gateways.get(`${home}/${string(item["name"])}`) };
    });
    if (parents.length === 0) return [];
    const hosts2 = parents.flatMap((parent) => hostsBehind(rendered, parent));
    return [{ rendered, namespace, hosts: join3(hosts2), backends: gatewayBackends(scene, rendered, namespace) }];
  });
}
function hostsBehind({ object }, { item, name, gateway }) {
  const written2 = list(at(object, "spec", "hostnames")).map(string);
  const named8 = written2.map((host, index) => ({ host, path: ["spec", "hostnames", index] }));
  const unnamed2 = { host: "", path: ["spec"] };
  if (!gateway) {
    const elsewhere4 = { code: "gateway-elsewhere", gateway: name };
    const passthrough = object["kind"] === "TLSRoute" ? true : void 0;
    if (named8.length > 0) return named8.map((one2) => ({ ...one2, tls: passthrough, elsewhere: elsewhere4 }));
    return [{ ...unnamed2, tls: passthrough, elsewhere: elsewhere4 }];
  }
  const listeners = records(at(gateway.object, "spec", "listeners")).map((one2) => one2.item).filter((listener) => attaches(item, listener));
  const given3 = listeners.map((listener) => ({ ...unnamed2, host: string(listener["hostname"]) }));
  const hosts2 = named8.length > 0 ? named8 : given3.length > 0 ? given3 : [unnamed2];
  return hosts2.map((one2) => ({ ...one2, tls: listeners.some((listener) => isSecure(listener, one2.host)) }));
}
function attaches(parent, listener) {
  const section = string(parent["sectionName"]);
  const port = integer(parent["port"]);
  return (section === "" || section === listener["name"]) && (port === void 0 || port === integer(listener["port"]));
}
function isSecure(listener, host) {
  const name = string(listener["hostname"]);
  const fits2 = name === "" || name === host || name.startsWith("*.") && host.endsWith(name.slice(1));
  return fits2 && ["HTTPS", "TLS"].includes(string(listener["protocol"]));
}
function join3(hosts2) {
  const best = (one2) => one2.tls === true ? 2 : one2.tls === void 0 ? 1 : 0;
  return distinctHosts(hosts2.toSorted((a, b) => best(a) - best(b)));
}
function gatewayBackends(scene, { object }, own) {
  return records(at(object, "spec", "rules")).flatMap(
    (rule) => records(rule.item["backendRefs"]).filter(({ item }) => (string(item["kind"]) || "Service") === "Service" && string(item["group"]) === "").map(({ item, index }) => ({
      service: string(item["name"]),
      namespace: isRecord(item) && typeof item["namespace"] === "string" ? scene.namespace(item["namespace"]) : own,
      port: numbered(item["port"]),
      path: ["spec", "rules", rule.index, "backendRefs", index]
    }))
  );
}
function numbered(value) {
  const number = integer(value);
  return number === void 0 ? { by: "none" } : { by: "number", number };
}

// src/collect/secrets.ts
var injected = /^\s*(<path:[^<>]+>|ref\+[a-z]+:\/\/\S+|\{\{.*\}\})\s*$/s;
var encrypted = /^ENC\[AES256_GCM,data:[^\]]*\]$/;
function secretFacts({ objects }) {
  return objects.flatMap((rendered) => {
    const { kind, apiVersion } = rendered.object;
    const sops2 = kind === "SopsSecret" || isRecord(rendered.object["sops"]);
    const plain2 = kind === "Secret" && apiGroup(apiVersion) === "";
    return [...plain2 ? [secretFact(rendered)] : [], ...sops2 ? [sopsFact(rendered)] : []];
  });
}
function secretFact(rendered) {
  const { object, generated } = rendered;
  const paths = ["data", "stringData"].flatMap(
    (field2) => Object.entries(record(object, field2)).filter(([, value]) => isLiteral2(value)).map(([key2]) => [field2, key2])
  );
  const name = stableName("Secret", nameOf2(rendered));
  return makeFact("secret", rendered, {
    subject: subjectOf(rendered),
    path: [],
    fields: () => ({ literalKeys: [...paths, ["data"], ["stringData"]] }),
    value: { name, type: string(object["type"]) || "Opaque", literalKeys: keysOf2(paths), generated }
  });
}
function keysOf2(paths) {
  return [...new Set(paths.map((path4) => String(path4.at(-1))))];
}
function isLiteral2(value) {
  const text2 = scalar(value);
  return value !== null && text2 !== "" && !encrypted.test(text2) && !injected.test(text2);
}
function sopsFact(rendered) {
  const { object } = rendered;
  const sops2 = record(object, "sops");
  const plain2 = plainLeaves(object);
  return makeFact("sopsSecret", rendered, {
    subject: subjectOf(rendered),
    path: [],
    fields: () => ({
      plainKeys: plain2,
      sealed: [["sops"]],
      ageRecipients: [["sops", "age"], ["sops"]],
      usesSecretTemplates: [["spec"]]
    }),
    value: {
      name: nameOf2(rendered),
      sealed: string(sops2["mac"]) !== "" && recipients(sops2).length > 0,
      plainKeys: keysOf2(plain2),
      usesSecretTemplates: object.kind !== "SopsSecret" || list(at(object, "spec", "secretTemplates")).length > 0,
      ageRecipients: groups2(sops2).flatMap((group) => named5(group, "age", "recipient"))
    }
  });
}
function groups2(sops2) {
  return [sops2, ...records(sops2["key_groups"]).map(({ item }) => item)];
}
function recipients(sops2) {
  const kinds4 = [
    ["age", "recipient"],
    ["pgp", "fp"],
    ["kms", "arn"],
    ["gcp_kms", "resource_id"],
    ["azure_kv", "vault_url"],
    ["hc_vault", "vault_address"]
  ];
  return groups2(sops2).flatMap((group) => kinds4.flatMap(([kind, field2]) => named5(group, kind, field2)));
}
function named5(group, kind, field2) {
  return records(group[kind]).map(({ item }) => string(item[field2])).filter((text2) => text2 !== "");
}
function plainLeaves(object) {
  const found2 = [];
  const walk2 = (value, path4) => {
    if (Array.isArray(value)) value.forEach((item, index) => walk2(item, [...path4, index]));
    else if (isRecord(value)) for (const [key2, item] of Object.entries(value)) walk2(item, [...path4, key2]);
    else if (value !== null && value !== "" && isSecretPlace(path4) && !encrypted.test(scalar(value))) found2.push(path4);
  };
  for (const [key2, value] of Object.entries(object)) if (key2 !== "sops") walk2(value, [key2]);
  return found2;
}
function isSecretPlace(path4) {
  if (path4.includes("data") || path4.includes("stringData")) return true;
  const template2 = path4.indexOf("secretTemplates");
  return template2 >= 0 && !["name", "type", "labels", "annotations"].includes(String(path4[template2 + 2]));
}

// src/collect/services.ts
function serviceTypeFacts(scene) {
  return scene.kind("Service", "").map(
    (rendered) => makeFact("service", rendered, {
      subject: subjectOf(rendered),
      path: [],
      fields: () => ({ type: [["spec", "type"], ["spec"]] }),
      value: { name: nameOf2(rendered), type: string(at(rendered.object, "spec", "type")) || "ClusterIP" }
    })
  );
}
function serviceFacts(scene) {
  return scene.kind("Service", "").flatMap((rendered) => {
    const selector = serviceSelector(rendered);
    if (selector === null) return [];
    const runs2 = selectedRuns(scene, rendered);
    const to = describeSelector(selector);
    const nearby = scene.unfamiliar.filter(({ namespace }) => namespace === scene.namespaceOf(rendered));
    const answer = runs2.length > 0 ? { consistent: true } : absent2(scene, { object: to, operator: operatorOfSelector(selector, nearby) });
    const subject2 = subjectOf(rendered);
    const link = linkFact(rendered, { joint: "selector", subject: subject2, to, path: ["spec", "selector"], ...answer });
    return [link, ...runs2.length > 0 ? targetFacts(rendered, runs2) : []];
  });
}
function targetFacts(rendered, runs2) {
  const subject2 = subjectOf(rendered);
  const behind2 = runs2.find(({ pods: pods2 }) => pods2 !== null)?.pods;
  const pods = behind2 ? subjectOf(behind2.rendered) : "Pod";
  const entries = new Map(servicePorts(rendered).map((one2) => [one2.name || String(one2.port ?? ""), one2]));
  return [...entries].map(
    ([entry2, { target, port, path: path4 }]) => linkFact(rendered, {
      joint: "target-port",
      subject: `${subject2}[${entry2}]`,
      from: `${subject2}:${port ?? entry2}`,
      to: `${pods}:${target}`,
      path: path4,
      consistent: runs2.some((run4) => listensOn(run4, target))
    })
  );
}
function probeFacts(pods) {
  return pods.containers.flatMap((container2) => {
    const roles2 = new Map(probePorts(container2).map((port) => [port.role, port]));
    return [...roles2.values()].map((port) => probeFact(pods, container2, port));
  });
}
function probeFact(pods, container2, { role, written: written2, path: path4 }) {
  const subject2 = `${subjectOf(pods.rendered)}:${container2.name}`;
  const listed2 = listedPorts(container2);
  const found2 = listed2.some(({ name, number }) => written2 === name || written2 === number);
  return linkFact(pods.rendered, {
    joint: "probe-port",
    subject: `${subject2}[${role}]`,
    from: subject2,
    to: String(written2),
    path: path4,
    consistent: found2 || typeof written2 === "number" && listed2.length === 0
  });
}

// src/collect/shared-resources.ts
function resourceFacts(scene, holders2) {
  const uses = [...holders2.flatMap(inHolder), ...scene.objects.flatMap(inObject)];
  const facts = uses.map(
    ({ type, name, path: path4, subject: subject2, rendered }) => makeFact("sharedResource", rendered, {
      subject: `${subject2}[${name}]`,
      path: path4,
      value: { type, name, sharedWith: [] }
    })
  );
  return facts.filter((fact2) => fact2.kind === "sharedResource");
}
var sizeLimit9 = 64 * 1024;
var address2 = /(?:jdbc:)?(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|valkeys?|amqps?|sqlserver)(?:\+\w+)?:\/\/(?:[^\s@/"']*@)?([\w.-]+)(?::\d+)?(\/[\w.-]*)?/gi;
var bucketKey = /(?:^|[_.-])bucket(?:[_.-]?name)?$|bucketName$/i;
var hostKey = /^(.*?)(?:_)?(?:HOST|HOSTNAME|SERVER)$/i;
var storeKey = /(?:^|_)(?:database|db|datasource|postgres(?:ql)?|pg|mysql|mariadb|mongo(?:db)?|redis|rabbit(?:mq)?|amqp)(?=_|host|$)/i;
function inHolder({ rendered, subject: subject2, entries }) {
  return entries.flatMap((entry2) => {
    const text2 = scalar(entry2.value).trim();
    const use = (type) => (name) => ({ type, name, path: entry2.path, subject: subject2, rendered });
    const named8 = bucketKey.test(entry2.name) && /^[a-z0-9][a-z0-9.-]{2,62}$/.test(text2) ? [text2] : [];
    return [
      ...databasesOf(entry2, text2, entries).map(use("database")),
      ...[...named8, ...bucketsOf(text2)].map(use("bucket"))
    ];
  });
}
function databasesOf({ name }, text2, entries) {
  const written2 = text2.includes("://") && text2.length <= sizeLimit9 ? [...text2.matchAll(address2)] : [];
  const found2 = written2.flatMap(([, host = "", path4 = ""]) => isOutside(host) ? [`${host}${path4}`] : []);
  if (found2.length > 0 || !storeKey.test(name) || !isOutside(text2)) return found2;
  const prefix = hostKey.exec(name)?.[1];
  if (prefix === void 0) return [];
  const base = entries.find(
    (one2) => [`${prefix}_NAME`, `${prefix}_DATABASE`, `${prefix}DATABASE`, `${prefix}_DB`].includes(one2.name.toUpperCase())
  );
  return [base === void 0 ? text2 : `${text2}/${scalar(base.value)}`];
}
function isOutside(host) {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(host) && !/\.svc(?:\.|$)|\.local$|^127\./.test(host);
}
function bucketsOf(text2) {
  if (!text2.includes("s3://") || text2.length > sizeLimit9) return [];
  return [...text2.matchAll(/\bs3:\/\/([a-z0-9][a-z0-9.-]{2,62})/g)].map((match) => match[1] ?? "");
}
var settings = /* @__PURE__ */ new Set(["ConfigMap", "Secret", "SopsSecret", "CustomResourceDefinition", "Deployment", "StatefulSet"]);
var depthLimit11 = 20;
function inObject(rendered) {
  const { object } = rendered;
  if (settings.has(object.kind)) return [];
  const found2 = [];
  const walk2 = (value, path4) => {
    if (path4.length > depthLimit11 || typeof value !== "object" || value === null) return;
    for (const [key2, item] of Object.entries(value)) {
      const own = [...path4, Array.isArray(value) ? Number(key2) : key2];
      const text2 = typeof item === "string" ? item : "";
      const names3 = bucketKey.test(key2) && /^[a-z0-9.-]{3,63}$/.test(text2) ? [text2] : bucketsOf(text2);
      for (const name of names3) found2.push({ type: "bucket", name, path: own, subject: subjectOf(rendered), rendered });
      walk2(item, own);
    }
  };
  walk2(isRecord(object.spec ?? null) ? object.spec : null, ["spec"]);
  return found2;
}
function isolationOfProduction(facts, environments2) {
  const production = environments2.filter((one2) => one2.class === "production");
  const others3 = environments2.filter((one2) => one2.class === "sandbox" || one2.class === "prod-like");
  if (others3.length === 0) return [];
  const uses = facts.flatMap(useOf);
  const unread2 = others3.find(({ name }) => !renders(facts, name));
  return production.flatMap(({ name: environment }) => {
    const own = uses.filter((one2) => one2.environment === environment);
    const compared = own.map((one2) => compare(one2, uses, others3));
    const shared2 = compared.filter(({ value }) => (value.sharedWith ?? []).length > 0);
    return unread2 === void 0 ? [...compared, whole(environment)] : [...shared2, unknown(environment, unread2.name)];
  });
}
function renders(facts, environment) {
  return facts.some(
    (fact2) => fact2.kind === "environment" && fact2.environment === environment && fact2.value.rendered === true
  );
}
function whole(environment) {
  return {
    kind: "sharedResource",
    subject: "project",
    environment,
    at: { file: "" },
    value: { type: "", name: "", sharedWith: [] }
  };
}
function unknown(environment, other) {
  return {
    ...whole(environment),
    value: { type: "", name: "", sharedWith: void 0 },
    doubts: { sharedWith: { code: "environment-not-rendered", environment: other } }
  };
}
function useOf(fact2) {
  if (fact2.kind === "sharedResource") return [fact2];
  const { subject: subject2, source, environment, at: at3, origin } = fact2;
  const common = {
    kind: "sharedResource",
    subject: subject2,
    at: at3,
    ...source === void 0 ? {} : { source },
    ...environment === void 0 ? {} : { environment },
    ...origin === void 0 ? {} : { origin }
  };
  const of = (type, name) => name === "" ? [] : [{ ...common, value: { type, name, sharedWith: [] } }];
  if (fact2.kind === "exposedHost") return of("host", fact2.value.host);
  if (fact2.kind === "vaultSecret")
    return of("vault-path", string(fact2.value.path) && `${fact2.value.mount}/${fact2.value.path}`);
  if (fact2.kind === "sopsSecret") return of("age-recipient", fact2.value.ageRecipients.toSorted().join(" "));
  return [];
}
function compare(use, uses, others3) {
  const { type, name } = use.value;
  const there = uses.filter((one2) => one2.value.type === type && others3.some((other) => other.name === one2.environment));
  if (type !== "age-recipient") {
    const same = there.filter((one2) => one2.value.name === name).map(({ environment }) => environment ?? "");
    return { ...use, value: { type, name, sharedWith: [...new Set(same)] } };
  }
  const keys3 = name.split(" ");
  const foreign = new Set(there.flatMap((one2) => one2.value.name.split(" ")));
  const open2 = keys3.every((key2) => foreign.has(key2));
  const holders2 = there.filter((one2) => keys3.some((key2) => one2.value.name.split(" ").includes(key2)));
  const sharedWith = open2 ? [...new Set(holders2.map(({ environment }) => environment ?? ""))] : [];
  return { ...use, value: { type, name: use.subject, sharedWith } };
}

// src/collect/sign-in-names.ts
var protocol = /(?:^|_)(?:oidc|openid(?:_?connect)?|oauth2?|saml2?|keycloak|pro_?connect|agent_?connect|france_?connect|passage2|sso|cas)(?=_|$)/;
var part = /issuer|client_?id|realm|authority|discovery|well_?known|metadata|entity_?id|auth_?server|server_?url|jwks?|(?:authorization|token|userinfo|user|logout|redirect)_(?:endpoint|uri|url)|_(?:url|uri)$/;
var others2 = /admin|password|database|(?:^|_)(?:db|mail|smtp|imap|github|gitlab|google|slack)(?=_|$)/;
var hint = /oidc|openid|oauth|saml|keycloak|connect|passage|sso|cas/i;
function isSignIn(name) {
  if (!hint.test(name)) return false;
  const words3 = wordsOf4(name);
  return protocol.test(words3) && part.test(words3) && !others2.test(words3);
}
function turnsSignInOff(name, value) {
  if (!hint.test(name)) return false;
  const words3 = wordsOf4(name);
  return protocol.test(words3) && /_enabled?$/.test(words3) && /^(?:false|0|no|off)$/i.test(scalar(value));
}
function isFilled2(value) {
  return !/^(?:\s*|change[-_ ]?me|todo|<.*>|null|none)$/i.test(scalar(value));
}
var sizeLimit10 = 256 * 1024;
var line = /^[ \t]*["']?([\w.-]{4,150})["']?[ \t]*[:=][ \t]*["']?([^\s"',]+)/gm;
function signInOfFile(text2) {
  if (text2.length > sizeLimit10) return void 0;
  for (const [, name = "", value = ""] of text2.matchAll(line)) if (isSignIn(name) && isFilled2(value)) return name;
  const block2 = /^[ \t]*(oauth2|oidc|keycloak|saml2?)[ \t]*:[ \t]*\r?\n(?:[ \t]+\S.*\r?\n?){0,30}/m.exec(text2);
  return block2 !== null && /^[ \t]+(?:client-?_?id|issuer(?:-uri)?|realm|auth-server-url)[ \t]*:[ \t]*\S/im.test(block2[0]) ? block2[1] : void 0;
}
function wordsOf4(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().replace(/[^a-z0-9]+/g, "_");
}

// src/collect/sign-in.ts
function signInFacts(scene, holders2) {
  const found2 = holders2.flatMap(inHolder2)[0] ?? scene.objects.flatMap(inSecret)[0];
  if (found2 === void 0) return [];
  const { rendered, setting, path: path4 } = found2;
  return [makeFact("signIn", rendered, { subject: "project", path: path4, value: { setting } })];
}
function inHolder2({ rendered, entries, container: container2 }) {
  const image = string(container2?.node["image"]);
  if (/keycloak|(?:^|\/)dex[:@]|authelia|mock/.test(image)) return [];
  if (entries.some(({ name, value }) => turnsSignInOff(name, value))) return [];
  const written2 = entries.flatMap(({ name, value, secret, path: path4 }) => {
    const named8 = isSignIn(name) && (secret !== "" || isFilled2(value) || path4.at(-1) !== "value");
    const setting = named8 ? name : string(value).includes("\n") ? signInOfFile(string(value)) : void 0;
    return setting === void 0 ? [] : [{ rendered, setting, path: path4 }];
  });
  const options = list(container2?.node["args"]).flatMap((word, index) => {
    const name = /^--?([a-z][\w-]+)(?:=\S|$)/.exec(string(word))?.[1] ?? "";
    return isSignIn(name) ? [{ rendered, setting: `--${name}`, path: [...container2?.path ?? [], "args", index] }] : [];
  });
  return [...written2, ...options];
}
function inSecret(rendered) {
  const { object } = rendered;
  if (object.kind !== "Secret" && object.kind !== "SopsSecret") return [];
  const templates = records(at(object, "spec", "secretTemplates")).map(({ item, index }) => ({
    holder: item,
    path: ["spec", "secretTemplates", index]
  }));
  return [{ holder: object, path: [] }, ...templates].flatMap(
    ({ holder, path: path4 }) => ["data", "stringData"].flatMap(
      (field2) => Object.keys(record(holder[field2])).filter(isSignIn).map((setting) => ({ rendered, setting, path: [...path4, field2, setting] }))
    )
  );
}
async function otherSignIns(tree, { environments: environments2, cluster: cluster2, values }) {
  const seen = new Set(cluster2.flatMap((fact2) => fact2.kind === "signIn" ? [fact2.environment] : []));
  const lacking = environments2.filter(({ name }) => !seen.has(name));
  const own = lacking.length === 0 ? null : await inSettings(tree);
  return lacking.map(({ name }) => {
    const common = { kind: "signIn", subject: "project", environment: name };
    const value = values.filter(({ environment }) => environment === name).flatMap(inValues)[0];
    if (value !== void 0) return { ...common, ...value };
    if (own !== null) return { ...common, at: own.at, value: { setting: own.setting } };
    return { ...common, at: { file: "" }, value: { setting: "" } };
  });
}
function inValues({ leaves }) {
  const off2 = leaves.filter(({ name, value }) => name === "enabled" && value === false).map(({ path: path4 }) => path4.slice(0, -1));
  const isOff2 = (path4) => off2.some((parent) => parent.every((key2, index) => path4[index] === key2));
  return leaves.flatMap(({ file, path: path4, name, value }) => {
    const setting = isSignIn(name) ? name : path4.filter((key2) => typeof key2 === "string").join(".");
    if (path4[0] === "keycloak" || !isSignIn(setting) || !isFilled2(value) || isOff2(path4)) return [];
    return [{ at: { file }, origin: { document: 0, path: path4, form: "raw" }, value: { setting } }];
  });
}
var settingsFile2 = /(?:^|\/)(?:application|bootstrap)(?:[-.][\w-]+)?\.(?:ya?ml|properties)$/;
var leftOut4 = /(?:^|\/)(?:src\/test|tests?|__tests__|fixtures|examples?|samples|docs|target|dist)\/|[-.](?:dev|local|test)\./;
async function inSettings(tree) {
  const files3 = tree.files.filter((file) => settingsFile2.test(file) && !leftOut4.test(file) && !isLeftOut(file));
  await tree.load(files3);
  for (const file of files3) {
    const text2 = await textOf(tree, file);
    const setting = signInOfFile(text2);
    if (setting === void 0) continue;
    const line2 = text2.split("\n").findIndex((one2) => one2.includes(setting)) + 1;
    return { at: { file, line: Math.max(1, line2) }, setting };
  }
  return null;
}

// src/collect/ties.ts
var sticky = [
  ["nginx.ingress.kubernetes.io/affinity", /^cookie$/],
  ["ingress.kubernetes.io/affinity", /^cookie$/],
  ["haproxy-ingress.github.io/affinity", /^cookie$/],
  ["haproxy.org/cookie-persistence", /./],
  ["nginx.org/sticky-cookie-services", /./],
  ["traefik.ingress.kubernetes.io/affinity", /^true$/],
  ["traefik.ingress.kubernetes.io/service.sticky", /^true$/],
  ["traefik.ingress.kubernetes.io/service.sticky.cookie", /^true$/],
  ["alb.ingress.kubernetes.io/target-group-attributes", /stickiness\.enabled=true/],
  ["appgw.ingress.kubernetes.io/cookie-based-affinity", /^true$/],
  ["router.openshift.io/cookie_name", /./]
];
var exposures = [
  ["Ingress", ["networking.k8s.io", "extensions"]],
  ["Route", ["route.openshift.io", ""]],
  ["HTTPRoute", ["gateway.networking.k8s.io"]],
  ["IngressRoute", ["traefik.io", "traefik.containo.us"]],
  ["TraefikService", ["traefik.io", "traefik.containo.us"]],
  ["DestinationRule", ["networking.istio.io"]]
];
var stickyKeys = /* @__PURE__ */ new Set(["sticky", "sessionPersistence", "httpCookie"]);
var replicated = /* @__PURE__ */ new Set(["Deployment", "ReplicaSet", "DeploymentConfig", "Rollout"]);
function tieFacts(scene, workloads2) {
  return [...volumeTies(scene, workloads2), ...serviceTies(scene), ...cookieTies(scene)];
}
function volumeTies(scene, workloads2) {
  const driven = scaling(scene);
  return workloads2.filter(({ pods }) => replicated.has(pods.kind)).map(({ pods, value, doubts }) => {
    const most = Math.max(...(driven.get(pods) ?? []).map(({ maximum }) => maximum), value.replicas ?? 0);
    const open2 = value.replicas === void 0;
    const several = most > 1 ? true : open2 ? void 0 : false;
    return tieFact(pods.rendered, {
      by: "volume",
      path: [...pods.specPath, "volumes"],
      tied: both3(value.singleWriter, several),
      doubt: value.singleWriter === void 0 ? doubts["singleWriter"] : doubts["replicas"]
    });
  });
}
function both3(one2, other) {
  if (one2 === false || other === false) return false;
  return one2 === void 0 || other === void 0 ? void 0 : true;
}
function serviceTies(scene) {
  return scene.kind("Service", "").filter(({ object }) => at(object, "spec", "type") !== "ExternalName").map((rendered) => {
    const cookie = cookieOf(rendered.object);
    const affinity = string(at(rendered.object, "spec", "sessionAffinity")) === "ClientIP";
    const path4 = affinity || cookie === null ? ["spec", "sessionAffinity"] : cookie;
    return tieFact(rendered, { by: "session", path: path4, tied: affinity || cookie !== null });
  });
}
function cookieTies(scene) {
  return exposures.flatMap(
    ([kind, groups3]) => scene.kind(kind, ...groups3).map((rendered) => {
      const cookie = cookieOf(rendered.object) ?? stickyPath(rendered.object["spec"], ["spec"]);
      return tieFact(rendered, { by: "cookie", path: cookie ?? ["metadata", "annotations"], tied: cookie !== null });
    })
  );
}
function cookieOf(object) {
  const annotations = record(object, "metadata", "annotations");
  const found2 = sticky.find(([key2, meaning]) => meaning.test(scalar(annotations[key2]).trim()));
  return found2 === void 0 ? null : ["metadata", "annotations", found2[0]];
}
var depthLimit12 = 20;
function stickyPath(value, path4) {
  if (typeof value !== "object" || value === null || path4.length > depthLimit12) return null;
  for (const [key2, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    const place2 = [...path4, key2];
    if (stickyKeys.has(String(key2)) && isRecord(inner)) return place2;
    const found2 = stickyPath(inner, place2);
    if (found2 !== null) return found2;
  }
  return null;
}
function tieFact(rendered, { by, path: path4, tied, doubt: doubt2 }) {
  return makeFact("tie", rendered, {
    subject: subjectOf(rendered),
    path: path4,
    fields: () => ({ tied: [path4] }),
    value: { by, tied },
    ...tied === void 0 && doubt2 ? { doubts: { tied: doubt2 } } : {}
  });
}

// src/collect/tls-settings.ts
function tlsSettingFacts(holders2) {
  return holders2.flatMap((holder) => {
    const { rendered, subject: subject2, place: place2, path: path4, entries, container: container2 } = holder;
    const found2 = [...entries.flatMap(inEntry), ...container2 === void 0 ? [] : inCommand(container2)];
    const all = found2.length > 0 ? distinct2(found2) : [{ holder: "", setting: "", path: path4 }];
    return all.map(
      (one2) => makeFact("tlsSetting", rendered, {
        subject: one2.setting === "" ? subject2 : `${subject2}[${one2.holder || one2.setting}]`,
        path: one2.path,
        value: valueOf(one2.setting, place2)
      })
    );
  });
}
function valueOf(setting, place2) {
  return { setting, place: place2, disablesVerification: setting !== "" };
}
function distinct2(found2) {
  return [...new Map(found2.map((one2) => [one2.holder || one2.setting, one2])).values()];
}
function inEntry({ name, value, path: path4 }) {
  if (stopsVerification(name, value)) return [{ holder: name, setting: name, path: path4 }];
  const text2 = string(value);
  const settings2 = isScript(name, text2) ? shellCommands(text2).flatMap(unverifiedBy) : unverifiedIn(text2).map((one2) => one2.name);
  return settings2.slice(0, 1).map((setting) => ({ holder: name, setting, path: path4 }));
}
function isScript(name, text2) {
  return /\.(?:ba)?sh$/.test(name) || text2.startsWith("#!");
}
function inCommand({ node, path: path4 }) {
  const key2 = node["args"] === void 0 ? "command" : "args";
  const words3 = ["command", "args"].flatMap((one2) => list(node[one2]).map(string));
  const commands = unwrap(node["command"] === void 0 ? ["entrypoint", ...words3] : words3);
  return commands.flatMap(unverifiedBy).map((setting) => {
    const index = list(node[key2]).findIndex((word) => string(word) !== "" && setting.endsWith(string(word)));
    return {
      holder: "",
      setting: setting.replace(/^entrypoint /, ""),
      path: [...path4, key2, ...index < 0 ? [] : [index]]
    };
  });
}
function valuesTlsSettings(values) {
  return values.flatMap(({ source, environment, files: files3, leaves }) => {
    const common = { kind: "tlsSetting", source, environment };
    const found2 = leaves.flatMap(({ file, path: path4, name, value }) => {
      const [setting] = stopsVerification(name, value) ? [name] : unverifiedIn(string(value)).map((one2) => one2.name);
      if (setting === void 0) return [];
      const origin = { document: 0, path: path4, form: "raw" };
      return [
        { ...common, subject: `${file}[${path4.join(".")}]`, at: { file }, origin, value: valueOf(setting, "values") }
      ];
    });
    const nothing4 = files3.slice(-1).map((file) => ({ ...common, subject: file, at: { file, line: 1 }, value: valueOf("", "values") }));
    return found2.length > 0 ? found2 : nothing4;
  });
}

// src/collect/vault-secrets.ts
function vaultSecretFacts(scene) {
  return scene.kind("VaultStaticSecret", "secrets.hashicorp.com").map(vaultSecretFact);
}
function vaultSecretFact(rendered) {
  const { object } = rendered;
  const spec = at(object, "spec");
  const destination2 = ["spec", "destination"];
  const key2 = string(at(object, "metadata", "namespace")) === "" ? "spec" : "metadata";
  return makeFact("vaultSecret", rendered, {
    subject: subjectOf(rendered),
    path: ["spec"],
    fields: () => ({
      auth: [["spec", "vaultAuthRef"]],
      type: [["spec", "type"]],
      mount: [["spec", "mount"]],
      path: [["spec", "path"]],
      destination: [[...destination2, "name"], destination2],
      creates: [[...destination2, "create"], destination2],
      namespace: [[key2, "namespace"]]
    }),
    value: {
      name: nameOf2(rendered),
      auth: string(at(spec, "vaultAuthRef")),
      type: string(at(spec, "type")),
      mount: string(at(spec, "mount")),
      path: string(at(spec, "path")),
      destination: string(at(spec, "destination", "name")),
      creates: boolean(at(spec, "destination", "create")) ?? false,
      namespace: string(at(object, key2, "namespace"))
    }
  });
}

// src/collect/volume-claims.ts
function volumeClaimFacts(scene) {
  return scene.objects.flatMap((rendered) => claimsOf(rendered.object).map((asked2) => claimFact(rendered, asked2)));
}
function claimsOf(object) {
  const { kind, apiVersion } = object;
  if (kind === "PersistentVolumeClaim" && apiVersion === "v1") {
    return [{ ...sizeOf(object, []), origin: "claim", name: "" }];
  }
  if (kind === "Cluster" && apiGroup(apiVersion) === "postgresql.cnpg.io") return storages(object);
  if (["CustomResourceDefinition", "ConfigMap", "Secret"].includes(kind)) return [];
  const found2 = [];
  visit4(object["spec"], ["spec"], found2);
  return found2;
}
function storages(object) {
  const named8 = [
    { name: "storage", path: ["spec", "storage"], node: record(object, "spec", "storage") },
    { name: "walStorage", path: ["spec", "walStorage"], node: record(object, "spec", "walStorage") },
    ...records(at(object, "spec", "tablespaces")).map(({ item, index }) => ({
      name: string(item["name"]),
      path: ["spec", "tablespaces", index, "storage"],
      node: record(item, "storage")
    }))
  ];
  return named8.filter(({ node }) => Object.keys(node).length > 0).map(({ name, path: path4, node }) => {
    const written2 = node["size"] !== void 0 && node["size"] !== null;
    const template2 = sizeOf(record(node, "pvcTemplate"), [...path4, "pvcTemplate"], []);
    return { origin: "cnpg", name, ...written2 ? { path: [...path4, "size"], size: node["size"] } : template2 };
  });
}
function sizeOf(claim, base, spec = ["spec"]) {
  const keys3 = [...spec, "resources", "requests", "storage"];
  return { path: [...base, ...keys3], size: at(claim, ...keys3) };
}
var depthLimit13 = 20;
function visit4(value, path4, found2) {
  if (typeof value !== "object" || value === null || path4.length > depthLimit13) return;
  for (const [key2, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    const place2 = [...path4, key2];
    if (key2 === "volumeClaimTemplates") {
      for (const { item, index } of records(inner)) found2.push(template(item, [...place2, index]));
    } else if (key2 === "volumeClaimTemplate" && isRecord(inner)) {
      found2.push({ ...template(inner, place2), name: string(at(value, "name")) });
    } else visit4(inner, place2, found2);
  }
}
function template(claim, path4) {
  return { ...sizeOf(claim, path4), origin: "template", name: string(at(claim, "metadata", "name")) };
}
function claimFact(rendered, { origin, name, path: path4, size }) {
  const amount2 = thousandths(size);
  const own = subjectOf(rendered);
  const subject2 = name === "" ? own : `${own}[${name}]`;
  return makeFact("volumeClaim", rendered, {
    subject: subject2,
    path: path4.slice(0, -1),
    fields: () => ({ bytes: [path4], size: [path4] }),
    value: { origin, size: scalar(size), bytes: amount2 === void 0 ? void 0 : units(amount2) },
    ...amount2 === void 0 ? { doubts: { bytes: { code: "volume-size-unread", volume: subject2 } } } : {}
  });
}

// src/collect/host-access.ts
function hostAccess({ spec, specPath, containers }) {
  const namespaces = ["hostNetwork", "hostPID", "hostIPC"].filter((key2) => spec[key2] === true).map((key2) => ({ words: key2, path: [...specPath, key2] }));
  const folders = records(spec["volumes"]).filter(({ item }) => isRecord(item["hostPath"])).map(({ item, index }) => ({
    words: `hostPath ${string(at(item, "hostPath", "path"))}`.trim(),
    path: [...specPath, "volumes", index, "hostPath"]
  }));
  const ports2 = containers.flatMap(
    ({ node, path: path4 }) => records(node["ports"]).filter(({ item }) => (integer(item["hostPort"]) ?? 0) !== 0).map(({ item, index }) => ({
      words: `hostPort ${scalar(item["hostPort"])}`,
      path: [...path4, "ports", index, "hostPort"]
    }))
  );
  return [...namespaces, ...folders, ...ports2];
}

// src/collect/labels.ts
var vocabulary = /* @__PURE__ */ new Map([
  ["env", words2("dev formation qualif test preprod prod")],
  ["tier", words2("frontend backend db cache auth")],
  ["criticality", words2("high medium low")],
  [
    "component",
    words2(`nginx apache caddy tomcat python node openjdk golang php ruby perl drupal java
      postgres mariadb mysql mongo cassandra cockroach influx etcd varnish redis memcached
      rabbitmq kafka apachemq kubemq busybox`)
  ]
]);
var environments = {
  sandbox: words2("dev formation test"),
  "prod-like": words2("qualif preprod"),
  production: words2("prod")
};
function wrongLabels(labels2, environment) {
  return [...vocabulary].flatMap(([key2, listed2]) => {
    const value = labels2.get(key2) ?? "";
    const allowed = key2 === "env" && environment !== null ? environments[environment] : listed2;
    if (allowed.has(value)) return [];
    return [value === "" ? key2 : `${key2}: ${value}`];
  });
}
function words2(text2) {
  return new Set(text2.split(/\s+/));
}

// src/collect/relations.ts
function relate(scene) {
  const scaled2 = scaling(scene);
  const covers3 = {
    ...covering(scene),
    monitors: monitoring(scene)
  };
  const names3 = (relation, pods) => sorted2(covers3[relation].get(pods) ?? []);
  return (pods) => {
    const drivers2 = scaled2.get(pods) ?? [];
    return {
      disruptionBudgets: names3("disruptionBudgets", pods),
      ingressPolicies: names3("ingressPolicies", pods),
      egressPolicies: names3("egressPolicies", pods),
      services: names3("services", pods),
      monitors: names3("monitors", pods),
      autoscalers: sorted2(drivers2.map(({ rendered }) => rendered)),
      minimum: drivers2[0]?.minimum
    };
  };
}
function sorted2(objects) {
  return [...new Set(objects.map(nameOf2))].sort(byCodeUnit);
}

// src/collect/spread.ts
var topologies = /* @__PURE__ */ new Set([
  "kubernetes.io/hostname",
  "topology.kubernetes.io/zone",
  "failure-domain.beta.kubernetes.io/zone"
]);
function isSpread(scene, pods) {
  const affinity = record(pods.spec, "affinity", "podAntiAffinity");
  const required = records(affinity["requiredDuringSchedulingIgnoredDuringExecution"]).map(({ item }) => item);
  const preferred = records(affinity["preferredDuringSchedulingIgnoredDuringExecution"]).map(
    ({ item }) => record(item, "podAffinityTerm")
  );
  const constraints = records(pods.spec["topologySpreadConstraints"]).map(({ item }) => item);
  const terms = [...required, ...preferred].filter((term) => reaches2(scene, term, pods));
  return [...terms, ...constraints].some((term) => tellsApart(term) && selectsOwn(term, pods));
}
function tellsApart(term) {
  return topologies.has(string(term["topologyKey"]));
}
function selectsOwn(term, { written: written2 }) {
  return selects(labelSelector(term["labelSelector"]), written2);
}
function reaches2(scene, term, { namespace }) {
  const names3 = list(term["namespaces"]).map((name) => scene.namespace(string(name)));
  const selector = at(term, "namespaceSelector");
  return names3.length === 0 || names3.includes(namespace) || selector !== void 0 && selector !== null;
}

// src/collect/workload.ts
function readWorkloads(scene) {
  const { project, builds } = scene.surroundings;
  const relations = relate(scene);
  const writers2 = singleWriters(scene);
  const read5 = scene.workloads.map((pods) => {
    const images3 = new Map(
      pods.containers.map((one2) => [one2, identifyImage(string(one2.node["image"]), project, builds)])
    );
    return { pods, images: images3 };
  });
  const matched = read5.some(({ images: images3 }) => [...images3.values()].some(isBuilt));
  return read5.map(({ pods, images: images3 }) => {
    const own = isOwn(pods, [...images3.values()], { ...builds, matched });
    const { value, doubts } = describe4(scene, pods, { relations: relations(pods), writer: writers2(pods) });
    const harborImages = [...images3.values()].some(({ host }) => isHarborHost(host));
    return { pods, images: images3, subject: subjectOf(pods.rendered), value: { ...value, own, harborImages }, doubts };
  });
}
function isBuilt({ builtBy }) {
  return builtBy !== void 0 && builtBy.length > 0;
}
function isOwn({ rendered }, images3, builds) {
  if (images3.some((image) => isBuilt(image) || isLocalRegistry(image.host))) return true;
  if (rendered.subchart || builds.matched && !builds.unnamed) return false;
  return !builds.any || images3.length === 0 || !images3.every(isWellKnown);
}
function describe4(scene, pods, { relations, writer }) {
  const { rendered, kind, name, spec } = pods;
  const { object } = rendered;
  const replicas = at(object, "spec", "replicas");
  const account = string(spec["serviceAccountName"]) || string(spec["serviceAccount"]) || "default";
  const { found: found2, doubts } = lookAround(scene, pods, { relations, account });
  if (writer === void 0) doubts["singleWriter"] = { code: "claim-elsewhere", workload: `${kind}/${name}` };
  if (found2.autoscalers === void 0 && scene.hidden) doubts["replicas"] = scene.hidden;
  const value = {
    kind,
    name,
    namespace: string(at(object, "metadata", "namespace")),
    longLived: isLongLived(pods),
    subchart: rendered.subchart,
    replicas: expected(scene, relations, integer(replicas)),
    replicasWritten: replicas !== void 0 && replicas !== null,
    labels: Object.fromEntries(labels(at(object, "metadata", "labels"))),
    podLabels: Object.fromEntries(pods.written),
    wrongLabels: wrongLabels(pods.written, scene.surroundings.environment.class),
    spread: isSpread(scene, pods),
    singleWriter: writer,
    ...readSelector(pods),
    serviceAccount: account,
    pullSecrets: pullSecrets(scene, pods, account),
    hostAccess: hostAccess(pods).map(({ words: words3 }) => words3),
    ...found2
  };
  return { value, doubts };
}
function expected(scene, { minimum, autoscalers }, written2) {
  const open2 = scene.hidden !== void 0 && autoscalers.length === 0 && written2 === void 0;
  return open2 ? void 0 : minimum ?? written2 ?? 1;
}
function isLongLived({ kind, spec }) {
  if (kind === "Pod") return spec["restartPolicy"] !== "Never" && spec["restartPolicy"] !== "OnFailure";
  return kind !== "Job" && kind !== "CronJob";
}
var filled2 = /* @__PURE__ */ new Set(["Pod", "Job", "CronJob", "ReplicationController", "DeploymentConfig", "Service"]);
function readSelector({ kind, rendered, written: written2 }) {
  const { object } = rendered;
  const value = at(object, "spec", "selector");
  const selectorWritten = value !== void 0 && value !== null && !["Pod", "CronJob", "Service"].includes(kind);
  const free = filled2.has(kind) || apiGroup(object.apiVersion) === "extensions";
  if (!selectorWritten) return { selectorWritten, selectorMatches: free };
  const plain2 = kind === "ReplicationController" || kind === "DeploymentConfig";
  const selector = plain2 ? mapSelector(value) : labelSelector(value);
  const empty2 = selector === null || selector.length === 0;
  return { selectorWritten, selectorMatches: empty2 ? plain2 : selects(selector, written2) };
}
function pullSecrets(scene, { namespace, spec }, account) {
  const own = list(spec["imagePullSecrets"]);
  const given3 = list(scene.serviceAccounts.get(`${namespace}/${account}`)?.object["imagePullSecrets"]);
  const names3 = records([...own, ...given3]).map(({ item }) => string(item["name"]));
  return [...new Set(names3.filter((name) => name !== ""))];
}
var relationNames = [
  "disruptionBudgets",
  "ingressPolicies",
  "egressPolicies",
  "services",
  "autoscalers",
  "monitors"
];
function lookAround(scene, pods, { relations, account }) {
  const doubts = {};
  const known2 = relationNames.map((name) => {
    const lost = relations[name].length === 0 ? scene.hidden : void 0;
    if (lost) doubts[name] = lost;
    return [name, lost ? void 0 : relations[name]];
  });
  const accountFound = isAccountKnown(scene, pods.namespace, account) || (scene.hidden ? void 0 : false);
  if (accountFound === void 0 && scene.hidden) doubts["serviceAccountFound"] = scene.hidden;
  return { found: { ...Object.fromEntries(known2), serviceAccountFound: accountFound }, doubts };
}
function isAccountKnown(scene, namespace, account) {
  const { elsewhere: elsewhere4, cluster: cluster2 } = scene.surroundings.project;
  const given3 = cluster2.kind === "openshift" ? ["default", "builder", "deployer"] : ["default"];
  const declared = elsewhere4.serviceAccounts.includes(account);
  return given3.includes(account) || declared || scene.serviceAccounts.has(`${namespace}/${account}`);
}
function workloadFact({ pods, subject: subject2, value, doubts }) {
  return makeFact("workload", pods.rendered, { subject: subject2, path: [], fields: () => fieldsOf(pods), value, doubts });
}
function fieldsOf(pods) {
  const spec = pods.specPath;
  const podLabels = [
    [...pods.template, "metadata", "labels"],
    [...pods.template, "metadata"]
  ];
  const account = [
    [...spec, "serviceAccountName"],
    [...spec, "serviceAccount"]
  ];
  return {
    replicas: [["spec", "replicas"]],
    replicasWritten: [["spec", "replicas"]],
    labels: [["metadata", "labels"]],
    podLabels,
    wrongLabels: podLabels,
    spread: [
      [...spec, "topologySpreadConstraints"],
      [...spec, "affinity", "podAntiAffinity"]
    ],
    selectorMatches: [["spec", "selector"]],
    selectorWritten: [["spec", "selector"]],
    serviceAccount: account,
    serviceAccountFound: account,
    pullSecrets: [[...spec, "imagePullSecrets"], spec],
    hostAccess: hostAccess(pods).map(({ path: path4 }) => path4)
  };
}

// src/collect/kubernetes.ts
function kubernetesFacts(objects, surroundings) {
  const scene = arrange(objects, surroundings);
  const workloads2 = readWorkloads(scene);
  const holders2 = holdersOf(scene, workloads2);
  const policies = readPolicies(scene);
  const exposures2 = [...readIngresses(scene), ...readRoutes(scene), ...readGatewayRoutes(scene)];
  return [
    ...workloads2.flatMap((workload) => [
      workloadFact(workload),
      ...containerFacts(scene, workload),
      ...securityContextFacts(workload),
      ...portFacts(workload.pods),
      ...referenceFacts(scene, workload),
      ...probeFacts(workload.pods),
      ...remoteAccessFacts(workload)
    ]),
    ...policyFacts(scene, policies),
    ...datastoreFacts(scene, policies, workloads2),
    ...monitorFacts(scene),
    ...instrumentationFacts(scene, workloads2),
    ...isolationFacts(scene, policies, workloads2),
    ...serviceTypeFacts(scene),
    ...disruptionFacts(scene, workloads2),
    ...rolloutFacts(scene, workloads2),
    ...quotaFacts(scene),
    ...tieFacts(scene, workloads2),
    ...logFacts(scene, workloads2, surroundings.logs),
    ...autoscalerFacts(scene),
    ...cronJobFacts(scene),
    ...volumeClaimFacts(scene),
    ...serviceFacts(scene),
    ...authorizationFacts(scene),
    ...backendFacts(scene, exposures2),
    ...hostFacts(scene, exposures2),
    ...exposedPathFacts(scene),
    ...routeFacts(scene),
    ...secretFacts(scene),
    ...credentialFacts(scene, workloads2),
    ...tlsSettingFacts(holders2),
    ...datastoreLinkFacts(holders2),
    ...signInFacts(scene, holders2),
    ...resourceFacts(scene, holders2),
    ...vaultSecretFacts(scene)
  ];
}

// src/collect/blank.ts
function blankBetween(text2, open2, close2) {
  let blanked = "";
  let done = 0;
  for (const { index } of text2.matchAll(open2)) {
    if (index < done) continue;
    const end = text2.indexOf(close2, index);
    if (end < 0) break;
    blanked += text2.slice(done, index) + text2.slice(index, end + close2.length).replaceAll(/[^\n]/g, " ");
    done = end + close2.length;
  }
  return blanked + text2.slice(done);
}

// src/collect/log-files.ts
var sorts2 = [
  {
    name: /(?:^|\/)(?:logback|log4j2?)[\w.-]*\.(?:xml|properties|ya?ml|json)$/,
    appender: /class="[\w.]*(?:Rolling)?FileAppender"|<(?:Rolling)?(?:RandomAccess)?File\s+name=|type\s*[:=]\s*"?(?:Rolling)?(?:RandomAccess)?File\b|[=.](?:DailyRolling|Rolling)?FileAppender\b/,
    encoder: /LogstashEncoder|JsonEncoder|JsonLayout|JsonTemplateLayout|EcsEncoder|EcsLayout|Gelf(?:Encoder|Layout|UdpAppender)?\b|StructuredLogEncoder|StructuredLogLayout/
  },
  {
    name: /(?:^|\/)(?:application|bootstrap)[\w.-]*\.(?:properties|ya?ml)$/,
    appender: /^[ \t]*logging\.file(?:\.name|\.path)?\s*[:=]\s*\S|^logging:(?:\n[ \t]+.*)*?\n[ \t]+file:(?:[ \t]+\S|\n[ \t]+(?:name|path):[ \t]*\S)|^[ \t]*quarkus\.log\.file\.enable\s*=\s*true/m,
    encoder: /structured(?:\.|:[ \t]*\n[ \t]+)format|quarkus\.log\.(?:console\.json|handler\.gelf)|(?:^|\n)[ \t]*logging\.structured/
  },
  {
    name: /(?:^|\/)(?:logging|log|logger)[\w.-]*\.(?:conf|ini|cfg|json|ya?ml)$/,
    appender: /(?:Rotating|TimedRotating|WatchedFile)?FileHandler\b/,
    encoder: /JsonFormatter|pythonjsonlogger|GELF\w*Handler/i
  },
  {
    name: /(?:^|\/)package\.json$/,
    encoder: /"(?:pino|nestjs-pino|bunyan|@elastic\/ecs-[\w-]+|winston-gelf[\w-]*)"\s*:/
  },
  {
    name: /(?:^|\/)(?:requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|setup\.cfg)$/,
    encoder: /python-json-logger|ecs-logging|json-logging|pygelf|graypy|structlog/i
  },
  { name: /(?:^|\/)go\.mod$/, encoder: /github\.com\/rs\/zerolog|go\.uber\.org\/zap/ },
  {
    name: /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?|libs\.versions\.toml)$/,
    encoder: /logstash-logback-encoder|logback-json-classic|log4j-layout-template-json|ecs-logging-core|logback-ecs-encoder|log4j2-ecs-layout|quarkus-logging-(?:json|gelf)|logback-gelf/
  },
  { name: /(?:^|\/)[\w.-]+\.csproj$/, encoder: /Serilog\.Formatting\.(?:Compact|Elasticsearch)|Elastic\.CommonSchema/ },
  {
    name: /(?:^|\/)appsettings[\w.-]*\.json$/,
    appender: /"Name"\s*:\s*"File"/,
    encoder: /(?:Json|Compact\w*)Formatter|"FormatterName"\s*:\s*"json"/i
  },
  { name: /(?:^|\/)Gemfile$/, encoder: /\b(?:lograge|semantic_logger|rails_semantic_logger)\b/ },
  {
    name: /(?:^|\/)monolog[\w.-]*\.ya?ml$/,
    appender: /^[ \t]*type:\s*['"]?(?:stream|rotating_file)['"]?[ \t]*\n[ \t]*path:[ \t]*["']?(?!php:\/\/)[%\w/.]/m,
    encoder: /monolog\.formatter\.(?:json|logstash|gelf)/
  },
  {
    // The image of nginx links the files of its own folder to the standard outputs.
    name: /(?:^|\/)nginx[\w.-]*\.conf(?:\.template)?$/,
    appender: /^[ \t]*(?:access_log|error_log)\s+(?!off\b|\/dev\/|\/var\/log\/nginx\/|stderr|syslog:)\/\S+/m,
    encoder: /log_format\s+\S+\s+escape=json/
  }
];
var leftOut5 = /(?:^|\/)(?:tests?|__tests__|testdata|fixtures|examples?|samples|docs|node_modules|vendor|target|dist)\//;
var sizeLimit11 = 512 * 1024;
async function logFiles(tree) {
  const wanted = tree.files.flatMap((file) => {
    const sort = leftOut5.test(file) || /-test\./.test(file) ? void 0 : sorts2.find(({ name }) => name.test(file));
    return sort === void 0 ? [] : [{ file, sort }];
  });
  await tree.load(wanted.map(({ file }) => file));
  const found2 = { appenders: [], encoder: null };
  for (const { file, sort } of wanted) {
    const whole2 = await textOf(tree, file);
    if (whole2.length > sizeLimit11) continue;
    const text2 = withoutComments(whole2);
    const [appender, encoder] = [lineOf3(text2, sort.appender), lineOf3(text2, sort.encoder)];
    if (appender !== null) found2.appenders.push({ file, line: appender });
    if (encoder !== null) found2.encoder ??= { file, line: encoder };
  }
  return found2;
}
function withoutComments(text2) {
  return blankBetween(text2, /<!--/g, "-->").replaceAll(/^[ \t]*(?:#|\/\/|;).*$/gm, "");
}
function lineOf3(text2, pattern) {
  const match = pattern === void 0 ? null : pattern.exec(text2);
  if (match === null) return null;
  const lead = /^\s*/.exec(match[0])?.[0] ?? "";
  return text2.slice(0, match.index + lead.length).split("\n").length;
}

// src/collect/private-keys.ts
var shortest = 60;
var longest2 = 2e4;
var begin = /-----BEGIN ([A-Z0-9 ]{0,30})PRIVATE KEY-----/g;
function privateKey(text2) {
  let sealed2 = null;
  for (const match of text2.matchAll(begin)) {
    const start = match.index + match[0].length;
    const rest = text2.slice(start, start + longest2);
    const end = rest.indexOf("-----");
    if (end < 0 || !rest.startsWith("-----END", end)) continue;
    const found2 = read4(match[1] ?? "", rest.slice(0, end), match.index);
    if (found2?.clear) return found2;
    sealed2 ??= found2;
  }
  return sealed2;
}
function read4(label2, written2, offset) {
  const lines3 = written2.split(/\r?\n|\\r|\\n/).map((line2) => line2.replace(/^[\s"'+#*/|>-]*|[\s"'+,;\\]*$/g, ""));
  const headers = lines3.some((line2) => /^Proc-Type: 4, ?ENCRYPTED/.test(line2));
  const body = lines3.filter((line2) => line2 !== "" && !/^[A-Za-z-]+: /.test(line2)).join("");
  const named8 = headers || label2.includes("ENCRYPTED");
  if (!named8 && (body.length < shortest || new Set(body).size < 12)) return null;
  if (!/^[A-Za-z0-9/+]{16,}={0,2}$/.test(body)) return null;
  const encrypted2 = named8 || label2.startsWith("OPENSSH") && hasCipher(body);
  return { type: /SIGSTORE|COSIGN/.test(label2) ? "cosign-key" : "private-key", clear: !encrypted2, offset };
}
function hasCipher(body) {
  const bytes = Buffer.from(body.slice(0, 80), "base64");
  return bytes.toString("latin1", 0, 14) === "openssh-key-v1" && bytes.toString("latin1", 19, 23) !== "none";
}

// src/collect/material.ts
var sizeLimit12 = 1024 * 1024;
var binary = /\.(?:png|jpe?g|gif|ico|webp|svg|woff2?|ttf|eot|pdf|zip|gz|tgz|jar|mp4|webm|map)$/i;
var stores2 = /\.(?:jks|p12|pfx|keystore)$/i;
async function material(tree) {
  const files3 = tree.files.filter((file) => !binary.test(file) && !isLeftOut(file));
  const facts = await pool(files3, 16, (file) => factOf8(tree, file));
  return facts.filter((fact2) => fact2 !== null);
}
async function factOf8(tree, file) {
  const bytes = await bytesOf(tree, file);
  if (bytes === null) return null;
  const found2 = stores2.test(file) ? keystore(bytes) : bytes.length > sizeLimit12 ? null : inText(file, bytes) ?? twin(tree, file, bytes);
  if (found2 === null) return null;
  const line2 = found2.offset === void 0 ? {} : { line: lineOf4(bytes, found2.offset) };
  const { type, clear } = found2;
  return { kind: "secretMaterial", subject: file, at: { file, ...line2 }, value: { type, clear } };
}
function keystore(bytes) {
  const magic = bytes.length > 64 && (bytes.readUInt32BE(0) === 4277010157 || bytes[0] === 48);
  return magic ? { type: "keystore", clear: true } : null;
}
function twin(tree, file, bytes) {
  const decrypted = /\.dec(?:\.[a-z]{1,5})?$/.test(file);
  const encrypted2 = [file.replace(/(\.[^./]+)$/, ".enc$1"), `${file}.enc`].some(
    (other) => other !== file && tree.has(other)
  );
  const sealed2 = bytes.includes("ENC[AES256_GCM") || bytes.includes("BEGIN AGE ENCRYPTED FILE");
  return (decrypted || encrypted2) && !sealed2 && bytes.length > 0 ? { type: "decrypted-twin", clear: true } : null;
}
function inText(file, bytes) {
  return (bytes.includes("AGE-SECRET-KEY-1") ? search(bytes, /AGE-SECRET-KEY-1[0-9A-Z]{58}/, "age-key") : null) ?? (bytes.includes("PRIVATE KEY-----") ? privateKey(bytes.toString("utf8")) : null) ?? kubeconfig(bytes) ?? token(file, bytes);
}
function kubeconfig(bytes) {
  const key2 = bytes.includes("client-key-data:");
  if (!key2 && !(bytes.includes("current-context:") && bytes.includes("token:"))) return null;
  return search(bytes, /^[ \t]*(?:-[ \t]+)?(?:client-key-data|token):[ \t]*["']?[A-Za-z0-9+/=_.-]{60}/m, "kubeconfig");
}
function token(file, bytes) {
  if (bytes.length > 16 * 1024 || !/(^|[/._-])tokens?(\.[a-z]+)?$/i.test(file)) return null;
  return search(bytes, /^eyJ[A-Za-z0-9_-]{20,4000}\.eyJ[A-Za-z0-9_-]{20,8000}\.[A-Za-z0-9_-]{20,2000}\s*$/, "token");
}
function search(bytes, pattern, type) {
  const match = pattern.exec(bytes.toString("utf8"));
  return match === null ? null : { type, clear: true, offset: match.index };
}
function lineOf4(bytes, offset) {
  return bytes.toString("utf8").slice(0, offset).split("\n").length;
}

// src/collect/observability-files.ts
var ruleFile = /^((?:.*\/)?)files\/rules\/(.+)$/;
var dashboardFile = /^((?:.*\/)?)files\/dashboards\/.+\.json$/;
var loadedFile = /^(?:metrics|logs)\/[^/]+\.yaml\.tpl$/;
var lookedAt = /\.(?:ya?ml|tpl|json)$/;
async function observabilityFiles(tree, cache) {
  const files3 = tree.files.filter((file) => !isLeftOut(file));
  const rules = files3.filter((file) => ruleFile.test(file) && lookedAt.test(file));
  const dashboards = files3.filter((file) => dashboardFile.test(file));
  const charts = new Set(
    [...rules, ...dashboards].map((file) => file.replace(/\/?files\/(?:rules|dashboards)\/.*$/, "") || ".")
  );
  const found2 = { alerts: [], facts: [], charts };
  await tree.load([...rules, ...dashboards]);
  for (const file of rules) await addRules(tree, file, { found: found2, cache });
  for (const file of dashboards) found2.facts.push(dashboardFact(file, await cache.text(tree, file)));
  return found2;
}
function seenThrough(spot2, { charts }) {
  if (spot2.source === void 0 || !charts.has(spot2.source)) return spot2;
  return { ...spot2, kinds: spot2.kinds.filter((kind) => kind !== "alerting" && kind !== "dashboard") };
}
async function addRules(tree, file, { found: found2, cache }) {
  const [, chart = "", path4 = ""] = ruleFile.exec(file) ?? [];
  if (await readsItself(tree, chart, cache)) return;
  const { document, problem, line: line2 } = readTemplated(await cache.text(tree, file));
  const broken2 = problem === "" && !isRecord(document) ? "not a mapping" : problem;
  const loaded = loadedFile.test(path4);
  const problems = [...loaded ? [] : [`expected: ${expected2(chart, path4)}`], ...broken2 === "" ? [] : [broken2]];
  const value = { file, loaded, valid: broken2 === "", problem: problems.join(" ; ") };
  found2.facts.push(fileFact({ file, line: broken2 === "" ? 1 : line2 }, value));
  if (loaded && value.valid) found2.alerts.push({ at: { file, line: 1 }, groups: at(document, "groups") });
}
function expected2(chart, path4) {
  const name = path4.slice(path4.lastIndexOf("/") + 1).replace(/\.(?:ya?ml(?:\.tpl)?|tpl|json)$/, "");
  return `${chart}files/rules/${/(?:^|\/)logs\//.test(path4) ? "logs" : "metrics"}/${name}.yaml.tpl`;
}
function fileFact(where, value) {
  return { kind: "alertFile", subject: where.file, at: where, value };
}
async function readsItself(tree, chart, cache) {
  const templates = tree.files.filter((file) => file.startsWith(`${chart}templates/`)).sort(byCodeUnit);
  for (const file of templates) if ((await cache.text(tree, file)).includes("files/rules")) return true;
  return false;
}
function dashboardFact(file, text2) {
  return { kind: "dashboard", subject: file, at: { file, line: 1 }, value: { name: file, valid: isDashboard(text2) } };
}

// src/collect/host-literals.ts
var named6 = /(?:\bhttps?:\/\/|\bhost(?:name)?:\s*["']?)((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,})(?![\w.-]|\{\{)/gi;
function hostLiterals(template2, exposed2) {
  const names3 = exposed2.filter((host) => host.includes("."));
  return withoutComments2(template2).split("\n").flatMap((text2, index) => {
    const written2 = names3.filter((host) => holds2(text2, host));
    const telling = [...text2.matchAll(named6)].map((match) => match[1] ?? "").filter((host) => classOf(host) !== null);
    return [.../* @__PURE__ */ new Set([...written2, ...telling])].map((host) => ({ line: index + 1, host }));
  });
}
function withoutComments2(template2) {
  return blankBetween(template2, /\{\{-?\s{0,9}\/\*/g, "*/").replaceAll(/(^|\s)#.*$/gm, "$1");
}
function holds2(text2, host) {
  for (let at3 = text2.indexOf(host); at3 >= 0; at3 = text2.indexOf(host, at3 + 1)) {
    const around = `${text2[at3 - 1] ?? " "}${text2[at3 + host.length] ?? " "}`;
    if (!/[\w.{}-]/.test(around)) return true;
  }
  return false;
}

// src/collect/overlays.ts
async function overlayFacts(tree, facts, around) {
  const { environments: environments2, cache } = around;
  const found2 = [];
  for (const environment of environments2) {
    const sources = facts.filter(
      (fact2) => fact2.kind === "source" && fact2.environment === environment.name && fact2.value.type !== "manifests"
    );
    const owned = environment.sources.some((source) => isOwn2(source, environment, environments2));
    for (const { subject: subject2, source, at: at3, value } of sources) {
      const common = { kind: "overlay", source, environment: environment.name };
      const own = owned || environment.class === null && await isOverlay(tree, value, cache);
      const file = value.type === "chart" ? join(value.path, "Chart.yaml") : at3.file;
      found2.push({ ...common, subject: subject2, at: { file }, value: { own, host: "" } });
      if (value.type !== "chart") continue;
      for (const one2 of await literalsOf(tree, value.path, { facts, environment, cache })) {
        const { file: template2, line: line2, host } = one2;
        found2.push({ ...common, subject: `${template2}[${host}]`, at: { file: template2, line: line2 }, value: { own, host } });
      }
    }
  }
  return found2;
}
async function isOverlay(tree, { type, path: path4 }, cache) {
  return type === "kustomization" && (await closureOf(tree, path4, cache)).kustomizations.length > 1;
}
function isOwn2(source, environment, all) {
  if (environment.class === null || source.type === "manifests") return false;
  const others3 = all.filter((other) => other !== environment && other.class !== environment.class);
  const elsewhere4 = others3.flatMap((other) => other.sources.flatMap(filesOf2));
  return filesOf2(source).some((file) => !elsewhere4.includes(file));
}
function filesOf2(source) {
  if (source.type === "manifests") return [];
  if (source.type === "kustomization") return [source.kustomization];
  return source.values.filter((file) => !/^(?:\.\/)?values\.ya?ml$/.test(file)).map((file) => `${source.chart}/${file}`);
}
async function literalsOf(tree, chart, around) {
  const { facts, environment, cache } = around;
  const exposed2 = facts.flatMap(
    (fact2) => fact2.kind === "exposedHost" && fact2.environment === environment.name && fact2.source === chart ? [fact2.value.host] : []
  );
  const templates = tree.files.filter((file) => isIn(file, join(chart, "templates")) && /\.(?:ya?ml|tpl)$/.test(file));
  const found2 = [];
  for (const file of templates) {
    const hosts2 = /* @__PURE__ */ new Set();
    for (const { line: line2, host } of hostLiterals(await cache.text(tree, file), exposed2)) {
      if (!hosts2.has(host)) found2.push({ file, line: line2, host });
      hosts2.add(host);
    }
  }
  return found2;
}

// src/collect/rescans.ts
function rescanFacts({ chores, pipelines: pipelines2 }) {
  const known2 = chores.filter(isRescan).flatMap((chore) => factOf9(chore) ?? []);
  const elsewhere4 = known2.length === 0 || pipelines2.some(({ value }) => value.forge === "gitlab");
  return elsewhere4 ? [...known2, unknown2] : known2;
}
var unknown2 = {
  kind: "rescan",
  subject: "project",
  at: { file: "" },
  value: { job: "", days: void 0 },
  doubts: { days: { code: "schedules-elsewhere" } }
};
function isRescan({ builds, deeds, schedules }) {
  return schedules.length > 0 && (builds || deeds.some(({ type }) => type === "scan"));
}
function factOf9({ subject: subject2, at: at3, job, schedules }) {
  const gaps = schedules.map(daysBetween).filter((gap) => gap !== null);
  return gaps.length === 0 ? null : { kind: "rescan", subject: subject2, at: at3, value: { job, days: Math.min(...gaps) } };
}
function daysBetween(expression) {
  const hours = readSchedule(expression, "posix")?.hours ?? null;
  return hours === null ? null : Math.ceil(hours / 24);
}

// src/collect/tasks.ts
function taskFacts(chores, tree, policies) {
  const testFiles = tree.root.files.some(isTestFile);
  const facts = chores.map((chore) => taskFact(chore, { chores, testFiles, policies }));
  return facts.filter(
    ({ value }) => [value.tests, value.analyses, value.scans, value.signatures, value.deployments].some((list2) => list2.length > 0)
  );
}
function taskFact(chore, { chores, testFiles, policies }) {
  const { subject: subject2, at: at3, job, pipeline, deeds } = chore;
  const named8 = (type) => [...new Set(deeds.filter((one2) => one2.type === type).map(({ tool }) => tool))];
  const signatures = deeds.filter(({ type }) => type === "signature");
  const loose = loosenessOf2(chore, chores);
  const doubts = {};
  if (loose === void 0) doubts.loose = { code: "variable-unknown", variable: "continue-on-error" };
  if (!policies && signatures.length > 0) doubts.signatureVerified = { code: "signature-unverified" };
  return {
    kind: "task",
    subject: subject2,
    at: at3,
    value: {
      job,
      pipeline,
      tests: named8("tests"),
      testFiles,
      coverage: deeds.some((one2) => one2.type === "tests" && one2.coverage),
      analyses: named8("analysis"),
      scans: named8("scan"),
      signatures: named8("signature"),
      signedByDigest: signatures.length > 0 && signatures.every(({ byDigest }) => byDigest),
      signatureVerified: policies ? true : void 0,
      deployments: deeds.some(({ type }) => type === "cluster") ? [] : named8("deployment"),
      loose
    },
    ...Object.keys(doubts).length > 0 ? { doubts } : {}
  };
}
var guarding = ["tests", "analysis"];
function loosenessOf2(chore, chores) {
  const asked2 = chore.deeds.filter(({ type }) => guarding.includes(type));
  const written2 = asked2.map(({ loose }) => loose).find((loose) => loose !== "");
  if (written2 !== void 0) return written2;
  if (chore.loose !== "" || !chore.manual) return chore.loose;
  const same = (type) => chores.some((other) => stops(other, type));
  return asked2.every(({ type }) => same(type)) ? "" : "manual";
}
function stops({ manual, loose, deeds }, type) {
  return !manual && loose === "" && deeds.some((one2) => one2.type === type && one2.loose === "");
}

// src/collect/verification.ts
function verifiesImages({ object }) {
  const group = apiGroup(string(object.apiVersion));
  if (group === "policy.sigstore.dev") return object.kind === "ClusterImagePolicy";
  if (!/(?:^|\.)kyverno\.io$/.test(group)) return false;
  if (/ImageValidatingPolicy$/.test(string(object.kind))) return true;
  return records(at(object, "spec", "rules")).some(({ item }) => item.verifyImages !== void 0);
}

// src/collect/support-ends.ts
function readSupportEnds(text2) {
  const { documents: documents2, problems } = readYaml(text2, "core");
  if (problems.length > 0) throw new Error(`support ends: ${problems[0]?.reason}`);
  const root = record(documents2[0]);
  const table = {
    abandoned: records(root["abandoned"]).map(({ item }) => ({
      image: glob(string(item["image"])),
      ended: scalar(item["ended"]),
      ends: days2(item["ends"])
    })),
    rolling: list(root["rolling"]).map((pattern) => glob(string(pattern))),
    distributions: days2(root["distributions"]),
    images: records(root["images"]).map(({ item }) => ({
      image: glob(string(item["image"])),
      until: scalar(item["until"]),
      ends: days2(item["ends"])
    }))
  };
  return (image) => endOf(table, image);
}
function days2(value) {
  return new Map(Object.entries(record(value)).map(([name, day]) => [name, day === "none" ? "" : scalar(day)]));
}
function endOf({ abandoned, rolling, distributions, images: images3 }, image) {
  const name = fullName(image);
  const dead = abandoned.find((entry3) => entry3.image(name));
  if (dead) return byVersion(dead.ends, image.tag, /* @__PURE__ */ new Map()) || dead.ended;
  if (rolling.some((pattern) => pattern(name))) return "";
  const entry2 = images3.find((one2) => one2.image(name));
  if (entry2 === void 0) return void 0;
  if (entry2.until !== "") return entry2.until;
  const product = byVersion(entry2.ends, image.tag, distributions);
  const below4 = distributionOf(image.tag, distributions);
  return product === void 0 ? void 0 : earliest(product, below4 ?? "");
}
function byVersion(ends, tag, names3) {
  const version = /^v?(\d+(?:\.\d+)*)/.exec(tag)?.[1];
  if (version === void 0) return tag.includes("$") ? void 0 : distributionOf(tag, names3) ?? "";
  const parts2 = version.split(".");
  for (let length = parts2.length; length > 0; length--) {
    const end = ends.get(parts2.slice(0, length).join("."));
    if (end !== void 0) return end;
  }
  const longer2 = [...ends].filter(([cycle]) => cycle.startsWith(`${version}.`)).map(([, end]) => end);
  return longer2.length === 0 ? void 0 : longer2.includes("") ? "" : longer2.sort().at(-1);
}
function distributionOf(tag, distributions) {
  const segments = tag.toLowerCase().split(/[-_]/);
  return segments.map((segment2) => distributions.get(segment2)).find((end) => end !== void 0);
}
function earliest(one2, other) {
  if (one2 === "" || other === "") return one2 === "" ? other : one2;
  return one2 < other ? one2 : other;
}

// src/collect/values-credentials.ts
var holdsName = /secrets?$/i;
var ownSecret = /client|jwt|cookie|shared|session|hmac|webhook|app/i;
var objectName = /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/;
function valuesCredentials(values) {
  return values.flatMap(
    ({ source, environment, leaves }) => leaves.flatMap((leaf) => factOf10(leaf, source, environment) ?? [])
  );
}
function factOf10(leaf, source, environment) {
  const { file, path: path4, name, value } = leaf;
  const isName = holdsName.test(name) && !ownSecret.test(name) && objectName.test(string(value));
  const literal2 = isLiteralCredential(name, value) && !isName || holdsPassword(value);
  if (!literal2 && senseOf2(name) === "nothing") return null;
  return {
    kind: "credential",
    subject: `${file}[${path4.join(".")}]`,
    source,
    environment,
    at: { file },
    origin: { document: 0, path: path4, form: "raw" },
    value: { name, place: "values", literal: literal2, refusedName: false }
  };
}

// src/collect/values-leaves.ts
var referring = /^(?:secretKeys|secretKeyRef|secretRefs?|existingSecret|valueFrom|remoteRef|keyMapping|externalSecrets?)$/;
async function chartValues(tree, environments2, cache) {
  const found2 = [];
  for (const environment of environments2) {
    for (const source of environment.sources) {
      if (source.type !== "chart") continue;
      const files3 = ["values.yaml", ...source.values].flatMap((name) => inside(source.chart, name) ?? []);
      const there = [...new Set(files3)].filter((file) => tree.has(file));
      const leaves = await merged(tree, there, cache);
      found2.push({ source: source.chart, environment: environment.name, files: there, leaves });
    }
  }
  return found2;
}
async function merged(tree, files3, cache) {
  const leaves = /* @__PURE__ */ new Map();
  for (const file of files3) {
    const { documents: documents2 } = await cache.yaml(tree, file, "kubernetes");
    if (isKubernetes(documents2[0])) continue;
    visit5(
      documents2[0] ?? null,
      { path: [], name: "" },
      {
        leaf: ({ path: path4, name }, value) => leaves.set(keyOf5(path4), { file, path: path4, name, value }),
        whole: ({ path: path4 }) => forget(leaves, path4)
      }
    );
  }
  return [...leaves.values()];
}
function keyOf5(path4) {
  return path4.map((key2) => JSON.stringify(key2)).join("\0");
}
function forget(leaves, path4) {
  const prefix = `${keyOf5(path4)}\0`;
  for (const key2 of leaves.keys()) if (key2.startsWith(prefix)) leaves.delete(key2);
}
var depthLimit14 = 30;
function visit5(value, spot2, visitor) {
  const { path: path4, name } = spot2;
  if (path4.length > depthLimit14) return;
  if (isRecord(value)) return visitKeys(value, spot2, visitor);
  visitor.whole(spot2);
  if (!Array.isArray(value)) return visitor.leaf(spot2, value);
  for (const [index, item] of value.entries()) visit5(item, { path: [...path4, index], name }, visitor);
}
function visitKeys(value, { path: path4, name }, visitor) {
  const own = string(value["name"]);
  for (const [key2, item] of Object.entries(value)) {
    if (referring.test(key2) && isRecord(item)) continue;
    visit5(item, { path: [...path4, key2], name: key2 === "value" ? own || name : key2 }, visitor);
  }
}

// src/collect/locate-file.ts
function locateInPatch({ source, origin, paths, patch, file }) {
  const from = source.documents()[origin.document] ?? null;
  const base = listPrefix(paths[0] ?? []);
  for (const { document, item } of objectsOf(patch, origin)) {
    const moved = paths.map(
      (path4) => translate(path4.slice(base), at2(from, (paths[0] ?? []).slice(0, base)), item.document)
    );
    const whole2 = moved.flatMap((path4) => path4 === null ? [] : [[...item.path, ...path4]]);
    const found2 = deepest(patch, { document, paths: whole2, file });
    if (found2?.whole) return found2;
  }
  return void 0;
}
function deepest({ locate: locate3 }, { document, paths, file }) {
  let best;
  for (const path4 of paths) {
    const place2 = locate3(document, path4);
    if (place2 === void 0) continue;
    if (place2.depth === path4.length) return { location: { file, line: place2.line, column: place2.column }, whole: true };
    if (best === void 0 || place2.depth > best.depth) best = place2;
  }
  return best && { location: { file, line: best.line, column: best.column }, whole: false };
}
function listPrefix(path4) {
  let length = 0;
  while (path4[length] === "items" && typeof path4[length + 1] === "number") length += 2;
  return length;
}
function objectsOf(patch, { object }) {
  const all = patch.documents().flatMap((read5, document) => expandList(read5).map((item) => ({ document, item })));
  return all.filter(({ item }) => {
    const name = string(record(item.document, "metadata").name);
    return string(record(item.document).kind) === object?.kind && name !== "" && object.name.includes(name);
  });
}
function at2(value, path4) {
  let current = value;
  for (const key2 of path4) {
    current = Array.isArray(current) && typeof key2 === "number" ? current[key2] ?? null : isRecord(current) ? current[key2] ?? null : null;
  }
  return current;
}
function translate(path4, from, to) {
  const moved = [];
  let [source, target] = [from, to];
  for (const key2 of path4) {
    const next = typeof key2 === "number" ? sameItem(source, target, key2) : key2;
    if (next === null) return null;
    source = at2(source, [key2]);
    target = at2(target, [next]);
    moved.push(next);
  }
  return moved;
}
function sameItem(from, to, index) {
  const name = string(record(at2(from, [index])).name);
  if (name === "") return Array.isArray(to) && Array.isArray(from) && to.length === from.length ? index : null;
  return records(to).find(({ item }) => string(item.name) === name)?.index ?? null;
}
var ownKeys = [
  [/^metadata\.namespace$/, "namespace"],
  [/containers\.\d+\.image$/, "images"],
  [/^spec\.replicas$/, "replicas"]
];
function locateInKustomization({ patch, paths, file }) {
  for (const path4 of paths) {
    const text2 = path4.slice(listPrefix(path4)).join(".");
    const key2 = ownKeys.find(([field2]) => field2.test(text2))?.[1];
    const found2 = key2 === void 0 ? void 0 : deepest(patch, { document: 0, paths: [[key2]], file });
    if (found2?.whole) return found2;
  }
  return void 0;
}

// src/collect/locate-in-template.ts
function locateInTemplate(template2, fact2, paths) {
  const { at: at3, origin } = fact2;
  const { documents: documents2 } = template2;
  const document = documentOf2(documents2, origin?.object);
  if (document === null) return { ...at3, ...kindLine(template2.original, origin?.object?.kind ?? "") };
  const read5 = documents2[document] ?? null;
  let best;
  for (const path4 of paths) {
    const sure = surePath(path4, read5, nameOf5(fact2));
    const place2 = certain(template2, document, sure);
    if (place2 === void 0) continue;
    if (sure.length === path4.length && place2.depth === path4.length)
      return { ...at3, line: place2.line, column: place2.column };
    if (best === void 0 || place2.depth > best.depth) best = place2;
  }
  return best === void 0 ? at3 : { ...at3, line: best.line, column: best.column };
}
function certain({ locate: locate3, uncertain }, document, path4) {
  for (let length = path4.length; length > 0; length--) {
    const place2 = locate3(document, path4.slice(0, length));
    if (place2 === void 0) return void 0;
    if (place2.depth === length && !uncertain.has(place2.line)) return { ...place2, depth: length };
  }
  const kind = locate3(document, ["kind"]);
  return kind?.depth === 1 && !uncertain.has(kind.line) ? { ...kind, depth: 0 } : void 0;
}
var nameOf5 = (fact2) => "name" in fact2.value && typeof fact2.value.name === "string" ? fact2.value.name : "";
function surePath(path4, document, name) {
  const sure = [];
  let current = document;
  for (const key2 of path4) {
    const next = typeof key2 === "number" ? itemOf(current, { index: key2, name }) : key2;
    if (next === null) break;
    sure.push(next);
    current = child(current, next);
  }
  return sure;
}
function itemOf(list2, { index, name }) {
  if (!Array.isArray(list2)) return null;
  const named8 = list2.findIndex((item) => name !== "" && isRecord(item) && item.name === name);
  if (named8 >= 0) return named8;
  return list2.length === 1 && index === 0 ? 0 : null;
}
function child(value, key2) {
  if (typeof key2 === "number") return Array.isArray(value) ? value[key2] ?? null : null;
  return isRecord(value) ? value[key2] ?? null : null;
}
function documentOf2(documents2, object) {
  const alike = documents2.flatMap(
    (document, index) => object !== void 0 && string(record(document).kind) === object.kind ? [{ document, index }] : []
  );
  const named8 = alike.filter(({ document }) => string(record(document, "metadata").name) === object?.name);
  if (named8.length === 1) return named8[0]?.index ?? null;
  return alike.length === 1 ? alike[0]?.index ?? null : null;
}
function kindLine(template2, kind) {
  const lines3 = template2.split("\n").flatMap((line2, index) => /^kind:\s*(\S+)\s*$/.exec(line2)?.[1] === kind ? [index + 1] : []);
  return lines3.length === 1 ? { line: lines3[0] } : {};
}

// src/collect/locate-template.ts
var control = /^\{\{-?\s*(?:if|else|end|range|with|define|block|template|break|continue|\/\*|\$[\w]*\s*:?=)/;
function maskTemplate(template2) {
  const hidden2 = template2.replaceAll(
    /\{\{[\s\S]*?\}\}/g,
    (action2) => control.test(action2) ? blank(action2) : action2.replaceAll(/[^\n]/g, "x")
  );
  const original = template2.replaceAll(/\{\{[\s\S]*?\}\}/g, blank).split("\n");
  const lines3 = hidden2.split("\n").map((line2, index) => original[index]?.trim() === "" ? "" : line2);
  return { text: lines3.join("\n"), uncertain: uncertainLines(template2) };
}
var blank = (action2) => action2.replaceAll(/[^\n]/g, " ");
function uncertainLines(template2) {
  const uncertain = /* @__PURE__ */ new Set();
  const open2 = [];
  for (const match of template2.matchAll(/\{\{-?\s*(if|range|with|define|block|else|end)\b[\s\S]*?\}\}/g)) {
    const line2 = template2.slice(0, match.index).split("\n").length;
    const word = match[1];
    const current = open2.at(-1);
    if (word === "else" && current) current.several = true;
    else if (word === "end" && current) close(open2.pop(), { line: line2, uncertain });
    else if (word !== "else" && word !== "end") open2.push({ start: line2, several: word === "define" });
  }
  return uncertain;
}
function close({ start, several }, { line: line2, uncertain }) {
  if (several) for (let inside2 = start; inside2 <= line2; inside2++) uncertain.add(inside2);
}

// src/collect/opened.ts
function open(text2) {
  let documents2;
  let template2;
  return {
    text: text2,
    documents: () => documents2 ??= readYaml(text2, "kubernetes").documents,
    locate: locator(text2, "kubernetes"),
    template: () => template2 ??= openTemplate(text2)
  };
}
function openTemplate(text2) {
  const { text: masked, uncertain } = maskTemplate(text2);
  const { documents: documents2 } = readYaml(masked, "kubernetes");
  return { original: text2, uncertain, documents: documents2, locate: locator(masked, "kubernetes") };
}

// src/collect/locate.ts
var openLimit = 64;
function createLocator(tree) {
  const opened = /* @__PURE__ */ new Map();
  const openFile = (file) => {
    const known2 = opened.get(file);
    if (known2 !== void 0) return known2;
    if (opened.size >= openLimit) opened.clear();
    const fresh = textOf(tree, file).then(open);
    opened.set(file, fresh);
    return fresh;
  };
  return (fact2, fields) => locate2({ tree, openFile }, fact2, fields);
}
async function locate2({ tree, openFile }, fact2, fields) {
  const { at: at3, origin } = fact2;
  if (origin === void 0 || at3.line !== void 0 || !tree.has(at3.file)) return at3;
  const paths = pathsOf2(origin, fields);
  const source = await openFile(at3.file);
  if (origin.form === "template") return locateInTemplate(source.template(), fact2, paths);
  for (const file of origin.patches ?? []) {
    if (!tree.has(file)) continue;
    const request = { source, origin, paths, patch: await openFile(file), file };
    const found2 = isKustomizationFile(file) ? locateInKustomization(request) : locateInPatch(request);
    if (found2?.whole) return found2.location;
  }
  return deepest(source, { document: origin.document, paths, file: at3.file })?.location ?? at3;
}
function pathsOf2({ path: path4, fields }, wanted) {
  const places = fields?.() ?? {};
  const found2 = wanted.flatMap((field2) => placed(places, field2));
  return found2.length > 0 ? found2 : [path4];
}
function placed(fields, field2) {
  const parts2 = field2.split(".");
  for (let length = parts2.length; length > 0; length--) {
    const key2 = parts2.slice(0, length).join(".");
    if (Object.hasOwn(fields, key2)) return fields[key2] ?? [];
  }
  return [];
}

// src/collect/index.ts
async function collect(tree, options) {
  const { project, environments: environments2 } = options;
  const seen = withoutIgnored(tree, project.ignore);
  const [rendered, chain, papers, secrets, values, charts, logs, watch, measured] = await Promise.all([
    render2(tree, environments2, { ...options, kubernetesApis: options.tables.kubernetesApis }),
    allPipelines(tree, options.companions ?? []),
    documents(seen),
    material(seen),
    chartValues(tree, environments2, options.cache),
    chartDependencies(tree, environments2, options.cache),
    logFiles(seen),
    observabilityFiles(seen, options.cache),
    instrumentationFiles(seen)
  ]);
  const mounts2 = [...new Set(rendered.objects.flatMap(mountPaths))];
  const images3 = await dockerfiles(seen, {
    project,
    baseImages: readBaseImages(options.tables.baseImages),
    supportEnds: readSupportEnds(options.tables.supportEnds),
    builds: chain.builds,
    mounts: mounts2
  });
  const builds = buildsOf(chain.builds, images3.dockerfiles, { tree, project });
  const written2 = images3.dockerfiles.map(({ value }) => value);
  const cluster2 = clusterFacts(rendered, options, { builds, dockerfiles: written2, logs });
  const containers = cluster2.filter((fact2) => fact2.kind === "container");
  const facts = [
    ...rendered.facts,
    declaration(project),
    ...cluster2.filter(({ kind }) => kind !== "sharedResource"),
    ...isolationOfProduction([...rendered.facts, ...cluster2], environments2),
    ...await otherSignIns(seen, { environments: environments2, cluster: cluster2, values }),
    ...charts,
    ...alertFacts(rendered.objects, watch, environments2),
    ...dashboardFacts(rendered.objects),
    ...watch.facts,
    ...measured.facts,
    ...unseenInstrumentation(measured, cluster2),
    ...applicationLogs(logs, [...cluster2, ...images3.dockerfiles]),
    ...await overlayFacts(tree, [...rendered.facts, ...cluster2], options),
    ...chain.pipelines,
    ...chain.jobs,
    ...taskFacts(chain.chores, tree, rendered.objects.some(verifiesImages)),
    ...rescanFacts(chain),
    ...await ecosystemFacts(seen),
    ...images3.dockerfiles,
    ...images3.ports,
    ...images3.contents,
    ...imageSources(images3.dockerfiles, containers),
    ...papers,
    ...secrets,
    ...valuesCredentials(values),
    ...valuesTlsSettings(values),
    ...await settingsTls(seen),
    ...await pipelineTlsSettings(chain.chores, tree)
  ];
  const repository = repositoryOf(project, facts, (options.companions ?? []).length > 0);
  return {
    revision: tree.revision,
    ref: null,
    judged: null,
    facts,
    blindSpots: [
      ...rendered.blindSpots.map((spot2) => hidesSources(seenThrough(spot2, watch), images3.dockerfiles)),
      ...chain.blindSpots,
      ...halfElsewhere(repository)
    ],
    environments: [...environments2],
    attestations: project.attestations,
    project: {
      cluster: project.cluster.kind,
      kubernetes: project.cluster.kubernetes ?? "",
      name: project.name,
      declared: project.declared,
      users: project.users ?? void 0,
      personal: project.data.personal ?? void 0
    },
    repository,
    notes: rendered.notes
  };
}
function clusterFacts(rendered, { environments: environments2, project }, made3) {
  return environments2.flatMap((environment) => {
    const here = rendered.blindSpots.filter(
      (spot2) => spot2.environment === void 0 || spot2.environment === environment.name
    );
    const hidden2 = here.find(({ kinds: kinds4 }) => kinds4.includes("manifest") || kinds4.includes("workload"))?.cause;
    const objects = rendered.objects.filter((object) => object.environment === environment.name);
    return kubernetesFacts(objects, { environment, project, ...made3, ...hidden2 && { hidden: hidden2 } });
  });
}
function mountPaths(rendered) {
  const found2 = [];
  const walk2 = (value, depth) => {
    if (typeof value !== "object" || value === null || depth > 12) return;
    for (const [key2, inner] of Object.entries(value)) {
      if (key2 === "mountPath" && typeof inner === "string") found2.push(inner);
      else walk2(inner, depth + 1);
    }
  };
  walk2(rendered.object.spec, 0);
  return found2;
}

// src/judge/attestations.ts
function isAttestable(rule) {
  return rule.proof === "declared" || rule.attestable;
}
function statementOn(rule, attestations, today) {
  const ours = isAttestable(rule) ? attestations.filter((one2) => one2.rule === rule.id) : [];
  const latest = [...ours].sort((a, b) => endOf2(a, rule) < endOf2(b, rule) ? 1 : -1)[0] ?? null;
  const valid = latest !== null && endOf2(latest, rule) >= today;
  return { valid: valid ? latest : null, ended: valid ? null : latest };
}
function endOf2(attestation, rule) {
  const limit2 = addMonths(attestation.date, rule.validity ?? 12);
  return limit2 < attestation.until ? limit2 : attestation.until;
}
function addMonths(day, months2) {
  const [year = 0, month2 = 1, date = 1] = day.split("-").map(Number);
  const total = year * 12 + month2 - 1 + months2;
  const last = new Date(Date.UTC(Math.floor(total / 12), total % 12 + 1, 0)).getUTCDate();
  return `${pad(Math.floor(total / 12), 4)}-${pad(total % 12 + 1, 2)}-${pad(Math.min(date, last), 2)}`;
}
function pad(value, width) {
  return String(value).padStart(width, "0");
}

// src/judge/borrowed.ts
function isAway(rule, { repository, blindSpots }) {
  if (rule.half !== null && !repository.halves.includes(rule.half)) return true;
  const { given: given3 } = rule;
  if (given3 === null) return false;
  return blindSpots.some(({ cause, kinds: kinds4 }) => cause.code === "half-elsewhere" && kinds4.includes(given3));
}
function borrowed(own, rule, ground) {
  const other = ground.borrowed?.get(own.id);
  if (!other || own.outcome !== "unknown" || !isAway(rule, ground)) return own;
  return { ...own, outcome: other.outcome, cause: other.cause, findings: other.findings.map(placeless) };
}
function placeless(finding) {
  const { at: _, ...rest } = finding;
  return rest;
}

// src/judge/order.ts
function byCodeUnit2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function byKeys(a, b) {
  for (const [index, key2] of a.entries()) {
    const order = byCodeUnit2(key2, b[index] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
var strength = ["fail", "unknown", "waived", "pass", "not-applicable"];
function join4(outcomes) {
  let place2 = strength.length - 1;
  for (const outcome of outcomes) place2 = Math.min(place2, strength.indexOf(outcome));
  return strength[place2] ?? "not-applicable";
}
function sortFindings(findings) {
  return [...findings].sort(byPlace);
}
function byPlace(a, b) {
  return byCodeUnit2(a.environment ?? "", b.environment ?? "") || byCodeUnit2(a.source ?? "", b.source ?? "") || byCodeUnit2(a.subject, b.subject) || byCodeUnit2(a.outcome, b.outcome) || byCodeUnit2(a.at?.file ?? "", b.at?.file ?? "") || lineOf5(a) - lineOf5(b) || byCodeUnit2(a.message?.fr ?? "", b.message?.fr ?? "");
}
function lineOf5({ at: at3 }) {
  return at3 ? at3.line ?? 0 : -1;
}

// src/judge/quantifiers.ts
function judgeEvery(hearing) {
  const { judged, scope } = hearing;
  return [...judged.map((one2) => ofFact(one2, hearing)), ...scope.shades.map((one2) => ofShade(one2, hearing))];
}
function ofFact({ fact: fact2, opinion }, hearing) {
  if (opinion.value === "good") return { finding: passing(fact2) };
  const at3 = placeOf2(fact2.at);
  const about = { subject: fact2.subject, ...within(fact2), by: "repository" };
  if (opinion.value === "doubt") {
    const message = opinion.doubt && hearing.words(opinion.doubt);
    return { finding: { outcome: "unknown", ...about, ...at3 && { at: at3 }, ...message && { message } } };
  }
  const outcome = hearing.waived(fact2.subject) ? "waived" : "fail";
  return { finding: { outcome, ...about, ...at3 && { at: at3 }, message: opinion.message }, fact: fact2 };
}
function passing({ subject: subject2, source, environment, at: at3 }) {
  const finding = { outcome: "pass", subject: subject2, by: "repository" };
  if (source !== void 0) finding.source = source;
  if (environment !== void 0) finding.environment = environment;
  if (at3.file !== "") finding.at = { file: at3.file };
  return finding;
}
function ofShade({ spot: spot2, message }, hearing) {
  const at3 = spot2 && placeOf2(spot2.at);
  const about = { subject: at3?.file ?? "project", ...within(spot2 ?? {}), by: "repository" };
  return { finding: { outcome: "unknown", ...about, ...at3 && { at: at3 }, message: hearing.words(message) } };
}
function judgeSome(hearing) {
  return groupsOf(hearing).map((environment) => {
    const here = (one2) => environment === void 0 || one2 === void 0 || one2 === environment;
    const judged = ordered(hearing.judged.filter(({ fact: fact2 }) => here(fact2.environment)));
    const shade2 = hearing.scope.shades.find((one2) => here(one2.environment));
    return ofGroup({ environment, judged, shade: shade2 }, hearing);
  });
}
function groupsOf({ scope }) {
  if (!scope.placed || scope.shades.some((shade2) => shade2.cause === "environment-class-missing")) return [void 0];
  return scope.environments.length > 0 ? scope.environments : ["default"];
}
function ofGroup({ environment, judged, shade: shade2 }, hearing) {
  const about = { subject: "project", ...within({ environment }), by: "repository" };
  const good = judged.find(({ opinion }) => opinion.value === "good");
  if (good) {
    const at3 = placeOf2(good.fact.at);
    return { finding: { outcome: "pass", ...about, ...at3 && { at: { file: at3.file } } } };
  }
  const doubtful2 = judged.find(({ opinion }) => opinion.value === "doubt");
  if (doubtful2 || shade2) return { finding: { outcome: "unknown", ...about, ...doubtOf3(doubtful2, shade2, hearing) } };
  const outcome = hearing.waived("project") ? "waived" : "fail";
  return { finding: { outcome, ...about, ...faultOf(judged, hearing) }, fact: judged[0]?.fact };
}
function doubtOf3(doubtful2, shade2, hearing) {
  const said = doubtful2?.opinion.value === "doubt" ? doubtful2.opinion.doubt : void 0;
  const message = said ?? shade2?.message;
  const at3 = placeOf2(said || !shade2 ? doubtful2?.fact.at : shade2.spot?.at);
  return { ...at3 && { at: at3 }, ...message && { message: hearing.words(message) } };
}
function faultOf(judged, { rule }) {
  const [first] = judged;
  const at3 = placeOf2(first?.fact.at);
  const alone2 = judged.length === 1 && first?.opinion.value === "bad" ? first.opinion.message : rule.missing;
  return { ...at3 && { at: at3 }, message: alone2 };
}
function ordered(judged) {
  return judged.map((one2) => ({ one: one2, keys: keysOf3(one2) })).sort((a, b) => byKeys(a.keys, b.keys)).map(({ one: one2 }) => one2);
}
function keysOf3({ fact: fact2, opinion }) {
  const line2 = String(fact2.at.line ?? 0).padStart(9, "0");
  return [fact2.environment ?? "", fact2.source ?? "", fact2.subject, fact2.at.file, line2, JSON.stringify(opinion)];
}
function placeOf2(at3) {
  return at3?.file ? at3 : void 0;
}
function within({ source, environment }) {
  return { ...source === void 0 ? {} : { source }, ...environment === void 0 ? {} : { environment } };
}

// src/judge/declared.ts
function judgeDeclared(hearing) {
  const { rule, statement, judged, seen, scope, waived } = hearing;
  const about = { subject: "project", by: "repository" };
  if (statement.valid)
    return [ruling({ outcome: "pass", subject: "project", by: "attestation", at: statement.valid.at })];
  const shown = proofOf(hearing);
  if (shown) return [ruling({ outcome: "pass", ...about, ...shown.file && { at: { file: shown.file } } })];
  const beside = rule.quantifier === "every" && rule.given !== "document" && seen > 0 && judged.length === 0;
  if (beside && scope.shades.length === 0) return [];
  const outcome = waived("project") ? "waived" : "unknown";
  return [ruling({ outcome, ...about, message: hearing.words(lack(hearing)) })];
}
function proofOf({ rule, judged }) {
  const good = ordered(judged.filter(({ opinion }) => opinion.value === "good"));
  const [first] = good;
  if (!first || rule.quantifier === "every" && good.length < judged.length) return null;
  return { file: placeOf2(first.fact.at)?.file };
}
function lack({ rule, statement: { ended } }) {
  if (ended) return { code: "attestation-ended", rule: rule.id, until: ended.until };
  return { code: "attestation-missing", rule: rule.id };
}
function ruling(finding) {
  return { finding };
}

// src/judge/opinion.ts
function createMemo() {
  return /* @__PURE__ */ new Map();
}
function opinions(project, memo) {
  const key2 = JSON.stringify(project);
  return (rule) => {
    const known2 = slot(memo, rule, key2);
    return (fact2) => {
      let opinion = known2.get(fact2);
      if (opinion === void 0) {
        opinion = form(rule, fact2, project);
        known2.set(fact2, opinion);
      }
      return opinion;
    };
  };
}
function slot(memo, rule, key2) {
  const ofRule = memo.get(rule) ?? /* @__PURE__ */ new Map();
  memo.set(rule, ofRule);
  const ofProject = ofRule.get(key2) ?? /* @__PURE__ */ new Map();
  ofRule.set(key2, ofProject);
  return ofProject;
}
function form(rule, fact2, project) {
  const applies = rule.applies(fact2, project);
  if (applies.value === false) return null;
  const holds3 = rule.holds(fact2, project);
  if (applies.value === "undecidable") {
    if (holds3.value === true && rule.quantifier === "every") return { value: "good" };
    if (holds3.value === false && rule.quantifier === "some") return null;
    return doubt(fact2, applies.field);
  }
  if (holds3.value === "undecidable") return doubt(fact2, holds3.field);
  return holds3.value ? { value: "good" } : { value: "bad", message: rule.says(fact2) };
}
function doubt(fact2, field2) {
  const doubts = new Map(Object.entries(fact2.doubts ?? {}));
  const segments = field2.split(".");
  for (let end = segments.length; end > 0; end -= 1) {
    for (let start = 0; start < end; start += 1) {
      const found2 = doubts.get(segments.slice(start, end).join("."));
      if (found2) return { value: "doubt", doubt: found2 };
    }
  }
  return { value: "doubt" };
}

// src/judge/requirements.ts
function standingsOf(grounds) {
  const results = new Map(grounds.results.map((result) => [result.id, result]));
  return grounds.catalogue.requirements.map((requirement) => {
    const asked2 = requirement.rules.flatMap((id) => results.get(id) ?? []);
    return standingOf(requirement, asked2, grounds);
  });
}
function standingOf(requirement, asked2, grounds) {
  const attestation = attestationOf(requirement, grounds);
  const outcome = asked2.length === 0 ? "unknown" : join4(asked2.map((result) => result.outcome));
  const lacking = asked2.filter((result) => result.outcome === outcome && isOpen3(outcome)).map(({ id }) => id);
  const waived = isOpen3(outcome) && grounds.waivers.some((waiver) => waives(waiver, requirement, grounds.today));
  const state = waived ? "waived" : outcome === "unknown" ? attestation ? "attested" : "undecidable" : stateOf(outcome);
  const unattested = requirement.rules.length === 0 || asked2.length > 0 && asked2.every(isReadyButForPeople);
  return { requirement, state, lacking, unattested: state === "undecidable" && unattested, attestation };
}
function isOpen3(outcome) {
  return outcome === "fail" || outcome === "unknown";
}
function isReadyButForPeople({ outcome, proof }) {
  return outcome !== "unknown" || proof === "declared";
}
function stateOf(outcome) {
  return outcome === "fail" ? "missing" : outcome === "pass" ? "proved" : outcome;
}
function attestationOf({ id }, { collection, today }) {
  return collection.attestations.find((one2) => one2.rule === id && one2.until >= today) ?? null;
}
function waives(waiver, { id }, today) {
  return waiver.rule === id && waiver.until >= today && Boolean(waiver.decision);
}
function isCovered(state) {
  return state !== "missing" && state !== "undecidable";
}
function requirementFacts(standings, failing) {
  if (standings.length === 0) return [];
  return [...standings.map((standing) => requirementFact(standing, failing)), coverageFact(standings)];
}
function requirementFact(standing, failing) {
  const { requirement, state, lacking } = standing;
  const seen = lacking.map((id) => failing.get(id)?.fact).find((fact2) => fact2 !== void 0 && fact2.at.file !== "");
  const covered = state === "undecidable" ? void 0 : state !== "missing" && state !== "waived";
  return {
    kind: "requirement",
    subject: subjectOf2(requirement.id),
    at: seen?.at ?? { file: "" },
    ...seen?.origin ? { origin: { ...seen.origin, fields: () => ({}) } } : {},
    value: { id: requirement.id, level: requirement.level, state, covered, lacking },
    ...covered === void 0 ? { doubts: { covered: doubtOf4(standing) } } : {}
  };
}
function subjectOf2(requirement) {
  return `project[${requirement}]`;
}
function doubtOf4({ requirement, lacking, unattested }) {
  if (unattested) return { code: "requirement-unattested", requirement: requirement.id };
  return {
    code: "requirement-undecided",
    requirement: requirement.id,
    rules: (lacking.length > 0 ? lacking : requirement.rules).join(", ")
  };
}
function coverageFact(standings) {
  const important = standings.filter(({ requirement }) => requirement.level === "I");
  const covered = important.filter(({ state }) => isCovered(state)).length;
  const undecided = important.filter(({ state }) => state === "undecidable");
  const value = { covered, possible: covered + undecided.length, total: important.length };
  const base = { kind: "coverage", subject: "project", at: { file: "" } };
  if (undecided.length === 0) return { ...base, value: { ...value, decided: true } };
  const doubts = {
    decided: { code: "coverage-undecided", covered, total: value.total, undecided: undecided.length }
  };
  return { ...base, value: { ...value, decided: void 0 }, doubts };
}

// src/judge/ruling.ts
function judgeRepository(hearing) {
  const { rule, statement } = hearing;
  const rulings = rule.quantifier === "every" ? judgeEvery(hearing) : judgeSome(hearing);
  const { valid } = statement;
  if (!valid) return rulings;
  const lifted = rule.quantifier === "every" ? ["unknown"] : ["unknown", "fail", "waived"];
  return rulings.map((ruling2) => lifted.includes(ruling2.finding.outcome) ? attested(ruling2, valid) : ruling2);
}
function attested({ finding }, { at: at3 }) {
  const { message: _, ...rest } = finding;
  return { finding: { ...rest, outcome: "pass", by: "attestation", at: at3 } };
}
function resultOf(hearing, placement, rulings) {
  const { id, theme, proof, title, fix, effort } = hearing.rule;
  const { level, criterion, required, advisedFrom, announced } = placement;
  const early = announced === void 0 ? {} : { announced };
  const findings = sortFindings(rulings.map(({ finding }) => finding));
  const outcome = join4(findings.map((finding) => finding.outcome));
  const cause = outcome === "unknown" ? causeOf(hearing) : null;
  const placed2 = { level, criterion, required, ...early, advisedFrom };
  return { id, theme, ...placed2, proof, ...aboutOf(hearing.rule), title, fix, effort, outcome, cause, findings };
}
function aboutOf({ given: given3, reads: [first] }) {
  return given3 === null || first === void 0 ? {} : { about: `${given3}.${first.split(".")[0] ?? first}` };
}
function causeOf({ rule, scope, statement }) {
  if (statement.ended) return "attestation-ended";
  if (rule.proof === "declared") return "attestation-missing";
  return scope.shades[0]?.cause ?? "undecidable";
}
function failingOf(rule, rulings) {
  const failing = [];
  for (const { finding, fact: fact2 } of rulings) {
    const fails = finding.outcome === "fail" || finding.outcome === "waived";
    if (fails && fact2) failing.push({ rule: rule.id, finding, fact: fact2, reads: rule.reads });
  }
  return failing;
}

// src/judge/scope.ts
var outside2 = /* @__PURE__ */ new Set([
  "environment",
  "declaration",
  "alertFile",
  "imageSource",
  "chartDependencies",
  "dockerfile",
  "baseImage",
  "bakedCertificate",
  "pipeline",
  "job",
  "task",
  "rescan",
  "ecosystem",
  "document",
  "requirement",
  "coverage",
  "secretMaterial"
]);
function livesInEnvironments(kind) {
  return !outside2.has(kind);
}
function reaches3(reach, class_) {
  if (reach === "any" || class_ === null) return true;
  return class_ === "production" || class_ === "prod-like" && reach === "prod-like";
}
function scopeOf2(rule, placement, collection) {
  const left = /* @__PURE__ */ new Set();
  const environments2 = [];
  for (const { name, class: class_ } of collection.environments) {
    if (reaches3(placement.reach, class_)) environments2.push(name);
    else left.add(name);
  }
  const sees = (environment) => environment === void 0 || !left.has(environment);
  const placed2 = rule.given !== null && livesInEnvironments(rule.given);
  const missing2 = placed2 && environments2.length === 0 && collection.environments.length > 0;
  const away = isElsewhere2(rule, collection) ? rule.half : null;
  const shades = [
    ...elsewhere3(rule, collection),
    ...missing2 ? [classMissing(placement.reach)] : [],
    ...spotsOn(rule, collection).filter(({ cause }) => !(cause.code === "half-elsewhere" && cause.half === away)).map(shade)
  ];
  return { placed: placed2, environments: environments2, shades: shades.filter((one2) => sees(one2.environment)), sees };
}
function spotsOn(rule, collection) {
  const { given: given3 } = rule;
  return given3 === null ? [] : collection.blindSpots.filter((spot2) => spot2.kinds.includes(given3));
}
function isElsewhere2(rule, collection) {
  return rule.half !== null && !collection.repository.halves.includes(rule.half);
}
function elsewhere3(rule, collection) {
  if (!isElsewhere2(rule, collection)) return [];
  return [{ cause: "hidden", message: { code: "half-elsewhere", half: rule.half ?? "" } }];
}
function classMissing(reach) {
  return { cause: "environment-class-missing", message: { code: "environment-class-missing", class: reach } };
}
function shade(spot2) {
  const { environment } = spot2;
  return { cause: "hidden", message: spot2.cause, spot: spot2, ...environment === void 0 ? {} : { environment } };
}

// src/judge/subject.ts
function cut(subject2) {
  const entry2 = subject2.endsWith("]") ? subject2.lastIndexOf("[") : -1;
  const inside2 = subject2.indexOf("#");
  const end = Math.min(...[inside2, entry2, subject2.length].filter((place2) => place2 >= 0));
  return { path: subject2.slice(0, end), tail: subject2.slice(end) };
}
function renamePath(path4, renames) {
  return Object.hasOwn(renames, path4) ? renames[path4] ?? path4 : path4;
}
function renameSubject(subject2, renames) {
  const whole2 = renamePath(subject2, renames);
  if (whole2 !== subject2) return whole2;
  const { path: path4, tail } = cut(subject2);
  return renamePath(path4, renames) + tail;
}
function lastSegment(subject2) {
  const { path: path4, tail } = cut(subject2);
  return path4.slice(path4.lastIndexOf("/") + 1) + tail;
}
function tailOf(subject2) {
  return cut(subject2).tail;
}
function isFile2(subject2, file) {
  return cut(subject2).path === file;
}
function named7(subject2, file) {
  const { path: path4, tail } = cut(subject2);
  const found2 = /^([A-Z][A-Za-z0-9]*)\/(?:([^/:]*)\/)?([^/:]+)(?::(.*))?$/.exec(path4);
  if (!found2 || path4 === file) return null;
  const [, kind = "", namespace = "", name = "", container2 = null] = found2;
  return { kind, namespace, name, container: container2, tail };
}
function shape(subject2, file) {
  const parts2 = named7(subject2, file);
  if (!parts2) return null;
  const { namespace, name, container: container2, tail } = parts2;
  return JSON.stringify([namespace, container2 === name ? ":" : container2 ?? "", tail]);
}
function segment(subject2, file) {
  const parts2 = named7(subject2, file);
  return parts2 && JSON.stringify([parts2.name, parts2.container, parts2.tail]);
}
function owner(subject2, file) {
  const parts2 = named7(subject2, file);
  return parts2 && parts2.container !== null ? JSON.stringify([parts2.kind, parts2.namespace, parts2.name, parts2.tail]) : null;
}
function matches(pattern, subject2) {
  const parts2 = pattern.split("*");
  const first = parts2[0] ?? "";
  const last = parts2.at(-1) ?? "";
  if (parts2.length === 1) return subject2 === pattern;
  if (!subject2.startsWith(first) || !subject2.endsWith(last)) return false;
  let from = first.length;
  for (const part2 of parts2.slice(1, -1)) {
    const found2 = subject2.indexOf(part2, from);
    if (found2 < 0) return false;
    from = found2 + part2.length;
  }
  return from <= subject2.length - last.length;
}

// src/judge/waivers.ts
function covers2({ all, today, renames }, placement) {
  const standing = all.filter(
    (waiver) => (waiver.rule === placement.rule || isRequirement(waiver)) && stands(waiver, placement.level, today)
  );
  if (standing.length === 0) return () => false;
  const before = reverse(renames ?? {});
  return (subject2) => {
    const names3 = [subject2, renameSubject(subject2, before)];
    return standing.some(
      (waiver) => isRequirement(waiver) ? subject2 === subjectOf2(waiver.rule) : names3.some((name) => matches(waiver.subject, name))
    );
  };
}
function isRequirement({ rule }) {
  return rule.startsWith("EXI-");
}
function stands(waiver, level, today) {
  return waiver.until >= today && (level < 5 || Boolean(waiver.decision));
}
function reverse(renames) {
  return Object.fromEntries(Object.entries(renames).map(([from, to]) => [to, from]));
}
function waiverStates(waivers, results) {
  const byRule = new Map(results.map((result) => [result.id, result]));
  return waivers.all.map((waiver) => {
    const state = isRequirement(waiver) ? stateOfRequirement(waiver, results, waivers) : stateOf2(waiver, byRule.get(waiver.rule), waivers);
    return { ...waiver, state };
  });
}
function stateOf2(waiver, result, waivers) {
  if (waiver.until < waivers.today) return "ended";
  if (result && !stands(waiver, result.level, waivers.today)) return "void";
  const before = reverse(waivers.renames ?? {});
  const used = result?.findings.some((finding) => waives2(waiver, finding, before));
  return used ? "active" : "useless";
}
function stateOfRequirement(waiver, results, { today }) {
  if (waiver.until < today) return "ended";
  if (!waiver.decision) return "void";
  const subject2 = subjectOf2(waiver.rule);
  const used = results.some(
    ({ findings }) => findings.some((one2) => one2.outcome === "waived" && one2.subject === subject2)
  );
  return used ? "active" : "useless";
}
function waives2({ subject: subject2 }, finding, before) {
  const names3 = [finding.subject, renameSubject(finding.subject, before)];
  return finding.outcome === "waived" && names3.some((name) => matches(subject2, name));
}
function renamedSubjects(waivers, results) {
  const before = reverse(waivers.renames ?? {});
  return waivers.all.flatMap((waiver) => {
    const findings = results.find(({ id }) => id === waiver.rule)?.findings ?? [];
    const covered = findings.filter((finding) => waives2(waiver, finding, before));
    const [first] = covered;
    if (!first || covered.some(({ subject: subject2 }) => matches(waiver.subject, subject2))) return [];
    return [{ code: "waiver-renamed", rule: waiver.rule, subject: waiver.subject, to: first.subject }];
  });
}

// src/judge/evaluate.ts
function evaluate(collection, catalogue2, conditions) {
  const placements = catalogue2.grid.placements.map((one2) => placementOn(one2, conditions.today));
  const passes = [false, true].map((second2) => placements.filter((one2) => isSecond(one2, catalogue2) === second2));
  const [first = [], second = []] = passes;
  const before = judgeAll(first, catalogue2, { collection, hear: hearings(collection, conditions) });
  const standings = second.length > 0 ? standingsOf({ ...before, catalogue: catalogue2, collection, today: conditions.today, waivers: conditions.waivers ?? [] }) : [];
  const failing = new Map([...before.failing].reverse().map((one2) => [one2.rule, one2]));
  const added = { ...collection, facts: requirementFacts(standings, failing) };
  const after = judgeAll(second, catalogue2, { collection: added, hear: hearings(added, conditions) });
  const results = new Map(
    [...before.results, ...after.results.map((one2) => byPeopleAlone(one2, standings))].map((one2) => [one2.id, one2])
  );
  return {
    results: catalogue2.grid.placements.flatMap(({ rule }) => results.get(rule) ?? []),
    failing: [...before.failing, ...after.failing],
    standings
  };
}
function isSecond({ rule }, { rules }) {
  const given3 = rules.get(rule)?.given;
  return given3 === "requirement" || given3 === "coverage";
}
function judgeAll(placements, catalogue2, { collection, hear }) {
  const judgement = { results: [], failing: [] };
  for (const placement of placements) {
    const rule = catalogue2.rules.get(placement.rule);
    if (!rule) continue;
    const hearing = hear(rule, placement);
    const rulings = rule.proof === "declared" ? judgeDeclared(hearing) : judgeRepository(hearing);
    judgement.results.push(borrowed(resultOf(hearing, placement, rulings), rule, collection));
    for (const one2 of failingOf(rule, rulings)) judgement.failing.push(one2);
  }
  return judgement;
}
function byPeopleAlone(result, standings) {
  const open2 = standings.filter(({ state }) => state === "undecidable");
  const doubts = result.findings.filter(({ outcome }) => outcome === "unknown").map(({ subject: subject2 }) => subject2);
  const asked2 = open2.filter(
    ({ requirement }) => doubts.includes(subjectOf2(requirement.id)) || doubts.includes("project")
  );
  const alone2 = asked2.length > 0 && asked2.every(({ unattested }) => unattested);
  return result.cause === "undecidable" && alone2 ? { ...result, cause: "attestation-missing" } : result;
}
function hearings(collection, conditions) {
  const { today, words: words3 } = conditions;
  const facts = byKind(collection.facts);
  const opinionOf = opinions({ ...collection.project, today }, conditions.memo ?? createMemo());
  const waivers = { all: conditions.waivers ?? [], today, renames: conditions.renames };
  return (rule, placement) => {
    const scope = scopeOf2(rule, placement, collection);
    const seen = (facts.get(rule.given ?? "") ?? []).filter((fact2) => scope.sees(fact2.environment));
    const think = opinionOf(rule);
    const judged = [];
    for (const fact2 of seen) {
      const opinion = think(fact2);
      if (opinion) judged.push({ fact: fact2, opinion });
    }
    const statement = statementOn(rule, collection.attestations, today);
    return { rule, scope, judged, seen: seen.length, waived: covers2(waivers, placement), statement, words: words3 };
  };
}
function placementOn({ announced, ...placement }, today) {
  const early = announced !== void 0 && announced > today && placement.required;
  return early ? { ...placement, required: false, announced } : placement;
}
function byKind(facts) {
  const kinds4 = /* @__PURE__ */ new Map();
  for (const fact2 of facts) {
    const same = kinds4.get(fact2.kind);
    if (same) same.push(fact2);
    else kinds4.set(fact2.kind, [fact2]);
  }
  return kinds4;
}

export {
  normalize,
  createCache,
  findEnvironments,
  createLocator,
  collect,
  scopeOf2 as scopeOf,
  spotsOn,
  isElsewhere2 as isElsewhere,
  renamePath,
  renameSubject,
  lastSegment,
  tailOf,
  isFile2 as isFile,
  shape,
  segment,
  owner,
  byCodeUnit2 as byCodeUnit,
  byKeys,
  join4 as join,
  sortFindings,
  isAway,
  isAttestable,
  endOf2 as endOf,
  subjectOf2 as subjectOf,
  createMemo,
  waiverStates,
  renamedSubjects,
  evaluate
};
