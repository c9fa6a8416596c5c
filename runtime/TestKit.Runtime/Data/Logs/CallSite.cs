using System;
using System.Data.Common;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Reflection;

namespace TestKit.Data;

/// <summary>The place in the code that a call came from: method, file and line, as far as the debug information knows them.</summary>
public sealed class CallSite
{
    private static readonly string[] Mappers = ["Dapper", "Microsoft.EntityFrameworkCore", "Npgsql", "linq2db", "NHibernate", "RepoDb", "ServiceStack.OrmLite"];
    private readonly Lazy<(MethodBase? Method, string? File, int Line)> _place;

    private CallSite(StackTrace trace) => _place = new(() => Find(trace));

    /// <summary>The path of the source file; null where it is not known.</summary>
    public string? File => _place.Value.File;

    /// <summary>The line in the file, counted from 1; 0 where it is not known.</summary>
    public int Line => _place.Value.Line;

    /// <summary>The class and the method; null where they are not known.</summary>
    public string? Method => _place.Value.Method is { } method ? NameOf(method) : null;

    /// <summary>The place on one line, as messages show it.</summary>
    public override string ToString()
        => (Method, File) switch
        {
            (null, null) => "an unknown place",
            (var method, null) => method,
            (null, var file) => $"{Path.GetFileName(file)}:{Line}",
            var (method, file) => $"{method} in {Path.GetFileName(file)}:{Line}",
        };

    /// <summary>Takes the stack alone; what it means is found out when somebody asks.</summary>
    internal static CallSite Capture() => new(new StackTrace(1, fNeedFileInfo: false));

    /// <summary>
    /// The first frame outside of the double and of a mapper whose source file is on this machine: other libraries between the double and the code under test have none here,
    /// though their debug information may name one. Failing that, as where a build hides its paths, the first with a source file, or the first at all.
    /// </summary>
    private static (MethodBase? Method, string? File, int Line) Find(StackTrace trace)
    {
        (MethodBase? Method, string? File, int Line) first = default;
        for (var i = 0; i < trace.FrameCount; i++)
        {
            var frame = trace.GetFrame(i)!;
            if (MethodOf(frame) is not { } method || IsInBetween(method.DeclaringType))
            {
                continue;
            }

            var place = SourcePlace.Of(frame, method);
            if (place is var (file, line) && System.IO.File.Exists(file))
            {
                return (method, file, line);
            }

            if (first.Method is null || (first.File is null && place is not null))
            {
                first = (method, place?.File, place?.Line ?? 0);
            }
        }

        return first;
    }

    private static bool IsInBetween(Type? type)
        => type is null
            || type.Assembly == typeof(CallSite).Assembly
            || typeof(ITestDouble).IsAssignableFrom(type)
            || type.Assembly == typeof(DbDataReader).Assembly
            || IsOfAMapper(type.Assembly.GetName().Name)
            || (type.DeclaringType is { } outer && typeof(ITestDouble).IsAssignableFrom(outer));

    private static bool IsOfAMapper(string? assembly) => assembly is not null && Mappers.Any(mapper => assembly == mapper || assembly.StartsWith(mapper + ".", StringComparison.Ordinal));

    private static string NameOf(MethodBase method)
    {
        var type = method.DeclaringType;
        if (type is null)
        {
            return method.Name;
        }

        // The code of an asynchronous method, an iterator or a lambda stands in a class or a method called <Method>….
        var hidden = type.Name.StartsWith('<') && type.Name.IndexOf('>', StringComparison.Ordinal) > 1 ? type.Name : method.Name;
        var end = hidden.IndexOf('>', StringComparison.Ordinal);
        var name = hidden.StartsWith('<') && end > 1 ? hidden[1..end] : method.Name;
        while (type.Name.StartsWith('<') && type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return $"{type.Name}.{name}";
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Where trimming removed the method, messages name no place.")]
    private static MethodBase? MethodOf(StackFrame frame) => frame.GetMethod();
}
