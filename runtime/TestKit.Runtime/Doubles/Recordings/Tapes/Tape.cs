using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using TestKit.Generated;

namespace TestKit;

/// <summary>Stands between a double and what really answers its calls.</summary>
internal abstract class Tape
{
    /// <summary>The answer in place of the real one. Called under the double's lock.</summary>
    /// <param name="member">The member that is called.</param>
    /// <param name="real">What answers otherwise; null where nothing does.</param>
    public abstract Answer<TArgs, TResult>? Around<TArgs, TResult>(Member<TArgs, TResult> member, Answer<TArgs, TResult>? real);

    /// <summary>The arguments as JSON, by name; tokens are left out.</summary>
    /// <exception cref="System.NotSupportedException">One cannot be written.</exception>
    public static List<KeyValuePair<string, string>> Arguments(Member member, ITuple arguments, RecordingFormat format)
        => [.. Enumerable.Range(0, arguments.Length)
            .Where(i => arguments[i] is not CancellationToken)
            .Select(i => KeyValuePair.Create(member.Shape.Parameter(i), JsonText.Value(json => format.Values.WriteArgument(json, arguments[i]))))];
}
