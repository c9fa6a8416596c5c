using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TestKit.Generators.Reading.Chains.Calls;

/// <summary>The arguments of a call by the names of their parameters.</summary>
internal static class CallArguments
{
    /// <summary>Null where the call gives none.</summary>
    public static IOperation? Argument(this IInvocationOperation call, string parameter) => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;
}
