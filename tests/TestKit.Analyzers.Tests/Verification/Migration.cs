using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TestKit.Analyzers.Tests.Verification;

/// <summary>A migration among the additional files of a project.</summary>
internal sealed class Migration(string sql) : AdditionalText
{
    public override string Path => "Migrations/001.sql";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(sql);

    /// <summary>The options with the migration, or with none.</summary>
    public static AnalyzerOptions Options(string? sql) => new(sql is null ? [] : ImmutableArray.Create<AdditionalText>(new Migration(sql)));
}
