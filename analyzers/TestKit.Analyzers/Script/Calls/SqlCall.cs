using Microsoft.CodeAnalysis;
using TestKit.Data;

namespace TestKit.Analyzers.Script.Calls;

/// <summary>A statement that code runs.</summary>
/// <param name="Place">Where its text is given.</param>
/// <param name="Sql">Its text.</param>
/// <param name="Syntax">Whose SQL it is; null where that is not seen.</param>
/// <param name="Arguments">What is given with it; null where that is not seen.</param>
/// <param name="Rules">How the arguments come to the placeholders.</param>
/// <param name="Runs">Where it is run.</param>
internal sealed record SqlCall(IOperation Place, string Sql, SqlSyntax? Syntax, SeenArguments? Arguments, BindingRules Rules, IOperation Runs);
