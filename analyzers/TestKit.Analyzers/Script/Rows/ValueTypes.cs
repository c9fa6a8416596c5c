using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Values;
using TestKit.Data;

namespace TestKit.Analyzers.Script.Rows;

/// <summary>Which values fit which columns: as the runtime says, asked with the value itself or with the one of its type that fits most easily.</summary>
internal static class ValueTypes
{
    /// <summary>Enumerations are stored as their numbers.</summary>
    public static ITypeSymbol Stored(ITypeSymbol type) => type is INamedTypeSymbol { EnumUnderlyingType: { } number } ? number : type;

    /// <summary>The type of the values that an expression can have, and of no others; null where that is not sure.</summary>
    public static ITypeSymbol? Exact(IOperation value)
        => Operations.Bare(value).Type is not { } type || type is ITypeParameterSymbol or IErrorTypeSymbol or IDynamicTypeSymbol ? null
            : type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? null
            : type.IsValueType || type.IsSealed ? Stored(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated))
            : null;

    /// <summary>Whether no value that the expression can have fits.</summary>
    public static bool NeverFits(IOperation value, ITypeSymbol column, Compilation compilation)
    {
        if (Exact(value) is not { } type || SymbolEqualityComparer.Default.Equals(type, column) || column.SpecialType == SpecialType.System_Object)
        {
            return false;
        }

        return Sample(column) is { } target && Sample(type) is { } sample
            ? ValueFit.To(target.GetType(), Operations.Bare(value).ConstantValue is { HasValue: true, Value: { } constant } ? constant : sample) is null
            : !IsReferenceConversion(compilation.ClassifyConversion(type, column));
    }

    private static bool IsReferenceConversion(Conversion conversion) => conversion.IsIdentity || conversion.IsReference || conversion.IsBoxing || conversion.IsUnboxing;

    private static object? Sample(ITypeSymbol type)
        => type.SpecialType switch
        {
            SpecialType.System_Boolean => false,
            SpecialType.System_Byte => (byte)0,
            SpecialType.System_SByte => (sbyte)0,
            SpecialType.System_Int16 => (short)0,
            SpecialType.System_UInt16 => (ushort)0,
            SpecialType.System_Int32 => 0,
            SpecialType.System_UInt32 => 0u,
            SpecialType.System_Int64 => 0L,
            SpecialType.System_UInt64 => 0ul,
            SpecialType.System_Single => 0f,
            SpecialType.System_Double => 0d,
            SpecialType.System_Decimal => 0m,
            SpecialType.System_Char => 'a',
            SpecialType.System_String => "",
            SpecialType.System_DateTime => new DateTime(0, DateTimeKind.Utc),
            _ when type.ContainingNamespace?.Name == "System" => type.Name switch
            {
                nameof(Guid) => Guid.Empty,
                nameof(DateTimeOffset) => DateTimeOffset.MinValue,
                nameof(TimeSpan) => TimeSpan.Zero,
                _ => null,
            },
            _ => null,
        };
}
