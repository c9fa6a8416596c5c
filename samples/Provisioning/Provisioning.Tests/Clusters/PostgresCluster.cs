using System;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Npgsql;
using Xunit;

namespace Provisioning.Tests.Clusters;

/// <summary>A PostgreSQL server on loopback that exists for one test run.</summary>
public sealed partial class PostgresCluster : IAsyncLifetime
{
    private const string Superuser = "testkit";
    private const int StartAttempts = 3;

    private readonly string _password = RandomNumberGenerator.GetHexString(32);
    private readonly string _extraSettings;
    private NpgsqlDataSource? _dataSource;
    private string? _connectionString;

    /// <summary>A cluster that is made when a test first needs it.</summary>
    public PostgresCluster()
        : this(extraSettings: "")
    {
    }

    internal PostgresCluster(string extraSettings) => _extraSettings = extraSettings;

    /// <summary>Connections to the server.</summary>
    public NpgsqlDataSource DataSource => _dataSource ?? throw new InvalidOperationException(PostgresInstallation.WhyMissing);

    /// <summary>Connections of their own to the server, which see the tables of one schema; the caller disposes of them.</summary>
    public NpgsqlDataSource CreateDataSource(string schema)
        => NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(_connectionString ?? throw new InvalidOperationException(PostgresInstallation.WhyMissing)) { SearchPath = schema, MaxPoolSize = 5 });

    internal string Folder { get; } = Path.Combine(Path.GetTempPath(), $"testkit-postgres-{Guid.NewGuid():N}");

    private string Data => Path.Combine(Folder, "data");

    private string ServerLog => Path.Combine(Folder, "server.log");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        // xunit makes the fixture of a collection even when all of its tests are skipped.
        if (PostgresInstallation.SkipReason is not null)
        {
            return;
        }

        if (PostgresInstallation.WhyMissing is { } reason)
        {
            throw new InvalidOperationException(reason);
        }

        // For a run that is broken off: xunit then disposes of nothing.
        AppDomain.CurrentDomain.ProcessExit += OnProcessExit;
        try
        {
            await CreateAsync();
            var port = await StartAsync();
            _connectionString = $"Host=127.0.0.1;Port={port};Username={Superuser};Password={_password};Database=postgres;Maximum Pool Size=40";
            _dataSource = NpgsqlDataSource.Create(_connectionString);
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
        if (_dataSource is not null)
        {
            await _dataSource.DisposeAsync();
        }

        await RemoveAsync();
    }

    private async Task CreateAsync()
    {
        Directory.CreateDirectory(Folder);
        var passwordFile = Path.Combine(Folder, "password");
        await File.WriteAllTextAsync(passwordFile, _password);
        if (ServerAccount.Name is { } account)
        {
            await CommandRunner.RunAsync(Folder, "chown", "-R", account, Folder);
        }

        await RunAsync("initdb", "-D", Data, "-U", Superuser, "-A", "scram-sha-256", "--pwfile", passwordFile, "-E", "UTF8", "--locale=C", "--no-sync");
        await File.AppendAllTextAsync(
            Path.Combine(Data, "postgresql.conf"),
            $"""

            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            fsync = off
            synchronous_commit = off
            full_page_writes = off
            {_extraSettings}

            """);
    }

    // Between finding a free port and using it somebody else may take it.
    private async Task<int> StartAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            try
            {
                await RunAsync("pg_ctl", "-D", Data, "-l", ServerLog, "-w", "-t", "60", "-o", $"-p {port}", "start");
                return port;
            }
            catch (InvalidOperationException error) when (attempt == StartAttempts)
            {
                var log = File.Exists(ServerLog) ? await File.ReadAllTextAsync(ServerLog) : "";
                throw new InvalidOperationException($"The PostgreSQL server did not start.\n{log}", error);
            }
            catch (InvalidOperationException)
            {
            }
        }
    }

    private async Task RemoveAsync()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
        {
            await RunAsync("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        }

        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private void OnProcessExit(object? sender, EventArgs e) => RemoveAsync().GetAwaiter().GetResult();

    private Task RunAsync(string program, params string[] arguments) =>
        CommandRunner.RunAsync(Folder, ServerAccount.CommandLine(Path.Combine(PostgresInstallation.BinFolder!, program), arguments));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
