using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TestKit;

/// <summary>
/// How a recording writes values and exceptions, and makes them again. Values are JSON by the type information that you give, usually a
/// <c>JsonSerializerContext</c> of your own: nothing is found by reflection, so recordings work trimmed and compiled ahead of time.
/// Numbers, text, times, enums, and lists and string dictionaries of text need none.
/// </summary>
/// <example><code>
/// [JsonSerializable(typeof(Job))]
/// internal sealed partial class StoreJson : JsonSerializerContext;
///
/// var format = new RecordingFormat(StoreJson.Default)
///     .WithException(write: (StaleReadException e) => e.JobId, read: StaleReadException.For);
/// </code></example>
public sealed class RecordingFormat
{
    private readonly JsonSerializerOptions _options;

    /// <summary>A format for values of these types, besides those that need no type information.</summary>
    /// <param name="types">Type information of arguments, of results as members declare them, and of the items of streams; null for none.</param>
    public RecordingFormat(IJsonTypeInfoResolver? types = null)
        : this(
            new JsonSerializerOptions
            {
                TypeInfoResolver = types is null ? BasicTypes.Default : JsonTypeInfoResolver.Combine(types, BasicTypes.Default),
                Encoder = JsonText.Encoder,
            },
            RecordedException.Known)
    {
    }

    private RecordingFormat(JsonSerializerOptions options, IReadOnlyDictionary<string, RecordedException> exceptions)
    {
        _options = options;
        Exceptions = exceptions;
        Values = new(options);
    }

    internal JsonValues Values { get; }

    internal IReadOnlyDictionary<string, RecordedException> Exceptions { get; }

    /// <summary>The same format, which can make exceptions of one more type again. Those of the framework that have a message, a status or an SQL state are known.</summary>
    /// <param name="read">Makes the exception from what <paramref name="write"/> gave.</param>
    /// <param name="write">What <paramref name="read"/> needs; the exception's message when left out.</param>
    /// <typeparam name="TException">The exception's own type: types derived from it are others.</typeparam>
    public RecordingFormat WithException<TException>(Func<string, TException> read, Func<TException, string>? write = null)
        where TException : Exception
    {
        ArgumentNullException.ThrowIfNull(read);
        var exception = new RecordedException(
            (_, data) => read(data),
            write is null ? e => e.Message : e => write((TException)e));
        return new(_options, new Dictionary<string, RecordedException>(Exceptions) { [typeof(TException).FullName!] = exception });
    }
}
