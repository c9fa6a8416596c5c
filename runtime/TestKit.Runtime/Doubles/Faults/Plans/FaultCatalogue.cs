using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading;

namespace TestKit;

/// <summary>Failures as the framework's own clients give them. Their names can be used in the text of a plan.</summary>
public static class FaultCatalogue
{
    private const int DiskFullResult = unchecked((int)0x80070070);

    /// <summary><see cref="TimeoutException"/>.</summary>
    public static Fault Timeout { get; } = Fault.Throws("TimeoutException", () => new TimeoutException("The operation has timed out (injected)."));

    /// <summary><see cref="IOException"/>.</summary>
    public static Fault InputOutput { get; } = Fault.Throws("IOException", () => new IOException("Reading or writing has failed (injected)."));

    /// <summary><see cref="IOException"/> with the code of a full disk (ERROR_DISK_FULL).</summary>
    public static Fault DiskFull { get; } = Fault.Throws("IOException(disk full)", () => new IOException("There is not enough space on the disk (injected).", DiskFullResult));

    /// <summary><see cref="SocketException"/> with <see cref="SocketError.ConnectionReset"/>.</summary>
    public static Fault ConnectionReset { get; } = Fault.Throws("SocketException(connection reset)", () => new SocketException((int)SocketError.ConnectionReset));

    /// <summary><see cref="SocketException"/> with <see cref="SocketError.ConnectionRefused"/>.</summary>
    public static Fault ConnectionRefused { get; } = Fault.Throws("SocketException(connection refused)", () => new SocketException((int)SocketError.ConnectionRefused));

    /// <summary><see cref="HttpRequestException"/> with status 503.</summary>
    public static Fault ServiceUnavailable { get; } = Fault.Throws(
        "HttpRequestException(503)",
        () => new HttpRequestException("Response status code does not indicate success: 503 (Service Unavailable) (injected).", null, HttpStatusCode.ServiceUnavailable));

    /// <summary><see cref="HttpRequestException"/> with status 429.</summary>
    public static Fault TooManyRequests { get; } = Fault.Throws(
        "HttpRequestException(429)",
        () => new HttpRequestException("Response status code does not indicate success: 429 (Too Many Requests) (injected).", null, HttpStatusCode.TooManyRequests));

    /// <summary><see cref="UnauthorizedAccessException"/>.</summary>
    public static Fault Unauthorized { get; } = Fault.Throws("UnauthorizedAccessException", () => new UnauthorizedAccessException("Access is denied (injected)."));

    /// <summary><see cref="OperationCanceledException"/> with the call's own token, as a client gives it when its caller cancels.</summary>
    public static Fault Cancelled { get; } = Fault.Throws("OperationCanceledException", token => new OperationCanceledException("The operation was cancelled (injected).", token));

    /// <summary><see cref="OperationCanceledException"/> that is not of the call's token, as a client gives it when a time limit of its own has passed.</summary>
    public static Fault CancelledByCallee { get; } = Fault.Throws("OperationCanceledException(callee)", () => new OperationCanceledException("The operation was cancelled by the callee (injected).", new CancellationToken(true)));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Fault> All { get; } =
    [
        Timeout, InputOutput, DiskFull, ConnectionReset, ConnectionRefused, ServiceUnavailable, TooManyRequests, Unauthorized, Cancelled, CancelledByCallee,
    ];
}
