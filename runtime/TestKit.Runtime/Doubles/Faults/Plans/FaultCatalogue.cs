using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading;
using TestKit.Data;

namespace TestKit;

/// <summary>Failures as the framework's own clients and databases give them. Their names can be used in the text of a plan.</summary>
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

    /// <summary><see cref="DbErrors.ConnectionLost"/> (08006, transient): whether the statement or the commit took effect is not known.</summary>
    public static Fault ConnectionLost { get; } = Fault.Throws("SqlErrorException(connection lost)", DbErrors.ConnectionLost);

    /// <summary><see cref="DbErrors.StatementTimeout"/> (57014, not transient).</summary>
    public static Fault StatementTimeout { get; } = Fault.Refuses("SqlErrorException(statement timeout)", DbErrors.StatementTimeout);

    /// <summary><see cref="DbErrors.SerializationFailure"/> (40001, transient).</summary>
    public static Fault SerializationFailure { get; } = Fault.Refuses("SqlErrorException(serialization failure)", DbErrors.SerializationFailure);

    /// <summary><see cref="DbErrors.DeadlockDetected"/> (40P01, transient).</summary>
    public static Fault Deadlock { get; } = Fault.Refuses("SqlErrorException(deadlock)", DbErrors.DeadlockDetected);

    /// <summary><see cref="DbErrors.UniqueViolation"/> (23505, not transient) of a constraint called <c>injected_key</c>. For another name, make a fault of your own.</summary>
    public static Fault UniqueViolation { get; } = Fault.Refuses("SqlErrorException(unique violation)", () => DbErrors.UniqueViolation("injected_key"));

    /// <summary><see cref="DbErrors.TooManyConnections"/> (53300, transient).</summary>
    public static Fault TooManyConnections { get; } = Fault.Refuses("SqlErrorException(too many connections)", DbErrors.TooManyConnections);

    /// <summary><see cref="DbErrors.AdminShutdown"/> (57P01, transient).</summary>
    public static Fault AdminShutdown { get; } = Fault.Throws("SqlErrorException(admin shutdown)", DbErrors.AdminShutdown);

    /// <summary>Those of databases, for members that carry SQL.</summary>
    public static IReadOnlyList<Fault> Sql { get; } =
    [
        ConnectionLost, StatementTimeout, SerializationFailure, Deadlock, UniqueViolation, TooManyConnections, AdminShutdown,
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Fault> All { get; } =
    [
        Timeout, InputOutput, DiskFull, ConnectionReset, ConnectionRefused, ServiceUnavailable, TooManyRequests, Unauthorized, Cancelled, CancelledByCallee, .. Sql,
    ];
}
