using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading.Tasks;
using TestKit.Data;

namespace TestKit;

/// <summary>How exceptions of one type are written and made again.</summary>
/// <param name="Make">Makes one from its message and its data.</param>
/// <param name="Data">What is written besides the message; null for nothing.</param>
internal sealed record RecordedException(Func<string, string, Exception> Make, Func<Exception, string>? Data = null)
{
    public static IReadOnlyDictionary<string, RecordedException> Known { get; } = new Dictionary<string, RecordedException>
    {
        [Name<TimeoutException>()] = new((message, _) => new TimeoutException(message)),
        [Name<InvalidOperationException>()] = new((message, _) => new InvalidOperationException(message)),
        [Name<NotSupportedException>()] = new((message, _) => new NotSupportedException(message)),
        [Name<ArgumentException>()] = new((message, _) => new ArgumentException(message)),
        [Name<ArgumentNullException>()] = new((message, _) => new ArgumentNullException(message, (Exception?)null)),
        [Name<ArgumentOutOfRangeException>()] = new((message, _) => new ArgumentOutOfRangeException(message, (Exception?)null)),
        [Name<ObjectDisposedException>()] = new((message, _) => new ObjectDisposedException(message, (Exception?)null)),
        [Name<KeyNotFoundException>()] = new((message, _) => new KeyNotFoundException(message)),
        [Name<FormatException>()] = new((message, _) => new FormatException(message)),
        [Name<OverflowException>()] = new((message, _) => new OverflowException(message)),
        [Name<UnauthorizedAccessException>()] = new((message, _) => new UnauthorizedAccessException(message)),
        [Name<OperationCanceledException>()] = new((message, _) => new OperationCanceledException(message)),
        [Name<TaskCanceledException>()] = new((message, _) => new TaskCanceledException(message)),
        [Name<FileNotFoundException>()] = new((message, _) => new FileNotFoundException(message)),
        [Name<DirectoryNotFoundException>()] = new((message, _) => new DirectoryNotFoundException(message)),
        [Name<IOException>()] = new((message, data) => new IOException(message, Number(data)), e => Text(e.HResult)),
        [Name<SocketException>()] = new((message, data) => new SocketException(Number(data), message), e => Text(((SocketException)e).ErrorCode)),
        [Name<HttpRequestException>()] = new(
            (message, data) => new HttpRequestException(message, null, data.Length == 0 ? null : (HttpStatusCode)Number(data)),
            e => ((HttpRequestException)e).StatusCode is { } status ? Text((int)status) : ""),
        [Name<SqlErrorException>()] = new(
            (message, data) => DbErrors.Of(data.Split(' ')[0], message, data.EndsWith(Transient, StringComparison.Ordinal)),
            e => ((DbException)e).SqlState + (((DbException)e).IsTransient ? Transient : "")),
    };

    private const string Transient = " transient";

    private static string Name<T>() => typeof(T).FullName!;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
