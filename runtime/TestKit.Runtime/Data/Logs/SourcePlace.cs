using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace TestKit.Data;

/// <summary>Finds file and line of a stack frame in the debug information. A stack trace can do it only when it is taken, which costs several times the trace itself.</summary>
internal static class SourcePlace
{
    /// <summary>The file and the line; null where there is no debug information.</summary>
    public static (string File, int Line)? Of(StackFrame frame, MethodBase method)
    {
        try
        {
            return Find(method, frame.GetILOffset());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or BadImageFormatException or InvalidOperationException or NotSupportedException)
        {
            return null;
        }
    }

    [UnconditionalSuppressMessage("SingleFile", "IL3000", Justification = "Where there is no file, messages name the method alone.")]
    private static (string File, int Line)? Find(MethodBase method, int offset)
    {
        var path = method.Module.Assembly.Location;
        if (path.Length == 0 || offset == StackFrame.OFFSET_UNKNOWN)
        {
            return null;
        }

        using var image = new PEReader(File.OpenRead(path));
        if (!image.TryOpenAssociatedPortablePdb(path, File.OpenRead, out var symbols, out _) || symbols is null)
        {
            return null;
        }

        using (symbols)
        {
            var reader = symbols.GetMetadataReader();
            var handle = ((MethodDefinitionHandle)MetadataTokens.EntityHandle(method.MetadataToken)).ToDebugInformationHandle();
            var point = reader.GetMethodDebugInformation(handle).GetSequencePoints().LastOrDefault(each => each.Offset <= offset && !each.IsHidden);
            return point.Document.IsNil ? null : (reader.GetString(reader.GetDocument(point.Document).Name), point.StartLine);
        }
    }
}
