using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TestKit.Analyzers.Tests.Verification;

/// <summary>The fixes that a fixer offers for the first report of a rule.</summary>
internal sealed class FixRun
{
    private readonly Document _document;

    private FixRun(Document document, IReadOnlyList<CodeAction> actions)
    {
        _document = document;
        Actions = actions;
    }

    public IReadOnlyList<CodeAction> Actions { get; }

    public static async Task<FixRun> Of(TestProject project, DiagnosticAnalyzer rule, CodeFixProvider fixer)
    {
        using var workspace = new AdhocWorkspace();
        var source = project.Parse("")[0].Text;
        var document = workspace.AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "Tests", "Tests", LanguageNames.CSharp))
            .WithParseOptions(TestProject.Parsing)
            .WithCompilationOptions(TestProject.Compiling)
            .WithMetadataReferences(project.References())
            .AddDocument("Usings.cs", project.GlobalUsings).Project
            .AddDocument(TestProject.FileName(0), source, filePath: TestProject.FileName(0));
        var compilation = await document.Project.GetCompilationAsync();
        var reported = await Findings.WithAll(compilation!, [rule]).WithAnalyzers([rule]).GetAnalyzerDiagnosticsAsync();
        var first = reported.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).First(diagnostic => fixer.FixableDiagnosticIds.Contains(diagnostic.Id));
        var actions = new List<CodeAction>();
        await fixer.RegisterCodeFixesAsync(new CodeFixContext(document, first, (action, _) => actions.Add(action), CancellationToken.None));
        return new(document, actions);
    }

    /// <summary>The source after the fix.</summary>
    public async Task<string> Apply(CodeAction fix)
    {
        var operations = await fix.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(_document.Id)!;
        return (await changed.GetTextAsync()).ToString();
    }
}
