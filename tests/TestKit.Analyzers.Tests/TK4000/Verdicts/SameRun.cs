using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Injection;
using Xunit;

namespace TestKit.Analyzers.Tests.TK4000.Verdicts;

/// <summary>Analyzes a project, and runs it: <c>App.T</c> must fail with the sentences that the compiler reports.</summary>
internal static class SameRun
{
    /// <returns>The sentences.</returns>
    public static async Task<IReadOnlyList<string>> Check(TestProject project)
    {
        var compilation = project.Compile(project.Parse(""));
        var reported = (await Findings.Of(compilation, [.. Product.Rules]))
            .Where(diagnostic => diagnostic.DefaultSeverity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture).Replace("The chain cannot run: ", "", StringComparison.Ordinal))
            .Order();

        var context = new AssemblyLoadContext(null);
        if (project.Library is not null)
        {
            context.LoadFromStream(new MemoryStream(project.LibraryImage()));
        }

        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        image.Position = 0;
        var app = context.LoadFromStream(image).GetType("App")!;
        var failure = await Assert.ThrowsAsync<InvalidChainException>(() => Run(app));

        Assert.Equal(failure.Problems.Distinct().Order(), reported);
        return failure.Problems;
    }

    private static async Task Run(Type app)
    {
        try
        {
            await (Task)app.GetMethod("T")!.Invoke(null, null)!;
        }
        catch (TargetInvocationException e)
        {
            throw e.InnerException!;
        }
    }
}
