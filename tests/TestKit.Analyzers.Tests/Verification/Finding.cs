using Microsoft.CodeAnalysis.Text;

namespace TestKit.Analyzers.Tests.Verification;

/// <summary>A diagnostic that is expected or that came, by its place.</summary>
/// <param name="File">The file's number.</param>
/// <param name="Span">Where in the file.</param>
/// <param name="Id">The rule.</param>
internal sealed record Finding(int File, TextSpan Span, string Id);
